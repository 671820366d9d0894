/** Selects the cell that somebody is on the way to, once the grid can show it. */
import { useEffect } from 'react'
import { useWantedCell, type WantedCell } from '../state/wanted-cell.ts'

/**
 * `rows` and `columns` are how many the grid has. A cell is reached once. It is
 * one of the table's own rows: where others stand, as `isWhole` says,
 * `showWhole` is called first.
 */
export function useCellOnTheWay(
  { sourceId, key }: Pick<WantedCell, 'sourceId' | 'key'>,
  {
    rows,
    columns,
    isWhole,
    showWhole,
  }: {
    readonly rows: number
    readonly columns: number
    readonly isWhole: boolean
    readonly showWhole: () => void
  },
  select: (cell: { readonly row: number; readonly column: number }) => void,
): void {
  const wanted = useWantedCell(({ cell }) => (cell?.sourceId === sourceId && cell.key === key ? cell : null))
  useEffect(() => {
    if (wanted !== null && !isWhole) showWhole()
    if (wanted === null || !isWhole || wanted.row >= rows || wanted.column >= columns) return undefined
    // After the grid has measured itself, which takes a frame.
    const frame = requestAnimationFrame(() => {
      useWantedCell.setState({ cell: null })
      select({ row: wanted.row, column: wanted.column })
    })
    return () => cancelAnimationFrame(frame)
  })
}
