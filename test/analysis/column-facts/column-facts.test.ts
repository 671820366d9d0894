/** What the rows say of columns, held to PostgreSQL's own aggregates over the same table. */
import { PGlite } from '@electric-sql/pglite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { columnFactsOf } from '../../../src/engine/analysis/index.ts'
import type { ColumnFacts, TableColumnFacts } from '../../../src/engine/analysis/index.ts'
import type { RowPlace } from '../../../src/engine/rows/index.ts'
import { openedDumps, QUIETLY } from './opened-dump.ts'

const COLUMNS = `id integer NOT NULL, big bigint, n numeric, f double precision, b boolean, d date,
  ts timestamp without time zone, tz timestamp with time zone, i interval, u uuid, raw bytea,
  mood public.mood, txt text, fixed character(6), j jsonb, few text, gone text`
const ROWS = 3000
const EXPRESSIONS = `
  row, CASE WHEN row % 7 = 0 THEN NULL ELSE (row * 7919) % 9007199254740993 - 4000 END,
  CASE row % 5 WHEN 0 THEN row::numeric / 3 WHEN 1 THEN -1e25 - row WHEN 2 THEN 'NaN' ELSE row % 17 END,
  CASE row % 4 WHEN 0 THEN 1e300 * row WHEN 1 THEN -row / 7.0 WHEN 2 THEN 1e-5 ELSE NULL END,
  row % 3 = 0, DATE '2024-02-28' + (row * 31 % 900),
  TIMESTAMP '1969-12-31 23:00:00' + row * INTERVAL '7919.123456 seconds',
  TIMESTAMPTZ '2026-03-28 23:00:00+00' + (row * 13 % 97) * INTERVAL '31 minutes',
  (row % 40 - 20) * INTERVAL '36 hours 5 minutes',
  md5(row::text)::uuid, decode(md5((row % 50)::text), 'hex'),
  (ARRAY['sad', 'ok', 'happy'])[1 + row % 3]::public.mood,
  CASE row % 6 WHEN 0 THEN '' WHEN 1 THEN 'Zürich ' || row WHEN 2 THEN E'tab\\there\\\\ ' || row
    WHEN 3 THEN repeat('\u{1f600}', row % 5 + 1) WHEN 4 THEN 'plain' ELSE NULL END,
  CASE WHEN row % 11 = 0 THEN NULL ELSE chr(97 + row % 4) END,
  jsonb_build_object('row', row % 30), CASE WHEN row % 10 < 6 THEN 'most' ELSE 'some ' || row % 10 END, NULL`

const dumps = openedDumps()
const db = new PGlite()
let place: RowPlace
let facts: TableColumnFacts
const named = (name: string): ColumnFacts =>
  facts.columns.find((column) => column.name === name) as ColumnFacts

beforeAll(async () => {
  await db.exec(
    `SET timezone = 'Europe/Berlin'; CREATE TYPE public.mood AS ENUM ('sad', 'ok', 'happy'); CREATE TABLE t (${COLUMNS});
     INSERT INTO t SELECT ${EXPRESSIONS} FROM generate_series(1, ${ROWS}) AS row`,
  )
  const { blob } = await db.query("COPY t TO '/dev/blob'")
  const { rows } = await db.query<{ names: string }>(
    `SELECT string_agg(attname, ', ' ORDER BY attnum) AS names FROM pg_attribute WHERE attrelid = 't'::regclass AND attnum > 0`,
  )
  place = await dumps.open(
    't.sql',
    `SET client_encoding = 'UTF8';\nCREATE TYPE public.mood AS ENUM ('sad', 'ok', 'happy');\nCREATE TABLE public.t (${COLUMNS});\nCOPY public.t (${rows[0]?.names}) FROM stdin;\n${await blob?.text()}\\.\n`,
  )
  facts = await columnFactsOf(place, '/table/public.t', QUIETLY)
}, 60_000)
afterAll(async () => {
  dumps.stop()
  await db.close()
})

