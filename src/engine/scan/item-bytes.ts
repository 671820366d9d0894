/**
 * The bytes of the item being read, kept across read buffers up to a limit.
 * What lies wholly in one buffer is never copied.
 */

/** Statements longer than this keep only their head. */
export const KEPT_STATEMENT_BYTES = 4 << 20
/** What is kept of the beginning of everything. */
export const HEAD_BYTES = 4096

export class ItemBytes {
  #kept: Buffer = Buffer.allocUnsafe(1 << 16)
  #length = 0
  #dropped = false

  /** Begins a new item. */
  clear(): void {
    this.#length = 0
    this.#dropped = false
    if (this.#kept.length > 1 << 20) this.#kept = Buffer.allocUnsafe(1 << 16)
  }

  /** Whether nothing has been kept of the present item yet. */
  get empty(): boolean {
    return this.#length === 0
  }

  /** Appends what a read buffer held of the item; past `limit` bytes in all, only what fits is kept. */
  append(bytes: Uint8Array, limit: number): void {
    const room = Math.max(0, limit - this.#length)
    const part = bytes.length > room ? bytes.subarray(0, room) : bytes
    if (part.length < bytes.length) this.#dropped = true
    if (this.#length + part.length > this.#kept.length) {
      const size = Math.min(
        Math.max(this.#kept.length * 2, this.#length + part.length),
        KEPT_STATEMENT_BYTES * 2,
      )
      const larger = Buffer.allocUnsafe(size)
      this.#kept.copy(larger, 0, 0, this.#length)
      this.#kept = larger
    }
    this.#kept.set(part, this.#length)
    this.#length += part.length
  }

  /** The first `length` bytes of the item, followed by `rest`; null where some of them were dropped. */
  joined(rest: Buffer, length: number, limit: number): Buffer | null {
    if (this.#dropped || length > limit) return null
    return Buffer.concat([this.#kept.subarray(0, this.#length), rest], this.#length + rest.length).subarray(
      0,
      length,
    )
  }

  /** The first kilobytes of the item, followed by `rest` as far as they go. */
  head(rest: Buffer): Buffer {
    if (this.#length >= HEAD_BYTES) return Buffer.from(this.#kept.subarray(0, HEAD_BYTES))
    return Buffer.concat([this.#kept.subarray(0, this.#length), rest.subarray(0, HEAD_BYTES - this.#length)])
  }
}
