/** What a script says beside its statements: what is withheld, what it risks, what it leaves out, and that nothing gets out of its comments. */
import { describe, expect, test } from 'vitest'
import type { Script, ScriptStep } from '../../src/shared/script-model.ts'
import { scanPieces } from '../../src/engine/scan/index.ts'
import { scriptText } from '../../src/engine/script/script-text.ts'
import { scriptBetween } from './script-between.ts'

const safely = (a: string, b: string): Promise<Script> => scriptBetween(a, b, { allowDestructive: false })
const stepOf = ({ steps }: Script, sql: string): ScriptStep => {
  const found = steps.find((step) => step.sql.includes(sql))
  if (found === undefined)
    throw new Error(`no step says ${sql}:\n${steps.map((step) => step.sql).join('\n')}`)
  return found
}
/** What psql would run: the text without its comments. */
const run = ({ text }: Script): string =>
  text
    .split('\n')
    .filter((line) => !line.startsWith('--'))
    .join('\n')

/** The statements that psql would read in a text, without those that steer the session. */
function statementsOf(text: string): string[] {
  const statements: string[] = []
  scanPieces([Buffer.from(text)], (item) => {
    if (item.kind === 'statement' && !/^(?:SET|SELECT pg_catalog.set_config)/.test(item.text ?? ''))
      statements.push(item.text ?? '')
  })
  return statements
}

describe('what destroys', () => {
  const a = `CREATE TYPE public.mood AS ENUM ('a'); CREATE TABLE public.t (id integer, gone text, n numeric(10,4));
    CREATE TABLE public.bye (m public.mood); CREATE VIEW public.w AS SELECT n FROM public.t;`
  const b = `CREATE TABLE public.t (id integer, n numeric(10,2), made text); CREATE VIEW public.w AS SELECT n FROM public.t;
    CREATE INDEX i ON public.t (n);`

  test('is written as comments unless it is allowed', async () => {
    const script = await safely(a, b)
    for (const sql of ['DROP TABLE public.bye', 'DROP COLUMN gone', 'ALTER COLUMN n TYPE']) {
      expect(stepOf(script, sql).withheld, sql).toBe(true)
      expect(stepOf(script, sql).risks.map(({ kind }) => kind)).toContain('destroys data')
      expect(run(script)).not.toContain(sql)
    }
    expect(stepOf(script, 'ADD COLUMN made').withheld).toBe(false)
    const allowed = await scriptBetween(a, b)
    expect(allowed.steps.filter(({ withheld }) => withheld)).toEqual([])
    expect(run(allowed)).toContain('DROP TABLE public.bye')
  })

  test('takes what cannot be done without it along, and says so', async () => {
    const script = await safely(a, b)
    const type = stepOf(script, 'DROP TYPE public.mood')
    expect(type).toMatchObject({ withheld: true, risks: [] })
    expect(type.why).toBe('cannot be done without a step that is withheld: drop table public.bye')
    expect(stepOf(script, 'CREATE INDEX i').withheld).toBe(true)
  })

  test('leaves what would only have made way for it where it is', async () => {
    const script = await safely(a, b)
    expect(stepOf(script, 'DROP VIEW public.w')).toMatchObject({ withheld: true, entryId: null })
    expect(stepOf(script, 'CREATE VIEW public.w').withheld).toBe(true)
  })

  test('withholds what is made under a name that is not free', async () => {
    const script = await safely(
      'CREATE TABLE public.x (a integer);',
      'CREATE VIEW public.x AS SELECT 1 AS a;',
    )
    expect(script.steps.map(({ withheld }) => withheld)).toEqual([true, true])
    expect(run(script)).not.toContain('BEGIN')
  })
})

