/** Rows of a relation, read from the dump itself by means of the index's anchors. */
import type { RowPage } from '../../shared/model.ts'
import { DumpscopeError } from '../../shared/errors.ts'
import type { CatalogObject, DataBlock } from '../catalog/catalog-object.ts'
import type { DumpIndex, PlacedBlock } from '../index/index.ts'
import { readCell, readRows } from '../scan/index.ts'
import { verifyUnchanged } from '../source/index.ts'
import type { PlainSource } from '../source/index.ts'

/** A cell of a page shows at most this many bytes; `rows.cell` gives the rest. */
const MAX_CELL_BYTES = 4096

/** A source and its index. */
export interface IndexedSource {
  readonly source: PlainSource
  readonly index: DumpIndex
}

/** A page of rows of the object with this key. Rejects with NO_DATA where the dump holds none that can be shown. */
export async function readPage(
  { source, index }: IndexedSource,
  key: string,
  page: { readonly offset: number; readonly limit: number },
  signal: AbortSignal | undefined,
): Promise<RowPage> {
  const object = relation(index, key)
  await verifyUnchanged(source)
  const columns = dataColumns(object)
  const until = page.offset + page.limit
  const rows: (string | null)[][] = []
  const clipped: { row: number; column: number; bytes: number }[] = []
  for (const placed of index.blocks(key, page.offset, until)) {
    const from = Math.max(0, page.offset - placed.firstRow)
    const count = Math.min(placed.rows, until - placed.firstRow) - from
    const read = await readRows(source, withAnchors(index, placed, from), {
      from,
      count,
      maxCellBytes: MAX_CELL_BYTES,
      encoding: placed.encoding,
      ...(signal ? { signal } : {}),
    })
    for (const cut of read.clipped) clipped.push({ ...cut, row: cut.row + rows.length })
    for (const row of read.rows) rows.push([...row])
  }
  return { columns, offset: page.offset, total: object.data?.rows ?? 0, rows, clipped }
}

/** A slice of one value. `offset` counts characters. */
export async function readValue(
  { source, index }: IndexedSource,
  where: { readonly key: string; readonly row: number; readonly column: number; readonly offset: number },
  signal: AbortSignal | undefined,
): Promise<{ text: string | null; offset: number; bytes: number; more: boolean }> {
  const object = relation(index, where.key)
  const [placed] = index.blocks(where.key, where.row, where.row + 1)
  const columns = object.data?.columns.length ?? 0
  if (!placed || where.column >= columns) {
    throw new DumpscopeError({
      code: 'BAD_USE',
      message: `${object.identity} has no row ${where.row + 1} with a column ${where.column + 1}.`,
      place: { file: source.path, object: object.identity },
    })
  }
  await verifyUnchanged(source)
  const row = where.row - placed.firstRow
  return readCell(source, withAnchors(index, placed, row), {
    row,
    column: where.column,
    offset: where.offset,
    encoding: placed.encoding,
    ...(signal ? { signal } : {}),
  })
}

function withAnchors(index: DumpIndex, placed: PlacedBlock, row: number): DataBlock {
  return { ...placed, anchors: index.anchors(placed.start, row) }
}

function relation(index: DumpIndex, key: string): CatalogObject {
  const object = index.object(key)
  if (!object) throw unknownObject(key)
  const data = object.data
  if (data !== null && (data.blocks.length > 0 || data.insertedRows === 0)) return object
  throw new DumpscopeError({
    code: 'NO_DATA',
    message:
      data === null
        ? `The dump has no data for ${object.identity}.`
        : `The ${data.insertedRows} rows of ${object.identity} are INSERT statements, which cannot be shown as a table.`,
    ...(data === null ? { advice: 'It holds the definition alone; a dump with data has the rows.' } : {}),
    place: { object: object.identity },
  })
}

/** The columns of the data, in its order, with the types that the table gives them. */
function dataColumns(object: CatalogObject): { name: string; type: string }[] {
  const types = new Map(object.columns.map((column) => [column.name, column.properties['type']]))
  return (object.data?.columns ?? []).map((name) => {
    const type = types.get(name)
    return { name, type: typeof type === 'string' ? type : '' }
  })
}

/** The failure of a key that a source does not have. */
export function unknownObject(key: string): DumpscopeError {
  return new DumpscopeError({
    code: 'UNKNOWN_OBJECT',
    message: `There is no object ${key} in this dump.`,
    place: { object: key },
  })
}
