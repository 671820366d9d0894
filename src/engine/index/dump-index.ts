/** An index that was written whole, and every query on it. Opening reads one row, each query what it asks for. */
import path from 'node:path'
import type Database from 'better-sqlite3'
import type {
  Finding,
  ObjectKind,
  ObjectSummary,
  RowCounting,
  Severity,
  TableFigure,
} from '../../shared/model.ts'
import type { MigrationFigure, ObjectOrigin } from '../../shared/migration-model.ts'
import type { CatalogObject, DataBlock } from '../catalog/catalog-object.ts'
import type { RowAnchors, RowForm } from '../scan/scan-item.ts'
import {
  readFindingCounts,
  readFindingIds,
  readFindingObjects,
  readFindings,
  readFindingsById,
} from './finding-rows.ts'
import type { FindingIds, FindingObject } from './finding-rows.ts'
import { removeQuietly } from './index-folder.ts'
import type { DumpFacts } from './index-writer.ts'
import { KeptScript } from './kept-script.ts'
import { readAllObjects, readObjects } from './object-rows.ts'
import { readSchemaFacts } from './schema-facts.ts'
import type { SchemaFacts } from './schema-facts.ts'
import { readAnchors } from './search-rows.ts'
import { indexFailure, isDamage } from './sqlite-failure.ts'
import { readTablesAndKeys, TABLE_COLUMNS, TABLE_UNIQUES } from './table-keys.ts'
import type { TableColumnRow, TablesAndKeys, UniqueRow } from './table-keys.ts'

/** What trees and comparisons need of every object. */
export interface ObjectBrief {
  readonly key: string
  readonly kind: ObjectKind
  readonly database: string | null
  readonly schema: string | null
  readonly name: string
  readonly identity: string
  readonly parent: string | null
  readonly rows: number | null
}

/** One COPY block of a relation; `firstRow` counts from 0 over all its blocks. */
export interface PlacedBlock extends Omit<DataBlock, 'anchors'> {
  readonly firstRow: number
  /** PostgreSQL's name of the encoding of the rows. */
  readonly encoding: string
  /** How the rows are written; pg_dump's COPY where absent. */
  readonly form?: RowForm
  /** The archive's member in which the offsets count; 0 for the script. */
  readonly member: number
}

export interface PageOptions {
  readonly offset: number
  readonly limit: number
}

const SUMMARY = `key, kind, identity AS name, database, schema, parent, owner, byte, line, rows, data_bytes AS dataBytes`

export class DumpIndex {
  readonly file: string
  readonly facts: DumpFacts
  readonly #db: Database.Database
  readonly #statements = new Map<string, Database.Statement>()
  #objects: WeakRef<readonly CatalogObject[]> | null = null

  /** Use `openIndex`. */
  constructor(file: string, db: Database.Database, facts: DumpFacts) {
    this.file = file
    this.#db = db
    this.facts = facts
  }

  close(): void {
    this.#statements.clear()
    this.#db.close()
  }

  /** How many objects there are, of one kind or of all. */
  count(kind?: ObjectKind): number {
    if (kind !== undefined) return this.facts.counts[kind] ?? 0
    return Object.values(this.facts.counts).reduce((sum, count) => sum + count, 0)
  }

