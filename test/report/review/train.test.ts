/** The review of a database that a person reviewed before: every fact of the written expectation, and sums that add up. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { reviewKind } from '../../../src/engine/report/review/index.ts'
import type { ReviewFacts } from '../../../src/engine/report/review/index.ts'
import { QUIETLY } from '../../analysis/column-facts/opened-dump.ts'
import { assertSums } from './printed-sums.ts'
import { reportSources } from './report-sources.ts'

const train = path.resolve(import.meta.dirname, '../../../../shared/scenarios/train')
const isThere = existsSync(train)

interface Expected {
  readonly tables_present: readonly string[]
  readonly present_count: number
  readonly rows: Readonly<Record<string, number>>
  readonly rows_total: number
  readonly tables_with_data: readonly string[]
  readonly tables_empty: readonly string[]
  readonly columns: Readonly<Record<string, number>>
  readonly column_names: Readonly<Record<string, readonly string[]>>
  readonly expected_by_code: readonly string[]
  readonly expected_count: number
  readonly missing: readonly string[]
  readonly used_by: Readonly<Record<string, readonly (readonly [string, number])[]>>
  readonly fix: { readonly file: string; readonly missing_after: readonly string[] }
}

const settings = { dumpscope: 'report', version: 1, code: path.join(train, 'app') } as const
const opened = reportSources()
afterAll(() => opened.stop())

describe.skipIf(!isThere)('the review of the train scenario', () => {
  let facts: ReviewFacts
  let expected: Expected
  beforeAll(async () => {
    expected = JSON.parse(readFileSync(path.join(train, 'EXPECTED.json'), 'utf8')) as Expected
    const files = ['production.sql', 'migrations'].map((name) => path.join(train, name))
    facts = await reviewKind.gather(await opened.open(...files), settings, QUIETLY)
  }, 110_000)
  const tables = () => facts.relations.filter(({ state }) => state !== 'not a table')
  const sorted = (names: readonly string[]): string[] => names.toSorted()

  it('counts tables, rows and columns as they were counted by loading the files', () => {
    expect(sorted(tables().map(({ name }) => name))).toEqual(sorted(expected.tables_present))
    expect(facts.totals).toMatchObject({
      tables: expected.present_count,
      withRows: expected.tables_with_data.length,
      empty: expected.tables_empty.length,
      noData: 0,
      rows: expected.rows_total,
    })
    expect(Object.fromEntries(tables().map(({ name, rows }) => [name, rows]))).toEqual(expected.rows)
    expect(
      Object.fromEntries(tables().map(({ name, columns }) => [name, columns.map((column) => column.name)])),
    ).toEqual(expected.column_names)
    for (const { name, columns } of tables())
      expect([name, columns.length]).toEqual([name, expected.columns[name]])
    const inState = (wanted: string) =>
      sorted(tables().flatMap(({ name, state }) => (state === wanted ? [name] : [])))
    expect(inState('with rows')).toEqual(sorted(expected.tables_with_data))
    expect(inState('empty')).toEqual(sorted(expected.tables_empty))
  })

  it('names what the code expects, with file and line, and what is missing', () => {
    const found = facts.expected
    expect(found?.relations).toBe(expected.expected_count)
    const all = [...(found?.present ?? []), ...(found?.missing ?? [])]
    expect(sorted(all.map(({ name }) => name))).toEqual(sorted(expected.expected_by_code))
    expect(sorted((found?.missing ?? []).map(({ name }) => name))).toEqual(sorted(expected.missing))
    const places = Object.fromEntries(
      all.map(({ name, uses }) => [name, sorted(uses.map(({ file, line }) => `app/${file}:${line}`))]),
    )
    expect(places).toEqual(
      Object.fromEntries(
        Object.entries(expected.used_by).map(([name, uses]) => [
          name,
          sorted(uses.map(([file, line]) => `${file}:${line}`)),
        ]),
      ),
    )
  })

  it('grades what is missing: what a route reaches before what nothing was found to reach', () => {
    expect(facts.expected?.missing.map(({ name, severity }) => [name, severity])).toEqual([
      ['batch_items', 'medium'],
      ...sorted(expected.fix.missing_after).map((name) => [name, 'low']),
    ])
    const [batch] = facts.expected?.missing ?? []
    expect(batch?.routes.map(({ route, by }) => [route, by.length])).toEqual([
      ['/api/conversations/generate-batch', 2],
    ])
    const routes = facts.expected?.features.filter(({ by }) => by === 'route') ?? []
    expect(routes.map(({ name, missing }) => [name, missing]).toSorted()).toEqual([
      ['/api/conversations', []],
      ['/api/conversations/generate-batch', ['batch_items']],
      ['/api/export', []],
      ['/api/templates', []],
    ])
  })

  it('finds the migration that makes a missing table, and no more', () => {
    const made = (facts.expected?.missing ?? []).filter((relation) => relation.made !== null)
    expect(made.map(({ name, made: at }) => [name, at?.file, at?.line])).toEqual([
      ['batch_items', expected.fix.file, 1],
    ])
    const sql = made[0]?.made?.sql ?? ''
    expect(sql).toContain('CREATE TABLE IF NOT EXISTS public.batch_items')
    expect(sql).toContain('CREATE POLICY "Users can view their own batch items"')
    const left = (facts.expected?.missing ?? []).filter((relation) => relation.made === null)
    expect(sorted(left.map(({ name }) => name))).toEqual(sorted(expected.fix.missing_after))
  })

  it(
    'gives a baseline that runs in an empty database, and the fix applies to it',
    { timeout: 110_000 },
    async () => {
      const db = new PGlite()
      try {
        for (const role of facts.baseline.roles) await db.exec(`CREATE ROLE ${role}`)
        await db.exec(facts.baseline.sql)
        await db.exec(readFileSync(path.join(train, expected.fix.file), 'utf8'))
        const { rows } = await db.query<{ name: string; columns: number }>(
          `SELECT table_name AS name, count(*)::int AS columns FROM information_schema.columns
         WHERE table_schema = 'public' GROUP BY 1`,
        )
        const { batch_items: fixed, ...others } = Object.fromEntries(
          rows.map(({ name, columns }) => [name, columns]),
        )
        expect(fixed).toBeGreaterThan(0)
        expect(others).toEqual(expected.columns)
      } finally {
        await db.close()
      }
    },
  )

  it('prints sums that are those of the rows above them', () => {
    const document = reviewKind.write(facts, settings, '2026-11-21T12:00:00Z')
    expect(assertSums(document)).toBeGreaterThan(20)
  })
})
