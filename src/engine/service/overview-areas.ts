/** The areas of a source by its tables' keys, of a comparison by its entries. */
import type { ComparisonEntry } from '../../shared/model.ts'
import type { Area as ShownArea } from '../../shared/overview-model.ts'
import { areasOf } from '../analysis/index.ts'
import type { Area, AreaLink, AreaRelation } from '../analysis/index.ts'
import type { RelationFact, SchemaFacts } from '../index/index.ts'

const MEMBERS_AT_MOST = 1000

/** The areas of a source, by keys of its tables and views; the largest first. */
export function areasOfSource(facts: SchemaFacts): Area[] {
  const keyOf = keysByIdentity(facts.relations)
  const relations = facts.relations.map((fact): AreaRelation => {
    const { key, database, schema, name } = fact
    return { id: key, database, schema, name, parent: parentOf(fact, keyOf) }
  })
  return areasOf(
    relations,
    linksOf(facts, keyOf, (key) => key),
  )
}

/** The areas of both sides of a comparison together, by ids of the entries of tables and views. */
export function areasOfComparison(
  entries: readonly ComparisonEntry[],
  sides: { readonly a: SchemaFacts; readonly b: SchemaFacts },
): Area[] {
  const keyOf = { a: keysByIdentity(sides.a.relations), b: keysByIdentity(sides.b.relations) }
  const inA = new Map(sides.a.relations.map((fact) => [fact.key, fact]))
  const inB = new Map(sides.b.relations.map((fact) => [fact.key, fact]))
  const entryOfA = new Map(entries.map(({ aKey, id }) => [aKey, id]))
  const entryOfB = new Map(entries.map(({ bKey, id }) => [bKey, id]))
  const relations = entries.flatMap(({ id, aKey, bKey }): AreaRelation[] => {
    const ofB = bKey === null ? undefined : inB.get(bKey)
    const fact = ofB ?? (aKey === null ? undefined : inA.get(aKey))
    if (fact === undefined) return []
    const parent = parentOf(fact, ofB ? keyOf.b : keyOf.a)
    const { database, schema, name } = fact
    return [{ id, database, schema, name, parent: (ofB ? entryOfB : entryOfA).get(parent) ?? null }]
  })
  const links = [
    ...linksOf(sides.a, keyOf.a, (key) => entryOfA.get(key)),
    ...linksOf(sides.b, keyOf.b, (key) => entryOfB.get(key)),
  ]
  // What both sides refer to ties no closer than what one does.
  const unique = new Map(links.map((link) => [`${link.from}\n${link.to}`, link]))
  return areasOf(relations, [...unique.values()])
}

/** Areas as they are shown, with what their tables hold; `relations` by the ids of the areas' members. */
export function shownAreas(
  areas: readonly Area[],
  relations: readonly Pick<RelationFact, 'key' | 'rows' | 'bytes'>[],
): ShownArea[] {
  const known = new Map(relations.map((fact) => [fact.key, fact]))
  return areas.map(({ name, members }) => {
    let [rows, bytes] = [0, 0]
    for (const key of members) {
      const fact = known.get(key)
      rows += fact?.rows ?? 0
      bytes += fact?.bytes ?? 0
    }
    return { name, relations: members.length, rows, bytes, members: members.slice(0, MEMBERS_AT_MOST) }
  })
}

/** Keys of relations by database and identity, which is how others name them. */
export function keysByIdentity(relations: readonly RelationFact[]): ReadonlyMap<string, string> {
  return new Map(relations.map(({ key, database, identity }) => [placeOf(database, identity), key]))
}

/** How a relation is named from within its database. */
export function placeOf(database: string | null, identity: string): string {
  return `${database ?? ''}\n${identity}`
}

/** The key of the table that it is a partition or heir of. */
export function parentOf(
  { database, partitionOf, inherits }: RelationFact,
  keyOf: ReadonlyMap<string, string>,
): string | null {
  const identity = partitionOf ?? inherits
  return identity === null ? null : (keyOf.get(placeOf(database, identity)) ?? null)
}

function linksOf(
  { references }: SchemaFacts,
  keyOf: ReadonlyMap<string, string>,
  idOf: (key: string) => string | undefined,
): AreaLink[] {
  return references.flatMap(({ table, database, references: identity }): AreaLink[] => {
    const key = keyOf.get(placeOf(database, identity))
    const from = idOf(table)
    const to = key === undefined ? undefined : idOf(key)
    return from === undefined || to === undefined ? [] : [{ from, to }]
  })
}
