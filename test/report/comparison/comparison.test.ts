import { gzipSync } from 'node:zlib'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { comparisonKind } from '../../../src/engine/report/comparison/index.ts'
import type { ComparisonFacts } from '../../../src/engine/report/comparison/index.ts'
import { renderReport } from '../../../src/engine/report/index.ts'
import { startEngine } from '../../service/started-engine.ts'
import { gathered, reportSettings } from './gathered.ts'
import { madeDump, madeTables, plainTables } from './made-dumps.ts'
import { expectCountedLists, expectSums } from './printed-sums.ts'

const DATE = '2026-01-15T12:00:00Z'
let started: ReturnType<typeof startEngine>
beforeEach(() => {
  started = startEngine({ inThreadBytes: 10_000_000 })
})
afterEach(() => started.stop())

const written = (facts: ComparisonFacts, settings = reportSettings()) =>
  comparisonKind.write(facts, settings, DATE)
async function text(facts: ComparisonFacts, settings = reportSettings()): Promise<string> {
  const { bytes } = await renderReport(written(facts, settings), 'md')
  return new TextDecoder().decode(bytes).replaceAll('\\', '')
}
const pairsOf = (facts: ComparisonFacts) => facts.databases.flatMap(({ pairs }) => pairs)

function writeFolder(name: string, files: Readonly<Record<string, string>>): string {
  const folder = path.join(started.folder, name)
  mkdirSync(folder, { recursive: true })
  for (const [file, content] of Object.entries(files)) writeFileSync(path.join(folder, file), content)
  return folder
}

const SHOP = ['customers', 'orders', 'order_lines', 'invoices', 'payments']

