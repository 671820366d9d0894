/** Lines of real dumps that no test of a single stage covers: each from its text to what the reader is told. */
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync, zstdCompressSync } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import type { DumpscopeError } from '../../src/shared/errors.ts'
import { openSource } from '../../src/engine/source/index.ts'
import type { ByteImage } from '../../src/engine/source/index.ts'
import { codes, named, objectOf, readDump } from '../catalog/read-dump.ts'
import { memorySource } from '../scan/row-pages.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'dumpscope-lines-'))
afterAll(() => rmSync(folder, { recursive: true }))
const fixture = (name: string): Buffer =>
  readFileSync(path.join(import.meta.dirname, '../fixtures/archives', name))

async function textOf(image: ByteImage): Promise<string> {
  const parts: Buffer[] = []
  for await (const piece of image.stream()) parts.push(Buffer.from(piece))
  return Buffer.concat(parts).toString('utf8')
}

describe('settings that come and go with versions', () => {
  test('are no objects and no findings', async () => {
    const settings = [
      'SET statement_timeout = 0;',
      'SET transaction_timeout = 0;',
      'SET idle_in_transaction_session_timeout = 0;',
      'SET default_with_oids = false;',
      "SET default_tablespace = '';",
      'SET default_table_access_method = heap;',
      'SET row_security = off;',
      'SET xmloption = content;',
      'SET check_function_bodies = false;',
      'SET search_path = public, pg_catalog;',
      "SELECT pg_catalog.set_config('search_path', '', false);",
    ]
    const catalog = await readDump(`${settings.join('\n')}\nCREATE TABLE public.t (a integer);\n`)
    expect(named(catalog)).toEqual(['table public.t'])
    expect(codes(catalog)).toEqual([])
    expect(catalog.coverage).toMatchObject({ unparsed: 0, textOnly: 0 })
  })

  test('an empty search path and one before 10.3 give tables the same name', async () => {
    const [old, now] = [
      await readDump('SET search_path = sales, pg_catalog;\nCREATE TABLE t (a integer);\n'),
      await readDump(
        "SELECT pg_catalog.set_config('search_path', '', false);\nCREATE TABLE sales.t (a integer);\n",
      ),
    ]
    expect(named(old)).toEqual(['table sales.t'])
    expect(named(now)).toEqual(named(old))
  })
})

describe('statements of newer versions', () => {
  test('virtual columns of 18, statistics of 19, NOT NULL without inheritance', async () => {
    const catalog = await readDump(`CREATE TABLE public.m (
    a integer CONSTRAINT a_given NOT NULL NO INHERIT,
    b integer GENERATED ALWAYS AS ((a * 2)),
    c integer GENERATED ALWAYS AS ((a * 3)) VIRTUAL
);
SELECT * FROM pg_catalog.pg_restore_extended_stats('version', '190000'::integer, 'statistics_name', 's');
`)
    const [, second, third] = objectOf(catalog, 'table', 'public.m').columns
    expect(second?.properties['generated']).toBeDefined()
    expect(third?.properties['generated']).toBeDefined()
    expect(catalog.coverage).toMatchObject({ statements: 2, unparsed: 0, textOnly: 0 })
    expect(codes(catalog)).toEqual([])
  })

  test('publications, default privileges, labels, event triggers, NOT VALID and views without data', async () => {
    const catalog = await readDump(`CREATE TABLE public.m (a integer);
ALTER TABLE ONLY public.m ADD CONSTRAINT c CHECK ((a > 0)) NOT VALID;
CREATE MATERIALIZED VIEW public.mv AS SELECT m.a FROM public.m WITH NO DATA;
REFRESH MATERIALIZED VIEW public.mv;
CREATE EVENT TRIGGER et ON ddl_command_end EXECUTE PROCEDURE public.f();
ALTER EVENT TRIGGER et DISABLE;
CREATE PUBLICATION p FOR ALL TABLES;
SECURITY LABEL FOR selinux ON TABLE public.m IS 'x';
ALTER DEFAULT PRIVILEGES FOR ROLE r IN SCHEMA public GRANT SELECT ON TABLES TO q;
`)
    expect(named(catalog)).toEqual([
      'table public.m',
      'check constraint public.m.c',
      'materialized view public.mv',
      'event trigger et',
      'publication p',
      'default acl FOR ROLE r IN SCHEMA public ON TABLES',
    ])
    expect(catalog.coverage).toMatchObject({ statements: 9, unparsed: 0, textOnly: 0 })
  })
})

test('a view may hold any control character, and keeps it', async () => {
  const odd = Array.from({ length: 31 }, (_, index) => String.fromCharCode(index + 1)).join('')
  const catalog = await readDump(`CREATE VIEW public.v AS\n SELECT '${odd}'::text AS "a\u0001b";\n`)
  const view = objectOf(catalog, 'view', 'public.v')
  expect(view.columns.map(({ name }) => name)).toEqual(['a\u0001b'])
  expect(view.properties['query']).toMatchObject({ text: expect.stringContaining(odd) as string })
  expect(codes(catalog)).toEqual([])
})

describe('extensions', () => {
  test('bring types that no statement makes, in a schema of their own: nothing is missing', async () => {
    const catalog = await readDump(`CREATE SCHEMA ext;
CREATE EXTENSION IF NOT EXISTS citext WITH SCHEMA ext;
CREATE TABLE public.x (a ext.citext, b public.geometry(Point,4326));
`)
    expect(named(catalog)).toEqual(['schema ext', 'extension citext', 'table public.x'])
    expect(codes(catalog)).toEqual([])
  })
})

describe('an archive in whatever holds it', () => {
  test('gzip, Zstandard, gzip twice: told by content, the same script', async () => {
    const archive = fixture('small.gzip.dump')
    const plain = path.join(folder, 'plain.bin')
    writeFileSync(plain, archive)
    const script = await textOf((await openSource(plain)).script)
    expect(script).toContain('CREATE TABLE')
    const unpack = async (image: ByteImage) => {
      const parts: Buffer[] = []
      for await (const piece of image.stream()) parts.push(Buffer.from(piece))
      return memorySource(Buffer.concat(parts)).open()
    }
    for (const [name, bytes] of [
      ['a.txt', gzipSync(archive)],
      ['b', zstdCompressSync(archive)],
      ['c.sql', gzipSync(gzipSync(archive))],
    ] as const) {
      const at = path.join(folder, name)
      writeFileSync(at, bytes)
      const source = await openSource(at, { unpack })
      expect(source.format, name).toBe('custom')
      expect(await textOf(source.script), name).toBe(script)
    }
  })

  test("pg_dumpall's folder with its map.dat is named for what it is", async () => {
    for (const name of ['map.dat', 'toc.glo']) {
      const at = path.join(folder, `cluster-${name}`)
      mkdirSync(at)
      writeFileSync(path.join(at, name), '16384 app\n')
      const error: unknown = await openSource(at).catch((reason: unknown) => reason)
      expect((error as DumpscopeError).failure).toMatchObject({
        code: 'FORMAT_NOT_SUPPORTED',
        message: 'This folder is an archive of pg_dumpall, which is not supported yet.',
        advice: expect.stringContaining('pg_dumpall'),
      })
    }
  })
})