describe('facts of columns', () => {
  it('are what PostgreSQL counts of NULLs, empty strings and distinct values', async () => {
    expect(facts.looked).toBe(ROWS)
    expect(facts.columns).toHaveLength(17)
    for (const { name, nulls, empty, distinct, type } of facts.columns) {
      const { rows } = await db.query<Record<string, number>>(
        `SELECT count(*) FILTER (WHERE ${name} IS NULL)::int AS nulls,
           count(*) FILTER (WHERE ${name}::text = '')::int AS empty,
           count(DISTINCT ${name}::text)::int AS "distinct" FROM t`,
      )
      expect({ name, type, nulls, empty, distinct: distinct.count }).toEqual({ name, type, ...rows[0] })
      expect(distinct.isExact).toBe(true)
    }
  })

  it('are what PostgreSQL has for the least and the greatest value of every type', async () => {
    for (const { name, least, greatest, order } of facts.columns) {
      if (order === 'written') {
        expect([name, least, greatest]).toEqual([name, null, null])
        continue
      }
      const by = order === 'text' ? `${name} COLLATE "C"` : name
      const of = async (direction: string): Promise<string | undefined> =>
        (
          await db.query<{ v: string }>(
            `SELECT ${name}::text AS v FROM t WHERE ${name} IS NOT NULL ORDER BY ${by} ${direction} LIMIT 1`,
          )
        ).rows[0]?.v
      // PostgreSQL's text of a boolean is longer than what COPY writes.
      const brief = (text: string | undefined): string | undefined => (order === 'boolean' ? text?.[0] : text)
      expect([name, least?.text, greatest?.text]).toEqual([
        name,
        brief(await of('ASC')),
        brief(await of('DESC')),
      ])
    }
    expect(facts.columns.filter(({ order }) => order === 'written').map(({ name }) => name)).toEqual(['j'])
  })

  it('are what PostgreSQL has for lengths in characters, of bytea in bytes', async () => {
    for (const name of ['txt', 'fixed', 'few', 'mood', 'raw']) {
      const { rows } = await db.query<{ least: number; most: number }>(
        `SELECT min(length(${name === 'raw' ? name : `${name}::text`})) AS least, max(length(${name === 'raw' ? name : `${name}::text`})) AS most FROM t`,
      )
      expect([name, named(name).shortest, named(name).longest]).toEqual([name, rows[0]?.least, rows[0]?.most])
    }
    expect(named('gone')).toMatchObject({
      nulls: ROWS,
      shortest: null,
      longest: null,
      least: null,
      frequent: [],
    })
  })

  it('name the most frequent values as PostgreSQL counts them', async () => {
    for (const name of ['mood', 'few', 'txt', 'b', 'j', 'fixed', 'i', 'd']) {
      const { rows } = await db.query<{ v: string; n: number }>(
        `SELECT ${name === 'b' ? `left(${name}::text, 1)` : `${name}::text`} AS v, count(*)::int AS n FROM t WHERE ${name} IS NOT NULL GROUP BY 1`,
      )
      const counted = new Map(rows.map(({ v, n }) => [v, n]))
      const { frequent, frequentMissed } = named(name)
      expect(frequentMissed).toBe(0)
      for (const { text, count } of frequent)
        expect([name, text, count]).toEqual([name, text, counted.get(text)])
      const most = rows.map(({ n }) => n).filter((n) => n > 1)
      expect([name, frequent.map(({ count }) => count)]).toEqual([
        name,
        most.toSorted((a, b) => b - a).slice(0, 10),
      ])
    }
    expect(named('u').frequent).toEqual([])
  })

  it('hold the first row as the sample', async () => {
    const { rows } = await db.query<{ txt: string; u: string }>(`SELECT txt, u::text FROM t LIMIT 1`)
    const at = (name: string): unknown =>
      facts.firstRow?.[facts.columns.findIndex((column) => column.name === name)]
    expect(at('txt')).toEqual({ text: rows[0]?.txt, isCut: false })
    expect(at('u')).toEqual({ text: rows[0]?.u, isCut: false })
    expect(at('gone')).toBeNull()
  })

  it('look at no more rows than they are told', async () => {
    const some = await columnFactsOf(place, '/table/public.t', { ...QUIETLY, rows: 70 })
    expect(some.looked).toBe(70)
    expect(some.columns[0]).toMatchObject({ name: 'id', greatest: { text: '70' }, distinct: { count: 70 } })
  })

  it('end when they are cancelled', async () => {
    const controller = new AbortController()
    controller.abort()
    const cancelled = columnFactsOf(place, '/table/public.t', { ...QUIETLY, signal: controller.signal })
    await expect(cancelled).rejects.toMatchObject({ failure: { code: 'CANCELLED' } })
  })
})

describe('more distinct values than are counted exactly', () => {
  it('are estimated, and frequent ones found among them with what may be missed', async () => {
    const rows = 200_000
    const lines = Array.from({ length: rows }, (_, row) => {
      const kind =
        row % 10 === 0 ? 'frequent' : row % 10 === 1 ? `one of ${row % 30}` : `rare ${row * 2654435761}`
      return `${row}\t${kind}\n`
    })
    const many = await dumps.open(
      'many.sql',
      `CREATE TABLE public.m (id integer, kind text);\nCOPY public.m (id, kind) FROM stdin;\n${lines.join('')}\\.\n`,
    )
    const { columns } = await columnFactsOf(many, '/table/public.m', QUIETLY)
    const [id, kind] = columns as [ColumnFacts, ColumnFacts]
    for (const [column, truth] of [
      [id, rows],
      [kind, 1 + 3 + rows * 0.8],
    ] as const) {
      expect(column.distinct.isExact).toBe(false)
      expect(Math.abs(column.distinct.count - truth)).toBeLessThan(4 * column.distinct.error * truth)
    }
    expect(id).toMatchObject({ least: { text: '0' }, greatest: { text: String(rows - 1) }, frequent: [] })
    const counts = new Map(kind.frequent.map(({ text, count }) => [text, count]))
    for (const [text, truth] of [
      ['frequent', rows / 10],
      ['one of 1', Math.ceil(rows / 30)],
    ] as const) {
      expect(counts.get(text)).toBeLessThanOrEqual(truth)
      expect((counts.get(text) ?? 0) + kind.frequentMissed).toBeGreaterThanOrEqual(truth)
    }
    expect(kind.frequentMissed).toBeGreaterThan(0)
    expect(kind.frequentMissed).toBeLessThan(rows / 1000)
  }, 60_000)
})

describe('rows that came as INSERTs, some with fewer columns', () => {
  it('have values that the dump does not say', async () => {
    const inserted = await dumps.open(
      'inserted.sql',
      `CREATE TABLE public.t (a integer, b text, c text DEFAULT 'x');
INSERT INTO public.t (a, b) VALUES (1, 'it''s');
INSERT INTO public.t (a, b) VALUES (2, NULL);
INSERT INTO public.t VALUES (3, '', DEFAULT);
`,
    )
    const { columns, firstRow, looked } = await columnFactsOf(inserted, '/table/public.t', QUIETLY)
    expect(looked).toBe(3)
    expect(columns.map(({ name, nulls, unknown, empty }) => [name, nulls, unknown, empty])).toEqual([
      ['a', 0, 0, 0],
      ['b', 1, 0, 1],
      ['c', 0, 3, 0],
    ])
    expect(firstRow).toEqual([{ text: '1', isCut: false }, { text: "it's", isCut: false }, undefined])
  })
})
