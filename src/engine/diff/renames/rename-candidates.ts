/**
 * Which objects that one side alone has may be the other's under another name.
 * Nothing is compared with everything: things are brought together by words
 * that few of them have (a column and its type, a label, a body), so that tens
 * of thousands of tables take less than a second.
 */
import type { ObjectKind } from '../../../shared/model.ts'
import type { CatalogObject } from '../../catalog/catalog-object.ts'
import type { AppliedRenames } from './applied-renames.ts'
import { columnLikeness, tablePair } from './column-likeness.ts'
import { containerCandidates, tailOf } from './container-candidates.ts'
import { likeness, NOT_ALIKE, wordsOf } from './likeness.ts'
import type { Likeness } from './likeness.ts'
import { hasSameDefinition, nameKey, ownerOf } from './matched-objects.ts'
import type { MatchedObjects } from './matched-objects.ts'
import {
  childCandidates,
  columnCandidates,
  inheritedColumns,
  LEAST,
  mayHaveColumns,
} from './member-candidates.ts'
import { nameParts } from './name-tokens.ts'
import {
  argumentTypes,
  domainLikeness,
  routineBody,
  routineLikeness,
  sequenceLikeness,
  typeLikeness,
} from './object-likeness.ts'
import { candidate } from './rename-candidate.ts'
import type { RenameCandidate } from './rename-candidate.ts'
import { tableLikeness, viewLikeness } from './relation-likeness.ts'
import { objectPair, pairId } from './rename-pair.ts'
import type { RenamePair } from './rename-pair.ts'
import { plainType, SideFacts, textOf } from './side-facts.ts'

/** What both sides know of their objects, for likeness. */
interface Sides {
  readonly facts: { readonly a: SideFacts; readonly b: SideFacts }
  readonly like: (a: CatalogObject, b: CatalogObject) => Likeness
}

/** Words that more objects have than this say too little. */
const COMMON = 64
/** So many words, the rarest, bring each object together with others. */
const WORDS = 10
/** So many of the other side are looked at for each object. */
const LOOKED_AT = 4
/** What has so many fewer rare words in common than the likeliest is not looked at. */
const FAR_LESS = 0.2
/** Candidates that are kept, the most certain first. */
const KEPT = 50_000

/**
 * The candidates of a comparison: among what is not matched, among the columns
 * of what is, and the accepted and refused pairs whatever they are like. What comes
 * with a refused schema is looked at on its own.
 */
export function renameCandidates(
  a: readonly CatalogObject[],
  b: readonly CatalogObject[],
  matched: readonly MatchedObjects[],
  renames: AppliedRenames,
  refused: readonly RenamePair[],
): RenameCandidate[] {
  const decided = [...renames.accepted, ...refused]
  const refusedIds = new Set(refused.map(pairId))
  const alone = {
    a: matched.flatMap((pair) => (pair.b === null && pair.a ? [pair.a] : [])),
    b: matched.flatMap((pair) => (pair.a === null && pair.b ? [pair.b] : [])),
  }
  const differ = matched.filter((pair) => pair.a && pair.b && mayHaveColumns(pair.a, pair.b))
  if (decided.length === 0 && differ.length === 0 && (alone.a.length === 0 || alone.b.length === 0)) return []
  const facts = { a: new SideFacts(a, (of, text) => renames.textInB(of, text)), b: new SideFacts(b) }
  const sides: Sides = { facts, like: likenessOf(facts, a, b, matched) }
  const found: RenameCandidate[] = decided.flatMap((pair) => describe(pair, sides))
  const containers = containerCandidates(a, b, alone).map(({ a: from, b: to, ...like }) =>
    candidate(objectPair(from, to), from, to, like),
  )
  found.push(...containers)
  const open = new Map(
    containers
      .filter(({ id, certainty }) => certainty >= 0.5 && !refusedIds.has(id))
      .map(({ pair }) => [pair.aKey, pair.bKey]),
  )
  const free = freeOnes(alone, matched, open)
  for (const [from, to] of broughtTogether(free, facts)) {
    const like = sides.like(from, to)
    if (like.certainty >= LEAST) found.push(candidate(objectPair(from, to), from, to, like))
  }
  found.push(
    ...childCandidates(alone, matched, renames),
    ...columnCandidates(differ, facts, renames, inheritedColumns(matched)),
  )
  const once = new Map(found.toReversed().map((one) => [one.id, one]))
  return [...once.values()]
    .toSorted((x, y) => y.certainty - x.certainty || (x.id < y.id ? -1 : 1))
    .slice(0, KEPT)
}

/** A pair that was decided on, with what speaks for it. */
function describe(pair: RenamePair, { facts, like }: Sides): RenameCandidate[] {
  const [a, b] = [facts.a.objects.get(pair.aKey), facts.b.objects.get(pair.bKey)]
  if (!a || !b) return []
  if (pair.columns === null) return [candidate(pair, a, b, like(a, b))]
  const { from, to } = pair.columns
  const [first, second] = [a, b].map(({ columns }, side) =>
    columns.find(({ name }) => name === (side === 0 ? from : to)),
  )
  const own = first && second ? columnLikeness(first, second, tablePair(a, b, facts)) : NOT_ALIKE
  return [candidate(pair, a, b, own)]
}

