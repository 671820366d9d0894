/**
 * Databases on servers of 13 and 14, dumped, restored into a newer server and
 * dumped again: what the older server prints in another way does not differ.
 */
import { existsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { finish, startEngine } from '../service/started-engine.ts'
import { OLDER_SERVERS, olderServer } from './older-servers.ts'
import { serverPrograms, startServer } from './server.ts'
import type { RealServer } from './server.ts'

const root = path.resolve(import.meta.dirname, '../..')

/** Files that make databases; an older server refuses what it does not know yet, and that is then not there. */
const DATABASES = [
  'test/fixtures/oracle/every-kind.sql',
  'resources/samples/shop-2026-03.sql',
  '../shared/corpus/features/pg15/features.schema.sql',
  '../shared/scenarios/ananta/backups/components_v2_db_20251227.sql',
  '../shared/scenarios/ananta/live/supabase_live.sql',
].filter((file) => existsSync(path.resolve(root, file)))

const started = startEngine()
const { client } = started
afterAll(() => started.stop())

/**
 * From 14 on a class's optional members belong to its family (amadjustmembers),
 * in 13 to the class: restoring moves them, which is a change of the catalog.
 */
const OPTIONAL_MEMBERS = /^changed operator (class|family) \S+ USING gist: members: /

/** Security labels need a provider that only the server has which they were made on. */
const DUMP = ['--no-security-labels']

/** Roles and tablespaces of one server for another: tablespaces may not lie where they lay. */
function withPlacesOfItsOwn(globals: string): string {
  return globals.replaceAll(/(CREATE TABLESPACE .* LOCATION) '[^']*'/g, "$1 ''")
}

/** What differs from one dump to another, both ways, and what was left out. */
async function differences(a: string, b: string): Promise<string[]> {
  const told: string[] = []
  const sources = [(await started.open(a)).sourceId, (await started.open(b)).sourceId] as const
  for (const [before, after] of [sources, sources.toReversed()] as const) {
    const made = await finish(client.comparisons.create({ a: before ?? '', b: after ?? '' }))
    const { comparisonId, notCompared } = made.result
    const { entries } = await client.comparisons.entries({
      comparisonId,
      statuses: ['added', 'removed', 'changed'],
      limit: 1000,
    })
    for (const { status, kind, name, changes } of entries)
      told.push(`${status} ${kind} ${name}: ${changes.map(({ text }) => text).join('; ')}`)
    for (const { reason } of notCompared)
      if (!reason.startsWith('Rows were not')) told.push(`left out: ${reason}`)
  }
  for (const sourceId of sources) await client.sources.close({ sourceId })
  return told
}

describe.skipIf(serverPrograms() === null).each(OLDER_SERVERS)('PostgreSQL $major', ({ major }) => {
  const programs = olderServer(major)
  let older: RealServer
  let newer: RealServer

  beforeAll(() => {
    if (programs === null) return
    older = startServer(programs)
    newer = startServer()
  }, 120_000)
  afterAll(() => {
    if (programs === null) return
    older.stop()
    newer.stop()
  }, 60_000)

  test.skipIf(programs === null)('is the server that was asked for', () => {
    expect(older.version).toBe(major)
    expect(newer.version).toBeGreaterThan(major)
  })

  test.skipIf(programs === null).each(DATABASES)(
    'a database of it is the same on a newer server: %s',
    { timeout: 300_000 },
    async (source) => {
      const database = path.basename(source, '.sql').replaceAll(/\W/g, '_')
      older.create(database)
      older.load(database, { file: path.resolve(root, source) })
      const [before, between, after] = ['before', 'between', 'after'].map((what) =>
        path.join(older.folder, `${database}_${what}.sql`),
      ) as [string, string, string]
      writeFileSync(before, older.dump('pg_dump', [...DUMP, database]))
      const globals = older.dump('pg_dumpall', ['--globals-only']).toString()
      newer.load('postgres', `SET allow_in_place_tablespaces = on;\n${withPlacesOfItsOwn(globals)}`)
      newer.create(database)
      expect(newer.load(database, { file: before })).toEqual([])
      writeFileSync(after, newer.dump('pg_dump', [...DUMP, database]))
      // The newer server's own deparse, written into the older one again.
      older.create(`${database}_again`)
      const refused = older.load(`${database}_again`, { file: after })
      writeFileSync(between, older.dump('pg_dump', [...DUMP, `${database}_again`]))
      // What the older server does not know, such as a range's multirange, it cannot write again.
      for (const other of refused.length === 0 ? [after, between] : [after]) {
        const told = await differences(before, other)
        expect(told.filter((line) => major > 13 || !OPTIONAL_MEMBERS.test(line))).toEqual([])
      }
    },
  )
})
