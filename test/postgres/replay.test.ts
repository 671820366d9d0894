import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Replay } from '../../src/engine/postgres/index.ts'
import type { Finding } from '../../src/shared/model.ts'
import { replayFiles } from './thread.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'dumpscope-replay-'))
afterAll(() => rmSync(folder, { recursive: true }))

const FILES = {
  '01_tables.sql': `CREATE TABLE customer (
  id integer PRIMARY KEY,
  email text NOT NULL
);
CREATE TABLE old_name (id integer PRIMARY KEY, customer_id integer REFERENCES customer);
CREATE TABLE short_lived ();
COMMENT ON TABLE customer IS 'who pays';
`,
  '02_changes.sql': `-- migrate:up
ALTER TABLE old_name RENAME TO "Order";
ALTER TABLE "Order" ADD CONSTRAINT positive CHECK (id > 0);
CREATE INDEX ON customer (email);
DROP TABLE short_lived;
-- migrate:down
DROP TABLE customer CASCADE;
`,
  '03_fails.sql': `CREATE TABLE before_failure ();
INSERT INTO customer
VALUES (1, 'a@example.org'),
       (2, nobody);
SELECT 1/0;
CREATE TABLE IF NOT EXISTS customer (id text);
CREATE TABLE after_failure ();
`,
  '04_transaction.sql': `BEGIN;
CREATE TABLE kept ();
SELECT 1/0;
CREATE TABLE kept_too ();
COMMIT;
BEGIN;
CREATE TABLE taken_back ();
ROLLBACK;
BEGIN;
CREATE TABLE left_open ();
`,
  '05_include.sql': `\\set schema shop
\\i parts/functions.sql
\\ir ../outside.sql
\\i /etc/passwd
\\! touch /tmp/never
CREATE SCHEMA :schema;
SELECT 'a:schema', '12:30'::time;
`,
  'parts/functions.sql': `CREATE FUNCTION double(n integer, text DEFAULT ':schema') RETURNS integer LANGUAGE sql AS $$ SELECT n * 2 $$;
\\i 05_include.sql
`,
  '06_rows.sql': `COPY customer (id, email) FROM stdin;
10	ten@example.org
11	eleven@example.org
\\.
COPY customer (id, email) FROM stdin (FORMAT csv);
12,"twelve@example.org"
\\.
INSERT INTO customer VALUES (20, 'x');
INSERT INTO customer VALUES (10, 'twice');
INSERT INTO customer VALUES (21, 'y');
`,
  '07_outside.sql': `COPY customer TO PROGRAM 'cat > /tmp/never';
COPY customer FROM '/etc/passwd';
CREATE DATABASE elsewhere;
\\connect elsewhere
SELECT pg_read_file('/etc/passwd');
`,
  '09_partitions.sql': `CREATE DOMAIN positive AS integer CONSTRAINT above_zero CHECK (VALUE > 0);
CREATE TABLE log (at date PRIMARY KEY) PARTITION BY RANGE (at);
CREATE TABLE log_2026 PARTITION OF log FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
CREATE INDEX log_at ON log (at DESC);
ALTER TABLE log ADD COLUMN n integer;
CREATE FUNCTION note() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END'; CREATE EVENT TRIGGER noted ON ddl_command_end EXECUTE FUNCTION note();
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO reader;
`,
  '08_expects.sql': `CREATE ROLE reader;
DO $$ BEGIN CREATE ROLE writer; END $$;
DO $$ BEGIN PERFORM 1; END $$;
GRANT SELECT ON customer TO reader, "App Writer";
CREATE TABLE profile (id uuid PRIMARY KEY REFERENCES auth.users (id));
ALTER TABLE profile ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON profile TO authenticated USING (auth.uid() = id);
CREATE EXTENSION IF NOT EXISTS "uuid-ossp" WITH SCHEMA extensions;
CREATE EXTENSION IF NOT EXISTS postgis;
CREATE EXTENSION vector;
CREATE TABLE place (id uuid DEFAULT uuid_generate_v4(), embedding vector(3), at geometry);
CREATE TABLE point (id uuid DEFAULT uuid_generate_v4(), embedding vector(3));
ALTER TABLE point OWNER TO reader;
`,
}

let replay: Replay
beforeAll(async () => {
  replay = await replayFiles(folder, FILES)
}, 60_000)

const found = (code: string): readonly Finding[] => replay.findings.filter((finding) => finding.code === code)
const places = (code: string): string[] => found(code).map(({ file, line }) => `${file}:${line}`)
const origins = (kind: string, identity: string): string[] =>
  replay.outcome.origins
    .find((object) => object.kind === kind && object.identity === identity)
    ?.origins.map(({ what, file, line, command }) => `${what} ${file}:${line} ${command}`) ?? []

