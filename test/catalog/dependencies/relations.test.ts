/** What tables, keys, sequences and views need, as pg_dump writes them. */
import { describe, expect, test } from 'vitest'
import { linesOf, unknownOf } from './told.ts'

const ORDERS = `
CREATE TYPE app.mood AS ENUM ('sad', 'ok');
CREATE SEQUENCE app.orders_id_seq;
CREATE TABLE app.orders (id integer NOT NULL, mood app.mood[], note text);
ALTER SEQUENCE app.orders_id_seq OWNED BY app.orders.id;
ALTER TABLE ONLY app.orders ALTER COLUMN id SET DEFAULT nextval('app.orders_id_seq'::regclass);
ALTER TABLE ONLY app.orders ADD CONSTRAINT orders_pkey PRIMARY KEY (id);
`

describe('tables', () => {
  test('need the types of their columns, the sequences of their defaults; sequences belong to columns', async () => {
    expect(await linesOf(ORDERS)).toEqual([
      'constraint app.orders.orders_pkey: belongs to, stated: table app.orders (id)',
      'sequence app.orders_id_seq: owned by, stated: table app.orders (id)',
      'table app.orders [id]: column default, parsed: sequence app.orders_id_seq',
      'table app.orders [mood]: column type, stated: type app.mood',
    ])
  })

  test('foreign keys need the table and the key that they rest on', async () => {
    const lines = await linesOf(`${ORDERS}
      CREATE TABLE app.lines (order_id integer, code text);
      CREATE UNIQUE INDEX orders_note ON app.orders USING btree (note);
      ALTER TABLE ONLY app.lines ADD CONSTRAINT to_order FOREIGN KEY (order_id) REFERENCES app.orders(id);
      ALTER TABLE ONLY app.lines ADD CONSTRAINT to_note FOREIGN KEY (code) REFERENCES app.orders(note);`)
    expect(lines.filter((line) => line.startsWith('fk constraint'))).toEqual([
      'fk constraint app.lines.to_note: belongs to, stated: table app.lines (code)',
      'fk constraint app.lines.to_note: foreign key, stated: table app.orders (note)',
      'fk constraint app.lines.to_note: references, stated: index app.orders_note',
      'fk constraint app.lines.to_order: belongs to, stated: table app.lines (order_id)',
      'fk constraint app.lines.to_order: foreign key, stated: table app.orders (id)',
      'fk constraint app.lines.to_order: references, stated: constraint app.orders.orders_pkey',
    ])
  })
})

describe('views', () => {
  test('need the columns that they name; names of WITH and of aliases are no relations', async () => {
    const lines = await linesOf(`${ORDERS}
      CREATE VIEW app.v AS
       WITH orders AS (SELECT o.id AS n FROM app.orders o WHERE (o.mood IS NOT NULL))
       SELECT orders.n, ( SELECT count(*) AS count FROM app.orders x WHERE (x.note = 'a'::text)) AS c FROM orders
       WITH LOCAL CHECK OPTION;`)
    expect(lines.filter((line) => line.startsWith('view'))).toEqual([
      'view app.v: query, parsed: table app.orders (id, mood, note)',
    ])
  })

  test('that name what the dump does not hold say so', async () => {
    expect(await unknownOf('CREATE VIEW public.v AS SELECT a.x FROM other.a;')).toEqual([
      'view public.v: not in this dump: other.a',
    ])
  })
})

test.each([
  ['operators', (depth: number) => Array.from({ length: depth }, () => 't.id').join(' + ')],
  ['function calls', (depth: number) => `${'public.f('.repeat(depth)}t.id${')'.repeat(depth)}`],
  [
    'joins',
    (depth: number) =>
      `t.id FROM public.t ${Array.from({ length: depth }, (_, n) => `JOIN public.t t${n} ON true `).join('')} WHERE true OR t.id`,
  ],
])('thousands of %s within each other stop no other object from being read', async (_, nested) => {
  for (const depth of [500, 2_000, 5_000, 20_000]) {
    const text = nested(depth)
    const query = text.includes('FROM') ? `SELECT ${text} = 1` : `SELECT ${text} AS id FROM public.t`
    const dump = `CREATE TABLE public.t (id integer);
      CREATE FUNCTION public.f(integer) RETURNS integer LANGUAGE internal AS 'int4abs';
      CREATE FUNCTION public.deep() RETURNS integer LANGUAGE sql AS $$${query}$$;
      CREATE VIEW public.after AS SELECT t.id FROM public.t;`
    const began = performance.now()
    expect(await linesOf(dump)).toContain('view public.after: query, parsed: table public.t (id)')
    const read = (await linesOf(dump)).some((line) =>
      line.startsWith('function public.deep(): function body'),
    )
    const told = (await unknownOf(dump)).some((line) =>
      line.startsWith('function public.deep(): not understood'),
    )
    expect(read || told).toBe(true)
    expect(performance.now() - began).toBeLessThan(20_000)
  }
})

test('what PostgreSQL 17 and 18 write: MERGE, JSON_TABLE, virtual columns, keys without overlaps', async () => {
  const lines = await linesOf(`
    CREATE EXTENSION btree_gist WITH SCHEMA public;
    CREATE FUNCTION app.f(integer) RETURNS integer LANGUAGE internal IMMUTABLE AS 'int4abs';
    CREATE TABLE app.t (id integer, at daterange, doc jsonb, v integer GENERATED ALWAYS AS (app.f(id)) VIRTUAL);
    CREATE TABLE app.s (id integer, n integer);
    ALTER TABLE ONLY app.t ADD CONSTRAINT t_pkey PRIMARY KEY (id, at WITHOUT OVERLAPS);
    ALTER TABLE ONLY app.s ADD CONSTRAINT s_pkey PRIMARY KEY (id);
    CREATE VIEW app.j AS SELECT j.a FROM app.t, JSON_TABLE(t.doc, '$[*]' COLUMNS (a integer PATH '$.a')) j;
    CREATE FUNCTION app.m() RETURNS void LANGUAGE sql BEGIN ATOMIC
      MERGE INTO app.s USING (SELECT x.id FROM app.t x) q ON s.id = q.id
        WHEN MATCHED AND s.n > 1 THEN UPDATE SET n = app.f(s.n)
        WHEN NOT MATCHED THEN INSERT (id, n) VALUES (q.id, 1);
    END;`)
  expect(lines).toContain('constraint app.t.t_pkey: extension, parsed: extension btree_gist')
  expect(lines).not.toContain('constraint app.s.s_pkey: extension, parsed: extension btree_gist')
  expect(lines).toContain('table app.t [v]: generated column, parsed: function app.f(integer)')
  expect(lines).toContain('view app.j: query, parsed: table app.t (doc)')
  expect(lines.filter((line) => line.startsWith('function app.m()'))).toEqual([
    'function app.m(): function body, parsed: function app.f(integer)',
    'function app.m(): function body, parsed: table app.s (id, n)',
    'function app.m(): function body, parsed: table app.t (id)',
  ])
})
