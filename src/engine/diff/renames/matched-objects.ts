/** Which objects of A and of B are one: by accepted renames, by what their names are in B, and with what they belong to. */
import type { ObjectKind } from '../../../shared/model.ts'
import type { CatalogObject } from '../../catalog/catalog-object.ts'
import { AppliedRenames } from './applied-renames.ts'
import { nameParts, plainName } from './name-tokens.ts'
import { columnPair, objectPair } from './rename-pair.ts'
import type { RenamePair } from './rename-pair.ts'

/** One object of either side, or of both. */
export interface MatchedObjects {
  readonly a: CatalogObject | null
  readonly b: CatalogObject | null
  /** Whether it is called differently on its own account, and not only since what it belongs to is. */
  readonly renamed: boolean
}

/** Where an object would be found in the other catalog: its own place, given what it is called and its database. */
export type PlaceOf = (
  object: CatalogObject,
  side: 'a' | 'b',
  named: { readonly identity: string; readonly database: string | null },
) => string

/** Matches each object of A with at most one of B. In the order of A, then what B alone has. */
export function matchCatalogs(
  a: readonly CatalogObject[],
  b: readonly CatalogObject[],
  accepted: readonly RenamePair[],
  placeOf: PlaceOf,
): { readonly pairs: readonly MatchedObjects[]; readonly renames: AppliedRenames } {
  const renames = new AppliedRenames()
  const other = new Map<CatalogObject, CatalogObject>()
  const taken = new Set<CatalogObject>()
  const renamed = new Set<CatalogObject>()
  const join = (from: CatalogObject, to: CatalogObject, own: boolean): void => {
    other.set(from, to)
    taken.add(to)
    if (own) renamed.add(from)
  }
  if (accepted.length > 0) joinAccepted(a, b, accepted, join, taken, renames)
  const placeInB = placesInB(a, renames)
  const waiting = new Map<string, CatalogObject[]>()
  for (const object of b) {
    if (taken.has(object)) continue
    const place = placeOf(object, 'b', {
      identity: renames.any ? plainName(object.identity) : object.identity,
      database: object.database,
    })
    const found = waiting.get(place)
    if (found) found.push(object)
    else waiting.set(place, [object])
  }
  for (const object of a) {
    if (other.has(object)) continue
    const found = waiting.get(placeOf(object, 'a', placeInB(object)))?.shift()
    if (found) join(object, found, false)
  }
  if (accepted.length > 0) acceptColumns(a, accepted, other, renames)
  if (renames.any) joinCompanions(a, b, other, taken, renames, join)
  const pairs: MatchedObjects[] = a.map((object) => ({
    a: object,
    b: other.get(object) ?? null,
    renamed: renamed.has(object),
  }))
  for (const object of b) if (!taken.has(object)) pairs.push({ a: null, b: object, renamed: false })
  return { pairs, renames }
}

type Join = (from: CatalogObject, to: CatalogObject, own: boolean) => void

/** Joins what was accepted, as far as it is there and in no earlier pair. */
function joinAccepted(
  a: readonly CatalogObject[],
  b: readonly CatalogObject[],
  accepted: readonly RenamePair[],
  join: Join,
  taken: ReadonlySet<CatalogObject>,
  renames: AppliedRenames,
): void {
  const inA = new Map(a.map((object) => [object.key, object]))
  const inB = new Map(b.map((object) => [object.key, object]))
  const from = new Set<CatalogObject>()
  for (const pair of accepted) {
    const [first, second] = [inA.get(pair.aKey), inB.get(pair.bKey)]
    if (pair.columns !== null || !first || !second || from.has(first) || taken.has(second)) continue
    from.add(first)
    join(first, second, true)
    renames.accept(pair)
  }
}

