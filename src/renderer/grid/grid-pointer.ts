/** What of a grid the pointer is on, and what pressing it selects. */
import type { CellPlace } from './grid-keys.ts'
import {
  extendTo,
  selectAll,
  selectCell,
  selectColumn,
  selectRow,
  type CellRange,
  type Selection,
} from './selection.ts'

/** What is under the pointer; rows and columns as they are shown, from 0. */
export type PressedPlace =
  | ({ readonly is: 'cell'; readonly follows: boolean } & CellPlace)
  | { readonly is: 'row'; readonly row: number }
  | { readonly is: 'column'; readonly column: number }
  | { readonly is: 'corner' }

/** Null for what does something of its own: a button, the edge of a column; and for what is no part of the rows. */
export function pressedPlace(target: EventTarget): PressedPlace | null {
  if (!(target instanceof Element) || target.closest('button, [data-edge], [role="dialog"]') !== null)
    return null
  const heading = target.closest<HTMLElement>('[data-heading]')
  if (heading !== null) return { is: 'column', column: Number(heading.dataset['heading']) }
  if (target.closest('[data-corner]') !== null) return { is: 'corner' }
  const element = target.closest<HTMLElement>('[data-row]')
  if (element === null) return null
  const { row, column } = element.dataset
  if (column === undefined) return { is: 'row', row: Number(row) }
  const follows = target.closest('[data-follow]') !== null
  return { is: 'cell', row: Number(row), column: Number(column), follows }
}

/** Whether the pointer is on a cell or a row's number. */
export function isOfRow(target: EventTarget): boolean {
  const place = pressedPlace(target)
  return place !== null && (place.is === 'cell' || place.is === 'row')
}

/** The selection after pressing there; the other button leaves a range that it is in. */
export function selectionAfterPress(
  selection: Selection,
  range: CellRange,
  place: PressedPlace,
  { shiftKey, button }: { readonly shiftKey: boolean; readonly button: number },
): Selection {
  switch (place.is) {
    case 'corner':
      return selectAll(selection)
    case 'column':
      return selectColumn(selection, place.column, shiftKey)
    case 'row':
      return selectRow(selection, place.row, shiftKey)
    case 'cell': {
      const { row, column } = place
      if (button === 2 && isIn(range, place)) return selection
      return shiftKey ? extendTo(selection, { row, column }) : selectCell({ row, column })
    }
  }
}

function isIn(range: CellRange, { row, column }: CellPlace): boolean {
  const inRows = row >= range.firstRow && row <= range.lastRow
  return inRows && column >= range.firstColumn && column <= range.lastColumn
}
