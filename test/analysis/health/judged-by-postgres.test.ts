/**
 * Rows and keys made at random: a dump with the rows is written by pg_dump, the
 * keys are put behind it, and PostgreSQL says which of them it will not make.
 * The rules must say the same, with the same number of rows.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { healthOf } from '../../../src/engine/analysis/index.ts'
import type { HealthFinding } from '../../../src/engine/analysis/index.ts'
import { serverPrograms, startServer } from '../../oracle/server.ts'
import type { RealServer } from '../../oracle/server.ts'
import { opened, QUIET } from './opened.ts'

/** A type and values of it as SQL, among them such as are equal and look different. */
const TYPES: readonly (readonly [string, readonly string[]])[] = [
  ['integer', ['1', '2', '-3', '40', '0', '2147483647']],
  ['bigint', ['1', '2', '-3', '9007199254740993', '9007199254740992']],
  [
    'numeric',
    [
      '1',
      '1.0',
      '1.00',
      '2',
      '0.5',
      '0.50',
      '-0.5',
      '1e3',
      '1000',
      "'NaN'",
      '123456789012345678901234567890',
    ],
  ],
  ['numeric(12,4)', ['1', '2', '0.5', '-3', '40']],
  ['double precision', ['1', '1e3', '1000', '0.1', "'NaN'", "'-0'", '0', "'infinity'"]],
  ['text', ["'a'", "'A'", "'a '", "'é'", "e'tab\\there'", "e'\\\\N'", "''", "'1'", "'1.0'"]],
  ['character varying(20)', ["'a'", "'b'", "'a '", "'C'"]],
  ['character(5)', ["'a'", "'a  '", "'b'", "' a'"]],
  [
    'uuid',
    [
      "'7d444840-9dc0-11d1-b245-5ffdce74fad2'",
      "'7D444840-9DC0-11D1-B245-5FFDCE74FAD3'",
      "'{7d4448409dc011d1b2455ffdce74fad2}'",
    ],
  ],
  ['boolean', ['true', 'false']],
  ['date', ["'2026-01-01'", "'2026-01-02'", "'0044-03-15 BC'", "'infinity'"]],
  [
    'timestamp without time zone',
    ["'2026-01-01'", "'2026-01-01 00:00:00.5'", "'2026-01-01 00:00:00.50'", "'infinity'"],
  ],
  ['timestamp with time zone', ["'2026-01-01 00:00+02'", "'2025-12-31 22:00+00'", "'2026-01-01'"]],
  ['time without time zone', ["'10:00'", "'10:00:00.0'", "'11:30'"]],
  ['interval', ["'1 month'", "'30 days'", "'720:00'", "'1 day'"]],
  ['bytea', ["'\\x00ff'", "'\\x00FF'", "'\\x'"]],
  ['inet', ["'10.0.0.1'", "'10.0.0.1/32'", "'10.0.0.0/8'"]],
  ['mood', ["'sad'", "'ok'"]],
  ['name20', ["'a'", "'b'"]],
  ['integer[]', ["'{1,2}'", "'{1,2,3}'", "'{}'"]],
]
/** Columns that may be held against each other in a foreign key. */
const PARTNERS: readonly (readonly [string, string])[] = [
  ...TYPES.map(([type]) => [type, type] as const),
  ['integer', 'bigint'],
  ['bigint', 'numeric'],
  ['numeric', 'numeric(12,4)'],
  ['character varying(20)', 'text'],
]

