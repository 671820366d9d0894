/** What objects use and what uses them, as the contract answers it. */
import { afterAll, describe, expect, it } from 'vitest'
import type { DependencyLine } from '../../src/shared/dependency-model.ts'
import { smallDump } from './small-dump.ts'
import { failureOf, startEngine } from './started-engine.ts'

const MORE = `
CREATE TYPE public.mood AS ENUM ('sad', 'ok');
ALTER TABLE public.users ADD COLUMN feels public.mood;
ALTER TABLE public.users ADD COLUMN felt public.mood;
CREATE FUNCTION public.run(what text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN EXECUTE what; PERFORM id FROM public.users; END $$;
CREATE POLICY own ON public.orders USING (user_id IN (SELECT users.id FROM public.users));
CREATE POLICY gone ON public.orders USING (user_id = auth.uid());
`

const started = startEngine()
afterAll(() => started.stop())
const open = async (text: string) => (await started.open(started.write('d.sql', text))).sourceId
const told = ({ kind, name, words, evidence, through }: DependencyLine): string =>
  `${kind} ${name}: ${words}, ${evidence}${through === null ? '' : `, through ${through.kind} ${through.name}`}`

describe('dependencies of an object', () => {
  it('are what it uses, with what belongs to it, and what uses it, each with its reason', async () => {
    const sourceId = await open(smallDump({ more: MORE }))
    const { dependencies } = started.client.objects
    const users = await dependencies({ sourceId, key: '/table/public.users' })
    expect(users.uses.map(told)).toEqual(['type public.mood: type of columns feels, felt, stated'])
    expect(users.usedBy.map(told)).toContain('function public.run(text): body names id, body')
    expect(users.usedBy.map(told)).toContain('policy public.orders.own: expression over id, parsed')
    expect(users.totals).toEqual({ uses: users.uses.length, usedBy: users.usedBy.length })
    const orders = await dependencies({ sourceId, key: '/table/public.orders' })
    expect(orders.uses.map(told)).toContain(
      'table public.users: expression over id, parsed, through policy public.orders.own',
    )
    expect(orders.unknown).toEqual([
      {
        what: 'not in this dump',
        text: 'auth.uid',
        through: { key: '/policy/public.orders.gone', kind: 'policy', name: 'public.orders.gone' },
      },
    ])
    // Its own constraints and policies stand in lists of their own.
    expect(orders.usedBy.filter(({ kind }) => kind === 'policy')).toEqual([])
    const run = await dependencies({ sourceId, key: '/function/public.run(text)' })
    expect(run.unknown).toEqual([{ what: 'dynamic SQL', text: 'what', through: null }])
  })

  it('are found by a part of a name or a kind', async () => {
    const sourceId = await open(smallDump({ more: MORE }))
    const ask = (text: string) =>
      started.client.objects.dependencies({ sourceId, key: '/table/public.users', text })
    const run = await ask('RUN')
    expect(run.usedBy.map(({ name }) => name)).toEqual(['public.run(text)'])
    expect(run.totals).toEqual({ uses: 0, usedBy: 1 })
    expect((await ask('function')).usedBy.map(({ kind }) => kind)).toEqual(['function'])
    expect((await ask('mood')).uses.map(({ name }) => name)).toEqual(['public.mood'])
  })

  it('come in pages', async () => {
    const sourceId = await open(smallDump({ more: MORE }))
    const ask = (offset: number, limit: number) =>
      started.client.objects.dependencies({ sourceId, key: '/table/public.users', offset, limit })
    const whole = await ask(0, 100)
    expect(whole.usedBy.length).toBeGreaterThan(2)
    const pages = [await ask(0, 2), await ask(2, 100)]
    expect(pages.flatMap(({ usedBy }) => usedBy)).toEqual(whole.usedBy)
    expect(pages[1]?.totals).toEqual(whole.totals)
  })

  it('of what is not there is a failure, as of a source that is closed', async () => {
    const sourceId = await open(smallDump())
    const ask = (key: string) => started.client.objects.dependencies({ sourceId, key })
    expect(await failureOf(ask('/table/public.nothing'))).toMatchObject({ code: 'UNKNOWN_OBJECT' })
    await started.client.sources.close({ sourceId })
    expect(await failureOf(ask('/table/public.users'))).toMatchObject({ code: 'UNKNOWN_SOURCE' })
  })
})

describe('a large schema', () => {
  const large = (tables: number): string =>
    Array.from(
      { length: tables },
      (_, n) =>
        `CREATE TABLE public.t${n} (id integer, note text DEFAULT 'x${n}'::text);\nCREATE VIEW public.v${n} AS SELECT t${n}.id FROM public.t${n};\n`,
    ).join('')

  it('is read once, in a thread of its own: the engine answers meanwhile', { timeout: 60_000 }, async () => {
    const sourceId = await open(`CREATE SCHEMA public;\n${large(3000)}`)
    const ask = (key: string) => started.client.objects.dependencies({ sourceId, key, limit: 1000 })
    // What opening left behind is not counted.
    await new Promise((resolve) => setTimeout(resolve, 50))
    const before = process.threadCpuUsage()
    const [first, second] = await Promise.all([ask('/view/public.v7'), ask('/table/public.t2999')])
    // All that this thread did for it is less than what may hold up an answer. Time of the clock says more of what else the machine does.
    const { user, system } = process.threadCpuUsage(before)
    expect((user + system) / 1000).toBeLessThan(100)
    expect(first.uses.map(told)[0]).toBe('table public.t7: query reads id, parsed')
    expect(second.usedBy.map(told)).toEqual(['view public.v2999: query reads id, parsed'])
    const schema = await ask('/schema/public')
    expect(schema.totals.usedBy).toBe(6000)
    expect(schema.usedBy).toHaveLength(1000)
    const again = process.threadCpuUsage()
    await ask('/view/public.v8')
    expect(process.threadCpuUsage(again).user / 1000).toBeLessThan(20)
  })

  it('that is closed while it is read ends its thread', async () => {
    const sourceId = await open(large(1500))
    const asked = failureOf(started.client.objects.dependencies({ sourceId, key: '/view/public.v1' }))
    await started.client.sources.close({ sourceId })
    expect(await asked).toMatchObject({ code: 'CANCELLED' })
  })
})
