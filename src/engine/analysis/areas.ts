/**
 * The areas of a schema: groups of tables that a person would put under one
 * heading, worked out from names, foreign keys and schemas. Every relation is
 * in exactly one area. The same schema gives the same areas, and a table more
 * or less moves few others. Knows neither files nor pages.
 *
 * A small schema beside others is an area of its own. Elsewhere a table goes by
 * the first word of its name, unless that names a thing ('component', of which
 * there is a table) and a later word a topic ('risk', of which there is none
 * and which leads other names). Groups of one or two join those that people
 * call by one heading, then the group that they are tied to by foreign keys,
 * then the one that they share words with. What is left is 'Other'.
 */
import { familyOf, headingWord, isAspect, nameWords } from './name-words.ts'
import type { NameWord } from './name-words.ts'

/** A relation as areas see it. */
export interface AreaRelation {
  /** Unique among those given. */
  readonly id: string
  readonly database: string | null
  readonly schema: string | null
  /** Unquoted. */
  readonly name: string
  /** The id of the table that it is a partition or heir of; it then goes with that one. */
  readonly parent: string | null
}

/** A foreign key between two relations, by their ids. */
export interface AreaLink {
  readonly from: string
  readonly to: string
}

/** One area: its name is unique among those of a call. */
export interface Area {
  readonly name: string
  /** The words that it goes by, for finding the area of what is no relation; empty for a schema's and for 'Other'. */
  readonly stems: readonly string[]
  /** The schema that it is, whole; null where it is not. */
  readonly schema: string | null
  readonly database: string | null
  /** Ids, in the order of names. */
  readonly members: readonly string[]
}

/** A schema beside others that has at most so many tables is one area. */
const SMALL_SCHEMA = 15
/** A word in at least this share of a schema's names says nothing. */
const COMMON_SHARE = 0.6
const COMMON_AT_LEAST = 5
/** A group of fewer tables looks for another to join. */
const SMALL_GROUP = 3
const OTHER = 'Other'

interface Relation extends AreaRelation {
  readonly words: readonly NameWord[]
}

interface Group {
  /** What it goes by, the weightiest first. */
  readonly stems: string[]
  heading: string | null
  readonly members: Relation[]
}

/** The areas of a schema, the largest first, 'Other' last. */
export function areasOf(given: readonly AreaRelation[], links: readonly AreaLink[]): Area[] {
  const parents = new Map(given.map(({ id, parent }) => [id, parent]))
  const roots: AreaRelation[] = []
  const heirs = new Map<string, AreaRelation[]>()
  for (const one of given.toSorted((a, b) => compareText(a.id, b.id))) {
    if (one.parent === null || !parents.has(one.parent) || isInCircle(one.id, parents)) roots.push(one)
    else heirs.set(one.parent, [...(heirs.get(one.parent) ?? []), one])
  }
  const spaces = Map.groupBy(roots, ({ database, schema }) => JSON.stringify([database, schema]))
  const areas: Area[] = []
  for (const [, relations] of [...spaces].toSorted(([a], [b]) => compareText(a, b))) {
    const { database, schema } = relations[0] as AreaRelation
    if (spaces.size > 1 && schema !== 'public' && relations.length <= SMALL_SCHEMA)
      areas.push({
        name: `Schema ${schema ?? ''}`,
        stems: [],
        schema,
        database,
        members: relations.map(({ id }) => id),
      })
    else areas.push(...areasWithin(relations, links))
  }
  return uniquelyNamed(areas.map((area) => ({ ...area, members: withHeirs(area.members, heirs) }))).toSorted(
    byWeight,
  )
}

/** Whether the way up from a relation never ends: only a made-up dump says so. */
function isInCircle(id: string, parents: ReadonlyMap<string, string | null>): boolean {
  const seen = new Set<string>()
  for (let at: string | null | undefined = id; at != null; at = parents.get(at)) {
    if (seen.has(at)) return true
    seen.add(at)
  }
  return false
}

function byWeight(a: Area, b: Area): number {
  const rank = Number(isOther(a)) - Number(isOther(b))
  return rank || b.members.length - a.members.length || compareText(a.name, b.name)
}

const isOther = ({ stems, schema }: Area): boolean => stems.length === 0 && schema === null

function withHeirs(
  members: readonly string[],
  heirs: ReadonlyMap<string, readonly AreaRelation[]>,
): string[] {
  const all: string[] = []
  const seen = new Set<string>()
  const waiting = members.toReversed()
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (seen.has(id)) continue
    seen.add(id)
    all.push(id)
    for (const heir of heirs.get(id) ?? []) waiting.push(heir.id)
  }
  return all
}

