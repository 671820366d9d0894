/**
 * Rows of a data block, read back from the file: jumps to the anchor before the
 * first wanted row and goes on row by row. Memory is bounded by the page and
 * its limit per cell, not by the size of a value. How the rows are written is the
 * business of copy-rows.ts, csv-rows.ts and insert-rows.ts.
 */
import { assertNever } from '../../shared/errors.ts'
import { canonicalEncoding, decodeText } from '../source/text-encoding.ts'
import type { SeekableImage } from '../source/index.ts'
import { BlockWindow, readAt } from './block-window.ts'
import { TEXT_FORM } from './copy-form.ts'
import { CopyRows } from './copy-rows.ts'
import { CsvRows } from './csv-rows.ts'
import { InsertRows } from './insert-rows.ts'
import type { ComputedKind, ReadField, RowReader } from './row-reader.ts'
import type { RowAnchors, RowForm } from './scan-item.ts'

/** What of a CopyDataItem is needed to read its rows. */
export interface RowBlock {
  readonly start: number
  readonly dataEnd: number
  readonly rows: number
  readonly anchors: RowAnchors
  /** How the rows are written; pg_dump's COPY where absent. */
  readonly form?: RowForm
}

export interface RowRequest {
  /** First row, from 0. */
  readonly from: number
  readonly count: number
  /** Bytes of the file's text kept of one value; longer ones are clipped. */
  readonly maxCellBytes: number
  /** The block's client_encoding. */
  readonly encoding: string
  readonly signal?: AbortSignal
}

/**
 * Values as COPY's text form would give them, unescaped; null is NULL. A row of
 * INSERTs may have fewer values than the table columns: the rest are defaults.
 * `computed` are the values that the dump does not tell: 'DEFAULT', and
 * expressions as they are written. Rows and columns of `clipped` and `computed`
 * count within the page; `bytes` is the value's whole size in the file.
 */
export interface RowSlice {
  readonly rows: (string | null)[][]
  readonly clipped: { row: number; column: number; bytes: number }[]
  readonly computed: { row: number; column: number; kind: ComputedKind }[]
}

export interface CellRequest {
  readonly row: number
  readonly column: number
  /** Bytes of the value, as they stand in the file, to begin at: 0, or the `next` of the slice before. */
  readonly offset: number
  /** Bytes to read at most; at least 16. */
  readonly maxBytes: number
  readonly encoding: string
  readonly signal?: AbortSignal
}

/** A slice of one value. `bytes` is the whole value's size in the file; `next` is null after the last slice. */
export interface CellSlice {
  readonly text: string | null
  readonly bytes: number
  readonly next: number | null
}

/** Where rows are read: `open` gives the bytes to which a block's offsets belong, or rejects with FILE_CHANGED where they are no longer those. */
export interface RowSource {
  readonly open: () => Promise<SeekableImage>
}

/** Reads a page of rows; binary rows cannot be read, and the page is empty. Rejects with FILE_CHANGED, READ_FAILED or CANCELLED. */
export async function readRows(source: RowSource, block: RowBlock, request: RowRequest): Promise<RowSlice> {
  return withImage(source, async (file) => {
    const page: RowSlice = { rows: [], clipped: [], computed: [] }
    const last = Math.min(request.from + request.count, block.rows)
    if (request.from >= last) return page
    const reader = await readerOf(file, block, request)
    if (reader === null) return page
    await reader.seek(request.from)
    for (let row = 0; row < last - request.from; row += 1) {
      const fields = await reader.row(request.maxCellBytes)
      page.rows.push(
        fields.map((field, column) => {
          const { bytes, computed } = field
          if (bytes > field.head.length) page.clipped.push({ row, column, bytes })
          if (computed !== undefined) page.computed.push({ row, column, kind: computed })
          return beginningOf(field)
        }),
      )
    }
    return page
  })
}

function beginningOf({ head, bytes, isNull, codec }: ReadField): string | null {
  if (isNull) return null
  if (bytes === head.length) return codec.decode(head)
  return codec.decode(head.subarray(0, codec.wholeBeginning(head, head.length)))
}

/** Null where rows of this form cannot be read. */
async function readerOf(
  file: SeekableImage,
  { start, dataEnd, anchors, form = TEXT_FORM }: RowBlock,
  request: { readonly encoding: string; readonly signal?: AbortSignal },
): Promise<RowReader | null> {
  const encoding = canonicalEncoding(request.encoding)
  const window = new BlockWindow(file, start, dataEnd, request.signal)
  switch (form.kind) {
    case 'text':
      return new CopyRows(window, anchors, form, encoding)
    case 'csv':
      return new CsvRows(window, anchors, form, encoding)
    case 'insert':
      return InsertRows.open(window, anchors, form.standardConformingStrings, encoding)
    case 'binary':
      return null
    default:
      return assertNever(form)
  }
}

/** Reads a slice of one value; null where the row or the column does not exist, or rows of this form cannot be read. */
export async function readCell(
  source: RowSource,
  block: RowBlock,
  request: CellRequest,
): Promise<CellSlice | null> {
  if (request.row >= block.rows) return null
  const limit = Math.max(16, request.maxBytes)
  return withImage(source, async (file) => {
    const reader = await readerOf(file, block, request)
    if (reader === null) return null
    await reader.seek(request.row)
    const field = (await reader.row(0, request.column))[request.column]
    if (field === undefined) return null
    const { bytes, start, isNull, codec } = field
    if (isNull) return { text: null, bytes, next: null }
    // Sixteen bytes more show whether the last character goes on.
    const from = Math.min(request.offset, bytes)
    const raw = await readAt(file, start + from, Math.min(limit + 16, bytes - from))
    const isLast = raw.length === bytes - from && raw.length <= limit
    const used = isLast ? raw.length : Math.max(1, codec.wholeBeginning(raw, limit))
    return { text: codec.decode(raw.subarray(0, used)), bytes, next: isLast ? null : from + used }
  })
}

/** Reads bytes [start, end) as text; at most `maxBytes` of them. */
export async function readText(
  source: RowSource,
  start: number,
  end: number,
  encoding: string,
  maxBytes = 4 << 20,
): Promise<string> {
  return withImage(source, async (file) => {
    const bytes = await readAt(file, start, Math.min(end - start, maxBytes))
    return decodeText(bytes, canonicalEncoding(encoding))
  })
}

async function withImage<T>(source: RowSource, use: (image: SeekableImage) => Promise<T>): Promise<T> {
  const image = await source.open()
  try {
    return await use(image)
  } finally {
    await image.close()
  }
}
