import { expect, test } from 'vitest'
import { LARGEST_WHOLE, PART_SIZE, textParts } from '../../../src/renderer/monaco/text-parts.ts'

const cut = (text: string, largest: number, size: number): string[] =>
  textParts(text, largest, size).map(({ start, end }) => text.slice(start, end))

test('a small text is one part', () => {
  expect(textParts('select 1;\n')).toEqual([{ start: 0, end: 10, line: 1 }])
  expect(textParts('')).toEqual([{ start: 0, end: 0, line: 1 }])
})

test('a large text is cut after lines, and its parts make it whole again', () => {
  const text = 'ab\ncdef\ng\nhijk'
  expect(cut(text, 5, 6)).toEqual(['ab\n', 'cdef\n', 'g\nhijk'])
  expect(textParts(text, 5, 6).map(({ line }) => line)).toEqual([1, 2, 3])
})

test('a line longer than a part is cut within, but not within a character', () => {
  expect(cut('aaa\u{1f600}bbb', 2, 4)).toEqual(['aaa', '\u{1f600}bb', 'b'])
  expect(cut('x'.repeat(10), 2, 4)).toEqual(['xxxx', 'xxxx', 'xx'])
})

test('ten million characters come in parts of at most a million', () => {
  const text = `${'x'.repeat(99)}\n`.repeat(100_000)
  const parts = textParts(text)
  expect(text.length).toBeGreaterThan(LARGEST_WHOLE)
  expect(parts).toHaveLength(10)
  expect(parts.every(({ start, end }) => end - start <= PART_SIZE)).toBe(true)
  expect(parts.at(-1)).toEqual({ start: 9_000_000, end: 10_000_000, line: 90_001 })
})
