import { expect, test } from 'vitest'
import type { CatalogObject } from '../../src/engine/catalog/index.ts'
import { compareCatalogs } from '../../src/engine/diff/index.ts'
import { readDump } from '../catalog/read-dump.ts'

const TABLE = `CREATE TABLE public.t (id integer);
COMMENT ON TABLE public.t IS 'a';
ALTER TABLE public.t OWNER TO app;
GRANT SELECT ON TABLE public.t TO reader;
`

async function statuses(a: string, b: string, versions: readonly [string, string]): Promise<string[]> {
  const [from, to] = await Promise.all(
    [a, b].map((sql, side) =>
      readDump(
        `-- Dumped from database version ${versions[side]}\n-- Dumped by pg_dump version 15.1\n\n${sql}`,
      ),
    ),
  )
  if (from === undefined || to === undefined) throw new Error('two dumps')
  const { entries } = compareCatalogs(from, to)
  return entries
    .filter(({ status }) => status !== 'same')
    .map(({ status, kind, name }) => `${status} ${kind} ${name}`)
}

const PLPGSQL = [
  'CREATE EXTENSION IF NOT EXISTS plpgsql WITH SCHEMA pg_catalog;',
  `COMMENT ON EXTENSION plpgsql IS 'PL/pgSQL procedural language';`,
].join('\n')

test.each([
  ['as pg_dump wrote it until 10', PLPGSQL],
  ['by its comment alone', `COMMENT ON EXTENSION plpgsql IS 'PL/pgSQL procedural language';`],
  ['as a language, as pg_dump 9.0 wrote it', 'CREATE OR REPLACE PROCEDURAL LANGUAGE plpgsql;'],
])('PL/pgSQL that only one dump writes, %s, is no difference', async (_how, sql) => {
  expect(await statuses(`${sql}\n${TABLE}`, TABLE, ['9.6', '15.1'])).toEqual([])
  expect(await statuses(TABLE, `${sql}\n${TABLE}`, ['15.1', '15.1'])).toEqual([])
})

test('the schema public as initdb made it, which newer clients write for older servers, is no difference', async () => {
  const written = `ALTER SCHEMA public OWNER TO postgres;
COMMENT ON SCHEMA public IS 'standard public schema';
REVOKE USAGE ON SCHEMA public FROM PUBLIC;
GRANT ALL ON SCHEMA public TO PUBLIC;
`
  expect(await statuses(`${TABLE}${written}`, TABLE, ['14.9', '14.9'])).toEqual([])
  expect(await statuses(TABLE, `${TABLE}${written}`, ['14.9', '15.1'])).toEqual([])
  const commented = `COMMENT ON SCHEMA public IS 'standard public schema';\n`
  expect(await statuses(`${commented}${TABLE}`, `${TABLE}${written}`, ['14.9', '14.9'])).toEqual([])
})

test('what somebody made of the schema public is a difference', async () => {
  const granted = 'GRANT ALL ON SCHEMA public TO PUBLIC;\n'
  expect(await statuses(`${TABLE}${granted}`, TABLE, ['15.1', '15.1'])).toEqual(['removed schema public'])
  const owned = 'ALTER SCHEMA public OWNER TO app;\n'
  expect(await statuses(TABLE, `${TABLE}${owned}`, ['14.9', '15.1'])).toEqual(['added schema public'])
  const commented = (text: string): string => `COMMENT ON SCHEMA public IS '${text}';\n${TABLE}`
  expect(await statuses(commented('ours'), commented('standard public schema'), ['14.9', '14.9'])).toEqual([
    'changed schema public',
  ])
})

test('other languages and schemas that only one dump has are differences', async () => {
  const more: readonly [string, CatalogObject['kind']][] = [
    ['CREATE EXTENSION hstore WITH SCHEMA public;', 'extension'],
    ['CREATE SCHEMA publicity;', 'schema'],
  ]
  for (const [sql, kind] of more)
    expect(await statuses(TABLE, `${sql}\n${TABLE}`, ['15.1', '15.1'])).toEqual([
      expect.stringMatching(`^added ${kind} `),
    ])
})

test('what is only granted on is no difference where one dump was made without grants', async () => {
  const granted = `${TABLE}GRANT ALL ON FUNCTION public.of_an_extension(text) TO reader;\n`
  const without = TABLE.replace(/^GRANT.*\n/m, '')
  expect(await statuses(granted, without, ['15.1', '15.1'])).toEqual([])
  expect(await statuses(without, granted, ['15.1', '15.1'])).toEqual([])
  expect(await statuses(TABLE, granted, ['15.1', '15.1'])).toEqual([
    'added function public.of_an_extension(text)',
  ])
})
