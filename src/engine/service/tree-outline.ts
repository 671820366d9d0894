/**
 * The tree of a source or a comparison, laid out once: databases, schemas,
 * kinds and objects in the order in which they are drawn, each knowing where
 * what is below it ends. Knows nothing of filters or of what is open.
 */
import type { ChangeStatus, FindingCounts, Movement, ObjectKind, TreeRow } from '../../shared/model.ts'
import { OBJECT_KINDS } from '../../shared/model.ts'

/** One object of a source or entry of a comparison, as the tree takes it. */
export interface TreeItem {
  /** The object's key or the entry's id; unique. */
  readonly target: string
  readonly kind: ObjectKind
  readonly database: string | null
  readonly schema: string | null
  /** What its line says. */
  readonly label: string
  /** The whole identity, for searching. */
  readonly identity: string
  /** `target` of the item that it is shown below; null or unknown: it stands under its kind. */
  readonly parent: string | null
  readonly status: ChangeStatus | null
  readonly quiet: boolean
  readonly rows: number | null
  /** In a comparison, of what an accepted rename or move concerns: what it is called in A, and what happened. */
  readonly formerName?: string
  readonly moved?: Movement
  /** Findings about it, in either side of a comparison. */
  readonly findings?: FindingCounts
}

/** The field with this value, or none where there is no value. */
export function only<K extends string, V>(name: K, value: V | undefined): { [key in K]?: V } {
  return value === undefined ? {} : ({ [name]: value } as { [key in K]?: V })
}

/** One line of the whole tree. */
export interface OutlineNode {
  readonly id: string
  readonly type: TreeRow['type']
  readonly depth: number
  readonly label: string
  readonly kind: ObjectKind | null
  /** Index of the line it stands below; -1 at the top. */
  readonly above: number
  readonly item: TreeItem | null
  /** Index just past the last line below it. */
  end: number
}

/** All lines, parents before children. */
export type TreeOutline = readonly OutlineNode[]

/** What an object's line says: its name alone; of functions with the arguments, since names repeat. */
export function treeLabel(object: Pick<TreeItem, 'kind' | 'identity'> & { readonly name: string }): string {
  if (object.kind !== 'function' && object.kind !== 'procedure' && object.kind !== 'aggregate')
    return object.name
  const open = object.identity.lastIndexOf('(')
  return open < 0 ? object.name : object.name + object.identity.slice(open)
}

const KIND_RANK = new Map<string, number>(OBJECT_KINDS.map((kind, index) => [kind, index]))

/**
 * Lays items out, of one kind in one place in the order in which they are
 * given. Databases are lines of their own only where there are several.
 */
export function layOutTree(items: readonly TreeItem[]): TreeOutline {
  const nodes: OutlineNode[] = []
  const { roots, below } = groupByParent(items)
  const databases = groupBy(roots, (item) => item.database ?? '')
  const several = [...databases.keys()].filter((name) => name !== '').length > 1

  const open = (node: Omit<OutlineNode, 'end'>, fill: (index: number) => void): void => {
    const index = nodes.length
    const added = { ...node, end: 0 }
    nodes.push(added)
    fill(index)
    added.end = nodes.length
  }
  const addObject = (item: TreeItem, above: number, depth: number): void =>
    open(
      {
        id: `object:${item.target}`,
        type: 'object',
        depth,
        label: item.label,
        kind: item.kind,
        above,
        item,
      },
      (index) => {
        for (const child of below.get(item.target) ?? []) addObject(child, index, depth + 1)
      },
    )
  const addKinds = (group: readonly TreeItem[], path: string, above: number, depth: number): void => {
    const kinds = groupBy(group, (item) => item.kind)
    for (const kind of OBJECT_KINDS) {
      if (!kinds.has(kind)) continue
      open(
        { id: `kind:${path}/${kind}`, type: 'kind', depth, label: kind, kind, above, item: null },
        (index) => {
          for (const item of kinds.get(kind) ?? []) addObject(item, index, depth + 1)
        },
      )
    }
  }
  const addSchemas = (group: readonly TreeItem[], path: string, above: number, depth: number): void => {
    const schemas = groupBy(group, (item) => item.schema ?? '')
    for (const name of [...schemas.keys()].sort()) {
      if (name === '') continue
      const id = `${path}/${encodeURIComponent(name)}`
      open(
        { id: `schema:${id}`, type: 'schema', depth, label: name, kind: null, above, item: null },
        (index) => addKinds(schemas.get(name) ?? [], id, index, depth + 1),
      )
    }
    addKinds(schemas.get('') ?? [], path, above, depth)
  }

  if (several) {
    for (const name of [...databases.keys()].sort()) {
      if (name === '') continue
      const id = encodeURIComponent(name)
      open(
        { id: `database:${id}`, type: 'database', depth: 0, label: name, kind: null, above: -1, item: null },
        (index) => addSchemas(databases.get(name) ?? [], id, index, 1),
      )
    }
    addSchemas(databases.get('') ?? [], '', -1, 0)
  } else {
    addSchemas(roots, '', -1, 0)
  }
  return nodes
}

function byKind(a: string, b: string): number {
  return (KIND_RANK.get(a) ?? 0) - (KIND_RANK.get(b) ?? 0)
}

/**
 * What stands under a kind, and what stands under another item (by kind). An
 * item below an item that is itself below another stands under its kind, so
 * that a circle of parents hides nothing.
 */
function groupByParent(items: readonly TreeItem[]): {
  roots: TreeItem[]
  below: ReadonlyMap<string, readonly TreeItem[]>
} {
  const parents = new Map(items.map((item) => [item.target, item]))
  const parentOf = (item: TreeItem): TreeItem | null => {
    if (item.parent === null || item.parent === item.target) return null
    return parents.get(item.parent) ?? null
  }
  const roots: TreeItem[] = []
  const below = new Map<string, TreeItem[]>()
  for (const item of items) {
    const parent = parentOf(item)
    if (parent === null || parentOf(parent) !== null) {
      roots.push(item)
      continue
    }
    const siblings = below.get(parent.target)
    if (siblings) siblings.push(item)
    else below.set(parent.target, [item])
  }
  for (const siblings of below.values()) siblings.sort((a, b) => byKind(a.kind, b.kind))
  return { roots, below }
}

function groupBy<T, K extends string>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}
