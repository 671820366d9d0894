import { expect, test } from 'vitest'
import { actionOfKey, type GridPress } from '../../../src/renderer/grid/grid-action.ts'
import { extendTo, rangeOf, selectCell, type Selection } from '../../../src/renderer/grid/selection.ts'

const size = { rows: 100, columns: 5, page: 10 }
const at = selectCell({ row: 7, column: 3 })
const press = (key: string, more: Partial<GridPress> = {}): GridPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...more,
})
const act = (pressed: GridPress, from: Selection = at, panelShown = false) =>
  actionOfKey(pressed, from, size, panelShown)

test('arrows move the cell, with Shift they make the selection larger', () => {
  expect(act(press('ArrowDown'))).toEqual({
    is: 'select',
    selection: selectCell({ row: 8, column: 3 }),
    reveal: true,
  })
  expect(act(press('ArrowLeft', { shiftKey: true }))).toMatchObject({
    selection: { active: { row: 7, column: 2 }, anchor: { row: 7, column: 3 } },
  })
})

test('rows, columns and everything are selected by their keys', () => {
  const selected = (pressed: GridPress) => {
    const action = act(pressed)
    return action?.is === 'select' ? rangeOf(action.selection, size) : null
  }
  expect(selected(press(' ', { shiftKey: true }))).toMatchObject({
    firstColumn: 0,
    lastColumn: 4,
    lastRow: 7,
  })
  expect(selected(press(' ', { ctrlKey: true }))).toMatchObject({ firstRow: 0, lastRow: 99, lastColumn: 3 })
  expect(selected(press('a', { metaKey: true }))).toMatchObject({ lastRow: 99, lastColumn: 4 })
})

test('other keys of the grid do what they say, and all others are left alone', () => {
  expect(act(press('ArrowDown', { altKey: true }))).toEqual({ is: 'column menu' })
  expect(act(press('ArrowLeft', { altKey: true }))).toBeNull()
  expect(act(press('C', { ctrlKey: true }))).toEqual({ is: 'copy' })
  expect(act(press('Enter'))).toEqual({ is: 'value' })
  expect(act(press('Enter', { ctrlKey: true }))).toEqual({ is: 'follow' })
  expect(act(press('F10', { shiftKey: true }))).toEqual({ is: 'cell menu' })
  expect(act(press('x'))).toBeNull()
})

test('Escape takes the range away first, then what stands beside the rows', () => {
  const range = extendTo(at, { row: 9, column: 4 })
  expect(act(press('Escape'), range, true)).toMatchObject({ selection: selectCell({ row: 9, column: 4 }) })
  expect(act(press('Escape'), at, true)).toEqual({ is: 'close' })
  expect(act(press('Escape'))).toBeNull()
})