const RELATIONS: ReadonlySet<ObjectKind> = new Set(['table', 'foreign table'])
const ROUTINES: ReadonlySet<ObjectKind> = new Set(['function', 'procedure', 'aggregate'])
const VIEWS: ReadonlySet<ObjectKind> = new Set(['view', 'materialized view'])
const ON_THEIR_OWN: ReadonlySet<ObjectKind> = new Set([
  ...RELATIONS,
  ...ROUTINES,
  ...VIEWS,
  'sequence',
  'type',
  'domain',
])

/** How alike two objects are, by their kind. */
function likenessOf(
  facts: Sides['facts'],
  a: readonly CatalogObject[],
  b: readonly CatalogObject[],
  matched: readonly MatchedObjects[],
): Sides['like'] {
  const frequency = new Map<string, number>()
  let relations = 0
  const words = [
    ...a.filter(({ kind }) => RELATIONS.has(kind)).map((object) => facts.a.columnWords(object)),
    ...b.filter(({ kind }) => RELATIONS.has(kind)).map((object) => facts.b.columnWords(object)),
  ]
  for (const own of words) {
    relations += 1
    for (const word of own) frequency.set(word, (frequency.get(word) ?? 0) + 1)
  }
  const weight = (word: string): number => Math.log(2 + relations / (frequency.get(word) ?? 1))
  let use: ReturnType<typeof typeUse> | null = null
  const usedTypes: ReturnType<typeof typeUse> = (from, to) => (use ??= typeUse(matched))(from, to)
  return (from, to) => {
    if (from.kind !== to.kind) return NOT_ALIKE
    if (RELATIONS.has(from.kind)) return tableLikeness(from, to, facts, weight)
    if (VIEWS.has(from.kind)) return viewLikeness(from, to)
    if (ROUTINES.has(from.kind)) return routineLikeness(from, to)
    if (from.kind === 'type') return typeLikeness(from, to, facts, usedTypes)
    if (from.kind === 'domain') return domainLikeness(from, to, facts, usedTypes)
    if (from.kind === 'sequence') return sequenceLikeness(from, to, facts)
    if (from.kind === 'schema' || from.kind === 'database') {
      const pair = { a: [from], b: [to] }
      return (
        containerCandidates([...facts.a.objects.values()], [...facts.b.objects.values()], pair)[0] ??
        NOT_ALIKE
      )
    }
    return hasSameDefinition(from, to) ? likeness(0.95, ['defined alike']) : NOT_ALIKE
  }
}

/** How columns of matched relations went from type to type. */
function typeUse(
  matched: readonly MatchedObjects[],
): (a: CatalogObject, b: CatalogObject) => { changed: number; of: number } {
  const went = new Map<string, Map<string, number>>()
  const word = (value: string): string => nameParts(value.replace(/\[\]$/, '')).join('\0')
  for (const { a, b } of matched) {
    if (!a || !b || a.columns.length === 0) continue
    const inB = new Map(b.columns.map(({ name, properties }) => [name, textOf(properties['type'])]))
    for (const { name, properties } of a.columns) {
      const [from, to] = [textOf(properties['type']), inB.get(name)]
      if (to === undefined || !from.includes('.')) continue
      const counts = went.get(word(from)) ?? new Map<string, number>()
      counts.set(word(to), (counts.get(word(to)) ?? 0) + 1)
      went.set(word(from), counts)
    }
  }
  return (a, b) => {
    const counts = went.get(nameParts(a.identity).join('\0'))
    const of = [...(counts?.values() ?? [])].reduce((sum, count) => sum + count, 0)
    return { changed: counts?.get(nameParts(b.identity).join('\0')) ?? 0, of }
  }
}

interface Alone {
  readonly a: readonly CatalogObject[]
  readonly b: readonly CatalogObject[]
}

/**
 * What is looked at on its own: not what comes with a schema that may have
 * been renamed, with a table that is gone itself, or with a partitioned one.
 */
function freeOnes(
  alone: Alone,
  matched: readonly MatchedObjects[],
  containers: ReadonlyMap<string, string>,
): Alone {
  const place = (object: CatalogObject, schema: string | null): string =>
    `${object.kind} ${schema ?? ''} ${tailOf(object)}`
  const into = placesInto(containers)
  const from = placesInto(new Map([...containers].map(([first, second]) => [second, first])))
  const tailsA = new Set(alone.a.map((object) => place(object, into(object))))
  const tailsB = new Set(alone.b.map((object) => place(object, schemaKey(object))))
  const lonely = new Set([...alone.a, ...alone.b].map(nameKey))
  const both = new Set(matched.flatMap(({ a, b }) => (a && b ? [nameKey(a), nameKey(b)] : [])))
  const comes = (object: CatalogObject): boolean => {
    const owner = ownerOf(object)
    return owner !== null && lonely.has(owner) && !both.has(owner)
  }
  return {
    a: alone.a.filter((object) => {
      if (!ON_THEIR_OWN.has(object.kind) || comes(object)) return false
      const to = into(object)
      return to === null || !tailsB.has(place(object, to))
    }),
    b: alone.b.filter((object) => {
      if (!ON_THEIR_OWN.has(object.kind) || comes(object)) return false
      return from(object) === null || !tailsA.has(place(object, schemaKey(object)))
    }),
  }
}