/** The areas of one schema, by the words of its relations and what they refer to. */
function areasWithin(given: readonly AreaRelation[], links: readonly AreaLink[]): Area[] {
  const relations = withTellingWords(given)
  const groups = new Map<string, Group>()
  const tell = topics(relations)
  for (const relation of relations) {
    const stem = tell(relation.words)
    const group = groups.get(stem) ?? { stems: [stem], heading: null, members: [] }
    group.members.push(relation)
    groups.set(stem, group)
  }
  const grouping = new Grouping([...groups.values()], links)
  grouping.joinFamilies()
  grouping.joinSingles()
  const { database, schema } = given[0] as AreaRelation
  const left: Relation[] = []
  const areas: Area[] = []
  for (const group of grouping.groups()) {
    if (group.members.length === 1 && relations.length > 1) left.push(...group.members)
    else
      areas.push({
        name: nameOf(group),
        stems: group.stems,
        schema: null,
        database,
        members: idsOf(group.members),
      })
  }
  if (left.length > 0) areas.push({ name: OTHER, stems: [], schema: null, database, members: idsOf(left) })
  return schema === null || schema === 'public'
    ? areas
    : areas.map((area) => (area.name === OTHER ? { ...area, name: `${OTHER} in ${schema}` } : area))
}

function idsOf(relations: readonly Relation[]): string[] {
  return relations.map(({ id }) => id).toSorted(compareText)
}

/** Relations with their words, without those that nearly all names have: 'wp_', '_table'. */
function withTellingWords(given: readonly AreaRelation[]): Relation[] {
  const relations = given.map((one): Relation => ({ ...one, words: nameWords(one.name) }))
  if (relations.length < COMMON_AT_LEAST) return relations
  const counts = new Map<string, number>()
  for (const { words } of relations)
    for (const stem of new Set(words.map((word) => word.stem))) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  const common = new Set(
    [...counts].filter(([, n]) => n >= relations.length * COMMON_SHARE).map(([stem]) => stem),
  )
  if (common.size === 0) return relations
  return relations.map((relation) => {
    const words = relation.words.filter(({ stem }) => !common.has(stem))
    return words.length === 0 ? relation : { ...relation, words }
  })
}

/** Says which word a name goes by. */
function topics(relations: readonly Relation[]): (words: readonly NameWord[]) => string {
  const leading = new Map<string, number>()
  const alone = new Set<string>()
  const after = new Map<string, Set<string>>()
  for (const { words } of relations) {
    const [first, ...others] = words.map(({ stem }) => stem)
    if (first === undefined) continue
    leading.set(first, (leading.get(first) ?? 0) + 1)
    if (others.length === 0) alone.add(first)
    for (const stem of others) {
      const firsts = after.get(stem) ?? new Set()
      after.set(stem, firsts)
      if (stem !== first) firsts.add(first)
    }
  }
  const isTopic = (stem: string): boolean =>
    !alone.has(stem) && leading.has(stem) && (after.get(stem)?.size ?? 0) >= 2
  return (words) => {
    const [first, ...others] = words.map(({ stem }) => stem)
    const lead = first as string
    const isThing = alone.has(lead) || leading.get(lead) === 1
    return (isThing && !isTopic(lead) && others.findLast(isTopic)) || lead
  }
}

/** Groups that look for others to join. */
class Grouping {
  readonly #groups: Set<Group>
  readonly #groupOf = new Map<string, Group>()
  readonly #neighbours = new Map<string, string[]>()
  readonly #references = new Map<string, number>()
  readonly #withWord = new Map<string, Relation[]>()

