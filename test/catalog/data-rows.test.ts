/** The rows of one database are the same rows, whether its dump has COPY or INSERT. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { zstdDecompressSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { createCatalogBuilder } from '../../src/engine/catalog/index.ts'
import type { Catalog } from '../../src/engine/catalog/index.ts'
import { readRows, scanPieces } from '../../src/engine/scan/index.ts'
import type { CopyDataItem } from '../../src/engine/scan/index.ts'
import { memorySource } from '../scan/row-pages.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const CORPUS = path.resolve(ROOT, '../shared/corpus')

interface Read {
  readonly catalog: Catalog
  /** Rows by table, each value under its column's name; undefined for what only PostgreSQL would know. */
  readonly tables: ReadonlyMap<string, readonly Readonly<Record<string, string | null | undefined>>[]>
}

async function read(bytes: Buffer): Promise<Read> {
  const builder = await createCatalogBuilder()
  const items = new Map<number, CopyDataItem>()
  const result = scanPieces([bytes], (item) => {
    if (item.kind === 'copy data') items.set(item.start, item)
    builder.add(item)
  })
  const catalog = builder.finish(result)
  const tables = new Map<string, Record<string, string | null | undefined>[]>()
  for (const { identity, data } of catalog.objects) {
    if (data === null) continue
    const rows: Record<string, string | null | undefined>[] = []
    for (const block of data.blocks) {
      const item = items.get(block.start)!
      const page = await readRows(memorySource(bytes), item, {
        from: 0,
        count: item.rows,
        maxCellBytes: 1 << 20,
        encoding: item.encoding ?? 'UTF8',
      })
      const unknown = new Set(page.computed.map(({ row, column }) => `${row} ${column}`))
      const names = block.columns ?? data.columns
      for (const [row, values] of page.rows.entries()) {
        if (names.length > 0) expect(values).toHaveLength(names.length)
        rows.push(
          Object.fromEntries(
            names.map((name, column) => [name, unknown.has(`${row} ${column}`) ? undefined : values[column]]),
          ),
        )
      }
    }
    expect(rows, identity).toHaveLength(data.rows)
    tables.set(identity, rows)
  }
  return { catalog, tables }
}

/** Every table of the COPY dump has the same rows in the other, cell by cell; what COPY leaves out is DEFAULT there. */
function expectSameRows(copy: Read, inserts: Read): number {
  let cells = 0
  for (const [identity, rows] of copy.tables) {
    const others = inserts.tables.get(identity) ?? []
    expect(others, identity).toHaveLength(rows.length)
    for (const [index, row] of rows.entries()) {
      const other = others[index]!
      for (const [name, value] of Object.entries(row)) {
        cells += 1
        if (other[name] !== value)
          expect({ identity, index, name, value: other[name] }).toEqual({ identity, index, name, value })
      }
      for (const [name, value] of Object.entries(other)) if (!(name in row)) expect(value).toBeUndefined()
    }
  }
  return cells
}

const corpus = existsSync(CORPUS)
const described = corpus
  ? 'dumps of one database in the corpus beside the checkout'
  : 'dumps of one database in the corpus beside the checkout (skipped: ../shared is not there)'
describe.skipIf(!corpus)(described, () => {
  const bytesOf = (name: string): Buffer => {
    const bytes = readFileSync(path.join(CORPUS, name))
    return name.endsWith('.zst') ? zstdDecompressSync(bytes) : bytes
  }
  test.each([
    ['small/small.utf8.sql', 'small/small.inserts.sql', 800],
    ['features/pg15/features.noowner_noacl.sql.zst', 'features/pg15/features.inserts.sql.zst', 100_000],
    ['features/pg15/features.noowner_noacl.sql.zst', 'features/pg15/features.colinserts100.sql.zst', 100_000],
  ])('%s and %s have the same rows', async (copyName, insertName, least) => {
    const copy = await read(bytesOf(copyName))
    const inserts = await read(bytesOf(insertName))
    expect(expectSameRows(copy, inserts)).toBeGreaterThan(least)
    const counts = JSON.parse(
      readFileSync(
        path.join(CORPUS, path.dirname(copyName), `${path.basename(copyName).split('.')[0]}.rowcounts.json`),
        'utf8',
      ),
    ) as Record<string, number>
    const wrong = [...inserts.tables].filter(
      ([identity, rows]) => identity in counts && counts[identity] !== rows.length,
    )
    expect(wrong.map(([identity]) => identity)).toEqual([])
    expect(inserts.catalog.coverage).toMatchObject({ unparsed: 0, textOnly: copy.catalog.coverage.textOnly })
  })
})
