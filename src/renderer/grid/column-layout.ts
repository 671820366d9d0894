/** Where the columns of a grid stand and which of them are on screen, so that 250 columns cost no more than ten. */

/** Left edges in pixels: `starts[i]` of column i; the last entry is the whole width. */
export interface ColumnLayout {
  readonly starts: readonly number[]
  readonly width: number
}

export const NARROWEST_COLUMN = 48
export const WIDEST_AUTO_COLUMN = 360
const WIDEST_COLUMN = 4000

/** Columns side by side from `left` on. */
export function layoutColumns(widths: readonly number[], left: number): ColumnLayout {
  const starts = [left]
  let edge = left
  for (const width of widths) {
    edge += width
    starts.push(edge)
  }
  return { starts, width: edge }
}

/** The first and last column of which anything is on screen, both included; last is -1 where there are none. */
export function columnsOnScreen(
  { starts }: ColumnLayout,
  scrollLeft: number,
  width: number,
): { first: number; last: number } {
  const count = starts.length - 1
  return {
    first: Math.min(Math.max(0, count - 1), Math.max(0, firstAfter(starts, scrollLeft) - 1)),
    last: Math.min(count, firstAfter(starts, scrollLeft + width - 1)) - 1,
  }
}

/** The number of left edges that are at or before a pixel. */
function firstAfter(starts: readonly number[], pixel: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? Infinity) <= pixel) low = middle + 1
    else high = middle
  }
  return low
}

/** A width that a reader may give a column. */
export function columnWidth(pixels: number): number {
  return Math.round(Math.max(NARROWEST_COLUMN, Math.min(WIDEST_COLUMN, pixels)))
}

/** What is needed of a column to guess its width: its heading's two lines, and the first values as they are drawn. */
export interface ColumnSample {
  readonly name: string
  readonly type: string
  readonly values: readonly string[]
  /** Rows of the whole relation, of which the values are the first. */
  readonly rows: number
}

const VALUE_CHARACTER = 7.3
const NAME_CHARACTER = 8.4
const TYPE_CHARACTER = 6.6
const PADDING = 18

/** The width in pixels that shows a column's heading and most of its values, within limits. */
export function autoWidth({ name, type, values, rows }: ColumnSample): number {
  const lengths = values.map(drawnLength).toSorted((a, b) => a - b)
  const usual = lengths[Math.ceil(lengths.length * 0.95) - 1] ?? 0
  // Numbers that count up gain a digit with every tenfold of rows, and names with numbers in them too.
  const growth = values.length === 0 ? 0 : Math.ceil(Math.log10(Math.max(1, rows / values.length)))
  const wanted = Math.max(
    (usual + growth) * VALUE_CHARACTER,
    Math.min(drawnLength(name), 40) * NAME_CHARACTER,
    Math.min(drawnLength(type), 24) * TYPE_CHARACTER,
  )
  return Math.ceil(Math.max(NARROWEST_COLUMN, Math.min(WIDEST_AUTO_COLUMN, wanted + PADDING)))
}

/** Characters as wide as a digit; East Asian ones and pictures count twice. */
function drawnLength(text: string): number {
  let length = 0
  for (const character of text.slice(0, 400)) length += (character.codePointAt(0) ?? 0) >= 0x1100 ? 2 : 1
  return length
}
