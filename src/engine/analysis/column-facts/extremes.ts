/** The least and the greatest value of a column, in its type's order. */
import { compareKeys, KeyBytes } from '../../rows/key-bytes.ts'
import { Field } from '../../rows/field.ts'
import { ORDERED_BYTES, valueWriter } from '../../rows/value-order.ts'
import type { TypeOrder, WriteValue } from '../../rows/value-order.ts'
import { plainNumber, plainStamp } from './plain-value.ts'

/** A value's beginning, as much of it as is compared. */
export interface Extreme {
  readonly bytes: Buffer
  readonly isCut: boolean
}

/** Takes values one after the other. */
export interface Extremes {
  /** Only values are seen, and no NULL. */
  see(field: Field, end: number): void
  readonly least: Extreme | null
  readonly greatest: Extreme | null
}

/** What finds the extremes of a type; null for types that have no order that is known here. */
export function extremesOf(type: TypeOrder): Extremes | null {
  switch (type.order) {
    case 'written':
      return null
    case 'number':
      return new KeyedExtremes(valueWriter(type), plainNumber)
    case 'date':
      return new KeyedExtremes(valueWriter(type), plainStamp)
    case 'text':
      return type.folded ? new KeyedExtremes(valueWriter(type), null) : new ByteExtremes()
    case 'uuid':
    case 'bytes':
      return new ByteExtremes()
    default:
      return new KeyedExtremes(valueWriter(type), null)
  }
}

/** What most values fit into. */
const USUAL_BYTES = 64

/** A value that is kept, in the same memory as the one before it: in a column that rises every row has the greatest. */
class KeptExtreme implements Extreme {
  bytes: Buffer
  isCut = false
  #room = Buffer.alloc(USUAL_BYTES)

  constructor(field: Field, end: number) {
    this.bytes = this.#room
    this.take(field, end)
  }

  take({ bytes, start }: Field, end: number): void {
    const length = Math.min(end - start, ORDERED_BYTES)
    if (length > this.#room.length) this.#room = Buffer.alloc(2 * length)
    for (let p = 0; p < length; p += 1) this.#room[p] = bytes[start + p]!
    if (this.bytes.length !== length || this.bytes.buffer !== this.#room.buffer)
      this.bytes = this.#room.subarray(0, length)
    this.isCut = start + length < end
  }
}

/** By the bytes themselves. */
class ByteExtremes implements Extremes {
  least: KeptExtreme | null = null
  greatest: KeptExtreme | null = null

  see(field: Field, end: number): void {
    const { least, greatest } = this
    if (least === null || greatest === null) {
      this.least = new KeptExtreme(field, end)
      this.greatest = new KeptExtreme(field, end)
    } else if (isBefore(field, end, least.bytes)) least.take(field, end)
    else if (isAfter(field, end, greatest.bytes)) greatest.take(field, end)
  }
}

function isBefore({ bytes, start }: Field, end: number, other: Buffer): boolean {
  const length = Math.min(end - start, other.length)
  for (let p = 0; p < length; p += 1) {
    const difference = bytes[start + p]! - other[p]!
    if (difference !== 0) return difference < 0
  }
  return end - start < other.length
}

function isAfter({ bytes, start }: Field, end: number, other: Buffer): boolean {
  const length = Math.min(end - start, other.length)
  for (let p = 0; p < length; p += 1) {
    const difference = bytes[start + p]! - other[p]!
    if (difference !== 0) return difference > 0
  }
  // Of texts that are alike as far as they are compared the first one stays.
  return end - start > other.length && other.length < ORDERED_BYTES
}

type Plain = (bytes: Uint8Array, start: number, end: number) => number

/** One end: its text, its key, and its double where it has one. */
class End {
  value: KeptExtreme | null = null
  readonly key = new KeyBytes()
  plain = Number.NaN
  hasKey = false

  take(field: Field, end: number): void {
    if (this.value === null) this.value = new KeptExtreme(field, end)
    else this.value.take(field, end)
  }
}

/** By the keys that sort rows; what is written in the plainest way by doubles that have the same order. */
class KeyedExtremes implements Extremes {
  readonly #write: WriteValue
  readonly #plain: Plain | null
  readonly #key = new KeyBytes()
  readonly #held = new Field()
  readonly #least = new End()
  readonly #greatest = new End()

  constructor(write: WriteValue, plain: Plain | null) {
    this.#write = write
    this.#plain = plain
  }

  get least(): Extreme | null {
    return this.#least.value
  }

  get greatest(): Extreme | null {
    return this.#greatest.value
  }

  see(field: Field, end: number): void {
    if (this.#plain !== null) {
      const plain = this.#plain(field.bytes, field.start, end)
      const [least, greatest] = [this.#least.plain, this.#greatest.plain]
      if (plain >= least && plain <= greatest) return
      if (plain < least && !Number.isNaN(greatest)) return takePlain(this.#least, field, end, plain)
      if (plain > greatest && !Number.isNaN(least)) return takePlain(this.#greatest, field, end, plain)
    }
    this.#key.clear()
    // What is no value of the type has no place among them.
    if (!this.#write(this.#key, field)) return
    this.#take(this.#least, field, end, -1)
    this.#take(this.#greatest, field, end, 1)
  }

  #take(side: End, field: Field, end: number, sign: number): void {
    if (side.value !== null && !side.hasKey) {
      side.key.clear()
      const { bytes } = side.value
      this.#held.set(bytes, 0, bytes.length)
      this.#write(side.key, this.#held)
      side.hasKey = true
    }
    if (side.value !== null && compareKeys(this.#key, side.key) * sign <= 0) return
    side.take(field, end)
    side.key.clear()
    side.key.append(this.#key)
    side.hasKey = true
    side.plain = this.#plain === null ? Number.NaN : this.#plain(field.bytes, field.start, end)
  }
}

function takePlain(side: End, field: Field, end: number, plain: number): void {
  side.take(field, end)
  side.plain = plain
  side.hasKey = false
}
