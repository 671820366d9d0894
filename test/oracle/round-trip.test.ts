/**
 * Scripts are proved on a real server: restored, applied, dumped and compared,
 * there and back, for every pair of versions and for changes made by real DDL.
 * DUMPSCOPE_TRIP_REPORT names a file that failing trips are written into,
 * DUMPSCOPE_TRIPS says how many changes are made one by one, and
 * DUMPSCOPE_FUZZ_SEED in which order.
 */
import { appendFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SeededRandom } from '../../bench/seeded-random.ts'
import { MUTATED } from './mutations.ts'
import { MORE_OBJECTS } from './mutations/new-objects.ts'
import type { WideMutation } from './mutations/wide-mutation.ts'
import { WIDE_MUTATIONS } from './wide-mutations.ts'
import { emptied, RoundTrips, tripLines, WITHOUT_ROWS } from './round-trip.ts'
import type { Side, State, Trip } from './round-trip.ts'
import { extensionsOf, LISTED, NOISE_FIRST, NOISE_THERE, PAIRS_THERE, sideOf } from './round-trip-pairs.ts'
import type { Listed } from './round-trip-pairs.ts'
import { serverPrograms, startServer } from './server.ts'
import type { RealServer } from './server.ts'

const installed = serverPrograms() !== null
const SEED = Number(process.env['DUMPSCOPE_FUZZ_SEED'] ?? 20_261_121)
/** Changes that are scripted each by itself; all are, in bunches. */
const ALONE = Number(process.env['DUMPSCOPE_TRIPS'] ?? 20)
const IN_A_BUNCH = 20
const CHANGING = 'SET allow_system_table_mods = on; SET search_path = every;'
/** Roles that the sources expect and do not make. */
const ROLES = [
  'shop_owner',
  'shop_web',
  'shop_report',
  'corp_owner',
  'corp_reader',
  'corp_writer',
  '"Corp ""Odd"" Rôle"',
  'root',
]

