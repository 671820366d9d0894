import { expect, test } from 'vitest'
import { visibleText } from '../../src/renderer/text/visible-text.ts'

test('control characters become letters that every font has', () => {
  expect(visibleText('a\nb\tc\rd')).toBe('a\u2039LF\u203ab\u2039TAB\u203ac\u2039CR\u203ad')
  expect(visibleText('a\0b\u007f')).toBe('a\u2039U+0000\u203ab\u2039U+007F\u203a')
})

test('marks that turn or hide their neighbours become code points', () => {
  expect(visibleText('user\u202egnp')).toBe('user\u2039U+202E\u203agnp')
  expect(visibleText('a\u200bb')).toBe('a\u2039U+200B\u203ab')
  expect(visibleText('\ufeffx')).toBe('\u2039U+FEFF\u203ax')
})

test('names in any script stay as they are', () => {
  for (const name of ['Überschrift', '注文', 'a b', 'café', '🐘', 'o"clock'])
    expect(visibleText(name)).toBe(name)
})
