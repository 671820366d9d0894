import { expect } from 'vitest'
import { scanPieces } from '../../src/engine/scan/index.ts'
import type { CopyDataItem, ScanItem, ScanResult, StatementItem } from '../../src/engine/scan/index.ts'

export interface Scanned {
  readonly items: ScanItem[]
  readonly result: ScanResult
  readonly statements: StatementItem[]
  readonly texts: (string | null)[]
  readonly blocks: CopyDataItem[]
}

/** Scans a text in one piece and checks that the items cover it exactly, with the right lines. */
export function scanned(input: string | Uint8Array, cuts: readonly number[] = []): Scanned {
  const bytes = typeof input === 'string' ? Buffer.from(input) : Buffer.from(input)
  const pieces: Uint8Array[] = []
  let from = 0
  for (const cut of [...cuts, bytes.length]) {
    pieces.push(bytes.subarray(from, cut))
    from = cut
  }
  const items: ScanItem[] = []
  const result = scanPieces(pieces, (item) => items.push(item))
  expectCover(items, bytes)
  expect(result.bytes).toBe(bytes.length)
  const statements = items.filter((item) => item.kind === 'statement')
  const blocks = items.filter((item) => item.kind === 'copy data')
  return { items, result, statements, texts: statements.map((item) => item.text), blocks }
}

/** The ranges follow each other without a gap, and each line number is one more than the newlines before it. */
export function expectCover(items: readonly ScanItem[], bytes: Buffer): void {
  let at = 0
  let line = 1
  for (const item of items) {
    if (item.start !== at || item.line !== line) {
      expect({ start: item.start, line: item.line, item }).toEqual({ start: at, line, item })
    }
    for (let p = bytes.indexOf(10, at); p >= 0 && p < item.end; p = bytes.indexOf(10, p + 1)) line += 1
    at = item.end
  }
  expect(at).toBe(bytes.length)
}

/** Codes of the findings, in order. */
export function codes(result: ScanResult): string[] {
  return result.findings.map((finding) => finding.code)
}
