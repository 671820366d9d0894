/** Tables that one database lost and another has, alike: what moved, with what 'alike' rests on. */
import type { CatalogObject } from '../../catalog/index.ts'
import type { MovedFact, SharedNamesFact } from './facts.ts'
import { isCreated } from './file-catalog.ts'
import type { Part } from './parts.ts'

/** A database with its dumps and live databases, in the order of time. */
export interface DatabaseSeries {
  readonly id: string
  readonly parts: readonly { readonly part: Part; readonly date: string }[]
}

/** Alike from here on. */
const ALIKE = 0.8
/** Fewer columns are alike by chance. */
const COLUMNS_AT_LEAST = 2

/** What moved between databases, by the database that it left and its name. */
export function movedBetween(series: readonly DatabaseSeries[]): MovedFact[] {
  return series.flatMap((from) =>
    lostOf(from).flatMap(({ date, object, part }) => {
      const found = series.flatMap((to) => (to === from ? [] : (likest(object, to) ?? [])))
      const [best] = found.toSorted((a, b) => b.alike.share - a.alike.share)
      return best === undefined ? [] : [movedFact({ from, part, date, object }, best)]
    }),
  )
}

interface Lost {
  readonly part: Part
  readonly date: string
  readonly object: CatalogObject
}

/** Tables that a database had and its newest source has not, as the last source that has them has them. */
function lostOf({ parts }: DatabaseSeries): Lost[] {
  const newest = parts.at(-1)
  if (newest === undefined) return []
  const lost = new Map<string, Lost>()
  for (const { date, part } of parts)
    for (const object of part.input.objects)
      if (object.kind === 'table' && isCreated(object) && !newest.part.relations.has(object.identity))
        lost.set(object.identity, { part, date, object })
  return [...lost.values()].toSorted((a, b) => (a.object.identity < b.object.identity ? -1 : 1))
}

interface Alike {
  readonly share: number
  readonly same: number
  readonly all: number
}

interface Found {
  readonly to: DatabaseSeries
  readonly part: Part
  readonly object: CatalogObject
  readonly alike: Alike
  readonly runnerUp: MovedFact['runnerUp']
}

/** The table of another database's newest source that is most alike, where any is alike enough. */
function likest(object: CatalogObject, to: DatabaseSeries): Found | null {
  const newest = to.parts.at(-1)
  if (newest === undefined) return null
  const scored = newest.part.input.objects
    .filter((one) => one.kind === 'table' && isCreated(one))
    .map((one) => ({ one, alike: alikeness(object, one) }))
    .toSorted(
      (a, b) =>
        b.alike.share - a.alike.share ||
        Number(b.one.name === object.name) - Number(a.one.name === object.name) ||
        (a.one.identity < b.one.identity ? -1 : 1),
    )
  const [best, next] = scored
  if (best === undefined || best.alike.share < ALIKE || best.alike.same < COLUMNS_AT_LEAST) return null
  const runnerUp = next === undefined ? null : { name: next.one.identity, alike: next.alike.share }
  return { to, part: newest.part, object: best.one, alike: best.alike, runnerUp }
}

/** Columns of one name and type, of all columns of both. */
function alikeness(a: CatalogObject, b: CatalogObject): Alike {
  const words = ({ columns }: CatalogObject): Set<string> =>
    new Set(columns.map(({ name, properties }) => JSON.stringify([name, properties['type']])))
  const [inA, inB] = [words(a), words(b)]
  const same = [...inA].filter((word) => inB.has(word)).length
  const all = inA.size + inB.size - same
  return { share: all === 0 ? 0 : same / all, same, all }
}

function movedFact(
  { date, from, object, part }: Lost & { readonly from: DatabaseSeries },
  found: Found,
): MovedFact {
  const { alike, runnerUp, to } = found
  // As it was when the table was last seen; a database that begins later had nothing then.
  const then = to.parts.findLast((one) => one.date.slice(0, 10) <= date.slice(0, 10))?.part.relations
  return {
    from: {
      database: from.id,
      member: part.id,
      name: object.identity,
      rows: object.data?.rows ?? null,
    },
    to: { database: to.id, member: found.part.id, name: found.object.identity },
    sameName: found.object.identity === object.identity,
    alike: alike.share,
    sameColumns: alike.same,
    allColumns: alike.all,
    isNew: then !== undefined && !then.has(found.object.identity),
    nameThereBefore: then?.has(object.identity) ?? false,
    nameThereNow: found.part.relations.has(object.identity),
    runnerUp,
  }
}

/** Names that two databases both have, in their first and in their newest sources. */
export function sharedNames(series: readonly DatabaseSeries[]): SharedNamesFact[] {
  const facts: SharedNamesFact[] = []
  for (const [at, a] of series.entries())
    for (const b of series.slice(at + 1)) {
      const moments = [
        [a.parts[0], b.parts[0]],
        [a.parts.at(-1), b.parts.at(-1)],
      ] as const
      for (const [first, second] of moments) {
        if (first === undefined || second === undefined) continue
        const members = [first.part.id, second.part.id] as const
        if (facts.some((one) => one.members.every((member, place) => member === members[place]))) continue
        const names = [...first.part.relations].filter((name) => second.part.relations.has(name)).toSorted()
        if (names.length > 0) facts.push({ databases: [a.id, b.id], members, names })
      }
    }
  return facts
}
