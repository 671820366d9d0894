/** What a search asks of an index: the texts of objects, the tables that have rows; and the anchors of a block. */
import type Database from 'better-sqlite3'
import type { ObjectKind } from '../../shared/model.ts'
import type { RowAnchors } from '../scan/scan-item.ts'

/** An object's names, comments and statements. */
export interface ObjectTexts {
  readonly id: number
  readonly key: string
  readonly kind: ObjectKind
  readonly name: string
  readonly database: string | null
  readonly comment: string | null
  readonly columns: readonly { readonly name: string; readonly properties: string }[]
  /** In file order, comments left out; `text` is null where the statement was too long to keep. */
  readonly parts: readonly {
    readonly start: number
    readonly end: number
    readonly line: number
    readonly text: string | null
  }[]
}

/** Objects that are read at once. */
const READ_AT_ONCE = 2000

/** All objects with their texts in the order of trees, a few at a time. `wants`: parts and columns are read only where asked for. */
export function* readTexts(
  db: Database.Database,
  wants: { readonly parts: boolean; readonly columns: boolean },
): Generator<readonly ObjectTexts[]> {
  const objects = db.prepare(
    `SELECT id, key, kind, identity AS name, database, comment FROM object
     JOIN object_detail ON object_id = id WHERE id > ? ORDER BY id LIMIT ${READ_AT_ONCE}`,
  )
  const columns = db.prepare(
    'SELECT object_id AS id, name, properties FROM object_column WHERE object_id BETWEEN ? AND ? ORDER BY object_id, ordinal',
  )
  const parts = db.prepare(
    `SELECT object_id AS id, start, "end", line, text FROM part
     WHERE object_id BETWEEN ? AND ? AND role <> 'comment' ORDER BY object_id, ordinal`,
  )
  for (let after = -1; ;) {
    const rows = objects.all(after) as Omit<ObjectTexts, 'columns' | 'parts'>[]
    const [first, last] = [rows[0], rows.at(-1)]
    if (first === undefined || last === undefined) return
    const range = [first.id, last.id] as const
    const columnsOf = byId((wants.columns ? columns.all(...range) : []) as ColumnRow[])
    const partsOf = byId((wants.parts ? parts.all(...range) : []) as PartRow[])
    yield rows.map((row) =>
      Object.assign(row, { columns: columnsOf.get(row.id) ?? [], parts: partsOf.get(row.id) ?? [] }),
    )
    after = last.id
  }
}

type ColumnRow = ObjectTexts['columns'][number] & { readonly id: number }
type PartRow = ObjectTexts['parts'][number] & { readonly id: number }

function byId<T extends { readonly id: number }>(rows: readonly T[]): Map<number, T[]> {
  return Map.groupBy(rows, ({ id }) => id)
}

/** A relation with rows, and the columns of its data. */
export interface TableWithRows {
  readonly key: string
  readonly kind: ObjectKind
  readonly name: string
  readonly database: string | null
  readonly rows: number
  readonly columns: readonly string[]
}

/** The relations with rows in blocks, in the order of trees. */
export function readTablesWithRows(db: Database.Database): TableWithRows[] {
  const rows = db
    .prepare(
      `SELECT key, kind, identity AS name, database, rows, data_columns AS columns FROM object
       JOIN object_detail ON object_id = id
       WHERE id IN (SELECT object_id FROM data_block WHERE rows > 0) ORDER BY id`,
    )
    .all() as (Omit<TableWithRows, 'columns'> & { columns: string | null })[]
  return rows.map((row) =>
    Object.assign(row, {
      columns: JSON.parse(row.columns ?? '[]') as readonly string[],
      rows: row.rows ?? 0,
    }),
  )
}

/** Anchors around a row (from 0 within the block of this member that starts there): the last at or before it is among them. */
export function readAnchors(
  db: Database.Database,
  member: number,
  blockStart: number,
  row: number,
): RowAnchors {
  const chunk = db
    .prepare(
      'SELECT rows, offsets FROM anchor WHERE member = ? AND block_start = ? AND first_row <= ? ORDER BY first_row DESC LIMIT 1',
    )
    .get(member, blockStart, row) as { rows: Buffer; offsets: Buffer } | undefined
  if (!chunk) return { rows: Float64Array.of(0), offsets: Float64Array.of(blockStart) }
  return { rows: toFloats(chunk.rows), offsets: toFloats(chunk.offsets) }
}

/** Every anchor of the block of this member that starts there; empty where none is kept. */
export function readAllAnchors(db: Database.Database, member: number, blockStart: number): RowAnchors {
  const chunks = db
    .prepare('SELECT rows, offsets FROM anchor WHERE member = ? AND block_start = ? ORDER BY first_row')
    .all(member, blockStart) as { rows: Buffer; offsets: Buffer }[]
  return {
    rows: toFloats(Buffer.concat(chunks.map(({ rows }) => rows))),
    offsets: toFloats(Buffer.concat(chunks.map(({ offsets }) => offsets))),
  }
}

function toFloats(blob: Buffer): Float64Array {
  return new Float64Array(blob.buffer.slice(blob.byteOffset, blob.byteOffset + blob.byteLength))
}
