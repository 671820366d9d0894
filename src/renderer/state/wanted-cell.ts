/** A cell of an object's rows that somebody is on the way to. */
import { create } from 'zustand'

export interface WantedCell {
  readonly sourceId: string
  readonly key: string
  /** Both from 0, as `rows.page` has them. */
  readonly row: number
  readonly column: number
}

/** The cell that was wanted last. */
export const useWantedCell = create<{ readonly cell: WantedCell | null }>(() => ({ cell: null }))

/** Says which cell the grid is to select once it shows the object. */
export function wantCell(cell: WantedCell): void {
  useWantedCell.setState({ cell })
}
