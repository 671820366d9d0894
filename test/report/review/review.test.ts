/** The review of a small dump: its facts and its Markdown as golden files, severities, proposals, hostile names, five hundred tables. */
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { PGlite } from '@electric-sql/pglite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { renderReport } from '../../../src/engine/report/index.ts'
import { reviewKind } from '../../../src/engine/report/review/index.ts'
import type { ReviewFacts } from '../../../src/engine/report/review/index.ts'
import { QUIETLY } from '../../analysis/column-facts/opened-dump.ts'
import { assertSums } from './printed-sums.ts'
import { reportSources } from './report-sources.ts'
import { SHOP, SHOP_CODE, SHOP_MIGRATION } from './small-review.ts'

const SETTINGS = { dumpscope: 'report', version: 1 } as const
const DATE = '2026-11-21T12:00:00Z'
const opened = reportSources()
afterAll(() => opened.stop())

function written(name: string, content: string): string {
  const file = path.join(opened.folder, name)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, content)
  return file
}

describe('the review of a small dump', () => {
  let facts: ReviewFacts
  const settings = { ...SETTINGS, code: path.join(opened.folder, 'code') }
  beforeAll(async () => {
    for (const [name, content] of Object.entries(SHOP_CODE)) written(`code/${name}`, content)
    const sources = await opened.open(written('shop.sql', SHOP), written('later.sql', SHOP_MIGRATION))
    facts = await reviewKind.gather(sources, settings, QUIETLY)
  }, 110_000)
  const missing = (name: string) => facts.expected?.missing.find((relation) => relation.name === name)

  it('is what the golden files have', async () => {
    const printable = JSON.stringify(facts, null, 1).replaceAll(opened.folder, '')
    await expect(`${printable}\n`).toMatchFileSnapshot('golden/shop.json.txt')
    const { bytes } = await renderReport(reviewKind.write(facts, settings, DATE), 'md')
    await expect(Buffer.from(bytes).toString()).toMatchFileSnapshot('golden/shop.md')
  })

  it('adds up', () => {
    expect(assertSums(reviewKind.write(facts, settings, DATE))).toBeGreaterThan(15)
    const { tables, withRows, empty, noData, partitioned } = facts.totals
    expect([tables, withRows, empty, noData, partitioned]).toEqual([7, 4, 1, 1, 1])
  })

  it('grades what is missing by how the code uses it', () => {
    expect(facts.expected?.missing.map(({ name, severity }) => [name, severity])).toEqual([
      ['order_items', 'high'],
      ['coupons', 'medium'],
      ['stock_levels', 'low'],
      ['fixtures_only', 'note'],
    ])
    expect(missing('order_items')?.uses).toMatchObject([{ file: 'src/shop.ts', line: 5, how: 'write' }])
    expect(missing('coupons')?.made).toMatchObject({ file: 'later.sql', line: 2 })
    expect(missing('coupons')?.made?.sql).toContain('CREATE INDEX coupons_percent')
  })

  it('proposes a table of the columns that the code names, with types that the dump has', () => {
    const relation = missing('order_items')
    expect(relation?.proposed.map(({ name, type }) => [name, type])).toEqual([
      ['amount', 'text'],
      ['created_at', 'timestamp with time zone'],
      ['order_id', 'bigint'],
      ['product_id', 'bigint'],
    ])
    expect(relation?.proposal).toMatch(/^-- Inferred /u)
    expect(missing('stock_levels')).toMatchObject({ proposal: null, proposed: [] })
    expect(missing('coupons')).toMatchObject({ proposal: null })
  })

  it('names columns and functions that the code needs and the dump has not', () => {
    const customers = facts.expected?.present.find(({ name }) => name === 'customers')
    expect(customers?.missingColumns).toMatchObject([{ name: 'nickname', file: 'src/shop.ts', line: 10 }])
    expect(facts.expected?.things).toMatchObject([
      { kind: 'function', name: 'charge_customer', isPresent: false },
    ])
    const names = facts.expected?.unexpected.map((key) => key.split('.').at(-1))
    expect(names).toEqual(expect.arrayContaining(['order_events', 'measures', 'archive', 'open_orders']))
    expect(names).not.toContain('measures_2026')
  })

  it('prints nothing of hostile names as markup, and every part can be left out by itself', () => {
    const { sections } = reviewKind.write(facts, settings, DATE)
    const ids = sections.flatMap(({ id }) => id ?? [])
    expect(ids).toHaveLength(sections.length)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^[a-z0-9-]+$/u)
  })

  it('gives a baseline that makes the schema in an empty database, and proposals run in it', async () => {
    const db = new PGlite()
    for (const role of facts.baseline.roles) await db.exec(`CREATE ROLE ${role}`)
    await db.exec(facts.baseline.sql)
    const { rows } = await db.query<{ name: string }>(
      `SELECT relname AS name FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace
       WHERE nspname = 'public' AND relkind IN ('r', 'p', 'v') ORDER BY 1`,
    )
    expect(rows.map(({ name }) => name).toSorted()).toEqual(
      facts.relations.map(({ name }) => name).toSorted(),
    )
    expect(facts.baseline.roles).toEqual(['reader', 'shop'])
    await db.exec(missing('order_items')?.proposal ?? 'none')
    await db.close()
  }, 110_000)

  it('masks secrets always, and what is personal where that is wanted', async () => {
    const open = JSON.stringify(facts)
    expect(open).not.toContain('uuKmN7fP1xGzU0yZ8yq3v5w7x9z1b3d5f')
    expect(open).toContain('anna@example.org')
    const wanted = { ...settings, mask: true }
    const masked = await reviewKind.gather(
      await opened.open(
        written(
          'masked/shop.sql',
          SHOP.replace("'People who buy'", "'postgres://me:hunter2secret@db.example.org/shop'"),
        ),
      ),
      wanted,
      QUIETLY,
    )
    const closed = JSON.stringify([masked, reviewKind.write(masked, wanted, DATE)])
    for (const text of ['anna@example.org', 'bea@example.org', 'hunter2secret', 'uuKmN7fP1xGzU0'])
      expect([text, closed.includes(text)]).toEqual([text, false])
    expect(masked.baseline).toMatchObject({ sql: '', withheld: 1 })
    expect(masked.privateData.columns.map(({ column }) => column)).toEqual(
      expect.arrayContaining(['email', 'password_hash']),
    )
  }, 110_000)

  it('is the same of the packed dump', async () => {
    const file = path.join(opened.folder, 'shop.sql.gz')
    writeFileSync(file, gzipSync(SHOP))
    const packed = await reviewKind.gather(await opened.open(file), settings, QUIETLY)
    expect(packed.relations).toEqual(facts.relations)
    expect(packed.privateData).toEqual(facts.privateData)
    expect(packed.health.counts).toEqual(facts.health.counts)
  }, 110_000)

  it('takes areas as the reader calls them, and says what they were found as', () => {
    const areas = [{ name: 'Money', members: ['orders', 'order_items', 'order_*'] }]
    const [first] = reviewKind.areas?.(facts, { ...settings, areas }) ?? []
    expect(first?.name).toBe('Money')
    expect(first?.relations).toEqual(expect.arrayContaining(['public.orders', 'public.order_events']))
    assertSums(reviewKind.write(facts, { ...settings, areas }, DATE))
  })
})

