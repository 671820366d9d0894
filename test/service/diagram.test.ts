/** Diagrams as the contract answers them: which tables, which keys, what differs, the ways between tables. */
import { afterAll, describe, expect, it } from 'vitest'
import type { DiagramGraph, DiagramKey, DiagramOf } from '../../src/shared/diagram-model.ts'
import { finish, failureOf, startEngine } from './started-engine.ts'

const started = startEngine()
afterAll(() => started.stop())

let files = 0
const open = async (text: string): Promise<string> =>
  (await started.open(started.write(`d${files++}.sql`, text))).sourceId

const SHOP = `
CREATE SCHEMA crm;
CREATE TABLE crm.people (id bigint PRIMARY KEY, email text UNIQUE, boss bigint REFERENCES crm.people(id));
CREATE TABLE public.orders (
  id bigint PRIMARY KEY,
  buyer bigint NOT NULL REFERENCES crm.people(id) ON DELETE CASCADE,
  seller bigint REFERENCES crm.people(id),
  note text
);
CREATE TABLE public.lines (
  order_id bigint REFERENCES public.orders(id), number integer, product bigint,
  PRIMARY KEY (order_id, number)
);
CREATE TABLE public.gifts (
  order_id bigint, number integer, FOREIGN KEY (order_id, number) REFERENCES public.lines(order_id, number)
);
CREATE TABLE public.seals (order_id bigint PRIMARY KEY REFERENCES public.orders(id));
CREATE TABLE public.stamps (order_id bigint REFERENCES public.orders(id));
CREATE UNIQUE INDEX stamps_order ON public.stamps (order_id);
CREATE UNIQUE INDEX stamps_some ON public.stamps (order_id) WHERE order_id > 3;
CREATE TABLE public.alone (a integer);
`
const short = (id: string): string => id.replace(/^.*\//, '')
const told = ({ from, to, columns, referenced }: DiagramKey): string =>
  `${short(from)}(${columns.join(', ')}) -> ${short(to)}(${referenced.join(', ')})`
const names = ({ tables }: DiagramGraph): string[] => tables.map(({ name }) => name)
const ask = (sourceId: string, of: DiagramOf, more: object = {}): Promise<DiagramGraph> =>
  started.client.diagram.graph({ scope: { sourceId }, of, ...more })
const around = (id: string, depth: number, direction: 'both' | 'refers to' | 'referred by' = 'both') =>
  ({ kind: 'around', id: `/table/${id}`, depth, direction }) as const
const PUBLIC = { kind: 'schema', database: null, schema: 'public' } as const

describe('a diagram of one source', () => {
  it('has the tables of a schema, those of others that its keys lead to, and the keys among them', async () => {
    const sourceId = await open(SHOP)
    const graph = await ask(sourceId, PUBLIC)
    expect(names(graph).sort()).toEqual([
      'crm.people',
      'public.alone',
      'public.gifts',
      'public.lines',
      'public.orders',
      'public.seals',
      'public.stamps',
    ])
    expect(graph.tables.filter(({ outside }) => outside).map(({ name }) => name)).toEqual(['crm.people'])
    expect(graph.keys.map(told).sort()).toEqual([
      'crm.people(boss) -> crm.people(id)',
      'public.gifts(order_id, number) -> public.lines(order_id, number)',
      'public.lines(order_id) -> public.orders(id)',
      'public.orders(buyer) -> crm.people(id)',
      'public.orders(seller) -> crm.people(id)',
      'public.seals(order_id) -> public.orders(id)',
      'public.stamps(order_id) -> public.orders(id)',
    ])
    const own = await ask(sourceId, PUBLIC, { outside: false })
    expect(names(own)).not.toContain('crm.people')
    expect(own.leftOut).toMatchObject({ tables: 0, keys: 2 })
    expect(own.tables.find(({ name }) => name === 'public.orders')).toMatchObject({
      neighbours: 4,
      hidden: 1,
      keysFrom: 3,
      keysTo: 2,
    })
  })

  it('says of each key whether it may be empty and whether it is one to one', async () => {
    const { keys } = await ask(await open(SHOP), { kind: 'all' })
    const facts = Object.fromEntries(
      keys.map((key) => [
        `${short(key.from)} ${key.columns.join(' ')}`,
        [key.unique, key.nullable, key.onDelete],
      ]),
    )
    expect(facts).toEqual({
      'crm.people boss': [false, true, 'no action'],
      'public.orders buyer': [false, false, 'cascade'],
      'public.orders seller': [false, true, 'no action'],
      'public.lines order_id': [false, false, 'no action'],
      'public.gifts order_id number': [false, true, 'no action'],
      'public.seals order_id': [true, false, 'no action'],
      'public.stamps order_id': [true, true, 'no action'],
    })
  })

  it('tells key columns, all columns or none, and how many there are', async () => {
    const sourceId = await open(SHOP)
    const columns = async (which: string) => {
      const { tables } = await ask(sourceId, around('public.orders', 0), { columns: which })
      expect(tables).toHaveLength(1)
      expect(tables[0]?.columnCount).toBe(4)
      return tables[0]?.columns.map(({ name, primary, foreign }) => [name, primary, foreign])
    }
    expect(await columns('keys')).toEqual([
      ['id', true, false],
      ['buyer', false, true],
      ['seller', false, true],
    ])
    expect(await columns('all')).toContainEqual(['note', false, false])
    expect(await columns('none')).toEqual([])
    const unique = await open(`CREATE TABLE public.a (id integer PRIMARY KEY, code text UNIQUE, note text);
CREATE TABLE public.b (code text REFERENCES public.a(code));`)
    const referred = await ask(unique, around('public.a', 0))
    expect(referred.tables[0]?.columns.map(({ name }) => name)).toEqual(['id', 'code'])
    const { tables } = await ask(sourceId, around('crm.people', 0), { columns: 'all' })
    expect(tables[0]?.columns.map(({ name, unique }) => [name, unique])).toEqual([
      ['id', true],
      ['email', true],
      ['boss', false],
    ])
  })

  it('is of what stands around a table, as many keys away and in the direction asked for', async () => {
    const sourceId = await open(SHOP)
    const of = async (...asked: Parameters<typeof around>) => names(await ask(sourceId, around(...asked)))
    expect(await of('public.lines', 0)).toEqual(['public.lines'])
    expect(await of('public.lines', 1)).toEqual(['public.lines', 'public.orders', 'public.gifts'])
    expect(await of('public.lines', 2, 'refers to')).toEqual(['public.lines', 'public.orders', 'crm.people'])
    expect(await of('public.lines', 9, 'referred by')).toEqual(['public.lines', 'public.gifts'])
    expect(await of('public.alone', 9)).toEqual(['public.alone'])
    expect(await of('crm.people', 1)).toHaveLength(2)
  })

  it('keeps the nearest tables where there are too many, and says how many were left out', async () => {
    const sourceId = await open(SHOP)
    const near = await ask(sourceId, around('public.lines', 5), { limit: 2 })
    expect(names(near)).toEqual(['public.lines', 'public.orders'])
    expect(near.total).toBe(6)
    expect(near.leftOut.tables).toBe(4)
    const most = await ask(sourceId, { kind: 'all' }, { limit: 1 })
    expect(names(most)).toEqual(['public.orders'])
  })

  it('draws partitions as the table that they are partitions of, each of its keys once', async () => {
    const sourceId = await open(`
CREATE TABLE public.users (id bigint PRIMARY KEY);
CREATE TABLE public.tags (id bigint PRIMARY KEY);
CREATE TABLE public.log (id bigint, user_id bigint REFERENCES public.users(id), at date) PARTITION BY RANGE (at);
CREATE TABLE public.log_25 PARTITION OF public.log FOR VALUES FROM ('2025-01-01') TO ('2026-01-01') PARTITION BY RANGE (at);
CREATE TABLE public.log_25a PARTITION OF public.log_25 FOR VALUES FROM ('2025-01-01') TO ('2025-06-01');
ALTER TABLE ONLY public.log_25a ADD CONSTRAINT again FOREIGN KEY (user_id) REFERENCES public.users(id);
ALTER TABLE ONLY public.log_25a ADD CONSTRAINT own FOREIGN KEY (id) REFERENCES public.tags(id);
`)
    const graph = await ask(sourceId, around('public.log_25a', 1))
    expect(graph.around).toBe('/table/public.log')
    expect(names(graph).sort()).toEqual(['public.log', 'public.tags', 'public.users'])
    expect(graph.keys.map((key) => [told(key), key.partition])).toEqual([
      ['public.log(user_id) -> public.users(id)', null],
      ['public.log(id) -> public.tags(id)', 'public.log_25a'],
    ])
    expect(graph.tables.find(({ name }) => name === 'public.log')?.partitions).toBe(2)
  })

  it('tells of keys to tables that the dump does not have', async () => {
    const sourceId = await open(
      'CREATE TABLE public.a (id integer, CONSTRAINT f FOREIGN KEY (id) REFERENCES auth.users(id));',
    )
    const { keys, leftOut } = await ask(sourceId, { kind: 'all' })
    expect(keys).toEqual([])
    expect(leftOut).toMatchObject({ dangling: 1, missing: ['auth.users'] })
  })

  it('keeps tables of one name in several databases apart', async () => {
    const one = `CREATE TABLE public.a (id integer PRIMARY KEY);
CREATE TABLE public.b (a integer REFERENCES public.a(id));\n`
    const sourceId = await open(
      `CREATE DATABASE x;\n\\connect x\n${one}CREATE DATABASE y;\n\\connect y\n${one}`,
    )
    const graph = await ask(sourceId, { kind: 'all' })
    expect(graph.tables).toHaveLength(4)
    expect(graph.keys.map(({ from, to }) => [from, to]).sort()).toEqual([
      ['x/table/public.b', 'x/table/public.a'],
      ['y/table/public.b', 'y/table/public.a'],
    ])
    expect(names(await ask(sourceId, { ...PUBLIC, database: 'y' }))).toHaveLength(2)
  })

  it('of a table that is not there, or of a source that is closed, is a failure', async () => {
    const sourceId = await open(SHOP)
    expect(await failureOf(ask(sourceId, around('public.nothing', 1)))).toMatchObject({
      code: 'UNKNOWN_OBJECT',
    })
    await started.client.sources.close({ sourceId })
    expect(await failureOf(ask(sourceId, PUBLIC))).toMatchObject({ code: 'UNKNOWN_SOURCE' })
  })
})

describe('what a diagram can be of', () => {
  it('is schemas with their tables counted, and tables found by their names', async () => {
    const scope = { sourceId: await open(SHOP) }
    const choices = await started.client.diagram.choices({ scope })
    expect(choices.tables).toBe(7)
    expect(choices.schemas).toEqual([
      { database: null, schema: 'crm', tables: 1, differ: 0 },
      { database: null, schema: 'public', tables: 6, differ: 0 },
    ])
    expect(choices.areas.map(({ title, tables }) => [title, tables])).toContainEqual(['Schema crm', 1])
    const sum = choices.areas.reduce((total, { tables }) => total + tables, 0)
    expect(sum).toBe(7)
    const [first] = choices.areas
    const area = await ask(scope.sourceId, { kind: 'area', area: first?.area ?? '' })
    expect(area.tables).toHaveLength(first?.tables ?? 0)
    const find = async (text: string) => {
      const { total, tables } = await started.client.diagram.tables({ scope, text, limit: 2 })
      return [total, ...tables.map(({ name }) => name)]
    }
    expect(await find('S')).toEqual([5, 'public.seals', 'public.stamps'])
    expect(await find('lines')).toEqual([1, 'public.lines'])
    expect(await find('crm.')).toEqual([1, 'crm.people'])
    expect(await find('')).toEqual([7, 'public.orders', 'public.lines'])
  })
})

describe('the way between two tables', () => {
  it('is the shortest one over keys either way, with the keys of each step', async () => {
    const scope = { sourceId: await open(SHOP) }
    const found = await started.client.diagram.path({
      scope,
      from: '/table/public.gifts',
      to: '/table/crm.people',
    })
    expect(found).toMatchObject({ length: 3, more: false })
    expect(found.paths).toHaveLength(1)
    const [path] = found.paths
    expect(path?.tables.map(({ name }) => name)).toEqual([
      'public.gifts',
      'public.lines',
      'public.orders',
      'crm.people',
    ])
    expect(path?.steps.map((keys) => keys.map(told))).toEqual([
      ['public.gifts(order_id, number) -> public.lines(order_id, number)'],
      ['public.lines(order_id) -> public.orders(id)'],
      ['public.orders(buyer) -> crm.people(id)', 'public.orders(seller) -> crm.people(id)'],
    ])
    const none = { scope, from: '/table/public.alone', to: '/table/crm.people' }
    expect(await started.client.diagram.path(none)).toEqual({ length: null, paths: [], more: false })
    const same = { scope, from: '/table/crm.people', to: '/table/crm.people' }
    expect((await started.client.diagram.path(same)).length).toBe(0)
  })

  it('is told for each of several equally short ones, up to the limit', async () => {
    const middle = Array.from(
      { length: 5 },
      (_, n) =>
        `CREATE TABLE public.m${n} (id integer PRIMARY KEY, a integer REFERENCES public.a(id), z integer REFERENCES public.z(id));`,
    )
    const scope = {
      sourceId: await open(
        `CREATE TABLE public.a (id integer PRIMARY KEY);\nCREATE TABLE public.z (id integer PRIMARY KEY);\n${middle.join('\n')}`,
      ),
    }
    const path = (limit: number) =>
      started.client.diagram.path({ scope, from: '/table/public.a', to: '/table/public.z', limit })
    const all = await path(5)
    expect(all).toMatchObject({ length: 2, more: false })
    expect(all.paths.map(({ tables }) => tables[1]?.name)).toEqual([
      'public.m0',
      'public.m1',
      'public.m2',
      'public.m3',
      'public.m4',
    ])
    const some = await path(3)
    expect(some.paths).toHaveLength(3)
    expect(some.more).toBe(true)
  })
})

describe('a diagram of a comparison', () => {
  const OLD = `
CREATE TABLE public.users (id bigint PRIMARY KEY, name text, gone text);
CREATE TABLE public.orders (id bigint PRIMARY KEY, "order" integer, user_id bigint CONSTRAINT of_user REFERENCES public.users(id));
CREATE TABLE public.old_log (id bigint PRIMARY KEY, what text NOT NULL, at timestamp, user_id bigint REFERENCES public.users(id));
CREATE TABLE public.dropped (id bigint REFERENCES public.users(id));
CREATE TABLE public.kept (id bigint);
`
  const NEW = `
CREATE TABLE public.users (id bigint PRIMARY KEY, name character varying(9), extra integer);
CREATE TABLE public.orders (id bigint PRIMARY KEY, "order" bigint, user_id bigint CONSTRAINT of_user REFERENCES public.users(id) ON DELETE CASCADE);
CREATE TABLE public.event_log (id bigint PRIMARY KEY, what text NOT NULL, at timestamp, user_id bigint REFERENCES public.users(id));
CREATE TABLE public.made (id bigint REFERENCES public.orders(id));
CREATE TABLE public.kept (id bigint);
`
  const compare = async () => {
    const [a, b] = [await open(OLD), await open(NEW)]
    const { comparisonId } = (await finish(started.client.comparisons.create({ a, b, remember: false })))
      .result
    return comparisonId
  }
  const graphOf = (comparisonId: string) =>
    started.client.diagram.graph({ scope: { comparisonId }, of: { kind: 'all' }, columns: 'all' })

  it('has what either side has, each table, column and key with its status', async () => {
    const graph = await graphOf(await compare())
    expect(Object.fromEntries(graph.tables.map(({ name, status }) => [name, status]))).toEqual({
      'public.users': 'changed',
      'public.orders': 'changed',
      'public.old_log': 'removed',
      'public.event_log': 'added',
      'public.dropped': 'removed',
      'public.made': 'added',
      'public.kept': 'same',
    })
    const columnsOf = (name: string) =>
      graph.tables.find((table) => table.name === name)?.columns.map((column) => [column.name, column.status])
    expect(columnsOf('public.users')).toEqual([
      ['id', 'same'],
      ['name', 'changed'],
      ['gone', 'removed'],
      ['extra', 'added'],
    ])
    expect(columnsOf('public.orders')).toEqual([
      ['id', 'same'],
      ['order', 'changed'],
      ['user_id', 'same'],
    ])
    expect(columnsOf('public.dropped')).toEqual([['id', 'removed']])
    const keys = new Map(graph.keys.map((key) => [key.name, key]))
    expect(keys.get('of_user')).toMatchObject({ status: 'changed', onDelete: 'cascade' })
    expect(keys.get('dropped_id_fkey')?.status).toBe('removed')
    expect(keys.get('made_id_fkey')?.status).toBe('added')
    // What is gone led to what is still there.
    const users = graph.tables.find(({ name }) => name === 'public.users')
    expect(keys.get('dropped_id_fkey')?.to).toBe(users?.id)
  })

  it('keeps key columns and those that differ where only keys are asked for', async () => {
    const comparisonId = await compare()
    const { tables } = await started.client.diagram.graph({
      scope: { comparisonId },
      of: { kind: 'all' },
      columns: 'keys',
    })
    const users = tables.find(({ name }) => name === 'public.users')
    expect(users?.columns.map(({ name }) => name)).toEqual(['id', 'name', 'gone', 'extra'])
    expect(tables.find(({ name }) => name === 'public.kept')?.columns).toEqual([])
    // Of what is added as a whole, every column is: only its keys are told.
    const log = tables.find(({ name }) => name === 'public.event_log')
    expect(log?.columns.map(({ name }) => name)).toEqual(['id', 'user_id'])
    const choices = await started.client.diagram.choices({ scope: { comparisonId } })
    expect(choices.schemas).toEqual([{ database: null, schema: 'public', tables: 7, differ: 6 }])
  })

  it('is of what differs, with what keys that differ lead to', async () => {
    const comparisonId = await compare()
    const scope = { comparisonId }
    expect((await started.client.diagram.choices({ scope })).differ).toBe(6)
    const graph = await started.client.diagram.graph({ scope, of: { kind: 'differences' } })
    expect(names(graph)).toHaveLength(6)
    expect(names(graph)).not.toContain('public.kept')
  })

  it('shows what was accepted as renamed once, with its former name', async () => {
    const comparisonId = await compare()
    const ids = ['table:public.old_log=public.event_log', 'column:public.users.gone=public.users.extra']
    for (const id of ids)
      await finish(started.client.comparisons.decide({ comparisonId, id, decision: 'accepted' }))
    const { tables } = await graphOf(comparisonId)
    expect(tables.map(({ name }) => name)).not.toContain('public.old_log')
    const log = tables.find(({ name }) => name === 'public.event_log')
    expect(log).toMatchObject({ formerName: 'public.old_log', neighbours: 1 })
    const users = tables.find(({ name }) => name === 'public.users')
    const extra = users?.columns.find(({ name }) => name === 'extra')
    expect(extra?.change).toContain('column gone renamed to extra')
    expect(users?.columns.map(({ name }) => name)).not.toContain('gone')
  })
})