describe('the text', () => {
  test('keeps names with line breaks within its comments: psql runs the steps and nothing else', async () => {
    const name = '"x\n; DROP TABLE victim; --\r\nSELECT 1"'
    const [a, b] = [
      `CREATE TABLE public.${name} (a integer, c integer);`,
      `CREATE TABLE public.${name} ("b\rDROP" integer, c bigint);`,
    ]
    const script = await safely(a, b)
    expect(statementsOf(script.text)).toEqual([
      'BEGIN',
      `ALTER TABLE public.${name} ADD COLUMN "b\rDROP" integer`,
      `ALTER TABLE public.${name} ALTER COLUMN c TYPE bigint`,
      'COMMIT',
    ])
    expect(statementsOf((await safely(a, '')).text)).toEqual([])
  })

  test('connects to no database whose name would end the command', () => {
    const step: ScriptStep = {
      number: 1,
      action: 'drop',
      kind: 'table',
      name: 'public.t',
      database: 'x',
      entryId: null,
      sql: 'DROP TABLE public.t;',
      risks: [],
      withheld: false,
      inTransaction: true,
      why: null,
    }
    const header = { from: 'a', to: 'b', direction: 'a to b', fullNames: true } as const
    const none = { before: [], after: [] }
    const sections = [
      { database: null, within: [], ...none },
      { database: 'evil\n\\! echo broken', within: [step], ...none },
    ]
    const text = scriptText(header, sections, { steps: [step], notScripted: [] })
    expect(text).not.toMatch(/^\\(?:!|connect)/m)
    expect(statementsOf(text)).toEqual([])
    const odd = scriptText(
      header,
      [
        { ...sections[0]!, within: [] },
        { ...sections[1]!, database: `o'd "d\\` },
      ],
      {
        steps: [step],
        notScripted: [],
      },
    )
    expect(odd).toContain(String.raw`\connect -reuse-previous=on "dbname='o\'d ""d\\'"`)
  })

  test('says which is which, and runs in one transaction', async () => {
    const script = await scriptBetween(
      'CREATE TABLE public.t (a integer);',
      'CREATE TABLE public.t (a bigint);',
    )
    expect(script.text.split('\n').slice(0, 3)).toEqual([
      '-- From A: a.sql',
      '-- to   B: b.sql',
      '-- 1 step.',
    ])
    expect(run(script).match(/^(?:BEGIN|COMMIT|ALTER TABLE .*);$/gm)).toEqual([
      'BEGIN;',
      'ALTER TABLE public.t ALTER COLUMN a TYPE bigint;',
      'COMMIT;',
    ])
  })

  test('has nothing to do where nothing differs', async () => {
    const script = await scriptBetween(
      'CREATE TABLE public.t (a integer);',
      'CREATE TABLE public.t (a integer);',
    )
    expect(script.steps).toEqual([])
    expect(script.text).not.toContain('BEGIN')
  })

  test('goes back with the sides changed', async () => {
    const [a, b] = ['CREATE TABLE public.t (a integer);', 'CREATE TABLE public.t (a integer, b text);']
    const back = await scriptBetween(a, b, { direction: 'b to a' })
    expect(back.text).toContain('-- From B: b.sql\n-- to   A: a.sql')
    expect(back.steps.map(({ sql }) => sql)).toEqual(['ALTER TABLE public.t DROP COLUMN b;'])
    expect(back.steps[0]?.entryId).toBe('a:/table/public.t')
  })
})

