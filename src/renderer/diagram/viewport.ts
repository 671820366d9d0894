/** What of a diagram is seen: where its corner stands on the screen, and how large it is. Pure. */
import type { DiagramLayout } from './elk-graph.ts'
import type { PlacedBox, Point } from './placed-box.ts'

/** A point of the diagram is seen at `x + scale * point.x`. */
export interface Viewport {
  readonly x: number
  readonly y: number
  readonly scale: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

export const SMALLEST = 0.03
export const LARGEST = 3
/** One step of the keys and buttons. */
export const ZOOM_STEP = 1.25
/** Below this, only names are drawn. */
export const SMALL_SCALE = 0.42
/** Room at the edges of a diagram that fits, and at its foot for the signs there. */
const EDGE = 16
const FOOT = 28

/** Larger or smaller by a factor; what is at `at` on the screen stays there. */
export function zoomed(view: Viewport, factor: number, at: Point): Viewport {
  const scale = Math.min(LARGEST, Math.max(SMALLEST, view.scale * factor))
  const by = scale / view.scale
  return { scale, x: at.x - (at.x - view.x) * by, y: at.y - (at.y - view.y) * by }
}

/** The whole in view, in the middle, never larger than 100 %. */
export function fitted(layout: Size, screen: Size): Viewport {
  const scale = Math.min(
    1,
    Math.max(
      SMALLEST,
      Math.min(
        (screen.width - 2 * EDGE) / layout.width,
        (screen.height - 2 * EDGE - 2 * FOOT) / layout.height,
      ),
    ),
  )
  const x = (screen.width - layout.width * scale) / 2
  const y = (screen.height - layout.height * scale) / 2
  return { scale, x, y }
}

/** Some boxes in view, as large as they go, never larger than 100 %. */
export function fittedTo(boxes: readonly PlacedBox[], screen: Size): Viewport {
  const left = Math.min(...boxes.map(({ x }) => x))
  const top = Math.min(...boxes.map(({ y }) => y))
  const right = Math.max(...boxes.map(({ x, box }) => x + box.width))
  const bottom = Math.max(...boxes.map(({ y, box }) => y + box.height))
  const { x, y, scale } = fitted({ width: right - left, height: bottom - top }, screen)
  return { scale, x: x - left * scale, y: y - top * scale }
}

/** A box in the middle of the screen. */
export function centredOn({ x, y, box }: PlacedBox, screen: Size, scale: number): Viewport {
  return {
    scale,
    x: screen.width / 2 - (x + box.width / 2) * scale,
    y: screen.height / 2 - (y + box.height / 2) * scale,
  }
}

/** The same, moved as little as brings a box into view. */
export function revealed(view: Viewport, { x, y, box }: PlacedBox, screen: Size): Viewport {
  const shift = (from: number, length: number, room: number): number => {
    if (length + 2 * EDGE > room) return EDGE - from
    if (from < EDGE) return EDGE - from
    return Math.min(0, room - EDGE - (from + length))
  }
  return {
    scale: view.scale,
    x: view.x + shift(view.x + x * view.scale, box.width * view.scale, screen.width),
    y: view.y + shift(view.y + y * view.scale, box.height * view.scale, screen.height),
  }
}

/** How it is first seen: whole, or, where it is too small then to be read, the table that it is around. */
export function firstView(layout: DiagramLayout, screen: Size, around: PlacedBox | null): Viewport {
  const whole = fitted(layout, screen)
  return whole.scale >= 0.6 || around === null ? whole : centredOn(around, screen, 0.8)
}

/** Whether a part of the diagram is in view, or nearly. */
export function inView(
  view: Viewport,
  screen: Size,
  part: { readonly x: number; readonly y: number } & Size,
): boolean {
  const near = 200
  const left = view.x + part.x * view.scale
  const top = view.y + part.y * view.scale
  return (
    left < screen.width + near &&
    top < screen.height + near &&
    left + part.width * view.scale > -near &&
    top + part.height * view.scale > -near
  )
}
