/** What of a diagram is in view, and where the arrows lead. */
import { describe, expect, it } from 'vitest'
import { tableTowards } from '../../../src/renderer/diagram/diagram-steps.ts'
import { tableBox } from '../../../src/renderer/diagram/table-box.ts'
import {
  fitted,
  inView,
  LARGEST,
  revealed,
  SMALLEST,
  zoomed,
} from '../../../src/renderer/diagram/viewport.ts'
import { key, measure, table } from './diagram-fixture.ts'

const SCREEN = { width: 800, height: 600 }
const at = (id: string, x: number, y: number) => ({ box: tableBox(table(id), 'public', measure), x, y })

describe('zooming', () => {
  it('keeps what is under the pointer where it is, and has ends', () => {
    const view = { x: 30, y: -20, scale: 0.7 }
    const near = zoomed(view, 1.5, { x: 200, y: 100 })
    expect((200 - near.x) / near.scale).toBeCloseTo((200 - view.x) / view.scale)
    expect((100 - near.y) / near.scale).toBeCloseTo((100 - view.y) / view.scale)
    expect(zoomed(view, 1000, { x: 0, y: 0 }).scale).toBe(LARGEST)
    expect(zoomed(view, 0, { x: 0, y: 0 }).scale).toBe(SMALLEST)
  })
})

describe('a diagram that is shown whole', () => {
  it('is in view with all its corners, and never larger than it is', () => {
    for (const layout of [
      { width: 100, height: 50 },
      { width: 9000, height: 400 },
      { width: 300, height: 12_000 },
    ]) {
      const { x, y, scale } = fitted(layout, SCREEN)
      expect(scale).toBeLessThanOrEqual(1)
      expect(x).toBeGreaterThanOrEqual(0)
      expect(y).toBeGreaterThanOrEqual(0)
      expect(x + layout.width * scale).toBeLessThanOrEqual(SCREEN.width)
      expect(y + layout.height * scale).toBeLessThanOrEqual(SCREEN.height)
    }
  })
})

describe('bringing a table into view', () => {
  it('moves no more than it must', () => {
    const view = { x: 0, y: 0, scale: 1 }
    expect(revealed(view, at('in', 100, 100), SCREEN)).toEqual(view)
    const far = at('far', 2000, 100)
    const moved = revealed(view, far, SCREEN)
    expect(moved.y).toBe(0)
    expect(moved.x + far.x + far.box.width).toBeLessThanOrEqual(SCREEN.width)
    expect(inView(moved, SCREEN, { x: far.x, y: far.y, width: 10, height: 10 })).toBe(true)
    expect(inView(view, SCREEN, { x: far.x, y: far.y, width: 10, height: 10 })).toBe(false)
  })
})

describe('an arrow key', () => {
  const boxes = [at('a', 0, 0), at('b', 400, 0), at('c', 800, 40), at('d', 0, 400)]
  it('leads along a key before it leads to what is merely near', () => {
    expect(tableTowards('a', 'ArrowRight', boxes, [key('c', 'a')])).toBe('c')
    expect(tableTowards('a', 'ArrowRight', boxes, [])).toBe('b')
    expect(tableTowards('a', 'ArrowDown', boxes, [])).toBe('d')
  })
  it('leads nowhere where nothing stands that way', () => {
    expect(tableTowards('a', 'ArrowLeft', boxes, [key('c', 'a')])).toBeNull()
    expect(tableTowards('none', 'ArrowLeft', boxes, [])).toBeNull()
  })
})