describe('two sources', () => {
  test('they are compared whatever they are called, with changed objects side by side', async () => {
    const before = started.write('one.sql', madeDump(plainTables(['a', 'b']), ''))
    const after = started.write(
      'other.sql',
      madeDump([
        { name: 'public.a', columns: ['id bigint NOT NULL', 'a_name text', 'extra text'] },
        ...plainTables(['c']),
      ]),
    )
    const facts = await gathered(started, [before, after])
    expect(facts.databases).toHaveLength(1)
    const [pair] = pairsOf(facts)
    expect([pair?.from, pair?.to]).toEqual(['A', 'B'])
    expect(pair?.relations).toMatchObject({ before: 2, after: 2, same: 0 })
    expect(pair?.columns).toEqual([
      {
        table: 'public.a',
        added: [{ name: 'extra', type: 'text', notNull: false }],
        removed: [],
        changed: [
          {
            before: { name: 'id', type: 'integer', notNull: true },
            after: { name: 'id', type: 'bigint', notNull: true },
            text: 'integer became bigint',
          },
        ],
      },
    ])
    const titles = written(facts).sections.map(({ title }) => title)
    expect(titles).toEqual(expect.arrayContaining(['Changed objects side by side', 'Table public.a']))
    // One ledger for all and one for each of two.
    const coverage = written(facts).sections.find(({ id }) => id === 'coverage')
    expect(coverage?.blocks.filter(({ type }) => type === 'table')).toHaveLength(3)
  })

  test('two whole schemas written by hand are two states; a few tables beside one are an increment', async () => {
    const sql = (names: readonly string[]): string =>
      names.map((name) => `CREATE TABLE ${name} (id integer PRIMARY KEY);\n`).join('')
    const rolesOf = async (first: readonly string[], second: readonly string[]) => {
      const files = [started.write('first.sql', sql(first)), started.write('second.sql', sql(second))]
      return (await gathered(started, files)).sources.map(({ role }) => role.value)
    }
    expect(await rolesOf(SHOP, [...SHOP, 'refunds'])).toEqual(['dump', 'dump'])
    expect(await rolesOf(SHOP, ['orders', 'payments', 'refunds', 'tickets'])).toEqual(['dump', 'dump'])
    expect(await rolesOf(SHOP, ['orders', 'refunds'])).toEqual(['master', 'incremental'])
  })

  test('renames with their decisions, notes and what was left out as asked are in the report', async () => {
    const columns = ['id integer NOT NULL', 'email text', 'phone text', 'city text']
    const before = started.write('a.sql', madeDump([{ name: 'public.clients', columns }]))
    const after = started.write('b.sql', madeDump([{ name: 'public.customers', columns }]))
    const plain = await gathered(started, [before, after])
    const [open] = pairsOf(plain)[0]?.renames ?? []
    expect(open).toMatchObject({ from: 'public.clients', to: 'public.customers', decision: 'open' })
    if (open === undefined) return
    const note = {
      kind: 'table' as const,
      name: 'public.customers',
      database: null,
      text: 'asked sales',
      changed: DATE,
    }
    const facts = await gathered(started, [before, after], reportSettings(), {
      reviewed: {
        a: 'A',
        b: 'B',
        proposals: [{ ...open, decision: 'accepted' }],
        decided: [[open.id, 'accepted']],
      },
      notes: [note],
      ignored: ['comments'],
    })
    expect(pairsOf(facts)[0]).toMatchObject({
      relations: { added: [], removed: [] },
      renames: [{ decision: 'accepted' }],
    })
    expect(await text(facts)).toContain('asked sales')
    expect(await text(facts)).toContain('| accepted |')
    expect(await text(facts)).toContain('formerly clients')
  })

  test('a pair is identical only where nothing was left unread', async () => {
    const schema = madeDump(plainTables(SHOP))
    const same = await gathered(started, [started.write('a.sql', schema), started.write('b.sql', schema)])
    expect(pairsOf(same)[0]).toMatchObject({ identical: true, sameBytes: true })
    expect(await text(same)).toContain('They are the same file, byte by byte.')
    const spaced = started.write('c.sql', schema.replaceAll('    id', '  id'))
    const alike = await gathered(started, [started.write('a.sql', schema), spaced])
    expect(pairsOf(alike)[0]).toMatchObject({ identical: true, sameBytes: false })
    expect(await text(alike)).toContain('They are identical: nothing differs, and nothing was left unread.')
    const rows = madeDump(plainTables(SHOP, 2))
    const held = await gathered(started, [started.write('d.sql', rows), started.write('e.sql', `${rows}\n`)])
    expect(pairsOf(held)[0]).toMatchObject({ identical: false, sameBytes: false })
    const cut = await gathered(started, [
      started.write('f.sql', schema),
      started.write('g.sql', schema.slice(0, schema.indexOf('-- PostgreSQL database dump complete'))),
    ])
    expect(pairsOf(cut)[0]?.identical).toBe(false)
    for (const facts of [held, cut]) expect(await text(facts)).not.toContain('identical')
  })

  test('a dump and a folder of migrations: the folder is the master, by what it creates', async () => {
    const dump = started.write('live_db.sql', madeDump(plainTables([...SHOP, 'refunds'])))
    const folder = writeFolder('sql', {
      '001_tables.sql': madeTables(plainTables(SHOP)),
      '002_more.sql': 'CREATE TABLE public.coupons (id integer);\n',
    })
    const facts = await gathered(started, [dump, folder])
    expect(facts.sources.map(({ role }) => role.value)).toEqual(['live', 'master'])
    const [database] = facts.databases
    expect(database?.master?.missing).toMatchObject([{ name: 'public.refunds', createdBy: [] }])
    expect(database?.master?.onlyInMaster).toMatchObject([{ name: 'public.coupons' }])
    expect(database?.master?.script?.steps.map(({ sql }) => sql).join('')).toContain(
      'CREATE TABLE public.refunds',
    )
    expect(await text(facts)).toContain('lacks 1 table that the live database has: refunds')
  }, 120_000)
})

