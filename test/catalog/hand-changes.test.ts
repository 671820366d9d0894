/** What statements change elsewhere than where they stand. PostgreSQL's own account of the same is asked in test/oracle. */
import { expect, test } from 'vitest'
import type { ExpressionValue, PropertyValue } from '../../src/engine/catalog/index.ts'
import { named, objectOf, readDump } from './read-dump.ts'

const text = (value: PropertyValue | undefined): string => (value as ExpressionValue).text

test('a column that is renamed is called so wherever it is named', async () => {
  const catalog = await readDump(`
CREATE TABLE a (id integer PRIMARY KEY, mail text UNIQUE, CHECK (mail <> ''));
CREATE TABLE b (mail text REFERENCES a (mail), other text);
CREATE INDEX on_mail ON a (lower(mail)) WHERE mail IS NOT NULL;
CREATE VIEW v AS SELECT mail, (SELECT max(b.other) FROM b WHERE b.mail = a.mail) AS m FROM a;
CREATE POLICY p ON a USING (EXISTS (SELECT 1 FROM b WHERE mail = a.mail));
ALTER TABLE a RENAME COLUMN mail TO address;
`)
  expect(objectOf(catalog, 'constraint', 'public.a.a_mail_key').properties['columns']).toEqual(['address'])
  const key = objectOf(catalog, 'fk constraint', 'public.b.b_mail_fkey').properties
  expect([key['columns'], key['referenced columns']]).toEqual([['mail'], ['address']])
  expect(text(objectOf(catalog, 'check constraint', 'public.a.a_mail_check').properties['expression'])).toBe(
    "address <> ''",
  )
  const index = objectOf(catalog, 'index', 'public.on_mail').properties
  expect([text(index['keys']), text(index['where'])]).toEqual(['lower(address)', 'address IS NOT NULL'])
  expect(text(objectOf(catalog, 'view', 'public.v').properties['query'])).toBe(
    'SELECT address AS mail, (SELECT max(b.other) FROM public.b WHERE b.mail = a.address) AS m FROM public.a',
  )
  // The column of b is the nearer one.
  expect(text(objectOf(catalog, 'policy', 'public.a.p').properties['using'])).toBe(
    'EXISTS (SELECT 1 FROM public.b WHERE mail = a.address)',
  )
})

test('a table that is renamed or moved is called so by what needs it, and its indexes stay in its schema', async () => {
  const catalog = await readDump(`CREATE SCHEMA s;
CREATE TABLE a (id serial PRIMARY KEY, n integer);
CREATE INDEX a_n ON a (n);
CREATE VIEW v AS SELECT a.n FROM a;
ALTER TABLE a RENAME TO c;
ALTER TABLE c SET SCHEMA s;
`)
  expect(named(catalog)).toEqual([
    'schema s',
    'table s.c',
    'constraint s.c.a_pkey',
    'sequence s.a_id_seq',
    'index s.a_n',
    'view public.v',
  ])
  expect(text(objectOf(catalog, 'view', 'public.v').properties['query'])).toBe('SELECT c.n FROM s.c')
  const [id] = objectOf(catalog, 'table', 's.c').columns
  expect(text(id?.properties['default'])).toBe("nextval('s.a_id_seq'::regclass)")
})

test('what is dropped takes along what belongs to it, and with CASCADE what needs it', async () => {
  const catalog = await readDump(`
CREATE TABLE a (id serial PRIMARY KEY, n integer);
CREATE TABLE b (id integer REFERENCES a);
CREATE VIEW v AS SELECT n FROM a;
CREATE VIEW w AS SELECT n FROM v;
CREATE STATISTICS st ON id, n FROM a;
CREATE PUBLICATION p FOR TABLE a, b;
CREATE TYPE mood AS ENUM ('x');
CREATE TABLE c (m mood, k integer);
DROP TABLE a CASCADE;
DROP TYPE mood CASCADE;
`)
  expect(named(catalog)).toEqual(['table public.b', 'publication p', 'table public.c'])
  expect(objectOf(catalog, 'publication', 'p').properties['tables']).toEqual(['public.b'])
  expect(objectOf(catalog, 'table', 'public.c').columns.map(({ name }) => name)).toEqual(['k'])
})

test('partitions have the keys, checks and indexes of their parent, attached to them', async () => {
  const catalog = await readDump(`
CREATE TABLE p (id integer, at date, CHECK (id > 0), PRIMARY KEY (id, at)) PARTITION BY RANGE (at);
CREATE TABLE p_1 PARTITION OF p FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
CREATE INDEX ON p (at);
`)
  expect(named(catalog)).toContain('check constraint public.p_1.p_id_check')
  const attached = ['constraint public.p_1.p_1_pkey', 'index public.p_1_at_idx'].map((one) => {
    const at = one.indexOf(' ')
    return objectOf(catalog, one.slice(0, at), one.slice(at + 1)).properties['attached to']
  })
  expect(attached).toEqual(['public.p.p_pkey', 'public.p_at_idx'])
})

