/** Scripts, good ones and bad ones, are applied in embedded PostgreSQL; what is said of them is true. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenComparison } from '../../src/engine/service/comparison-store.ts'
import { proveComparison } from '../../src/engine/service/prove.ts'
import type { Proof, Script, ScriptStep } from '../../src/shared/script-model.ts'
import { smallDump } from './small-dump.ts'
import { finish, startEngine } from './started-engine.ts'

const started = startEngine()
afterAll(() => started.stop())

const B_HAS_MORE = `CREATE TYPE public.mood AS ENUM (
    'good',
    'bad'
);

CREATE TABLE public.extra (
    id integer NOT NULL,
    mood public.mood
);

ALTER TABLE public.extra OWNER TO somebody_new;

`

/** Steps as a script has them, about `public.extra` unless told. */
function step(sql: string, more: Partial<ScriptStep> = {}): ScriptStep {
  return {
    number: 0,
    action: 'create',
    kind: 'table',
    name: 'public.extra',
    database: null,
    entryId: null,
    sql,
    risks: [],
    withheld: false,
    inTransaction: true,
    why: null,
    ...more,
  }
}

function script(direction: Script['direction'], ...steps: ScriptStep[]): Script {
  const numbered = steps.map((one, at) => ({ ...one, number: at + 1 }))
  const written = numbered.map(({ sql, withheld }) => (withheld ? sql.replaceAll(/^/gm, '-- ') : sql))
  const text = `\\set ON_ERROR_STOP on\nSET lock_timeout = '3s';\nBEGIN;\n${written.join('\n')}\nCOMMIT;\n`
  return { direction, steps: numbered, notScripted: [], text }
}

const MOOD = step("CREATE TYPE public.mood AS ENUM ('good', 'bad');", { kind: 'type', name: 'public.mood' })
const TABLE = step('CREATE TABLE public.extra (id integer NOT NULL, mood public.mood);')
const OWNER = step('ALTER TABLE public.extra OWNER TO somebody_new;', { action: 'set' })
const DROP = step('DROP TABLE public.extra;\nDROP TYPE public.mood;', { action: 'drop' })

describe('a script that is proved', { timeout: 120_000 }, () => {
  let comparisonId: string
  const stages = new Set<string>()

  const prove = (made: Script, signal = new AbortController().signal): Promise<Proof> =>
    proveComparison(started.engine.comparisons.get(comparisonId), made, {
      signal,
      onProgress: ({ stage }) => stages.add(stage),
    })

  beforeAll(async () => {
    const a = await started.open(started.write('a.sql', smallDump()), 'A')
    const b = await started.open(started.write('b.sql', smallDump({ orders: 5, more: B_HAS_MORE })), 'B')
    const made = started.client.comparisons.create({ a: a.sourceId, b: b.sourceId })
    ;({ comparisonId } = (await finish(made)).result)
  })

  it('is proved where it gives B, there and back', async () => {
    const there = await prove(script('a to b', MOOD, TABLE, OWNER))
    expect(there).toMatchObject({
      verdict: 'proved',
      text: 'Applied to A it gives B.',
      differing: [],
      failure: null,
    })
    expect(there.approximations.join('\n')).toContain('the role somebody_new')
    expect([...stages]).toEqual(
      expect.arrayContaining([
        'Reading A',
        'Starting PostgreSQL',
        'Restoring A and B',
        'Applying the script',
      ]),
    )
    const back = await prove(script('b to a', DROP))
    expect(back).toMatchObject({ verdict: 'proved', text: 'Applied to B it gives A.' })
  })

  it('is proved but for what it leaves out, and says what that is', async () => {
    const proof = await prove(script('a to b', MOOD, step('CREATE TABLE public.extra (id integer);')))
    expect(proof).toMatchObject({ verdict: 'proved but', failure: null })
    expect(proof.differing).toEqual([
      {
        kind: 'table',
        name: 'public.extra',
        changes: expect.arrayContaining([
          expect.stringContaining('mood'),
          expect.stringContaining('NOT NULL'),
        ]),
      },
    ])
  })

  it('does not run what is withheld, and says so', async () => {
    const proof = await prove(script('b to a', { ...DROP, withheld: true }))
    expect(proof).toMatchObject({
      verdict: 'proved but',
      text: 'Applied to B it runs, and gives A but for 2 objects; 1 step that would destroy data was left out.',
    })
    expect(proof.differing.map(({ name, changes }) => [name, ...changes])).toEqual([
      ['public.extra', 'is still there'],
      ['public.mood', 'is still there'],
    ])
  })

  it("fails at a step, with PostgreSQL's own message, and goes no further", async () => {
    const proof = await prove(script('a to b', TABLE, MOOD, OWNER))
    expect(proof).toMatchObject({
      verdict: 'failed',
      text: 'Step 1 (create table public.extra) failed: type "public.mood" does not exist.',
      differing: [],
      failure: { step: 1, message: 'type "public.mood" does not exist', sqlstate: '42704' },
    })
  })

  it('fails where a value of an enum is used in the transaction that adds it', async () => {
    const proof = await prove(
      script(
        'a to b',
        MOOD,
        TABLE,
        step("COMMIT;\nBEGIN;\nALTER TYPE public.mood ADD VALUE 'so so';", {
          kind: 'type',
          name: 'public.mood',
        }),
        step("ALTER TABLE public.extra ALTER mood SET DEFAULT 'so so';", { action: 'alter' }),
      ),
    )
    expect(proof.failure).toMatchObject({ step: 4, sqlstate: '55P04' })
  })

  it('stops when it is cancelled', async () => {
    const controller = new AbortController()
    const proof = prove(script('a to b', MOOD, TABLE), controller.signal)
    setTimeout(() => controller.abort(), 300)
    await expect(proof).rejects.toMatchObject({ failure: { code: 'CANCELLED' } })
  })
})

