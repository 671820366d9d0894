/** A diagram as the contract tells it: chosen tables with their columns, and the keys among them with what they mean. */
import type {
  DiagramColumn,
  DiagramColumns,
  DiagramGraph,
  DiagramKey,
  DiagramTable,
} from '../../shared/diagram-model.ts'
import type { Change, ComparisonEntry } from '../../shared/model.ts'
import type { DumpIndex } from '../index/index.ts'
import { quoteIdentifier } from '../catalog/names.ts'
import type { ChosenTables } from './diagram-choice.ts'
import { keyProperties, statusOf } from './diagram-graph.ts'
import type { GraphKey, GraphTable, TableGraph } from './diagram-graph.ts'

/** The index of one source as `b`, or those of both sides of a comparison. */
export interface DiagramIndexes {
  readonly a: DumpIndex | null
  readonly b: DumpIndex
}

const CHANGES_TOLD = 20
const MISSING_TOLD = 20

/** One column as a source has it. */
interface SourceColumn {
  readonly name: string
  readonly type: string
  readonly notNull: boolean
}

/** The columns of a table as a source has them, and its unique keys: lists of columns, the primary one first. */
interface TableFacts {
  readonly columns: readonly SourceColumn[]
  readonly primary: readonly string[]
  readonly uniques: readonly (readonly string[])[]
}

/** Reads facts of tables, each once. */
export class TableFactsReader {
  readonly #indexes: DiagramIndexes
  readonly #known = new Map<string, TableFacts>()

  constructor(indexes: DiagramIndexes) {
    this.#indexes = indexes
  }

  /** What a side of the comparison, or the one source, says of a table. */
  of(side: 'a' | 'b', key: string): TableFacts {
    const place = `${side}${key}`
    const known = this.#known.get(place)
    if (known !== undefined) return known
    const index = side === 'a' ? this.#indexes.a : this.#indexes.b
    const facts: TableFacts =
      index === null ? { columns: [], primary: [], uniques: [] } : readFacts(index, key)
    this.#known.set(place, facts)
    return facts
  }
}

function readFacts(index: DumpIndex, key: string): TableFacts {
  const columns = index.tableColumns(key).map(({ name, properties }): SourceColumn => {
    const read = JSON.parse(properties) as { type?: string; 'not null'?: boolean }
    return { name, type: read.type ?? '', notNull: read['not null'] === true }
  })
  const names = columns.map(({ name }) => name)
  let primary: readonly string[] = []
  const uniques: (readonly string[])[] = []
  for (const { kind, properties } of index.tableUniques(key)) {
    const read = JSON.parse(properties) as {
      type?: string
      columns?: string[]
      keys?: { text: string }
      where?: unknown
    }
    const own = kind === 'constraint' ? (read.columns ?? []) : indexedColumns(read, names)
    if (own === null || own.length === 0) continue
    if (read.type === 'primary key') primary = own
    if (read.type !== 'exclusion') uniques.push(own)
  }
  return { columns, primary, uniques }
}

/** The columns that a unique index is over; null where it is over expressions or some rows only. */
function indexedColumns(
  { keys, where }: { keys?: { text: string }; where?: unknown },
  names: readonly string[],
): string[] | null {
  if (where !== null && where !== undefined) return null
  const byText = new Map(names.map((name) => [quoteIdentifier(name), name]))
  const found = (keys?.text ?? '').split(', ').map((text) => byText.get(text))
  return found.every((name) => name !== undefined) ? found : null
}

/** The diagram of chosen tables: at most `limit` of them, and the keys among these. */
export function diagramOf(
  graph: TableGraph,
  chosen: ChosenTables,
  { columns, limit }: { readonly columns: DiagramColumns; readonly limit: number },
  indexes: DiagramIndexes,
): DiagramGraph {
  const shown = new Set(chosen.tables.slice(0, limit))
  const facts = new TableFactsReader(indexes)
  const keys: DiagramKey[] = []
  const missing = new Set<string>()
  const left = { keys: 0, dangling: 0 }
  for (const table of shown) {
    for (const number of graph.keysOf(table)) {
      const key = graph.key(number)
      if (key.to < 0) {
        left.dangling++
        if (missing.size < MISSING_TOLD) missing.add(key.row.references ?? '')
      } else if (shown.has(key.to)) keys.push(diagramKey(graph, key, facts))
      else left.keys++
    }
    left.keys += graph.keysTo(table).filter((key) => !shown.has(graph.key(key).from)).length
  }
  const tables = [...shown].map((number) =>
    diagramTable(graph, number, { shown, outside: chosen.outside.has(number), columns, facts }),
  )
  return {
    tables,
    keys,
    around: chosen.around === null ? null : graph.table(chosen.around).id,
    total: chosen.tables.length,
    leftOut: {
      tables: chosen.tables.length - shown.size,
      keys: left.keys,
      dangling: left.dangling,
      missing: [...missing],
    },
  }
}

interface TableWanted {
  readonly shown: ReadonlySet<number>
  readonly outside: boolean
  readonly columns: DiagramColumns
  readonly facts: TableFactsReader
}

