/** Every procedure over a message port, as the window calls them: what arrives is what the engine said. */
import { MessageChannel } from 'node:worker_threads'
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import type { ContractRouterClient } from '@orpc/contract'
import { RPCHandler } from '@orpc/server/message-port'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createRouter } from '../../src/engine/service/index.ts'
import type { Contract } from '../../src/shared/contract.ts'
import { contract } from '../../src/shared/contract.ts'
import { smallDump } from './small-dump.ts'
import { failureOf, finish, startEngine } from './started-engine.ts'

const started = startEngine()
const channel = new MessageChannel()
const wired: ContractRouterClient<Contract> = createORPCClient(new RPCLink({ port: channel.port1 as never }))
const { client: local } = started
const called = new Set<string>()

beforeAll(() => {
  const handler = new RPCHandler(createRouter(started.engine, { version: '1.2.3', openAtStart: ['/a.sql'] }))
  handler.upgrade(channel.port2 as never)
  channel.port1.start()
  channel.port2.start()
})
afterAll(async () => {
  channel.port1.close()
  await started.stop()
})

/** Asks over the port and in this process; both must answer the same, and be plain data. */
async function same<T>(name: string, ask: (client: typeof wired) => PromiseLike<T>): Promise<T> {
  called.add(name)
  const [far, near] = [await ask(wired), await ask(local as unknown as typeof wired)]
  expect(far).toEqual(near)
  expect(structuredClone(near)).toEqual(near)
  return far
}