/** Accepts renames of columns of what is matched, each column once. */
function acceptColumns(
  a: readonly CatalogObject[],
  accepted: readonly RenamePair[],
  other: ReadonlyMap<CatalogObject, CatalogObject>,
  renames: AppliedRenames,
): void {
  const columns = accepted.filter((pair) => pair.columns !== null)
  if (columns.length === 0) return
  const inA = new Map(a.map((object) => [object.key, object]))
  const heirs = heirsOf(a)
  const done = new Set<string>()
  const inherit = (parent: CatalogObject, names: { readonly from: string; readonly to: string }): void => {
    for (const heir of heirs.get(nameKey(parent)) ?? []) {
      const to = other.get(heir)
      const end = `a ${heir.key} ${names.from}`
      if (!to || done.has(end) || !hasColumn(heir, names.from) || !hasColumn(to, names.to)) continue
      done.add(end).add(`b ${to.key} ${names.to}`)
      renames.add({ ...columnPair(heir, { name: names.from }, to, { name: names.to }), inherited: true })
      inherit(heir, names)
    }
  }
  // Those of which others inherit come first, so that theirs come with them.
  const first = columns.toSorted((x, y) => depthOf(inA.get(x.aKey)) - depthOf(inA.get(y.aKey)))
  for (const pair of first) {
    const from = inA.get(pair.aKey)
    const to = from && other.get(from)
    const ends = [`a ${pair.aKey} ${pair.columns?.from}`, `b ${pair.bKey} ${pair.columns?.to}`]
    if (!to || to.key !== pair.bKey || ends.some((end) => done.has(end))) continue
    for (const end of ends) done.add(end)
    renames.accept(pair)
    if (from && pair.columns) inherit(from, pair.columns)
  }
}

/** An object by its database and name, whatever its kind. */
export const nameKey = ({ database, identity }: Pick<CatalogObject, 'database' | 'identity'>): string =>
  `${database ?? ''}\0${nameParts(identity).join('\0')}`

const hasColumn = (object: CatalogObject, name: string): boolean =>
  object.columns.some((column) => column.name === name)

/** What a table inherits from, or is a partition of: identities. */
export function inheritsFrom({ properties }: CatalogObject): readonly string[] {
  const [whole, parents] = [properties['partition of'], properties['inherits']]
  if (typeof whole === 'string') return [whole]
  return Array.isArray(parents) ? (parents as readonly string[]) : []
}

/** 0 for a table that inherits from none. */
function depthOf(object: CatalogObject | undefined): number {
  return object && inheritsFrom(object).length > 0 ? 1 : 0
}

function heirsOf(objects: readonly CatalogObject[]): Map<string, CatalogObject[]> {
  const found = new Map<string, CatalogObject[]>()
  for (const object of objects) {
    for (const parent of inheritsFrom(object)) {
      const key = nameKey({ database: object.database, identity: parent })
      const list = found.get(key)
      if (list) list.push(object)
      else found.set(key, [object])
    }
  }
  return found
}

/** What an object of A would be called in B, and in which database. */
function placesInB(
  a: readonly CatalogObject[],
  renames: AppliedRenames,
): (object: CatalogObject) => { readonly identity: string; readonly database: string | null } {
  if (!renames.any) return (object) => object
  const inA = new Map(a.map((object) => [object.key, object]))
  return (object) => {
    const parent = object.parentKey === null ? null : (inA.get(object.parentKey) ?? null)
    return {
      identity: plainName(renames.identityInB(object, parent)),
      database: renames.databaseInB(parent ?? object),
    }
  }
}

/**
 * What belongs to two relations that are one, and is called differently on both
 * sides: a name with the relation's name in it, then what alone is defined
 * alike. Partitions and owned sequences belong to a relation too.
 */
function joinCompanions(
  a: readonly CatalogObject[],
  b: readonly CatalogObject[],
  other: ReadonlyMap<CatalogObject, CatalogObject>,
  taken: ReadonlySet<CatalogObject>,
  renames: AppliedRenames,
  join: Join,
): void {
  const leftA = byOwner(a.filter((object) => !other.has(object)))
  const leftB = byOwner(b.filter((object) => !taken.has(object)))
  const inherited = new InheritedChecks(a, other)
  const queue = [...other].filter(([from, to]) => from.identity !== to.identity)
  // What is joined is looked at in turn, so that it takes its own along.
  for (let at = 0; at < queue.length; at += 1) {
    const [from, to] = queue[at] as [CatalogObject, CatalogObject]
    for (const [mine, found] of inherited.of(from, to, leftA, leftB)) {
      if (other.has(mine) || taken.has(found)) continue
      join(mine, found, false)
      renames.add(objectPair(mine, found))
      queue.push([mine, found])
    }
    const theirs = ownedBy(leftB, to)
    for (const mine of ownedBy(leftA, from)) {
      if (other.has(mine)) continue
      const alike = theirs.filter((one) => one.kind === mine.kind && !taken.has(one))
      const found = companionOf(mine, alike, from.name, to.name, renames)
      if (!found) continue
      join(mine, found, mine.name !== found.name)
      renames.add(objectPair(mine, found))
      queue.push([mine, found])
    }
  }
}

