/** Adds up what tables of a document print, and holds it to the row of sums below. */
import { expect } from 'vitest'
import type { Cell, ReportDocument } from '../../../src/engine/report/document.ts'

/** A figure as reports print it; null for what is none, and for sizes, which are rounded. */
function figure(text: string): number | null {
  return /^\d{1,3}(?:,\d{3})*$/u.test(text) ? Number(text.replaceAll(',', '')) : null
}

const textOf = (cell: Cell): string => (typeof cell === 'string' ? cell : cell.text)

/** Checks every column of figures that has a sum; answers how many there were. */
export function assertSums(document: ReportDocument): number {
  let checked = 0
  for (const { title, blocks } of document.sections)
    for (const block of blocks) {
      if (block.type !== 'table' || block.sum === undefined) continue
      for (const [at, text] of block.sum.entries()) {
        const counted = /^([\d,]+) (?:table|relation|column|name)s?$/u.exec(text)?.[1]
        if (at === 0 && counted !== undefined) {
          expect([title, 'lines', figure(counted)]).toEqual([title, 'lines', block.rows.length])
          checked += 1
        }
        const sum = figure(text)
        if (sum === null) continue
        const figures = block.rows.map((row) => figure(textOf(row[at] ?? '')) ?? 0)
        const column = block.columns[at]?.title
        expect([title, column, figures.reduce((a, b) => a + b, 0)]).toEqual([title, column, sum])
        checked += 1
      }
    }
  return checked
}