describe('what is expected', () => {
  it('may be a list or another dump', async () => {
    const list = written(
      'list.csv',
      '\ufefftable_schema,table_name\npublic,customers\nauth,users\n,products\n',
    )
    const [dump, other] = await opened.open(
      written('a/shop.sql', SHOP),
      written('b/shop.sql', SHOP.replaceAll('order_events', 'order_notes')),
    )
    if (dump === undefined || other === undefined) throw new Error('two were opened')
    const facts = await reviewKind.gather([dump, other], { ...SETTINGS, expected: list }, QUIETLY)
    const { expected } = facts
    expect(expected?.from.map(({ what, relations }) => [what, relations])).toEqual([
      ['list', 3],
      ['dump', 8],
    ])
    expect(expected?.missing.map(({ name, severity }) => [name, severity])).toEqual([
      ['order_notes', 'expected'],
      ['products', 'expected'],
    ])
    expect(expected?.missing[0]?.made?.file).toBe('shop.sql')
    expect(expected?.elsewhere).toMatchObject([{ schema: 'auth', name: 'users' }])
    assertSums(reviewKind.write(facts, SETTINGS, DATE))
  }, 110_000)

  it('is not judged where nothing says it', async () => {
    const facts = await reviewKind.gather(await opened.open(written('alone.sql', SHOP)), SETTINGS, QUIETLY)
    expect(facts.expected).toBeNull()
    const { sections } = reviewKind.write(facts, SETTINGS, DATE)
    expect(sections.map(({ id }) => id)).not.toContain('expected')
  }, 110_000)
})

describe('five hundred tables', () => {
  it('are reviewed with as many rows as are wanted of each, and add up', async () => {
    const tables = Array.from({ length: 500 }, (_, n) => {
      const rows = Array.from({ length: n % 7 }, (_row, row) => `${row}\tvalue ${row}\n`).join('')
      return `CREATE TABLE public.part${n % 20}_t${n} (id integer, v text);\nCOPY public.part${n % 20}_t${n} (id, v) FROM stdin;\n${rows}\\.\n`
    })
    const settings = { ...SETTINGS, rows: 3 }
    const sources = await opened.open(written('wide.sql', tables.join('')))
    const facts = await reviewKind.gather(sources, settings, QUIETLY)
    expect(facts.totals).toMatchObject({ tables: 500, columns: 1000 })
    expect(facts.looked).toMatchObject({ limit: 3, tables: facts.totals.withRows })
    expect(facts.looked.rows).toBeLessThan(facts.totals.rows)
    const document = reviewKind.write(facts, settings, DATE)
    expect(assertSums(document)).toBeGreaterThan(40)
    const said = JSON.stringify(document.sections)
    expect(said).toContain('of each table at most the first 3')
  }, 110_000)
})