describe('many sources', () => {
  test('26 dumps of one database are told in the order of the days in their names, with rows over time', async () => {
    const files = Array.from({ length: 26 }, (_, at) => {
      const day = `202601${String(at + 1).padStart(2, '0')}`
      const names = at < 13 ? SHOP : [...SHOP, 'refunds']
      return started.write(`shop_${day}.sql`, madeDump(plainTables(names, at)))
    })
    const facts = await gathered(started, files.toReversed())
    const [database] = facts.databases
    expect(facts.databases.map(({ name }) => name)).toEqual(['shop'])
    expect(database?.evolution.members).toHaveLength(26)
    expect(database?.members.map(({ date }) => date)).toEqual(
      Array.from({ length: 26 }, (_, at) => `2026-01-${String(at + 1).padStart(2, '0')}`),
    )
    const orders = database?.evolution.tables.find(({ name }) => name === 'public.orders')
    expect(orders?.rows).toEqual(Array.from({ length: 26 }, (_, at) => at))
    const steps = database?.pairs.filter(({ purpose }) => purpose === 'step') ?? []
    expect(steps).toHaveLength(25)
    expect(steps.flatMap(({ relations }) => relations.added.map(({ name }) => name))).toEqual([
      'public.refunds',
    ])
    const document = written(facts)
    expect(
      document.sections.flatMap(({ blocks }) => blocks.filter(({ type }) => type === 'series')),
    ).toHaveLength(2)
    expect(expectSums(document)).toBeGreaterThan(10)
  }, 120_000)

  test('sources are put to databases by settings, by what the dumps say, and by the tables that they share', async () => {
    const blog = ['posts', 'comments', 'tags', 'authors']
    const files = [
      started.write('first.sql', madeDump(plainTables(SHOP))),
      started.write('second.sql', madeDump(plainTables([...SHOP, 'refunds']))),
      started.write('third.sql', madeDump(plainTables(blog))),
      started.write('fourth.sql', madeDump(plainTables(['tokens', 'sessions']))),
    ]
    const settings = reportSettings({
      sources: [
        { source: files[2], database: 'weblog', date: '2026-01-01', label: 'The blog' },
        { source: 'fourth.sql', database: 'weblog', date: '2025-01-01', role: 'live' },
      ],
    })
    const facts = await gathered(started, files, settings)
    expect(
      facts.databases.map(({ by, members, name }) => [name, by, members.map(({ title }) => title)]),
    ).toEqual([
      ['Database 1', 'overlap', ['first.sql', 'second.sql']],
      ['weblog', 'settings', ['The blog', 'fourth.sql']],
    ])
    expect(facts.databases[0]?.reasons).toEqual([
      'first.sql: 5 of the 5 tables and views of the smaller are in both',
    ])
    expect(facts.sources[3]?.role).toEqual({ value: 'live', by: 'settings', why: null })
    expect(await text(facts)).toContain('nothing but the time of the files')
  })

  test('of a dump of a whole server each database is compared with its own, and what stands outside of them too', async () => {
    const server = (tables: readonly string[], role: string): string =>
      `--\n-- PostgreSQL database cluster dump\n--\n\nCREATE ROLE ${role};\nALTER ROLE ${role} WITH NOLOGIN;\n\n` +
      ['app', 'audit']
        .map((name) => `\\connect ${name}\n\n${madeDump(plainTables(name === 'app' ? tables : ['log']))}`)
        .join('')
    const files = [
      started.write('server_2026-01-01.sql', server(['users'], 'reader')),
      started.write('server_2026-01-02.sql', server(['users', 'teams'], 'writer')),
    ]
    const facts = await gathered(started, files)
    expect(facts.databases.map(({ members, name }) => [name, members.map(({ id }) => id)])).toEqual([
      ['app', ['A.1', 'B.1']],
      ['audit', ['A.2', 'B.2']],
      ['Server', ['A.0', 'B.0']],
    ])
    const [app, audit, outside] = facts.databases.map(({ pairs }) => pairs[0])
    expect(app?.relations.added.map(({ name }) => name)).toEqual(['public.teams'])
    expect(audit?.totals).toMatchObject({ added: 0, removed: 0, changed: 0 })
    expect(outside?.added).toEqual([{ kind: 'role', name: 'writer', parent: null }])
    expect(facts.moved).toEqual([])
  })

  test('sources in different encodings and packings are compared by what they say', async () => {
    const dump = madeDump([{ name: 'public."größe"', columns: ['id integer', '"straße" text'] }])
    const utf16 = Buffer.concat([
      Buffer.from([0xff, 0xfe]),
      Buffer.from(dump.replaceAll('\n', '\r\n'), 'utf16le'),
    ])
    const latin1 = Buffer.from(dump.replace("'UTF8'", "'LATIN1'"), 'latin1')
    const facts = await gathered(started, [
      started.write('x_2026-01-01.sql', dump),
      started.write('x_2026-01-02.sql', utf16),
      started.write('x_2026-01-03.sql', latin1),
      started.write('x_2026-01-04.sql.gz', gzipSync(dump)),
    ])
    expect(facts.databases).toHaveLength(1)
    for (const { totals } of pairsOf(facts))
      expect(totals).toEqual({ added: 0, removed: 0, changed: 0, same: 1 })
    expect(new Set(facts.sources.map(({ encoding }) => encoding))).toEqual(new Set(['UTF8', 'LATIN1']))
  })

  test('a dump of the same day that holds the same is told as a copy and is no step', async () => {
    const dump = madeDump(plainTables(SHOP, 1))
    const facts = await gathered(started, [
      started.write('shop_20260101.sql', dump),
      started.write('shop_20260101_copy.sql', dump),
      started.write('shop_20260102.sql', madeDump(plainTables(SHOP, 2))),
    ])
    expect(facts.databases[0]?.members.map(({ copyOf }) => copyOf)).toEqual([
      null,
      { of: 'A', rests: 'bytes' },
      null,
    ])
    expect(pairsOf(facts).map(({ id }) => id)).toEqual(['A-C'])
  })
})

