/**
 * The data blocks of a custom archive: a type, the dump id of the entry, then
 * chunks with their lengths until one of length 0 (_PrintTocData, _LoadLOs and
 * _skipData of PostgreSQL's pg_backup_custom.c). Chunks may be as small as a
 * row, so they are joined before they are handed on.
 */
import { cancelled } from '../../../shared/errors.ts'
import type { SeekableImage, StreamOptions } from '../byte-image.ts'
import { damagedArchive } from './toc-entry.ts'

/** Types of blocks. */
export const [BLOCK_OF_ROWS, BLOCK_OF_LARGE_OBJECTS] = [1, 3] as const

/** Joined chunks are handed on once they are this long; the first of a block sooner, as most blocks are small. */
const JOINED_BYTES = 1 << 18
const FIRST_JOINED_BYTES = 1 << 14

/** Reads forward in an archive, a piece at a time; what fits is read at once, without waiting. */
export class BlockReader {
  readonly #image: SeekableImage
  readonly #intSize: number
  readonly #options: StreamOptions
  readonly #end: number
  #pieces: AsyncIterator<Uint8Array> | null = null
  /** Whether the chunk of length 0 is still to come, and what is left of the one that was begun. */
  #inChunks = false
  #left = 0
  #piece: Uint8Array
  #at = 0
  /** Where `#piece` begins. */
  #base: number

  /** Reads what lies in [start, end) of an archive whose integers have `intSize` bytes; `first` is what is there already. */
  constructor(
    image: SeekableImage,
    intSize: number,
    { start, end, first }: { readonly start: number; readonly end: number; readonly first: Uint8Array },
    options: StreamOptions,
  ) {
    this.#image = image
    this.#intSize = intSize
    this.#options = options
    this.#base = start
    this.#end = Math.min(end, image.bytes)
    this.#piece = first.subarray(0, Math.max(0, this.#end - start))
  }

  /** The byte of the archive that is read next. */
  get position(): number {
    return this.#base + this.#at
  }

  async close(): Promise<void> {
    await this.#pieces?.return?.()
  }

  /** The type and the dump id of the block that begins here; null at the end of the archive. */
  async blockHead(): Promise<{ type: number; id: number } | null> {
    const type = await this.#byte(true)
    if (type === null) return null
    if (type !== BLOCK_OF_ROWS && type !== BLOCK_OF_LARGE_OBJECTS)
      throw this.#damaged(`A block of the unknown kind ${type} stands where data should begin.`)
    return { type, id: await this.int() }
  }

  async int(): Promise<number> {
    const negative = (await this.#byte(false)) !== 0
    let value = 0
    for (let index = 0, scale = 1; index < this.#intSize; index += 1, scale *= 256)
      value += ((await this.#byte(false)) as number) * scale
    return negative ? -value : value
  }

  /** The chunks that follow, joined, up to and with the one of length 0. Pieces are valid until the next is asked for. */
  async *chunks(): AsyncGenerator<Uint8Array> {
    let joined = new Uint8Array(FIRST_JOINED_BYTES)
    this.#inChunks = true
    for (let filled = 0; ;) {
      filled = this.#take(joined, filled)
      if (filled === joined.length) {
        yield joined
        if (joined.length < JOINED_BYTES) joined = new Uint8Array(JOINED_BYTES)
        filled = 0
      } else if (!this.#inChunks) {
        if (filled > 0) yield joined.subarray(0, filled)
        return
      } else if (this.#left === 0) {
        await this.#nextChunk()
      } else if (!(await this.#next())) {
        // What is there of it is worth having.
        if (filled > 0) yield joined.subarray(0, filled)
        throw this.#endsInData()
      }
    }
  }

  /** All chunks that follow, joined, where their end is at hand and they have at most so many bytes; else null, and nothing is read. */
  wholeChunks(bytesAtMost: number): Uint8Array | null {
    const began = this.#at
    const parts: Uint8Array[] = []
    let bytes = 0
    for (let length = this.#lengthHere(); ; length = this.#lengthHere()) {
      if (length === 0) return parts.length === 1 ? (parts[0] as Uint8Array) : Buffer.concat(parts, bytes)
      if (
        length === null ||
        length < 0 ||
        bytes + length > bytesAtMost ||
        this.#at + length > this.#piece.length
      ) {
        this.#at = began
        return null
      }
      parts.push(this.#piece.subarray(this.#at, this.#at + length))
      bytes += length
      this.#at += length
    }
  }

  /** Copies what can be had without waiting: chunks as small as a row come by the million. Returns how much is filled. */
  #take(joined: Uint8Array, from: number): number {
    let filled = from
    while (filled < joined.length) {
      if (this.#left === 0) {
        if (!this.#inChunks) return filled
        const length = this.#lengthHere()
        if (length === null) return filled
        this.#begin(length)
        continue
      }
      const length = Math.min(this.#left, this.#piece.length - this.#at, joined.length - filled)
      if (length === 0) return filled
      joined.set(this.#piece.subarray(this.#at, this.#at + length), filled)
      this.#at += length
      this.#left -= length
      filled += length
    }
    return filled
  }

  /** Passes over the data of a block whose head was read. */
  async skip(type: number): Promise<void> {
    for (;;) {
      if (type === BLOCK_OF_LARGE_OBJECTS && (await this.int()) === 0) return
      await this.#skipChunks()
      if (type !== BLOCK_OF_LARGE_OBJECTS) return
    }
  }

  async #skipChunks(): Promise<void> {
    this.#inChunks = true
    while (this.#inChunks) {
      if (this.#left === 0) {
        await this.#nextChunk()
        continue
      }
      if (this.#at === this.#piece.length && !(await this.#next())) throw this.#endsInData()
      const length = Math.min(this.#left, this.#piece.length - this.#at)
      this.#at += length
      this.#left -= length
    }
  }

  async #nextChunk(): Promise<void> {
    this.#begin(this.#lengthHere() ?? (await this.int()))
  }

  #begin(length: number): void {
    if (length < 0) throw this.#damaged(`A piece of data of ${length} bytes is announced.`)
    this.#left = length
    this.#inChunks = length > 0
  }

  /** The length of a chunk where all of it lies in the piece; else null. */
  #lengthHere(): number | null {
    if (this.#at + 1 + this.#intSize > this.#piece.length) return null
    const negative = this.#piece[this.#at] !== 0
    let value = 0
    for (let index = this.#intSize; index >= 1; index -= 1)
      value = value * 256 + (this.#piece[this.#at + index] as number)
    this.#at += 1 + this.#intSize
    return negative ? -value : value
  }

  async #byte(endAllowed: boolean): Promise<number | null> {
    if (this.#at === this.#piece.length && !(await this.#next())) {
      if (endAllowed) return null
      throw this.#endsInData()
    }
    return this.#piece[this.#at++] as number
  }

  async #next(): Promise<boolean> {
    if (this.#options.signal?.aborted) throw cancelled()
    this.#base += this.#piece.length
    this.#at = 0
    this.#piece = new Uint8Array(0)
    this.#pieces ??= this.#image.streamRange(this.#base, this.#end, this.#options)[Symbol.asyncIterator]()
    const { done, value } = await this.#pieces.next()
    if (done === true) return false
    this.#piece = value
    return true
  }

  #endsInData(): Error {
    const cut = this.#end === this.#image.bytes
    return this.#damaged(cut ? 'It ends within its data.' : 'These data go on where others should begin.')
  }

  #damaged(message: string): Error {
    return damagedArchive(this.#image.name, this.position, message)
  }
}
