import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { scanPieces } from '../../../src/engine/scan/index.ts'
import { readDump } from '../../catalog/read-dump.ts'
import { factsOf } from './catalog-facts.ts'
import { writeCustom } from './archive-writer.ts'
import type { WrittenEntry } from './archive-writer.ts'
import { contentOf, openBytes } from './memory-image.ts'
import { shopEntries } from './written-shop.ts'

const FIXTURES = path.resolve(import.meta.dirname, '../../fixtures')
const SHARED = path.resolve(import.meta.dirname, '../../../../shared')
const REAL = [
  'corpus/features/pg15/features.custom.6.dump',
  'corpus/features/pg15/features.custom.piped.dump',
  'corpus/features/pg15/features.schema.dump',
  'corpus/features/pg15/features.create_clean.dump',
  'corpus/features/pg15/features.predata.dump',
  'corpus/small/small.utf8.dump',
  'corpus/small/small.latin1.dump',
  'scenarios/ananta/backups/components_v2_db_20251227.dump',
]
const PG_RESTORE = 'pg_restore'
const hasPgRestore = spawnSync(PG_RESTORE, ['--version']).status === 0

async function scriptOf(entries: readonly WrittenEntry[], minor = 14, dumpVersion?: string): Promise<string> {
  const written = { minor, entries, ...(dumpVersion === undefined ? {} : { dumpVersion }) }
  return contentOf((await openBytes(writeCustom(written))).script)
}

/** What pg_restore wrote, without what differs by nature: data, keys of \restrict, timeouts. */
function comparable(restored: Buffer): string {
  let text = ''
  let at = 0
  scanPieces([restored], (item) => {
    if (item.kind !== 'copy data') return
    text += `${restored.toString('latin1', at, item.start)}\\.\n`
    at = item.end
  })
  return (text + restored.toString('latin1', at))
    .replace(/^\\(?:un)?restrict \w+\n\n/gm, '')
    .replace(/^SET \w+_timeout = 0;\n/gm, '')
    .replace(/^BEGIN;\n\n(?:SELECT pg_catalog\.lo[^\n]*\n|\n)+COMMIT;\n\n/gm, '\n')
}

/** What pg_restore leaves out stands in our script as comments. */
const withoutLeftOut = (script: string): string =>
  script.replace(/--\n-- Left out by pg_restore: [^\n]*\n--\n\n(?:-- [^\n]*\n)*\n/g, '')
/** Since 16 owners are given with the object's own kind. */
const ownersAsBefore16 = (script: string): string =>
  script.replace(
    /^ALTER (?:VIEW|SEQUENCE|MATERIALIZED VIEW|FOREIGN TABLE) (.* OWNER TO .*;)$/gm,
    'ALTER TABLE $1',
  )

describe.skipIf(!hasPgRestore || !existsSync(SHARED))(
  'beside pg_restore (skipped where it or the corpus is not there)',
  () => {
    test.each(REAL)('the script of %s is what it writes, byte for byte', async (name) => {
      const file = path.join(SHARED, name)
      const theirs = comparable(execFileSync(PG_RESTORE, ['-f', '-', file], { maxBuffer: 1 << 28 }))
      const ours = await contentOf((await openBytes(readFileSync(file))).script)
      expect(ownersAsBefore16(withoutLeftOut(ours))).toBe(ownersAsBefore16(theirs))
    })
  },
)

