/** Objects read back from an index's tables: the inverse of what the writer does. */
import type Database from 'better-sqlite3'
import type { ObjectKind } from '../../shared/model.ts'
import type {
  CatalogColumn,
  CatalogObject,
  DataBlock,
  DefinitionPartRecord,
  PartRole,
  RelationData,
} from '../catalog/catalog-object.ts'
import type { RowAnchors } from '../scan/scan-item.ts'

interface ObjectRow {
  id: number
  key: string
  kind: ObjectKind
  database: string | null
  schema: string | null
  name: string
  identity: string
  parent: string | null
  owner: string | null
  rows: number | null
  data_bytes: number | null
  comment: string | null
  definition: string
  coverage: CatalogObject['coverage']
  properties: string
  grants: string
  labels: string
  data_columns: string | null
  inserted_rows: number | null
  /** Whether an archive has a data block for it, be it counted or not. */
  held: number
}

interface ColumnRow {
  object_id: number
  position: number
  name: string
  properties: string
}

interface PartRow {
  object_id: number
  role: PartRole
  start: number
  end: number
  line: number
  text: string | null
}

interface BlockRow {
  object_id: number
  member: number
  rows: number
  start: number
  data_end: number
  end: number
  line: number
  complete: number
  columns: string | null
}

const NO_ANCHORS: RowAnchors = { rows: new Float64Array(0), offsets: new Float64Array(0) }
const NOTHING: readonly string[] = []

/**
 * Values that were read before are not made again: most columns of a schema
 * are like some other. What is shared is never changed.
 */
class SharedValues {
  readonly #made = new Map<string, unknown>()
  readonly #texts = new Map<string, string>()

  /** The same text, made once: SQLite gives each row a copy of its own. */
  text<T extends string | null>(text: T): T {
    if (text === null) return text
    const known = this.#texts.get(text)
    if (known !== undefined) return known as T
    if (this.#texts.size < SHARED_AT_MOST && text.length < SHARED_CHARACTERS) this.#texts.set(text, text)
    return text
  }

  parse<T>(json: string): T {
    const known = this.#made.get(json)
    if (known !== undefined) return known as T
    const value = JSON.parse(json) as T
    if (this.#made.size < SHARED_AT_MOST && json.length < SHARED_CHARACTERS) this.#made.set(json, value)
    return value
  }
}

/** So many values, each of so few characters, are kept to be shared: some tens of megabytes. */
const SHARED_AT_MOST = 50_000
const SHARED_CHARACTERS = 1000

/** Objects that are read at once: their rows as SQLite gives them take more memory than what is made of them. */
const READ_AT_ONCE = 4000

const OBJECT_ROWS = `SELECT *, EXISTS (SELECT 1 FROM member WHERE object_id = object.id) AS held
  FROM object JOIN object_detail ON object_detail.object_id = object.id`

/**
 * The objects that `where` chooses (a condition over `object`), in the order
 * of trees. The anchors of their data blocks are left empty.
 */
export function readObjects(
  db: Database.Database,
  where: string,
  parameters: Record<string, unknown>,
): CatalogObject[] {
  const rows = db.prepare(`${OBJECT_ROWS} WHERE ${where} ORDER BY id`).all(parameters) as ObjectRow[]
  return withTheirRows(db, rows, new SharedValues())
}

/** All objects, likewise. */
export function readAllObjects(db: Database.Database): CatalogObject[] {
  const rows = db.prepare(`${OBJECT_ROWS} WHERE id > ? ORDER BY id LIMIT ${READ_AT_ONCE}`)
  const objects: CatalogObject[] = []
  const values = new SharedValues()
  for (let after = -1; ;) {
    const chosen = rows.all(after) as ObjectRow[]
    for (const object of withTheirRows(db, chosen, values)) objects.push(object)
    const last = chosen.at(-1)
    if (last === undefined || chosen.length < READ_AT_ONCE) return objects
    after = last.id
  }
}

/** The objects of some rows of `object`, which are in the order of their ids. */
function withTheirRows(
  db: Database.Database,
  rows: readonly ObjectRow[],
  values: SharedValues,
): CatalogObject[] {
  const [first, last] = [rows[0], rows.at(-1)]
  if (first === undefined || last === undefined) return []
  const isDense = last.id - first.id < 2 * rows.length
  const read = <T extends { object_id: number }>(table: string, order: string): Map<number, T[]> => {
    if (isDense) {
      const range = `SELECT * FROM ${table} WHERE object_id BETWEEN ? AND ? ORDER BY object_id, ${order}`
      return byObject(db.prepare(range).all(first.id, last.id) as T[])
    }
    const one = db.prepare(`SELECT * FROM ${table} WHERE object_id = ? ORDER BY ${order}`)
    return new Map(rows.map(({ id }) => [id, one.all(id) as T[]]))
  }
  const columns = read<ColumnRow>('object_column', 'ordinal')
  const parts = read<PartRow>('part', 'ordinal')
  const blocks = read<BlockRow>('data_block', 'first_row, member, start')
  return rows.map((row) => ({
    key: row.key,
    kind: values.text(row.kind),
    database: values.text(row.database),
    schema: values.text(row.schema),
    name: row.name,
    identity: row.identity,
    parentKey: row.parent,
    owner: values.text(row.owner),
    comment: row.comment,
    grants: values.parse(row.grants),
    securityLabels: values.parse(row.labels),
    columns: (columns.get(row.id) ?? []).map((column) => toColumn(column, values)),
    properties: values.parse(row.properties),
    parts: (parts.get(row.id) ?? []).map((part) => toPart(part, values)),
    data: toData(row, blocks.get(row.id) ?? []),
    coverage: values.text(row.coverage),
    definition: row.definition,
  }))
}

function byObject<T extends { object_id: number }>(rows: readonly T[]): Map<number, T[]> {
  const groups = new Map<number, T[]>()
  for (const row of rows) {
    const group = groups.get(row.object_id)
    if (group) group.push(row)
    else groups.set(row.object_id, [row])
  }
  return groups
}

function parseList(json: string): readonly string[] {
  return json === '[]' ? NOTHING : (JSON.parse(json) as string[])
}

function toColumn(row: ColumnRow, values: SharedValues): CatalogColumn {
  return {
    name: values.text(row.name),
    position: row.position,
    properties: values.parse(row.properties),
  }
}

function toPart(row: PartRow, values: SharedValues): DefinitionPartRecord {
  return { role: values.text(row.role), start: row.start, end: row.end, line: row.line, text: row.text }
}

function toData(row: ObjectRow, blocks: readonly BlockRow[]): RelationData | null {
  if (row.rows === null && row.held === 0) return null
  return {
    rows: row.rows ?? 0,
    bytes: row.data_bytes ?? 0,
    columns: parseList(row.data_columns ?? '[]'),
    // Blocks of an archive's members have no place in the script.
    blocks: blocks.map(toBlock),
    insertedRows: row.inserted_rows ?? 0,
  }
}

function toBlock(row: BlockRow): DataBlock {
  return {
    start: row.start,
    dataEnd: row.data_end,
    end: row.end,
    line: row.line,
    rows: row.rows,
    complete: row.complete === 1,
    anchors: NO_ANCHORS,
    ...(row.columns === null ? {} : { columns: JSON.parse(row.columns) as string[] }),
  }
}
