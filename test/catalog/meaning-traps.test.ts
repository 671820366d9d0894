/** What real dumps contain that a reader of statements one by one would get wrong. */
import { expect, test } from 'vitest'
import { createCatalogBuilder } from '../../src/engine/catalog/index.ts'
import type { Catalog, CatalogObject } from '../../src/engine/catalog/index.ts'
import { scanPieces } from '../../src/engine/scan/index.ts'

async function catalogOf(sql: string): Promise<Catalog> {
  const builder = await createCatalogBuilder()
  const scan = scanPieces([Buffer.from(sql)], (item) => builder.add(item))
  return builder.finish(scan)
}

function object(catalog: Catalog, kind: string, identity: string): CatalogObject {
  const found = catalog.objects.find((one) => one.kind === kind && one.identity === identity)
  if (found === undefined)
    throw new Error(
      `no ${kind} ${identity} among ${catalog.objects.map((one) => `${one.kind} ${one.identity}`).join(', ')}`,
    )
  return found
}

test('a stub view and the real one later are one view, with the real query', async () => {
  const catalog = await catalogOf(
    'CREATE VIEW public.v AS SELECT NULL::integer AS id;\nCREATE OR REPLACE VIEW public.v AS\n SELECT t.id\n   FROM public.t;\n',
  )
  expect(catalog.objects.filter(({ kind }) => kind === 'view')).toHaveLength(1)
  expect(object(catalog, 'view', 'public.v').properties['query']).toMatchObject({
    text: 'SELECT t.id\n   FROM public.t',
  })
})

test('keys, defaults and identity that come late land on their table', async () => {
  const catalog = await catalogOf(`CREATE TABLE public.t (id integer NOT NULL, a integer, b integer);
CREATE SEQUENCE public.t_a_seq AS integer;
ALTER SEQUENCE public.t_a_seq OWNED BY public.t.a;
ALTER TABLE ONLY public.t ALTER COLUMN a SET DEFAULT nextval('public.t_a_seq'::regclass);
ALTER TABLE public.t ALTER COLUMN b ADD GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME public.t_b_seq START WITH 1);
ALTER TABLE ONLY public.t ADD CONSTRAINT t_pkey PRIMARY KEY (id);
ALTER TABLE public.t ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.t OWNER TO me;
`)
  const table = object(catalog, 'table', 'public.t')
  expect(table.owner).toBe('me')
  expect(table.properties['row security']).toBe(true)
  expect(table.columns[1]?.properties['default']).toMatchObject({
    text: expect.stringContaining('t_a_seq') as string,
  })
  expect(table.columns[2]?.properties['identity']).toBe('always')
  expect(object(catalog, 'constraint', 'public.t.t_pkey').parentKey).toBe(table.key)
  expect(object(catalog, 'sequence', 'public.t_a_seq').properties['owned by']).toBe('public.t.a')
})

test('partitions and their indexes are attached to what they belong to', async () => {
  const catalog = await catalogOf(`CREATE TABLE public.p (at date NOT NULL) PARTITION BY RANGE (at);
CREATE TABLE public.p1 (at date NOT NULL);
ALTER TABLE ONLY public.p ATTACH PARTITION public.p1 FOR VALUES FROM ('2026-01-01') TO ('2026-02-01');
CREATE INDEX p_idx ON ONLY public.p USING btree (at);
CREATE INDEX p1_idx ON public.p1 USING btree (at);
ALTER INDEX public.p_idx ATTACH PARTITION public.p1_idx;
`)
  expect(object(catalog, 'table', 'public.p1').properties['partition of']).toBe('public.p')
  expect(object(catalog, 'index', 'public.p1_idx').properties['attached to']).toBe('public.p_idx')
  expect(object(catalog, 'index', 'public.p1_idx').parentKey).toBe(object(catalog, 'table', 'public.p1').key)
})

