import { gzipSync } from 'node:zlib'
import { afterAll, expect, it } from 'vitest'
import type { SourceMatrix } from '../../src/shared/comparison-model.ts'
import type { ComparisonSummary } from '../../src/shared/model.ts'
import { smallDump } from './small-dump.ts'
import { finish, startEngine } from './started-engine.ts'

const started = startEngine({})
const { client } = started
afterAll(() => started.stop())

const HEADER = `--
-- PostgreSQL database dump
--

-- Dumped from database version 15.20
-- Dumped by pg_dump version 15.20

CREATE TABLE public.t (id integer);

`

async function compared(a: string, b: string): Promise<ComparisonSummary> {
  const name = `${Math.random()}`.slice(2)
  const one = await started.open(started.write(`${name}-a.sql`, a))
  const two = await started.open(started.write(`${name}-b.sql`, b))
  return (await finish(client.comparisons.create({ a: one.sourceId, b: two.sourceId }))).result
}

const reasons = ({ notCompared }: ComparisonSummary): string =>
  notCompared.map(({ reason }) => reason).join('\n')

it('never calls dumps identical of which the end is missing', async () => {
  const result = await compared(HEADER, HEADER)
  expect(result.totals).toMatchObject({ added: 0, removed: 0, changed: 0 })
  expect(result.identical).toBe(false)
  expect(reasons(result)).toMatch(/Parts of A are missing[^]*Parts of B are missing/)
})

it('never calls dumps identical that do something only running would tell', async () => {
  const end = '--\n-- PostgreSQL database dump complete\n--\n\n'
  const whole = await compared(HEADER + end, HEADER + end)
  expect(whole).toMatchObject({ identical: true, notCompared: [] })
  const block = `DO $$ BEGIN EXECUTE 'CREATE TABLE public.u (id integer)'; END $$;\n\n`
  const result = await compared(HEADER + block + end, HEADER + block + end)
  expect(result.identical).toBe(false)
  expect(reasons(result)).toMatch(/kept as text only/)
})

it('says of each of several sources what of it is missing', async () => {
  const ids = []
  for (const [name, text] of [
    ['cut.sql', HEADER],
    ['whole.sql', smallDump()],
  ] as const)
    ids.push((await started.open(started.write(name, text))).sourceId)
  const matrix: SourceMatrix = (await finish(client.comparisons.matrix({ sourceIds: ids }))).result
  const missing = matrix.notCompared.filter(({ reason }) => reason.startsWith('Parts of this source'))
  expect(missing).toMatchObject([{ between: [0] }])
})

it('loses no damage behind however many other findings', async () => {
  // Each is a warning of its own, and comes before that of what stands behind the packed data.
  const commands = Array.from({ length: 12_000 }, (_, n) => `\\unknown${n}\n`).join('')
  const packed = Buffer.concat([gzipSync(smallDump() + commands), Buffer.from('something behind it')])
  const [one, two] = [
    await started.open(started.write('many-a.sql.gz', packed)),
    await started.open(started.write('many-b.sql', smallDump())),
  ]
  const overview = await client.sources.overview({ sourceId: one.sourceId })
  expect(overview.findingCounts.warning).toBeGreaterThan(12_000)
  expect(overview.damage).toMatchObject({ code: 'trailing-bytes' })
  const sourceIds = [one.sourceId, two.sourceId]
  const matrix: SourceMatrix = (await finish(client.comparisons.matrix({ sourceIds }))).result
  const reasonsOfA = matrix.notCompared.filter(({ between }) => between.includes(0))
  expect(reasonsOfA.map(({ reason, count }) => [reason.split(' ').slice(0, 2).join(' '), count])).toEqual(
    expect.arrayContaining([
      ['Parts of', 1],
      ['Some statements', 12_000],
    ]),
  )
})
