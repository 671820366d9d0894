/**
 * One property at a time is changed on a real server, at random from a seed,
 * and the database dumped before and after: the differ must see that change
 * and no other. DUMPSCOPE_MUTATIONS makes the run longer, DUMPSCOPE_FUZZ_SEED
 * another one.
 */
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SeededRandom } from '../../bench/seeded-random.ts'
import { compareCatalogs } from '../../src/engine/diff/index.ts'
import type { Catalog } from '../../src/engine/catalog/index.ts'
import { catalogOf } from './every-kind.ts'
import { MUTATED, MUTATIONS } from './mutations.ts'
import { serverPrograms, startServer } from './server.ts'
import type { RealServer } from './server.ts'

const ROUNDS = Number(process.env['DUMPSCOPE_MUTATIONS'] ?? 60)
const SEED = Number(process.env['DUMPSCOPE_FUZZ_SEED'] ?? 20_261_121)

const installed = serverPrograms() !== null

describe.skipIf(!installed)('one change on a real server', () => {
  let server: RealServer
  let before: Catalog
  const dumped = (): Promise<Catalog> =>
    catalogOf(
      path.join(server.folder, 'mutated.sql'),
      server.dump('pg_dump', ['--exclude-table-data=*.*', 'mutated']),
    )

  beforeAll(async () => {
    server = startServer()
    server.create('mutated')
    expect(server.load('mutated', { file: MUTATED })).toEqual([])
    before = await dumped()
  }, 60_000)
  afterAll(() => server.stop(), 60_000)

  test(
    `is seen, and nothing else is: ${ROUNDS} of them from seed ${SEED}`,
    { timeout: 30_000 + ROUNDS * 2000 },
    async () => {
      const random = new SeededRandom(SEED)
      const missed: string[] = []
      for (let round = 0; round < ROUNDS; round += 1) {
        const { kind, name, sql } = random.pick(MUTATIONS)
        const statement = sql(round + 2)
        expect(server.load('mutated', statement), statement).toEqual([])
        const after = await dumped()
        const differing = compareCatalogs(before, after).entries.filter(({ status }) => status !== 'same')
        // A table is said to have changed in what belongs to it: once, and for that.
        const parents = new Set(differing.map(({ parent }) => parent))
        const seen = differing
          .filter(({ name: own, changes }) => !(parents.has(own) && changes.length === 1))
          .map((entry) => `${entry.kind} ${entry.name}: ${entry.changes.length}`)
        if (seen.join() !== `${kind} ${name}: 1`)
          missed.push(`${statement} was seen as ${seen.join(', ') || 'nothing'}`)
        before = after
      }
      expect(missed).toEqual([])
    },
  )
})
