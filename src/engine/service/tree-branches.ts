/**
 * Which branches of a tree are open, by the ids that the contract takes: '*'
 * opens every database, schema and kind, 'below:' with an id the lines directly
 * below it, and every other id turns round what these say of a line.
 */
import type { OutlineNode, TreeOutline } from './tree-outline.ts'

/** Opens every database, schema and kind; objects stay closed until they are named. */
const ALL_BRANCHES = '*'
/** Before the id of a line: opens what stands directly below it. Alone: opens the top. */
const BELOW = 'below:'

/** Says of a line whether it is open. */
export type IsOpen = (node: OutlineNode) => boolean

/** The test that these ids stand for. */
export function openTest(outline: TreeOutline, expanded: readonly string[]): IsOpen {
  const named = new Set(expanded)
  const all = named.has(ALL_BRANCHES)
  const wide = expanded.some((id) => id.startsWith(BELOW))
  return (node) => {
    const opened =
      (all && node.type !== 'object') || (wide && named.has(BELOW + (outline[node.above]?.id ?? '')))
    return opened !== named.has(node.id)
  }
}

/** The ids with every line open that stands beside the line with this id; as they are where there is none. */
export function openedBeside(outline: TreeOutline, expanded: readonly string[], id: string): string[] {
  const line = outline.find((node) => node.id === id)
  if (line === undefined) return [...expanded]
  const below = BELOW + (outline[line.above]?.id ?? '')
  const beside = new Set(outline.flatMap((node) => (node.above === line.above ? [node.id] : [])))
  return [...expanded.filter((one) => one !== below && !beside.has(one)), below]
}
