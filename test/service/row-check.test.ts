import { afterAll, expect, it } from 'vitest'
import type { Script } from '../../src/shared/script-model.ts'
import { finish, startEngine } from './started-engine.ts'

const started = startEngine({})
const { client } = started
afterAll(() => started.stop())

const HEAD = '--\n-- PostgreSQL database dump\n--\n\n-- Dumped from database version 15.20\n\n'
const END = '--\n-- PostgreSQL database dump complete\n--\n'

interface Wanted {
  readonly a: string
  readonly b: string
  readonly rows?: string
  readonly back?: boolean
}

async function script({ a, b, rows = '', back = false }: Wanted): Promise<Script> {
  const name = `${Math.random()}`.slice(2)
  const one = await started.open(started.write(`${name}-a.sql`, HEAD + a + rows + END))
  const two = await started.open(started.write(`${name}-b.sql`, HEAD + b + END))
  const { comparisonId } = (
    await finish(client.comparisons.create({ a: one.sourceId, b: two.sourceId, remember: false }))
  ).result
  const direction = back ? ('b to a' as const) : ('a to b' as const)
  return (await finish(client.comparisons.script({ comparisonId, direction }))).result
}

const looked = ({ steps }: Script): [string, { looked: number; failing: number } | null][] =>
  steps.flatMap(({ sql, risks }) =>
    risks.flatMap((risk): [string, Script['steps'][number]['risks'][number]['rows']][] =>
      risk.kind === 'may fail on rows' ? [[sql, risk.rows]] : [],
    ),
  )

const table = (columns: string): string => `CREATE TABLE public.t (\n    ${columns}\n);\n\n`
const copy = (columns: string, ...rows: string[]): string =>
  `COPY public.t (${columns}) FROM stdin;\n${rows.map((row) => `${row}\n`).join('')}\\.\n\n`

it('counts the rows that have NULL where none may be', async () => {
  const made = await script({
    a: table('id integer,\n    name text'),
    b: table('id integer NOT NULL,\n    name text NOT NULL'),
    rows: copy('id, name', '1\t\\N', '2\tb', '3\t\\N'),
  })
  expect(looked(made)).toEqual([
    ['ALTER TABLE public.t ALTER COLUMN id SET NOT NULL;', { looked: 3, failing: 0 }],
    ['ALTER TABLE public.t ALTER COLUMN name SET NOT NULL;', { looked: 3, failing: 2 }],
  ])
  expect(made.text).toContain('no row may have NULL there; 3 rows looked at: 2 would fail')
})

it('counts the values that a narrower type does not take, and those that a new enum does not have', async () => {
  const made = await script({
    a: table('id bigint,\n    name text,\n    state text'),
    b: `CREATE TYPE public.state AS ENUM (\n    'new',\n    'old'\n);\n\n${table('id integer,\n    name character varying(3),\n    state public.state')}`,
    rows: copy('id, name, state', '1\tabc\tnew', '3000000000\tabcd\tgone', '\\N\t\\N\t\\N'),
  })
  expect(looked(made).map(([, rows]) => rows)).toEqual([
    { looked: 3, failing: 1 },
    { looked: 3, failing: 1 },
    { looked: 3, failing: 1 },
  ])
})

it('counts rows that are alike under a new key, and rows whose partner is missing', async () => {
  const other =
    'CREATE TABLE public.o (\n    id integer NOT NULL,\n    CONSTRAINT o_pkey PRIMARY KEY (id)\n);\n\n'
  const made = await script({
    a: `${other}${table('id integer,\n    o integer')}`,
    b: `${other}${table('id integer,\n    o integer,\n    CONSTRAINT t_id UNIQUE (id)')}ALTER TABLE ONLY public.t ADD CONSTRAINT t_o FOREIGN KEY (o) REFERENCES public.o(id);\n\n`,
    rows: `COPY public.o (id) FROM stdin;\n1\n2\n\\.\n\n${copy('id, o', '1\t1', '1\t2', '\\N\t\\N', '\\N\t9')}`,
  })
  expect(looked(made).map(([, rows]) => rows)).toEqual([
    { looked: 4, failing: 1 },
    { looked: 4, failing: 1 },
  ])
})

it('says nothing of rows that are not there, that are cut, or whose values only running would tell', async () => {
  const [a, b] = [table('id integer,\n    name text'), table('id integer,\n    name text NOT NULL')]
  expect(looked(await script({ a, b }))).toEqual([
    ['ALTER TABLE public.t ALTER COLUMN name SET NOT NULL;', null],
  ])
  const cut = copy('id, name', '1\tx').replace('\\.\n\n', '')
  expect(looked(await script({ a, b, rows: cut })).map(([, rows]) => rows)).toEqual([null])
  const inserts = 'INSERT INTO public.t VALUES (1, DEFAULT);\n'
  expect(looked(await script({ a, b, rows: inserts })).map(([, rows]) => rows)).toEqual([null])
  const back = await script({ a: b, b: a, rows: copy('id, name', '1\tx'), back: true })
  expect(looked(back).map(([, rows]) => rows)).toEqual([null])
})

it('tells that a column without default cannot be added where there are rows', async () => {
  const made = await script({
    a: table('id integer'),
    b: table('id integer,\n    name text NOT NULL'),
    rows: copy('id', '1', '2'),
  })
  expect(looked(made).map(([, rows]) => rows)).toEqual([{ looked: 2, failing: 2 }])
})
