import { expect, test } from 'vitest'
import { cellContent, isNumeric } from '../../../src/renderer/grid/cell-content.ts'

test('NULL, the empty string and the text NULL are three things', () => {
  expect(cellContent(null)).toEqual({ is: 'null' })
  expect(cellContent('')).toEqual({ is: 'empty' })
  expect(cellContent('NULL')).toEqual({ is: 'text', text: 'NULL' })
})

test('line ends, tabs and marks that turn text round are seen', () => {
  expect(cellContent('a\r\n\tb\u202e')).toEqual({ is: 'text', text: 'a\u240d\u240a\u2409b‹U+202E›' })
})

test('a long value is cut for drawing and says so', () => {
  const content = cellContent('x'.repeat(5000))
  expect(content.is === 'text' && content.text.length).toBe(601)
  expect(content.is === 'text' && content.text.endsWith('…')).toBe(true)
})

test('numbers stand at the right, arrays and texts do not', () => {
  for (const type of ['integer', 'numeric(10,2)', 'bigint', 'double precision', 'money'])
    expect(isNumeric(type), type).toBe(true)
  for (const type of ['integer[]', 'text', 'interval', 'int4range', 'numrange', 'oidvector', ''])
    expect(isNumeric(type), type).toBe(false)
})
