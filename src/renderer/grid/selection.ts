/** What is selected in a grid: a rectangle of cells between two corners, whole rows or whole columns. All places count from 0. */
import type { CellPlace } from './grid-keys.ts'

export interface Selection {
  /** The cell that the keyboard moves; the corner that stays is `anchor`. */
  readonly active: CellPlace
  readonly anchor: CellPlace
  /** Whether it goes over all columns, or over all rows. */
  readonly wholeRows: boolean
  readonly wholeColumns: boolean
}

/** A rectangle; both ends are in it. */
export interface CellRange {
  readonly firstRow: number
  readonly lastRow: number
  readonly firstColumn: number
  readonly lastColumn: number
}

/** One cell. */
export function selectCell(cell: CellPlace): Selection {
  return { active: cell, anchor: cell, wholeRows: false, wholeColumns: false }
}

/** The same corner, another end. */
export function extendTo(selection: Selection, cell: CellPlace): Selection {
  return { ...selection, active: cell }
}

/** Whole rows, from the anchor's where `extend`. */
export function selectRow(selection: Selection, row: number, extend: boolean): Selection {
  const column = selection.active.column
  const anchor = extend ? selection.anchor : { row, column }
  return { active: { row, column }, anchor, wholeRows: true, wholeColumns: false }
}

/** Whole columns, likewise. */
export function selectColumn(selection: Selection, column: number, extend: boolean): Selection {
  const row = selection.active.row
  const anchor = extend ? selection.anchor : { row, column }
  return { active: { row, column }, anchor, wholeRows: false, wholeColumns: true }
}

/** Everything. The active cell stays. */
export function selectAll(selection: Selection): Selection {
  return { ...selection, anchor: selection.active, wholeRows: true, wholeColumns: true }
}

/** The rectangle of a selection in a grid of so many rows and columns. */
export function rangeOf(
  { active, anchor, wholeRows, wholeColumns }: Selection,
  size: { readonly rows: number; readonly columns: number },
): CellRange {
  const lastRow = Math.max(0, size.rows - 1)
  const lastColumn = Math.max(0, size.columns - 1)
  return {
    firstRow: wholeColumns ? 0 : Math.min(lastRow, active.row, anchor.row),
    lastRow: wholeColumns ? lastRow : Math.min(lastRow, Math.max(active.row, anchor.row)),
    firstColumn: wholeRows ? 0 : Math.min(lastColumn, active.column, anchor.column),
    lastColumn: wholeRows ? lastColumn : Math.min(lastColumn, Math.max(active.column, anchor.column)),
  }
}

/** How many cells a rectangle has. */
export function cellCount({ firstRow, lastRow, firstColumn, lastColumn }: CellRange): number {
  return (lastRow - firstRow + 1) * (lastColumn - firstColumn + 1)
}