describe('running migrations', () => {
  test('a failed statement is a finding with the place and the words of PostgreSQL, and running goes on', () => {
    expect(places('migration-failed').slice(0, 3)).toEqual([
      '03_fails.sql:4',
      '03_fails.sql:5',
      '04_transaction.sql:3',
    ])
    expect(found('migration-failed')[0]).toMatchObject({
      severity: 'error',
      message: expect.stringContaining('column "nobody" does not exist, SQLSTATE 42703') as string,
      byte: FILES['03_fails.sql'].indexOf('nobody'),
    })
    for (const name of ['before_failure', 'after_failure'])
      expect(replay.script).toContain(`CREATE TABLE public.${name}`)
  })

  test('a statement that fails within a transaction takes only itself back; ROLLBACK takes all back', () => {
    for (const name of ['kept', 'kept_too', 'left_open'])
      expect(replay.script).toContain(`CREATE TABLE public.${name} (`)
    expect(replay.script).not.toContain('taken_back')
    expect(places('migration-open-transaction')).toEqual(['04_transaction.sql:9'])
  })

  test('IF NOT EXISTS that did nothing is told', () => {
    expect(places('migration-did-nothing')).toEqual(['03_fails.sql:6'])
  })

  test('files are included from the folder alone, each at its place, and never from within themselves', () => {
    expect(replay.script).toContain('CREATE FUNCTION public.double(')
    expect(found('migration-include').map(({ file, line, message }) => [`${file}:${line}`, message])).toEqual(
      [
        ['parts/functions.sql:2', expect.stringContaining('it includes itself')],
        ['05_include.sql:3', expect.stringContaining('nothing outside of it is read')],
        ['05_include.sql:4', expect.stringContaining('nothing outside of it is read')],
      ],
    )
    expect(replay.outcome.files.map(({ path: file }) => file)).toEqual([
      '01_tables.sql',
      '02_changes.sql',
      '03_fails.sql',
      '04_transaction.sql',
      '05_include.sql',
      'parts/functions.sql',
      '06_rows.sql',
      '07_outside.sql',
      '08_expects.sql',
      '09_partitions.sql',
    ])
  })

  test('variables of psql are put in, but not into quotes; what only psql can do is told', () => {
    expect(replay.script).toContain('CREATE SCHEMA shop')
    expect(replay.script).toContain("':schema'")
    expect(places('migration-psql-command')).toEqual(['05_include.sql:5'])
  })

  test('rows of COPY and INSERT are loaded; of a run of INSERTs only the wrong one is left out', () => {
    for (const value of ['ten@example.org', 'eleven@example.org', 'twelve@example.org', "'x'", "'y'"])
      expect(replay.script).toContain(value)
    expect(replay.script).not.toContain('twice')
    expect(places('migration-failed')).toContain('06_rows.sql:9')
  })

  test('nothing outside of the database is reached', () => {
    expect(places('migration-not-run')).toEqual(['07_outside.sql:1', '07_outside.sql:3'])
    expect(places('migration-connect')).toEqual(['07_outside.sql:4'])
    expect(places('migration-failed').filter((place) => place.startsWith('07_'))).toEqual([
      '07_outside.sql:2',
      '07_outside.sql:5',
    ])
    expect(replay.script).not.toContain('root:')
  })

  test('roles and platforms that no migration makes are stood in for, told once, and left out of what was made', () => {
    expect(found('migration-stand-in-role').map(({ message }) => message)).toEqual([
      expect.stringContaining('The role App Writer is made by none'),
      expect.stringContaining('The role authenticated is made by none'),
    ])
    expect(places('migration-stand-in-platform')).toEqual(['08_expects.sql:5', '08_expects.sql:8'])
    expect(replay.script).toContain('CREATE ROLE reader;')
    expect(replay.script).not.toMatch(/CREATE ROLE "App Writer"|CREATE (?:SCHEMA|TABLE|FUNCTION) auth/)
    expect(replay.script).toContain('USING ((auth.uid() = id))')
    expect(replay.script).toContain('GRANT SELECT ON TABLE public.customer TO "App Writer";')
  })

  test('an extension that is not here stays in the catalog, and what needs it is a finding', () => {
    expect(found('migration-stand-in-extension').map(({ file, line }) => [file, line])).toEqual([
      ['08_expects.sql', 9],
    ])
    expect(replay.script).toContain('CREATE EXTENSION IF NOT EXISTS "postgis"')
    expect(places('migration-failed')).toContain('08_expects.sql:11')
    expect(replay.script).toMatch(
      /CREATE TABLE public\.point \(\n.*uuid_generate_v4.*\n\s+embedding .*vector\(3\)/,
    )
  })

  test('owners that no migration names are not named', () => {
    expect(replay.script).toContain('ALTER TABLE public.point OWNER TO reader;')
    expect(replay.script.match(/OWNER TO/g)).toHaveLength(1)
    expect(replay.script).not.toContain('dumpscope')
  })
})

describe('where objects come from', () => {
  test('an object knows the statement that made it and those that changed it', () => {
    expect(origins('table', 'public.customer')).toEqual([
      'made 01_tables.sql:1 CREATE TABLE',
      'changed 01_tables.sql:7 COMMENT',
      'changed 08_expects.sql:4 GRANT',
    ])
    expect(origins('index', 'public.customer_email_idx')).toEqual(['made 02_changes.sql:4 CREATE INDEX'])
    expect(origins('function', 'public.double(integer, text)')).toEqual([
      'made parts/functions.sql:1 CREATE FUNCTION',
    ])
    expect(origins('policy', 'public.profile.own')).toEqual(['made 08_expects.sql:7 CREATE POLICY'])
    expect(origins('role', 'reader')).toEqual(['made 08_expects.sql:1 CREATE ROLE'])
    expect(origins('role', 'writer')).toEqual(['made 08_expects.sql:2 CREATE ROLE'])
    expect(origins('extension', 'postgis')).toEqual(['made 08_expects.sql:9 CREATE EXTENSION'])
    expect(origins('schema', 'shop')).toEqual(['made 05_include.sql:6 CREATE SCHEMA'])
  })

  test('what comes to be without a statement of its own is from the one that made it', () => {
    expect(origins('index', 'public.log_2026_at_idx')).toEqual(['made 09_partitions.sql:4 CREATE INDEX'])
    expect(origins('check constraint', 'public.positive.above_zero')).toEqual([
      'made 09_partitions.sql:1 CREATE DOMAIN',
    ])
    expect(origins('constraint', 'public.log_2026.log_2026_pkey')).toEqual([
      'made 09_partitions.sql:3 CREATE TABLE',
    ])
    expect(origins('default acl', 'FOR ROLE CURRENT_ROLE IN SCHEMA public ON TABLES')).toEqual([
      'made 09_partitions.sql:7 ALTER DEFAULT PRIVILEGES',
    ])
  })

  test('a rename loses nothing of it, neither of the table nor of what belongs to it', () => {
    expect(origins('table', 'public."Order"')).toEqual([
      'made 01_tables.sql:5 CREATE TABLE',
      'changed 02_changes.sql:2 ALTER TABLE',
      'changed 02_changes.sql:3 ALTER TABLE',
    ])
    expect(origins('fk constraint', 'public."Order".old_name_customer_id_fkey')).toEqual([
      'made 01_tables.sql:5 CREATE TABLE',
    ])
    expect(origins('check constraint', 'public."Order".positive')).toEqual([
      'made 02_changes.sql:3 ALTER TABLE',
    ])
  })

  test('what was made and removed again is told, and what a failed statement touched is not', () => {
    expect(found('migration-removed').map(({ file, line, message }) => [file, line, message])).toEqual([
      ['02_changes.sql', 5, expect.stringContaining('table public.short_lived')],
    ])
    expect(origins('table', 'public.place')).toEqual([])
  })
})

describe('what never ends', () => {
  test('a statement that does not come to an end is given up, and the others ran', async () => {
    const inner = mkdtempSync(path.join(folder, 'endless-'))
    const { findings, script } = await replayFiles(
      inner,
      { '1.sql': 'CREATE TABLE a ();\nSELECT pg_sleep(3600);\nCREATE TABLE b ();\n' },
      { statementLimit: 2000 },
    )
    expect(findings.map(({ code, line }) => [code, line])).toEqual([['migration-failed', 2]])
    expect(findings[0]?.message).toContain('57014')
    for (const name of ['a', 'b']) expect(script).toContain(`CREATE TABLE public.${name} (`)
  }, 60_000)

  test('running is cancelled at once, whatever a statement is doing', async () => {
    const inner = mkdtempSync(path.join(folder, 'cancelled-'))
    const controller = new AbortController()
    const running = replayFiles(
      inner,
      { '1.sql': 'CREATE TABLE a ();\nSELECT pg_sleep(3600);\n' },
      {
        signal: controller.signal,
        onProgress: () => setTimeout(() => controller.abort(), 100),
      },
    )
    await expect(running).rejects.toMatchObject({ failure: { code: 'CANCELLED' } })
  }, 60_000)
})