describe('what is in one database and then in another', () => {
  const columns = ['id integer NOT NULL', 'code text', 'title text', 'price numeric(10,2)']

  test('is told with the columns that are alike, and with doubt where two are', async () => {
    const shop = plainTables(SHOP)
    const catalog = plainTables(['makers', 'suppliers', 'sources'])
    const files = [
      started.write(
        'shop_20260101.sql',
        madeDump([...shop, { name: 'public.products', columns, rows: ['1\ta\tb\t3'] }]),
      ),
      started.write('catalog_20260101.sql', madeDump(catalog)),
      started.write('shop_20260201.sql', madeDump(shop)),
      started.write(
        'catalog_20260201.sql',
        madeDump([
          ...catalog,
          { name: 'public.items', columns },
          { name: 'public.items_old', columns: [...columns.slice(0, 3), 'price numeric(10,4)'] },
        ]),
      ),
    ]
    const facts = await gathered(started, files)
    expect(facts.moved).toMatchObject([
      {
        from: { database: 'shop', name: 'public.products', rows: 1 },
        to: { database: 'catalog', name: 'public.items' },
        sameName: false,
        sameColumns: 4,
        allColumns: 4,
        isNew: true,
        runnerUp: { name: 'public.items_old', alike: 0.6 },
      },
    ])
    expect(await text(facts)).toContain('moved and renamed, by all its columns')
    expect(await text(facts)).toContain('SELECT count(*) AS rows_now, 1 AS rows_before FROM public.items;')
    const twice = madeDump([...catalog, { name: 'public.items', columns }, { name: 'public.wares', columns }])
    const doubted = await gathered(started, [
      ...files.slice(0, 3),
      started.write('catalog_20260201.sql', twice),
    ])
    expect(await text(doubted)).toContain('uncertain: another table there is nearly as alike')
  })
})

