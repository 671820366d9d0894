/**
 * Puts rows in the order of their keys in bounded memory: keys are collected
 * up to a limit, sorted and written to a file beside the spool; at the end the
 * files are merged. What fits in memory never touches the disk.
 */
import { open, rm } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import { DumpscopeError, cancelled } from '../../../shared/errors.ts'
import { newPartFile } from '../../source/part-file.ts'
import type { KeyBytes } from '../../rows/key-bytes.ts'
import { sortKeys } from './key-sort.ts'

/** Bytes of keys, and rows, that are held at once. */
const HELD_BYTES = 64 << 20
const HELD_ROWS = 2 << 20
const WRITE_BYTES = 1 << 20
/** A record of a file: length of the key, row, byte, key. */
const HEAD_BYTES = 16

export interface SorterOptions {
  /** Where files are written. It exists. */
  readonly folder: string
  readonly signal: AbortSignal
  /** For tests: less memory. */
  readonly heldBytes?: number | undefined
}

/** Add rows in their own order, then take them in that of their keys. Always close it. */
export class RowSorter {
  readonly #options: SorterOptions
  readonly #limit: number
  #bytes = Buffer.allocUnsafe(1 << 20)
  #length = 0
  #count = 0
  #starts = new Uint32Array(1 << 12)
  #rows = new Uint32Array(1 << 12)
  #offsets = new Float64Array(1 << 12)
  readonly #files: { readonly path: string; readonly handle: FileHandle; readonly bytes: number }[] = []
  #spilledBytes = 0

  constructor(options: SorterOptions) {
    this.#options = options
    this.#limit = options.heldBytes ?? HELD_BYTES
  }

  /** Bytes that went to the disk. */
  get spilledBytes(): number {
    return this.#spilledBytes
  }

  /** Whether no more may be added before `spill`. */
  get isFull(): boolean {
    return this.#length >= this.#limit || this.#count >= HELD_ROWS
  }

