/** What of several sources side by side is shown, and what is counted of each: pure, over what the engine said. */
import type { MovedObject, SourceMatrix } from '../../shared/comparison-model.ts'
import type { ObjectKind } from '../../shared/model.ts'

export type MatrixRow = SourceMatrix['objects'][number]

/** Which objects by where they are and whether they are alike. */
export type MatrixPresence = 'all' | 'not alike' | 'missing' | 'lone'

export interface MatrixFilter {
  readonly text: string
  /** 'relations': tables and views of every sort. */
  readonly kind: ObjectKind | 'relations' | 'all'
  readonly presence: MatrixPresence
}

const RELATIONS: ReadonlySet<ObjectKind> = new Set(['table', 'view', 'materialized view', 'foreign table'])

/** Whether an object of this kind is among those chosen. */
export function isOfKind(kind: ObjectKind, chosen: MatrixFilter['kind']): boolean {
  return chosen === 'all' || (chosen === 'relations' ? RELATIONS.has(kind) : kind === chosen)
}

/** The rows that a filter lets through, in their order. `sources` is how many there are. */
export function filterRows(
  rows: readonly MatrixRow[],
  { text, kind, presence }: MatrixFilter,
  sources: number,
): readonly MatrixRow[] {
  const wanted = text.trim().toLowerCase()
  return rows.filter(
    (row) =>
      isOfKind(row.kind, kind) &&
      isPresent(row, presence, sources) &&
      (wanted === '' || row.name.toLowerCase().includes(wanted)),
  )
}

function isPresent(row: MatrixRow, presence: MatrixPresence, sources: number): boolean {
  switch (presence) {
    case 'all':
      return true
    case 'not alike':
      return row.same.length > 1
    case 'missing':
      return row.in.length < sources
    case 'lone':
      return row.in.length === 1
  }
}

/** The group of alike sources that one is in, from 1 in the order of sources; null where it has no such object. */
export function groupOf({ same }: MatrixRow, source: number): number | null {
  const at = same.findIndex((group) => group.includes(source))
  return at < 0 ? null : at + 1
}

/** What one source has of some rows. */
export interface SourceCounts {
  readonly has: number
  /** Objects that no other source has. */
  readonly lone: number
  /** Objects that others have and it has not. */
  readonly lacks: number
}

/** For each source, over the rows of a kind. */
export function countSources(
  rows: readonly MatrixRow[],
  kind: MatrixFilter['kind'],
  sources: number,
): SourceCounts[] {
  const counts = Array.from({ length: sources }, () => ({ has: 0, lone: 0, lacks: 0 }))
  for (const row of rows) {
    if (!isOfKind(row.kind, kind)) continue
    for (const [source, count] of counts.entries()) {
      if (!row.in.includes(source)) count.lacks += 1
      else {
        count.has += 1
        if (row.in.length === 1) count.lone += 1
      }
    }
  }
  return counts
}

/** How many objects there are of each kind, in the order of lists. */
export function kindsOf(rows: readonly MatrixRow[]): ReadonlyMap<ObjectKind, number> {
  const kinds = new Map<ObjectKind, number>()
  for (const { kind } of rows) kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
  return kinds
}

/** One row in words, for who cannot see its cells: 'in A and C, alike; not in B'. */
export function rowInWords(row: MatrixRow, letters: readonly string[]): string {
  const named = (sources: readonly number[]): string =>
    sources.map((source) => letters[source] ?? '?').join(', ')
  const absent = letters.flatMap((_, source) => (row.in.includes(source) ? [] : [source]))
  const alike =
    row.same.length === 1
      ? row.in.length > 1
        ? ', alike'
        : ''
      : `, alike only ${row.same.map((group) => named(group)).join(' / ')}`
  return `in ${named(row.in)}${alike}${absent.length === 0 ? '' : `; not in ${named(absent)}`}`
}

/** Moves of tables and views, the most certain first; of other things they follow from. */
export function movedRelations(moved: readonly MovedObject[]): readonly MovedObject[] {
  return moved
    .filter(({ kind }) => RELATIONS.has(kind))
    .toSorted((a, b) => b.certainty - a.certainty || (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
}
