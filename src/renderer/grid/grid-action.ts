/** What a key that is pressed in the grid asks for. */
import { cellAfterKey, type GridSize } from './grid-keys.ts'
import {
  cellCount,
  extendTo,
  rangeOf,
  selectAll,
  selectCell,
  selectColumn,
  selectRow,
  type Selection,
} from './selection.ts'

export type GridAction =
  | { readonly is: 'select'; readonly selection: Selection; readonly reveal: boolean }
  | { readonly is: 'copy' | 'follow' | 'value' | 'column menu' | 'cell menu' | 'close' }

/** What of a keyboard event is looked at. */
export type GridPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** Null for a key that is none of the grid's. `panelShown`: whether something stands beside the rows, which Escape closes. */
export function actionOfKey(
  { key, ctrlKey, metaKey, altKey, shiftKey }: GridPress,
  selection: Selection,
  size: GridSize,
  panelShown: boolean,
): GridAction | null {
  const control = ctrlKey || metaKey
  const { active } = selection
  if (altKey) return key === 'ArrowDown' ? { is: 'column menu' } : null
  const to = cellAfterKey(key, control, active, size)
  if (to !== null)
    return { is: 'select', selection: shiftKey ? extendTo(selection, to) : selectCell(to), reveal: true }
  const select = (next: Selection): GridAction => ({ is: 'select', selection: next, reveal: false })
  const letter = key.toLowerCase()
  if (control && letter === 'c' && !shiftKey) return { is: 'copy' }
  if (control && letter === 'a') return select(selectAll(selection))
  if (key === ' ' && shiftKey) return select(selectRow(selection, active.row, false))
  if (key === ' ' && control) return select(selectColumn(selection, active.column, false))
  if (key === 'Enter') return { is: control ? 'follow' : 'value' }
  if (key === 'ContextMenu' || (key === 'F10' && shiftKey)) return { is: 'cell menu' }
  if (key !== 'Escape') return null
  if (cellCount(rangeOf(selection, size)) > 1) return select(selectCell(active))
  return panelShown ? { is: 'close' } : null
}
