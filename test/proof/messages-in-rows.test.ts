/** What a terminal puts between the rows of a COPY, and rows that are not as wide as their COPY says. */
import { describe, expect, test } from 'vitest'
import { readRows } from '../../src/engine/scan/index.ts'
import { objectOf, readDump } from '../catalog/read-dump.ts'
import { memorySource } from '../scan/row-pages.ts'
import { codes, scanned } from '../scan/scanned.ts'

const MESSAGES = [
  'pg_dump: warning: there are circular foreign-key constraints on this table:',
  'pg_dump: detail: category',
  'pg_dump: hint: You might not be able to restore the dump without using --disable-triggers.',
  '/usr/lib/postgresql/15/bin/pg_dump: warning: x',
  'WARNING: terminating connection',
  'Connection to db.example.org closed.',
]
const HEAD = 'CREATE TABLE public.t (id integer, name text);\n\nCOPY public.t (id, name) FROM stdin;\n'

/** A table's rows, all of them, over all of its blocks. */
async function allRows(dump: string) {
  const bytes = Buffer.from(dump)
  const rows: (string | null)[][] = []
  const { blocks } = scanned(bytes)
  for (const block of blocks) {
    const page = await readRows(memorySource(bytes), block, {
      from: 0,
      count: 1e6,
      maxCellBytes: 1000,
      encoding: 'UTF8',
    })
    expect(page.rows).toHaveLength(block.rows)
    rows.push(...page.rows)
  }
  return rows
}

describe('between the rows of a COPY', () => {
  for (const end of ['\n', '\r\n']) {
    test.each([
      ['the first row', 0],
      ['the second row', 1],
      ['the end mark', 3],
    ])(`messages before %s are no rows (line end ${JSON.stringify(end)})`, async (_, place) => {
      const lines = ['1\ta', '2\tb', '3\t\\N']
      lines.splice(place, 0, ...MESSAGES)
      const dump = `${HEAD}${lines.join('\n')}\n\\.\n\nCREATE TABLE public.u ();\n`.replaceAll('\n', end)
      const catalog = await readDump(dump)
      expect(objectOf(catalog, 'table', 'public.t').data).toMatchObject({ rows: 3, columns: ['id', 'name'] })
      expect(objectOf(catalog, 'table', 'public.u')).toBeDefined()
      expect(await allRows(dump)).toEqual([
        ['1', 'a'],
        ['2', 'b'],
        ['3', null],
      ])
      expect(scanned(dump).result.findings).toMatchObject([
        {
          code: 'messages-in-dump',
          line: 4 + place,
          message: expect.stringMatching(/^6 messages/) as string,
        },
      ])
    })
  }

  test('messages of pg_dump between rows are no rows, and told with their line', async () => {
    const dump = `${HEAD}1\ta\npg_dump: warning: x\n2\tb\n\\.\n`
    const { result, blocks } = scanned(dump)
    expect(result.findings).toMatchObject([
      { code: 'messages-in-dump', line: 5, byte: dump.indexOf('pg_dump') },
    ])
    expect(blocks.map(({ rows, complete }) => ({ rows, complete }))).toEqual([
      { rows: 1, complete: true },
      { rows: 1, complete: true },
    ])
  })

  test('far into a long table they are found, and any page is right', async () => {
    const lines = Array.from({ length: 40_000 }, (_, n) => `${n}\tvalue of row ${n}`)
    for (const at of [39_999, 20_000, 5000, 7]) lines.splice(at, 0, 'pg_dump: warning: x')
    const dump = `${HEAD}${lines.join('\n')}\n\\.\n`
    const rows = await allRows(dump)
    expect(rows).toHaveLength(40_000)
    for (const n of [0, 7, 4999, 5000, 20_000, 39_999]) expect(rows[n]).toEqual([`${n}`, `value of row ${n}`])
    expect(codes(scanned(dump).result)).toEqual(['messages-in-dump'])
  })

  test('the same wherever the bytes are cut', () => {
    const dump = `${HEAD}1\ta\npg_dump: warning: x\n2\tb\nbroken\n\\N\t\\N\nexit\r\n\\.\nSELECT 1;\n`
    const whole = scanned(dump)
    expect(codes(whole.result)).toEqual(['messages-in-dump', 'rows-of-other-width'])
    for (let cut = 1; cut < dump.length; cut += 1) {
      for (const cuts of [[cut], [cut, Math.min(dump.length, cut + 3)]]) {
        const { items, result } = scanned(dump, cuts)
        expect(items).toEqual(whole.items)
        expect(result).toEqual(whole.result)
      }
    }
  })
})

