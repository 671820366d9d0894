/** Packed bytes read forward, whatever pieces they come in; knows where it is. */
import type { DumpscopeError } from '../../../shared/errors.ts'

/** Makes the failure of packed bytes that cannot be unpacked beyond a byte. */
export type Damage = (byte: number, what: string) => DumpscopeError

/** Reads pieces forward. What is returned is valid until the next call. */
export class PackedBytes {
  readonly #pieces: AsyncIterator<Uint8Array>
  readonly #damage: Damage
  #piece: Buffer = Buffer.alloc(0)
  #at = 0
  #base = 0
  #ended = false

  constructor(pieces: AsyncIterable<Uint8Array>, damage: Damage) {
    this.#pieces = pieces[Symbol.asyncIterator]()
    this.#damage = damage
  }

  /** The byte that is read next. */
  get position(): number {
    return this.#base + this.#at
  }

  /** The failure of an end that comes too early, here. */
  endsEarly(): DumpscopeError {
    return this.#damage(this.position, 'it ends too early')
  }

  /** Whatever is at hand, at most `most` bytes, without passing it; empty only at the end. */
  async peek(most: number): Promise<Buffer> {
    while (this.#at === this.#piece.length && (await this.#next()));
    return this.#piece.subarray(this.#at, this.#at + most)
  }

  /** Passes bytes that were peeked at. */
  pass(length: number): void {
    this.#at += length
  }

  /** As many bytes as are wanted, fewer only at the end. */
  async upTo(length: number): Promise<Buffer> {
    const there = await this.peek(length)
    if (there.length === length) {
      this.#at += length
      return there
    }
    const parts: Buffer[] = []
    for (let left = length; left > 0;) {
      const part = Buffer.from(await this.peek(left))
      if (part.length === 0) break
      this.#at += part.length
      left -= part.length
      parts.push(part)
    }
    return Buffer.concat(parts)
  }

  /** So many bytes. Rejects with DAMAGED where there are fewer. */
  async exactly(length: number): Promise<Buffer> {
    const bytes = await this.upTo(length)
    if (bytes.length < length) throw this.endsEarly()
    return bytes
  }

  /** Passes so many bytes. Rejects with DAMAGED where there are fewer. */
  async skip(length: number): Promise<void> {
    for (let left = length; left > 0;) {
      const step = (await this.peek(left)).length
      if (step === 0) throw this.endsEarly()
      this.#at += step
      left -= step
    }
  }

  /** Passes zeros; whether there is nothing else. Tapes and block devices are filled up with them. */
  async endsInZeros(): Promise<boolean> {
    for (;;) {
      const piece = await this.peek(Number.MAX_SAFE_INTEGER)
      if (piece.length === 0) return true
      if (piece.some((byte) => byte !== 0)) return false
      this.pass(piece.length)
    }
  }

  /** All that follows, in pieces. */
  async *pieces(): AsyncGenerator<Uint8Array> {
    for (;;) {
      const piece = await this.peek(Number.MAX_SAFE_INTEGER)
      if (piece.length === 0) return
      this.pass(piece.length)
      yield piece
    }
  }

  /** Lets go of what the pieces come from. */
  async close(): Promise<void> {
    this.#ended = true
    await this.#pieces.return?.()
  }

  async #next(): Promise<boolean> {
    if (this.#ended) return false
    this.#base += this.#piece.length
    this.#at = 0
    this.#piece = Buffer.alloc(0)
    const { done, value } = await this.#pieces.next()
    if (done === true) {
      this.#ended = true
      return false
    }
    this.#piece = Buffer.from(value.buffer, value.byteOffset, value.byteLength)
    return true
  }
}
