/** Rows of a relation, read from the dump itself by means of the index's anchors. */
import type { RowPage } from '../../shared/model.ts'
import { DumpscopeError } from '../../shared/errors.ts'
import type { CatalogObject, DataBlock } from '../catalog/catalog-object.ts'
import type { DumpIndex, PlacedBlock } from '../index/index.ts'
import { readCell, readRows } from '../scan/index.ts'
import type { RowSource } from '../scan/index.ts'
import { changedFailure } from '../source/index.ts'
import type { SeekableImage } from '../source/index.ts'
import { memberBytes } from '../rows/index.ts'
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
  maxCellBytes = MAX_CELL_BYTES,
): Promise<RowPage> {
  const { index } = open
  await countFirst(open, key)
  const made = new PageMaker(dataColumns(relation(index, key)), maxCellBytes)
  const until = page.offset + page.limit
  for (const placed of index.blocks(key, page.offset, until)) {
    const from = Math.max(0, page.offset - placed.firstRow)
    const count = Math.min(placed.rows, until - placed.firstRow) - from
    const block = withAnchors(index, placed, from)
    await made.read(blockBytes(open, placed), placed, block, { from, count }, signal)
  }
  return { ...made.page(), offset: page.offset, total: index.rowsInBlocks(key) }
}

/** A row of the table, from 0, and the byte where it begins. */
export interface ChosenRow {
  readonly row: number
  readonly offset: number
}

/** Rows of a table in the order in which they are given. `maxCellBytes` bounds each value. */
export async function readChosen(
  open: IndexedSource,
  key: string,
  chosen: readonly ChosenRow[],
  signal: AbortSignal | undefined,
  maxCellBytes = MAX_CELL_BYTES,
): Promise<Omit<RowPage, 'offset' | 'total'>> {
  const { index } = open
  const made = new PageMaker(dataColumns(relation(index, key)), maxCellBytes)
  const blocks = index.blocks(key, 0, Infinity)
  const opened = new Map<PlacedBlock, SeekableImage>()
  try {
    for (let place = 0; place < chosen.length;) {
      const { row, offset } = chosen[place] as ChosenRow
      const placed = blocks.find(({ firstRow, rows }) => firstRow <= row && row < firstRow + rows)
      if (placed === undefined) throw changedFailure(open.source.path)
      let count = 1
      while (chosen[place + count]?.row === row + count && row + count < placed.firstRow + placed.rows)
        count += 1
      const image = opened.get(placed) ?? (await blockBytes(open, placed).open())
      opened.set(placed, image)
      const from = row - placed.firstRow
      const anchors = { rows: Float64Array.of(from), offsets: Float64Array.of(offset) }
      // Closed below, when all rows are read.
      const bytes = { open: () => Promise.resolve(heldOpen(image)) }
      await made.read(bytes, placed, { ...placed, anchors }, { from, count }, signal)
      place += count
    }
    return made.page()
  } finally {
    for (const image of opened.values()) await image.close()
  }
}

function heldOpen(image: SeekableImage): SeekableImage {
  return {
    name: image.name,
    bytes: image.bytes,
    diskBytes: image.diskBytes,
    stream: (options) => image.stream(options),
    streamRange: (start, end, options) => image.streamRange(start, end, options),
    read: (into, position) => image.read(into, position),
    close: () => Promise.resolve(),
  }
}

/** Puts a page together from rows of one block after the other. */
class PageMaker {
  readonly #columns: { name: string; type: string }[]
  readonly #maxCellBytes: number
  readonly #rows: (string | null)[][] = []
  readonly #clipped: RowPage['clipped'] = []
  readonly #computed: RowPage['computed'] = []

  constructor(columns: { name: string; type: string }[], maxCellBytes: number) {
    this.#columns = columns
    this.#maxCellBytes = maxCellBytes
  }

  /** Adds rows of a block. */
  async read(
    bytes: RowSource,
    placed: PlacedBlock,
    block: DataBlock,
    { from, count }: { readonly from: number; readonly count: number },
    signal: AbortSignal | undefined,
  ): Promise<void> {
    const columns = this.#columns
    const read = await readRows(bytes, block, {
      from,
      count,
      maxCellBytes: this.#maxCellBytes,
      encoding: placed.encoding,
      ...(signal ? { signal } : {}),
    })
    const before = this.#rows.length
    const places = placesOf(placed, columns)
    // A value beyond the columns that are known stands behind them: it is not left out.
    const shown = (column: number): number => places[column] ?? column
    for (const { row, column, bytes } of read.clipped)
      this.#clipped.push({ row: before + row, column: shown(column), bytes })
    for (const { row, column, kind } of read.computed)
      this.#computed.push({ row: before + row, column: shown(column), kind })
    for (const [index, values] of read.rows.entries()) {
      // The row of a table without columns is an empty line, which is not a value.
      const cells = columns.length === 0 ? [] : spread(values, shown, columns.length)
      for (const [column, cell] of cells.entries()) {
        // What an INSERT does not name gets its default.
        if (cell === undefined) this.#computed.push({ row: before + index, column, kind: 'default' })
      }
      this.#rows.push(cells.map((cell) => cell ?? null))
    }
  }

  page(): Omit<RowPage, 'offset' | 'total'> {
    return {
      columns: this.#columns,
      rows: this.#rows,
      clipped: this.#clipped,
      computed: this.#computed,
    }
  }
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
export async function countFirst({ index, counting }: IndexedSource, key: string): Promise<void> {
  const [pending] = index.pendingMembers(key)
  if (pending) await counting?.countNow(pending.id)
}

function withAnchors(index: DumpIndex, placed: PlacedBlock, row: number): DataBlock {
  return { ...placed, anchors: index.anchors(placed.member, placed.start, row) }
}

/** The table with this key, whose rows can be read. Throws NO_DATA or UNKNOWN_OBJECT. */
export function relation(index: DumpIndex, key: string): CatalogObject {
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
export function dataColumns(object: CatalogObject): { name: string; type: string }[] {
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
