import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ComparisonSummary, SourceSummary } from '../../src/shared/model.ts'
import { smallDump } from './small-dump.ts'
import { failureOf, finish, startEngine } from './started-engine.ts'

const NEWER = smallDump({ more: 'CREATE TABLE public.extra (\n    id integer\n);\n' }).replace(
  "CREATE INDEX orders_user ON public.orders USING btree (user_id);\n\nCOMMENT ON INDEX public.orders_user IS 'By buyer';\n",
  '',
)

// Once in the engine's own thread, once in a worker: both must say the same.
describe.each([
  ['in a worker', 0],
  ["in the engine's thread", 10_000],
])('a comparison %s', (_, inThreadObjects) => {
  const started = startEngine({ inThreadObjects })
  const { client } = started
  let a: SourceSummary
  let b: SourceSummary
  let summary: ComparisonSummary

  beforeAll(async () => {
    a = await started.open(started.write('old.sql', smallDump()))
    b = await started.open(started.write('new.sql', NEWER))
    summary = (await finish(client.comparisons.create({ a: a.sourceId, b: b.sourceId }))).result
  })
  afterAll(() => started.stop())

  it('has figures that add up', async () => {
    expect(summary).toMatchObject({ identical: false, a: { label: 'A' }, b: { label: 'B' } })
    const { totals, byKind, comparisonId } = summary
    for (const status of ['added', 'removed', 'changed', 'same'] as const) {
      expect(byKind.reduce((sum, kind) => sum + kind[status], 0)).toBe(totals[status])
      const { total } = await client.comparisons.entries({ comparisonId, statuses: [status] })
      expect(total).toBe(totals[status])
    }
    const filter = { text: '', kinds: [], statuses: [] }
    const tree = await client.tree.rows({ scope: { comparisonId }, expanded: [], filter })
    const sum = (status: 'added' | 'removed' | 'changed' | 'same'): number =>
      tree.rows.reduce((total, row) => total + (row.counts?.[status] ?? 0), 0)
    expect({
      added: sum('added'),
      removed: sum('removed'),
      changed: sum('changed'),
      same: sum('same'),
    }).toEqual(totals)
  })

  it('lists what differs, by status and kind', async () => {
    const { comparisonId } = summary
    const names = async (wanted: Parameters<typeof client.comparisons.entries>[0]) =>
      (await client.comparisons.entries(wanted)).entries.map(({ name }) => name)
    expect(await names({ comparisonId, statuses: ['added'] })).toEqual(['public.extra'])
    expect(await names({ comparisonId, statuses: ['removed'] })).toEqual(['public.orders_user'])
    expect(await names({ comparisonId, kinds: ['table'], statuses: ['added', 'removed'] })).toEqual([
      'public.extra',
    ])
    const all = await client.comparisons.entries({ comparisonId, limit: 1000 })
    const paged = await client.comparisons.entries({ comparisonId, offset: 2, limit: 3 })
    expect(paged.entries).toEqual(all.entries.slice(2, 5))
  })

  it('shows the way to a removed index in its tree', async () => {
    const filter = { text: '', kinds: [], statuses: ['removed' as const] }
    const scope = { comparisonId: summary.comparisonId }
    const tree = await client.tree.rows({ scope, expanded: ['*'], filter })
    const table = tree.rows.find(({ type }) => type === 'object')
    expect(table).toMatchObject({ label: 'orders', count: 1, counts: { removed: 1 } })
    const open = await client.tree.rows({ scope, expanded: ['*', table?.id ?? ''], filter })
    expect(open.rows.at(-1)).toMatchObject({ label: 'orders_user', status: 'removed', kind: 'index' })
  })

  it('shows an entry with both sides', async () => {
    const { comparisonId } = summary
    const { entries } = await client.comparisons.entries({ comparisonId, statuses: ['added'] })
    const added = await client.comparisons.detail({ comparisonId, id: entries[0]?.id ?? '' })
    expect(added.a).toBeNull()
    expect(added.b?.ddl).toContain('CREATE TABLE public.extra')
    expect(await failureOf(client.comparisons.detail({ comparisonId, id: 'none' }))).toMatchObject({
      code: 'UNKNOWN_OBJECT',
    })
  })

  it('is printed', async () => {
    const { comparisonId } = summary
    const report = await started.report(comparisonId, 'md', { title: 'What changed' })
    expect(report.fileName).toMatch(/\.md$/)
    expect(await report.content.text()).toContain('extra')
  })

  it('of a file with itself finds no difference', async () => {
    const again = await started.open(a.path)
    const { result } = await finish(client.comparisons.create({ a: a.sourceId, b: again.sourceId }))
    expect(result.totals).toMatchObject({ added: 0, removed: 0, changed: 0 })
    await client.sources.close({ sourceId: again.sourceId })
    const { comparisonId } = result
    expect(await failureOf(client.comparisons.summary({ comparisonId }))).toMatchObject({
      code: 'UNKNOWN_COMPARISON',
    })
  })

  it('can be closed, and is not there then', async () => {
    const { result } = await finish(client.comparisons.create({ a: b.sourceId, b: a.sourceId }))
    const { comparisonId } = result
    expect(result.totals.removed).toBe(summary.totals.added)
    expect(await client.comparisons.close({ comparisonId })).toEqual({ closed: true })
    expect(await client.comparisons.close({ comparisonId })).toEqual({ closed: false })
    expect(await failureOf(finish(client.comparisons.create({ a: 'none', b: a.sourceId })))).toMatchObject({
      code: 'UNKNOWN_SOURCE',
    })
  })
})
