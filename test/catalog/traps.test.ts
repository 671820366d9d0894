import { describe, expect, it } from 'vitest'
import type { ExpressionValue, PropertyValue } from '../../src/engine/catalog/index.ts'
import { codes, named, objectOf, readDump } from './read-dump.ts'

/** The text of a property that is an expression; fails for any other. */
function textOf(value: PropertyValue | undefined): string {
  if (typeof value === 'object' && value !== null && 'text' in value) return value.text
  throw new Error(`no expression: ${JSON.stringify(value)}`)
}

const header =
  "SET standard_conforming_strings = on;\nSELECT pg_catalog.set_config('search_path', '', false);\n"

describe('what pg_dump writes in pieces', () => {
  it('counts a stub view and the view that replaces it as one, and keeps the real query', async () => {
    const catalog = await readDump(`${header}
CREATE VIEW public.v AS
SELECT NULL::integer AS id, NULL::text AS label;
COMMENT ON VIEW public.v IS 'kept';
CREATE OR REPLACE VIEW public.v AS SELECT t.id, max(t.label) AS label FROM public.t GROUP BY t.id;`)
    const view = objectOf(catalog, 'view', 'public.v')
    expect(catalog.objects.filter(({ kind }) => kind === 'view')).toHaveLength(1)
    expect(textOf(view.properties['query'])).toContain('GROUP BY t.id')
    expect(view.columns.map(({ name }) => name)).toEqual(['id', 'label'])
    expect(view.comment).toBe('kept')
    expect(view.parts.map(({ role }) => role)).toEqual(['create', 'comment', 'create'])
  })

  it('puts keys, defaults, owners, identity and row security on the table that they are about', async () => {
    const catalog = await readDump(`${header}
CREATE TABLE public.t (id bigint NOT NULL, n integer, other bigint);
ALTER TABLE public.t OWNER TO me;
CREATE SEQUENCE public.t_n_seq AS integer START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
ALTER SEQUENCE public.t_n_seq OWNED BY public.t.n;
ALTER TABLE public.t ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME public.t_id_seq START WITH 5 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1);
ALTER TABLE ONLY public.t ALTER COLUMN n SET DEFAULT nextval('public.t_n_seq'::regclass);
ALTER TABLE ONLY public.t ADD CONSTRAINT t_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.t ADD CONSTRAINT t_fk FOREIGN KEY (other) REFERENCES public.t(id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED NOT VALID;
CREATE UNIQUE INDEX t_n_idx ON public.t USING btree (n) WHERE (n > 0);
ALTER TABLE public.t ENABLE ROW LEVEL SECURITY;`)
    const table = objectOf(catalog, 'table', 'public.t')
    expect(table.owner).toBe('me')
    expect(table.properties['row security']).toBe(true)
    const [id, n] = table.columns
    expect(id?.properties).toMatchObject({
      identity: 'always',
      'identity options': ['start 5'],
      'not null': true,
    })
    expect(textOf(n?.properties['default'])).toContain('public.t_n_seq')
    const sequence = objectOf(catalog, 'sequence', 'public.t_n_seq')
    expect(sequence.properties).toMatchObject({ 'data type': 'integer', 'owned by': 'public.t.n' })
    const key = objectOf(catalog, 'fk constraint', 'public.t.t_fk')
    expect(key.parentKey).toBe(table.key)
    expect(key.properties).toMatchObject({
      references: 'public.t',
      'on delete': 'set null',
      deferrable: true,
      'initially deferred': true,
      'not valid': true,
    })
    expect(objectOf(catalog, 'index', 'public.t_n_idx').parentKey).toBe(table.key)
    // The part of a constraint is the constraint's, and not told again with the table.
    expect(table.parts.some(({ text }) => text?.includes('PRIMARY KEY'))).toBe(false)
  })

  it('tells a partition and its index by what they are attached to', async () => {
    const catalog = await readDump(`${header}
CREATE TABLE public.p (at date NOT NULL) PARTITION BY RANGE (at);
CREATE TABLE public.p1 (at date NOT NULL);
ALTER TABLE ONLY public.p ATTACH PARTITION public.p1 FOR VALUES FROM (MINVALUE) TO ('2025-01-01');
CREATE INDEX p_at ON ONLY public.p USING btree (at);
CREATE INDEX p1_at ON public.p1 USING btree (at);
ALTER INDEX public.p_at ATTACH PARTITION public.p1_at;
ALTER TABLE ONLY public.p ADD CONSTRAINT p_pkey PRIMARY KEY (at);
ALTER TABLE ONLY public.p1 ADD CONSTRAINT p1_pkey PRIMARY KEY (at);
ALTER INDEX public.p_pkey ATTACH PARTITION public.p1_pkey;`)
    const partition = objectOf(catalog, 'table', 'public.p1')
    expect(partition.properties).toMatchObject({ 'partition of': 'public.p' })
    expect(textOf(partition.properties['bounds'])).toBe("FROM (MINVALUE) TO ('2025-01-01')")
    expect(objectOf(catalog, 'index', 'public.p1_at').properties['attached to']).toBe('public.p_at')
    expect(objectOf(catalog, 'constraint', 'public.p1.p1_pkey').properties['attached to']).toBe(
      'public.p.p_pkey',
    )
    expect(catalog.coverage.textOnly).toBe(0)
  })

  it('gives the whole cluster of one file its databases', async () => {
    const catalog = await readDump(String.raw`CREATE ROLE me;
\connect template1
CREATE TABLE public.t (id integer);
\restrict abc
\unrestrict abc
CREATE DATABASE "we ird=db" WITH TEMPLATE = template0 ENCODING = 'UTF8';
\connect -reuse-previous=on "dbname='we ird=db'"
CREATE TABLE public.t (id integer);
`)
    expect(catalog.databases).toEqual(['template1', 'we ird=db'])
    const tables = catalog.objects.filter(({ kind }) => kind === 'table')
    expect(tables.map(({ key }) => key)).toEqual(['template1/table/public.t', 'we ird=db/table/public.t'])
    expect(catalog.findings).toEqual([])
  })
})