describe.skipIf(!installed)('a script on a real server', () => {
  const report = process.env['DUMPSCOPE_TRIP_REPORT']
  let server: RealServer
  let trips: RoundTrips
  let empty: Side
  let available: ReadonlySet<string>

  beforeAll(() => {
    if (report !== undefined) writeFileSync(report, '')
    server = startServer()
    // Planning the questions is all the work there is.
    server.load('postgres', 'ALTER ROLE postgres SET jit = off')
    for (const role of ROLES) expect(server.load('postgres', `CREATE ROLE ${role}`)).toEqual([])
    server.create('nothing')
    empty = { name: 'an empty database', sql: server.dump('pg_dump', ['nothing']).toString() }
    const known = server.rows<{ name: string }>('postgres', 'SELECT name FROM pg_available_extensions')
    available = new Set(known.map(({ name }) => name))
    trips = new RoundTrips(server)
  }, 60_000)

  afterAll(async () => {
    server.stop()
    await trips.stop()
  }, 60_000)

  /** What is listed and was met with. */
  const happened = new Set<Listed>()

  /** Lines of a trip that are not as listed; that nothing happens any more where something is listed is such a line too. */
  function unlisted(trip: Trip): string[] {
    const lines = tripLines(trip)
    const listed = LISTED.filter(({ from, to }) => isNamed(from, trip.from) && isNamed(to, trip.to))
    const told = lines.slice(1).filter((line) => !line.startsWith('    '))
    const left = told.filter((line) => !listed.some(({ says }) => says.test(line)))
    for (const one of listed) if (told.some((line) => one.says.test(line))) happened.add(one)
    const past = listed.filter((one) => typeof one.from === 'string' && !happened.has(one))
    const over = past.map(({ reason }) => `is listed and no longer happens: ${reason}`)
    if (report !== undefined && left.length + over.length > 0)
      appendFileSync(report, `${[...lines, ...over].join('\n')}\n\n`)
    return [...left, ...over]
  }

  test.for(
    PAIRS_THERE.map(({ a, b }) => ({
      a,
      b,
      name: `${path.basename(a)} and ${b === null ? 'nothing' : path.basename(b)}`,
    })),
  )('$name', { timeout: 180_000 }, async ({ a, b }, context) => {
    const from = sideOf(a)
    const to = b === null ? empty : sideOf(b)
    const lacking = [from, to].flatMap(extensionsOf).filter((name) => !available.has(name))
    if (lacking.length > 0) context.skip(`the server lacks ${lacking.join(', ')}`)
    const found = []
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const) {
      const whole = await trips.trip(one, other)
      found.push(...unlisted(whole))
      // Where rows stop it, the definitions alone have to come out right.
      if (whole.failure?.risky === true) found.push(...unlisted(await trips.trip(emptied(one), other)))
    }
    expect(found).toEqual([])
  })

  test.each(NOISE_THERE)('has nothing to do between two dumps of one database: %s', async (file) => {
    const [a, b] = [NOISE_FIRST, file].map(sideOf) as [Side, Side]
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const)
      expect((await trips.script(from, to)).steps.map(({ sql }) => sql)).toEqual([])
  })

  test('what a script leaves out is seen by all three judges, and by rows', async () => {
    const sql = 'CREATE TABLE t (id integer PRIMARY KEY, a text);\nINSERT INTO t VALUES (1);\n'
    const database = trips.restore({ name: 'some', sql })
    const before = trips.state(database)
    const other = trips.restore({
      name: 'other',
      sql: `${sql}DELETE FROM t; ALTER TABLE t ALTER a SET NOT NULL;`,
    })
    const found = await trips.differing(before, trips.state(other), before)
    expect(found.map((line) => line.split(':')[0])).toEqual([
      'engine',
      'pg_catalog',
      'pg_dump',
      'pg_dump',
      'rows',
    ])
    expect(await trips.differing(before, trips.state(other), trips.state(other))).toEqual([
      'rows: public.t had 1 and has 0',
    ])
  })

  describe('changes made by real DDL', () => {
    const dumped = (database: string, name: string): Side => ({
      name,
      sql: server.dump('pg_dump', [...WITHOUT_ROWS, database]).toString(),
    })
    const original = (): string => {
      const database = `mutant_${(made += 1)}`
      server.create(database)
      // Roles and tablespaces may be there already.
      server.load(database, { file: MUTATED })
      expect(server.load(database, MORE_OBJECTS)).toEqual([])
      // The provider of its labels is not there: they could not be restored.
      const bare = 'SET allow_system_table_mods = on; DELETE FROM pg_seclabel; DELETE FROM pg_shseclabel'
      expect(server.load(database, bare)).toEqual([])
      return database
    }
    let made = 0

    test('every kind of object from nothing, and away again', { timeout: 180_000 }, async () => {
      const every = dumped(original(), 'every kind')
      const [there, back] = [await trips.trip(empty, every), await trips.trip(every, empty)]
      expect([...unlisted(there), ...unlisted(back)]).toEqual([])
    })

    // Some take turns: their statements are asked for once.
    const changes = shuffledChanges(SEED)

    /** Changes, so many between two stops, there and all the way back. */
    async function journey(made: readonly string[], between: number): Promise<string[]> {
      const mutant = original()
      const at = (name: string): Stop => ({ side: dumped(mutant, name), state: trips.state(mutant) })
      const stops = [at('the original')]
      for (let n = 0; n < made.length; n += between) {
        const bunch = made.slice(n, n + between)
        for (const change of bunch) expect(server.load(mutant, `${CHANGING} ${change}`), change).toEqual([])
        stops.push(at(bunch.join(';\n')))
      }
      const first = stops[0] as Stop
      let follower = trips.restore(first.side)
      const failed: string[] = []
      for (const way of [stops, stops.toReversed()])
        for (const [n, { side, state }] of way.entries()) {
          const next = way[n + 1]
          if (next === undefined) continue
          const trip = await trips.follow(follower, side, next.side, state, next.state)
          failed.push(...unlisted(trip))
          // What went wrong once is not to be told of all that follow.
          if (tripLines(trip).length > 0) follower = trips.restore(next.side)
        }
      const due = LISTED.filter(({ from }) => from instanceof RegExp && made.some((one) => from.test(one)))
      const past = due.filter((one) => !happened.has(one)).map(({ reason }) => reason)
      return [...failed, ...past.map((reason) => `is listed and no longer happens: ${reason}`)]
    }

    test(
      `one at a time: ${ALONE} of them from seed ${SEED}`,
      { timeout: 60_000 + ALONE * 20_000 },
      async () => {
        expect(await journey(changes.slice(0, ALONE), 1)).toEqual([])
      },
    )

    test(`all of them, ${IN_A_BUNCH} together`, { timeout: 900_000 }, async () => {
      expect(await journey(changes, IN_A_BUNCH)).toEqual([])
    })
  })
})

function isNamed(wanted: string | RegExp, name: string): boolean {
  return typeof wanted === 'string' ? wanted === name : wanted.test(name)
}

interface Stop {
  readonly side: Side
  readonly state: State
}

/** Every change in an order from a seed; those to security labels need a provider that is not there. */
function shuffledChanges(seed: number): string[] {
  const random = new SeededRandom(seed)
  const left = [...WIDE_MUTATIONS]
  const shuffled = WIDE_MUTATIONS.map(() => left.splice(random.below(left.length), 1)[0] as WideMutation)
  return shuffled.map(({ sql }, n) => sql(n + 2)).filter((sql) => !/seclabel/i.test(sql))
}
