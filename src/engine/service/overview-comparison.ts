/** A comparison as a reviewer first looks at it: changes by area, rows of both sides, the riskiest changes. */
import type { ComparisonEntry } from '../../shared/model.ts'
import type { AreaChanges, ComparisonFacts, RiskLevel } from '../../shared/overview-model.ts'
import { AreaFinder, riskiestChanges } from '../analysis/index.ts'
import type { Area } from '../analysis/index.ts'
import type { DumpIndex, SchemaFacts } from '../index/index.ts'
import type { DependencyGraph } from './dependency-graph.ts'
import { areasOfComparison, keysByIdentity, placeOf, shownAreas } from './overview-areas.ts'
import type { ComparedParts, ComparisonOverview } from './overview-task.ts'

const RISKS_AT_MOST = 100

interface BothIndexes {
  readonly a: DumpIndex
  readonly b: DumpIndex
}

/** The overview of a comparison. Blocks while it reads and works it out: a second for tens of thousands of tables. */
export function comparisonOverview(parts: ComparedParts, indexes: BothIndexes): ComparisonOverview {
  const { entries, candidates, dependants } = parts
  const sides = { a: indexes.a.schemaFacts(), b: indexes.b.schemaFacts() }
  const areas = areasOfComparison(entries, sides)
  const risks = riskiestChanges({
    entries,
    ...sides,
    candidates,
    dependants: dependants === null ? byForeignKeys(sides.a) : (key) => dependants.get(key) ?? 0,
  })
  const riskCounts: Record<RiskLevel, number> = { high: 0, medium: 0, low: 0 }
  for (const { level } of risks) riskCounts[level] += 1
  const renamed = entries.filter(({ formerName }) => formerName !== undefined)
  const moved = renamed.filter((entry) => isMoved(entry, candidates))
  const tops = topEntries(entries, areas, indexes)
  const facts: ComparisonFacts = {
    renamed: renamed.length - moved.length,
    moved: moved.length,
    rows: rowFigures(entries, sides, indexes),
    areas: areaChanges(tops, areas),
    risks: risks.slice(0, RISKS_AT_MOST),
    riskCounts,
  }
  const entryOf = new Map(entries.map(({ id, bKey }) => [bKey, id]))
  // Members of a comparison's areas are entries.
  const relations = sides.b.relations.map((fact) => ({ ...fact, key: entryOf.get(fact.key) ?? fact.key }))
  const numbers = new Map([...new Set(tops.map(({ area }) => area))].map((name, at) => [name, at]))
  return {
    facts,
    areas,
    shown: shownAreas(areas, relations),
    areaNames: [...numbers.keys()],
    areaOfTop: Int32Array.from(tops, ({ area }) => numbers.get(area) as number),
  }
}

/** Whether an accepted rename led to another schema or database. */
function isMoved({ aKey, bKey }: ComparisonEntry, candidates: ComparedParts['candidates']): boolean {
  return candidates.some(
    ({ pair, change }) =>
      pair.aKey === aKey && pair.bKey === bKey && pair.columns === null && change !== 'renamed',
  )
}

function rowFigures(
  entries: readonly ComparisonEntry[],
  sides: { readonly a: SchemaFacts; readonly b: SchemaFacts },
  { a, b }: BothIndexes,
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
  const pending = [a, b].some((index) => {
    const { members, done } = index.rowCounting()
    return done < members
  })
  return { a: total(inA), b: total(inB), inBoth, otherCount, pending }
}

/** Added, removed, changed and same by area; what belongs to a table is not counted beside it. */
function areaChanges(tops: readonly PlacedEntry[], areas: readonly Area[]): AreaChanges[] {
  const lines = new Map<string, AreaChanges>()
  const relations = new Set(areas.flatMap(({ members }) => members))
  for (const { entry, area } of tops) {
    const line = lines.get(area) ?? { name: area, added: 0, removed: 0, changed: 0, same: 0, relations: 0 }
    lines.set(area, line)
    line[entry.status] += 1
    if (relations.has(entry.id)) line.relations += 1
  }
  const weight = ({ added, removed, changed }: AreaChanges): number => added + removed + changed
  return [...lines.values()].toSorted((x, y) => weight(y) - weight(x) || (x.name < y.name ? -1 : 1))
}

interface PlacedEntry {
  readonly entry: ComparisonEntry
  readonly area: string
}

/** Entries that belong to no other object, in the order of lists. */
function topEntries(
  entries: readonly ComparisonEntry[],
  areas: readonly Area[],
  indexes: BothIndexes,
): PlacedEntry[] {
  const finder = new AreaFinder(areas)
  const schemas = schemasOf(indexes)
  return entries
    .filter(({ parent }) => parent === null)
    .map((entry) => {
      const { schema, name } = schemas(entry)
      const place = WIDE_KINDS.has(entry.kind) ? { schema: null, name: schema ?? name } : { schema, name }
      return { entry, area: finder.areaOf({ relation: entry.id, database: entry.database, ...place }) }
    })
}

/** Kinds that are about a whole schema or database, wherever they are named. */
const WIDE_KINDS: ReadonlySet<string> = new Set(['default acl', 'publication', 'unparsed', 'setting'])

/** The schema and plain name of an entry's object, as the newer side has it. */
function schemasOf({
  a,
  b,
}: BothIndexes): (entry: ComparisonEntry) => { schema: string | null; name: string } {
  const named = (side: DumpIndex): Map<string, { schema: string | null; name: string }> =>
    new Map(side.topNames().map(({ key, schema, name }) => [key, { schema, name }]))
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

/** How many objects need each object of A that is compared, by its key; what belongs to it does not count. */
export function needsOf(
  entries: readonly ComparisonEntry[],
  graph: DependencyGraph,
): ReadonlyMap<string, number> {
  const needs = new Map<string, number>()
  for (const { aKey } of entries) {
    if (aKey === null) continue
    const found = new Set<number>()
    const own = graph.number(aKey)
    for (const edge of graph.incoming(own)) if (!NO_NEED.has(graph.reason(edge))) found.add(graph.from(edge))
    found.delete(own)
    if (found.size > 0) needs.set(aKey, found.size)
  }
  return needs
}
