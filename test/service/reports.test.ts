/** Reports by a real engine: gathered in workers, kept, printed; and what is said where that cannot be. */
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { ReportFormat } from '../../src/shared/model.ts'
import { ReportSettingsSchema } from '../../src/shared/report-model.ts'
import type { ReportKindName, ReportSettings } from '../../src/shared/report-model.ts'
import { smallDump } from './small-dump.ts'
import { failureOf, finish, startEngine } from './started-engine.ts'

// Each report is gathered and written by workers that load all of the engine.
vi.setConfig({ testTimeout: 120_000 })

const FORMATS: readonly ReportFormat[] = ['pdf', 'html', 'md', 'json']
const FIXTURES = path.resolve(import.meta.dirname, '../fixtures/scan')
const started = startEngine()
const { client } = started
const ids: string[] = []

const settings = (more: Partial<ReportSettings> = {}): ReportSettings => ReportSettingsSchema.parse(more)

beforeAll(async () => {
  ids.push((await started.open(started.write('a.sql', smallDump()))).sourceId)
  const more = 'CREATE TABLE public.extra (id integer);\n'
  ids.push((await started.open(started.write('b.sql', smallDump({ orders: 4, more })))).sourceId)
})
afterAll(() => started.stop())

async function gather(kind: ReportKindName, sourceIds: string[], more: Partial<ReportSettings> = {}) {
  const call = client.reports.gather({ kind, sourceIds, settings: settings(more) })
  return (await finish(call)).result.reportId
}

async function text(reportId: string, format: ReportFormat, more: Partial<ReportSettings> = {}) {
  const made = await client.reports.render({ reportId, format, settings: settings(more) })
  return made.content.text()
}

describe('a report', () => {
  it('is gathered once, and written in each format by the settings of the moment', async () => {
    const reportId = await gather('review', [ids[0] ?? ''])
    const { title, parts } = await client.reports.outline({ reportId })
    expect(title).not.toBe('')
    expect(parts.length).toBeGreaterThan(2)
    expect(new Set(parts.map(({ id }) => id)).size).toBe(parts.length)
    for (const format of FORMATS) {
      const date = '2026-03-01T02:03:04Z'
      const made = await client.reports.render({ reportId, format, date })
      expect(made.fileName).toMatch(new RegExp(`^[a-z0-9-]+-2026-03-01\\.${format}$`, 'u'))
      const content = await made.content.text()
      if (format === 'pdf') expect(content.slice(0, 5)).toBe('%PDF-')
      else expect(content).toContain('orders')
    }
    const changed = await text(reportId, 'md', {
      title: 'Ours',
      author: 'Anna B.',
      notes: 'Read this first.',
    })
    expect(changed).toContain('Ours')
    expect(changed).toContain('Anna B.')
    expect(changed.indexOf('Read this first.')).toBeLessThan(changed.indexOf('orders'))
    expect(await client.reports.close({ reportId })).toEqual({ closed: true })
    expect(await failureOf(client.reports.outline({ reportId }))).toMatchObject({ code: 'UNKNOWN_REPORT' })
  })

  it('has no part that was left out, in any format nor in its contents', async () => {
    const reportId = await gather('comparison', ids)
    const { parts } = await client.reports.outline({ reportId })
    const gone = parts.find(({ level }) => level === 1)
    if (gone === undefined) throw new Error('the report has no part')
    const leaveOut = [gone.id]
    const outline = await client.reports.outline({ reportId, settings: settings({ leaveOut }) })
    expect(outline.parts.find(({ id }) => id === gone.id)?.leftOut).toBe(true)
    expect(outline.parts).toHaveLength(parts.length)
    const heading = (content: string): boolean =>
      content.split('\n').some((line) => line.startsWith('#') && line.includes(gone.title))
    expect(heading(await text(reportId, 'md'))).toBe(true)
    expect(heading(await text(reportId, 'md', { leaveOut }))).toBe(false)
    const json = JSON.parse(await text(reportId, 'json', { leaveOut })) as { sections?: { id?: string }[] }
    expect(json.sections?.map(({ id }) => id) ?? []).not.toContain(gone.id)
    await client.reports.close({ reportId })
  })

  it('takes over what the comparison leaves out, the renames and the notes', async () => {
    const [a = '', b = ''] = ids
    const { result } = await finish(client.comparisons.create({ a, b, ignore: ['owners'] }))
    const { comparisonId } = result
    const note = { kind: 'table', name: 'public.orders', database: null, text: 'Ask Björn.' } as const
    await client.documents.note({ scope: { comparisonId }, ...note })
    const call = client.reports.gather({ kind: 'comparison', sourceIds: ids, comparisonId })
    const { reportId } = (await finish(call)).result
    const content = await text(reportId, 'md')
    expect(content).toContain('Ask Björn.')
    expect(content).toMatch(/owners were left out/iu)
    const other = client.reports.gather({ kind: 'comparison', sourceIds: [a], comparisonId })
    expect(await failureOf(finish(other))).toMatchObject({ code: 'BAD_USE' })
    await client.comparisons.close({ comparisonId })
  })

  it('is kept until others take its place', async () => {
    const first = await gather('review', [ids[0] ?? ''])
    const second = await gather('review', [ids[0] ?? ''])
    for (let count = 0; count < 7; count += 1) {
      await gather('review', [ids[0] ?? ''])
      // What is used stays.
      await client.reports.outline({ reportId: second })
    }
    expect(await failureOf(client.reports.outline({ reportId: first }))).toMatchObject({
      code: 'UNKNOWN_REPORT',
    })
    expect((await client.reports.outline({ reportId: second })).parts.length).toBeGreaterThan(0)
  })
})