type Owned = ReadonlyMap<string, readonly CatalogObject[]>

/** Check constraints that tables inherit: PostgreSQL renames them with the one that they come from. */
class InheritedChecks {
  readonly #tables: ReadonlyMap<string, CatalogObject>
  readonly #heirs: ReadonlyMap<string, readonly CatalogObject[]>
  readonly #other: ReadonlyMap<CatalogObject, CatalogObject>

  constructor(a: readonly CatalogObject[], other: ReadonlyMap<CatalogObject, CatalogObject>) {
    this.#tables = new Map(a.map((object) => [object.key, object]))
    this.#heirs = heirsOf(a)
    this.#other = other
  }

  /** Those of the heirs of the table that a renamed check constraint belongs to. */
  *of(
    from: CatalogObject,
    to: CatalogObject,
    leftA: Owned,
    leftB: Owned,
  ): Generator<[CatalogObject, CatalogObject]> {
    const table = this.#tables.get(from.parentKey ?? '')
    if (from.kind !== 'check constraint' || from.name === to.name || !table) return
    for (const heir of this.#heirs.get(nameKey(table)) ?? []) {
      const heirInB = this.#other.get(heir)
      if (!heirInB) continue
      const named = (owned: Owned, owner: CatalogObject, name: string): CatalogObject | undefined =>
        ownedBy(owned, owner).find((one) => one.kind === from.kind && one.name === name)
      const [mine, found] = [named(leftA, heir, from.name), named(leftB, heirInB, to.name)]
      if (mine && found) yield [mine, found]
    }
  }
}

function companionOf(
  object: CatalogObject,
  others: readonly CatalogObject[],
  ownerInA: string,
  ownerInB: string,
  renames: AppliedRenames,
): CatalogObject | null {
  const derived = object.name.replaceAll(ownerInA, ownerInB)
  const byName = others.find(({ name }) => name === derived)
  if (byName) return byName
  const alike = others.filter((one) => hasSameDefinition(renames.inB(object, one), one))
  return alike.length === 1 ? (alike[0] ?? null) : null
}

/** Whether two objects say the same in all their properties. */
export function hasSameDefinition(a: CatalogObject, b: CatalogObject): boolean {
  if (a.kind !== b.kind || a.columns.length !== b.columns.length) return false
  return JSON.stringify(sorted(a.properties)) === JSON.stringify(sorted(b.properties)) && sameColumns(a, b)
}

function sorted(properties: object): [string, unknown][] {
  return Object.entries(properties)
    .filter(([, value]) => value !== null && value !== false)
    .toSorted(([x], [y]) => (x < y ? -1 : 1))
}

function sameColumns(a: CatalogObject, b: CatalogObject): boolean {
  return a.columns.every(
    (column, index) =>
      column.name === b.columns[index]?.name &&
      column.properties['type'] === b.columns[index]?.properties['type'],
  )
}

function byOwner(objects: readonly CatalogObject[]): Map<string, CatalogObject[]> {
  const found = new Map<string, CatalogObject[]>()
  for (const object of objects) {
    const owner = ownerOf(object)
    if (owner === null) continue
    const list = found.get(owner)
    if (list) list.push(object)
    else found.set(owner, [object])
  }
  return found
}

/** What belongs to an object, and is called by its name or by its key. */
function ownedBy(owned: Owned, owner: CatalogObject): CatalogObject[] {
  const name = `${owner.database ?? ''}\0${nameParts(owner.identity).join('\0')}`
  return [...(owned.get(owner.key) ?? []), ...(owned.get(name) ?? [])]
}

const OWNED_BY: readonly (readonly [ObjectKind, string, number])[] = [
  ['sequence', 'owned by', 1],
  ['table', 'partition of', 0],
  ['foreign table', 'partition of', 0],
]

/** What an object belongs to: a key, or a database and name; null where it stands alone. */
export function ownerOf(object: CatalogObject): string | null {
  if (object.parentKey !== null) return object.parentKey
  for (const [kind, property, partsBehind] of OWNED_BY) {
    const owner = object.properties[property]
    if (object.kind !== kind || typeof owner !== 'string') continue
    const parts = nameParts(owner)
    return `${object.database ?? ''}\0${parts.slice(0, parts.length - partsBehind).join('\0')}`
  }
  return null
}
