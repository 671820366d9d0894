import { expect, test } from 'vitest'
import {
  autoWidth,
  columnsOnScreen,
  columnWidth,
  layoutColumns,
  NARROWEST_COLUMN,
  WIDEST_AUTO_COLUMN,
} from '../../../src/renderer/grid/column-layout.ts'

test('columns stand side by side after the row numbers', () => {
  expect(layoutColumns([100, 50], 60)).toEqual({ starts: [60, 160, 210], width: 210 })
  expect(layoutColumns([], 60)).toEqual({ starts: [60], width: 60 })
})

test('of 250 columns only those on screen count', () => {
  const layout = layoutColumns(
    Array.from({ length: 250 }, () => 100),
    60,
  )
  expect(columnsOnScreen(layout, 0, 500)).toEqual({ first: 0, last: 4 })
  expect(columnsOnScreen(layout, 10_060, 500)).toEqual({ first: 100, last: 104 })
  expect(columnsOnScreen(layout, 10_059, 500)).toEqual({ first: 99, last: 104 })
  expect(columnsOnScreen(layout, 25_060 - 500, 500)).toEqual({ first: 245, last: 249 })
  expect(columnsOnScreen(layout, 0, 5)).toEqual({ first: 0, last: -1 })
})

test('no columns, none on screen', () => {
  expect(columnsOnScreen(layoutColumns([], 60), 0, 500)).toEqual({ first: 0, last: -1 })
})

test('a column is as wide as its heading and most of its values, within limits', () => {
  const values = Array.from({ length: 100 }, (_, index) => (index === 0 ? 'x'.repeat(5000) : 'x'.repeat(20)))
  const usual = autoWidth({ name: 'id', type: 'text', values, rows: 100 })
  expect(usual).toBeGreaterThan(20 * 7)
  expect(usual).toBeLessThan(200)
  expect(autoWidth({ name: 'a', type: '', values: [], rows: 0 })).toBe(NARROWEST_COLUMN)
  expect(autoWidth({ name: 'a', type: '', values: ['x'.repeat(5000)], rows: 1 })).toBe(WIDEST_AUTO_COLUMN)
  expect(autoWidth({ name: 'a_rather_long_name', type: 'text', values: ['1'], rows: 1 })).toBeGreaterThan(130)
})

test('there is room for the longer numbers of later rows', () => {
  const values = ['1', '2', '3']
  const few = autoWidth({ name: 'id', type: 'bigint', values, rows: 3 })
  expect(autoWidth({ name: 'id', type: 'bigint', values, rows: 3_000_000 })).toBeGreaterThanOrEqual(few)
  expect(autoWidth({ name: 'id', type: 'bigint', values, rows: 3_000_000 })).toBeGreaterThan(7 * 7.3)
})

test('pictures and East Asian characters count twice', () => {
  const narrow = autoWidth({ name: 'a', type: '', values: ['x'.repeat(20)], rows: 1 })
  expect(autoWidth({ name: 'a', type: '', values: ['\u6f22'.repeat(20)], rows: 1 })).toBeGreaterThan(
    narrow * 1.5,
  )
})

test('a reader cannot make a column vanish', () => {
  expect(columnWidth(-20)).toBe(NARROWEST_COLUMN)
  expect(columnWidth(123.4)).toBe(123)
})
