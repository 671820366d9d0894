/** Which columns of its table an index or constraint uses: what goes when one of them is dropped. */
import type { Node } from '@pgsql/types'
import { strings } from '../kinds/node-values.ts'
import type { ObjectDraft } from '../draft.ts'

/** Lists rather than sets: a schema has many, and each is short. */
const used = new WeakMap<ObjectDraft, readonly string[]>()

/** Notes the columns that an index or constraint is made of. */
export function noteUsedColumns(draft: ObjectDraft, columns: Iterable<string>): void {
  used.set(draft, [...new Set(columns)])
}

/** Whether the index or constraint is made of the column. */
export function usesColumn(draft: ObjectDraft, column: string): boolean {
  return used.get(draft)?.includes(column) ?? false
}

/** Names that trees have where columns stand: references, keys of indexes. Some may be no columns. */
export function columnNames(trees: readonly (Node | undefined)[]): Set<string> {
  const names = new Set<string>()
  addColumnNames(trees, names)
  names.delete('')
  return names
}

function addColumnNames(tree: unknown, names: Set<string>): void {
  if (typeof tree !== 'object' || tree === null) return
  if (Array.isArray(tree)) {
    for (const item of tree) addColumnNames(item, names)
    return
  }
  for (const key in tree) {
    const value = (tree as Record<string, unknown>)[key]
    if (key === 'ColumnRef') names.add(strings((value as { fields?: Node[] }).fields).at(-1) ?? '')
    else if (key === 'IndexElem') names.add((value as { name?: string }).name ?? '')
    addColumnNames(value, names)
  }
}

/** A column that an index or constraint is made of got another name. */
export function renameUsedColumn(draft: ObjectDraft, from: string, to: string): void {
  const names = used.get(draft)
  if (names?.includes(from))
    used.set(
      draft,
      names.map((name) => (name === from ? to : name)),
    )
}

/** An index or constraint is made like another. */
export function copyUsedColumns(from: ObjectDraft, to: ObjectDraft): void {
  const names = used.get(from)
  if (names !== undefined) used.set(to, names)
}