function diagramTable(graph: TableGraph, number: number, wanted: TableWanted): DiagramTable {
  const table = graph.table(number)
  const { row, entry } = table
  const all = columnsOf(graph, number, wanted.facts)
  // Of a table that is added or removed, every column is.
  const partly = entry?.status === 'changed'
  const referred = new Set(
    graph.keysTo(number).flatMap((key) => keyProperties(graph.key(key).row)['referenced columns']),
  )
  const columns =
    wanted.columns === 'all'
      ? all
      : wanted.columns === 'none'
        ? []
        : all.filter(
            ({ name, primary, foreign, status }) =>
              primary || foreign || referred.has(name) || (partly && status !== 'same'),
          )
  return {
    ...graph.named(number),
    kind: row.kind,
    label: row.name,
    hidden: [...graph.neighbours(number)].filter((other) => !wanted.shown.has(other)).length,
    keysFrom: graph.keysTo(number).length,
    keysTo: graph.keysOf(number).length,
    outside: wanted.outside,
    rows: row.rows,
    columnCount: all.length,
    columns,
    partitions: table.partitions,
    partitionsDiffer: table.partitionsDiffer,
    formerName: entry?.formerName ?? null,
    changes: entry === null ? [] : wordsOf(entry),
  }
}

/** A table's columns; in a comparison those that only A has, too, behind what they follow there. */
function columnsOf(graph: TableGraph, number: number, reader: TableFactsReader): DiagramColumn[] {
  const table = graph.table(number)
  const own = sideFacts(table, reader)
  const foreign = new Set(graph.keysOf(number).flatMap((key) => keyProperties(graph.key(key).row).columns))
  const alone = new Set(own.uniques.flatMap((names) => (names.length === 1 ? names : [])))
  const primary = new Set(own.primary)
  const changes = columnChanges(table.entry)
  const of = (column: SourceColumn, only: 'a' | null): DiagramColumn => {
    const words = changes.get(column.name)
    return {
      ...column,
      primary: primary.has(column.name),
      unique: alone.has(column.name),
      foreign: foreign.has(column.name),
      status: table.entry === null ? null : only === 'a' ? 'removed' : columnStatus(table.entry, words ?? []),
      change: (words ?? []).map(({ text }) => text).join('; '),
    }
  }
  const columns = own.columns.map((column) => of(column, null))
  if (table.entry === null || table.a === null || table.b === null) return columns
  const former = new Map((table.entry.renamedColumns ?? []).map(({ from, to }) => [from, to]))
  const inB = new Set(own.columns.map(({ name }) => name))
  let after = -1
  for (const column of reader.of('a', table.a).columns) {
    const name = former.get(column.name) ?? column.name
    if (inB.has(name)) after = columns.findIndex((one) => one.name === name && one.status !== 'removed')
    else columns.splice(++after, 0, of(column, 'a'))
  }
  return columns
}

/** What the newer side says of a table, or the older where the newer does not have it. */
function sideFacts(table: GraphTable, reader: TableFactsReader): TableFacts {
  return table.b === null ? reader.of('a', table.a ?? '') : reader.of('b', table.b)
}

/** Changes of an entry by the column that they are about. */
function columnChanges(entry: ComparisonEntry | null): Map<string, Change[]> {
  const found = new Map<string, Change[]>()
  for (const change of entry?.changes ?? []) {
    // A change of the columns' order has the name that a column called "order" would have, and says so.
    if (!change.property.startsWith('column ') || change.text === 'column order changed') continue
    const name = change.property.slice('column '.length)
    const there = found.get(name)
    if (there === undefined) found.set(name, [change])
    else there.push(change)
  }
  return found
}

function columnStatus(entry: ComparisonEntry, changes: readonly Change[]): DiagramColumn['status'] {
  if (entry.status === 'added' || entry.status === 'removed') return entry.status
  if (changes.length === 0) return 'same'
  if (changes.some(({ from }) => from === null)) return 'added'
  const renamed = changes.filter(({ text }) => / renamed to /.test(text) && isRename(entry, text))
  return renamed.length === changes.length ? 'renamed' : 'changed'
}

function isRename({ renamedColumns }: ComparisonEntry, text: string): boolean {
  return (renamedColumns ?? []).some(({ from, to }) => text === `column ${from} renamed to ${to}`)
}

function wordsOf({ changes }: ComparisonEntry): string[] {
  return changes.slice(0, CHANGES_TOLD).map(({ text }) => text)
}

/** A key with what it lets rows do. */
export function diagramKey(graph: TableGraph, key: GraphKey, reader: TableFactsReader): DiagramKey {
  const properties = keyProperties(key.row)
  const table = graph.table(key.from)
  const own = key.onlyA ? reader.of('a', table.a ?? '') : sideFacts(table, reader)
  const columns = new Set(properties.columns)
  return {
    id: key.id,
    name: key.row.name,
    from: table.id,
    to: graph.table(key.to).id,
    columns: [...properties.columns],
    referenced: [...properties['referenced columns']],
    unique: own.uniques.some((names) => names.every((name) => columns.has(name))),
    nullable: own.columns.some(({ name, notNull }) => columns.has(name) && !notNull),
    onDelete: properties['on delete'] ?? 'no action',
    onUpdate: properties['on update'] ?? 'no action',
    partition: key.partition,
    status: key.entry === null ? null : statusOf(key.entry),
    changes: key.entry === null ? [] : wordsOf(key.entry),
  }
}
