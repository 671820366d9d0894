/** One column while its values pass. A value that is known already costs a hash and a look-up; only new ones are measured and ordered. */
import type { Field } from '../../rows/field.ts'
import { IS_NULL, IS_VALUE } from '../../rows/field.ts'
import type { TypeOrder } from '../../rows/value-order.ts'
import type { ColumnFacts, ShownValue } from './column-facts.ts'
import { ESTIMATE_ERROR } from './distinct-estimate.ts'
import { extremesOf } from './extremes.ts'
import type { Extreme, Extremes } from './extremes.ts'
import { ValueCounts } from './value-counts.ts'
import { hashRoom, hashValue, wasAscii } from './value-hash.ts'

/** How many of the most frequent values are told. */
const FREQUENT = 10
/** Characters of a value that are told. */
const TOLD = 120
/** So many bytes are at least as many characters as are told, and one more. */
const TOLD_BYTES = 4 * (TOLD + 1)

const SPACE = 32
const HASHED = hashRoom()

/** What a column is, before any row. */
export interface TalliedColumn {
  readonly name: string
  readonly type: string
  readonly compared: TypeOrder
  /** Distinct values that are counted exactly: a power of two. */
  readonly exact: number
}

export class ColumnTally {
  readonly #column: TalliedColumn
  readonly #counts: ValueCounts
  readonly #extremes: Extremes | null
  readonly #isPadded: boolean
  #nulls = 0
  #unknown = 0
  #empty = 0
  #cut = 0
  #shortest = Number.POSITIVE_INFINITY
  #longest = -1

  constructor(column: TalliedColumn) {
    this.#column = column
    this.#counts = new ValueCounts({ exact: column.exact, frequent: FREQUENT, keptBytes: TOLD_BYTES })
    this.#extremes = extremesOf(column.compared)
    this.#isPadded = column.compared.padded
  }

  see(field: Field): void {
    if (field.state !== IS_VALUE) {
      if (field.state === IS_NULL) this.#nulls += 1
      else this.#unknown += 1
      return
    }
    const { bytes, start } = field
    let { end } = field
    if (this.#isPadded) while (end > start && bytes[end - 1] === SPACE) end -= 1
    if (end === start) this.#empty += 1
    if (field.isCut) this.#cut += 1
    hashValue(HASHED, bytes, start, end)
    const isAscii = wasAscii(HASHED)
    if (!this.#counts.add(HASHED[0]!, HASHED[1]!, bytes, start, end)) return
    const length = isAscii ? end - start : characters(bytes, start, end)
    if (length < this.#shortest) this.#shortest = length
    if (length > this.#longest) this.#longest = length
    this.#extremes?.see(field, end)
  }

  facts(): ColumnFacts {
    const { name, type, compared } = this.#column
    const distinct = this.#counts.distinct
    const hasValue = this.#longest >= 0
    const asBytes = compared.order === 'bytes'
    return {
      name,
      type,
      order: compared.order,
      nulls: this.#nulls,
      unknown: this.#unknown,
      empty: this.#empty,
      distinct: { ...distinct, error: distinct.isExact ? 0 : ESTIMATE_ERROR },
      shortest: hasValue ? measured(this.#shortest, asBytes) : null,
      longest: hasValue ? measured(this.#longest, asBytes) : null,
      least: shownExtreme(this.#extremes?.least),
      greatest: shownExtreme(this.#extremes?.greatest),
      frequent: this.#counts
        .frequent()
        .filter(({ count }) => count > 1)
        .map(({ bytes, isCut, count }) => ({ ...shown(bytes, isCut), count })),
      frequentMissed: this.#counts.missed,
      cut: this.#cut,
    }
  }
}

/** Characters of UTF-8: bytes that go on with one do not count. */
function characters(bytes: Uint8Array, start: number, end: number): number {
  let count = 0
  for (let p = start; p < end; p += 1) if ((bytes[p]! & 0xc0) !== 0x80) count += 1
  return count
}

/** bytea is written as `\x` and two digits for each byte. */
function measured(characterCount: number, asBytes: boolean): number {
  return asBytes ? Math.max(0, (characterCount - 2) / 2) : characterCount
}

function shownExtreme(extreme: Extreme | null | undefined): ShownValue | null {
  return extreme == null ? null : shown(extreme.bytes, extreme.isCut)
}

/** As many characters of a value as are told. A character that was cut is not. */
export function shown(bytes: Buffer, isCut: boolean): ShownValue {
  const beginning = [...bytes.toString('utf8', 0, TOLD_BYTES)]
  return beginning.length <= TOLD && !isCut
    ? { text: beginning.join(''), isCut: false }
    : { text: beginning.slice(0, TOLD).join(''), isCut: true }
}