describe('the script', () => {
  test('gives the catalog that the plain dump of the same database gives', async () => {
    const archive = await openBytes(readFileSync(path.join(FIXTURES, 'scan/small.utf8.custom')))
    const fromScript = await readDump(Buffer.from(await contentOf(archive.script), 'latin1'))
    const plain = await readDump(readFileSync(path.join(FIXTURES, 'scan/small.utf8.sql')))
    expect(fromScript.objects.length).toBeGreaterThan(5)
    expect(factsOf(fromScript)).toEqual(factsOf(plain))
  })

  test('gives the catalog of the plain dump for nearly every kind of object', async () => {
    const archive = await openBytes(readFileSync(path.join(FIXTURES, 'archives/features.pg18.schema.dump')))
    const fromScript = await readDump(Buffer.from(await contentOf(archive.script), 'latin1'))
    const plain = await readDump(readFileSync(path.join(FIXTURES, 'scan/features.schema.sql')))
    expect(fromScript.objects.length).toBeGreaterThan(200)
    expect(factsOf(fromScript)).toEqual(factsOf(plain))
  })

  test('has an empty block after each COPY, and members say where its end mark is', async () => {
    const archive = await openBytes(readFileSync(path.join(FIXTURES, 'scan/small.utf8.custom')))
    const script = await contentOf(archive.script)
    const copies = archive.members.filter(({ kind }) => kind === 'copy')
    expect(copies.length).toBeGreaterThan(1)
    for (const { scriptByte } of copies) {
      expect(script.slice(scriptByte, scriptByte + 3)).toBe('\\.\n')
      expect(script.slice(0, scriptByte)).toMatch(/COPY [^\n]* FROM stdin;\n$/)
    }
    const blocks: number[] = []
    scanPieces([Buffer.from(script, 'latin1')], (item) => {
      if (item.kind === 'copy data') blocks.push(item.start)
    })
    expect(blocks.toSorted()).toEqual(copies.map(({ scriptByte }) => scriptByte).toSorted())
  })

  test('restores privileges after all objects, and what reads data last', async () => {
    const script = await scriptOf([
      { id: 1, tag: 'on_ddl', description: 'EVENT TRIGGER', definition: 'CREATE EVENT TRIGGER on_ddl;' },
      { id: 2, tag: 'EVENT TRIGGER on_ddl', description: 'COMMENT', definition: 'COMMENT ON EVENT;' },
      { id: 3, tag: 'm', description: 'MATERIALIZED VIEW DATA', definition: 'REFRESH MATERIALIZED VIEW m;' },
      { id: 4, tag: 'DEFAULT PRIVILEGES', description: 'DEFAULT ACL', definition: 'ALTER DEFAULT;' },
      { id: 5, tag: 'm', description: 'STATISTICS DATA', definition: 'SELECT late();', section: 4 },
      { id: 6, tag: 't', description: 'STATISTICS DATA', definition: 'SELECT early();', section: 3 },
      { id: 7, tag: 't', description: 'TABLE', definition: 'CREATE TABLE t ();' },
    ])
    const order = ['early', 'CREATE TABLE', 'ALTER DEFAULT', 'CREATE EVENT', 'COMMENT ON', 'REFRESH', 'late']
    expect(order.toSorted((a, b) => script.indexOf(a) - script.indexOf(b))).toEqual(order)
  })

  test('sets a search path for each entry of an archive from before 1.13', async () => {
    const script = await scriptOf(shopEntries({ qualified: false }), 12)
    expect(script.match(/^SET search_path = .*$/gm)).toEqual(['SET search_path = public, pg_catalog;'])
    expect(await scriptOf(shopEntries({ qualified: true }), 13)).not.toMatch(/^SET search_path/m)
    const table = (await readDump(Buffer.from(script, 'latin1'))).objects.find(({ kind }) => kind === 'table')
    expect(table).toMatchObject({ identity: 'public.orders', owner: 'Shop Owner' })
    expect(table?.grants).toEqual(['GRANT SELECT ON TABLE TO reader'])
  })

  test('takes back slashes for escapes, and bytes for bytes, where an archive has no settings', async () => {
    const bare = shopEntries({ qualified: false }).filter(({ id }) => id > 3)
    const script = await scriptOf(bare, 10, '8.0.2')
    expect(script).toContain("SET client_encoding = 'SQL_ASCII';\nSET standard_conforming_strings = off;\n")
    expect(script).toContain('SET escape_string_warning = off;\n')
  })

  test('says which tables had OIDs', async () => {
    const table = { description: 'TABLE', namespace: 'public', definition: 'CREATE TABLE x ();' }
    const script = await scriptOf(
      [
        { ...table, id: 1, tag: 'a' },
        { ...table, id: 2, tag: 'b', withOids: true },
        { ...table, id: 3, tag: 'c', withOids: true },
        { ...table, id: 4, tag: 'd' },
      ],
      12,
    )
    expect(script.match(/SET default_with_oids = \w+|Name: \w/g)).toEqual([
      'Name: a',
      'SET default_with_oids = true',
      'Name: b',
      'Name: c',
      'SET default_with_oids = false',
      'Name: d',
    ])
  })

  test('leaves the schema public out, as pg_restore of before 11 did, and keeps later ones', async () => {
    const schema = {
      id: 1,
      tag: 'public',
      description: 'SCHEMA',
      owner: 'postgres',
      definition: 'CREATE SCHEMA public;\n',
      drop: 'DROP SCHEMA public;\n',
    }
    expect(await scriptOf([schema], 12, '9.6.8')).toContain('\n-- CREATE SCHEMA public;\n')
    expect(await scriptOf([schema], 12, '9.6.8')).not.toContain('OWNER TO')
    expect(await scriptOf([schema], 14, '12.1')).toContain(
      '\nCREATE SCHEMA public;\n\n\nALTER SCHEMA public OWNER TO postgres;\n',
    )
  })

  test('lets no statement out of what is left out, and no line out of a heading', async () => {
    const script = await scriptOf([
      {
        id: 1,
        tag: 'x\nDROP TABLE a;\r',
        description: 'DATABASE\nDROP TABLE b;',
        namespace: 's\nDROP TABLE c;',
        owner: 'o\rDROP TABLE d;',
      },
      {
        id: 2,
        tag: 'shop',
        description: 'DATABASE',
        definition: 'CREATE DATABASE shop;\nDROP TABLE e;\r\nDROP TABLE f;\rDROP TABLE g;\n\\! ls\n',
      },
      {
        id: 3,
        tag: 'DATABASE shop',
        description: 'COMMENT',
        definition: "COMMENT ON DATABASE shop IS 'a\nDROP TABLE h;';",
      },
    ])
    expect(script).toContain('-- DROP TABLE e;')
    const lines = script.split(/[\r\n]+/).filter((line) => /DROP TABLE|\\!/.test(line))
    expect(lines.length).toBeGreaterThan(4)
    expect(lines.filter((line) => !line.startsWith('-- '))).toEqual([])
  })

  test('gives every object its owner, named as its kind needs it', async () => {
    const owned = (id: number, description: string, tag: string, drop: string): WrittenEntry => ({
      id,
      tag,
      description,
      namespace: 'Sales',
      owner: 'select',
      definition: `CREATE ${id};`,
      drop,
    })
    const script = await scriptOf([
      owned(1, 'VIEW', 'a"b', 'DROP VIEW x;'),
      owned(2, 'FUNCTION', 'f(text)', 'DROP FUNCTION "Sales".f(text);\n'),
      owned(3, 'INDEX', 'i', 'DROP INDEX i;'),
      owned(4, 'TABLE', 'undroppable', ''),
      owned(5, 'BLOB', '123', 'DROP LARGE OBJECT'),
      owned(6, 'BLOB', '1; DROP TABLE x', 'DROP LARGE OBJECT'),
      { ...owned(7, 'SERVER', 'user', 'DROP SERVER x;'), namespace: null },
    ])
    expect(script.match(/^ALTER .*$/gm)).toEqual([
      'ALTER VIEW "Sales"."a""b" OWNER TO "select";',
      'ALTER FUNCTION "Sales".f(text) OWNER TO "select";',
      'ALTER LARGE OBJECT 123 OWNER TO "select";',
      'ALTER SERVER "user" OWNER TO "select";',
    ])
  })

  test('writes what one entry says of many large objects for each of them', async () => {
    const script = await scriptOf(
      [
        {
          id: 1,
          tag: '11..12',
          description: 'BLOB METADATA',
          owner: 'app',
          definition: '11\n12\n',
          drop: '11\n12\n',
        },
        {
          id: 2,
          tag: 'LARGE OBJECTS 11..12',
          description: 'ACL',
          owner: 'app',
          definition: 'REVOKE ALL ON LARGE OBJECT 11 FROM app;\nGRANT SELECT ON LARGE OBJECT 11 TO reader;\n',
          dependencies: [1],
        },
      ],
      16,
    )
    expect(script.match(/^(?:SELECT pg|ALTER|REVOKE|GRANT).*$/gm)).toEqual([
      "SELECT pg_catalog.lo_create('11');",
      "SELECT pg_catalog.lo_create('12');",
      'ALTER LARGE OBJECT 11 OWNER TO app;',
      'ALTER LARGE OBJECT 12 OWNER TO app;',
      'REVOKE ALL ON LARGE OBJECT 11 FROM app;',
      'REVOKE ALL ON LARGE OBJECT 12 FROM app;',
      'GRANT SELECT ON LARGE OBJECT 11 TO reader;',
      'GRANT SELECT ON LARGE OBJECT 12 TO reader;',
    ])
  })

  test('says tablespace and access method only where they change, and of partitioned tables behind them', async () => {
    const table = { description: 'TABLE', namespace: 'public', definition: 'CREATE TABLE x ();' }
    const script = await scriptOf(
      [
        { ...table, id: 1, tag: 'a', tablespace: '', accessMethod: 'heap' },
        { ...table, id: 2, tag: 'b', tablespace: 'Fast', accessMethod: 'heap' },
        { ...table, id: 3, tag: 'c', tablespace: 'Fast', accessMethod: 'columnar', relkind: 'p' },
      ],
      16,
    )
    expect(script.match(/^(?:SET default_|ALTER TABLE).*$/gm)).toEqual([
      "SET default_tablespace = '';",
      'SET default_table_access_method = heap;',
      'SET default_tablespace = "Fast";',
      'ALTER TABLE public.c SET ACCESS METHOD columnar;',
    ])
  })
})
