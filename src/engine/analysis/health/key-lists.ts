/** The keys of rows as 64 bits each, while the rows are passed. */
import { IS_NULL, IS_VALUE, KeyHashes, KeyValue } from '../../rows/index.ts'
import type { Field, HashBudget, KeyForm } from '../../rows/index.ts'
import { hashRoom, hashValue } from '../column-facts/value-hash.ts'
import type { KeySide } from './row-plan.ts'

/** What became of a row's key. */
export const KEPT = 0
export const HAS_NULL = 1
export const ALL_NULL = 2
export const UNJUDGED = 3

const [NULL_LOW, NULL_HIGH] = [0x1e37_79b9, 0x4f6c_dd1d] as const

/** Takes the keys out of rows; one is used for row after row. */
export class KeyReader {
  readonly #forms: readonly KeyForm[]
  readonly #places: readonly number[]
  readonly #value = new KeyValue()
  readonly #room = hashRoom()
  low = 0
  high = 0

  /** `places[i]` is where among the fields the value of form i stands. */
  constructor(forms: readonly KeyForm[], places: readonly number[]) {
    this.#forms = forms
    this.#places = places
  }

  /** Hashes the key of a row into `low` and `high`. */
  read(fields: readonly Field[]): number {
    let nulls = 0
    let [low, high] = [0, 0]
    for (let i = 0; i < this.#places.length; i += 1) {
      const field = fields[this.#places[i]!]!
      if (field.state === IS_NULL) {
        nulls += 1
        low = Math.imul(low ^ NULL_LOW, 0x9e37_79b1)
        high = Math.imul(high, 0x85eb_ca77) + NULL_HIGH
        continue
      }
      if (field.state !== IS_VALUE || field.isCut || !this.#forms[i]!.read(field, this.#value))
        return UNJUDGED
      hashValue(this.#room, this.#value.bytes, this.#value.start, this.#value.end)
      // Each column's part is turned by its place, so that (1, 2) is not (2, 1).
      low = Math.imul(low, 0x9e37_79b1) + this.#room[0]!
      high = Math.imul((high << 7) | (high >>> 25), 0x85eb_ca77) ^ this.#room[1]!
    }
    this.low = low | 0
    this.high = high | 0
    if (nulls === 0) return KEPT
    return nulls === this.#places.length ? ALL_NULL : HAS_NULL
  }

  /** The key of a row as text that is the same for equal keys alone; null where it cannot be told. */
  exact(fields: readonly Field[]): string | null {
    const parts: string[] = []
    for (const [i, place] of this.#places.entries()) {
      const field = fields[place]!
      if (field.state === IS_NULL) parts.push('N')
      else if (field.state !== IS_VALUE || field.isCut || !this.#forms[i]!.read(field, this.#value))
        return null
      else {
        const { bytes, start, end } = this.#value
        parts.push(
          `${end - start}:${Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('latin1')}`,
        )
      }
    }
    return parts.join(' ')
  }
}

/** All keys of one side, with how many rows had none. */
export class KeyList {
  readonly side: KeySide
  readonly hashes: KeyHashes
  /** Whether NULLs are kept as values. */
  readonly nullsAlike: boolean
  rows = 0
  unjudged = 0
  /** Rows with NULL in some columns of the key, and values in others. */
  mixed = 0

  constructor(side: KeySide, nullsAlike: boolean, budget: HashBudget) {
    this.side = side
    this.nullsAlike = nullsAlike
    this.hashes = new KeyHashes(budget)
  }

  /** Takes a row; what became of its key. */
  take(reader: KeyReader, fields: readonly Field[]): number {
    this.rows += 1
    const what = reader.read(fields)
    if (what === KEPT || (this.nullsAlike && what !== UNJUDGED)) this.hashes.add(reader.low, reader.high)
    else if (what === UNJUDGED) this.unjudged += 1
    else if (what === HAS_NULL) this.mixed += 1
    return what
  }
}

/** A few hashes that are looked for again. */
export class HashSet {
  readonly #highs = new Map<number, Set<number>>()
  size = 0

  add(low: number, high: number): void {
    const highs = this.#highs.get(low)
    if (highs === undefined) this.#highs.set(low, new Set([high]))
    else highs.add(high)
    this.size += 1
  }

  has(low: number, high: number): boolean {
    return this.#highs.get(low)?.has(high) === true
  }
}
