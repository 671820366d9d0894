/** INSERT statements: whose rows they are, under which columns, and what of the file they take. */
import { describe, expect, test } from 'vitest'
import { codes, named, objectOf, readDump } from './read-dump.ts'

const table = 'CREATE TABLE public.t (a integer, b text, "C d" boolean DEFAULT true);\n'

describe('INSERTs into a relation', () => {
  test('bind by the order of the table where they name no columns, heirs and partitions too', async () => {
    const catalog = await readDump(`${table}CREATE TABLE public.h (e integer) INHERITS (public.t);
CREATE TABLE public.p (LIKE public.t);
INSERT INTO public.t VALUES (1, 'x', true);
INSERT INTO public.h VALUES (1, 'x', true, 2);`)
    expect(objectOf(catalog, 'table', 'public.t').data).toMatchObject({ rows: 1, columns: ['a', 'b', 'C d'] })
    expect(objectOf(catalog, 'table', 'public.h').data).toMatchObject({ columns: ['a', 'b', 'C d', 'e'] })
  })

  test('have columns of their own, block by block, where they name them', async () => {
    const catalog = await readDump(`${table}INSERT INTO public.t ("C d", B) VALUES (true, 'x');
INSERT INTO public.t ("C d", B) VALUES (true, 'y');
INSERT INTO public.t (a) OVERRIDING SYSTEM VALUE VALUES (1), (2);
INSERT INTO public.t DEFAULT VALUES;
COPY public.t (b) FROM stdin;
z
\\.
`)
    const { data, parts } = objectOf(catalog, 'table', 'public.t')
    expect(data).toMatchObject({ rows: 6, insertedRows: 5, columns: ['C d', 'b', 'a'] })
    expect(data?.blocks.map(({ rows, columns }) => [rows, columns])).toEqual([
      [2, ['C d', 'b']],
      [2, ['a']],
      [1, ['a', 'b', 'C d']],
      [1, ['b']],
    ])
    expect(parts.map(({ role }) => role)).toEqual(['create', 'data'])
  })

  test('are looked for along the search path, in any quoting', async () => {
    const catalog = await readDump(`SET search_path = s, public;
${table}CREATE TABLE s."T" (a integer);
insert into t values (1, 'x', true);
INSERT INTO "T" (a) VALUES (1);
INSERT INTO PUBLIC . T (A) VALUES (2);
INSERT INTO elsewhere VALUES (1);`)
    expect(objectOf(catalog, 'table', 'public.t').data?.rows).toBe(2)
    expect(objectOf(catalog, 'table', 's."T"').data?.rows).toBe(1)
    expect(objectOf(catalog, 'table', 's.elsewhere').data?.rows).toBe(1)
    expect(codes(catalog)).toEqual(['object-not-in-dump'])
  })

  test('count every statement, and every byte under what it is', async () => {
    const one = "INSERT INTO public.t VALUES (1, ';', NULL);"
    const dump = `${table}${one}\n\n${one}\n-- c\n${one}\nSELECT 1;`
    const { coverage, objects } = await readDump(dump)
    expect(coverage).toMatchObject({ statements: 5, modelled: 4, textOnly: 1, unparsed: 0 })
    expect(coverage.bytes).toEqual({
      statements: table.length - 1 + 'SELECT 1;'.length,
      data: 3 * one.length,
      comments: 4,
      psql: 0,
      blank: 6,
      unparsed: 0,
    })
    expect(objects[0]?.data?.bytes).toBe(3 * one.length)
  })

  test('that the grammar has to read are counted, though they are no block', async () => {
    const catalog =
      await readDump(`${table}INSERT INTO public.t /* c */ VALUES (1, 'x', true), (2, 'y', NULL);
INSERT INTO public.t AS x (a) VALUES (3) ON CONFLICT (a) DO UPDATE SET b = x.b;
INSERT INTO public.t (a) VALUES (4) LIMIT 1;
INSERT INTO public.t SELECT 1;`)
    expect(objectOf(catalog, 'table', 'public.t').data).toMatchObject({
      rows: 4,
      insertedRows: 4,
      blocks: [],
    })
    expect(codes(catalog)).toEqual(['rows-of-a-query'])
    expect(named(catalog)).toEqual(['table public.t'])
  })

  test('are rows still where the file ends among them', async () => {
    const catalog = await readDump(
      `${table}INSERT INTO public.t VALUES (1, 'x', true);\nINSERT INTO public.t VALUES (2, 'y`,
    )
    expect(objectOf(catalog, 'table', 'public.t').data).toMatchObject({
      rows: 2,
      blocks: [{ rows: 2, complete: false }],
    })
  })

  test('that take turns are counted to the last, in bounded memory, and told where they are no longer shown', async () => {
    const turns = Array.from(
      { length: 300_000 },
      (_, n) => `INSERT INTO public.${n % 2 === 0 ? 't' : 'u'} (a) VALUES (${n});\n`,
    )
    const started = performance.now()
    const catalog = await readDump(`${table}CREATE TABLE public.u (a integer);\n${turns.join('')}`)
    expect(performance.now() - started).toBeLessThan(5000)
    for (const name of ['public.t', 'public.u']) {
      const { data } = objectOf(catalog, 'table', name)
      expect(data?.rows).toBe(150_000)
      expect(data?.blocks).toHaveLength(100_000)
    }
    expect(catalog.findings).toMatchObject([{ code: 'rows-not-shown', line: 200_003 }])
  })
})
