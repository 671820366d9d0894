import { expect, test } from 'vitest'
import { visibleText } from '../../src/renderer/text/visible-text.ts'

test('control characters become their pictures', () => {
  expect(visibleText('a\nb\tc\0d\u007f')).toBe('a\u240ab\u2409c\u2400d\u2421')
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
