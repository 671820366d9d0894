/**
 * Rows of a data block, read back from the file: jumps to the anchor before the
 * first wanted row and goes on line by line. Memory is bounded by the page and
 * its limit per cell, not by the size of a value. The rows are COPY's text form.
 */
import { cancelled } from '../../shared/errors.ts'
import { canonicalEncoding, decodeText } from '../source/text-encoding.ts'
import { changedFailure } from '../source/index.ts'
import type { SeekableImage } from '../source/index.ts'
import { fieldText, unescape, wholeBeginning } from './copy-text.ts'
import type { RowAnchors } from './scan-item.ts'

/** What of a CopyDataItem is needed to read its rows. */
export interface RowBlock {
  readonly start: number
  readonly dataEnd: number
  readonly rows: number
  readonly anchors: RowAnchors
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

/** Values in COPY's text form, unescaped; null is NULL. Rows and columns of `clipped` count within the page; `bytes` is the value's whole size in the file. */
export interface RowSlice {
  readonly rows: (string | null)[][]
  readonly clipped: { row: number; column: number; bytes: number }[]
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

const READ_BYTES = 1 << 18
const [TAB, LF, CR] = [9, 10, 13] as const

/** Reads a page of rows. Rejects with FILE_CHANGED, READ_FAILED or CANCELLED. */
export async function readRows(source: RowSource, block: RowBlock, request: RowRequest): Promise<RowSlice> {
  const encoding = canonicalEncoding(request.encoding)
  return withImage(source, async (file) => {
    const page: RowSlice = { rows: [], clipped: [] }
    const last = Math.min(request.from + request.count, block.rows)
    if (request.from >= last) return page
    const lines = new LineReader(file, block, request.signal)
    await lines.seek(request.from)
    for (let row = request.from; row < last; row += 1) {
      const values: (string | null)[] = []
      for (let column = 0; ; column += 1) {
        const field = await lines.field(request.maxCellBytes)
        if (field.bytes > field.head.length) {
          const whole = wholeBeginning(field.head, field.head.length, encoding)
          values.push(decodeText(unescape(field.head.subarray(0, whole), encoding), encoding))
          page.clipped.push({ row: row - request.from, column, bytes: field.bytes })
        } else values.push(fieldText(field.head, encoding))
        if (field.lastOfRow) break
      }
      page.rows.push(values)
    }
    return page
  })
}

/** Reads a slice of one value; null where the row or the column does not exist. */
export async function readCell(
  source: RowSource,
  block: RowBlock,
  request: CellRequest,
): Promise<CellSlice | null> {
  if (request.row >= block.rows) return null
  const encoding = canonicalEncoding(request.encoding)
  const limit = Math.max(16, request.maxBytes)
  return withImage(source, async (file) => {
    const lines = new LineReader(file, block, request.signal)
    await lines.seek(request.row)
    for (let column = 0; column < request.column; column += 1) {
      if ((await lines.field(0)).lastOfRow) return null
    }
    const start = lines.offset
    const { bytes } = await lines.field(0)
    // Sixteen bytes more show whether the last character goes on.
    const from = Math.min(request.offset, bytes)
    const raw = await readAt(file, start + from, Math.min(limit + 16, bytes - from))
    const isLast = raw.length === bytes - from && raw.length <= limit
    const used = isLast ? raw.length : Math.max(1, wholeBeginning(raw, limit, encoding))
    const part = raw.subarray(0, used)
    const text =
      from === 0 && isLast ? fieldText(part, encoding) : decodeText(unescape(part, encoding), encoding)
    return { text, bytes, next: isLast ? null : from + used }
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

async function readAt(image: SeekableImage, offset: number, length: number): Promise<Buffer> {
  const buffer = Buffer.allocUnsafe(Math.max(0, length))
  if ((await image.read(buffer, offset)) < buffer.length) throw changedFailure(image.name)
  return buffer
}

/** One field as it stands in the file: its first bytes and its whole length. */
interface Field {
  readonly head: Buffer
  readonly bytes: number
  readonly lastOfRow: boolean
}

/** Walks over the fields of a block, holding one buffer of the file. */
class LineReader {
  readonly #file: SeekableImage
  readonly #block: RowBlock
  readonly #signal: AbortSignal | undefined
  #buffer: Buffer = Buffer.alloc(0)
  #at = 0
  /** File offset of the buffer's first byte. */
  #base: number

  constructor(file: SeekableImage, block: RowBlock, signal: AbortSignal | undefined) {
    this.#file = file
    this.#block = block
    this.#signal = signal
    this.#base = block.start
  }

  /** The byte of the file that comes next. */
  get offset(): number {
    return this.#base + this.#at
  }

  /** Goes to the beginning of a row. */
  async seek(row: number): Promise<void> {
    const anchor = anchorBefore(this.#block.anchors, row)
    this.#base = this.#block.anchors.offsets[anchor] ?? this.#block.start
    this.#buffer = Buffer.alloc(0)
    this.#at = 0
    for (let skip = row - (this.#block.anchors.rows[anchor] ?? 0); skip > 0;) {
      if (this.#at === this.#buffer.length && !(await this.#fill())) return
      const newline = this.#buffer.indexOf(LF, this.#at)
      this.#at = newline < 0 ? this.#buffer.length : newline + 1
      if (newline >= 0) skip -= 1
    }
  }

  /** Reads the next field, of which at most `limit` bytes are kept, and what ends it. */
  async field(limit: number): Promise<Field> {
    const head: Buffer[] = []
    let kept = 0
    let bytes = 0
    let before = 0
    for (;;) {
      if (this.#at === this.#buffer.length && !(await this.#fill()))
        return this.#ended(head, kept, bytes, before)
      const stop = endOfField(this.#buffer, this.#at)
      const part = this.#buffer.subarray(this.#at, stop)
      if (part.length > 0) {
        if (kept < limit + 1) head.push(part.subarray(0, limit + 1 - kept))
        kept += Math.min(part.length, limit + 1 - kept)
        bytes += part.length
        before = part[part.length - 1] ?? 0
      }
      this.#at = stop
      if (stop === this.#buffer.length) continue
      this.#at += 1
      if (this.#buffer[stop] === TAB) return finished(head, bytes, limit, false)
      return this.#ended(head, kept, bytes, before, limit)
    }
  }

  /** The last field of a row: a carriage return before the newline belongs to the line end. */
  #ended(head: Buffer[], kept: number, bytes: number, before: number, limit = kept): Field {
    return finished(head, before === CR ? bytes - 1 : bytes, limit, true)
  }

  async #fill(): Promise<boolean> {
    if (this.#signal?.aborted) throw cancelled()
    this.#base += this.#buffer.length
    this.#at = 0
    const length = Math.min(READ_BYTES, this.#block.dataEnd - this.#base)
    if (length <= 0) {
      this.#buffer = Buffer.alloc(0)
      return false
    }
    this.#buffer = await readAt(this.#file, this.#base, length)
    return true
  }
}

function finished(head: Buffer[], bytes: number, limit: number, lastOfRow: boolean): Field {
  const whole = head.length === 1 ? (head[0] ?? Buffer.alloc(0)) : Buffer.concat(head)
  return { head: whole.subarray(0, Math.min(bytes, limit)), bytes, lastOfRow }
}

function endOfField(buffer: Buffer, from: number): number {
  // Most fields are short: a loop beats two searches of which one runs far.
  const near = Math.min(buffer.length, from + 64)
  for (let p = from; p < near; p += 1) if (buffer[p] === TAB || buffer[p] === LF) return p
  if (near === buffer.length) return near
  const newline = buffer.indexOf(LF, near)
  const stop = newline < 0 ? buffer.length : newline
  const tab = buffer.subarray(near, stop).indexOf(TAB)
  return tab < 0 ? stop : near + tab
}

/** The index of the last anchor at or before a row. */
function anchorBefore(anchors: RowAnchors, row: number): number {
  let low = 0
  let high = anchors.rows.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((anchors.rows[middle] ?? 0) <= row) low = middle
    else high = middle - 1
  }
  return low
}
