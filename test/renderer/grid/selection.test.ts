import { expect, test } from 'vitest'
import {
  cellCount,
  extendTo,
  rangeOf,
  selectAll,
  selectCell,
  selectColumn,
  selectRow,
} from '../../../src/renderer/grid/selection.ts'

const size = { rows: 100, columns: 5 }

test('a range goes from the corner that stays to the one that moves, whichever is first', () => {
  const range = rangeOf(extendTo(selectCell({ row: 7, column: 3 }), { row: 4, column: 1 }), size)
  expect(range).toEqual({ firstRow: 4, lastRow: 7, firstColumn: 1, lastColumn: 3 })
  expect(cellCount(range)).toBe(12)
})

test('whole rows and columns go over everything, and are extended as cells are', () => {
  const at = selectCell({ row: 7, column: 3 })
  expect(rangeOf(selectRow(selectRow(at, 9, false), 6, true), size)).toEqual({
    firstRow: 6,
    lastRow: 9,
    firstColumn: 0,
    lastColumn: 4,
  })
  expect(rangeOf(selectColumn(at, 1, false), size)).toEqual({
    firstRow: 0,
    lastRow: 99,
    firstColumn: 1,
    lastColumn: 1,
  })
  expect(cellCount(rangeOf(selectAll(at), size))).toBe(500)
})

test('a selection beyond rows that are gone ends at the last one', () => {
  const at = extendTo(selectCell({ row: 90, column: 0 }), { row: 95, column: 2 })
  expect(rangeOf(at, { rows: 10, columns: 2 })).toEqual({
    firstRow: 9,
    lastRow: 9,
    firstColumn: 0,
    lastColumn: 1,
  })
})
