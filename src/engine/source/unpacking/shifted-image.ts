/** A range of a larger whole that alone is at hand: it is addressed as it lies in the whole. */
import type { SeekableImage, StreamOptions } from '../byte-image.ts'

export class ShiftedImage implements SeekableImage {
  readonly name: string
  /** The end of the range, in the whole. */
  readonly bytes: number
  readonly diskBytes: number
  readonly #range: SeekableImage
  readonly #start: number

  /** `range` begins at byte `start` of the whole. */
  constructor(range: SeekableImage, name: string, start: number) {
    this.name = name
    this.bytes = start + range.bytes
    this.diskBytes = range.diskBytes
    this.#range = range
    this.#start = start
  }

  read(into: Uint8Array, position: number): Promise<number> {
    return position < this.#start ? Promise.resolve(0) : this.#range.read(into, position - this.#start)
  }

  stream(options: StreamOptions = {}): AsyncIterable<Uint8Array> {
    return this.#range.stream(options)
  }

  streamRange(start: number, end: number, options: StreamOptions = {}): AsyncIterable<Uint8Array> {
    return this.#range.streamRange(Math.max(0, start - this.#start), Math.max(0, end - this.#start), options)
  }

  close(): Promise<void> {
    return this.#range.close()
  }
}