describe('the contract over a message port', () => {
  it('carries every procedure', { timeout: 120_000 }, async () => {
    called.add('sources.open').add('comparisons.create')
    const open = async (file: string) => (await finish(wired.sources.open({ path: file }))).result
    const a = await open(started.write('a.sql', smallDump()))
    const b = await open(
      started.write('b.sql', smallDump({ orders: 4, more: 'CREATE TABLE public.extra (id integer);\n' })),
    )
    const { sourceId } = a
    const key = '/table/public.orders'
    await same('app.info', (client) => client.app.info())
    await same('files.list', (client) => client.files.list({ path: started.folder }))
    await same('storage.usage', (client) => client.storage.usage())
    await same('storage.clearSpool', (client) => client.storage.clearSpool())
    await same('sources.count', async (client) => (await finish(client.sources.count({ sourceId }))).result)
    await same('sources.list', (client) => client.sources.list())
    await same('sources.overview', (client) => client.sources.overview({ sourceId }))
    await same('sources.tables', (client) => client.sources.tables({ sourceId }))
    await same('sources.findings', (client) => client.sources.findings({ sourceId }))
    await same('objects.list', (client) => client.objects.list({ sourceId }))
    await same('objects.find', (client) => client.objects.find({ sourceId, name: 'orders' }))
    await same('objects.get', (client) => client.objects.get({ sourceId, key }))
    await same('objects.dependencies', (client) => client.objects.dependencies({ sourceId, key }))
    await same('definitions.names', (client) => client.definitions.names({ sourceId, key }))
    await same('definitions.card', (client) => client.definitions.card({ sourceId, key }))
    await same('definitions.uses', (client) => client.definitions.uses({ sourceId, key }))
    await same('rows.page', (client) => client.rows.page({ sourceId, key }))
    await same('rows.cell', (client) => client.rows.cell({ sourceId, key, row: 0, column: 2 }))

    await same('recent.list', (client) => client.recent.list())
    await same('preferences.get', (client) => client.preferences.get())
    await same('preferences.set', (client) =>
      client.preferences.set({ window: '{}', spoolBytes: 200_000_000 }),
    )
    await same('preferences.deleteIndexes', (client) => client.preferences.deleteIndexes())
    called.add('recent.add')
    expect(await wired.recent.add({ path: started.folder })).toMatchObject([{ kind: 'folder' }])
    await same('recent.forget', (client) => client.recent.forget({}))
    const scope = { sourceId }
    await same('search.cost', (client) => client.search.cost({ scope }))
    await same('search.run', async (client) => {
      const events = await client.search.run({ scope, text: 'line 2', places: ['data'] })
      const found: unknown[] = []
      for (;;) {
        const next = await events.next()
        if (next.done) return { found, hits: next.value.hits }
        if (next.value.kind === 'found') found.push(next.value)
      }
    })
    await same('search.names', (client) => client.search.names({ scope: { sourceId }, text: 'ord' }))

    await same('rows.cost', (client) => client.rows.cost({ sourceId, key }))
    called.add('rows.query')
    const filters = [{ column: 0, operator: 'greater' as const, value: '1' }]
    const { result: found } = await finish(wired.rows.query({ sourceId, key, filters }))
    const { resultId } = found
    const { numbers } = await same('rows.resultPage', (client) => client.rows.resultPage({ resultId }))
    expect(numbers).toEqual([1, 2])
    await same('rows.exportPart', (client) =>
      client.rows.exportPart({ sourceId, key, resultId, format: 'csv' }),
    )
    called.add('rows.closeResult')
    expect(await wired.rows.closeResult({ resultId })).toEqual({ closed: true })

    const paths = [started.folder]
    await same('documents.which', (client) => client.documents.which({ paths }))
    const document = `${started.folder}/x.dumpscope`
    called.add('documents.save')
    const sourceIds = [sourceId]
    const saved = await wired.documents.save({ path: document, sourceIds, comparisonId: null })
    expect(await saved.content.text()).toContain(a.path)
    const { document: kept } = await same('documents.read', (client) =>
      client.documents.read({ path: document }),
    )
    const { fingerprint = '' } = kept.sources[0] ?? {}
    await same('documents.check', (client) => client.documents.check({ path: a.path, fingerprint }))
    const adopted = { a: sourceId, b: null, renames: [], notes: [] }
    await same('documents.adopt', (client) => client.documents.adopt(adopted))
    called.add('documents.note')
    const note = { kind: 'table', name: 'public.orders', database: null, text: 'Look.' } as const
    expect(await wired.documents.note({ scope, ...note })).toMatchObject([note])
    await same('documents.notes', (client) => client.documents.notes({ scope }))
    await same('documents.placedNotes', (client) => client.documents.placedNotes({ scope }))

    const { result: summary } = await finish(wired.comparisons.create({ a: a.sourceId, b: b.sourceId }))
    const { comparisonId } = summary
    const filter = { text: '', kinds: [], statuses: [] }
    for (const scope of [{ sourceId }, { comparisonId }]) {
      await same('tree.rows', (client) => client.tree.rows({ scope, expanded: ['*'], filter }))
      await same('findings.list', (client) => client.findings.list({ scope, text: '' }))
      await same('tree.seek', (client) =>
        client.tree.seek({ scope, expanded: ['*'], filter, text: 'ord', from: 0 }),
      )
      await same('tree.openBeside', (client) =>
        client.tree.openBeside({ scope, expanded: [], id: 'schema:/public' }),
      )
      expect(await same('tree.kept', (client) => client.tree.kept({ scope }))).toBeNull()
      const state = { branches: { all: true, turned: ['x'] }, text: 'a', kinds: [], statuses: [], top: 7 }
      expect(await same('tree.keep', (client) => client.tree.keep({ scope, state }))).toEqual({ kept: true })
      expect(await same('tree.kept', (client) => client.tree.kept({ scope }))).toEqual(state)
      for (const target of ['/table/public.orders', 'no such object']) {
        await same('tree.locate', (client) => client.tree.locate({ scope, expanded: [], filter, target }))
      }
    }
    for (const scope of [{ sourceId }, { comparisonId }]) {
      const { tables } = await same('diagram.tables', (client) => client.diagram.tables({ scope }))
      const [from = '', to = ''] = tables.map(({ id }) => id)
      await same('overview.areas', (client) => client.overview.areas({ scope }))
      await same('diagram.choices', (client) => client.diagram.choices({ scope }))
      await same('diagram.graph', (client) => client.diagram.graph({ scope, of: { kind: 'all' } }))
      await same('diagram.path', (client) => client.diagram.path({ scope, from, to }))
    }
    expect(
      await same('comparisons.summary', (client) => client.comparisons.summary({ comparisonId })),
    ).toEqual(summary)
    await same(
      'comparisons.script',
      async (client) => (await finish(client.comparisons.script({ comparisonId }))).result,
    )
    called.add('comparisons.prove')
    const { steps, result: proof } = await finish(wired.comparisons.prove({ comparisonId }))
    expect(steps.length).toBeGreaterThan(0)
    expect(proof).toMatchObject({ verdict: 'proved', differing: [], failure: null })
    await same('overview.dump', (client) => client.overview.dump({ sourceId }))
    await same('overview.comparison', (client) => client.overview.comparison({ comparisonId }))
    await same('overview.areaEntries', (client) =>
      client.overview.areaEntries({ comparisonId, area: 'Other' }),
    )
    await same('comparisons.proposals', (client) => client.comparisons.proposals({ comparisonId }))
    const none = { comparisonId, id: 'table:public.extra=public.extra', decision: 'accepted' } as const
    called.add('comparisons.decide')
    expect(await failureOf(finish(wired.comparisons.decide(none)))).toMatchObject({ code: 'BAD_USE' })
    const sides = { sourceIds: [a.sourceId, b.sourceId] }
    await same(
      'comparisons.matrix',
      async (client) => (await finish(client.comparisons.matrix(sides))).result,
    )
    const { entries } = await same('comparisons.entries', (client) =>
      client.comparisons.entries({ comparisonId, statuses: ['added'] }),
    )
    expect(entries.map(({ name }) => name)).toEqual(['public.extra'])
    for (const { id } of entries) {
      await same('comparisons.detail', (client) => client.comparisons.detail({ comparisonId, id }))
      await same('review.place', (client) => client.review.place({ comparisonId, id }))
      await same('review.touched', (client) => client.review.touched({ comparisonId, id }))
    }
    called.add('reports.gather').add('reports.render')
    const both = [a.sourceId, b.sourceId]
    const gathering = wired.reports.gather({ kind: 'comparison', sourceIds: both, comparisonId })
    const { reportId } = (await finish(gathering)).result
    const { parts } = await same('reports.outline', (client) => client.reports.outline({ reportId }))
    expect(parts.length).toBeGreaterThan(0)
    const report = await wired.reports.render({ reportId, format: 'md', date: '2026-01-02T03:04:05Z' })
    expect(report.content).toBeInstanceOf(File)
    expect(await report.content.text()).toContain('extra')

    const settingsFile = `${started.folder}/report.json`
    called.add('reports.writeSettings')
    await wired.reports.writeSettings({ path: settingsFile, settings: { author: 'Anna' } })
    const { settings } = await same('reports.readSettings', (client) =>
      client.reports.readSettings({ path: settingsFile }),
    )
    expect(settings).toMatchObject({ author: 'Anna', dumpscope: 'report', version: 1 })
    const unknown = { reportId: 'none' }
    expect(await failureOf(wired.reports.outline(unknown))).toMatchObject({ code: 'UNKNOWN_REPORT' })
    expect(await failureOf(wired.reports.render({ ...unknown, format: 'md' }))).toMatchObject({
      code: 'UNKNOWN_REPORT',
    })
    await same('reports.close', (client) => client.reports.close(unknown))

    await same('comparisons.close', (client) => client.comparisons.close({ comparisonId: 'none' }))
    const named = await same('sources.rename', (client) =>
      client.sources.rename({ sourceId, label: ' before ' }),
    )
    expect(named).toMatchObject({ label: 'before', named: true })
    await same('sources.close', (client) => client.sources.close({ sourceId: 'none' }))
    const all = Object.entries(contract).flatMap(([group, procedures]) =>
      Object.keys(procedures).map((name) => `${group}.${name}`),
    )
    expect([...called].sort()).toEqual(all.sort())
  })

  it('carries failures with their sentence and place', async () => {
    const failure = await failureOf(finish(wired.sources.open({ path: '/no/such/file.sql' })))
    expect(failure).toMatchObject({ code: 'NOT_FOUND', place: { file: '/no/such/file.sql' } })
    expect(await failureOf(wired.sources.overview({ sourceId: 'none' }))).toMatchObject({
      code: 'UNKNOWN_SOURCE',
    })
  })

  it('carries an abort to the work', async () => {
    const file = started.write('large.sql', smallDump({ orders: 1_000_000 }))
    const controller = new AbortController()
    const iterator = await wired.sources.open({ path: file }, { signal: controller.signal })
    expect((await iterator.next()).done).toBe(false)
    controller.abort()
    await expect(iterator.next()).rejects.toThrow()
    expect((await wired.sources.list()).map(({ path }) => path)).not.toContain(file)
  })
})
