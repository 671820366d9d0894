/** What only PostgreSQL can tell of rows: held to what a real ALTER TABLE would meet. */
import { afterAll, describe, expect, it } from 'vitest'
import type { Script } from '../../src/shared/script-model.ts'
import { finish, startEngine } from './started-engine.ts'

const started = startEngine({})
const { client } = started
afterAll(() => started.stop())

const HEAD =
  "--\n-- PostgreSQL database dump\n--\n\n-- Dumped from database version 15.20\n\nSELECT pg_catalog.set_config('search_path', '', false);\n\n"
const END = '--\n-- PostgreSQL database dump complete\n--\n'

async function script(a: string, b: string, rows: string): Promise<Script> {
  const name = `${Math.random()}`.slice(2)
  const one = await started.open(started.write(`${name}-a.sql`, HEAD + a + rows + END))
  const two = await started.open(started.write(`${name}-b.sql`, HEAD + b + END))
  const { comparisonId } = (
    await finish(client.comparisons.create({ a: one.sourceId, b: two.sourceId, remember: false }))
  ).result
  return (await finish(client.comparisons.script({ comparisonId, direction: 'a to b' }))).result
}

const looked = ({ steps }: Script): ({ looked: number; failing: number } | null)[] =>
  steps.flatMap(({ risks }) => risks.flatMap((risk) => (risk.kind === 'may fail on rows' ? [risk.rows] : [])))

const table = (lines: string, name = 't'): string => `CREATE TABLE public.${name} (\n    ${lines}\n);\n\n`
const copy = (columns: string, rows: readonly string[], name = 't'): string =>
  `COPY public.${name} (${columns}) FROM stdin;\n${rows.map((row) => `${row}\n`).join('')}\\.\n\n`

describe('rows are looked at for', () => {
  it('checks, with the functions and types of the goal, and NULL is no failure', async () => {
    const made = await script(
      table('id integer,\n    name text'),
      `CREATE FUNCTION public.fine(n text) RETURNS boolean\n    LANGUAGE sql IMMUTABLE\n    AS $$ SELECT n ~ '^[a-z]+$' $$;\n\n${table(
        'id integer,\n    name text,\n    CONSTRAINT t_id CHECK ((id > 1)),\n    CONSTRAINT t_name CHECK (public.fine(name))',
      )}`,
      copy('id, name', ['1\ta', '2\tB\\tb', '\\N\tc', '0\t\\N']),
    )
    expect(looked(made)).toEqual([
      { looked: 4, failing: 2 },
      { looked: 4, failing: 1 },
    ])
    expect(made.text).toContain('4 rows looked at: 2 would fail')
  })

  it('checks that name columns which are new, renamed or computed', async () => {
    const made = await script(
      table('id integer,\n    price numeric'),
      table(
        'id integer,\n    price numeric,\n    amount integer DEFAULT 3,\n    total numeric GENERATED ALWAYS AS ((price * 2)) STORED,\n    CONSTRAINT t_total CHECK ((total > amount))',
      ),
      copy('id, price', ['1\t1', '2\t1.5', '3\t9.99']),
    )
    expect(looked(made)).toContainEqual({ looked: 3, failing: 2 })
  })

  it('checks of a table whose rows lie in its partitions', async () => {
    const partitioned = (check: string): string =>
      `CREATE TABLE public.p (\n    id integer,\n    at date${check}\n)\nPARTITION BY RANGE (at);\n\n` +
      ['a', 'b']
        .map(
          (name, at) =>
            `${table('id integer,\n    at date', name)}ALTER TABLE ONLY public.p ATTACH PARTITION public.${name} FOR VALUES FROM ('202${at}-01-01') TO ('202${at + 1}-01-01');\n\n`,
        )
        .join('')
    const made = await script(
      partitioned(''),
      partitioned(',\n    CONSTRAINT p_id CHECK ((id > 1))'),
      copy('id, at', ['1\t2020-05-05', '2\t2020-05-06'], 'a') + copy('id, at', ['1\t2021-05-05'], 'b'),
    )
    expect(looked(made)).toContainEqual({ looked: 3, failing: 2 })
  })

  it('exclusion constraints: who conflicts with an earlier row', async () => {
    const lines = 'room integer,\n    during tsrange'
    const made = await script(
      table(lines),
      `CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA public;\n\n${table(lines)}ALTER TABLE ONLY public.t\n    ADD CONSTRAINT t_ex EXCLUDE USING gist (room WITH =, during WITH &&) WHERE ((room > 0));\n\n`,
      copy('room, during', [
        '1\t[2020-01-01,2020-01-05)',
        '1\t[2020-01-04,2020-01-06)',
        '2\t[2020-01-04,2020-01-06)',
        '0\t[2020-01-04,2020-01-06)',
        '0\t[2020-01-04,2020-01-06)',
        '\\N\t[2020-01-04,2020-01-06)',
      ]),
    )
    expect(looked(made)).toEqual([{ looked: 6, failing: 1 }])
  })

  it('unique indexes over expressions and over a part of the rows', async () => {
    const lines = 'id integer,\n    name text'
    const made = await script(
      table(lines),
      `${table(lines)}CREATE UNIQUE INDEX t_name ON public.t USING btree (lower(name)) WHERE (id > 0);\n\n`,
      copy('id, name', ['1\ta', '2\tA', '3\ta', '0\ta', '4\t\\N', '5\t\\N']),
    )
    expect(looked(made)).toEqual([{ looked: 6, failing: 2 }])
  })

  it('checks of a domain, in all columns that have it', async () => {
    const domain = (check: string): string => `CREATE DOMAIN public.word AS text${check};\n\n`
    const tables = table('a public.word') + table('b public.word', 'u')
    const made = await script(
      domain('') + tables,
      domain(`\n\tCONSTRAINT word_check CHECK ((VALUE ~ '^[a-z]+$'::text))`) + tables,
      copy('a', ['x', 'X', '\\N']) + copy('b', ['9', '8'], 'u'),
    )
    expect(looked(made)).toEqual([{ looked: 5, failing: 3 }])
  })
})

