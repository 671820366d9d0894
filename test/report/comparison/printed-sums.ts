/** Every table of a document summed again from what is printed. */
import { expect } from 'vitest'
import type { Cell, ReportDocument } from '../../../src/engine/report/document.ts'

const textOf = (cell: Cell): string => (typeof cell === 'string' ? cell : cell.text)
const numberOf = (text: string): number => Number(text.replaceAll(',', ''))

/** Holds every sum to the figures above it; how many sums there were. */
export function expectSums(document: ReportDocument): number {
  let found = 0
  for (const { blocks, title } of document.sections)
    for (const block of blocks) {
      if (block.type !== 'table' || block.sum === undefined) continue
      for (const [at, sum] of block.sum.entries()) {
        if (block.columns[at]?.align !== 'right') continue
        const printed = block.rows.map((row) => numberOf(textOf(row[at] ?? '')))
        expect(
          printed.reduce((all, one) => all + one, 0),
          `${title}, column ${at}`,
        ).toBe(numberOf(sum))
        found += 1
      }
    }
  return found
}

/** Lists that say how many items they have: 'Billing (9)' has nine under it. Those that were checked. */
export function expectCountedLists(document: ReportDocument): number {
  let found = 0
  for (const { blocks } of document.sections)
    for (const block of blocks) {
      if (block.type !== 'list') continue
      for (const item of block.items) {
        const said = typeof item === 'string' ? null : / \(([\d,]+)\)$/u.exec(item.text)?.[1]
        if (said == null || typeof item === 'string') continue
        expect(item.items, item.text).toHaveLength(numberOf(said))
        found += 1
      }
    }
  return found
}
