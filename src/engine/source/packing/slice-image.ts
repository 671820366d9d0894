/** A part of an image as an image of its own: a member that is stored as it is, or a range that was unpacked alone. */
import type { SeekableImage, StreamOptions } from '../byte-image.ts'

export class SliceImage implements SeekableImage {
  readonly name: string
  readonly bytes: number
  readonly diskBytes: number
  readonly #whole: SeekableImage
  readonly #start: number

  /** The `bytes` bytes of `whole` from `start` on. */
  constructor(whole: SeekableImage, name: string, start: number, bytes: number) {
    this.name = name
    this.bytes = bytes
    this.diskBytes = bytes
    this.#whole = whole
    this.#start = start
  }

  async read(into: Uint8Array, position: number): Promise<number> {
    const wanted = Math.max(0, Math.min(into.length, this.bytes - position))
    return this.#whole.read(into.subarray(0, wanted), this.#start + position)
  }

  stream(options: StreamOptions = {}): AsyncIterable<Uint8Array> {
    return this.streamRange(0, this.bytes, options)
  }

  streamRange(start: number, end: number, options: StreamOptions = {}): AsyncIterable<Uint8Array> {
    return this.#whole.streamRange(this.#start + start, this.#start + Math.min(end, this.bytes), options)
  }

  close(): Promise<void> {
    return this.#whole.close()
  }
}
