import { expect, test } from 'vitest'
import { landing, moved, onSide } from '../../../src/renderer/sources/source-order.ts'

const ids = ['a', 'b', 'c', 'd']

test('a source that is moved takes the place, and those between close up', () => {
  expect(moved(ids, 0, 2)).toEqual(['b', 'c', 'a', 'd'])
  expect(moved(ids, 3, 1)).toEqual(['a', 'd', 'b', 'c'])
})

test('a move past either end, or of nothing, leaves the order', () => {
  expect(moved(ids, 0, -1)).toBe(ids)
  expect(moved(ids, 3, 4)).toBe(ids)
  expect(moved(ids, 7, 1)).toBe(ids)
})

test('a source put on a side changes places with the one there', () => {
  expect(onSide(ids, 'c', 1)).toEqual(['a', 'c', 'b', 'd'])
  expect(onSide(ids, 'b', 0)).toEqual(['b', 'a', 'c', 'd'])
  expect(onSide(ids, 'a', 0)).toEqual(ids)
  expect(onSide(ids, 'none', 0)).toBe(ids)
})

test('a line that is let go lands where the mark was', () => {
  // Before the third line, from above and from below; behind all.
  expect(moved(ids, 0, landing(0, 2))).toEqual(['b', 'a', 'c', 'd'])
  expect(moved(ids, 3, landing(3, 2))).toEqual(['a', 'b', 'd', 'c'])
  expect(moved(ids, 0, landing(0, 4))).toEqual(['b', 'c', 'd', 'a'])
  expect(moved(ids, 1, landing(1, 1))).toBe(ids)
  expect(moved(ids, 1, landing(1, 2))).toBe(ids)
})
