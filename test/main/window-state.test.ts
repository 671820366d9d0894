import { expect, test } from 'vitest'
import { LEAST, readWindowState, windowPlace } from '../../src/main/window-state.ts'

const LAPTOP = { x: 0, y: 25, width: 1440, height: 850 }
const DESK = { x: 1440, y: -200, width: 2560, height: 1400 }
const kept = (x: number, y: number, width = 1200, height = 800, maximised = false) => ({
  bounds: { x, y, width, height },
  maximised,
})

test('at the first start the window is as large as the screen has room for, where the system puts it', () => {
  expect(windowPlace(null, [DESK])).toEqual({ width: 1440, height: 900, maximised: false })
  expect(windowPlace(null, [LAPTOP])).toEqual({ width: 1440, height: 850, maximised: false })
  expect(windowPlace(null, [])).toEqual({ width: 1440, height: 900, maximised: false })
})

test('it stands where it stood, on whichever screen, also where a part of it hung over the edge', () => {
  expect(windowPlace(kept(1600, -100), [LAPTOP, DESK])).toEqual({
    ...kept(1600, -100).bounds,
    maximised: false,
  })
  expect(windowPlace(kept(-1000, 300), [LAPTOP])).toMatchObject({ x: -1000, y: 300 })
  expect(windowPlace(kept(1600, 0, 1200, 800, true), [LAPTOP, DESK])).toMatchObject({
    x: 1600,
    maximised: true,
  })
})

test.each([
  ['its monitor is gone', kept(1600, -100), [LAPTOP]],
  ['it would be above the screen, where its bar cannot be taken hold of', kept(100, -700), [LAPTOP]],
  ['it would be below the screen', kept(100, 860), [LAPTOP]],
  ['only a sliver of it would be seen', kept(1420, 100), [LAPTOP]],
])('where %s the system puts it', (_why, state, screens) => {
  const place = windowPlace(state, screens)
  expect(place).toEqual({ width: 1200, height: 800, maximised: false })
})

test('it becomes smaller with its screen, and is moved so that all of it is seen', () => {
  expect(windowPlace(kept(1500, -100, 2400, 1300), [{ ...DESK, width: 1600, height: 900 }])).toEqual({
    x: 1440,
    y: -200,
    width: 1600,
    height: 900,
    maximised: false,
  })
  const tiny = windowPlace(kept(10, 10, 300, 200), [LAPTOP])
  expect(tiny).toMatchObject(LEAST)
})

test.each([
  null,
  '',
  'null',
  '[]',
  '{}',
  '{"bounds":{}}',
  '{"bounds":{"x":1,"y":2,"width":0,"height":5}}',
  '{"bounds":{"x":1e300,"y":2,"width":9,"height":5}}',
])('no state is read out of %j', (text) => {
  expect(readWindowState(text)).toBeNull()
})

test('a state is read back as it was kept', () => {
  const state = kept(-5, 7, 800, 600, true)
  expect(readWindowState(JSON.stringify(state))).toEqual(state)
})