describe('what differs from server to server and means nothing', () => {
  const same = async (one: string, other: string, kind: string, identity: string): Promise<void> => {
    const [a, b] = [await readDump(header + one), await readDump(header + other)]
    const { properties, columns } = objectOf(a, kind, identity)
    expect(columns).toEqual(objectOf(b, kind, identity).columns)
    const query = (value: unknown): unknown =>
      typeof value === 'object' && value !== null && 'digest' in value ? value.digest : value
    const digests = (all: typeof properties): unknown =>
      Object.fromEntries(Object.entries(all).map(([name, value]) => [name, query(value)]))
    expect(digests(properties)).toEqual(digests(objectOf(b, kind, identity).properties))
  }

  it('EXECUTE PROCEDURE became EXECUTE FUNCTION', () =>
    same(
      'CREATE TRIGGER g BEFORE INSERT ON public.t FOR EACH ROW EXECUTE PROCEDURE public.f();',
      'CREATE TRIGGER g BEFORE INSERT ON public.t FOR EACH ROW EXECUTE FUNCTION public.f();',
      'trigger',
      'public.t.g',
    ))

  it('since 16 a view of one table does not qualify its columns', () =>
    same(
      'CREATE VIEW public.v AS SELECT t.a, (SELECT max(x.b) FROM public.x WHERE x.a = t.a) AS m FROM public.t WHERE (t.a > 1);',
      'CREATE VIEW public.v AS SELECT a, (SELECT max(x.b) FROM public.x WHERE x.a = t.a) AS m FROM public.t WHERE (a > 1);',
      'view',
      'public.v',
    ))

  it('since 18 NOT NULL has a name, which for a partition is its parent’s', () =>
    same(
      `CREATE TABLE public.p (id integer NOT NULL) PARTITION BY LIST (id);
       CREATE TABLE public.q (id integer NOT NULL);
       ALTER TABLE ONLY public.p ATTACH PARTITION public.q DEFAULT;`,
      `CREATE TABLE public.p (id integer NOT NULL) PARTITION BY LIST (id);
       CREATE TABLE public.q (id integer CONSTRAINT p_id_not_null NOT NULL);
       ALTER TABLE ONLY public.p ATTACH PARTITION public.q DEFAULT;`,
      'table',
      'public.q',
    ))

  it('ALTER COLUMN ... SET (pg_attver=N) and SET lines come and go', () =>
    same(
      'CREATE TABLE public.t (id integer);',
      `SET transaction_timeout = 0; SET default_table_access_method = heap;
       CREATE TABLE public.t (id integer);
       ALTER TABLE ONLY public.t ALTER COLUMN id SET (pg_attver=12);`,
      'table',
      'public.t',
    ))

  it('a name of its own for NOT NULL is kept', async () => {
    const catalog = await readDump('CREATE TABLE t (id integer CONSTRAINT must NOT NULL NO INHERIT)')
    expect(objectOf(catalog, 'table', 'public.t').columns[0]?.properties).toMatchObject({
      'not null': true,
      'not null constraint': 'must',
      'not null no inherit': true,
    })
  })
})