describe('what is told first', () => {
  const code = (body: string): string =>
    `CREATE FUNCTION public.f() RETURNS integer\n    LANGUAGE sql\n    AS $$ SELECT ${body} $$;\n\n`

  test('a difference that is in no table is told, and none is denied', async () => {
    const files = [
      started.write('a.sql', madeDump(plainTables(SHOP), code('1'))),
      started.write('b.sql', madeDump(plainTables(SHOP), code('2'))),
    ]
    const facts = await gathered(started, files)
    expect(await text(facts)).toContain('1 object changed')
    expect(await text(facts)).not.toContain('No difference')
  })

  test('what came and went again in between is told, though the first and the last are alike', async () => {
    const files = [SHOP, [...SHOP, 'trial'], SHOP].map((names, at) =>
      started.write(`shop_2026010${at + 1}.sql`, madeDump(plainTables(names))),
    )
    const facts = await gathered(started, files)
    expect(await text(facts)).toContain('1 table or view of shop came and went again in between.')
    expect(await text(facts)).not.toContain('nothing was left unread.\n\n## Counts')
  })

  test('a source alone is counted and compared with nothing', async () => {
    const facts = await gathered(started, [started.write('a.sql', madeDump(plainTables(SHOP, 1)))])
    expect(pairsOf(facts)).toEqual([])
    expect(await text(facts)).toContain('nothing was compared')
    expect(facts.databases[0]?.members[0]?.counts).toMatchObject({ tables: 5, rows: 5 })
  })
})

describe('what a reader sets', () => {
  test('areas are renamed, re-sorted and given other tables, under ids that stay', async () => {
    const tables = plainTables(['billing_a', 'billing_b', 'billing_c', 'risk_a', 'risk_b', 'risk_c'])
    const facts = await gathered(started, [
      started.write('a.sql', madeDump([])),
      started.write('b.sql', madeDump(tables)),
    ])
    expect(facts.databases[0]?.areas.map(({ id, name }) => [id, name])).toEqual([
      ['billing', 'Billing'],
      ['risk', 'Risk'],
    ])
    const settings = reportSettings({
      areas: [
        { name: 'Danger', found: 'Risk', members: ['billing_c'] },
        { name: 'Money', found: 'Billing' },
      ],
    })
    expect(comparisonKind.areas?.(facts, settings)).toEqual([
      {
        name: 'Danger',
        found: ['Billing', 'Risk'],
        relations: ['public.billing_c', 'public.risk_a', 'public.risk_b', 'public.risk_c'],
      },
      { name: 'Money', found: ['Billing'], relations: ['public.billing_a', 'public.billing_b'] },
    ])
    expect(await text(facts, settings)).toMatch(/\| Danger \| 4 \| 0 \| 0 \|\n\| Money \| 2 \| 0 \| 0 \|/u)
    expectCountedLists(written(facts, settings))
  })

  test('every part but those of single objects can be switched off by its id, and no two have the same', async () => {
    const facts = await gathered(started, [
      started.write('a.sql', madeDump(plainTables(SHOP))),
      started.write('b.sql', madeDump(plainTables([...SHOP, 'x']))),
    ])
    const ids = written(facts).sections.flatMap(({ id }) => id ?? [])
    expect(ids).toEqual([...new Set(ids)])
    expect(ids).toEqual(
      expect.arrayContaining(['findings', 'counts', 'files', 'not-compared', 'coverage', 'reading']),
    )
    for (const id of ids) expect(id).toMatch(/^[a-z0-9-]+$/u)
  })
})

test('names with line breaks, markup and right-to-left marks are data like any other', async () => {
  const names = ['"a\nb"', '"<script>alert(1)</script>"', '"\u202Eevil"', `"${'x'.repeat(63)}"`]
  const tables = names.map((name) => ({ name: `public.${name}`, columns: ['id integer', 'b text'] }))
  const facts = await gathered(started, [
    started.write('a.sql', madeDump([])),
    started.write('b.sql', madeDump(tables)),
  ])
  expect(pairsOf(facts)[0]?.relations.added).toHaveLength(4)
  expect(expectCountedLists(written(facts))).toBeGreaterThan(0)
})