describe('gathering', () => {
  it('counts the rows of an archive first', async () => {
    const uncounted = startEngine({ countAtOnce: false })
    try {
      const archive = path.join(uncounted.folder, 'small.dump')
      copyFileSync(path.join(FIXTURES, 'small.utf8.custom'), archive)
      const { sourceId } = await uncounted.open(archive)
      const before = await uncounted.client.sources.overview({ sourceId })
      expect(before.counting).toMatchObject({ done: 0 })
      const call = uncounted.client.reports.gather({ kind: 'review', sourceIds: [sourceId] })
      const { reportId } = (await finish(call)).result
      const made = await uncounted.client.reports.render({ reportId, format: 'json' })
      const facts = JSON.parse(await made.content.text()) as { facts: { totals: { rows: number } } }
      const counts = JSON.parse(readFileSync(path.join(FIXTURES, 'small.rowcounts.json'), 'utf8')) as Record<
        string,
        number
      >
      const rows = Object.values(counts).reduce((sum, one) => sum + one, 0)
      expect(rows).toBeGreaterThan(0)
      expect(facts.facts.totals.rows).toBe(rows)
    } finally {
      await uncounted.stop()
    }
  })

  it('is stopped at once by leaving it, and the engine goes on', async () => {
    const file = started.write('large.sql', smallDump({ orders: 2_000_000 }))
    const { sourceId } = await started.open(file)
    const controller = new AbortController()
    const call = await client.reports.gather(
      { kind: 'review', sourceIds: [sourceId] },
      { signal: controller.signal },
    )
    const stages: string[] = []
    for (;;) {
      const step = await call.next()
      if (step.done) throw new Error('it was gathered before it could be stopped')
      stages.push(step.value.stage)
      if (step.value.bytesDone > 0) break
    }
    const began = performance.now()
    controller.abort()
    expect(await failureOf(call.next())).toMatchObject({ code: 'CANCELLED' })
    expect(performance.now() - began).toBeLessThan(5000)
    expect(stages.length).toBeGreaterThan(0)
    expect((await client.sources.list()).map(({ path: one }) => one)).toContain(file)
    await client.sources.close({ sourceId })
  })

  it('says what is wrong with a source that changed, and with folders that are not there', async () => {
    const file = started.write('changing.sql', smallDump())
    const { sourceId } = await started.open(file)
    await wait(20)
    writeFileSync(file, smallDump({ orders: 9 }))
    const call = client.reports.gather({ kind: 'review', sourceIds: [sourceId] })
    expect(await failureOf(finish(call))).toMatchObject({ code: 'FILE_CHANGED', place: { file } })
    const code = path.join(started.folder, 'no-such-folder')
    expect(await failureOf(gather('review', [ids[0] ?? ''], { code }))).toMatchObject({
      code: 'BAD_USE',
      place: { file: code },
    })
    expect(await failureOf(gather('review', ['none']))).toMatchObject({ code: 'UNKNOWN_SOURCE' })
  })
})

describe('printing', () => {
  it('draws a logo that is one, and refuses what is none', async () => {
    const reportId = await gather('review', [ids[0] ?? ''])
    const picture = path.resolve(import.meta.dirname, '../../resources/package/icons/128x128.png')
    const logo = path.join(started.folder, 'logo.png')
    copyFileSync(picture, logo)
    const base64 = readFileSync(logo).toString('base64')
    expect(await text(reportId, 'html', { logo })).toContain(base64)
    expect((await text(reportId, 'pdf', { logo })).slice(0, 5)).toBe('%PDF-')
    const none = started.write('none.png', 'not a picture')
    const call = client.reports.render({ reportId, format: 'html', settings: settings({ logo: none }) })
    expect(await failureOf(call)).toMatchObject({ code: 'BAD_USE', place: { file: none } })
  })

  it('shows nothing personal or secret, in values and definitions, in any format, where masks are asked for', async () => {
    const secret = 'sk_live_51HxAbCdEfGhIjKlMnOp0000'
    const dump = (key: string): string =>
      smallDump({
        more: `CREATE TABLE public.people (id integer, email text, token text DEFAULT '${key}'::text);
COPY public.people (id, email, token) FROM stdin;
1\tanna.schmidt@example.org\t${key}
2\tben.meyer@example.org\t\\N
\\.
`,
      })
    const a = await started.open(started.write('secrets.sql', dump(secret)))
    const b = await started.open(started.write('secrets-later.sql', dump(secret.replaceAll('0', '1'))))
    for (const [kind, sourceIds] of [
      ['review', [a.sourceId]],
      ['comparison', [a.sourceId, b.sourceId]],
    ] as const) {
      const open = await gather(kind, [...sourceIds])
      expect(await text(open, 'json')).toMatch(kind === 'review' ? /anna\.schmidt/u : /51HxAbCdEf/u)
      const reportId = await gather(kind, [...sourceIds], { mask: true })
      for (const format of ['html', 'md', 'json'] as const) {
        const content = (await text(reportId, format, { mask: true })).replaceAll('\\', '')
        expect(content).not.toMatch(/schmidt|meyer|51HxAbCdEf/u)
        expect(content).toContain('people')
      }
    }
  })

  it('refuses to mask what was gathered without masks', async () => {
    const reportId = await gather('review', [ids[0] ?? ''])
    const call = client.reports.render({ reportId, format: 'md', settings: settings({ mask: true }) })
    expect(await failureOf(call)).toMatchObject({ code: 'BAD_USE' })
    const masked = await gather('review', [ids[0] ?? ''], { mask: true })
    expect(await text(masked, 'md', { mask: true })).toContain('orders')
  })
})