describe('rows', () => {
  it('are counted for COPY, whose header may span lines, and for tables without columns', async () => {
    const catalog = await readDump(`${header}
CREATE TABLE public.w ("a
b" integer, c text);
COPY public.w ("a
b", c) FROM stdin;
1\tCOPY public.zero  FROM stdin;
2\t\\\\.
\\.

CREATE TABLE public.zero (
);
COPY public.zero  FROM stdin;


\\.
`)
    expect(objectOf(catalog, 'table', 'public.w').data).toMatchObject({ rows: 2, columns: ['a\nb', 'c'] })
    const zero = objectOf(catalog, 'table', 'public.zero')
    expect(zero.columns).toEqual([])
    expect(zero.data).toMatchObject({ rows: 2, columns: [] })
  })

  it('are counted for INSERT in all the forms that pg_dump writes', async () => {
    const catalog = await readDump(`${header}
CREATE TABLE public.t (id integer, body text);
INSERT INTO public.t VALUES (1, 'a;
-- Name: fake; Type: TABLE
(b), (c)');
INSERT INTO public.t (id, body) OVERRIDING SYSTEM VALUE VALUES
	(2, 'it''s'),
	(3, DEFAULT),
	(4, E'\\'), (' || 'x') ON CONFLICT DO NOTHING;
INSERT INTO public.t DEFAULT VALUES;
INSERT INTO public.t VALUES (now(), $$;($$), (5, NULL);`)
    const table = objectOf(catalog, 'table', 'public.t')
    expect(table.data).toMatchObject({ rows: 7, insertedRows: 7, columns: ['id', 'body'] })
    expect(catalog.coverage).toMatchObject({ modelled: catalog.coverage.statements, unparsed: 0 })
    expect(named(catalog)).toEqual(['table public.t'])
  })

  it('of INSERT are told apart where backslashes escaped', async () => {
    const catalog = await readDump(`CREATE TABLE t (id integer, x text);
SET standard_conforming_strings = off;
INSERT INTO t VALUES (1, 'it\\'), ('), (2, 'a\\\\'), (3, 'b');`)
    expect(objectOf(catalog, 'table', 'public.t').data?.rows).toBe(3)
  })

  it('of an INSERT with long names that is none of plain rows do not keep the reader waiting', async () => {
    const columns = Array.from({ length: 20 }, (_, n) => `a_name_of_a_column_that_is_rather_long_${n}`)
    const started = performance.now()
    const catalog = await readDump(`INSERT INTO t (${columns.join(', ')}) SELECT * FROM u;`)
    expect(performance.now() - started).toBeLessThan(2000)
    expect(codes(catalog)).toContain('rows-of-a-query')
  })

  it('of many INSERT statements make one part', async () => {
    const rows = Array.from({ length: 20_000 }, (_, n) => `INSERT INTO t VALUES (${n}, 'x');`)
    const catalog = await readDump(`CREATE TABLE t (id integer, x text);\n${rows.join('\n')}`)
    const table = objectOf(catalog, 'table', 'public.t')
    expect(table.data?.rows).toBe(20_000)
    expect(table.parts.map(({ role, text }) => [role, text === null])).toEqual([
      ['create', false],
      ['data', true],
    ])
  })

  it('are null where the dump has none, and 0 where it says that there are none', async () => {
    const catalog = await readDump(
      `${header}CREATE TABLE public.a (id integer);\nCREATE TABLE public.b (id integer);\nCOPY public.b (id) FROM stdin;\n\\.\n`,
    )
    expect(objectOf(catalog, 'table', 'public.a').data).toBeNull()
    expect(objectOf(catalog, 'table', 'public.b').data?.rows).toBe(0)
  })

  it('setval is no property of a sequence', async () => {
    const make = 'CREATE SEQUENCE public.s;'
    const [without, withIt] = [
      await readDump(header + make),
      await readDump(`${header}${make}SELECT pg_catalog.setval('public.s', 42, true);`),
    ]
    const sequence = objectOf(withIt, 'sequence', 'public.s')
    expect(sequence.properties).toEqual(objectOf(without, 'sequence', 'public.s').properties)
    expect(sequence.parts.map(({ role }) => role)).toEqual(['create', 'other'])
    expect(withIt.coverage.textOnly).toBe(0)
  })
})

