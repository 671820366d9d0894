/** Real dumps: every byte is covered, nothing is unparsed, and the rows are as many as the server counted. */
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { zstdDecompressSync } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import { scanPlain } from '../../src/engine/scan/index.ts'
import type { ScanItem, ScanResult } from '../../src/engine/scan/index.ts'
import { openSource } from '../../src/engine/source/index.ts'
import { codes, expectCover } from './scanned.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const FIXTURES = path.join(ROOT, 'test/fixtures/scan')
const CORPUS = path.resolve(ROOT, '../shared/corpus')
const folder = mkdtempSync(path.join(tmpdir(), 'dumpscope-corpus-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function scanFile(file: string): Promise<{ items: ScanItem[]; result: ScanResult }> {
  const items: ScanItem[] = []
  const result = await scanPlain((await openSource(file)).plainFile!, {}, (item) => items.push(item))
  expectCover(items, readFileSync(file))
  return { items, result }
}

/** Rows by table, as the COPY and INSERT statements name them. */
function rowsByTable(items: readonly ScanItem[]): Record<string, number> {
  const rows: Record<string, number> = {}
  for (const [index, item] of items.entries()) {
    if (item.kind !== 'copy data') continue
    const header = items[index - 2]
    const head = item.insert?.head ?? (header?.kind === 'statement' ? header.head : '')
    const name =
      /^(?:COPY|INSERT INTO) ((?:"(?:[^"]|"")*"|[^\s."]+)\.(?:"(?:[^"]|"")*"|[^\s."]+))/.exec(head)?.[1] ??
      head
    rows[name] = (rows[name] ?? 0) + item.rows
  }
  return rows
}

test('the small dumps have the rows that the server counted, in either encoding', async () => {
  const expected = JSON.parse(readFileSync(path.join(FIXTURES, 'small.rowcounts.json'), 'utf8')) as Record<
    string,
    number
  >
  for (const [name, encoding] of [
    ['small.utf8.sql', 'UTF8'],
    ['small.latin1.sql', 'LATIN1'],
  ] as const) {
    const { items, result } = await scanFile(path.join(FIXTURES, name))
    expect(rowsByTable(items)).toEqual(expected)
    expect(result).toMatchObject({ encoding, findings: [] })
  }
})

test('the dump cut in half opens with a finding at its end', async () => {
  const file = path.join(FIXTURES, 'small.utf8.truncated_half.sql')
  const { result } = await scanFile(file)
  expect(result.findings).toMatchObject([
    { code: 'truncated', severity: 'error', byte: readFileSync(file).length },
  ])
})

test('the schema with every trap has nothing unparsed', async () => {
  const { items, result } = await scanFile(path.join(FIXTURES, 'features.schema.sql'))
  expect(items.filter((item) => item.kind === 'unparsed')).toEqual([])
  expect(items.filter((item) => item.kind === 'statement')).toHaveLength(605)
  expect(codes(result)).toEqual([])
})

const corpus = existsSync(CORPUS)
const described = corpus
  ? 'the corpus beside the checkout'
  : 'the corpus beside the checkout (skipped: ../shared is not there)'
describe.skipIf(!corpus)(described, () => {
  const plain = corpus
    ? globSync('{noise,pairs,features,features/pg*}/*.sql', { cwd: CORPUS }).concat([
        'small/small.inserts.sql',
      ])
    : []
  test.each(plain)('%s is covered and has nothing unparsed', async (name) => {
    const { items, result } = await scanFile(path.join(CORPUS, name))
    expect(items.filter((item) => item.kind === 'unparsed')).toEqual([])
    expect(codes(result)).toEqual([])
  })

  const packed = corpus ? globSync('features/pg*/*.sql.zst', { cwd: CORPUS }) : []
  test.each(packed)('%s has the rows that the server counted', async (name) => {
    const file = path.join(folder, path.basename(name, '.zst'))
    writeFileSync(file, zstdDecompressSync(readFileSync(path.join(CORPUS, name))))
    const { items, result } = await scanFile(file)
    expect(items.filter((item) => item.kind === 'unparsed')).toEqual([])
    // A pg_dumpall of databases in several encodings says so; nothing else is to be found.
    expect(codes(result).filter((code) => code !== 'mixed-encodings')).toEqual([])
    const counts = path.join(CORPUS, path.dirname(name), 'features.rowcounts.json')
    const expected = JSON.parse(readFileSync(counts, 'utf8')) as Record<string, number>
    const rows = rowsByTable(items)
    const wrong = Object.entries(rows).filter(
      ([table, count]) => table in expected && expected[table] !== count,
    )
    expect(wrong).toEqual([])
    const counted = Object.keys(rows).filter((table) => table in expected).length
    expect(counted).toBeGreaterThan(20)
  })
})
