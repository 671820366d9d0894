/** Findings as one list: by severity and text, of one source, and of a comparison with both its sources. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ComparisonSummary } from '../../src/shared/model.ts'
import { finish, startEngine } from './started-engine.ts'

const started = startEngine()
const { client } = started
afterAll(() => started.stop())

/** A dump with a warning for each of so many tables, and one error at its end. */
function dump(tables: number): string {
  const table = (n: number): string =>
    `CREATE TABLE app.t${n} (id integer);\nINSERT INTO app.t${n} SELECT id FROM app.other;\n`
  return `${Array.from({ length: tables }, (_, n) => table(n)).join('')}COPY app.t0 (id) FROM stdin;\n1\n2`
}

describe('findings', () => {
  let a: string
  let b: string
  beforeAll(async () => {
    a = (await started.open(started.write('a.sql', dump(30)))).sourceId
    b = (await started.open(started.write('b.sql', dump(7)))).sourceId
  })

  it('of a source come errors first, page by page, with counts', async () => {
    const scope = { sourceId: a }
    const whole = await client.findings.list({ scope, limit: 1000 })
    expect(whole.total).toBe(whole.findings.length)
    expect(whole.counts.error + whole.counts.warning + whole.counts.info).toBe(whole.total)
    expect(whole.total).toBeGreaterThan(30)
    expect(whole.findings[0]?.finding.severity).toBe('error')
    const rank = { error: 0, warning: 1, info: 2 }
    const ranks = whole.findings.map(({ finding }) => rank[finding.severity])
    expect(ranks).toEqual(ranks.toSorted((x, y) => x - y))
    expect(whole.findings.every(({ by, sourceId }) => by === 'reading' && sourceId === a)).toBe(true)
    const pages = []
    for (let offset = 0; offset < whole.total; offset += 7)
      pages.push(...(await client.findings.list({ scope, offset, limit: 7 })).findings)
    expect(pages).toEqual(whole.findings)
    expect((await client.findings.list({ scope, offset: 10_000 })).findings).toEqual([])
    const { findings } = await client.sources.findings({ sourceId: a, limit: 1000 })
    expect(whole.findings.map(({ finding }) => finding)).toEqual(findings)
  })

  it('are found by severity and by a part of what they say or are about', async () => {
    const scope = { sourceId: a }
    const errors = await client.findings.list({ scope, severities: ['error'] })
    const whole = await client.findings.list({ scope })
    expect(errors.total).toBe(whole.counts.error)
    expect(errors.counts).toEqual(whole.counts)
    const named = await client.findings.list({ scope, text: ' APP.T17 ' })
    expect(named.total).toBeGreaterThan(0)
    expect(named.total).toBeLessThan(4)
    expect(named.counts.error + named.counts.warning + named.counts.info).toBe(named.total)
    for (const { finding } of named.findings)
      expect(`${finding.message} ${finding.object}`.toLowerCase()).toContain('app.t17')
    expect((await client.findings.list({ scope, text: 'no such words 100%' })).total).toBe(0)
  })

  it('of a comparison are those of both sides and what was not compared', async () => {
    const made = await finish(client.comparisons.create({ a, b }))
    const result: ComparisonSummary = made.result
    const scope = { comparisonId: result.comparisonId }
    const { total, findings } = await client.findings.list({ scope, limit: 1000 })
    const [ofA, ofB] = await Promise.all([
      client.findings.list({ scope: { sourceId: a } }),
      client.findings.list({ scope: { sourceId: b } }),
    ])
    expect(result.notCompared.length).toBeGreaterThan(0)
    expect(total).toBe(ofA.total + ofB.total + result.notCompared.length + result.findings.length)
    const compared = findings.filter(({ by }) => by === 'comparison')
    expect(compared.map(({ finding }) => finding.message)).toEqual(
      result.notCompared.map(({ reason, count }) => `Not compared (${count}): ${reason}`),
    )
    expect(compared[0]?.objects?.length).toBeGreaterThan(0)
    expect(findings.findIndex(({ finding }) => finding.severity === 'warning')).toBe(
      findings.findIndex(({ by }) => by === 'comparison'),
    )
    const errors = findings.filter(({ finding }) => finding.severity === 'error')
    expect(errors.map(({ sourceId }) => sourceId)).toEqual([a, b])
  })

  it('stand at their objects in the tree, and are summed up above', async () => {
    const filter = { text: '', kinds: [], statuses: [] }
    const { rows } = await client.tree.rows({ scope: { sourceId: a }, expanded: ['*'], filter })
    const t17 = rows.find(({ label }) => label === 't17')
    expect(t17?.findings).toBeDefined()
    const { error = 0, warning = 0, info = 0 } = rows.find(({ label }) => label === 'app')?.findings ?? {}
    expect(error + warning + info).toBeGreaterThanOrEqual(30)
  })
})