/** Where an object goes with its schema or its database, as `schemaKey` has it; null where neither goes anywhere. */
function placesInto(containers: ReadonlyMap<string, string>): (object: CatalogObject) => string | null {
  const schemas = new Map<string, string>()
  const databases = new Map<string, string>()
  for (const [from, to] of containers) {
    const [first, second] = [databaseOf(from), databaseOf(to)]
    if (first !== null && second !== null) databases.set(first, second)
    else schemas.set(inKey(from), inKey(to))
  }
  return (object) => {
    const database = databases.get(object.database ?? '')
    return (
      schemas.get(schemaKey(object)) ?? (database === undefined ? null : `${database}/${object.schema ?? ''}`)
    )
  }
}

/** '/database/one' -> 'one'; null for the key of anything else. */
function databaseOf(key: string): string | null {
  const [, name] = /^\/database\/(.*)$/s.exec(key) ?? []
  return name === undefined ? null : (nameParts(name)[0] ?? null)
}

const schemaKey = ({ database, schema }: CatalogObject): string => `${database ?? ''}/${schema ?? ''}`
/** 'one/schema/shop' -> 'one/shop'. */
const inKey = (key: string): string => {
  const [, database = '', name = ''] = /^(.*?)\/schema\/(.*)$/s.exec(key) ?? []
  return `${database}/${nameParts(name)[0] ?? ''}`
}

/** Pairs that have rare words in common. */
function* broughtTogether({ a, b }: Alone, facts: Sides['facts']): Generator<[CatalogObject, CatalogObject]> {
  const holders = new Map<string, number[]>()
  for (const [at, object] of b.entries()) {
    for (const word of wordsOfObject(object, facts.b)) {
      const found = holders.get(word)
      if (!found) holders.set(word, [at])
      else if (found.length <= COMMON) found.push(at)
    }
  }
  for (const object of a) {
    const votes = new Map<number, number>()
    const rare = wordsOfObject(object, facts.a)
      .flatMap((word) => {
        const found = holders.get(word)
        return found && found.length <= COMMON ? [found] : []
      })
      .toSorted((x, y) => x.length - y.length)
    let holding = 0
    for (const found of rare.slice(0, WORDS)) {
      holding += found.length
      if (holding > 2 * COMMON) break
      for (const other of found) votes.set(other, (votes.get(other) ?? 0) + 1 / found.length)
    }
    const most = Math.max(...votes.values())
    const likely = [...votes].filter(([, count]) => count >= most * FAR_LESS)
    const best = likely.toSorted(([, x], [, y]) => y - x).slice(0, LOOKED_AT)
    for (const [other] of best) yield [object, b[other] as CatalogObject]
  }
}

/** Words by which objects are brought together: each begins with the kind, so that only one kind is. */
function wordsOfObject(object: CatalogObject, side: SideFacts): string[] {
  const { kind, name } = object
  const columns =
    RELATIONS.has(kind) || kind === 'type' ? side.columnWords(object) : object.columns.map((one) => one.name)
  const all = columns.join(' ')
  const labels = object.properties['labels']
  const body = ROUTINES.has(kind) ? `${argumentTypes(object)} ${routineBody(object)}` : ''
  const words = [
    `name ${name}`,
    ...wordsOf(name).map((word) => `word ${word}`),
    ...columns.map((word) => `column ${word}`),
    ...(all === '' ? [] : [`columns ${all}`, ...wordsOf(name).map((word) => `columns ${word} ${all}`)]),
    ...(Array.isArray(labels) ? (labels as readonly string[]).map((label) => `label ${label}`) : []),
    ...(body === '' ? [] : [`body ${body}`, ...rareWords(body).map((word) => `in body ${word}`)]),
    ...(VIEWS.has(kind) ? [`query ${textOf(object.properties['query'])}`] : []),
    ...(kind === 'domain' ? [`type ${plainType(object.properties['type'])}`] : []),
    ...(kind === 'type' ? [`form ${textOf(object.properties['form'])}`] : []),
    ...(kind === 'sequence' ? [`sequence ${textOf(object.properties['owned by'])}`] : []),
  ]
  return words.map((word) => `${kind} ${word}`)
}

/** The longest words of a body, which are the rarest. */
function rareWords(body: string): string[] {
  const words = [...new Set(body.match(/[a-z_][\w$]{5,}/g) ?? [])]
  return words.toSorted((x, y) => y.length - x.length).slice(0, 12)
}