const options = { signal: new AbortController().signal, onProgress: () => {} }

/** A comparison of two small dumps with these more lines. */
async function comparisonOf(name: string, a: string, b: string): Promise<OpenComparison> {
  const open = async (side: string, more: string): Promise<string> =>
    (await started.open(started.write(`${name}-${side}.sql`, smallDump({ more })))).sourceId
  const made = started.client.comparisons.create({ a: await open('a', a), b: await open('b', b) })
  return started.engine.comparisons.get((await finish(made)).result.comparisonId)
}

it('knows no names of NOT NULL that the dumps cannot tell', { timeout: 120_000 }, async () => {
  const table = (name: string): string => `CREATE TABLE public.${name} (\n    id integer NOT NULL\n);\n\n`
  const comparison = await comparisonOf('renamed', table('old_name'), table('new_name'))
  const rename = step('ALTER TABLE public.old_name RENAME TO new_name;', {
    action: 'rename',
    name: 'public.new_name',
  })
  const proof = await proveComparison(comparison, script('a to b', rename), options)
  expect(proof).toMatchObject({ verdict: 'proved', differing: [] })
})

describe('what embedded PostgreSQL lacks', { timeout: 120_000 }, () => {
  const POSTGIS = 'CREATE EXTENSION IF NOT EXISTS postgis WITH SCHEMA public;\n\n'
  const PLACES = 'CREATE TABLE public.places (\n    id integer,\n    at public.geometry(Point,4326)\n);\n\n'

  it('is told, and what else the script does is proved', async () => {
    const comparison = await comparisonOf('geo', POSTGIS + PLACES, POSTGIS + PLACES + B_HAS_MORE)
    const proof = await proveComparison(comparison, script('a to b', MOOD, TABLE, OWNER), options)
    expect(proof).toMatchObject({
      verdict: 'proved',
      text: 'Applied to A it gives B, as far as embedded PostgreSQL could make the two.',
    })
    expect(proof.approximations.join('\n')).toMatch(/lacks the extension postgis/)
    expect(proof.approximations.join('\n')).toMatch(/Nothing is said of .*public\.places/)
  })

  it('is no fault of the script where the dumps themselves meet with it', async () => {
    const label = "SECURITY LABEL FOR nobody ON TABLE public.extra IS 'x';"
    const comparison = await comparisonOf('labels', '', `${B_HAS_MORE}${label}\n\n`)
    const made = script(
      'a to b',
      MOOD,
      TABLE,
      step(`ALTER TABLE public.extra OWNER TO somebody_new;\n${label}`),
    )
    const proof = await proveComparison(comparison, made, options)
    expect(proof).toMatchObject({ verdict: 'proved', differing: [], failure: null })
    expect(proof.approximations.join('\n')).toMatch(/1 step could not be tried whole/)
    expect(proof.approximations.join('\n')).toMatch(/security label provider "nobody" is not loaded/)
  })

  it('takes with it what belongs to it, and is not in the way of removing it', async () => {
    const own =
      'CREATE SEQUENCE public.places_seq;\n\nALTER SEQUENCE public.places_seq OWNED BY public.places.id;\n\n'
    const comparison = await comparisonOf('gone', POSTGIS + PLACES + own, '')
    const proof = await proveComparison(
      comparison,
      script(
        'a to b',
        step('DROP TABLE public.places;', { action: 'drop', name: 'public.places' }),
        step('DROP EXTENSION postgis;', { action: 'drop', kind: 'extension', name: 'postgis' }),
        step("COMMENT ON TABLE public.users IS 'People who buy';", { action: 'set', name: 'public.users' }),
      ),
      options,
    )
    expect(proof).toMatchObject({ verdict: 'proved', differing: [], failure: null })
  })

  it('makes a proof impossible where the script is about nothing else', async () => {
    const comparison = await comparisonOf('places', POSTGIS, POSTGIS + PLACES)
    const made = script('a to b', step(PLACES, { name: 'public.places' }))
    const proof = await proveComparison(comparison, made, options)
    expect(proof).toMatchObject({ verdict: 'not possible', differing: [] })
    expect(proof.approximations.join('\n')).toMatch(/1 step could not be tried whole/)
  })
})
