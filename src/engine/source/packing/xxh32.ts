/** XXH32 with seed 0, the checksum of LZ4 frames, after its specification (xxHash fast digest algorithm, 0.2.0). */

const [P1, P2, P3, P4, P5] = [0x9e3779b1, 0x85ebca77, 0xc2b2ae3d, 0x27d4eb2f, 0x165667b1] as const

const rotate = (value: number, by: number): number => (value << by) | (value >>> (32 - by))
const round = (lane: number, value: number): number =>
  Math.imul(rotate((lane + Math.imul(value, P2)) | 0, 13), P1)

/** Takes bytes in pieces of any length. */
export class Xxh32 {
  #a = (P1 + P2) | 0
  #b = P2 | 0
  #c = 0
  #d = -P1 | 0
  readonly #rest = Buffer.alloc(16)
  #kept = 0
  #length = 0

  update(bytes: Buffer): void {
    this.#length += bytes.length
    let at = 0
    if (this.#kept > 0) {
      at = bytes.copy(this.#rest, this.#kept, 0, 16 - this.#kept)
      this.#kept += at
      if (this.#kept < 16) return
      this.#stripe(this.#rest, 0)
      this.#kept = 0
    }
    for (; at + 16 <= bytes.length; at += 16) this.#stripe(bytes, at)
    this.#kept = bytes.copy(this.#rest, 0, at)
  }

  /** The checksum of all bytes so far, without sign. */
  digest(): number {
    let hash =
      this.#length >= 16
        ? (rotate(this.#a, 1) + rotate(this.#b, 7) + rotate(this.#c, 12) + rotate(this.#d, 18)) | 0
        : P5 | 0
    hash = (hash + this.#length) | 0
    let at = 0
    for (; at + 4 <= this.#kept; at += 4)
      hash = Math.imul(rotate((hash + Math.imul(this.#rest.readInt32LE(at), P3)) | 0, 17), P4)
    for (; at < this.#kept; at += 1)
      hash = Math.imul(rotate((hash + Math.imul(this.#rest[at] as number, P5)) | 0, 11), P1)
    hash = Math.imul(hash ^ (hash >>> 15), P2)
    hash = Math.imul(hash ^ (hash >>> 13), P3)
    return (hash ^ (hash >>> 16)) >>> 0
  }

  #stripe(bytes: Buffer, at: number): void {
    this.#a = round(this.#a, bytes.readInt32LE(at))
    this.#b = round(this.#b, bytes.readInt32LE(at + 4))
    this.#c = round(this.#c, bytes.readInt32LE(at + 8))
    this.#d = round(this.#d, bytes.readInt32LE(at + 12))
  }
}
