/**
 * A small comparison in full: two databases on two days, a live one, a master
 * for each, and a folder of migrations for both. What is written is held to the
 * files beside this one; DUMPSCOPE_GOLDEN=write writes them anew, to be read.
 */
import { mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { comparisonKind } from '../../../src/engine/report/comparison/index.ts'
import type { ComparisonFacts } from '../../../src/engine/report/comparison/index.ts'
import { renderReport } from '../../../src/engine/report/index.ts'
import { startEngine } from '../../service/started-engine.ts'
import { gathered, reportSettings } from './gathered.ts'
import { madeDump, madeTables } from './made-dumps.ts'
import type { MadeTable } from './made-dumps.ts'
import { expectCountedLists, expectSums } from './printed-sums.ts'

const started = startEngine({ inThreadBytes: 10_000_000 })
afterAll(() => started.stop())

const table = (name: string, columns: readonly string[], rows?: readonly string[]): MadeTable => ({
  name: `public.${name}`,
  columns,
  ...(rows === undefined ? {} : { rows }),
})
const customers = ['id integer NOT NULL', 'name text NOT NULL', 'email text']
const orders = ['id integer NOT NULL', 'customer_id integer', 'total numeric(10,2)']
const products = ['id integer NOT NULL', 'code text', 'title text', 'price numeric(10,2)']
const view = 'CREATE VIEW public.open_orders AS\n SELECT orders.id\n   FROM public.orders;\n\n'

const SHOP_THEN = madeDump([
  table('customers', customers, ['1\tAnn\tann@example.com', '2\tBo\t\\N']),
  table('orders', orders, ['1\t1\t10.00', '2\t1\t12.50', '3\t2\t8.00']),
  table('products', products, ['1\ta\tPen\t2.00']),
  table('old_carts', ['id integer', 'content text'], ['1\tx', '2\ty']),
])
const SHOP_NOW = madeDump(
  [
    table('customers', [...customers, 'phone text'], ['1\tAnn\tann@example.com\t\\N']),
    table('orders', ['id bigint NOT NULL', ...orders.slice(1)], ['1\t1\t10.00', '2\t1\t12.50']),
    table('billing_invoices', ['id integer NOT NULL', 'order_id integer'], []),
    table('billing_payments', ['id integer NOT NULL', 'invoice_id integer'], []),
    table('billing_refunds', ['id integer NOT NULL', 'payment_id integer'], []),
  ],
  view,
)
const CATALOG_THEN = madeDump([table('makers', ['id integer', 'title text'], ['1\tAcme'])])
const CATALOG_NOW = madeDump([
  table('makers', ['id integer', 'title text'], ['1\tAcme', '2\tBolt']),
  table('products', products, ['1\ta\tPen\t2.00']),
])
const MIGRATIONS = {
  '001_open_orders.sql': `-- for the shop\n${view}`,
  '002_makers_audit.sql':
    'ALTER TABLE public.makers ADD COLUMN IF NOT EXISTS title text;\nCREATE TABLE public.makers_audit (id integer);\n',
}
const FILES: Readonly<Record<string, string>> = {
  'shop_20260101.sql': SHOP_THEN,
  'shop_20260201.sql': SHOP_NOW,
  'shop_live.sql': SHOP_NOW,
  'catalog_20260101.sql': CATALOG_THEN,
  'catalog_20260201.sql': CATALOG_NOW,
  'shop_master.sql': madeTables([
    table('customers', [...customers, 'phone text']),
    table('orders', orders),
    table('billing_invoices', ['id integer NOT NULL', 'order_id integer']),
    table('billing_payments', ['id integer NOT NULL', 'invoice_id integer']),
    table('coupons', ['id integer']),
  ]),
}

let facts: ComparisonFacts
const settings = reportSettings({
  sources: [
    { source: 'shop_live.sql', date: '2026-02-02' },
    { source: 'shop_master.sql', date: '2026-02-02' },
    { source: 'migrations', date: '2026-02-02' },
  ],
  areas: [{ name: 'Billing and payments', found: 'Billing' }],
})

beforeAll(async () => {
  const then = new Date('2026-02-03T04:05:06Z')
  const files = Object.entries(FILES).map(([name, content]) => started.write(name, content))
  const folder = path.join(started.folder, 'migrations')
  mkdirSync(folder)
  for (const [name, content] of Object.entries(MIGRATIONS)) {
    writeFileSync(path.join(folder, name), content)
    utimesSync(path.join(folder, name), then, then)
  }
  for (const file of files) utimesSync(file, then, then)
  const made = await gathered(started, [...files, folder], settings)
  // Where the files lie is another place in every run.
  facts = {
    ...made,
    sources: made.sources.map((source) => ({
      ...source,
      path: source.path.replace(started.folder, '/dumps'),
    })),
  }
}, 120_000)

/** What the golden file of this name has; what is made now where files are written anew. */
function goldenText(name: string, made: string): string {
  const file = path.join(import.meta.dirname, 'golden', name)
  if (process.env['DUMPSCOPE_GOLDEN'] === 'write') {
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, made)
  }
  return readFileSync(file, 'utf8')
}

describe('a small comparison in full', () => {
  test('its facts', () => {
    const made = `${JSON.stringify(facts, null, 2)}\n`
    expect(JSON.parse(made)).toEqual(JSON.parse(goldenText('small.json', made)))
  })

  test('its text', async () => {
    const document = comparisonKind.write(facts, settings, '2026-02-03T12:00:00Z')
    const made = new TextDecoder().decode((await renderReport(document, 'md')).bytes)
    expect(made).toBe(goldenText('small.md', made))
  })

  test('every sum and every counted list of it adds up', () => {
    const document = comparisonKind.write(facts, settings, '2026-02-03T12:00:00Z')
    expect(expectSums(document)).toBeGreaterThan(20)
    expect(expectCountedLists(document)).toBeGreaterThan(4)
  })
})