describe('what people write', () => {
  it('gets the names that PostgreSQL makes up, cut and numbered as it does', async () => {
    const long = 'a_table_whose_name_is_nearly_as_long_as_a_name_can_be_in_all'
    const catalog = await readDump(`
CREATE TABLE t (id serial PRIMARY KEY, a text UNIQUE, b integer CHECK (b > 0) REFERENCES t, CHECK (a <> '' OR b > 1), CHECK (b < 9), CHECK (b < 10));
CREATE INDEX ON t (lower(a), b);
CREATE INDEX ON t (lower(a), b);
CREATE TABLE ${long} (another_quite_long_column integer UNIQUE);`)
    expect(named(catalog)).toEqual(
      expect.arrayContaining([
        'sequence public.t_id_seq',
        'constraint public.t.t_pkey',
        'constraint public.t.t_a_key',
        'fk constraint public.t.t_b_fkey',
        'check constraint public.t.t_b_check',
        'check constraint public.t.t_check',
        'check constraint public.t.t_b_check1',
        'check constraint public.t.t_b_check2',
        'index public.t_lower_b_idx',
        'index public.t_lower_b_idx1',
        `constraint public.${long}.a_table_whose_name_is_nearly_as_l_another_quite_long_column_key`,
      ]),
    )
    expect(objectOf(catalog, 'fk constraint', 'public.t.t_b_fkey').properties['referenced columns']).toEqual([
      'id',
    ])
  })

  it('reaches those who inherit, and what is made of a column goes with it', async () => {
    const catalog = await readDump(`
CREATE TABLE p (a integer NOT NULL DEFAULT 1, b text, UNIQUE (a, b)) PARTITION BY LIST (a);
CREATE TABLE p1 PARTITION OF p FOR VALUES IN (1);
ALTER TABLE p ADD COLUMN c integer;
ALTER TABLE p ALTER COLUMN c TYPE bigint;
ALTER TABLE ONLY p1 ALTER COLUMN a SET DEFAULT 7;
CREATE INDEX gone ON p (lower(b));
ALTER TABLE p DROP COLUMN b;
ALTER TABLE p RENAME TO q;`)
    const heir = objectOf(catalog, 'table', 'public.p1')
    expect(heir.columns.map(({ name, properties }) => `${name} ${String(properties['type'])}`)).toEqual([
      'a integer',
      'c bigint',
    ])
    expect(heir.properties['partition of']).toBe('public.q')
    expect(textOf(heir.columns[0]?.properties['default'])).toBe('7')
    expect(named(catalog)).toEqual(['table public.q', 'table public.p1'])
  })

  it('is read through a DO block that only guards it', async () => {
    const catalog = await readDump(`
DO $$ BEGIN CREATE TYPE mood AS ENUM ('sad', 'ok'); EXCEPTION WHEN duplicate_object THEN NULL; END $$;
DO $$ DECLARE r record; BEGIN FOR r IN SELECT 1 LOOP EXECUTE 'DROP TABLE x'; END LOOP; END $$;
CREATE TABLE t (m mood);`)
    expect(objectOf(catalog, 'type', 'public.mood').properties['labels']).toEqual(['sad', 'ok'])
    expect(objectOf(catalog, 'table', 'public.t').columns[0]?.properties['type']).toBe('public.mood')
    expect(codes(catalog)).toEqual(['conditional-statement', 'kept-as-text'])
    expect(catalog.coverage).toMatchObject({ statements: 3, modelled: 2, textOnly: 1 })
  })

  it('finds names along the search path, and makes them in its first schema', async () => {
    const catalog = await readDump(`
CREATE SCHEMA app; CREATE TABLE public.u (id integer PRIMARY KEY);
SET search_path TO app, public;
CREATE TABLE t (u integer REFERENCES u (id));
COMMENT ON TABLE u IS 'users';`)
    expect(objectOf(catalog, 'fk constraint', 'app.t.t_u_fkey').properties['references']).toBe('public.u')
    expect(objectOf(catalog, 'table', 'public.u').comment).toBe('users')
  })

  it('changes constraints, and leaves the rest of them as it was', async () => {
    const catalog = await readDump(`
CREATE TABLE t (id integer PRIMARY KEY, u integer REFERENCES t ON DELETE CASCADE);
ALTER TABLE t ALTER CONSTRAINT t_u_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE t ADD CONSTRAINT later CHECK (u > 0) NOT VALID;
ALTER TABLE t VALIDATE CONSTRAINT later;`)
    expect(objectOf(catalog, 'fk constraint', 'public.t.t_u_fkey').properties).toMatchObject({
      deferrable: true,
      'initially deferred': true,
      'on delete': 'cascade',
    })
    expect(objectOf(catalog, 'check constraint', 'public.t.later').properties['not valid']).toBe(false)
    expect(catalog.coverage.textOnly).toBe(0)
  })

  it('drops what it dropped, and what belonged to it', async () => {
    const catalog = await readDump(
      'DROP TABLE IF EXISTS t; CREATE TABLE t (id integer PRIMARY KEY); CREATE INDEX i ON t (id); DROP TABLE t; CREATE TABLE t (x text);',
    )
    expect(named(catalog)).toEqual(['table public.t'])
    expect(catalog.findings).toEqual([])
  })
})

