/** What diagrams need of an index: every table and foreign key in short, and the columns and unique keys of one table. */
import type Database from 'better-sqlite3'

/** A table or foreign table. */
export interface TableRow {
  readonly key: string
  readonly kind: 'table' | 'foreign table'
  readonly database: string | null
  readonly schema: string | null
  readonly name: string
  readonly identity: string
  readonly rows: number | null
  readonly columns: number
  /** The identity of the table that it is a partition of. */
  readonly partitionOf: string | null
}

/** A foreign key. */
export interface ForeignKeyRow {
  readonly key: string
  readonly name: string
  readonly database: string | null
  /** Key of the table that has it. */
  readonly parent: string
  /** Identity of the table that it leads to. */
  readonly references: string | null
  /** All its properties, as JSON. */
  readonly properties: string
}

export interface TablesAndKeys {
  readonly tables: readonly TableRow[]
  readonly keys: readonly ForeignKeyRow[]
}

/** A column; `properties` as JSON. */
export interface TableColumnRow {
  readonly name: string
  readonly properties: string
}

/** A primary key, unique constraint or unique index of a table; `properties` as JSON. */
export interface UniqueRow {
  readonly kind: 'constraint' | 'index'
  readonly properties: string
}

/** All tables and foreign keys in the order of trees. */
export function readTablesAndKeys(db: Database.Database): TablesAndKeys {
  const tables = db
    .prepare(
      `SELECT key, kind, database, schema, name, identity, rows, columns,
         CASE WHEN instr(properties, '"partition of"') > 0 THEN properties ->> '$."partition of"' END AS partitionOf
       FROM object JOIN object_detail ON object_id = id
       WHERE kind IN ('table', 'foreign table') ORDER BY id`,
    )
    .all() as TableRow[]
  const keys = db
    .prepare(
      `SELECT key, name, database, parent, properties ->> '$.references' AS "references", properties
       FROM object JOIN object_detail ON object_id = id
       WHERE kind = 'fk constraint' AND parent IS NOT NULL ORDER BY id`,
    )
    .all() as ForeignKeyRow[]
  return { tables, keys }
}

export const TABLE_COLUMNS = `SELECT object_column.name, object_column.properties
  FROM object JOIN object_column ON object_id = id WHERE key = @key ORDER BY ordinal`

export const TABLE_UNIQUES = `SELECT kind, properties FROM object JOIN object_detail ON object_id = id
  WHERE parent = @key AND (kind = 'constraint' OR kind = 'index' AND properties ->> '$.unique') ORDER BY id`
