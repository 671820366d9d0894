/** A comparison as a reviewer first looks at it: changes by area, rows of both sides, the riskiest changes. */
import { setImmediate } from 'node:timers/promises'
import type { ComparisonEntry } from '../../shared/model.ts'
import type { AreaChanges, ComparisonFacts, RiskLevel } from '../../shared/overview-model.ts'
import { riskiestChanges } from '../analysis/index.ts'
import type { SchemaFacts } from '../index/index.ts'
import type { OpenComparison } from './comparison-store.ts'
import type { DependencyGraph } from './dependency-graph.ts'
import { areasOfComparison, keysByIdentity, placeOf, schemaFactsOf } from './overview-areas.ts'

const RISKS_AT_MOST = 100

/** The facts of an open comparison; `graph` are the dependencies of A, where they are known. Others are answered between its parts. */
export async function comparisonFacts(
  open: OpenComparison,
  graph: DependencyGraph | null,
): Promise<ComparisonFacts> {
  const { comparison, a, b } = open
  const sides = { a: schemaFactsOf(a.index), b: schemaFactsOf(b.index) }
  await setImmediate()
  areasOfComparison(open)
  await setImmediate()
  const risks = riskiestChanges({
    entries: comparison.entries,
    ...sides,
    candidates: comparison.candidates,
    dependants: graph === null ? byForeignKeys(sides.a) : byGraph(graph),
  })
  await setImmediate()
  const riskCounts: Record<RiskLevel, number> = { high: 0, medium: 0, low: 0 }
  for (const { level } of risks) riskCounts[level] += 1
  const renamed = comparison.entries.filter(({ formerName }) => formerName !== undefined)
  const moved = renamed.filter((entry) => isMoved(entry, open))
  return {
    renamed: renamed.length - moved.length,
    moved: moved.length,
    rows: rowFigures(comparison.entries, sides, open),
    areas: areaChanges(open),
    risks: risks.slice(0, RISKS_AT_MOST),
    riskCounts,
  }
}

/** Whether an accepted rename led to another schema or database. */
function isMoved({ aKey, bKey }: ComparisonEntry, { comparison }: OpenComparison): boolean {
  return comparison.candidates.some(
    ({ pair, change }) =>
      pair.aKey === aKey && pair.bKey === bKey && pair.columns === null && change !== 'renamed',
  )
}

function rowFigures(
  entries: readonly ComparisonEntry[],
  sides: { readonly a: SchemaFacts; readonly b: SchemaFacts },
  { a, b }: OpenComparison,
): ComparisonFacts['rows'] {
  const rowsOf = ({ relations }: SchemaFacts): Map<string, number | null> =>
    new Map(relations.map(({ key, rows }) => [key, rows]))
  const [inA, inB] = [rowsOf(sides.a), rowsOf(sides.b)]
  let [inBoth, otherCount] = [0, 0]
  for (const { aKey, bKey } of entries) {
    const from = aKey === null ? null : (inA.get(aKey) ?? null)
    const to = bKey === null ? null : (inB.get(bKey) ?? null)
    if (from === null || to === null) continue
    inBoth += 1
    if (from !== to) otherCount += 1
  }
  const total = (rows: Map<string, number | null>): number | null => {
    const known = [...rows.values()].filter((one) => one !== null)
    return known.length === 0 ? null : known.reduce((sum, one) => sum + one, 0)
  }
  const pending = [a, b].some(({ index }) => {
    const { members, done } = index.rowCounting()
    return done < members
  })
  return { a: total(inA), b: total(inB), inBoth, otherCount, pending }
}

/** Added, removed, changed and same by area; what belongs to a table is not counted beside it. */
function areaChanges(open: OpenComparison): AreaChanges[] {
  const { areas } = areasOfComparison(open)
  const lines = new Map<string, AreaChanges>()
  const relations = new Set(areas.flatMap(({ members }) => members))
  for (const { entry, area } of topEntries(open)) {
    const line = lines.get(area) ?? { name: area, added: 0, removed: 0, changed: 0, same: 0, relations: 0 }
    lines.set(area, line)
    line[entry.status] += 1
    if (relations.has(entry.id)) line.relations += 1
  }
  const weight = ({ added, removed, changed }: AreaChanges): number => added + removed + changed
  return [...lines.values()].toSorted((x, y) => weight(y) - weight(x) || (x.name < y.name ? -1 : 1))
}

/** Entries of an area that belong to no other object, in the order of lists. */
export function entriesOfArea(open: OpenComparison, wanted: string): ComparisonEntry[] {
  return topEntries(open).flatMap(({ entry, area }) => (area === wanted ? [entry] : []))
}

const areaLists = new WeakMap<object, readonly { readonly entry: ComparisonEntry; readonly area: string }[]>()

function topEntries(
  open: OpenComparison,
): readonly { readonly entry: ComparisonEntry; readonly area: string }[] {
  const known = areaLists.get(open.comparison)
  if (known !== undefined) return known
  const { finder } = areasOfComparison(open)
  const schemas = schemasOf(open)
  const list = open.comparison.entries
    .filter(({ parent }) => parent === null)
    .map((entry) => {
      const { schema, name } = schemas(entry)
      const place = WIDE_KINDS.has(entry.kind) ? { schema: null, name: schema ?? name } : { schema, name }
      return { entry, area: finder.areaOf({ relation: entry.id, database: entry.database, ...place }) }
    })
  areaLists.set(open.comparison, list)
  return list
}

/** Kinds that are about a whole schema or database, wherever they are named. */
const WIDE_KINDS: ReadonlySet<string> = new Set(['default acl', 'publication', 'unparsed', 'setting'])

/** The schema and plain name of an entry's object, as the newer side has it. */
function schemasOf({
  a,
  b,
}: OpenComparison): (entry: ComparisonEntry) => { schema: string | null; name: string } {
  const named = (side: OpenComparison['a']): Map<string, { schema: string | null; name: string }> =>
    new Map(side.index.topNames().map(({ key, schema, name }) => [key, { schema, name }]))
  const [inA, inB] = [named(a), named(b)]
  return ({ aKey, bKey, name }) =>
    (bKey === null ? undefined : inB.get(bKey)) ??
    (aKey === null ? undefined : inA.get(aKey)) ?? { schema: null, name }
}

function byForeignKeys(facts: SchemaFacts): (key: string) => number {
  const keyOf = keysByIdentity(facts.relations)
  const from = new Map<string, Set<string>>()
  for (const { table, database, references } of facts.references) {
    const to = keyOf.get(placeOf(database, references))
    if (to === undefined || to === table) continue
    const tables = from.get(to)
    if (tables) tables.add(table)
    else from.set(to, new Set([table]))
  }
  return (key) => from.get(key)?.size ?? 0
}

/** What is no need: a part, an owner, a grant, what merely stands in a schema. */
const NO_NEED: ReadonlySet<string> = new Set([
  'belongs to',
  'in schema',
  'owned by',
  'owner',
  'grant',
  'role',
])

/** Objects that need one, without what belongs to it. */
function byGraph(graph: DependencyGraph): (key: string) => number {
  return (key) => {
    const found = new Set<number>()
    const own = graph.number(key)
    for (const edge of graph.incoming(own)) if (!NO_NEED.has(graph.reason(edge))) found.add(graph.from(edge))
    found.delete(own)
    return found.size
  }
}
