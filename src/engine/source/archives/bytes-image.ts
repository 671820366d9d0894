/** Bytes in memory as an image: an archive's script. */
import { cancelled } from '../../../shared/errors.ts'
import type { SeekableImage, StreamOptions } from '../byte-image.ts'

const PIECE_BYTES = 1 << 20

export class BytesImage implements SeekableImage {
  readonly name: string
  readonly bytes: number
  readonly diskBytes: number
  readonly #content: Uint8Array

  constructor(name: string, content: Uint8Array) {
    this.name = name
    this.bytes = content.length
    this.diskBytes = content.length
    this.#content = content
  }

  async read(into: Uint8Array, position: number): Promise<number> {
    const part = this.#content.subarray(position, position + into.length)
    into.set(part)
    return part.length
  }

  stream(options: StreamOptions = {}): AsyncIterable<Uint8Array> {
    return this.streamRange(0, this.bytes, options)
  }

  async *streamRange(start: number, end: number, options: StreamOptions = {}): AsyncGenerator<Uint8Array> {
    for (let at = start; at < Math.min(end, this.bytes); at += PIECE_BYTES) {
      if (options.signal?.aborted) throw cancelled()
      const piece = this.#content.subarray(at, Math.min(at + PIECE_BYTES, end))
      options.onDiskBytes?.(at + piece.length)
      yield piece
    }
  }

  async close(): Promise<void> {}
}
