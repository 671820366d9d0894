import { expect, test } from 'vitest'
import { cellAfterKey, typedRow } from '../../../src/renderer/grid/grid-keys.ts'

const SIZE = { rows: 10_000_000, columns: 250, page: 20 }
const at = { row: 50, column: 7 }

test('arrows move by one and stop at the edges', () => {
  expect(cellAfterKey('ArrowRight', false, at, SIZE)).toEqual({ row: 50, column: 8 })
  expect(cellAfterKey('ArrowLeft', false, { row: 0, column: 0 }, SIZE)).toEqual({ row: 0, column: 0 })
  expect(cellAfterKey('ArrowDown', false, at, SIZE)).toEqual({ row: 51, column: 7 })
  expect(cellAfterKey('ArrowRight', false, { row: 0, column: 249 }, SIZE)).toEqual({ row: 0, column: 249 })
})

test('Home and End move within the row, with Ctrl to the first and last cell', () => {
  expect(cellAfterKey('Home', false, at, SIZE)).toEqual({ row: 50, column: 0 })
  expect(cellAfterKey('End', false, at, SIZE)).toEqual({ row: 50, column: 249 })
  expect(cellAfterKey('Home', true, at, SIZE)).toEqual({ row: 0, column: 0 })
  expect(cellAfterKey('End', true, at, SIZE)).toEqual({ row: 9_999_999, column: 249 })
})

test('pages move by what is on screen less a row', () => {
  expect(cellAfterKey('PageDown', false, at, SIZE)).toEqual({ row: 69, column: 7 })
  expect(cellAfterKey('PageUp', false, at, SIZE)).toEqual({ row: 31, column: 7 })
})

test('other keys do not move', () => {
  expect(cellAfterKey('a', false, at, SIZE)).toBeNull()
  expect(cellAfterKey('Enter', false, at, SIZE)).toBeNull()
})

test('a typed row counts from one and may have separators', () => {
  expect(typedRow('9,000,000', 10_000_000)).toBe(8_999_999)
  expect(typedRow(' 1 234 ', 10_000_000)).toBe(1233)
  expect(typedRow('1', 1)).toBe(0)
  for (const wrong of ['', '0', '10,000,001', '-5', 'abc', '1e3'])
    expect(typedRow(wrong, 10_000_000), wrong).toBeNull()
})