test('ONLY, as pg_dump writes it, reaches no partition', async () => {
  const catalog = await readDump(`SET search_path = '';
CREATE TABLE public.p (id integer) PARTITION BY RANGE (id);
CREATE TABLE public.p_1 (id integer);
ALTER TABLE ONLY public.p ATTACH PARTITION public.p_1 FOR VALUES FROM (1) TO (2);
CREATE INDEX p_id ON ONLY public.p USING btree (id);
ALTER TABLE ONLY public.p ADD CONSTRAINT p_key UNIQUE (id);
`)
  expect(named(catalog)).toEqual([
    'table public.p',
    'table public.p_1',
    'index public.p_id',
    'constraint public.p.p_key',
  ])
})

test('LIKE takes what it says it includes', async () => {
  const catalog = await readDump(`
CREATE TABLE a (id integer PRIMARY KEY, n text DEFAULT 'x' NOT NULL, CHECK (n <> ''));
CREATE INDEX ON a (n);
CREATE TABLE b (LIKE a);
CREATE TABLE c (LIKE a INCLUDING ALL);
`)
  expect(catalog.coverage.textOnly).toBe(0)
  const defaults = ['public.b', 'public.c'].map(
    (name) => objectOf(catalog, 'table', name).columns[1]?.properties,
  )
  expect(defaults.map((properties) => [properties?.['not null'], properties?.['default'] === null])).toEqual([
    [true, true],
    [true, false],
  ])
  expect(named(catalog).filter((name) => / public\.[bc][._]/.test(name))).toEqual([
    'constraint public.c.c_pkey',
    'check constraint public.c.a_n_check',
    'index public.c_n_idx',
  ])
})

test('stars of views are written out, and a table made of a query has its types where they are plain', async () => {
  const catalog = await readDump(`
CREATE TABLE a (id integer, n varchar(5));
CREATE TABLE b (k bigint);
CREATE VIEW v AS SELECT x.*, b.k FROM a x CROSS JOIN b;
CREATE VIEW w AS WITH y AS (SELECT * FROM a) SELECT * FROM y;
CREATE TABLE made AS SELECT a.id, a.n AS name, count(*) AS c FROM a GROUP BY 1, 2;
CREATE TABLE unknown AS SELECT some_function(a.id) AS f FROM a;
`)
  expect(text(objectOf(catalog, 'view', 'public.v').properties['query'])).toBe(
    'SELECT x.id, x.n, b.k FROM public.a AS x CROSS JOIN public.b',
  )
  expect(objectOf(catalog, 'view', 'public.w').columns.map(({ name }) => name)).toEqual(['id', 'n'])
  const made = objectOf(catalog, 'table', 'public.made')
  expect(made.coverage).toBe('modelled')
  expect(made.columns.map(({ name, properties }) => [name, properties['type']])).toEqual([
    ['id', 'integer'],
    ['name', 'character varying(5)'],
    ['c', 'bigint'],
  ])
  expect(objectOf(catalog, 'table', 'public.unknown').coverage).toBe('text only')
})

test('no statement that only its text tells of is lost', async () => {
  const { objects, coverage } = await readDump(`ALTER TYPE never_made ADD VALUE 'x';
UPDATE t SET a = 1;
UPDATE pg_catalog.pg_database SET datistemplate = false WHERE datname = 't';
`)
  expect(coverage).toMatchObject({ statements: 3, modelled: 1, textOnly: 2 })
  expect(objects.map(({ coverage: kept }) => kept)).toEqual(['text only', 'text only'])
})

test('what --clean drops first leaves no trace', async () => {
  const catalog = await readDump(`SET search_path = '';
DROP SUBSCRIPTION IF EXISTS s;
SELECT pg_catalog.lo_unlink(oid) FROM pg_catalog.pg_largeobject_metadata WHERE oid = '5';
DROP TABLE IF EXISTS public.t;
SELECT pg_catalog.lo_create('5');
CREATE TABLE public.t (id integer);
`)
  expect(named(catalog)).toEqual(['large object 5', 'table public.t'])
  expect(catalog.coverage.textOnly).toBe(0)
})

test('a role that is renamed owns what it owned, and has what it was granted', async () => {
  const catalog = await readDump(`CREATE ROLE app;
CREATE TABLE t (id integer);
ALTER TABLE t OWNER TO app;
CREATE TABLE u (id integer);
GRANT SELECT ON u TO app;
ALTER ROLE app RENAME TO service;
`)
  expect(named(catalog)).toContain('role service')
  expect(objectOf(catalog, 'table', 'public.t').owner).toBe('service')
  expect(objectOf(catalog, 'table', 'public.u').grants).toEqual(['GRANT SELECT ON TABLE TO service'])
})
