/**
 * A key's line as shapes, with its ends: at the table that is referred to a
 * bar (a row there must be) or a ring (there may be none), at the one that
 * refers a crow's foot (several rows may) or a bar (one row at most).
 */
import type { KeyLine } from './elk-graph.ts'
import type { Point } from './placed-box.ts'
import { statusColours, type Palette } from './palette.ts'
import { shape, type Shape } from './shape.ts'
import { PLAIN } from './table-box.ts'

/** How a line stands out among the others. */
export interface LineLook {
  readonly marked: boolean
  readonly faded: boolean
}

export const PLAIN_LINE: LineLook = { marked: false, faded: false }

/** Corners of lines are round by so much, where there is room. */
const CORNER = 5
const FOOT = 9
const BAR = 5
/** Behind the bar, since lines of several keys may end at one column. */
const RING = 15

/** The shapes of a line. */
export function lineShapes({ key, points, toName }: KeyLine, palette: Palette, look: LineLook): Shape[] {
  const colours = statusColours(palette, key.status)
  const stroke = look.marked ? palette.accent : (colours?.strong ?? palette.line)
  const width = look.marked ? 2 : colours === null ? 1.2 : 1.8
  const [first, second] = [points[0], points[1]]
  const [last, before] = [points.at(-1), points.at(-2)]
  if (!first || !second || !last || !before) return []
  const line = { fill: 'none', stroke, 'stroke-width': width }
  return [
    shape('path', {
      ...line,
      d: roundedPath(points),
      'stroke-dasharray': key.status === 'removed' ? '5 3' : undefined,
    }),
    shape('path', { ...line, d: endPath(last, before, key.unique ? 'one' : 'many') }),
    ...(toName === null
      ? []
      : [
          shape(
            'text',
            {
              x: round(first.x) - 6,
              y: round(first.y) + 4,
              'font-size': PLAIN.size,
              'text-anchor': 'end',
              fill: look.marked ? palette.accent : palette.dim,
            },
            toName,
          ),
        ]),
    ...(key.nullable
      ? [ring(first, second, palette, stroke, width)]
      : [shape('path', { ...line, d: endPath(first, second, 'one') })]),
  ]
}

/** A line through points, its corners rounded. */
export function roundedPath(points: readonly Point[]): string {
  const [start] = points
  if (start === undefined) return ''
  const parts = [`M${round(start.x)} ${round(start.y)}`]
  for (let at = 1; at < points.length; at++) {
    const point = points[at] as Point
    const next = points[at + 1]
    const before = points[at - 1] as Point
    if (next === undefined) {
      parts.push(`L${round(point.x)} ${round(point.y)}`)
      continue
    }
    const reach = Math.min(CORNER, distance(before, point) / 2, distance(point, next) / 2)
    const [from, to] = [towards(point, before, reach), towards(point, next, reach)]
    parts.push(
      `L${round(from.x)} ${round(from.y)}Q${round(point.x)} ${round(point.y)} ${round(to.x)} ${round(to.y)}`,
    )
  }
  return parts.join('')
}

/** The mark at a line's end; `next` is the point before it. */
function endPath(end: Point, next: Point, many: 'one' | 'many'): string {
  const along = unit(end, next)
  const across = { x: -along.y, y: along.x }
  const at = (far: number, side: number): string =>
    `${round(end.x + along.x * far + across.x * side)} ${round(end.y + along.y * far + across.y * side)}`
  if (many === 'one') return `M${at(FOOT, BAR)}L${at(FOOT, -BAR)}`
  return `M${at(0, BAR)}L${at(FOOT, 0)}L${at(0, -BAR)}`
}

function ring(end: Point, next: Point, palette: Palette, stroke: string, width: number): Shape {
  const along = unit(end, next)
  return shape('circle', {
    cx: round(end.x + along.x * RING),
    cy: round(end.y + along.y * RING),
    r: 4,
    fill: palette.ground,
    stroke,
    'stroke-width': width,
  })
}

function distance(a: Point, b: Point): number {
  return Math.hypot(b.x - a.x, b.y - a.y)
}

function unit(from: Point, to: Point): Point {
  const far = distance(from, to) || 1
  return { x: (to.x - from.x) / far, y: (to.y - from.y) / far }
}

function towards(from: Point, to: Point, by: number): Point {
  const { x, y } = unit(from, to)
  return { x: from.x + x * by, y: from.y + y * by }
}

const round = (value: number): number => Math.round(value * 10) / 10
