/** Which tables a diagram is of, what there is to choose from, and the ways from one table to another. */
import type {
  DiagramChoices,
  DiagramDirection,
  DiagramOf,
  DiagramRequest,
  DiagramTableName,
} from '../../shared/diagram-model.ts'
import { DumpscopeError } from '../../shared/errors.ts'
import type { ComparisonEntry } from '../../shared/model.ts'
import type { TableGraph } from './diagram-graph.ts'

/** An area of tables that belong together. */
export interface TableArea {
  readonly area: string
  readonly title: string
  readonly schema: string | null
  /** Numbers of tables. */
  readonly tables: readonly number[]
}

/** Tables by number, those that stay first where there are too many; with what is there only for a key that leads to it. */
export interface ChosenTables {
  readonly tables: readonly number[]
  readonly outside: ReadonlySet<number>
  readonly around: number | null
}

/** The tables that a request is about. Throws UNKNOWN_OBJECT where it names none. */
export function chooseTables(
  graph: TableGraph,
  { of, outside }: Pick<DiagramRequest, 'of' | 'outside'>,
  areas: readonly TableArea[],
): ChosenTables {
  const none: ReadonlySet<number> = new Set()
  switch (of.kind) {
    case 'around': {
      const around = knownTable(graph, of.id)
      return { tables: neighbourhood(graph, around, of.depth, of.direction), outside: none, around }
    }
    case 'tables': {
      const tables = of.ids.flatMap((id) => graph.number(id) ?? [])
      return { tables: [...new Set(tables)], outside: none, around: null }
    }
    case 'area': {
      const area = areas.find((one) => one.area === of.area)
      if (area === undefined) throw unknownTable(of.area)
      return { tables: byKeys(graph, area.tables), outside: none, around: null }
    }
    case 'schema': {
      const own = ofSchema(graph, of)
      const beside = outside ? ledTo(graph, own) : none
      return { tables: [...byKeys(graph, own), ...byKeys(graph, [...beside])], outside: beside, around: null }
    }
    case 'differences': {
      const own = differing(graph)
      const beside = ledTo(graph, own, (key) => differs(graph.key(key).entry))
      return { tables: [...byKeys(graph, own), ...byKeys(graph, [...beside])], outside: beside, around: null }
    }
    case 'all':
      return { tables: byKeys(graph, [...graph.tables.keys()]), outside: none, around: null }
  }
}

/** The number of a table; UNKNOWN_OBJECT where there is none. */
export function knownTable(graph: TableGraph, id: string): number {
  const number = graph.number(id)
  if (number === undefined || number < 0) throw unknownTable(id)
  return number
}

function unknownTable(id: string): DumpscopeError {
  return new DumpscopeError({
    code: 'UNKNOWN_OBJECT',
    message: 'There is no such table in this diagram’s source.',
    advice: 'Choose another table.',
    place: { object: id },
  })
}

function ofSchema(graph: TableGraph, of: Extract<DiagramOf, { kind: 'schema' }>): number[] {
  return [...graph.tables.keys()].filter((number) => {
    const { row } = graph.table(number)
    return row.schema === of.schema && row.database === of.database
  })
}

function differs(entry: ComparisonEntry | null): boolean {
  return entry !== null && entry.status !== 'same'
}

/** Tables that differ, or of which a key does. */
function differing(graph: TableGraph): number[] {
  return [...graph.tables.keys()].filter(
    (number) =>
      differs(graph.table(number).entry) || graph.keysOf(number).some((key) => differs(graph.key(key).entry)),
  )
}

/** Tables that keys of these lead to and that are not among them. */
function ledTo(
  graph: TableGraph,
  tables: readonly number[],
  counts: (key: number) => boolean = () => true,
): ReadonlySet<number> {
  const own = new Set(tables)
  const found = new Set<number>()
  for (const table of tables)
    for (const key of graph.keysOf(table)) {
      const { to } = graph.key(key)
      if (to >= 0 && !own.has(to) && counts(key)) found.add(to)
    }
  return found
}

/** Those with most neighbours first, then by their place in the tree. */
function byKeys(graph: TableGraph, tables: readonly number[]): number[] {
  const counts = new Map(tables.map((table) => [table, graph.neighbours(table).size]))
  return tables.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || a - b)
}

/** A table and those around it, the nearest first. */
function neighbourhood(
  graph: TableGraph,
  around: number,
  depth: number,
  direction: DiagramDirection,
): number[] {
  const seen = new Set([around])
  let edge = [around]
  for (let step = 0; step < depth && edge.length > 0; step++) {
    const next: number[] = []
    for (const table of edge)
      for (const other of stepsFrom(graph, table, direction))
        if (other !== table && !seen.has(other)) {
          seen.add(other)
          next.push(other)
        }
    edge = next
  }
  return [...seen]
}

function stepsFrom(graph: TableGraph, table: number, direction: DiagramDirection): number[] {
  const to = direction === 'referred by' ? [] : graph.keysOf(table).map((key) => graph.key(key).to)
  const from = direction === 'refers to' ? [] : graph.keysTo(table).map((key) => graph.key(key).from)
  return [...to.filter((number) => number >= 0), ...from]
}

/** Schemas and areas with their tables counted. */
export function choicesOf(graph: TableGraph, areas: readonly TableArea[]): DiagramChoices {
  const schemas = new Map<string, DiagramChoices['schemas'][number]>()
  const isDifferent = (number: number): boolean => differs(graph.table(number).entry)
  for (const [number, { row }] of graph.tables.entries()) {
    const place = `${row.database ?? ''}\n${row.schema ?? ''}`
    const { database, schema } = row
    const found = schemas.get(place) ?? { database, schema, tables: 0, differ: 0 }
    schemas.set(place, found)
    found.tables++
    if (isDifferent(number)) found.differ++
  }
  return {
    tables: graph.tables.length,
    keys: graph.keys.length,
    differ: differing(graph).length,
    schemas: [...schemas.values()],
    areas: areas.map(({ area, title, schema, tables }) => ({
      area,
      title,
      schema,
      tables: tables.length,
      differ: tables.filter(isDifferent).length,
    })),
  }
}

/** Tables whose name holds `text`, without regard to case. */
export function findTables(
  graph: TableGraph,
  text: string,
  limit: number,
): { total: number; tables: DiagramTableName[] } {
  const looked = text.trim().toLowerCase()
  const found = [...graph.tables.keys()].flatMap((number) => {
    const { row } = graph.table(number)
    const rank = looked === '' ? 0 : rankOf(row.name.toLowerCase(), row.identity.toLowerCase(), looked)
    return rank === null ? [] : [{ number, rank }]
  })
  const ordered =
    looked === ''
      ? byKeys(
          graph,
          found.map(({ number }) => number),
        )
      : found.toSorted((a, b) => a.rank - b.rank || a.number - b.number).map(({ number }) => number)
  return { total: ordered.length, tables: ordered.slice(0, limit).map((number) => graph.named(number)) }
}

/** 0 for the name itself, then names that begin so, that hold it, and whole identities that do; null for none. */
function rankOf(name: string, identity: string, looked: string): number | null {
  if (name === looked || identity === looked) return 0
  if (name.startsWith(looked)) return 1
  if (name.includes(looked)) return 2
  return identity.includes(looked) ? 3 : null
}
