/** Who uses an object or one of its columns, each with the lines of its definition that name it. */
import type { ObjectUse, ObjectUses, UsePlace } from '../../shared/definition-model.ts'
import type { DumpIndex, PageOptions } from '../index/index.ts'
import type { DependencyGraph } from './dependency-graph.ts'
import { dependencyWords, reasonRank } from './dependency-words.ts'
import type { ReadDefinition } from './definition-store.ts'

/** What is asked for: an object, or one column of it. */
export interface UsedThing {
  readonly key: string
  readonly column?: string | undefined
}

/** Lines that are told of one definition. */
const PLACES_AT_MOST = 50
/** Characters of a line. */
const LONGEST_LINE = 300

interface User {
  readonly object: number
  readonly edges: number[]
}

/** A page of the users, the most telling reasons first. `definitionOf` gives the names of a definition. */
export async function objectUses(
  index: DumpIndex,
  graph: DependencyGraph,
  thing: UsedThing,
  page: PageOptions,
  definitionOf: (key: string) => Promise<ReadDefinition>,
): Promise<ObjectUses> {
  const users = usersOf(graph, thing)
  const uses: ObjectUse[] = []
  for (const user of users.slice(page.offset, page.offset + page.limit)) {
    const use = await useOf(index, graph, user, thing, definitionOf)
    if (use !== null) uses.push(use)
    // Other questions have their turn between two definitions.
    await new Promise((resolve) => setImmediate(resolve))
  }
  return { total: users.length, uses }
}

function usersOf(graph: DependencyGraph, { key, column }: UsedThing): User[] {
  const users = new Map<number, User>()
  for (const edge of graph.incoming(graph.number(key))) {
    if (column !== undefined && !graph.columns(edge).includes(column)) continue
    // That what belongs to an object belongs to it is no use of it.
    if (column === undefined && graph.reason(edge) === 'belongs to') continue
    const object = graph.from(edge)
    const user = users.get(object)
    if (user === undefined) users.set(object, { object, edges: [edge] })
    else user.edges.push(edge)
  }
  const rank = ({ edges }: User): number => Math.min(...edges.map((edge) => reasonRank(graph.reason(edge))))
  const ranked = [...users.values()].map((user) => ({ user, rank: rank(user) }))
  ranked.sort((one, two) => one.rank - two.rank || one.user.object - two.user.object)
  return ranked.map(({ user }) => user)
}

async function useOf(
  index: DumpIndex,
  graph: DependencyGraph,
  { object, edges }: User,
  thing: UsedThing,
  definitionOf: (key: string) => Promise<ReadDefinition>,
): Promise<ObjectUse | null> {
  const summary = index.summary(graph.key(object))
  const edge = edges.toSorted((one, two) => reasonRank(graph.reason(one)) - reasonRank(graph.reason(two)))[0]
  if (summary === null || edge === undefined) return null
  const reason = graph.reason(edge)
  const alike = edges.filter((one) => graph.reason(one) === reason)
  const own = [...new Set(alike.map((one) => graph.ownColumn(one)).filter((name) => name !== null))]
  const columns = thing.column === undefined ? alike.flatMap((one) => graph.columns(one)) : [thing.column]
  return {
    key: summary.key,
    kind: summary.kind,
    name: summary.name,
    words: dependencyWords(reason, own, [...new Set(columns)]),
    evidence: graph.evidence(edge),
    places: placesIn(await definitionOf(summary.key), thing),
  }
}

/** The lines of a definition that name a thing, one for each line. */
export function placesIn({ ddl, names }: ReadDefinition, { key, column }: UsedThing): UsePlace[] {
  const wanted = new Set(
    names.targets.flatMap((target, at) =>
      target.key === key && (column === undefined ? target.column === null : target.column === column)
        ? [at]
        : [],
    ),
  )
  const places: UsePlace[] = []
  let line = 1
  let counted = 0
  for (const { start, end, target } of names.names) {
    if (!wanted.has(target)) continue
    if (places.length === PLACES_AT_MOST) break
    for (let at = ddl.indexOf('\n', counted); at !== -1 && at < start; at = ddl.indexOf('\n', counted)) {
      line++
      counted = at + 1
    }
    if (places.at(-1)?.line === line) continue
    places.push(placeOf(ddl, line, counted, { start, end }))
  }
  return places
}

function placeOf(
  ddl: string,
  line: number,
  lineStart: number,
  { start, end }: { readonly start: number; readonly end: number },
): UsePlace {
  const next = ddl.indexOf('\n', lineStart)
  const whole = ddl.slice(lineStart, next === -1 ? ddl.length : next)
  const blanks = whole.length - whole.trimStart().length
  // Of a very long line what stands around the name.
  const from = Math.max(blanks, start - lineStart - LONGEST_LINE / 2)
  const text = whole.slice(from, from + LONGEST_LINE).trimEnd()
  const at = start - lineStart - from
  return { line, text, from: at, to: Math.min(at + end - start, text.length), start, end }
}
