/**
 * More than two sources side by side: which of them have each object, and which
 * have it alike. Made of the comparisons of all pairs, so that what counts as
 * the same object and as no difference is what it is between two.
 */
import type { Ignorable, MovedObject } from '../../shared/comparison-model.ts'
import type { ObjectKind } from '../../shared/model.ts'
import { compareCatalogs } from './diff.ts'
import type { DiffInput } from './diff.ts'
import { KIND_ORDER } from './kind-rules.ts'
import { movedBetween } from './renames/index.ts'
import type { PairCandidates } from './renames/index.ts'
import type { NotCompared } from './what-is-compared.ts'

/** One object over all sources; sources are numbers from 0, in the order given. */
export interface MatrixRow {
  readonly kind: ObjectKind
  readonly name: string
  readonly database: string | null
  /** The sources that have it, ascending. */
  readonly in: readonly number[]
  /** The same sources by what they have: those of a group have it alike, groups in the order of their first source. */
  readonly same: readonly (readonly number[])[]
}

export interface SourceMatrix {
  /** In the order of lists: by kind, then name. */
  readonly rows: readonly MatrixRow[]
  /** What may have moved between sources, or been renamed between them. */
  readonly moved: readonly MovedObject[]
  /** What was not compared. `between` are the sources that a line is about: two that were compared, or one of which something was lost. */
  readonly notCompared: readonly (NotCompared & { readonly between: readonly number[] })[]
}

/** Compares every source with every other. Takes as long as so many comparisons of two. */
export function compareMany(
  inputs: readonly DiffInput[],
  ignored: ReadonlySet<Ignorable> = new Set(),
): SourceMatrix {
  const pairs: PairCandidates[] = []
  const objects = new Groups()
  const alike = new Set<string>()
  const notCompared: (NotCompared & { between: readonly [number, number] })[] = []
  for (let a = 0; a < inputs.length; a += 1) {
    for (const { key } of inputs[a]?.objects ?? []) objects.find(node(a, key))
  }
  for (let a = 0; a < inputs.length; a += 1) {
    for (let b = a + 1; b < inputs.length; b += 1) {
      const comparison = compareCatalogs(inputs[a] as DiffInput, inputs[b] as DiffInput, ignored)
      pairs.push({ a, b, candidates: comparison.candidates })
      for (const { aKey, bKey, status } of comparison.entries) {
        if (aKey === null || bKey === null) continue
        objects.join(node(a, aKey), node(b, bKey))
        if (status === 'same') alike.add(`${node(a, aKey)}\0${node(b, bKey)}`)
      }
      for (const line of comparison.notCompared) notCompared.push({ ...line, between: [a, b] })
    }
  }
  const rows = rowsOf(inputs, objects, alike)
  return { rows, moved: movedBetween(inputs.length, rows, pairs), notCompared }
}

const node = (source: number, key: string): string => `${source} ${key}`

interface Cell {
  readonly source: number
  readonly node: string
}

function rowsOf(inputs: readonly DiffInput[], objects: Groups, alike: ReadonlySet<string>): MatrixRow[] {
  const rows = new Map<string, { kind: ObjectKind; name: string; database: string | null; cells: Cell[] }>()
  for (const [source, input] of inputs.entries()) {
    for (const { key, kind, identity, database } of input.objects) {
      const root = objects.find(node(source, key))
      const row = rows.get(root) ?? { kind, name: identity, database, cells: [] }
      row.cells.push({ source, node: node(source, key) })
      rows.set(root, row)
    }
  }
  return [...rows.values()]
    .map(({ kind, name, database, cells }) => ({
      kind,
      name,
      database,
      in: [...new Set(cells.map(({ source }) => source))],
      same: alikeGroups(cells, alike).map((sources) => [...new Set(sources)]),
    }))
    .toSorted(
      (a, b) =>
        (KIND_ORDER.get(a.kind) ?? 0) - (KIND_ORDER.get(b.kind) ?? 0) ||
        compareText(a.database ?? '', b.database ?? '') ||
        compareText(a.name, b.name),
    )
}

/** What is alike to all of a group joins it: two that differ are never in one, whatever a third is alike to. */
function alikeGroups(cells: readonly Cell[], alike: ReadonlySet<string>): number[][] {
  const groups: Cell[][] = []
  for (const cell of cells) {
    const group = groups.find((members) => members.every((one) => alike.has(`${one.node}\0${cell.node}`)))
    if (group) group.push(cell)
    else groups.push([cell])
  }
  return groups.map((members) => members.map(({ source }) => source))
}

/** Code unit order: the same on every machine. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Things that belong together, by whatever is known of any two of them. */
class Groups {
  readonly #parents = new Map<string, string>()

  find(item: string): string {
    let root = item
    for (
      let next = this.#parents.get(root);
      next !== undefined && next !== root;
      next = this.#parents.get(root)
    )
      root = next
    this.#parents.set(item, root)
    return root
  }

  join(a: string, b: string): void {
    const first = this.find(a)
    const second = this.find(b)
    if (first !== second) this.#parents.set(second, first)
  }
}
