/** Which columns, constraints, indexes, triggers and policies of what both sides have may be one under another name. */
import type { CatalogObject } from '../../catalog/catalog-object.ts'
import type { AppliedRenames } from './applied-renames.ts'
import { columnLikeness, tablePair } from './column-likeness.ts'
import { likeness } from './likeness.ts'
import { hasSameDefinition, inheritsFrom, nameKey } from './matched-objects.ts'
import type { MatchedObjects } from './matched-objects.ts'
import { candidate } from './rename-candidate.ts'
import type { RenameCandidate } from './rename-candidate.ts'
import { columnPair, objectPair } from './rename-pair.ts'
import type { SideFacts } from './side-facts.ts'

/** Below this certainty nothing is worth being looked at. */
export const LEAST = 0.3

/** What one side alone has. */
interface Alone {
  readonly a: readonly CatalogObject[]
  readonly b: readonly CatalogObject[]
}

const isTable = ({ kind }: CatalogObject): boolean => kind === 'table' || kind === 'foreign table'

/** What belongs to two that are one, is called differently, and is defined alike: indexes, constraints, triggers, policies. */
export function childCandidates(
  alone: Alone,
  matched: readonly MatchedObjects[],
  renames: AppliedRenames,
): RenameCandidate[] {
  const parents = new Map(matched.flatMap(({ a, b }) => (a && b ? [[a.key, b.key] as const] : [])))
  const theirs = new Map<string, CatalogObject[]>()
  for (const object of alone.b) {
    if (object.parentKey === null) continue
    const found = theirs.get(object.parentKey)
    if (found) found.push(object)
    else theirs.set(object.parentKey, [object])
  }
  const isInherited = inheritedChecks(alone.a, matched)
  return alone.a.flatMap((object) => {
    if (isInherited(object)) return []
    const parent = object.parentKey === null ? undefined : parents.get(object.parentKey)
    const others = parent === undefined ? [] : (theirs.get(parent) ?? [])
    return others
      .filter((other) => other.kind === object.kind && hasSameDefinition(renames.inB(object, other), other))
      .map((other) => {
        const like = likeness(0.95, ['defined alike', 'on the same table'])
        return candidate(objectPair(object, other), object, other, like)
      })
  })
}

/** Whether it is a check constraint that comes from a table of which both sides have the same: it is renamed with that one. */
function inheritedChecks(
  alone: readonly CatalogObject[],
  matched: readonly MatchedObjects[],
): (object: CatalogObject) => boolean {
  const word = (table: string, { kind, name }: CatalogObject): string => `${table}\n${kind}\n${name}`
  const tables = new Map(matched.flatMap(({ a, b }) => (a && b ? [[a.key, a] as const] : [])))
  const checks = new Set<string>()
  for (const object of alone) {
    const table = tables.get(object.parentKey ?? '')
    if (table && object.kind === 'check constraint') checks.add(word(nameKey(table), object))
  }
  return (object) => {
    const table = tables.get(object.parentKey ?? '')
    if (!table || checks.size === 0) return false
    const { database } = table
    return inheritsFrom(table).some((identity) => checks.has(word(nameKey({ database, identity }), object)))
  }
}

/** Columns of either side that are held against each other. */
const COLUMNS_LOOKED_AT = 40

/** Whether two that are one have columns that only one of them has. */
export function mayHaveColumns(a: CatalogObject, b: CatalogObject): boolean {
  if (a.columns.length === 0 || b.columns.length === 0) return false
  if (!isTable(a) && a.kind !== 'type') return false
  return (
    a.columns.length !== b.columns.length || a.columns.some(({ name }, at) => b.columns[at]?.name !== name)
  )
}

/** Whether a column of A is inherited from a table that both sides have: it is renamed with that one's, or not at all. */
export function inheritedColumns(
  matched: readonly MatchedObjects[],
): (object: CatalogObject, column: string) => boolean {
  const columns = new Map<string, ReadonlySet<string>>()
  for (const { a, b } of matched) {
    if (a && b && isTable(a)) columns.set(nameKey(a), new Set(a.columns.map(({ name }) => name)))
  }
  return (object, column) =>
    inheritsFrom(object).some(
      (parent) => columns.get(nameKey({ database: object.database, identity: parent }))?.has(column) ?? false,
    )
}

/** Among the columns that one side of a relation alone has. */
export function columnCandidates(
  differ: readonly MatchedObjects[],
  facts: { readonly a: SideFacts; readonly b: SideFacts },
  renames: AppliedRenames,
  isInherited: (object: CatalogObject, column: string) => boolean,
): RenameCandidate[] {
  return differ.flatMap(({ a, b }) => {
    if (!a || !b) return []
    const done = renames.columnsOf(a)
    const namesA = new Set([...a.columns.map(({ name }) => name), ...done.map(({ to }) => to)])
    const namesB = new Set([...b.columns.map(({ name }) => name), ...done.map(({ from }) => from)])
    const gone = a.columns
      .filter(({ name }) => !namesB.has(name) && !isInherited(a, name))
      .slice(0, COLUMNS_LOOKED_AT)
    const come = b.columns.filter(({ name }) => !namesA.has(name)).slice(0, COLUMNS_LOOKED_AT)
    if (gone.length === 0 || come.length === 0) return []
    const table = tablePair(a, b, facts)
    return gone.flatMap((from) =>
      come.flatMap((to) => {
        const like = columnLikeness(from, to, table)
        return like.certainty < LEAST ? [] : [candidate(columnPair(a, from, b, to), a, b, like)]
      }),
    )
  })
}
