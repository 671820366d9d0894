/**
 * All rows of a data block, one after the other, at the speed of reading: what
 * is written in the plainest form is taken apart in place, a buffer at a time.
 * What is not (a row of many megabytes, an expression in an INSERT, csv) goes
 * through the readers of the scan, from that row's byte on.
 */
import { cancelled } from '../../shared/errors.ts'
import { BlockWindow, readAt } from '../scan/block-window.ts'
import { TEXT_FORM } from '../scan/copy-form.ts'
import { CopyRows } from '../scan/copy-rows.ts'
import { CsvRows } from '../scan/csv-rows.ts'
import { InsertRows } from '../scan/insert-rows.ts'
import type { RowReader } from '../scan/row-reader.ts'
import type { RowForm } from '../scan/scan-item.ts'
import type { SeekableImage } from '../source/index.ts'
import { canonicalEncoding } from '../source/text-encoding.ts'
import { CopySteps } from './copy-steps.ts'
import { InsertSteps } from './insert-steps.ts'
import { MORE, ODD } from './row-steps.ts'
import type { RowSteps } from './row-steps.ts'
import type { SeenRow } from './seen-row.ts'

/** Bytes of one read, and the longest row that is taken apart in place. */
const READ_BYTES = 1 << 20
const LONGEST_ROW = 16 << 20
/** Of longer ones so many bytes of each value are looked at. */
export const JUDGED_BYTES = 1 << 20

/** The rows of a block: where they stand and how they are written. */
export interface ScannedBlock {
  readonly start: number
  /** Byte of the first row: behind a heading where there is one. */
  readonly first: number
  readonly dataEnd: number
  readonly rows: number
  readonly encoding: string
  readonly form?: RowForm | undefined
}

export interface ScanOptions {
  readonly signal: AbortSignal
  /** Told with each buffer: bytes of the block that were passed. */
  readonly onBytes: (bytes: number) => void
  /** Told with every row, from 0, when the fields hold its values. */
  readonly onRow: (row: number) => void
  /** Asked between two buffers: what has to be done before there are more rows, if anything. */
  readonly rest?: () => Promise<void> | null
}

/** Passes all rows of a block. Rejects with CANCELLED, FILE_CHANGED or READ_FAILED. */
export async function scanRows(
  image: SeekableImage,
  block: ScannedBlock,
  row: SeenRow,
  options: ScanOptions,
): Promise<void> {
  const passing = await Passing.open(image, block, row, options)
  await passing.run()
}

class Passing {
  readonly #image: SeekableImage
  readonly #block: ScannedBlock
  readonly #row: SeenRow
  readonly #options: ScanOptions
  readonly #window: BlockWindow
  readonly #reader: RowReader | null
  readonly #steps: RowSteps | null
  #done = 0
  /** Whether the row where it stopped has to be read otherwise. */
  #isOdd = false

  private constructor(
    image: SeekableImage,
    block: ScannedBlock,
    row: SeenRow,
    options: ScanOptions,
    ways: {
      readonly window: BlockWindow
      readonly reader: RowReader | null
      readonly steps: RowSteps | null
    },
  ) {
    this.#image = image
    this.#block = block
    this.#row = row
    this.#options = options
    this.#window = ways.window
    this.#reader = ways.reader
    this.#steps = ways.steps
  }

  static async open(
    image: SeekableImage,
    block: ScannedBlock,
    row: SeenRow,
    options: ScanOptions,
  ): Promise<Passing> {
    const window = new BlockWindow(image, block.start, block.dataEnd, options.signal)
    const encoding = canonicalEncoding(block.encoding)
    const form = block.form ?? TEXT_FORM
    const none = { rows: new Float64Array(0), offsets: new Float64Array(0) }
    let reader: RowReader | null = null
    let steps: RowSteps | null = null
    if (form.kind === 'text') {
      reader = new CopyRows(window, none, form, encoding)
      if (form.delimiter === TEXT_FORM.delimiter) steps = new CopySteps(row, form.null, encoding)
    } else if (form.kind === 'csv') reader = new CsvRows(window, none, form, encoding)
    else if (form.kind === 'insert') {
      reader = await InsertRows.open(window, none, form.standardConformingStrings, encoding)
      const head = await readAt(image, block.start, Math.min(1 << 16, block.dataEnd - block.start))
      steps = InsertSteps.of(row, head, form.standardConformingStrings, encoding)
    }
    return new Passing(image, block, row, options, { window, reader, steps })
  }

  async run(): Promise<void> {
    const { start, first, dataEnd } = this.#block
    if (this.#reader === null) return
    this.#window.seek(first)
    if (this.#steps === null) return this.#readAll()
    let at = first
    let left: Buffer = Buffer.alloc(0)
    let next = this.#read(at)
    while (this.#done < this.#block.rows && (at < dataEnd || left.length > 0)) {
      const read = await next
      if (this.#options.signal.aborted) throw cancelled()
      const base = at - left.length
      const bytes = left.length === 0 ? read : Buffer.concat([left, read])
      at += read.length
      const final = at >= dataEnd
      next = this.#read(at)
      const end = this.#inSight(bytes, base, final)
      const reached = base + end
      this.#options.onBytes(reached - start)
      await this.#options.rest?.()
      const isOdd = this.#isOdd || bytes.length - end > LONGEST_ROW || (final && end < bytes.length)
      if (!isOdd) {
        left = bytes.subarray(end)
        if (final && left.length === 0) return
        continue
      }
      if (this.#done >= this.#block.rows) return
      const behind = await this.#readOne(reached)
      left = behind < at ? Buffer.from(bytes.subarray(behind - base)) : Buffer.alloc(0)
      if (behind > at) {
        await next.catch(() => undefined)
        at = behind
        next = this.#read(at)
      }
    }
  }

  /** Takes rows apart as far as they are in sight; where it stopped. */
  #inSight(bytes: Buffer, base: number, final: boolean): number {
    const steps = this.#steps as RowSteps
    const { rows } = this.#block
    const end = bytes.length
    let at = 0
    this.#isOdd = false
    while (at < end && this.#done < rows) {
      const to = steps.step(bytes, at, end, final)
      if (to === MORE) return at
      if (to === ODD) {
        this.#isOdd = true
        return at
      }
      this.#row.offset = base + at
      this.#options.onRow(this.#done)
      this.#done += 1
      at = to
    }
    return at
  }

  /** Reads the row at a byte by the scan's reader; the byte behind it. */
  async #readOne(offset: number): Promise<number> {
    this.#window.seek(offset)
    const fields = await (this.#reader as RowReader).row(JUDGED_BYTES)
    this.#row.take(fields, offset)
    this.#options.onRow(this.#done)
    this.#done += 1
    return Math.max(this.#window.offset, offset + 1)
  }

  async #readAll(): Promise<void> {
    const window = this.#window
    const reader = this.#reader as RowReader
    for (; this.#done < this.#block.rows; this.#done += 1) {
      if (this.#done % 1000 === 0) {
        if (this.#options.signal.aborted) throw cancelled()
        this.#options.onBytes(window.offset - this.#block.start)
        await this.#options.rest?.()
      }
      const offset = window.offset
      this.#row.take(await reader.row(JUDGED_BYTES), offset)
      this.#options.onRow(this.#done)
    }
  }

  async #read(at: number): Promise<Buffer> {
    const length = Math.min(READ_BYTES, this.#block.dataEnd - at)
    if (length <= 0) return Buffer.alloc(0)
    return readAt(this.#image, at, length)
  }
}