  add(key: KeyBytes, row: number, offset: number): void {
    this.#reserve(key.length)
    key.bytes.copy(this.#bytes, this.#length, 0, key.length)
    this.#starts[this.#count] = this.#length
    this.#rows[this.#count] = row
    this.#offsets[this.#count] = offset
    this.#length += key.length
    this.#count += 1
    this.#starts[this.#count] = this.#length
  }

  #reserve(bytes: number): void {
    if (this.#length + bytes > this.#bytes.length) {
      const larger = Buffer.allocUnsafe(Math.max(this.#length + bytes, this.#bytes.length * 2))
      this.#bytes.copy(larger, 0, 0, this.#length)
      this.#bytes = larger
    }
    if (this.#count + 2 <= this.#rows.length) return
    const twice = this.#rows.length * 2
    this.#starts = grown(this.#starts, new Uint32Array(twice))
    this.#rows = grown(this.#rows, new Uint32Array(twice))
    this.#offsets = grown(this.#offsets, new Float64Array(twice))
  }

  /** Sorts what is held and writes it away. Rejects with OUT_OF_SPACE. */
  async spill(): Promise<void> {
    if (this.#count === 0) return
    const order = this.#order()
    const path = newPartFile(this.#options.folder, 'sort')
    const handle = await open(path, 'wx+', 0o600).catch((error: unknown) => {
      throw writeFailure(this.#options.folder, error)
    })
    const file = { path, handle, bytes: this.#length + this.#count * HEAD_BYTES }
    this.#files.push(file)
    const out = Buffer.allocUnsafe(Math.max(WRITE_BYTES * 2, this.#longest() + HEAD_BYTES))
    let filled = 0
    for (const one of order) {
      const [from, to] = [this.#starts[one]!, this.#starts[one + 1]!]
      if (filled + HEAD_BYTES + to - from > out.length) {
        if (this.#options.signal.aborted) throw cancelled()
        await this.#write(handle, out, filled)
        filled = 0
      }
      out.writeUInt32LE(to - from, filled)
      out.writeUInt32LE(this.#rows[one]!, filled + 4)
      out.writeDoubleLE(this.#offsets[one]!, filled + 8)
      this.#bytes.copy(out, filled + HEAD_BYTES, from, to)
      filled += HEAD_BYTES + to - from
    }
    await this.#write(handle, out, filled)
    this.#spilledBytes += file.bytes
    this.#length = 0
    this.#count = 0
  }

  #longest(): number {
    let longest = 0
    for (let i = 0; i < this.#count; i += 1)
      longest = Math.max(longest, this.#starts[i + 1]! - this.#starts[i]!)
    return longest
  }

  async #write(handle: FileHandle, bytes: Buffer, length: number): Promise<void> {
    try {
      for (let done = 0; done < length;) done += (await handle.write(bytes, done, length - done)).bytesWritten
    } catch (error) {
      throw writeFailure(this.#options.folder, error)
    }
  }

  #order(): Uint32Array {
    return sortKeys({ bytes: this.#bytes, starts: this.#starts, count: this.#count })
  }

  /** Gives the rows in order, up to `most` of them. */
  async take(most: number, give: (row: number, offset: number) => void): Promise<void> {
    if (this.#files.length === 0) {
      const order = this.#order()
      for (const one of order.subarray(0, most)) give(this.#rows[one]!, this.#offsets[one]!)
      return
    }
    await this.spill()
    const heap: SortedFile[] = []
    for (const [place, file] of this.#files.entries()) {
      const sorted = new SortedFile(file.handle, file.bytes, place)
      if (await sorted.next()) push(heap, sorted)
    }
    for (let taken = 0; taken < most; taken += 1) {
      const least = heap[0]
      if (least === undefined) return
      give(least.row, least.offset)
      if (least.hasNext) least.step()
      else if (!(await least.next())) {
        const last = heap.pop()
        if (heap.length === 0 || last === undefined) return
        heap[0] = last
      }
      sink(heap)
      if ((taken & 0xffff) === 0 && this.#options.signal.aborted) throw cancelled()
    }
  }

  /** Removes the files. */
  async close(): Promise<void> {
    for (const { path, handle } of this.#files.splice(0)) {
      await handle.close()
      await rm(path, { force: true })
    }
  }
}

function grown<T extends Uint32Array | Float64Array>(from: T, to: T): T {
  to.set(from as never)
  return to
}

/** One file of sorted records, read from its beginning on. */
class SortedFile {
  readonly #handle: FileHandle
  readonly #size: number
  readonly #place: number
  #bytes = Buffer.alloc(0)
  #at = 0
  #read = 0
  #keyFrom = 0
  #keyTo = 0
  row = 0
  offset = 0

  constructor(handle: FileHandle, size: number, place: number) {
    this.#handle = handle
    this.#size = size
    this.#place = place
  }

  /** Whether the next record is in memory, so that `step` takes it. */
  get hasNext(): boolean {
    const { length } = this.#bytes
    return (
      length - this.#at >= HEAD_BYTES && length - this.#at >= HEAD_BYTES + this.#bytes.readUInt32LE(this.#at)
    )
  }

  step(): void {
    const at = this.#at
    this.#keyFrom = at + HEAD_BYTES
    this.#keyTo = this.#keyFrom + this.#bytes.readUInt32LE(at)
    this.row = this.#bytes.readUInt32LE(at + 4)
    this.offset = this.#bytes.readDoubleLE(at + 8)
    this.#at = this.#keyTo
  }

  /** Reads on and takes the next record; false at the end. */
  async next(): Promise<boolean> {
    while (!this.hasNext) {
      const left = this.#size - this.#read
      if (left <= 0) return false
      const rest = this.#bytes.subarray(this.#at)
      const more = Buffer.allocUnsafe(Math.min(left, WRITE_BYTES))
      const { bytesRead } = await this.#handle.read(more, 0, more.length, this.#read)
      if (bytesRead === 0) return false
      this.#read += bytesRead
      this.#bytes = Buffer.concat([rest, more.subarray(0, bytesRead)])
      this.#at = 0
    }
    this.step()
    return true
  }

  isBefore(other: SortedFile): boolean {
    const order = this.#bytes.compare(other.#bytes, other.#keyFrom, other.#keyTo, this.#keyFrom, this.#keyTo)
    return order < 0 || (order === 0 && this.#place < other.#place)
  }
}

function push(heap: SortedFile[], file: SortedFile): void {
  heap.push(file)
  for (let at = heap.length - 1; at > 0;) {
    const above = (at - 1) >> 1
    if (!heap[at]!.isBefore(heap[above]!)) return
    swap(heap, at, above)
    at = above
  }
}

/** Puts the first one where it belongs. */
function sink(heap: SortedFile[]): void {
  for (let at = 0; ;) {
    let least = at
    for (const below of [2 * at + 1, 2 * at + 2])
      if (below < heap.length && heap[below]!.isBefore(heap[least]!)) least = below
    if (least === at) return
    swap(heap, at, least)
    at = least
  }
}

function swap(heap: SortedFile[], a: number, b: number): void {
  const kept = heap[a]!
  heap[a] = heap[b]!
  heap[b] = kept
}

function writeFailure(folder: string, cause: unknown): DumpscopeError {
  const isFull = (cause as NodeJS.ErrnoException).code === 'ENOSPC'
  return new DumpscopeError(
    {
      code: isFull ? 'OUT_OF_SPACE' : 'INDEX_FAILED',
      message: isFull
        ? `There is no room left in ${folder} for sorting.`
        : `Sorting could not write in ${folder}: ${cause instanceof Error ? cause.message : String(cause)}.`,
      advice: 'Filter the rows first, or make room there.',
      place: { file: folder },
    },
    { cause },
  )
}
