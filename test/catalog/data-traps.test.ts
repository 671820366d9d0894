/** What else stands in plain dumps besides definitions and rows: none of it is lost, none of it misleads. */
import { describe, expect, test } from 'vitest'
import { codes, named, objectOf, readDump } from './read-dump.ts'

const complete = { unparsed: 0, textOnly: 0 }

describe('in a plain dump', () => {
  test('the keys of \\restrict are nothing to compare, whatever follows on their line', async () => {
    const read = (key: string) =>
      readDump(`\\restrict ${key}\n\nCREATE TABLE public.t (a integer);\n\n\\unrestrict ${key}\n`)
    const [one, other] = [await read('aB3'), await read('zzz "; SELECT \\\\ (')]
    expect(named(one)).toEqual(['table public.t'])
    expect(named(other)).toEqual(named(one))
    expect(codes(one)).toEqual([])
    expect(codes(other)).toEqual([])
  })

  test('statistics of 18 for the planner are no objects and no findings', async () => {
    const catalog = await readDump(`CREATE TABLE public.t (a integer);
SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', 't',
	'relpages', '1'::integer
);
SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'relname', 't',
	'histogram_bounds', '{";","\\."}'::text
);`)
    expect(named(catalog)).toEqual(['table public.t'])
    expect(codes(catalog)).toEqual([])
    expect(catalog.coverage).toMatchObject({ statements: 3, ...complete })
  })

  test('large objects are objects with their owner, and their bytes belong to them', async () => {
    const catalog = await readDump(`SELECT pg_catalog.lo_create('16500');
ALTER LARGE OBJECT 16500 OWNER TO keeper;
BEGIN;
SELECT pg_catalog.lo_open('16500', 131072);
SELECT pg_catalog.lowritefd(0, '\\x3b');
SELECT pg_catalog.lowrite(0, '\\x2d2d3b');
SELECT pg_catalog.lo_close(0);
COMMIT;`)
    expect(objectOf(catalog, 'large object', '16500').owner).toBe('keeper')
    expect(catalog.coverage).toMatchObject({ unparsed: 0 })
  })

  test('rows of a configuration table of an extension have a home, though nothing creates it', async () => {
    const catalog = await readDump(`CREATE EXTENSION IF NOT EXISTS postgis WITH SCHEMA public;
COPY public.spatial_ref_sys (srid, auth_name) FROM stdin;
4326\tEPSG
\\.
`)
    expect(objectOf(catalog, 'table', 'public.spatial_ref_sys').data).toMatchObject({
      rows: 1,
      columns: ['srid', 'auth_name'],
    })
    expect(codes(catalog)).toEqual(['object-not-in-dump'])
  })

  test('circular keys, disabled triggers, REFRESH and SET SESSION AUTHORIZATION are read for what they are', async () => {
    const catalog = await readDump(`SET SESSION AUTHORIZATION 'keeper';
CREATE TABLE public.a (id integer PRIMARY KEY, b integer);
CREATE TABLE public.b (id integer PRIMARY KEY, a integer);
CREATE MATERIALIZED VIEW public.m AS SELECT 1 AS x WITH NO DATA;
ALTER TABLE public.a DISABLE TRIGGER ALL;
INSERT INTO public.a VALUES (1, 1);
ALTER TABLE public.a ENABLE TRIGGER ALL;
INSERT INTO public.b VALUES (1, 1);
ALTER TABLE ONLY public.a ADD CONSTRAINT ab FOREIGN KEY (b) REFERENCES public.b(id) NOT VALID;
ALTER TABLE ONLY public.b ADD CONSTRAINT ba FOREIGN KEY (a) REFERENCES public.a(id);
REFRESH MATERIALIZED VIEW public.m;`)
    expect(objectOf(catalog, 'table', 'public.a').data?.rows).toBe(1)
    expect(objectOf(catalog, 'table', 'public.b').data?.rows).toBe(1)
    expect(named(catalog).filter((name) => name.startsWith('fk'))).toEqual([
      'fk constraint public.a.ab',
      'fk constraint public.b.ba',
    ])
    expect(catalog.coverage).toMatchObject(complete)
  })

  test('a row that looks like SQL makes nothing, in COPY and in INSERT', async () => {
    const fake = 'CREATE TABLE public.fake (a integer);'
    const catalog = await readDump(`CREATE TABLE public.t (a text);
COPY public.t (a) FROM stdin;
${fake}
COPY public.fake FROM stdin;
\\\\.
\\.
INSERT INTO public.t VALUES ('x
\\.
${fake}
-- Name: fake; Type: TABLE; Schema: public; Owner: postgres
');`)
    expect(named(catalog)).toEqual(['table public.t'])
    expect(objectOf(catalog, 'table', 'public.t').data).toMatchObject({ rows: 4, insertedRows: 1 })
  })

  test('names with a line break, quotes and semicolons head their rows', async () => {
    const names = '"a\nb", "c""d;", "(e)"'
    const catalog = await readDump(`CREATE TABLE public."w;\n""x" ("a\nb" integer, "c""d;" text, "(e)" text);
COPY public."w;\n""x" (${names}) FROM stdin;
1\t2\t3
\\.
INSERT INTO public."w;\n""x" (${names}) VALUES (1, '2', '3');`)
    const { data } = catalog.objects[0]!
    expect(data).toMatchObject({ rows: 2, columns: ['a\nb', 'c"d;', '(e)'] })
    expect(data?.blocks.map(({ columns }) => columns)).toEqual([data?.columns, data?.columns])
  })
})

describe('in a file written for psql', () => {
  test('commands that are not carried out are told, and what they surround is read', async () => {
    const catalog = await readDump(`\\set ON_ERROR_STOP on
\\echo 'it''s; (' \\\\ CREATE TABLE public.one ();
\\if :{?x}
CREATE TABLE public.two ();
\\else
\\i other.sql
\\ir ../more.sql
\\endif
SELECT 'CREATE TABLE x' \\gexec
CREATE TABLE public.three ();
`)
    expect(named(catalog).filter((name) => name.startsWith('table'))).toEqual([
      'table public.one',
      'table public.two',
      'table public.three',
    ])
    expect(catalog.findings.filter(({ code }) => code === 'psql-command').map(({ line }) => line)).toEqual([
      1, 3, 5, 6, 7, 8, 9,
    ])
  })

  test('variables end no statement and no literal', async () => {
    const catalog = await readDump(
      `CREATE TABLE public.t (a text);\nINSERT INTO public.t VALUES (:'name'), (:"col"), (:x);\nCREATE TABLE public.u ();`,
    )
    expect(named(catalog)).toEqual(['table public.t', 'table public.u'])
    expect(objectOf(catalog, 'table', 'public.t').data?.rows).toBe(3)
  })

  test('\\copy from stdin brings rows to its table', async () => {
    const catalog = await readDump(
      'CREATE TABLE public.t (a integer, b text);\n\\copy public.t (b, a) from pstdin with (format csv)\n"x\n;",1\n\\.\nCREATE TABLE public.u ();\n',
    )
    expect(objectOf(catalog, 'table', 'public.t').data).toMatchObject({ rows: 1, columns: ['b', 'a'] })
    expect(named(catalog)).toEqual(['table public.t', 'table public.u'])
  })
})
