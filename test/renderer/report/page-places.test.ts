import { expect, test } from 'vitest'
import {
  PAGE_GAP,
  pageAt,
  pagePlaces,
  pagesBetween,
  zoomAfter,
} from '../../../src/renderer/report/page-places.ts'

const A4 = { width: 600, height: 800 }

test('pages stand under each other, those of another size too', () => {
  const places = pagePlaces(3, A4, new Map([[1, { width: 800, height: 600 }]]), 0.5)
  expect(places.heights).toEqual([400, 300, 400])
  expect(places.widths).toEqual([300, 400, 300])
  expect(places.tops).toEqual([PAGE_GAP, 400 + 2 * PAGE_GAP, 700 + 3 * PAGE_GAP])
  expect(places.height).toBe(1100 + 4 * PAGE_GAP)
  expect(places.width).toBe(400 + 2 * PAGE_GAP)
})

test('only pages that are in sight are drawn', () => {
  const places = pagePlaces(500, A4, new Map(), 1)
  expect(pagesBetween(places, 0, 700)).toEqual([0, 0])
  expect(pagesBetween(places, 700, 900)).toEqual([0, 1])
  const [first, last] = pagesBetween(places, 100_000, 100_900)
  expect(last - first).toBeLessThan(3)
  expect(pagesBetween(places, places.height - 100, places.height)).toEqual([499, 499])
  expect(pagesBetween(pagePlaces(0, A4, new Map(), 1), 0, 100)).toEqual([0, -1])
})

test('the page in the middle is the one that is looked at', () => {
  const places = pagePlaces(3, A4, new Map(), 1)
  expect(pageAt(places, 0, 700)).toBe(0)
  expect(pageAt(places, 600, 700)).toBe(1)
  expect(pageAt(places, 99_999, 700)).toBe(2)
})

test('sizes go up and down one after the other, from any size', () => {
  expect(zoomAfter(1, 1)).toBe(1.1)
  expect(zoomAfter(0.83, -1)).toBe(0.75)
  expect(zoomAfter(4, 1)).toBe(4)
  expect(zoomAfter(0.5, -1)).toBe(0.5)
})
