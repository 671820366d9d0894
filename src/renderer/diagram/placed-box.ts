/** Places in a diagram, in pixels at 100 %. */
import type { TableBox } from './table-box.ts'

export interface Point {
  readonly x: number
  readonly y: number
}

/** A box with its place. */
export interface PlacedBox extends Point {
  readonly box: TableBox
}

/** Room around the whole. */
export const MARGIN = 24
/** Room on each side of a line's end for its mark. */
export const MARK_ROOM = 22
