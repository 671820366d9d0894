/** One buffer of a data block's bytes that moves forward through it. */
import { cancelled } from '../../shared/errors.ts'
import { changedFailure } from '../source/index.ts'
import type { SeekableImage } from '../source/index.ts'

const READ_BYTES = 1 << 18

/** Reads exactly `length` bytes; rejects with FILE_CHANGED where there are fewer. */
export async function readAt(image: SeekableImage, offset: number, length: number): Promise<Buffer> {
  const buffer = Buffer.allocUnsafe(Math.max(0, length))
  if ((await image.read(buffer, offset)) < buffer.length) throw changedFailure(image.name)
  return buffer
}

export class BlockWindow {
  readonly #image: SeekableImage
  readonly #end: number
  readonly #signal: AbortSignal | undefined
  /** What is in sight; `at` is the next byte in it. */
  bytes: Buffer = Buffer.alloc(0)
  at = 0
  /** File offset of the first byte in sight. */
  #base: number

  /** Sees the bytes from `start` up to `end` of the image. */
  constructor(image: SeekableImage, start: number, end: number, signal: AbortSignal | undefined) {
    this.#image = image
    this.#base = start
    this.#end = end
    this.#signal = signal
  }

  /** The byte of the file that comes next. */
  get offset(): number {
    return this.#base + this.at
  }

  /** Goes to a byte of the file. */
  seek(offset: number): void {
    this.#base = offset
    this.bytes = Buffer.alloc(0)
    this.at = 0
  }

  /** Passes bytes, in sight or not. */
  skip(count: number): void {
    if (this.at + count <= this.bytes.length) this.at += count
    else this.seek(this.offset + count)
  }

  /** Whether a byte comes next; brings the next bytes into sight where none is. */
  async more(): Promise<boolean> {
    return this.at < this.bytes.length || this.#fill()
  }

  /** Brings `count` bytes into sight, or all that are left. */
  async see(count: number): Promise<void> {
    while (this.bytes.length - this.at < count) if (!(await this.#fill())) return
  }

  /** Drops what was passed and reads on; false at the end. */
  async #fill(): Promise<boolean> {
    if (this.#signal?.aborted) throw cancelled()
    const rest = this.bytes.subarray(this.at)
    const from = this.#base + this.bytes.length
    const length = Math.min(READ_BYTES, this.#end - from)
    if (length <= 0) return false
    const read = await readAt(this.#image, from, length)
    this.#base += this.at
    this.at = 0
    this.bytes = rest.length === 0 ? read : Buffer.concat([rest, read])
    return true
  }
}
