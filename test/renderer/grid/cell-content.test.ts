import { expect, test } from 'vitest'
import { cellContent, textPieces } from '../../../src/renderer/grid/cell-content.ts'

const plain = (text: string): { text: string; sign: boolean } => ({ text, sign: false })
const sign = (text: string): { text: string; sign: boolean } => ({ text, sign: true })

test('NULL, the empty string and the text NULL are three things', () => {
  expect(cellContent(null)).toEqual({ is: 'null' })
  expect(cellContent('')).toEqual({ is: 'empty' })
  expect(cellContent('NULL')).toEqual({ is: 'text', pieces: [plain('NULL')] })
})

test('line ends, tabs and marks that turn text round are seen, and are not taken for text', () => {
  expect(cellContent('a\r\n\tb\u202e')).toEqual({
    is: 'text',
    pieces: [plain('a'), sign('\\r'), sign('\u21b5'), sign('\u21e5'), plain('b'), sign('U+202E')],
  })
  expect(cellContent('\u21b5')).toEqual({ is: 'text', pieces: [plain('\u21b5')] })
})

test('what may stay as it is stays', () => {
  expect(textPieces('a\n\tb\u0007', '\n\t')).toEqual([plain('a\n\tb'), sign('U+0007')])
  expect(textPieces('')).toEqual([])
})

test('a long value is cut for drawing and says so', () => {
  expect(cellContent('x'.repeat(5000))).toEqual({
    is: 'text',
    pieces: [plain('x'.repeat(600)), sign('\u2026')],
  })
})

test('what stands for bytes that are no text is marked', () => {
  expect(textPieces('a\ufffdb')).toEqual([plain('a'), sign('\ufffd'), plain('b')])
})
