/** Dumps of whole clusters: every database a branch of its own, and what is the cluster's belongs to none. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { zstdDecompressSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { connectedDatabase } from '../../src/engine/catalog/connect-command.ts'
import type { Catalog, CatalogObject } from '../../src/engine/catalog/index.ts'
import { readDump } from './read-dump.ts'

describe('\\connect', () => {
  test.each([
    ['postgres', 'postgres'],
    ['template1', 'template1'],
    [`-reuse-previous=on "dbname='we ird=db'"`, 'we ird=db'],
    [String.raw`-reuse-previous=on "dbname='it\'s ""q"" \\ \x'"`, `it's "q" \\ x`],
    [`-reuse-previous=off 'host=h dbname=''a b'' port=1'`, 'a b'],
    ['"Mixed Case"', 'Mixed Case'],
    [`"a""b"'c''d'e`, `a"bc'de`],
    [String.raw`'tab\there\x21\041'`, 'tab\there!!'],
    ['db user host 5432', 'db'],
    ['- user', null],
    ['"-"', '-'],
    ['', null],
    ['-reuse-previous=on', null],
    ['-reuse-previous=on -', null],
    ['"host=localhost"', null],
    [`"application_name='x dbname=y' dbname=z"`, 'z'],
    [String.raw`"dbname=a\ b dbname = 'c'"`, 'c'],
    ['postgresql://me:secret@host:5432/my%20db?sslmode=require', 'my db'],
    ['postgres://host', null],
    ['postgresql:///only', 'only'],
    ["'postgresql://[::1]/x?dbname=y%2Fz'", 'y/z'],
    ['postgres://host/%zz', '%zz'],
  ])('%s', (argument, database) => {
    expect(connectedDatabase(argument)).toBe(database)
  })

  test('begins a session of its own: search_path, client_encoding and standard_conforming_strings are as at the start', async () => {
    const catalog = await readDump(
      Buffer.concat([
        Buffer.from(
          "SET client_encoding = 'LATIN1';\nSET search_path = s;\nSET standard_conforming_strings = off;\nCREATE TABLE a (x text DEFAULT 'it\\'s');\nCOMMENT ON TABLE a IS 'd\xf6';\n\\connect two\nCREATE TABLE b (x text DEFAULT '\\');\n",
          'latin1',
        ),
        Buffer.from("COMMENT ON TABLE b IS 'dö';\n\\c -\nCREATE TABLE c (x text DEFAULT '\\');\n"),
      ]),
    )
    expect(
      catalog.objects.filter(({ kind }) => kind === 'table').map((one) => [one.key, one.comment]),
    ).toEqual([
      ['/table/s.a', 'dö'],
      ['two/table/public.b', 'dö'],
      ['two/table/public.c', null],
    ])
    expect(catalog.coverage).toMatchObject({ unparsed: 0, textOnly: 0 })
  })

  test('keeps tables of one name in several databases apart, with their rows', async () => {
    const section = (name: string, rows: string): string =>
      `\\connect ${name}\nCREATE TABLE public.t (a integer);\n${rows}\n`
    const catalog = await readDump(
      section('one', 'COPY public.t (a) FROM stdin;\n1\n\\.') +
        section(
          `-reuse-previous=on "dbname='we ird=db'"`,
          'INSERT INTO public.t VALUES (1);\nINSERT INTO public.t VALUES (2);',
        ) +
        section('one-more', 'INSERT INTO public.t VALUES (1), (2), (3);'),
    )
    expect(catalog.databases).toEqual(['one', 'we ird=db', 'one-more'])
    expect(catalog.objects.map(({ database, identity, data }) => [database, identity, data?.rows])).toEqual([
      ['one', 'public.t', 1],
      ['we ird=db', 'public.t', 2],
      ['one-more', 'public.t', 3],
    ])
  })
})

const corpus = path.resolve(import.meta.dirname, '../../../shared/corpus')
const here = existsSync(corpus)
const described = here
  ? 'pg_dumpall in the corpus beside the checkout'
  : 'pg_dumpall in the corpus beside the checkout (skipped: ../shared is not there)'

/** Objects of one database, as lines that can be compared. */
function told(catalog: Catalog, database: string | null): string[] {
  return catalog.objects
    .filter((object) => object.database === database)
    .map(
      ({ kind, identity, coverage, columns, data }) =>
        `${kind} ${identity} ${coverage} ${columns.length} ${data?.rows ?? ''}`,
    )
    .toSorted()
}

const countOf = (objects: readonly CatalogObject[]): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const { kind } of objects) counts[kind] = (counts[kind] ?? 0) + 1
  return counts
}

describe.skipIf(!here)(described, () => {
  const read = (name: string): Promise<Catalog> => {
    const bytes = readFileSync(path.join(corpus, name))
    return readDump(name.endsWith('.zst') ? zstdDecompressSync(bytes) : bytes)
  }

  test.each([
    ['pg15', ['template1', 'corp_features', 'corp_latin1', 'corp_small', 'postgres']],
    ['pg18', ['template1', 'corp_features', 'postgres']],
  ])('%s: every database has what its own dump has', async (version, databases) => {
    const all = await read(`features/${version}/dumpall.sql.zst`)
    expect(all.databases).toEqual(databases)
    const plain = await read(
      version === 'pg15' ? 'features/pg15/features.schema.sql' : 'features/pg18/features.schema.sql',
    )
    const schemaOf = (catalog: Catalog, database: string | null): string[] =>
      told(catalog, database)
        .map((line) => line.replace(/ \d*$/, ''))
        .filter((line) => !line.startsWith('large object'))
    expect(schemaOf(all, 'corp_features')).toEqual(schemaOf(plain, null))
    const counts = JSON.parse(
      readFileSync(path.join(corpus, `features/${version}/features.rowcounts.json`), 'utf8'),
    ) as Record<string, number>
    const rows = all.objects.filter(({ database, data }) => database === 'corp_features' && data !== null)
    expect(rows.length).toBeGreaterThan(20)
    expect(
      rows
        .filter(({ identity, data }) => identity in counts && counts[identity] !== data?.rows)
        .map(({ identity }) => identity),
    ).toEqual([])
    expect(all.coverage).toMatchObject({ unparsed: 0, textOnly: plain.coverage.textOnly })
  })

  test('a database in another encoding is read in its own', async () => {
    const all = await read('features/pg15/dumpall.sql.zst')
    const small = await read('small/small.utf8.sql')
    expect(told(all, 'corp_small')).toEqual(told(small, null))
    // That database has no keys; all else is the same, accents with it.
    const wanted = told(small, null).filter((line) => !/^(?:constraint|fk constraint|index) /.test(line))
    expect(told(all, 'corp_latin1')).toEqual(wanted)
    expect(wanted).toContain('table "Café".commande modelled 4 200')
  })

  test.each(['pg15', 'pg18'])('%s: roles, tablespaces and databases are of the cluster', async (version) => {
    const all = await read(`features/${version}/dumpall.sql.zst`)
    const globals = await read(`features/${version}/globals.sql`)
    const ofCluster = countOf(all.objects.filter(({ database }) => database === null))
    const { role, tablespace } = countOf(globals.objects)
    expect(role).toBeGreaterThan(3)
    expect(ofCluster).toMatchObject({ role, ...(tablespace === undefined ? {} : { tablespace }) })
    expect(globals.databases).toEqual([])
    expect(globals.coverage).toMatchObject({ unparsed: 0 })
  })
})
