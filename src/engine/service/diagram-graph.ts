/**
 * The tables of a source or a comparison and the foreign keys among them, as
 * numbers: what diagrams are chosen from. A partition is the table that it is
 * a partition of, and its keys are that table's. Columns are read when a table
 * is shown; nothing here knows how it looks.
 */
import type { ComparisonEntry } from '../../shared/model.ts'
import type { DiagramStatus, DiagramTableName } from '../../shared/diagram-model.ts'
import type { Comparison } from '../diff/index.ts'
import type { DumpIndex, ForeignKeyRow, TableRow } from '../index/index.ts'

/** A table of the graph. */
export interface GraphTable {
  /** The object's key, or the entry's id. */
  readonly id: string
  /** As the source has it; in a comparison as B has it, or A where B does not. */
  readonly row: TableRow
  /** Keys of the table in the older and in the newer source; of one source, `b` alone. */
  readonly a: string | null
  readonly b: string | null
  /** Null in the graph of one source. */
  readonly entry: ComparisonEntry | null
  readonly partitions: number
  readonly partitionsDiffer: number
}

/** A foreign key of the graph; `from` and `to` are numbers of tables, `to` is -1 where the dump has no such table. */
export interface GraphKey {
  readonly id: string
  readonly row: ForeignKeyRow
  readonly from: number
  readonly to: number
  /** Whether only A has it. */
  readonly onlyA: boolean
  readonly entry: ComparisonEntry | null
  /** The partition that has it. */
  readonly partition: string | null
}

/** Tables and keys by number. */
export class TableGraph {
  readonly tables: readonly GraphTable[]
  readonly keys: readonly GraphKey[]
  readonly #numbers = new Map<string, number>()
  readonly #outgoing: number[][]
  readonly #incoming: number[][]

  /** `others`: ids that mean a table beside its own: keys of its sides and of its partitions. */
  constructor(tables: readonly GraphTable[], keys: readonly GraphKey[], others: ReadonlyMap<string, number>) {
    this.tables = tables
    this.keys = keys
    for (const [id, number] of others) this.#numbers.set(id, number)
    for (const [number, { id }] of tables.entries()) this.#numbers.set(id, number)
    this.#outgoing = tables.map(() => [])
    this.#incoming = tables.map(() => [])
    for (const [number, { from, to }] of keys.entries()) {
      this.#outgoing[from]?.push(number)
      if (to >= 0) this.#incoming[to]?.push(number)
    }
  }

  /** The number of a table; undefined where the id is of none. */
  number(id: string): number | undefined {
    return this.#numbers.get(id)
  }

  table(number: number): GraphTable {
    return this.tables[number] as GraphTable
  }

  key(number: number): GraphKey {
    return this.keys[number] as GraphKey
  }

  /** Keys that a table has, by number. */
  keysOf(table: number): readonly number[] {
    return this.#outgoing[table] ?? []
  }

  /** Keys that lead to a table, by number. */
  keysTo(table: number): readonly number[] {
    return this.#incoming[table] ?? []
  }

  /** Other tables that a key joins a table with. */
  neighbours(table: number): Set<number> {
    const found = new Set<number>()
    for (const key of this.keysOf(table)) if (this.key(key).to >= 0) found.add(this.key(key).to)
    for (const key of this.keysTo(table)) found.add(this.key(key).from)
    found.delete(table)
    return found
  }

  /** A table as lists name it. */
  named(number: number): DiagramTableName {
    const { id, row, entry } = this.table(number)
    return {
      id,
      name: row.identity,
      database: row.database,
      schema: row.schema,
      status: entry === null ? null : statusOf(entry),
      neighbours: this.neighbours(number).size,
    }
  }
}

/** How an entry stands in a diagram. */
export function statusOf({ status, formerName, changes }: ComparisonEntry): DiagramStatus {
  if (status !== 'changed' || formerName === undefined) return status
  return changes.every(({ property }) => RENAMING.has(property)) ? 'renamed' : 'changed'
}

/** Properties that say where something is and what it is called. */
const RENAMING: ReadonlySet<string> = new Set(['name', 'schema', 'database'])

/** One source's tables and keys, with the table that each partition is drawn as. */
interface Side {
  readonly tables: readonly TableRow[]
  /** Those that are not partitions, by key. */
  readonly rootOf: ReadonlyMap<string, string>
  readonly keys: readonly {
    readonly row: ForeignKeyRow
    readonly from: string
    /** Null where the dump has no such table. */
    readonly to: string | null
    readonly partition: string | null
  }[]
}

function sideOf(index: DumpIndex): Side {
  const { tables, keys } = index.tablesAndKeys()
  const several = tables.some(({ database }) => database !== tables[0]?.database)
  const placed = (database: string | null, identity: string): string =>
    several ? `${database ?? ''}\n${identity}` : identity
  const byName = new Map(tables.map((table) => [placed(table.database, table.identity), table]))
  const rootOf = new Map<string, string>()
  const find = (table: TableRow): string => {
    let root = table
    // Never more steps than tables, whatever a damaged dump says of its partitions.
    for (let step = 0; step < 64 && root.partitionOf !== null; step++) {
      const above = byName.get(placed(root.database, root.partitionOf))
      if (above === undefined || above === table) break
      root = above
    }
    return root.key
  }
  const identities = new Map(tables.map(({ key, identity }) => [key, identity]))
  for (const table of tables) rootOf.set(table.key, find(table))
  const folded = keys.flatMap((row) => {
    const from = rootOf.get(row.parent)
    if (from === undefined) return []
    const target = row.references === null ? undefined : byName.get(placed(row.database, row.references))
    const to = target === undefined ? null : (rootOf.get(target.key) ?? null)
    return [{ row, from, to, partition: from === row.parent ? null : (identities.get(row.parent) ?? null) }]
  })
  return { tables, rootOf, keys: eachOnce(folded) }
}

