/** What a real server renames, dumped before and after: with the renames accepted nothing else differs. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compareCatalogs } from '../../../src/engine/diff/index.ts'
import type { Comparison } from '../../../src/engine/diff/index.ts'
import { readDump } from '../../catalog/read-dump.ts'
import { serverPrograms, startServer } from '../../oracle/server.ts'
import type { RealServer } from '../../oracle/server.ts'
import { RENAMED, pairsOfRenamed, renameAll } from './real-renames.ts'

const fixtures = path.resolve(import.meta.dirname, '../../fixtures/oracle')
const corpus = path.resolve(import.meta.dirname, '../../../../shared/corpus/pairs')
const schemas = [
  path.join(fixtures, 'every-kind.sql'),
  ...['osm_01_old.sql', 'lago_03_old.sql']
    .map((name) => path.join(corpus, name))
    .filter((file) => existsSync(file)),
]
const there = serverPrograms() !== null
if (!there) process.stderr.write('skipped: no PostgreSQL server is installed\n')
if (schemas.length === 1) process.stderr.write('skipped: the shared corpus is not beside the checkout\n')

type Kinds = readonly (keyof typeof RENAMED)[]
const KINDS = Object.keys(RENAMED) as Kinds
/** Each kind alone, and all together. A schema that is renamed takes along what the other names are looked for in. */
const SETS: readonly Kinds[] = [...KINDS.map((kind) => [kind]), KINDS.filter((kind) => kind !== 'schemas')]

/** All that differs beyond names: a line on a parent says of its child what that child's own entry says. */
function beyondNames({ entries }: Comparison): string[] {
  return entries.flatMap(({ status, kind, name, changes }) =>
    status === 'added' || status === 'removed'
      ? [`${status} ${kind} ${name}`]
      : changes
          .filter(
            ({ text }) =>
              !/^(renamed from|column .* renamed to [^,;]*$|.* changed: renamed from [^,]*$)/s.test(text),
          )
          .map(({ text }) => `${kind} ${name}: ${text}`),
  )
}

describe.runIf(there)('renames by a real server', () => {
  let server: RealServer
  let last = 0
  beforeAll(() => {
    server = startServer()
  })
  afterAll(() => server.stop())

  describe.each(schemas.map((file) => [path.basename(file), file] as const))('of %s', (_name, file) => {
    const database = `before_${(last += 1)}`
    let before: Awaited<ReturnType<typeof readDump>>
    beforeAll(async () => {
      server.create(database)
      server.load(database, { file })
      // A database with a subscription cannot be copied.
      server.load(
        database,
        'ALTER SUBSCRIPTION every_feed SET (slot_name = NONE); DROP SUBSCRIPTION every_feed;',
      )
      before = await readDump(server.dump('pg_dump', ['-s', database]))
    })

    it.each(SETS.map((kinds) => [kinds.join(', '), kinds] as const))(
      '%s: nothing differs but names',
      async (_kinds, kinds) => {
        const copy = `after_${(last += 1)}`
        server.load('postgres', `CREATE DATABASE ${copy} TEMPLATE ${database};`)
        renameAll(server, copy, kinds)
        const after = await readDump(server.dump('pg_dump', ['-s', copy]))
        const pairs = pairsOfRenamed(before, after)
        const comparison = compareCatalogs(before, after, new Set(), pairs)
        expect(beyondNames(comparison)).toEqual([])
        const { added, removed, changed, same } = comparison.totals
        expect(removed + changed + same).toBe(before.objects.length)
        expect(added + changed + same).toBe(after.objects.length)
        expect(changed > 0).toBe(pairs.length > 0)
      },
      60_000,
    )
  })
})
