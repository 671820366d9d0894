/** Syntax trees as plain values: what is there is looked up, what is not there is empty. */

/** A node, or what stands in one. */
export type Tree = { readonly [name: string]: unknown }

const NOTHING: Tree = {}
const NO_TREES: readonly Tree[] = []

/** Whether a value is a node and no list. */
export function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The value, or an empty tree. */
export function treeOf(value: unknown): Tree {
  return isTree(value) ? value : NOTHING
}

/** The items of a list; a List node counts as what it holds. */
export function treesOf(value: unknown): readonly Tree[] {
  if (Array.isArray(value)) return value as readonly Tree[]
  if (isTree(value) && isTree(value['List'])) return treesOf(value['List']['items'])
  return NO_TREES
}

/** The strings of a list of String nodes. */
export function namesOf(value: unknown): string[] {
  const names: string[] = []
  for (const node of treesOf(value)) {
    const text = treeOf(node['String'])['sval']
    if (typeof text === 'string') names.push(text)
  }
  return names
}

/** Schema and name of a RangeVar. */
export function relationParts(relation: Tree): string[] {
  const name = String(relation['relname'] ?? '')
  return typeof relation['schemaname'] === 'string' ? [relation['schemaname'], name] : [name]
}
