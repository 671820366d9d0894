/** Bytes whose order, byte by byte, is the order of the values that they stand for. Grows as needed; one is used for many rows. */

const NUMBER_SIGN = 0x80

export class KeyBytes {
  bytes: Buffer = Buffer.allocUnsafe(256)
  length = 0

  clear(): void {
    this.length = 0
  }

  /** Makes room for `count` more bytes. */
  reserve(count: number): void {
    if (this.length + count <= this.bytes.length) return
    const larger = Buffer.allocUnsafe(Math.max(this.length + count, this.bytes.length * 2))
    this.bytes.copy(larger, 0, 0, this.length)
    this.bytes = larger
  }

  byte(value: number): void {
    this.reserve(1)
    this.bytes[this.length] = value
    this.length += 1
  }

  /** An integer that is exact as a double, in `size` bytes (at most 6), its sign turned so that negative ones come first. */
  integer(value: number, size: number): void {
    this.reserve(size)
    this.bytes.writeIntBE(value, this.length, size)
    this.bytes[this.length]! ^= NUMBER_SIGN
    this.length += size
  }

  /** Bytes as they are, ended so that the shorter of two with the same beginning comes first. */
  text(bytes: Uint8Array, start: number, end: number): void {
    this.reserve(2 * (end - start) + 1)
    const { bytes: out } = this
    let at = this.length
    for (let p = start; p < end; p += 1) {
      const c = bytes[p]!
      if (c <= 1) {
        out[at] = 1
        out[at + 1] = c + 1
        at += 2
      } else {
        out[at] = c
        at += 1
      }
    }
    out[at] = 0
    this.length = at + 1
  }

  /** The bytes of another key, as they are. */
  append(other: KeyBytes): void {
    this.reserve(other.length)
    other.bytes.copy(this.bytes, this.length, 0, other.length)
    this.length += other.length
  }

  /** Turns the order of what was written from `start` on. */
  invert(start: number): void {
    for (let p = start; p < this.length; p += 1) this.bytes[p] = this.bytes[p]! ^ 0xff
  }
}

/** The order of two keys: negative, 0 or positive. */
export function compareKeys(a: KeyBytes, b: KeyBytes): number {
  const length = Math.min(a.length, b.length)
  for (let p = 0; p < length; p += 1) {
    const difference = a.bytes[p]! - b.bytes[p]!
    if (difference !== 0) return difference
  }
  return a.length - b.length
}
