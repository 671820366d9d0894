/** Rows of a relation, read from the dump itself by means of the index's anchors. */
import type { RowPage } from '../../shared/model.ts'
import { DumpscopeError } from '../../shared/errors.ts'
import type { CatalogObject, DataBlock } from '../catalog/catalog-object.ts'
import type { DumpIndex, PlacedBlock } from '../index/index.ts'
import { readCell, readRows } from '../scan/index.ts'
import type { RowSource } from '../scan/index.ts'
import { memberBytes } from './source-bytes.ts'
import type { OpenSource } from './source-store.ts'

/** A cell of a page shows at most this many bytes; `rows.cell` gives the rest. */
const MAX_CELL_BYTES = 4096
/** Bytes of one slice of a value. */
const SLICE_BYTES = 1_000_000

/** A source, its index and where its bytes are read. */
export type IndexedSource = Pick<OpenSource, 'source' | 'index' | 'unpack' | 'counting'>

/** A page of rows of the object with this key. Rejects with NO_DATA where the dump holds none that can be shown. */
export async function readPage(
  open: IndexedSource,
  key: string,
  page: { readonly offset: number; readonly limit: number },
  signal: AbortSignal | undefined,
): Promise<RowPage> {
  const { index } = open
  await countFirst(open, key)
  const object = relation(index, key)
  const columns = dataColumns(object)
  const until = page.offset + page.limit
  const rows: (string | null)[][] = []
  const clipped: { row: number; column: number; bytes: number }[] = []
  const computed: RowPage['computed'] = []
  for (const placed of index.blocks(key, page.offset, until)) {
    const from = Math.max(0, page.offset - placed.firstRow)
    const count = Math.min(placed.rows, until - placed.firstRow) - from
    const read = await readRows(blockBytes(open, placed), withAnchors(index, placed, from), {
      from,
      count,
      maxCellBytes: MAX_CELL_BYTES,
      encoding: placed.encoding,
      ...(signal ? { signal } : {}),
    })
    const before = rows.length
    const places = placesOf(placed, columns)
    // A value beyond the columns that are known stands behind them: it is not left out.
    const shown = (column: number): number => places[column] ?? column
    for (const { row, column, bytes } of read.clipped)
      clipped.push({ row: before + row, column: shown(column), bytes })
    for (const { row, column, kind } of read.computed)
      computed.push({ row: before + row, column: shown(column), kind })
    for (const [index, values] of read.rows.entries()) {
      // The row of a table without columns is an empty line, which is not a value.
      const cells = columns.length === 0 ? [] : spread(values, shown, columns.length)
      for (const [column, cell] of cells.entries()) {
        // What an INSERT does not name gets its default.
        if (cell === undefined) computed.push({ row: before + index, column, kind: 'default' })
      }
      rows.push(cells.map((cell) => cell ?? null))
    }
  }
  return { columns, offset: page.offset, total: index.rowsInBlocks(key), rows, clipped, computed }
}

/** Where each column of a block's rows stands among the columns that are shown. */
function placesOf({ columns }: PlacedBlock, shown: readonly { readonly name: string }[]): readonly number[] {
  const names = shown.map(({ name }) => name)
  return (columns ?? names).map((name) => names.indexOf(name))
}

/** Values put where their columns stand; undefined where the row has none. */
function spread(
  values: readonly (string | null)[],
  place: (column: number) => number,
  length: number,
): (string | null | undefined)[] {
  const cells = Array.from<string | null | undefined>({ length })
  for (const [column, value] of values.entries()) cells[place(column)] = value
  return cells
}

interface ValuePlace {
  readonly key: string
  readonly row: number
  readonly column: number
  /** Characters of the value that come before the slice. */
  readonly offset: number
}

/** Where a slice ended, so that the next one need not begin at the value's beginning. */
interface SliceEnd extends ValuePlace {
  /** The same place as `offset`, in bytes of the value as it stands in the file. */
  readonly byte: number
}

const lastEnds = new WeakMap<DumpIndex, SliceEnd>()

/** A slice of one value. Rejects with BAD_USE where there is no such value. */
export async function readValue(
  open: IndexedSource,
  place: ValuePlace,
  signal: AbortSignal | undefined,
): Promise<{ text: string | null; offset: number; bytes: number; more: boolean }> {
  const { source, index } = open
  await countFirst(open, place.key)
  const object = relation(index, place.key)
  const noValue = new DumpscopeError({
    code: 'BAD_USE',
    message: `${object.identity} has no row ${place.row + 1} with a column ${place.column + 1}.`,
    place: { file: source.path, object: object.identity },
  })
  const [placed] = index.blocks(place.key, place.row, place.row + 1)
  const column = placed ? placesOf(placed, dataColumns(object)).indexOf(place.column) : -1
  if (!placed || column < 0) throw noValue
  const row = place.row - placed.firstRow
  const block = withAnchors(index, placed, row)
  const last = lastEnds.get(index)
  let at: SliceEnd = last && isBefore(last, place) ? last : { ...place, offset: 0, byte: 0 }
  for (;;) {
    const slice = await readCell(blockBytes(open, placed), block, {
      row,
      column,
      offset: at.byte,
      maxBytes: SLICE_BYTES,
      encoding: placed.encoding,
      ...(signal ? { signal } : {}),
    })
    if (slice === null) throw noValue
    const end = { ...at, offset: at.offset + (slice.text?.length ?? 0), byte: slice.next ?? slice.bytes }
    if (slice.next === null || end.offset > place.offset) {
      lastEnds.set(index, end)
      const text = slice.text?.slice(place.offset - at.offset) ?? null
      return { text, offset: place.offset, bytes: slice.bytes, more: slice.next !== null }
    }
    at = end
  }
}

/** Whether a slice that ended there leads on to the wanted one. */
function isBefore(end: SliceEnd, wanted: ValuePlace): boolean {
  const same = end.key === wanted.key && end.row === wanted.row && end.column === wanted.column
  return same && end.offset <= wanted.offset
}

function blockBytes({ source, unpack }: IndexedSource, block: PlacedBlock): RowSource {
  return memberBytes(source, block.member, unpack, { start: block.start, end: block.end })
}

/** A table whose rows are still to be counted is counted out of turn: without anchors no page can be found. */
async function countFirst({ index, counting }: IndexedSource, key: string): Promise<void> {
  const [pending] = index.pendingMembers(key)
  if (pending) await counting?.countNow(pending.id)
}

function withAnchors(index: DumpIndex, placed: PlacedBlock, row: number): DataBlock {
  return { ...placed, anchors: index.anchors(placed.member, placed.start, row) }
}

function relation(index: DumpIndex, key: string): CatalogObject {
  const object = index.object(key)
  if (!object) throw unknownObject(key)
  const { data, identity } = object
  const noData = (message: string, advice?: string): DumpscopeError =>
    new DumpscopeError({
      code: 'NO_DATA',
      message,
      ...(advice ? { advice } : {}),
      place: { object: identity },
    })
  if (data === null) {
    throw noData(
      `The dump has no data for ${identity}.`,
      'It holds the definition alone; a dump with data has the rows.',
    )
  }
  if (index.lacksData(key)) {
    throw noData(
      `The rows of ${identity} are missing from the archive.`,
      'The findings say why; get the archive again from where it was made.',
    )
  }
  if (index.blocks(key, 0, Infinity).some(({ form }) => form?.kind === 'binary'))
    throw noData(`The rows of ${identity} are in COPY's binary form, which is not shown as a table.`)
  return object
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