  /** All objects in the order of trees. */
  briefs(): ObjectBrief[] {
    return this.#query((db) =>
      db
        .prepare('SELECT key, kind, database, schema, name, identity, parent, rows FROM object ORDER BY id')
        .all(),
    ) as ObjectBrief[]
  }

  /** A page of objects in the order of trees. */
  list(page: PageOptions, kind?: ObjectKind): ObjectSummary[] {
    const where = kind === undefined ? '' : 'WHERE kind = @kind'
    return this.#all(`SELECT ${SUMMARY} FROM object ${where} ORDER BY id LIMIT @limit OFFSET @offset`, {
      limit: page.limit,
      offset: page.offset,
      ...(kind === undefined ? {} : { kind }),
    }) as ObjectSummary[]
  }

  /** The object with this key, as lists show it. */
  summary(key: string): ObjectSummary | null {
    return (
      (this.#get(`SELECT ${SUMMARY} FROM object WHERE key = ?`, key) as ObjectSummary | undefined) ?? null
    )
  }

  /**
   * Objects that a typed name may mean: first by whole identity (with or
   * without the database before it), then by schema and plain name, plain name
   * or the end of an identity, then the same without regard to case. The first
   * way that finds something decides.
   */
  find(typed: string, kind?: ObjectKind): ObjectSummary[] {
    const name = typed.trim().replace(/\s*,\s*/g, ', ')
    const ways = [
      `identity = @name OR database || '.' || identity = @name`,
      `name = @name OR schema || '.' || name = @name OR identity LIKE '%.' || @pattern ESCAPE '\\' AND substr(identity, -length(@name)) = @name`,
      `lower(identity) = lower(@name) OR lower(name) = lower(@name) OR lower(schema || '.' || name) = lower(@name)`,
    ]
    const pattern = name.replace(/[\\%_]/g, String.raw`\$&`)
    for (const way of ways) {
      const found = this.#all(
        `SELECT ${SUMMARY} FROM object WHERE (${way}) AND (@kind IS NULL OR kind = @kind) ORDER BY id LIMIT 100`,
        way.includes('@pattern') ? { name, pattern, kind: kind ?? null } : { name, kind: kind ?? null },
      ) as ObjectSummary[]
      if (found.length > 0) return found
    }
    return []
  }

  /** Tables with their figures; those without data last where the order is by size. */
  tables(order: 'name' | 'bytes' | 'rows', page: PageOptions): TableFigure[] {
    const by = { name: 'id', bytes: 'data_bytes DESC NULLS LAST, id', rows: 'rows DESC NULLS LAST, id' }[
      order
    ]
    return this.#all(
      `SELECT key, identity AS name, database, rows, data_bytes AS bytes, columns,
         EXISTS (SELECT 1 FROM member WHERE object_id = object.id AND state = 'pending') AS pending
       FROM object WHERE kind = 'table' ORDER BY ${by} LIMIT @limit OFFSET @offset`,
      { limit: page.limit, offset: page.offset },
    ).map((row) => {
      const figure = row as Omit<TableFigure, 'pending'> & { pending: number }
      return Object.assign(figure, { pending: figure.pending === 1 })
    })
  }

  tableTotals(): { total: number; withData: number; rows: number; bytes: number } {
    return this.#get(
      `SELECT count(*) AS total, count(rows) AS withData, coalesce(sum(rows), 0) AS rows,
         coalesce(sum(data_bytes), 0) AS bytes FROM object WHERE kind = 'table'`,
    ) as { total: number; withData: number; rows: number; bytes: number }
  }

  /** The script of migrations as it was when they were run; null for any other dump. */
  script(): KeptScript | null {
    if (this.facts.convention === null) return null
    return new KeptScript('the script of the migrations', this.facts.bytes, (number) => {
      const row = this.#get('SELECT bytes FROM script WHERE number = ?', number) as
        | { bytes: Uint8Array }
        | undefined
      return row?.bytes ?? new Uint8Array(0)
    })
  }

  /** The statements that made and changed an object, where it comes from migrations. */
  origins(key: string): ObjectOrigin[] {
    return this.#all(
      `SELECT file, origin.byte, origin.line, what, command FROM origin JOIN object ON object.id = object_id
       WHERE key = @key ORDER BY ordinal`,
      { key },
    ) as ObjectOrigin[]
  }

  /** The migrations in the order in which they were run, with what each made and changed. */
  migrations(): MigrationFigure[] {
    return this.#all(
      `SELECT path, version, role, statements, failed,
         (SELECT count(DISTINCT object_id) FROM origin WHERE file = path AND what = 'made') AS made,
         (SELECT count(DISTINCT object_id) FROM origin WHERE file = path AND what = 'changed') AS changed
       FROM migration ORDER BY id`,
    ) as MigrationFigure[]
  }

  /** Members whose rows are not counted yet, in the order of the archive; or the one of an object. */
  pendingMembers(key?: string): { id: number; label: string; diskBytes: number | null }[] {
    return this.#all(
      key === undefined
        ? `SELECT id, label, disk_bytes AS diskBytes FROM member WHERE state = 'pending' ORDER BY rowid`
        : `SELECT member.id, label, disk_bytes AS diskBytes FROM member JOIN object ON object.id = object_id
           WHERE state = 'pending' AND key = @key`,
      key === undefined ? {} : { key },
    ) as { id: number; label: string; diskBytes: number | null }[]
  }

  /** Whether an object's rows should be in the archive and are not. */
  lacksData(key: string): boolean {
    const found = this.#get(
      `SELECT 1 FROM member JOIN object ON object.id = object_id WHERE key = ? AND state = 'absent'`,
      key,
    )
    return found !== undefined
  }

  /** How many members there are, and how many of them are counted or absent. */
  rowCounting(): RowCounting {
    return this.#get(
      `SELECT count(*) AS members, count(*) FILTER (WHERE state <> 'pending') AS done,
         coalesce(sum(disk_bytes) FILTER (WHERE state = 'pending'), 0) AS bytesLeft FROM member`,
    ) as RowCounting
  }

  /** The coverage as it stands: counting rows adds to what `facts` said at opening. */
  coverage(): DumpFacts['coverage'] {
    const row = this.#get(`SELECT value FROM meta WHERE name = 'facts'`) as { value: string }
    return (JSON.parse(row.value) as DumpFacts).coverage
  }

  /** Findings, errors first, then in the order in which they were found. */
  findings(page: PageOptions): Finding[] {
    return this.#query((db) => readFindings(db, page))
  }

  /** How many findings name an object, by name and severity. */
  findingObjects(): FindingObject[] {
    return this.#query(readFindingObjects)
  }

  findingCounts(): Record<Severity, number> {
    return this.#query(readFindingCounts)
  }

  /** The findings that hold a text, without regard to case; all where it is empty. */
  findingIds(text: string): FindingIds {
    return this.#query((db) => readFindingIds(db, text))
  }

  /** The findings with these ids, in this order. */
  findingsById(ids: readonly number[]): Finding[] {
    return this.#query((db) => readFindingsById(db, ids))
  }

  /** One object whole; its data blocks without anchors. */
  object(key: string): CatalogObject | null {
    return this.#query((db) => readObjects(db, 'key = @key', { key })[0] ?? null)
  }

  /**
   * Objects of a database, and of the cluster around it, that are called one of these names (unquoted), and the triggers that call `called` with the tables that they are on. At most `limit`.
   */
  called(
    names: readonly string[],
    wanted: { readonly database: string | null; readonly called: string | null; readonly limit: number },
  ): CatalogObject[] {
    const where = `id IN (
      SELECT id FROM object
      WHERE name IN (SELECT value FROM json_each(@names)) AND (database IS NULL OR database IS @database)
      UNION SELECT object.id FROM object JOIN object_detail ON object_id = object.id
      WHERE @called IS NOT NULL AND kind = 'trigger' AND json_extract(properties, '$.function') = @called
      UNION SELECT tables.id FROM object JOIN object_detail ON object_id = object.id JOIN object AS tables ON tables.key = object.parent
      WHERE @called IS NOT NULL AND object.kind = 'trigger' AND json_extract(properties, '$.function') = @called
      LIMIT @limit)`
    return this.#query((db) =>
      readObjects(db, where, {
        names: JSON.stringify(names),
        database: wanted.database,
        called: wanted.called,
        limit: wanted.limit,
      }),
    )
  }

  /** The objects that belong to this one, whole, in the order of trees. */
  children(key: string): CatalogObject[] {
    return this.#query((db) => readObjects(db, 'parent = @key', { key }))
  }

  /** The keys of the objects that belong to this one, in the order of trees. */
  childKeys(key: string): string[] {
    const rows = this.#all('SELECT key FROM object WHERE parent = @key ORDER BY id', { key }) as {
      key: string
    }[]
    return rows.map((row) => row.key)
  }

  /** All tables and foreign keys, in short. */
  tablesAndKeys(): TablesAndKeys {
    return this.#query(readTablesAndKeys)
  }

  /** The columns of a table, in their order. */
  tableColumns(key: string): TableColumnRow[] {
    return this.#all(TABLE_COLUMNS, { key }) as TableColumnRow[]
  }

  /** What of a table is unique. */
  tableUniques(key: string): UniqueRow[] {
    return this.#all(TABLE_UNIQUES, { key }) as UniqueRow[]
  }

  /** All objects whole, in the order of trees: what a comparison reads. Those of the last call where somebody still has them. */
  objects(): readonly CatalogObject[] {
    const known = this.#objects?.deref()
    if (known !== undefined) return known
    const objects = this.#query((db) => readAllObjects(db))
    // Rows that are counted behind become known later.
    if (this.pendingMembers().length === 0) this.#objects = new WeakRef(objects)
    return objects
  }

  /** The place and plain name of every object that belongs to no other. */
  topNames(): { key: string; schema: string | null; name: string }[] {
    return this.#all('SELECT key, schema, name FROM object WHERE parent IS NULL') as {
      key: string
      schema: string | null
      name: string
    }[]
  }

  /** What an overview asks of the whole schema. */
  schemaFacts(): SchemaFacts {
    return this.#query(readSchemaFacts)
  }

  /** The data blocks of an object that hold any of the rows from `from` up to, not including, `to`. */
  blocks(key: string, from: number, to: number): PlacedBlock[] {
    const rows = this.#all(
      `SELECT first_row AS firstRow, data_block.rows, start, data_end AS dataEnd, "end", data_block.line, complete, data_block.member,
         coalesce(encoding, @encoding) AS encoding, form, data_block.columns
       FROM data_block JOIN object ON object.id = object_id LEFT JOIN block_form ON block_form.member = data_block.member AND block_start = start
       WHERE key = @key AND first_row < @to AND first_row + data_block.rows > @from ORDER BY first_row, data_block.member, start`,
      { key, from, to, encoding: this.facts.encoding },
    ) as (Omit<PlacedBlock, 'complete' | 'form' | 'columns'> & {
      complete: number
      form: string | null
      columns: string | null
    })[]
    return rows.map(({ complete, form, columns, ...row }) => ({
      ...row,
      complete: complete === 1,
      ...(form === null ? {} : { form: JSON.parse(form) as RowForm }),
      ...(columns === null ? {} : { columns: JSON.parse(columns) as string[] }),
    }))
  }

  /** How many rows of an object can be read: those that stand in blocks. */
  rowsInBlocks(key: string): number {
    const { total } = this.#get(
      `SELECT coalesce(sum(data_block.rows), 0) AS total FROM data_block JOIN object ON object.id = object_id WHERE key = ?`,
      key,
    ) as { total: number }
    return total
  }

  /** Anchors around a row (from 0 within the block of this member that starts there): the last at or before it is among them. */
  anchors(member: number, blockStart: number, row: number): RowAnchors {
    return this.#query((db) => readAnchors(db, member, blockStart, row))
  }

  /** Asks what has a file of its own, such as search-rows.ts. */
  read<T>(ask: (db: Database.Database) => T): T {
    return this.#query(ask)
  }

  #all(sql: string, parameters: Record<string, unknown> = {}): unknown[] {
    return this.#query((db) => this.#prepared(db, sql).all(parameters))
  }

  #get(sql: string, ...parameters: unknown[]): unknown {
    return this.#query((db) => this.#prepared(db, sql).get(...parameters))
  }

  #prepared(db: Database.Database, sql: string): Database.Statement {
    const known = this.#statements.get(sql)
    if (known) return known
    const statement = db.prepare(sql)
    this.#statements.set(sql, statement)
    return statement
  }

  /** A file that turns out to be damaged is removed, so that opening the dump again makes it anew. */
  #query<T>(ask: (db: Database.Database) => T): T {
    try {
      return ask(this.#db)
    } catch (error) {
      if (isDamage(error)) removeQuietly(this.file)
      throw indexFailure(error, path.dirname(this.file))
    }
  }
}