describe('nothing is dropped', () => {
  it('keeps what the grammar refuses with its place and reason', async () => {
    const text = 'CREATE TABLE a (id integer);\nCREATE TABEL b (id integer);\nCREATE TABLE c (id integer);\n'
    const catalog = await readDump(text)
    const [finding] = catalog.findings
    expect(finding).toMatchObject({ severity: 'error', line: 2, byte: text.indexOf('CREATE TABEL') })
    const kept = objectOf(catalog, 'unparsed', 'line 2')
    expect(kept).toMatchObject({ coverage: 'unparsed' })
    expect(kept.properties['reason']).toContain('TABEL')
    expect(kept.parts[0]?.text).toBe('CREATE TABEL b (id integer);')
    expect(catalog.coverage).toMatchObject({ statements: 3, modelled: 2, unparsed: 1 })
  })

  it('says which commands of psql it does not carry out', async () => {
    const catalog = await readDump(
      '\\set x 1\n\\i other.sql\n\\restrict k\nCREATE TABLE t (id integer);\n\\unrestrict k\n',
    )
    expect(codes(catalog)).toEqual(['psql-command', 'psql-command'])
    expect(catalog.findings.map(({ line }) => line)).toEqual([1, 2])
  })

  it('accounts for every byte', async () => {
    const text = `${header}-- a comment\nCREATE TABLE t (id integer);\n\\echo hi\nCOPY t (id) FROM stdin;\n1\n\\.\n\n`
    const { bytes } = (await readDump(text)).coverage
    expect(Object.values(bytes).reduce((sum, one) => sum + one, 0)).toBe(Buffer.byteLength(text))
  })

  it('reads literals as they were meant where standard_conforming_strings was off', async () => {
    const [off, on] = await Promise.all([
      readDump(`SET standard_conforming_strings = off;\nCREATE TABLE t (a text DEFAULT 'it\\'s; a\\\\b');`),
      readDump(`CREATE TABLE t (a text DEFAULT E'it\\'s; a\\\\b');`),
    ])
    const defaultOf = (catalog: typeof off): unknown =>
      objectOf(catalog, 'table', 'public.t').columns[0]?.properties['default']
    expect((defaultOf(off) as ExpressionValue).digest).toBe((defaultOf(on) as ExpressionValue).digest)
  })
})
