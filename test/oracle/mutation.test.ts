/**
 * One property at a time is changed on a real server, at random from a seed,
 * and the database dumped before and after: the differ must see that change
 * and no other. DUMPSCOPE_MUTATIONS makes the run longer, DUMPSCOPE_FUZZ_SEED
 * another one.
 */
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SeededRandom } from '../../bench/seeded-random.ts'
import { OBJECT_KINDS } from '../../src/shared/model.ts'
import { compareCatalogs } from '../../src/engine/diff/index.ts'
import type { Catalog } from '../../src/engine/catalog/index.ts'
import { catalogOf } from './every-kind.ts'
import { MUTATED } from './mutations.ts'
import { serverPrograms, startServer } from './server.ts'
import type { RealServer } from './server.ts'
import { CLUSTER_MUTATIONS, DATABASE_MUTATIONS } from './mutations/cluster-changes.ts'
import { MORE_OBJECTS } from './mutations/new-objects.ts'
import type { WideMutation } from './mutations/wide-mutation.ts'
import { WIDE_MUTATIONS } from './wide-mutations.ts'

const ROUNDS = Number(process.env['DUMPSCOPE_MUTATIONS'] ?? 60)
const SEED = Number(process.env['DUMPSCOPE_FUZZ_SEED'] ?? 20_261_121)

const installed = serverPrograms() !== null

test('every kind of object is changed', () => {
  const all = [...WIDE_MUTATIONS, ...CLUSTER_MUTATIONS, ...DATABASE_MUTATIONS]
  const kinds = new Set(all.map(({ kind }) => kind))
  process.stdout.write(`\n${all.length} changes to make, of ${kinds.size} kinds of object\n`)
  expect(OBJECT_KINDS.filter((kind) => !kinds.has(kind))).toEqual(['unparsed'])
})

describe.skipIf(!installed)('one change on a real server', () => {
  let server: RealServer

  beforeAll(() => {
    server = startServer()
    server.create('mutated')
    expect(server.load('mutated', { file: MUTATED })).toEqual([])
    expect(server.load('mutated', MORE_OBJECTS)).toEqual([])
  }, 60_000)
  afterAll(() => server.stop(), 60_000)

  /** Each change in the order of a shuffle, over and over. */
  async function missedOf(
    mutations: readonly WideMutation[],
    rounds: number,
    dump: () => Buffer,
  ): Promise<string[]> {
    const dumped = (): Promise<Catalog> => catalogOf(path.join(server.folder, 'mutated.sql'), dump())
    const random = new SeededRandom(SEED)
    const missed: string[] = []
    let before = await dumped()
    const order: WideMutation[] = []
    for (let round = 0; round < rounds; round += 1) {
      if (order.length === 0) order.push(...shuffled(mutations, random))
      const mutation = order.pop() as WideMutation
      const n = round + 2
      const statement = mutation.sql(n)
      const errors = server.load(
        'mutated',
        `SET allow_system_table_mods = on; SET search_path = every; ${statement}`,
      )
      if (errors.length > 0) missed.push(`${statement} failed: ${errors.join()}`)
      const after = await dumped()
      const seen = seenChanges(before, after)
      if (!isAsMeant(seen, mutation, n))
        missed.push(`${statement} was seen as ${seen.map(textOf).join(', ') || 'nothing'}`)
      before = after
    }
    return missed
  }

  test(
    `is seen, and nothing else is: ${ROUNDS} of them from seed ${SEED}`,
    { timeout: 30_000 + ROUNDS * 4000 },
    async () => {
      const dump = (): Buffer => server.dump('pg_dump', ['--exclude-table-data=*.*', 'mutated'])
      expect(await missedOf(WIDE_MUTATIONS, ROUNDS, dump)).toEqual([])
    },
  )

  test('to roles, tablespaces and settings', { timeout: 30_000 + ROUNDS * 1000 }, async () => {
    const dump = (): Buffer => server.dump('pg_dumpall', ['--globals-only'])
    expect(await missedOf(CLUSTER_MUTATIONS, Math.ceil(ROUNDS / 4), dump)).toEqual([])
  })

  test('to the database itself', { timeout: 30_000 + ROUNDS * 1000 }, async () => {
    const dump = (): Buffer =>
      server.dump('pg_dump', ['--create', '--schema-only', '--schema=other', 'mutated'])
    expect(await missedOf(DATABASE_MUTATIONS, Math.ceil(ROUNDS / 10), dump)).toEqual([])
  })
})

function shuffled<T>(items: readonly T[], random: SeededRandom): T[] {
  const left = [...items]
  return items.map(() => left.splice(random.below(left.length), 1)[0] as T)
}

interface Seen {
  readonly status: string
  readonly kind: string
  readonly name: string
  readonly changes: number
}

const textOf = ({ status, kind, name, changes }: Seen): string => `${status} ${kind} ${name}: ${changes}`

/** What differs; that a table changed in what belongs to it alone is left out, as it is told there. */
function seenChanges(before: Catalog, after: Catalog): Seen[] {
  const differing = compareCatalogs(before, after).entries.filter(({ status }) => status !== 'same')
  const parents = new Set(differing.map(({ parent }) => parent))
  return differing
    .filter(({ name, changes }) => !(parents.has(name) && changes.length === 1))
    .map(({ status, kind, name, changes }) => ({ status, kind, name, changes: changes.length }))
}

/** What is dropped and made anew may lose more than one thing, and yet is one object. */
function isAsMeant(
  seen: readonly Seen[],
  { kind, name, seen: status, changes }: WideMutation,
  n: number,
): boolean {
  const [only, ...more] = seen
  if (changes < 0) {
    return (
      seen.every((one) => one.status === 'changed' && one.changes > 0) &&
      seen.some((one) => one.kind === kind && one.name === name)
    )
  }
  const identity = name.replace('%n', String(n))
  return (
    more.length === 0 &&
    only?.status === status &&
    only.kind === kind &&
    only.name === identity &&
    only.changes === changes
  )
}