/** Without those of partitions that their table has too, or that another partition has. */
function eachOnce(keys: Side['keys']): Side['keys'] {
  const divided = new Set(keys.flatMap(({ from, partition }) => (partition === null ? [] : [from])))
  if (divided.size === 0) return keys
  const known = new Set(
    keys.flatMap(({ row, from, to, partition }) =>
      partition === null && divided.has(from) ? [alike(row, from, to)] : [],
    ),
  )
  return keys.filter(({ row, from, to, partition }) => {
    if (partition === null) return true
    const same = alike(row, from, to)
    if (known.has(same)) return false
    known.add(same)
    return true
  })
}

function alike(row: ForeignKeyRow, from: string, to: string | null): string {
  const { columns, 'referenced columns': referenced } = keyProperties(row)
  return JSON.stringify([from, to ?? row.references, columns, referenced])
}

/** What a foreign key's properties say, as the catalog writes them. */
export interface KeyProperties {
  readonly columns: readonly string[]
  readonly 'referenced columns': readonly string[]
  readonly 'on delete'?: string
  readonly 'on update'?: string
}

/** The properties of a key read. */
export function keyProperties(row: ForeignKeyRow): KeyProperties {
  const properties = JSON.parse(row.properties) as Partial<KeyProperties>
  return {
    ...properties,
    columns: properties.columns ?? [],
    'referenced columns': properties['referenced columns'] ?? [],
  }
}

/** The tables and keys of one source. */
export function graphOfSource(index: DumpIndex): TableGraph {
  const side = sideOf(index)
  const partitions = new Map<string, number>()
  for (const [key, root] of side.rootOf)
    if (key !== root) partitions.set(root, (partitions.get(root) ?? 0) + 1)
  const tables = side.tables.flatMap((row): GraphTable[] =>
    side.rootOf.get(row.key) === row.key
      ? [
          {
            id: row.key,
            row,
            a: null,
            b: row.key,
            entry: null,
            partitions: partitions.get(row.key) ?? 0,
            partitionsDiffer: 0,
          },
        ]
      : [],
  )
  const numbers = new Map(tables.map(({ id }, number) => [id, number]))
  const numberOf = (key: string | null): number => (key === null ? -1 : (numbers.get(key) ?? -1))
  const keys = side.keys.map(({ row, from, to, partition }): GraphKey => ({
    id: row.key,
    row,
    from: numberOf(from),
    to: numberOf(to),
    onlyA: false,
    entry: null,
    partition,
  }))
  const others = new Map([...side.rootOf].map(([key, root]) => [key, numberOf(root)]))
  return new TableGraph(tables, keys, others)
}

/** The tables and keys of both sides of a comparison, what is one in both once. */
export function graphOfComparison(
  { entries }: Pick<Comparison, 'entries'>,
  indexA: DumpIndex,
  indexB: DumpIndex,
): TableGraph {
  const a = sideOf(indexA)
  const b = sideOf(indexB)
  const rowsOfA = new Map(a.tables.map((row) => [row.key, row]))
  const rowsOfB = new Map(b.tables.map((row) => [row.key, row]))
  const tables: GraphTable[] = []
  const folded: ComparisonEntry[] = []
  for (const entry of entries) {
    if (entry.kind !== 'table' && entry.kind !== 'foreign table') continue
    const isRoot =
      entry.bKey === null
        ? a.rootOf.get(entry.aKey ?? '') === entry.aKey
        : b.rootOf.get(entry.bKey) === entry.bKey
    const row = entry.bKey === null ? rowsOfA.get(entry.aKey ?? '') : rowsOfB.get(entry.bKey)
    if (row === undefined) continue
    if (!isRoot) folded.push(entry)
    else
      tables.push({
        id: entry.id,
        row,
        a: entry.aKey,
        b: entry.bKey,
        entry,
        partitions: 0,
        partitionsDiffer: 0,
      })
  }
  const others = new Map<string, number>()
  const numbersOfA = new Map<string | null, number>(tables.map((table, number) => [table.a, number]))
  const numbersOfB = new Map<string | null, number>(tables.map((table, number) => [table.b, number]))
  const inA = (key: string | null): number =>
    key === null ? -1 : (numbersOfA.get(a.rootOf.get(key) ?? key) ?? -1)
  const inB = (key: string | null): number =>
    key === null ? -1 : (numbersOfB.get(b.rootOf.get(key) ?? key) ?? -1)
  const counts = tables.map(() => ({ partitions: 0, partitionsDiffer: 0 }))
  for (const entry of folded) {
    const number = entry.bKey === null ? inA(entry.aKey) : inB(entry.bKey)
    others.set(entry.id, number)
    const count = counts[number]
    if (count === undefined) continue
    count.partitions++
    if (entry.status !== 'same') count.partitionsDiffer++
  }
  const keysOfA = new Map(a.keys.map((key) => [key.row.key, key]))
  const keysOfB = new Map(b.keys.map((key) => [key.row.key, key]))
  const keys = entries.flatMap((entry): GraphKey[] => {
    if (entry.kind !== 'fk constraint') return []
    const onlyA = entry.bKey === null
    const key = entry.bKey === null ? keysOfA.get(entry.aKey ?? '') : keysOfB.get(entry.bKey)
    if (key === undefined) return []
    const numberOf = onlyA ? inA : inB
    const from = numberOf(key.from)
    if (from < 0) return []
    return [
      { id: entry.id, row: key.row, from, to: numberOf(key.to), onlyA, entry, partition: key.partition },
    ]
  })
  return new TableGraph(
    tables.map((table, number) => ({ ...table, ...counts[number] })),
    keys,
    others,
  )
}