describe('steps', () => {
  test('that PostgreSQL refuses in a transaction stand before it', async () => {
    const script = await scriptBetween(
      `CREATE TYPE public.e AS ENUM ('a'); CREATE TABLE public.t (x public.e);`,
      `CREATE TYPE public.e AS ENUM ('a', 'b'); CREATE TABLE public.t (x public.e DEFAULT 'b');`,
    )
    expect(stepOf(script, 'ADD VALUE')).toMatchObject({ inTransaction: false, number: 1 })
    expect(script.text.indexOf('ADD VALUE')).toBeLessThan(script.text.indexOf('\nBEGIN;'))
  })

  test('tell what they may fail on, hold up and write anew', async () => {
    const script = await scriptBetween(
      'CREATE TABLE public.t (a integer, b text, c varchar(20), d varchar(5), e integer); CREATE TABLE public.p (id integer PRIMARY KEY);',
      `CREATE TABLE public.t (a integer NOT NULL, b integer, c varchar(10), d varchar(50), e integer REFERENCES public.p, f uuid DEFAULT gen_random_uuid(), g integer DEFAULT 1);
       CREATE UNIQUE INDEX i ON public.t (a); CREATE TABLE public.p (id integer PRIMARY KEY);`,
    )
    const risks = (sql: string): string[] => stepOf(script, sql).risks.map(({ kind }) => kind)
    expect(risks('ALTER COLUMN a SET NOT NULL')).toEqual(['may fail on rows', 'long lock'])
    expect(risks('ALTER COLUMN b TYPE')).toEqual(['may fail on rows', 'rewrites table', 'long lock'])
    expect(risks('ALTER COLUMN c TYPE')).toEqual(['may fail on rows', 'rewrites table', 'long lock'])
    expect(risks('ALTER COLUMN d TYPE')).toEqual(['long lock'])
    expect(risks('ADD COLUMN f')).toEqual(['rewrites table'])
    expect(risks('ADD COLUMN g')).toEqual([])
    expect(risks('CREATE UNIQUE INDEX')).toEqual(['may fail on rows', 'long lock'])
    expect(risks('FOREIGN KEY')).toEqual(['may fail on rows', 'long lock'])
  })

  test('of a new table risk nothing', async () => {
    const script = await scriptBetween(
      '',
      'CREATE TABLE public.t (a integer NOT NULL); CREATE UNIQUE INDEX i ON public.t (a);',
    )
    expect(script.steps.flatMap(({ risks }) => risks)).toEqual([])
  })

  test('follow accepted renames instead of losing rows', async () => {
    const [a, b] = [
      `CREATE TABLE public.users (id integer PRIMARY KEY, email text); CREATE VIEW public.v AS SELECT id FROM public.users;`,
      `CREATE TABLE public.people (id integer PRIMARY KEY, mail text); CREATE VIEW public.v AS SELECT id FROM public.people;`,
    ]
    const renames = ['table:public.users=public.people', 'column:public.users.email=public.people.mail']
    const script = await scriptBetween(a, b, { renames })
    expect(script.steps.map(({ sql }) => sql)).toEqual([
      'ALTER TABLE public.users RENAME TO people;',
      'ALTER TABLE public.people RENAME COLUMN email TO mail;',
      'ALTER TABLE public.people RENAME CONSTRAINT users_pkey TO people_pkey;',
    ])
    expect(script.steps.every(({ action }) => action === 'rename')).toBe(true)
    const refused = await scriptBetween(a, b)
    expect(stepOf(refused, 'DROP TABLE public.users').risks[0]?.kind).toBe('destroys data')
  })

  test('rename constraints of foreign tables by ALTER TABLE, which alone can', async () => {
    const foreign = (name: string): string =>
      `CREATE FOREIGN DATA WRAPPER w; CREATE SERVER s FOREIGN DATA WRAPPER w; CREATE FOREIGN TABLE public.f (n integer, CONSTRAINT ${name} CHECK (n > 0)) SERVER s;`
    const renames = ['check constraint:public.f.old=public.f.new']
    const script = await scriptBetween(foreign('old'), foreign('"new"'), { renames })
    expect(script.steps.map(({ sql }) => sql)).toEqual(['ALTER TABLE public.f RENAME CONSTRAINT old TO new;'])
  })

  test('move objects between schemas, and add labels to an enum under its old name', async () => {
    const script = await scriptBetween(
      `CREATE SCHEMA one; CREATE SCHEMA two; CREATE TYPE one.e AS ENUM ('a'); CREATE FUNCTION one.f(one.e) RETURNS integer LANGUAGE sql AS 'SELECT 1';`,
      `CREATE SCHEMA one; CREATE SCHEMA two; CREATE TYPE two.e AS ENUM ('a', 'b'); CREATE FUNCTION one.g(two.e) RETURNS integer LANGUAGE sql AS 'SELECT 1';`,
      { renames: ['type:one.e=two.e', 'function:one.f(one.e)=one.g(two.e)'] },
    )
    expect(script.steps.map(({ sql }) => sql)).toEqual([
      `ALTER TYPE one.e ADD VALUE 'b' AFTER 'a';`,
      'ALTER TYPE one.e SET SCHEMA two;',
      'ALTER FUNCTION one.f(two.e) RENAME TO g;',
    ])
  })
})

