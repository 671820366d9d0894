/** The keys that move the selected cell of a grid, as in WAI-ARIA's grid pattern. */
import { rowAfterKey } from '../ui/window/window-keys.ts'

/** A cell; both count from 0. */
export interface CellPlace {
  readonly row: number
  readonly column: number
}

export interface GridSize {
  readonly rows: number
  readonly columns: number
  /** Whole rows on screen. */
  readonly page: number
}

/** Where a key leads, or null where it does not move. `control` is Ctrl or Cmd. */
export function cellAfterKey(
  key: string,
  control: boolean,
  at: CellPlace,
  { rows, columns, page }: GridSize,
): CellPlace | null {
  const last = { row: Math.max(0, rows - 1), column: Math.max(0, columns - 1) }
  switch (key) {
    case 'ArrowLeft':
      return { row: at.row, column: control ? 0 : Math.max(0, at.column - 1) }
    case 'ArrowRight':
      return { row: at.row, column: control ? last.column : Math.min(last.column, at.column + 1) }
    case 'Home':
      return { row: control ? 0 : at.row, column: 0 }
    case 'End':
      return { row: control ? last.row : at.row, column: last.column }
    case 'ArrowUp':
      if (control) return { row: 0, column: at.column }
      break
    case 'ArrowDown':
      if (control) return { row: last.row, column: at.column }
      break
  }
  const row = rowAfterKey(key, at.row, rows, page)
  return row === null ? null : { row, column: at.column }
}

/** The row (from 0) that a reader means by what was typed: '1,234,567', '1 234 567' or '1234567' count from 1. Null where it is none of `rows`. */
export function typedRow(text: string, rows: number): number | null {
  const digits = text.replace(/[\s,._'\u00a0\u202f]/gu, '')
  if (!/^\d{1,15}$/.test(digits)) return null
  const row = Number(digits) - 1
  return row >= 0 && row < rows ? row : null
}
