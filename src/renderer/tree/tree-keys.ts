/**
 * What a key does in a tree, by the WAI-ARIA practice: pure, from the lines
 * that are here to the line to stand on and what to do there.
 */
import type { TreeRow } from '../../shared/model.ts'
import { rowAfterKey } from '../ui/window/window-keys.ts'

/** The tree as the keys see it. `rowAt` is undefined for a line that is not here yet. */
export interface TreeStand {
  readonly active: number
  readonly total: number
  /** Lines that fit on the screen, for Page Up and Page Down. */
  readonly pageSize: number
  readonly rowAt: (index: number) => TreeRow | undefined
}

export type TreeAct =
  | { readonly act: 'move'; readonly to: number }
  | { readonly act: 'turn'; readonly id: string }
  | { readonly act: 'open'; readonly row: TreeRow }
  /** Opens all that stands beside a line. */
  | { readonly act: 'beside'; readonly id: string }
  | { readonly act: 'menu'; readonly row: TreeRow }
  /** The key is the tree's, and there is nothing to do. */
  | { readonly act: 'stay' }

const STAY: TreeAct = { act: 'stay' }

/** What a key does; null where it is none of the tree's keys (letters: see seekFrom). */
export function treeAct(key: string, stand: TreeStand): TreeAct | null {
  const { active, total, pageSize, rowAt } = stand
  if (total === 0) return null
  const to = rowAfterKey(key, active, total, pageSize)
  if (to !== null) return { act: 'move', to }
  const row = rowAt(active)
  switch (key) {
    case 'ArrowRight':
      if (row === undefined || !row.hasChildren) return STAY
      return row.expanded ? { act: 'move', to: Math.min(total - 1, active + 1) } : { act: 'turn', id: row.id }
    case 'ArrowLeft':
      if (row === undefined) return STAY
      if (row.hasChildren && row.expanded) return { act: 'turn', id: row.id }
      return { act: 'move', to: lineAbove(active, row.depth, rowAt) ?? active }
    case 'Enter':
    case ' ':
      if (row === undefined) return STAY
      return row.target === null ? { act: 'turn', id: row.id } : { act: 'open', row }
    case '*':
      return row === undefined ? STAY : { act: 'beside', id: row.id }
    case 'ContextMenu':
      return row === undefined ? STAY : { act: 'menu', row }
    default:
      return null
  }
}

/** The line that a line stands below, where it is here. */
function lineAbove(from: number, depth: number, rowAt: TreeStand['rowAt']): number | null {
  for (let index = from - 1; index >= 0; index--) {
    const row = rowAt(index)
    if (row === undefined) return null
    if (row.depth < depth) return index
  }
  return null
}

/** Where typed letters are looked for from: a first letter past the active line, more letters from it on. */
export function seekFrom(typed: string, { active, total }: Pick<TreeStand, 'active' | 'total'>): number {
  return total === 0 ? 0 : (typed.length === 1 ? active + 1 : active) % total
}
