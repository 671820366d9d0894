/** Files one after the other, as the one file that they were before it was split. */
import type { SeekableImage, StreamOptions } from '../byte-image.ts'

/** Images joined in their order, read anywhere. */
export class PartsImage implements SeekableImage {
  readonly name: string
  readonly bytes: number
  readonly diskBytes: number
  readonly #parts: readonly { readonly image: SeekableImage; readonly start: number }[]

  /** `name` is for messages; the parts are closed with this. */
  constructor(name: string, parts: readonly SeekableImage[]) {
    this.name = name
    let start = 0
    this.#parts = parts.map((image) => {
      const part = { image, start }
      start += image.bytes
      return part
    })
    this.bytes = start
    this.diskBytes = start
  }

  async read(into: Uint8Array, position: number): Promise<number> {
    let done = 0
    for (const { image, start } of this.#within(position, position + into.length)) {
      const at = position + done - start
      done += await image.read(into.subarray(done, done + image.bytes - at), at)
    }
    return done
  }

  stream(options: StreamOptions = {}): AsyncIterable<Uint8Array> {
    return this.streamRange(0, this.bytes, options)
  }

  async *streamRange(start: number, end: number, options: StreamOptions = {}): AsyncGenerator<Uint8Array> {
    let before = 0
    for (const { image, start: partStart } of this.#within(start, end)) {
      const from = Math.max(0, start - partStart)
      const to = Math.min(image.bytes, end - partStart)
      const told = before
      yield* image.streamRange(from, to, {
        signal: options.signal,
        onDiskBytes: (bytes) => options.onDiskBytes?.(told + bytes),
      })
      before += to - from
    }
  }

  async close(): Promise<void> {
    await Promise.all(this.#parts.map(({ image }) => image.close()))
  }

  #within(start: number, end: number): { readonly image: SeekableImage; readonly start: number }[] {
    return this.#parts.filter(
      ({ image, start: at }) => image.bytes > 0 && at < end && at + image.bytes > start,
    )
  }
}
