/** Objects by name, the best first: what a quick open asks at every key. Names are made ready once for each source. */
import type { NameHit, NameSearch, SearchScope } from '../../shared/search-model.ts'
import { OBJECT_KINDS } from '../../shared/model.ts'
import type { ObjectKind } from '../../shared/model.ts'
import type { OpenComparison } from './comparison-store.ts'
import type { Engine } from './engine.ts'
import { marksOf, matchable, namePattern, scoreOf } from './name-match.ts'
import type { MatchableName, NamePattern } from './name-match.ts'
import type { OpenSource } from './source-store.ts'

/** One object or entry, ready to be asked about. */
interface NamedObject {
  readonly name: MatchableName
  readonly hit: Omit<NameHit, 'marks'>
  /** Of objects that answer alike, the kinds that people look for come first. */
  readonly rank: number
}

const RANK = new Map<string, number>(OBJECT_KINDS.map((kind, index) => [kind, index]))
/** What people look for by name before anything else. */
const FIRST_KINDS: ReadonlySet<string> = new Set([
  'table',
  'view',
  'materialized view',
  'foreign table',
  'function',
  'procedure',
  'type',
])

const ready = new WeakMap<OpenSource | OpenComparison, readonly NamedObject[]>()

/** The objects of a scope whose names answer, the best first, and how many there are. */
export function searchNames(engine: Engine, search: NameSearch): { total: number; hits: NameHit[] } {
  const pattern = namePattern(search.text)
  if (pattern === null) return { total: 0, hits: [] }
  const kinds = new Set<string>(search.kinds)
  const best = new Best(search.limit)
  let place = 0
  for (const names of namesOf(engine, search.scope)) {
    for (const object of names) {
      place += 1
      if (kinds.size > 0 && !kinds.has(object.hit.kind)) continue
      const score = scoreOf(object.name, pattern)
      if (score !== null) best.take({ object, score: score - object.rank, place })
    }
  }
  return { total: best.total, hits: best.inOrder().map(({ object }) => withMarks(object, pattern)) }
}

interface Scored {
  readonly object: NamedObject
  readonly score: number
  readonly place: number
}

/** The best of many, without sorting all of them: a letter typed may be met by every object there is. */
class Best {
  readonly #limit: number
  #kept: Scored[] = []
  #lowest = -Infinity
  total = 0

  constructor(limit: number) {
    this.#limit = limit
  }

  take(scored: Scored): void {
    this.total += 1
    // Of those that score alike the earlier stays.
    if (scored.score <= this.#lowest) return
    this.#kept.push(scored)
    if (this.#kept.length >= this.#limit * 8) this.#cut()
  }

  inOrder(): readonly Scored[] {
    this.#cut()
    return this.#kept
  }

  #cut(): void {
    this.#kept.sort((a, b) => b.score - a.score || a.place - b.place)
    this.#kept.length = Math.min(this.#kept.length, this.#limit)
    if (this.#kept.length === this.#limit) this.#lowest = this.#kept.at(-1)?.score ?? -Infinity
  }
}

function withMarks({ name, hit }: NamedObject, pattern: NamePattern): NameHit {
  return { ...hit, marks: marksOf(name, pattern) }
}

function namesOf(engine: Engine, scope: SearchScope): (readonly NamedObject[])[] {
  if ('comparisonId' in scope) return [namesOfComparison(engine.comparisons.get(scope.comparisonId))]
  if ('sourceId' in scope) return [namesOfSource(engine.sources.get(scope.sourceId))]
  return engine.sources.list().map(namesOfSource)
}

function namesOfSource(open: OpenSource): readonly NamedObject[] {
  const known = ready.get(open)
  if (known) return known
  const { sourceId } = open.summary
  const names = open.index.briefs().map(({ key, kind, identity, name, database }) =>
    named(identity, name, {
      sourceId,
      key,
      kind,
      database,
      name: identity,
      entryId: null,
      status: null,
    }),
  )
  ready.set(open, names)
  return names
}

function namesOfComparison(open: OpenComparison): readonly NamedObject[] {
  const known = ready.get(open)
  if (known) return known
  const names = open.comparison.entries.map((entry) => {
    const { aKey, bKey, kind, name, database, status, id } = entry
    const [source, key] = bKey === null ? [open.a, aKey ?? ''] : [open.b, bKey]
    const { sourceId } = source.summary
    return named(name, null, { sourceId, key, kind, database, name, entryId: id, status })
  })
  ready.set(open, names)
  return names
}

function named(identity: string, name: string | null, hit: Omit<NameHit, 'marks'>): NamedObject {
  return { name: matchable(identity, nameAt(identity, name)), hit, rank: rankOf(hit.kind) }
}

function rankOf(kind: ObjectKind): number {
  return (FIRST_KINDS.has(kind) ? 0 : 20) + (RANK.get(kind) ?? 0) / 10
}

/** Where in an identity the name proper begins; `name` is unquoted, null where only the identity is known. */
function nameAt(identity: string, name: string | null): number {
  const open = identity.indexOf('(')
  const head = open < 0 ? identity : identity.slice(0, open)
  const at = name === null ? -1 : head.lastIndexOf(name)
  if (at >= 0) return at
  let last = 0
  let quoted = false
  for (let p = 0; p < head.length; p += 1) {
    if (head[p] === '"') quoted = !quoted
    else if (head[p] === '.' && !quoted) last = p + 1
  }
  return head[last] === '"' ? last + 1 : last
}
