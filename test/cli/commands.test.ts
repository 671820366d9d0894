/** The command line as a script would call it: a process of its own, real dumps, exit codes. */
import { execFile } from 'node:child_process'
import { createReadStream } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const march = join(root, 'resources/samples/shop-2026-03.sql')
const september = join(root, 'resources/samples/shop-2026-09.sql')

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dumpscope-cli-'))
})
afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
})

interface Outcome {
  readonly code: number
  readonly out: string
  readonly err: string
}

function dumpscope(parameters: readonly string[], input?: string): Promise<Outcome> {
  return new Promise((done) => {
    const child = execFile(
      process.execPath,
      [join(root, 'src/cli/main.ts'), ...parameters],
      {
        env: { ...process.env, DUMPSCOPE_HOME: join(folder, 'home'), NODE_NO_WARNINGS: '1' },
        cwd: folder,
        maxBuffer: 64 << 20,
      },
      (error, out, err) => done({ code: error === null ? 0 : Number(error.code), out, err }),
    )
    if (input !== undefined && child.stdin !== null) createReadStream(input).pipe(child.stdin)
  })
}

async function json(parameters: readonly string[]): Promise<Record<string, never>> {
  const { code, out, err } = await dumpscope(parameters)
  expect(err).toBe('')
  expect(code).toBe(0)
  return JSON.parse(out) as Record<string, never>
}

describe('inspect', () => {
  test('says in JSON what the dump is and holds', async () => {
    const facts = (await json(['inspect', march, '--json'])) as unknown as {
      schema: number
      source: { format: string; serverVersion: string; dumpVersion: string; encoding: string; bytes: number }
      counts: Record<string, number>
      tables: { name: string; rows: number | null; bytes: number | null; columns: number }[]
      coverage: {
        statements: number
        modelled: number
        textOnly: number
        unparsed: number
        byKind: { kind: string; statements: number }[]
      }
    }
    expect(facts.schema).toBe(1)
    expect(facts.source).toMatchObject({ format: 'plain', encoding: 'UTF8' })
    expect(facts.source.serverVersion).toMatch(/^15\./)
    expect(facts.source.bytes).toBe((await readFile(march)).length)
    expect(facts.counts).toMatchObject({
      table: 16,
      view: 2,
      'materialized view': 1,
      extension: 2,
      domain: 1,
      type: 2,
      function: 3,
      trigger: 4,
      policy: 2,
    })
    const rows = Object.fromEntries(facts.tables.map((table) => [table.name, table.rows]))
    expect(rows).toMatchObject({
      'shop.customers': 600,
      'shop.products': 400,
      'shop.orders': 1500,
      'shop.order_items': 4200,
      'shop.payments': 900,
      'shop.legacy_price_list': 200,
      'audit.changes': 0,
    })
    const { statements, modelled, textOnly, unparsed, byKind } = facts.coverage
    expect(modelled + textOnly + unparsed).toBe(statements)
    expect(byKind.reduce((sum, row) => sum + row.statements, 0)).toBe(statements)
    expect(byKind).toContainEqual({
      kind: 'view',
      statements: expect.any(Number),
      modelled: expect.any(Number),
      textOnly: 0,
      unparsed: 0,
    })
    expect(unparsed).toBe(0)
  })

  test('reads a dump from standard input', async () => {
    const { code, out } = await dumpscope(['inspect', '-', '--json'], march)
    expect(code).toBe(0)
    expect((JSON.parse(out) as { counts: { table: number } }).counts.table).toBe(16)
  })

  test('prints a page for people', async () => {
    const { code, out } = await dumpscope(['inspect', march])
    expect(code).toBe(0)
    expect(out).toContain('plain SQL, written by pg_dump')
    expect(out).toMatch(/shop\.order_items +4,200/)
  })
})

describe('ls, show and rows', () => {
  test('ls prints an object a line, of one kind where asked', async () => {
    const { out } = await dumpscope(['ls', march, '--kind', 'policy'])
    expect(out.trim().split('\n').toSorted()).toEqual([
      'policy\tshop.customers.customers_self',
      'policy\tshop.orders.orders_own',
    ])
  })

  test('show prints the DDL with what pg_dump wrote elsewhere in the file', async () => {
    const { out } = await dumpscope(['show', march, 'shop.customers'])
    expect(out).toContain('CREATE TABLE shop.customers (')
    expect(out).toContain('ADD CONSTRAINT customers_pkey PRIMARY KEY (id)')
    expect(out).toContain('CREATE POLICY customers_self')
    expect(out).toContain("COMMENT ON COLUMN shop.customers.email IS 'Compared without case'")
  })

  test('show knows a name without its schema where only one object has it', async () => {
    expect((await dumpscope(['show', march, 'order_items'])).out).toContain('CREATE TABLE shop.order_items')
  })

  test('rows jumps to an offset and keeps NULL, empty text and line breaks apart', async () => {
    const page = (await json([
      'rows',
      march,
      'shop.products',
      '--offset',
      '390',
      '--limit',
      '3',
      '--json',
    ])) as unknown as {
      table: string
      offset: number
      total: number
      columns: { name: string; type: string }[]
      rows: (string | null)[][]
    }
    expect(page).toMatchObject({ table: 'shop.products', offset: 390, total: 400 })
    expect(page.rows.map((row) => row[0])).toEqual(['391', '392', '393'])
    const description = page.columns.findIndex((column) => column.name === 'description')
    expect(page.rows.map((row) => row[description])).toEqual([
      'First line\nsecond line\twith a tab, item 391',
      '',
      null,
    ])
    expect(page.columns.find((column) => column.name === 'sku')?.type).toBe('character varying(20)')
  })

  test('rows as CSV quotes what CSV must', async () => {
    const { out } = await dumpscope([
      'rows',
      march,
      'shop.products',
      '--offset',
      '390',
      '--limit',
      '3',
      '--format',
      'csv',
    ])
    expect(out.split('\r\n')[1]).toContain('"First line\nsecond line\twith a tab, item 391"')
  })

  test('rows with --mask covers what is personal, and nothing else', async () => {
    const asked = ['rows', march, 'shop.customers', '--limit', '50', '--format', 'csv']
    const clear = (await dumpscope(asked)).out.split('\r\n')
    const { out } = await dumpscope([...asked, '--mask'])
    expect(out.split('\r\n').length).toBe(clear.length)
    expect(clear[1]).toMatch(/\w@\w/)
    expect(out).not.toMatch(/\w@\w/)
    expect(out.split('\r\n').map((line) => line.split(',')[0])).toEqual(
      clear.map((line) => line.split(',')[0]),
    )
  })
})