describe('the width of rows', () => {
  test('rows with another number of values are counted and told, and stay rows', async () => {
    const dump = `${HEAD}1\ta\n2\n3\tc\td\n4\td\n\\.\n`
    expect(scanned(dump).result.findings).toMatchObject([
      {
        code: 'rows-of-other-width',
        severity: 'warning',
        line: 5,
        byte: dump.indexOf('2\n'),
        message: expect.stringContaining('2 rows of data have another number of values') as string,
      },
    ])
    expect(await allRows(dump)).toEqual([['1', 'a'], ['2'], ['3', 'c', 'd'], ['4', 'd']])
  })

  test('a message within a row breaks it in two, which is told', () => {
    const dump = `${HEAD}1\tapg_dump: warning: x\nbc\n2\tb\n\\.\n`
    expect(scanned(dump).result.findings).toMatchObject([{ code: 'rows-of-other-width', line: 5 }])
  })

  test.each([
    ['a value that reads like a message, in a table of one column', 'a', 'pg_dump: warning: x\nWARNING: y\n'],
    ['one among other values', 'a, b', 'pg_dump: warning: x\t1\nexit\t2\n'],
    ['names with commas, quotes and parentheses', '"a,b", "c""d(", "e\nf"', '1\t2\t3\n'],
    [
      'rows longer than what waits, of any width',
      'a, b',
      `${'x'.repeat(40_000)}\t${'y'.repeat(200_000)}\n1\t2\n`,
    ],
  ])('nothing is said of %s', (_, columns, rows) => {
    const { result, blocks } = scanned(`COPY public.t (${columns}) FROM stdin;\n${rows}\\.\n`)
    expect(codes(result)).toEqual([])
    expect(blocks).toHaveLength(1)
  })

  test('rows longer than what waits are held to their width too', () => {
    const long = 'x'.repeat(150_000)
    const { result } = scanned(
      `COPY public.t (a, b) FROM stdin;\n${long}\t1\n${long}\n${long}\t${long}\n\\.\n`,
    )
    expect(result.findings).toMatchObject([
      { code: 'rows-of-other-width', message: expect.stringMatching(/^One row/) as string },
    ])
  })

  test('OIDs before the values, no list of columns, csv and other delimiters', () => {
    for (const text of [
      'COPY t (a, b) WITH OIDS FROM stdin;\n1\t2\t3\n\\.\n',
      'COPY t FROM stdin;\n1\t2\t3\n1\npg_dump: x\n\\.\n',
      'COPY public.zero  FROM stdin;\n\n\n\\.\n',
      'COPY t (a, b) FROM stdin CSV;\n1,2\n"a\npg_dump: x\n",2\n\\.\n',
      "COPY t (a, b) FROM stdin (DELIMITER '|');\n1|2\n\\.\n",
      'COPY t (a, b) FROM stdin (ON_ERROR stop);\n1\t2\n\\.\n',
    ])
      expect(codes(scanned(text).result)).toEqual([])
  })

  test('lines that never fit take no longer than others', () => {
    const rows = 'x\n'.repeat(2_000_000)
    const began = performance.now()
    const { result } = scanned(`COPY public.t (a, b) FROM stdin;\n${rows}\\.\n`)
    expect(result.findings).toMatchObject([{ message: expect.stringMatching(/^2000000 rows/) as string }])
    expect(performance.now() - began).toBeLessThan(5000)
  })
})