describe('what no step brings about', () => {
  test('is told with the reason: the order of columns, how a table is partitioned', async () => {
    const script = await scriptBetween(
      'CREATE TABLE public.t (a integer, b integer); CREATE TABLE public.p (a integer) PARTITION BY LIST (a);',
      'CREATE TABLE public.t (b integer, a integer); CREATE TABLE public.p (a integer) PARTITION BY RANGE (a);',
    )
    expect(script.steps).toEqual([])
    expect(script.notScripted.map(({ name, reason }) => `${name}: ${reason}`)).toEqual([
      "public.p: 'partition by' of a table cannot be changed in place, and making it anew would lose its rows.",
      'public.t: The order of its columns stays as it is: PostgreSQL puts new columns last and moves none; only a new table would have them otherwise.',
    ])
    expect(script.text).toContain('-- Not in this script:\n--   table public.p:')
  })

  test('is told where rows are divided by what would have to be made anew', async () => {
    const table = 'CREATE TABLE public.p (e public.e, n integer) PARTITION BY LIST (e);'
    const script = await scriptBetween(
      `CREATE TYPE public.e AS ENUM ('a', 'b'); ${table}`,
      `CREATE TYPE public.e AS ENUM ('b'); ${table.replace('n integer', 'n bigint')}`,
    )
    expect(script.steps.map(({ sql }) => sql)).toEqual(['ALTER TABLE public.p ALTER COLUMN n TYPE bigint;'])
    expect(script.notScripted).toMatchObject([
      { kind: 'type', reason: expect.stringContaining('the rows of public.p are divided by a column of it') },
    ])
    const key = await scriptBetween(
      'CREATE TABLE public.p (n integer) PARTITION BY LIST (n);',
      'CREATE TABLE public.p (n bigint) PARTITION BY LIST (n);',
    )
    expect(key.steps).toEqual([])
    expect(key.notScripted).toHaveLength(1)
  })

  test('is told of what went to another database', async () => {
    const dump = (one: string, two: string): string =>
      `CREATE DATABASE one;\nCREATE DATABASE two;\n\\connect one\nCREATE TABLE public.stays (a integer);\n${one}\n\\connect two\nCREATE TABLE public.too (a integer);\n${two}\n`
    const table = 'CREATE TABLE public.t (a integer PRIMARY KEY);'
    const script = await scriptBetween(dump(table, ''), dump('', table), {
      renames: ['table:one/public.t=two/public.t'],
    })
    expect(script.steps).toEqual([])
    expect(script.notScripted.map(({ reason }) => reason)).toEqual([
      'It is in database one and comes to two: no statement takes it there.',
    ])
  })

  test('of a base type is what only a new one could have; the rest is set', async () => {
    const dump = (
      options: string,
    ): string => `CREATE TYPE public.b; CREATE FUNCTION public.b_in(cstring) RETURNS public.b LANGUAGE internal AS 'textin';
      CREATE FUNCTION public.b_out(public.b) RETURNS cstring LANGUAGE internal AS 'textout'; CREATE TYPE public.b (INPUT = public.b_in, OUTPUT = public.b_out, ${options});`
    const script = await scriptBetween(
      dump('INTERNALLENGTH = variable, STORAGE = plain'),
      dump('INTERNALLENGTH = 16, STORAGE = extended'),
    )
    expect(script.steps.map(({ sql }) => sql)).toEqual(['ALTER TYPE public.b SET (STORAGE = extended);'])
    expect(script.notScripted.map(({ reason }) => reason)).toEqual([
      'The internallength of a base type stays: making it anew would take every column of it along.',
    ])
  })

  test('is told of statements that are not understood', async () => {
    const script = await scriptBetween('', 'CREATE NONSENSE x;')
    expect(script.notScripted).toMatchObject([{ kind: 'unparsed' }])
  })
})
