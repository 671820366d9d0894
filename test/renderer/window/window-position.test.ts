import { expect, test } from 'vitest'
import {
  lastTop,
  rowsOnScreen,
  scrollAtTop,
  spacerHeight,
  TALLEST_SPACER,
  topAtScroll,
  topShowing,
  WindowPosition,
  type Extent,
} from '../../../src/renderer/ui/window/window-position.ts'

const extentOf = (rows: number): Extent => ({ rows, rowHeight: 24, viewport: 600 })
const SMALL = extentOf(1000)
const TEN_MILLION = extentOf(10_000_000)
const THREE_BILLION = extentOf(3_000_000_000)

test('a list that fits under the cap is not scaled', () => {
  expect(spacerHeight(SMALL)).toBe(24_000)
  for (const place of [0, 1, 777.5, lastTop(SMALL)]) {
    expect(topAtScroll(SMALL, place)).toBe(place)
    expect(scrollAtTop(SMALL, place)).toBe(place)
  }
})

test('a list shorter than the window stands still', () => {
  const short = extentOf(3)
  expect(lastTop(short)).toBe(0)
  expect(topAtScroll(short, 50)).toBe(0)
  expect(rowsOnScreen(short, 0)).toEqual({ first: 0, last: 2 })
  expect(rowsOnScreen(extentOf(0), 0)).toEqual({ first: 0, last: -1 })
})

for (const [name, extent] of [
  ['ten million', TEN_MILLION],
  ['three billion', THREE_BILLION],
] as const) {
  const scrollEnd = TALLEST_SPACER - extent.viewport

  test(`${name} rows: both ends of the scroll bar are both ends of the rows`, () => {
    expect(spacerHeight(extent)).toBe(TALLEST_SPACER)
    expect(topAtScroll(extent, 0)).toBe(0)
    expect(topAtScroll(extent, scrollEnd)).toBe(lastTop(extent))
    expect(scrollAtTop(extent, lastTop(extent))).toBe(scrollEnd)
    expect(rowsOnScreen(extent, topAtScroll(extent, scrollEnd))).toEqual({
      first: extent.rows - 25,
      last: extent.rows - 1,
    })
  })

  test(`${name} rows: near the ends every pixel of the scroll bar is a pixel of the rows`, () => {
    expect(topAtScroll(extent, 1234)).toBe(1234)
    expect(lastTop(extent) - topAtScroll(extent, scrollEnd - 1234)).toBe(1234)
  })

  test(`${name} rows: the mapping grows and can be turned round everywhere`, () => {
    let before = -1
    for (let step = 0; step <= 4000; step++) {
      const scroll = (scrollEnd * step) / 4000
      const top = topAtScroll(extent, scroll)
      expect(top).toBeGreaterThan(before)
      expect(Math.abs(scrollAtTop(extent, top) - scroll)).toBeLessThan(0.01)
      before = top
    }
  })

  test(`${name} rows: a jump to any row puts exactly that row at the upper edge`, () => {
    const position = new WindowPosition()
    position.fit(extent)
    for (const row of [0, 1, 8_333, 9_000_000, Math.floor(extent.rows / 2), extent.rows - 25]) {
      position.moveTo(row * 24)
      // An element rounds what it is told, and says so in a scroll event.
      position.placed(Math.round(position.scrollTop))
      position.scrolled(Math.round(position.scrollTop))
      expect(rowsOnScreen(extent, position.top)).toEqual({ first: row, last: row + 24 })
    }
  })

  test(`${name} rows: a wheel's step moves by its own pixels in the middle too`, () => {
    const position = new WindowPosition()
    position.fit(extent)
    const row = Math.floor(extent.rows / 3)
    position.moveTo(row * 24)
    let scroll = position.scrollTop
    position.placed(scroll)
    for (let step = 0; step < 50; step++) position.scrolled((scroll += 120))
    expect(position.top).toBe(row * 24 + 50 * 120)
  })

  test(`${name} rows: the thumb leads in proportion`, () => {
    const position = new WindowPosition()
    position.fit(extent)
    position.scrolled(scrollEnd / 2)
    expect(Math.abs(rowsOnScreen(extent, position.top).first - extent.rows / 2)).toBeLessThan(50)
  })
}

test('wheel steps up and down again end where they began, without drift at the ends', () => {
  const position = new WindowPosition()
  position.fit(THREE_BILLION)
  let scroll = 0
  for (let step = 0; step < 3000; step++) position.scrolled((scroll += 100))
  expect(position.top).toBe(300_000)
  // At rest the scroll bar is put where it belongs.
  scroll = position.scrollTop
  position.placed(scroll)
  expect(scroll).toBeLessThan(300_000)
  while (scroll > 0) position.scrolled((scroll = Math.max(0, scroll - 100)))
  expect(position.top).toBeLessThanOrEqual(100_000)
  position.placed(position.scrollTop)
  scroll = position.scrollTop
  while (scroll > 0) position.scrolled((scroll = Math.max(0, scroll - 100)))
  expect(position.top).toBe(0)
})

test('fewer rows or a lower window keep what is shown as far as it is there', () => {
  const position = new WindowPosition()
  position.fit(TEN_MILLION)
  position.moveTo(9_000_000 * 24)
  position.fit({ ...TEN_MILLION, viewport: 300 })
  expect(position.top).toBe(9_000_000 * 24)
  position.fit(SMALL)
  expect(position.top).toBe(lastTop(SMALL))
})

test('a row is brought on screen by the shortest way', () => {
  expect(topShowing(SMALL, 240, 12)).toBe(240)
  expect(topShowing(SMALL, 240, 3)).toBe(72)
  expect(topShowing(SMALL, 240, 40)).toBe(41 * 24 - 600)
  expect(topShowing(SMALL, 0, 5000)).toBe(lastTop(SMALL))
})
