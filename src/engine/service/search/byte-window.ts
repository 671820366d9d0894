/**
 * The bytes of a data block that are in sight, in the kernel's memory: they
 * come in order, from wherever they are read, and what is no longer needed goes.
 */
import { closeSync, openSync, readSync } from 'node:fs'
import { changedFailure, readFailure } from '../../source/index.ts'
import type { ByteImage, SeekableImage, StreamOptions } from '../../source/index.ts'
import type { FindKernel } from './find-kernel.ts'

/** Where bytes come from, in order: fills `into` as far as there is anything; 0 at the end. */
export interface ByteReader {
  /** Goes on to a byte that was not passed yet. */
  skipTo(offset: number): Promise<void>
  read(into: Buffer): Promise<number>
  close(): Promise<void>
}

/** Reads an image that can be read anywhere. Told what was read. */
export class SeekingReader implements ByteReader {
  readonly #image: SeekableImage
  readonly #onBytes: (count: number) => void
  #at = 0

  constructor(image: SeekableImage, onBytes: (count: number) => void) {
    this.#image = image
    this.#onBytes = onBytes
  }

  async skipTo(offset: number): Promise<void> {
    this.#at = offset
  }

  async read(into: Buffer): Promise<number> {
    const count = await this.#image.read(into, this.#at)
    this.#at += count
    this.#onBytes(count)
    return count
  }

  close(): Promise<void> {
    return this.#image.close()
  }
}

/** Bytes between two pauses in which a thread hears that it is to stop. */
const PAUSE_AFTER = 32 << 20

/** Reads a file of the file system: without waiting for other threads, which takes longer than reading what is in the system's memory. */
export class FileReader implements ByteReader {
  readonly #path: string
  readonly #descriptor: number
  readonly #onBytes: (count: number) => void
  #at = 0
  #sincePause = 0

  /** Throws READ_FAILED and the like where the file cannot be opened. */
  constructor(path: string, onBytes: (count: number) => void) {
    this.#path = path
    this.#onBytes = onBytes
    try {
      this.#descriptor = openSync(path, 'r')
    } catch (error) {
      throw readFailure(path, 0, error)
    }
  }

  async skipTo(offset: number): Promise<void> {
    this.#at = offset
  }

  async read(into: Buffer): Promise<number> {
    try {
      const count = readSync(this.#descriptor, into, 0, into.length, this.#at)
      this.#at += count
      this.#sincePause += count
      this.#onBytes(count)
      if (this.#sincePause > PAUSE_AFTER) {
        this.#sincePause = 0
        await new Promise(setImmediate)
      }
      return count
    } catch (error) {
      throw readFailure(this.#path, this.#at, error)
    }
  }

  async close(): Promise<void> {
    closeSync(this.#descriptor)
  }
}

/** Reads an image from its beginning on, as its bytes come. */
export class StreamReader implements ByteReader {
  readonly #pieces: AsyncIterator<Uint8Array>
  readonly #name: string
  #piece: Uint8Array = new Uint8Array(0)
  #used = 0
  #at = 0

  constructor(image: ByteImage, options: StreamOptions) {
    this.#pieces = image.stream(options)[Symbol.asyncIterator]()
    this.#name = image.name
  }

  async skipTo(offset: number): Promise<void> {
    while (this.#at < offset) {
      if (!(await this.#more())) throw changedFailure(this.#name)
      const count = Math.min(offset - this.#at, this.#piece.length - this.#used)
      this.#used += count
      this.#at += count
    }
  }

  async read(into: Buffer): Promise<number> {
    if (!(await this.#more())) return 0
    const count = Math.min(into.length, this.#piece.length - this.#used)
    into.set(this.#piece.subarray(this.#used, this.#used + count))
    this.#used += count
    this.#at += count
    return count
  }

  async #more(): Promise<boolean> {
    while (this.#used === this.#piece.length) {
      const next = await this.#pieces.next()
      if (next.done) return false
      this.#piece = next.value
      this.#used = 0
    }
    return true
  }

  async close(): Promise<void> {
    await this.#pieces.return?.()
  }
}

/** Bytes [`from`, `to`) of the kernel's memory are those of the file from `base` on. */
export class ByteWindow {
  readonly kernel: FindKernel
  readonly #reader: ByteReader
  readonly #end: number
  readonly from: number
  to: number
  base: number

  /** Sees the bytes from `start` up to `end` of what the reader reads; the reader stands at `start`. */
  constructor(kernel: FindKernel, reader: ByteReader, start: number, end: number) {
    this.kernel = kernel
    this.#reader = reader
    this.from = kernel.first
    this.to = kernel.first
    this.base = start
    this.#end = end
  }

  /** Byte of the file at an address, and the other way round. */
  offsetOf(address: number): number {
    return this.base + address - this.from
  }
  addressOf(offset: number): number {
    return this.from + offset - this.base
  }

  /** Whether all bytes up to the end are in sight or were. */
  get isLast(): boolean {
    return this.offsetOf(this.to) >= this.#end
  }

  /** Whether the memory has no room for more. */
  get isFull(): boolean {
    return this.to >= this.kernel.most
  }

  /** Brings the next stretch into sight; rejects with FILE_CHANGED where the bytes end too soon. */
  async see(): Promise<void> {
    const { kernel } = this
    const wanted = Math.min(kernel.stretch, this.#end - this.offsetOf(this.to), kernel.most - this.to)
    kernel.reach(this.to + wanted)
    let left = wanted
    while (left > 0) {
      const count = await this.#reader.read(kernel.bytes.subarray(this.to, this.to + left))
      if (count === 0) throw changedFailure('the dump')
      this.to += count
      left -= count
    }
  }

  /** Forgets what comes before an address. */
  keep(address: number): void {
    this.base = this.offsetOf(address)
    this.kernel.bytes.copyWithin(this.from, address, this.to)
    this.to -= address - this.from
  }
}