  constructor(groups: readonly Group[], links: readonly AreaLink[]) {
    this.#groups = new Set(groups.toSorted((a, b) => compareText(a.stems[0] ?? '', b.stems[0] ?? '')))
    for (const group of this.#groups)
      for (const relation of group.members) {
        this.#groupOf.set(relation.id, group)
        for (const stem of new Set(relation.words.map((word) => word.stem))) {
          const known = this.#withWord.get(stem)
          if (known) known.push(relation)
          else this.#withWord.set(stem, [relation])
        }
      }
    for (const { from, to } of links) {
      if (from === to || !this.#groupOf.has(from) || !this.#groupOf.has(to)) continue
      this.#references.set(to, (this.#references.get(to) ?? 0) + 1)
      for (const [one, other] of [
        [from, to],
        [to, from],
      ] as const) {
        const known = this.#neighbours.get(one)
        if (known) known.push(other)
        else this.#neighbours.set(one, [other])
      }
    }
  }

  groups(): readonly Group[] {
    return [...this.#groups]
  }

  /**
   * Small groups of words that people call by one heading become one, where
   * there are enough of them; else they join the largest group of that heading.
   */
  joinFamilies(): void {
    const families = Map.groupBy(this.#groups, (group) => familyOfGroup(group) ?? '')
    for (const [heading, members] of families) {
      if (heading === '') continue
      const small = members
        .filter(({ members: tables }) => tables.length < SMALL_GROUP)
        .toSorted(largestFirst)
      const large = members.filter((group) => !small.includes(group)).toSorted(largestFirst)
      const own = large.find((group) => nameOf(group) === heading)
      const tables = small.reduce((sum, group) => sum + group.members.length, 0)
      const isEnough = small.length > 1 && (tables >= SMALL_GROUP || large.length === 0)
      const target = own ?? (isEnough ? small[0] : large[0])
      if (target === undefined) continue
      if (target === small[0]) target.heading = small.length > 1 ? heading : null
      for (const group of small) if (group !== target) this.#join(group, target)
    }
  }

  /** Each table that stands alone joins the group that it is tied to, or shares most words with. */
  joinSingles(): void {
    const singles = [...this.#groups].filter(({ members }) => members.length === 1)
    // What is called by one word comes last: others that have the word join it rather than it them.
    const isThing = ({ members }: Group): boolean => members.every(isAlone)
    for (const group of singles.toSorted((a, b) => Number(isThing(a)) - Number(isThing(b)))) {
      const [relation] = group.members
      // Another may have joined it meanwhile.
      if (relation === undefined || group.members.length !== 1) continue
      const best = this.#nearest(relation, group)
      if (best !== null) this.#join(group, best)
    }
  }

  #nearest(relation: Relation, own: Group): Group | null {
    const ties = new Map<Group, number>()
    const add = (id: string, weight: number): void => {
      const group = this.#groupOf.get(id)
      if (group !== undefined && group !== own) ties.set(group, (ties.get(group) ?? 0) + weight)
    }
    for (const id of this.#neighbours.get(relation.id) ?? []) {
      // Everything belongs to a user: what many refer to ties each of them a little.
      const references = Math.max(this.#references.get(id) ?? 0, this.#references.get(relation.id) ?? 0)
      add(id, 1 / references)
    }
    const last = relation.words.length - 1
    for (const [at, { stem }] of relation.words.entries()) {
      const others = this.#withWord.get(stem) ?? []
      // Words that are everywhere say nothing, and would take long to look through.
      if (others.length > WIDE_WORD || (isAspect(stem) && !others.some(isAlone))) continue
      const weight = (at === last ? 1.5 : 1) / Math.max(1, others.length - 1)
      for (const { id } of others) if (id !== relation.id) add(id, weight)
    }
    const [best] = [...ties].toSorted(([a, x], [b, y]) => y - x || largestFirst(a, b))
    return best === undefined ? null : best[0]
  }

  #join(from: Group, to: Group): void {
    to.members.push(...from.members)
    to.stems.push(...from.stems)
    for (const { id } of from.members) this.#groupOf.set(id, to)
    this.#groups.delete(from)
  }
}

/** The heading that people put a group under: by its first word, of a lone table by its last too. */
function familyOfGroup({ stems, members }: Group): string | null {
  const first = familyOf(stems[0] ?? '')
  if (first !== null || members.length > 1) return first
  return familyOf(members[0]?.words.at(-1)?.stem ?? '')
}

/** Whether its name is one word: then it is the thing itself, and others that have the word are about it. */
const isAlone = ({ words }: Relation): boolean => words.length === 1

/** Tables with one word, above which it ties nobody. */
const WIDE_WORD = 40

function largestFirst(a: Group, b: Group): number {
  return b.members.length - a.members.length || compareText(a.stems[0] ?? '', b.stems[0] ?? '')
}

/** 'Billing'; 'Rate limits'; the word as most of its tables have it, with the next where all have it. */
function nameOf({ heading, stems, members }: Group): string {
  if (heading !== null) return heading
  const [stem = ''] = stems
  const next = members.map(({ words }) => words[words.findIndex((word) => word.stem === stem) + 1])
  const [second] = next
  if (second !== undefined && next.every((word) => word?.stem === second.stem) && !isAspect(second.stem)) {
    const longest = next
      .map((word) => word?.written ?? '')
      .toSorted((a, b) => b.length - a.length || compareText(a, b))
    return `${headingWord(stem)} ${longest[0] ?? second.written}`
  }
  const written = new Map<string, number>()
  for (const { words } of members)
    for (const word of words)
      // A table that is called so and nothing else knows best.
      if (word.stem === stem)
        written.set(word.written, (written.get(word.written) ?? 0) + (words.length === 1 ? 100 : 1))
  const [best] = [...written].toSorted(([a, x], [b, y]) => y - x || compareText(a, b))
  return headingWord(best?.[0] ?? stem)
}

/** Areas of several schemas or databases that are called alike say where they are. */
function uniquelyNamed(areas: readonly (Area & { readonly members: readonly string[] })[]): Area[] {
  const named = Map.groupBy(areas, ({ name }) => name)
  const taken = new Set<string>()
  return areas.map((area) => {
    let name = area.name
    if ((named.get(name)?.length ?? 0) > 1 && area.database !== null) name = `${name} of ${area.database}`
    for (let number = 2; taken.has(name); number += 1) name = `${area.name} (${number})`
    taken.add(name)
    return { ...area, name }
  })
}

/** Code unit order: the same on every machine. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