test('NOT NULL has a name of its own since 18, and may be NOT VALID', async () => {
  const catalog = await catalogOf(
    'CREATE TABLE public.t (a integer CONSTRAINT mine NOT NULL);\nALTER TABLE public.t ADD CONSTRAINT later NOT NULL a NOT VALID;\n',
  )
  expect(object(catalog, 'table', 'public.t').columns[0]?.properties).toMatchObject({
    'not null': true,
    'not null not valid': true,
  })
})

test('EXECUTE PROCEDURE is EXECUTE FUNCTION', async () => {
  const trigger = (word: string): string =>
    `CREATE TABLE public.t (a integer);\nCREATE TRIGGER x BEFORE UPDATE ON public.t FOR EACH ROW EXECUTE ${word} public.f();\n`
  const [old, now] = [await catalogOf(trigger('PROCEDURE')), await catalogOf(trigger('FUNCTION'))]
  expect(object(old, 'trigger', 'public.t.x').properties).toEqual(
    object(now, 'trigger', 'public.t.x').properties,
  )
})

test('a header in a comment or a literal makes nothing', async () => {
  const catalog = await catalogOf(
    "-- Name: fake; Type: TABLE; Schema: public; Owner: me\n\nCREATE FUNCTION public.f() RETURNS text LANGUAGE sql AS $$SELECT '-- Name: x; Type: TABLE\nCREATE TABLE y (a int);'$$;\n",
  )
  expect(catalog.objects.map(({ kind }) => kind)).toEqual(['function'])
})

test('rows as INSERTs are counted in every form', async () => {
  const catalog = await catalogOf(`CREATE TABLE public.t (a integer, b text);
INSERT INTO public.t VALUES (1, 'x; (not a row), ''y''
\\.
');
INSERT INTO public.t (a, b) OVERRIDING SYSTEM VALUE VALUES (2, NULL), (3, '), (') ON CONFLICT DO NOTHING;
INSERT INTO public.t DEFAULT VALUES;
`)
  expect(object(catalog, 'table', 'public.t').data).toMatchObject({ rows: 4, insertedRows: 4 })
})

test('a backslash is an escape where standard_conforming_strings is off', async () => {
  const catalog = await catalogOf(
    "SET standard_conforming_strings = off;\nCREATE TABLE public.t (ä text, a text DEFAULT 'it\\'s');\n",
  )
  expect(catalog.coverage.unparsed).toBe(0)
  expect(object(catalog, 'table', 'public.t').columns[1]?.properties['default']).toMatchObject({
    text: "'it''s'",
  })
})

test('each database of a pg_dumpall file has its own objects', async () => {
  const catalog = await catalogOf(
    'CREATE ROLE app;\n\\connect one\n\nCREATE TABLE public.t (a integer);\n\\connect -reuse-previous=on "dbname=\'we ird\'"\n\nCREATE TABLE public.t (b text);\n',
  )
  expect(catalog.databases).toEqual(['one', 'we ird'])
  expect(catalog.objects.map(({ kind, database }) => [kind, database])).toEqual([
    ['role', null],
    ['table', 'one'],
    ['table', 'we ird'],
  ])
})

test('what cannot be read is kept with its line and told', async () => {
  const catalog = await catalogOf(
    'CREATE TABLE public.t (a integer);\n\nCREATE TABEL public.u (a integer);\n',
  )
  const kept = object(catalog, 'unparsed', 'line 3')
  expect(kept.parts[0]).toMatchObject({ line: 3, start: 36 })
  expect(catalog.coverage).toMatchObject({ statements: 2, modelled: 1, unparsed: 1 })
  expect(catalog.findings.find(({ code }) => code === 'not-understood')).toMatchObject({
    line: 3,
    severity: 'error',
  })
})

test('a table without columns has rows all the same', async () => {
  const catalog = await catalogOf(
    'CREATE TABLE public.zero (\n);\n\nCOPY public.zero  FROM stdin;\n\n\n\\.\n',
  )
  expect(object(catalog, 'table', 'public.zero').data).toMatchObject({ rows: 2, columns: [] })
})