/** A small generator that gives the same numbers for the same seed. */
function generator(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const valuesOf = (type: string): readonly string[] => TYPES.find(([one]) => one === type)?.[1] ?? []

interface Made {
  readonly tables: string
  readonly keys: string
}

/** Pairs of tables, each with keys that its rows may break. Of odd seeds some have no rows: as INSERTs that would not be seen. */
function made(seed: number): Made {
  const random = generator(seed)
  const tables: string[] = []
  const keys: string[] = []
  for (const [n, [from, to]] of PARTNERS.entries()) {
    const pick = (type: string): string => {
      const values = valuesOf(type)
      return random(6) === 0 ? 'NULL' : `${values[random(values.length)] ?? 'NULL'}::${type}`
    }
    const rows = (count: number, types: readonly string[]): string =>
      Array.from({ length: count }, () => `(${types.map(pick).join(', ')})`).join(', ')
    tables.push(`CREATE TABLE public.p${n} (a ${to}, b ${to}, c integer);
CREATE TABLE public.c${n} (a ${from}, b ${from}, c integer);`)
    if (seed % 2 === 0 || random(8) > 0)
      tables.push(
        `INSERT INTO public.p${n} VALUES ${rows(1 + random(5), [to, to, 'integer'])} ON CONFLICT DO NOTHING;`,
      )
    if (seed % 2 === 0 || random(8) > 0)
      tables.push(`INSERT INTO public.c${n} VALUES ${rows(1 + random(4), [from, from, 'integer'])};`)
    // What a foreign key leads to must be unique: only one row of each is left.
    tables.push(
      `DELETE FROM public.p${n} x USING public.p${n} y WHERE x.ctid > y.ctid AND x.a = y.a AND x.b = y.b;`,
    )
    keys.push(
      `ALTER TABLE ONLY public.p${n} ADD CONSTRAINT u${n} UNIQUE (a, b);`,
      `ALTER TABLE ONLY public.p${n} ADD CONSTRAINT s${n} UNIQUE (b);`,
      `ALTER TABLE ONLY public.c${n} ADD CONSTRAINT n${n} UNIQUE NULLS NOT DISTINCT (a, c);`,
      `CREATE UNIQUE INDEX i${n} ON public.c${n} (a, b DESC);`,
      `ALTER TABLE ONLY public.c${n} ADD CONSTRAINT f${n} FOREIGN KEY (a, b) REFERENCES public.p${n} (a, b);`,
      `ALTER TABLE ONLY public.c${n} ADD CONSTRAINT m${n} FOREIGN KEY (a, b) REFERENCES public.p${n} (a, b) MATCH FULL;`,
      `ALTER TABLE ONLY public.c${n} ADD CONSTRAINT g${n} FOREIGN KEY (b, a) REFERENCES public.p${n} (a, b);`,
      `ALTER TABLE ONLY public.c${n} ADD CONSTRAINT k${n} PRIMARY KEY (b);`,
    )
  }
  return { tables: tables.join('\n'), keys: keys.join('\n') }
}

const PRELUDE = `CREATE TYPE public.mood AS ENUM ('sad', 'ok');
CREATE DOMAIN public.name20 AS character varying(20);
SET search_path = public;
`

describe.skipIf(serverPrograms() === null)('rows and keys', () => {
  let server: RealServer
  beforeAll(() => {
    server = startServer()
  }, 60_000)
  afterAll(() => server.stop())

  /** Which keys PostgreSQL refuses, and for NOT NULL which columns. */
  function refused(errors: readonly string[]): Set<string> {
    return new Set(
      errors.flatMap((line) => {
        const unique = /could not create unique index "(\w+)"/.exec(line)?.[1]
        const foreign = /violates foreign key constraint "(\w+)"/.exec(line)?.[1]
        const nulls = /column "(\w+)" of relation "(\w+)" contains null values/.exec(line)
        return unique ?? foreign ?? (nulls === null ? [] : `${nulls[2] ?? ''}.${nulls[1] ?? ''}`)
      }),
    )
  }

  it.for([1, 2, 3, 4])(
    'of seed %i break just where PostgreSQL says so',
    { timeout: 60_000 },
    async (seed) => {
      const { tables, keys } = made(seed)
      server.create(`rows${seed}`)
      expect(server.load(`rows${seed}`, PRELUDE + tables)).toEqual([])
      const dump = server
        .dump('pg_dump', [...(seed % 2 === 0 ? ['--rows-per-insert=3'] : []), `rows${seed}`])
        .toString()
      const whole = dump.replace(/(?=--\n-- PostgreSQL database dump complete)/, () => `${keys}\n\n`)
      server.create(`keys${seed}`)
      const errors = server.load(`keys${seed}`, whole)
      const judged = refused(errors)
      const place = await opened(whole)
      const facts = await healthOf(place, QUIET)
      await place.close()
      expect(
        facts.rules
          .filter(({ code, notLooked }) => notLooked > 0 && code !== 'data-left-out')
          .map(({ code, notLookedFirst }) => [code, notLookedFirst]),
      ).toEqual([])
      const nameOf = ({ object }: HealthFinding): string => object?.split('.').at(-1) ?? ''
      const found = new Map<string, HealthFinding>()
      for (const finding of facts.findings) {
        if (finding.code === 'duplicate-key' || finding.code === 'foreign-key-without-row')
          found.set(nameOf(finding), finding)
        if (finding.code === 'null-in-not-null')
          found.set(`${nameOf(finding)}.${/NULL in (\w+)/.exec(finding.message)?.[1] ?? ''}`, finding)
      }
      for (const name of judged) expect(found.has(name) ? '' : `PostgreSQL refuses ${name}`).toBe('')
      for (const [name, finding] of found) {
        const number = /\d+/.exec(name)?.[0] ?? ''
        // Of a primary key's NULLs and duplicates PostgreSQL tells one; a foreign key needs the unique one first.
        const isHidden =
          (/^k\d/.test(name) && judged.has(`c${number}.b`)) ||
          (/^c\d/.test(name) && judged.has(`k${number}`)) ||
          (/^[fgm]\d/.test(name) && judged.has(`u${number}`))
        expect(judged.has(name) || isHidden ? '' : `${name} is found: ${finding.message}`).toBe('')
        if (isHidden) continue
        const [check] = finding.sql
        const counts = server.rows<Record<string, number>>(`keys${seed}`, check?.text.replace(/;$/, '') ?? '')
        const failing =
          finding.code === 'foreign-key-without-row'
            ? counts.length
            : counts.reduce((sum, { count }) => sum + (count ?? 0), 0)
        expect(`${name}: ${failing}`).toBe(`${name}: ${finding.failing}`)
      }
      expect(judged.size).toBeGreaterThan(10)
    },
  )
})
