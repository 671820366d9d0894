/** What an accepted rename lets see of others. */
import { describe, expect, it } from 'vitest'
import { compareCatalogs } from '../../../src/engine/diff/index.ts'
import { PairFinder } from '../../../src/engine/diff/renames/index.ts'
import { readDump } from '../../catalog/read-dump.ts'
import { ids, proposed } from './proposed.ts'

describe('what was accepted speaks for others', () => {
  const dump = (ways: string, relations: string, nodes: string, members: string): string =>
    [ways, relations]
      .map(
        (name) =>
          `CREATE TABLE public.${name} (id integer, stamp date, visible boolean);\nALTER TABLE ONLY public.${name} ADD CONSTRAINT ${name.slice(0, 1)}_pk PRIMARY KEY (id);\n`,
      )
      .join('') +
    `CREATE TABLE public.${nodes} (way integer, node integer, place integer, note text);\n` +
    `CREATE TABLE public.${members} (relation integer, member integer, role text);\n` +
    `ALTER TABLE ONLY public.${nodes} ADD CONSTRAINT of_way FOREIGN KEY (way) REFERENCES public.${ways}(id);\n` +
    `ALTER TABLE ONLY public.${members} ADD CONSTRAINT of_relation FOREIGN KEY (relation) REFERENCES public.${relations}(id);\n`

  it('of two that are defined alike the one to which an accepted table refers', async () => {
    const before = dump('ways', 'relations', 'way_nodes', 'members')
    const after = dump('xaaa', 'xbbb', 'qqq', 'zzz')
    const [nodes, members] = ['table:public.way_nodes=public.qqq', 'table:public.members=public.zzz']
    const first = ids(await proposed(before, after))
    expect(first).toEqual([members, nodes])
    const next = await proposed(before, after, { [nodes ?? '']: 'accepted', [members ?? '']: 'accepted' })
    expect(ids(next)).toEqual([
      members,
      'table:public.relations=public.xbbb',
      nodes,
      'table:public.ways=public.xaaa',
    ])
  })

  it('partitions are told apart by their bounds', async () => {
    const parts = (prefix: string): string =>
      'CREATE TABLE public.log (at date, what text) PARTITION BY RANGE (at);\n' +
      [1, 2, 3]
        .map(
          (month) =>
            `CREATE TABLE public.${prefix}${month} PARTITION OF public.log FOR VALUES FROM ('2026-0${month}-01') TO ('2026-0${month + 1}-01');\n`,
        )
        .join('')
    expect(ids(await proposed(parts('p'), parts('zz_')))).toEqual([
      'table:public.p1=public.zz_1',
      'table:public.p2=public.zz_2',
      'table:public.p3=public.zz_3',
    ])
  })
})

describe('columns that are inherited', () => {
  const dump = (column: string): string =>
    `CREATE TABLE public.parent (id integer, ${column} text, last date);\n` +
    'CREATE TABLE public.child (more integer) INHERITS (public.parent);\n' +
    `CREATE TABLE public.whole (id integer, ${column} text, last date) PARTITION BY RANGE (id);\n` +
    'CREATE TABLE public.part PARTITION OF public.whole FOR VALUES FROM (1) TO (9);\n'

  it('are renamed with those of the table that they come from, and not told again', async () => {
    const [before, after] = [dump('email'), dump('mail')]
    const first = ids(await proposed(before, after))
    expect(first).toEqual([
      'column:public.parent.email=public.parent.mail',
      'column:public.whole.email=public.whole.mail',
    ])
    const [a, b] = await Promise.all([readDump(before), readDump(after)])
    const finder = new PairFinder(a.objects, b.objects)
    const { entries } = compareCatalogs(
      a,
      b,
      new Set(),
      first.map((id) => finder.find(id)!),
    )
    expect(
      entries
        .filter(({ status }) => status !== 'same')
        .map(({ name, renamedColumns }) => [name, renamedColumns]),
    ).toEqual([
      ['public.parent', [{ from: 'email', to: 'mail' }]],
      ['public.whole', [{ from: 'email', to: 'mail' }]],
    ])
  })
})

it('a column is proposed whose type is called otherwise too, once that is accepted', async () => {
  const dump = (type: string, column: string): string =>
    `CREATE TYPE public.${type} AS ENUM ('a', 'b', 'c');\n` +
    `CREATE TABLE public.t (id integer, ${column} public.${type}, at date);\nCREATE TABLE public.u (id integer, kind public.${type});\n`
  const [before, after] = [dump('kind', 'feeling'), dump('sort', 'zzz')]
  const id = 'type:public.kind=public.sort'
  expect(ids(await proposed(before, after))).toEqual([id])
  const next = await proposed(before, after, { [id]: 'accepted' })
  expect(ids(next)).toEqual([id, 'column:public.t.feeling=public.t.zzz'])
})

it('a check constraint that is inherited is renamed with the one that it comes from', async () => {
  const dump = (name: string): string =>
    `CREATE TABLE public.whole (id integer, CONSTRAINT ${name} CHECK ((id > 0))) PARTITION BY RANGE (id);\n` +
    `CREATE TABLE public.part (id integer, CONSTRAINT ${name} CHECK ((id > 0)));\n` +
    'ALTER TABLE ONLY public.whole ATTACH PARTITION public.part FOR VALUES FROM (1) TO (9);\n'
  const [before, after] = [dump('above_zero'), dump('positive')]
  const id = 'check constraint:public.whole.above_zero=public.whole.positive'
  expect(ids(await proposed(before, after))).toEqual([id])
  const [a, b] = await Promise.all([readDump(before), readDump(after)])
  const { entries } = compareCatalogs(a, b, new Set(), [new PairFinder(a.objects, b.objects).find(id)!])
  expect(entries.map(({ kind, name, status }) => `${status} ${kind} ${name}`)).toEqual([
    'same table public.part',
    'changed table public.whole',
    'same check constraint public.part.positive',
    'changed check constraint public.whole.positive',
  ])
})
