/** Sixty-four bits that stand for a value's bytes, and whether they are ASCII, in one look at each byte. */

/** What `hashValue` writes: two halves of the hash, then bits that are set in the value's words. */
export type HashedValue = Int32Array

/** Room for one hashed value; it is used for value after value. */
export function hashRoom(): HashedValue {
  return new Int32Array(3)
}

const NOT_ASCII = 0x8080_8080 | 0

/** Whether the value that was hashed last has nothing but ASCII in it. */
export function wasAscii(hashed: HashedValue): boolean {
  return (hashed[2]! & NOT_ASCII) === 0
}

/**
 * Hashes bytes [start, end). Two values of a table have the same hash about
 * once in 2^64 pairs: that is taken for never. It is no defence against one
 * who makes values for it, who gains a wrong count.
 */
export function hashValue(hashed: HashedValue, bytes: Uint8Array, start: number, end: number): void {
  const length = end - start
  let low = 0x1b87_3593 ^ length
  let high = 0x2545_f491 + length
  let seen = 0
  let p = start
  for (const last = end - 3; p < last; p += 4) {
    const word = bytes[p]! | (bytes[p + 1]! << 8) | (bytes[p + 2]! << 16) | (bytes[p + 3]! << 24)
    seen |= word
    low = Math.imul(low ^ word, 0x9e37_79b1)
    low ^= low >>> 15
    high = Math.imul(high ^ word, 0x85eb_ca77)
    high = (high << 13) | (high >>> 19)
  }
  let rest = 0
  for (let shift = 0; p < end; p += 1, shift += 8) rest |= bytes[p]! << shift
  seen |= rest
  low = Math.imul(low ^ rest, 0x9e37_79b1)
  high = Math.imul(high ^ rest, 0x85eb_ca77)
  low = finished(low ^ (high >>> 16))
  hashed[0] = low
  hashed[1] = finished(high + Math.imul(low, 0x27d4_eb2f))
  hashed[2] = seen
}

/** Every bit of the input changes about half of the bits. */
function finished(value: number): number {
  let mixed = value ^ (value >>> 16)
  mixed = Math.imul(mixed, 0x85eb_ca6b)
  mixed ^= mixed >>> 13
  mixed = Math.imul(mixed, 0xc2b2_ae35)
  return mixed ^ (mixed >>> 16)
}
