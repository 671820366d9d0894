import { expect, test } from 'vitest'
import { rowAfterKey } from '../../../src/renderer/ui/window/window-keys.ts'

test('keys move by rows and screens and stop at the ends', () => {
  const COUNT = 3_000_000_000
  expect(rowAfterKey('ArrowDown', 5, COUNT, 20)).toBe(6)
  expect(rowAfterKey('ArrowUp', 0, COUNT, 20)).toBe(0)
  expect(rowAfterKey('PageDown', 5, COUNT, 20)).toBe(24)
  expect(rowAfterKey('PageUp', 5, COUNT, 20)).toBe(0)
  expect(rowAfterKey('End', 5, COUNT, 20)).toBe(COUNT - 1)
  expect(rowAfterKey('PageDown', COUNT - 3, COUNT, 20)).toBe(COUNT - 1)
  expect(rowAfterKey('Home', COUNT - 1, COUNT, 20)).toBe(0)
})

test('other keys and empty lists lead nowhere', () => {
  expect(rowAfterKey('a', 5, 10, 20)).toBeNull()
  expect(rowAfterKey('ArrowDown', 0, 0, 20)).toBeNull()
})
