/** A script between two dumps of a whole cluster, run on a real server: roles, databases and what is in each, there and back. */
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serverPrograms, startServer } from '../oracle/server.ts'
import type { RealServer } from '../oracle/server.ts'
import { scriptBetween } from './script-between.ts'

describe.skipIf(serverPrograms() === null)('a script of a cluster', () => {
  let server: RealServer
  beforeAll(() => {
    server = startServer()
  }, 60_000)
  afterAll(() => server.stop(), 60_000)

  /** A dump without the key that differs in each. */
  const dumped = (): string =>
    server
      .dump('pg_dumpall', ['--schema-only'])
      .toString()
      .replaceAll(/^\\(?:un)?restrict .*$/gm, '')
  const runs = (database: string, ...statements: string[]): void => {
    for (const sql of statements) expect(server.load(database, sql), sql).toEqual([])
  }
  async function follow(from: string, to: string): Promise<void> {
    const { text } = await scriptBetween(from, to)
    const file = path.join(server.folder, 'cluster.sql')
    writeFileSync(file, text)
    expect(server.load('postgres', { file })).toEqual([])
    expect(dumped()).toBe(to)
  }

  test('goes from one state to the other and back', { timeout: 120_000 }, async () => {
    runs(
      'postgres',
      "CREATE ROLE r1 LOGIN; CREATE ROLE r2; GRANT r1 TO r2; ALTER ROLE r1 SET work_mem = '5MB'",
      'CREATE DATABASE one',
      'CREATE DATABASE two',
      "ALTER DATABASE one SET work_mem = '9MB'",
    )
    runs('one', 'CREATE TABLE t (a integer); ALTER TABLE t OWNER TO r1')
    runs('two', 'CREATE TABLE t (a integer)')
    const before = dumped()
    runs(
      'postgres',
      'ALTER ROLE r1 NOLOGIN CREATEDB CONNECTION LIMIT 3; REVOKE r1 FROM r2; CREATE ROLE r3 SUPERUSER; ALTER ROLE r1 RESET work_mem; DROP ROLE r2',
      "ALTER DATABASE one RESET work_mem; ALTER DATABASE two SET search_path = 'x', 'public'",
      'CREATE DATABASE "th ree" CONNECTION LIMIT 5',
    )
    runs('th ree', 'CREATE TABLE n (x integer); ALTER TABLE n OWNER TO r3')
    runs('one', 'ALTER TABLE t ADD b text; CREATE SCHEMA z AUTHORIZATION r3')
    runs('two', 'DROP TABLE t')
    const after = dumped()
    await follow(after, before)
    await follow(before, after)
  })
})

test('a database alone may be called otherwise: nothing connects anywhere', async () => {
  const dump = (name: string, type: string): string =>
    `CREATE DATABASE ${name};\n\\connect ${name}\nCREATE TABLE public.t (a ${type});\n`
  const { steps, text } = await scriptBetween(dump('one', 'integer'), dump('two', 'bigint'))
  expect(steps.map(({ sql }) => sql)).toEqual(['ALTER TABLE public.t ALTER COLUMN a TYPE bigint;'])
  expect(text).not.toContain('\\connect')
})