describe('rows are looked at where what is there changes', () => {
  it('a check that becomes valid, and a domain that takes no NULL any more', async () => {
    const made = await script(
      `CREATE DOMAIN public.word AS text;\n\n${table('a public.word,\n    id integer')}ALTER TABLE public.t\n    ADD CONSTRAINT t_id CHECK ((id > 1)) NOT VALID;\n\n`,
      `CREATE DOMAIN public.word AS text NOT NULL;\n\n${table('a public.word,\n    id integer,\n    CONSTRAINT t_id CHECK ((id > 1))')}`,
      copy('a, id', ['x\t1', '\\N\t2', '\\N\t0']),
    )
    expect(looked(made).toSorted((one, other) => (one?.failing ?? 0) - (other?.failing ?? 0))).toEqual([
      { looked: 3, failing: 2 },
      { looked: 3, failing: 2 },
    ])
  })

  it('a table that becomes a partition', async () => {
    const parent = 'CREATE TABLE public.p (\n    id integer,\n    at date\n)\nPARTITION BY RANGE (at);\n\n'
    const made = await script(
      parent + table('id integer,\n    at date'),
      `${parent}${table('id integer,\n    at date')}ALTER TABLE ONLY public.p ATTACH PARTITION public.t FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');\n\n`,
      copy('id, at', ['1\t2020-05-05', '2\t2021-01-01', '3\t\\N']),
    )
    expect(looked(made)).toEqual([{ looked: 3, failing: 2 }])
  })
})

describe('nothing is said', () => {
  it('where a row makes the check itself fail, or a value is of another type before', async () => {
    const made = await script(
      table('id integer,\n    size text'),
      table(
        'id integer,\n    size integer,\n    CONSTRAINT t_id CHECK (((1 / id) >= 0)),\n    CONSTRAINT t_size CHECK ((size > 1))',
      ),
      copy('id, size', ['0\t1', '1\t2']),
    )
    // The change of type is known without PostgreSQL.
    expect(looked(made).filter((rows) => rows !== null)).toEqual([{ looked: 2, failing: 0 }])
    expect(looked(made)).toHaveLength(3)
  })

  it('of a check that is not valid yet, or of a whole row', async () => {
    const made = await script(
      table('id integer'),
      `${table('id integer,\n    CONSTRAINT t_row CHECK ((t.* IS NOT NULL))')}ALTER TABLE public.t\n    ADD CONSTRAINT t_id CHECK ((id > 1)) NOT VALID;\n\n`,
      copy('id', ['1']),
    )
    expect(looked(made)).toEqual([null])
  })
})
