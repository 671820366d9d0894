/** The grid that is on screen, as commands reach it; null where there is none. */

/** What can be asked of it. */
export interface ActiveGrid {
  readonly copy: (format: 'tsv' | 'csv' | 'json' | 'insert' | 'values' | 'where') => void
  readonly goToRow: () => void
  readonly filterColumn: () => void
  readonly sortColumn: (descending: boolean) => void
  readonly clear: () => void
  readonly isAsked: () => boolean
  readonly toggleValue: () => void
  readonly toggleRowForm: () => void
  readonly exportRows: () => void
}

let active: ActiveGrid | null = null

/** Makes a grid the one; answers what undoes it. */
export function ownGrid(grid: ActiveGrid): () => void {
  active = grid
  return () => {
    if (active === grid) active = null
  }
}

export function activeGrid(): ActiveGrid | null {
  return active
}
