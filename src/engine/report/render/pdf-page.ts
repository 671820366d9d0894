/** Sizes and colours of PDF pages. Lengths are points. */

/** A4 with its margins: left, top, right, bottom. */
export const PAGE = { width: 595.28, height: 841.89, margins: [48, 56, 48, 52] } as const
/** Between the margins. */
export const TEXT_WIDTH = PAGE.width - PAGE.margins[0] - PAGE.margins[2]
export const TEXT_HEIGHT = PAGE.height - PAGE.margins[1] - PAGE.margins[3]

/** The size of running text, of tables and of code. */
export const SIZES = { text: 9, table: 8, code: 7.5, small: 6.5 } as const
export const LINE_HEIGHT = 1.2

export const COLORS = {
  quiet: '#57606a',
  line: '#d5d9de',
  soft: '#f4f6f8',
  bar: '#4c82c3',
  area: '#dbe6f3',
  accent: '#0b62c4',
  tones: { bad: '#b3261e', caution: '#8a5a00', good: '#1a6f37', quiet: '#57606a' },
} as const

/** Height of so many lines at a size. Roboto's own lines are 1.172 of its size. */
export function linesHeight(lines: number, size: number): number {
  return lines * size * 1.172 * LINE_HEIGHT
}
