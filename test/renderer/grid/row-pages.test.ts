import { expect, test } from 'vitest'
import { gridPage } from '../../../src/renderer/grid/row-pages.ts'

test('a row knows which of its values are cut short and which PostgreSQL computes', () => {
  const { total, rows } = gridPage({
    columns: [
      { name: 'id', type: 'integer' },
      { name: 'at', type: 'timestamp' },
    ],
    offset: 0,
    total: 7,
    rows: [
      ['1', null],
      ['2', 'now()'],
    ],
    clipped: [{ row: 0, column: 0, bytes: 5000 }],
    computed: [
      { row: 0, column: 1, kind: 'default' },
      { row: 1, column: 1, kind: 'expression' },
    ],
  })
  expect(total).toBe(7)
  expect(rows.map(({ sizes, computed }) => [[...sizes], [...computed]])).toEqual([
    [[[0, 5000]], [[1, 'default']]],
    [[], [[1, 'expression']]],
  ])
})

test('rows are numbered as they stand in the table, be they of a result or not', () => {
  const page = { columns: [], offset: 200, total: 300, rows: [[], []], clipped: [], computed: [] }
  expect(gridPage(page).rows.map(({ number }) => number)).toEqual([200, 201])
  expect(gridPage(page, [7, 4000]).rows.map(({ number }) => number)).toEqual([7, 4000])
})