describe('diff and report', () => {
  test('diff says in JSON what changed, with the changes in words', async () => {
    const found = (await json(['diff', march, september, '--json'])) as unknown as {
      identical: boolean
      added: { kind: string; name: string }[]
      removed: { kind: string; name: string }[]
      changed: { kind: string; name: string; changes: { property: string; text: string }[] }[]
    }
    const tables = (list: { kind: string; name: string }[]): string[] =>
      list
        .filter((object) => object.kind === 'table')
        .map((object) => object.name)
        .toSorted()
    expect(found.identical).toBe(false)
    expect(tables(found.added)).toEqual([
      'billing.invoice_lines',
      'billing.invoices',
      'billing.refunds',
      'shop.page_views_2026_09',
      'shop.vouchers',
    ])
    expect(tables(found.removed)).toEqual([
      'shop.coupons',
      'shop.legacy_price_list',
      'shop.page_views_2026_01',
    ])
    const customers = found.changed.find(
      (object) => object.kind === 'table' && object.name === 'shop.customers',
    )
    const words = customers?.changes.map((change) => change.text).join('\n') ?? ''
    expect(words).toMatch(/full_name.*character varying\(100\).*character varying\(255\)/)
    expect(words).toMatch(/fax/)
    expect(words).toMatch(/phone.*not null/i)
    expect(
      found.changed.some(
        (object) => object.kind === 'policy' && object.name === 'shop.customers.customers_self',
      ),
    ).toBe(true)
    expect(
      found.changed.some((object) => object.kind === 'function' && object.name === 'shop.touch_updated_at()'),
    ).toBe(true)
  })

  test('a dump against itself is identical, and --exit-code tells differences', async () => {
    expect((await dumpscope(['diff', march, march, '--exit-code'])).code).toBe(0)
    expect((await dumpscope(['diff', march, september, '--exit-code'])).code).toBe(1)
  })

  test('report writes each format to a file', async () => {
    for (const format of ['pdf', 'html', 'md', 'json']) {
      const path = join(folder, `report.${format}`)
      const { code, err } = await dumpscope([
        'report',
        'comparison',
        march,
        september,
        '--format',
        format,
        '-o',
        path,
        '--title',
        'Shop, March to September',
      ])
      expect(err).toBe('')
      expect(code).toBe(0)
      const content = await readFile(path)
      if (format === 'pdf') expect(content.subarray(0, 5).toString()).toBe('%PDF-')
      else expect(content.toString()).toContain('Shop, March to September')
    }
  })
})

describe('show', () => {
  test('says on standard error, and in JSON, which statement is too long to be shown whole', async () => {
    const path = join(folder, 'long.sql')
    const long = `INSERT INTO t SELECT '${'x'.repeat(5_000_000)}';`
    await writeFile(path, `${long}\n`)
    const listed = await dumpscope(['ls', path, '--kind', 'unparsed'])
    const name = listed.out.trim().split('\t').at(-1) ?? ''
    const { code, out, err } = await dumpscope(['show', path, name])
    expect(code).toBe(0)
    expect(out).toBe(`${long.slice(0, 1_000_000)}\n`)
    expect(err).toBe(
      'The statement of line 1 is not whole here: 1,000,000 of its 5,000,024 bytes are shown.\n',
    )
    const facts = await json(['show', path, name, '--json'])
    expect(facts['cut']).toEqual([{ line: 1, bytes: 5_000_024, given: 1_000_000 }])
  })
})

describe('exit codes', () => {
  test('3 for what cannot be read, with a sentence and the way out', async () => {
    const empty = join(folder, 'empty.sql')
    await writeFile(empty, '')
    const { code, err } = await dumpscope(['inspect', empty])
    expect(code).toBe(3)
    expect(err).toMatch(/empty/i)
    expect(err).not.toMatch(/\n {4}at /)
    expect((await dumpscope(['inspect', join(folder, 'nowhere.sql')])).code).toBe(3)
  })

  test('2 for bad use', async () => {
    expect((await dumpscope(['inspect'])).code).toBe(2)
    expect((await dumpscope(['frobnicate'])).code).toBe(2)
    expect((await dumpscope(['rows', march, 'shop.customers', '--limit', '-1'])).code).toBe(2)
    const unknown = await dumpscope(['show', march, 'no_such_table'])
    expect(unknown.code).toBe(2)
    expect(unknown.err).toContain('no_such_table')
  })
})
