import { expect, test } from 'vitest'
import {
  filterText,
  operatorsFor,
  questionOf,
  withFilter,
  withSort,
} from '../../../src/renderer/grid/row-questions.ts'
import { columnSettingsFrom } from '../../../src/renderer/grid/column-settings.ts'
import { findInText } from '../../../src/renderer/grid/find-in-text.ts'
import { textOf } from '../../../src/renderer/grid/copy-rows.ts'

const filter = (column: string, value: string) => ({ column, operator: 'equals' as const, value, to: '' })

test('a column has one filter, and takes one place in the sorting', () => {
  let asked = withFilter({ filters: [], sort: [] }, 'a', filter('a', '1'))
  asked = withFilter(asked, 'b', filter('b', '2'))
  asked = withFilter(asked, 'a', filter('a', '3'))
  expect(asked.filters.map(filterText)).toEqual(['b = 2', 'a = 3'])
  asked = withSort(asked, 'a', false, false)
  asked = withSort(asked, 'b', true, true)
  expect(asked.sort).toEqual([
    { column: 'a', descending: false },
    { column: 'b', descending: true },
  ])
  expect(withSort(asked, 'a', null, true).sort).toEqual([{ column: 'b', descending: true }])
  expect(withSort(asked, 'c', false, false).sort).toHaveLength(1)
})

test('a question names columns by their places, and leaves out those that are not there', () => {
  const asked = {
    filters: [filter('b', 'x'), filter('gone', 'y')],
    sort: [{ column: 'a', descending: true }],
  }
  expect(questionOf('s', 'k', asked, [{ name: 'a' }, { name: 'b' }])).toEqual({
    sourceId: 's',
    key: 'k',
    filters: [{ column: 1, operator: 'equals', value: 'x', to: '' }],
    sort: [{ column: 0, descending: true }],
  })
})

test('operators fit the type', () => {
  expect(operatorsFor('boolean')).toEqual(['equals', 'not equals', 'is null', 'is not null'])
  expect(operatorsFor('text')[0]).toBe('contains')
  expect(operatorsFor('number')).toContain('between')
  expect(operatorsFor('number')).not.toContain('is empty')
})

test('kept columns that mean nothing are left out', () => {
  expect(columnSettingsFrom('no json')).toEqual({})
  expect(columnSettingsFrom('[1]')).toEqual({})
  const kept = { good: { widths: { a: 80 }, hidden: ['b'], frozen: true }, bad: { widths: { a: 'x' } } }
  expect(columnSettingsFrom(JSON.stringify(kept))).toEqual({ good: kept.good })
})

test('finding in a text heeds no case, and no place is wrong where a letter changes its length', () => {
  expect(findInText('Abc abc ABC', 'aBc').starts).toEqual([0, 4, 8])
  expect(findInText('\u0130\u0130 x', 'x').starts).toEqual([3])
  expect(findInText('aaaa', 'aa').starts).toEqual([0, 2])
  expect(findInText('abc', '').starts).toEqual([])
  expect(findInText('a'.repeat(5000), 'a')).toMatchObject({ more: true })
})

test('a selection is copied as lists and conditions', () => {
  const heading = {
    table: 'public.t',
    columns: [
      { name: 'id', type: 'integer' },
      { name: 'n', type: 'text' },
    ],
  }
  const rows = [
    { values: ['1', "it's"], computed: [null, null] },
    { values: ['2', null], computed: [null, null] },
  ]
  expect(textOf('values', heading, rows)).toBe("VALUES\n  (1, 'it''s'),\n  (2, NULL)")
  expect(textOf('where', heading, rows)).toBe("WHERE (id = 1 AND n = 'it''s')\n   OR (id = 2 AND n IS NULL)")
  expect(textOf('where', heading, rows.slice(1))).toBe('WHERE id = 2 AND n IS NULL')
  expect(textOf('json', heading, rows)).toBe('[\n  {"id":1,"n":"it\'s"},\n  {"id":2,"n":null}\n]')
  expect(textOf('tsv', heading, rows)).toBe("1\tit's\n2\t\\N")
  expect(textOf('csv', heading, rows)).toBe("id,n\n1,it's\n2,")
})
