/**
 * How often each value comes, in bounded memory. Up to a bound of distinct
 * values all is exact. Beyond it the counts are Misra and Gries' (as batches:
 * from time to time all counts go down by as much as most of them hold), so
 * that each is too low by at most a known figure, and the number of distinct
 * values is an estimate.
 */
import { DistinctEstimate } from './distinct-estimate.ts'

/** Where a count says that its slot is empty. */
const EMPTY = 0
const FIRST_SLOTS = 64

/** One of the most frequent values. */
export interface CountedValue {
  /** The value's beginning, in UTF-8. */
  readonly bytes: Buffer
  /** Whether there is more of it. */
  readonly isCut: boolean
  /** How often it came: at least so often, and at most `missed` times more. */
  readonly count: number
}

interface KeptValue {
  readonly low: number
  readonly high: number
  readonly bytes: Buffer
  readonly isCut: boolean
}

export interface ValueCountsOptions {
  /** Distinct values that are counted exactly; a power of two, at least 64. */
  readonly exact: number
  /** How many of the most frequent values are kept. */
  readonly frequent: number
  /** Bytes that are kept of each. */
  readonly keptBytes: number
}

export class ValueCounts {
  readonly #options: ValueCountsOptions
  #lows = new Int32Array(FIRST_SLOTS)
  #highs = new Int32Array(FIRST_SLOTS)
  #counts = new Uint32Array(FIRST_SLOTS)
  /** 1 where the slot's value is among those that are kept. */
  #isKept = new Uint8Array(FIRST_SLOTS)
  #used = 0
  #estimate: DistinctEstimate | null = null
  #missed = 0
  #kept: KeptValue[] = []
  /** No kept value has a lower count; once `frequent` are kept. */
  #floor = 0

  constructor(options: ValueCountsOptions) {
    this.#options = options
  }

  /** By how much a count may be too low; 0 where all are exact. */
  get missed(): number {
    return this.#missed
  }

  /** How many distinct values came, and whether that is exact. */
  get distinct(): { readonly count: number; readonly isExact: boolean } {
    return this.#estimate === null
      ? { count: this.#used, isExact: true }
      : { count: this.#estimate.count, isExact: false }
  }

  /** Counts a value by its hash; whether it is a new one, as far as is known. */
  add(low: number, high: number, bytes: Buffer, start: number, end: number): boolean {
    const at = this.#slotOf(low, high)
    const count = this.#counts[at]! + 1
    const isNew = count === 1
    if (isNew) {
      this.#estimate?.add(low, high)
      if (this.#used === this.#options.exact) {
        this.#makeRoom()
        return this.#begin(this.#slotOf(low, high), low, high, bytes, start, end)
      }
      return this.#begin(at, low, high, bytes, start, end)
    }
    this.#counts[at] = count
    if (count > this.#floor && this.#isKept[at] === 0) this.#keep(at, bytes, start, end)
    return false
  }

  /** The most frequent values, the most frequent first; those alike in the order of their bytes. */
  frequent(): CountedValue[] {
    return this.#kept
      .map(({ low, high, bytes, isCut }): CountedValue => ({
        bytes,
        isCut,
        count: this.#counts[this.#slotOf(low, high)]!,
      }))
      .toSorted((a, b) => b.count - a.count || Buffer.compare(a.bytes, b.bytes))
  }

  #begin(at: number, low: number, high: number, bytes: Buffer, start: number, end: number): true {
    this.#lows[at] = low
    this.#highs[at] = high
    this.#counts[at] = 1
    this.#isKept[at] = 0
    this.#used += 1
    if (this.#floor === 0) this.#keep(at, bytes, start, end)
    if (this.#used * 2 > this.#counts.length) this.#rehash(this.#counts.length * 2, 0)
    return true
  }

  #slotOf(low: number, high: number): number {
    const mask = this.#counts.length - 1
    let at = low & mask
    while (this.#counts[at] !== EMPTY && (this.#lows[at] !== low || this.#highs[at] !== high))
      at = (at + 1) & mask
    return at
  }

  /** Puts a value among those that are kept, in the place of the least of them where there is no room. */
  #keep(at: number, bytes: Buffer, start: number, end: number): void {
    const { frequent, keptBytes } = this.#options
    const count = this.#counts[at]!
    if (this.#kept.length >= frequent) {
      let least = 0
      let floor = Number.POSITIVE_INFINITY
      for (const [place, { low, high }] of this.#kept.entries()) {
        const held = this.#counts[this.#slotOf(low, high)]!
        if (held >= floor) continue
        floor = held
        least = place
      }
      this.#floor = floor
      if (count <= floor) return
      const gone = this.#kept[least] as KeptValue
      this.#isKept[this.#slotOf(gone.low, gone.high)] = 0
      this.#kept.splice(least, 1)
    }
    const cut = Math.min(end, start + keptBytes)
    this.#kept.push({
      low: this.#lows[at]!,
      high: this.#highs[at]!,
      bytes: Buffer.from(bytes.subarray(start, cut)),
      isCut: cut < end,
    })
    this.#isKept[at] = 1
    if (this.#kept.length === frequent) this.#floor = Math.max(this.#floor, 1)
  }

  /** More distinct values than are counted exactly: counts go down by the median, and what holds nothing goes. */
  #makeRoom(): void {
    if (this.#estimate === null) {
      this.#estimate = new DistinctEstimate()
      for (const [at, count] of this.#counts.entries())
        if (count !== EMPTY) this.#estimate.add(this.#lows[at]!, this.#highs[at]!)
    }
    const held = this.#counts.filter((count) => count !== EMPTY).toSorted()
    const median = held[held.length >> 1]!
    this.#missed += median
    this.#rehash(this.#counts.length, median)
    this.#kept = this.#kept.filter(({ low, high }) => this.#counts[this.#slotOf(low, high)] !== EMPTY)
    this.#floor = this.#kept.length < this.#options.frequent ? 0 : Math.max(1, this.#floor - median)
  }

  #rehash(slots: number, taken: number): void {
    const [lows, highs, counts, isKept] = [this.#lows, this.#highs, this.#counts, this.#isKept]
    this.#lows = new Int32Array(slots)
    this.#highs = new Int32Array(slots)
    this.#counts = new Uint32Array(slots)
    this.#isKept = new Uint8Array(slots)
    this.#used = 0
    for (let from = 0; from < counts.length; from += 1) {
      if (counts[from]! <= taken) continue
      const at = this.#slotOf(lows[from]!, highs[from]!)
      this.#lows[at] = lows[from]!
      this.#highs[at] = highs[from]!
      this.#counts[at] = counts[from]! - taken
      this.#isKept[at] = isKept[from]!
      this.#used += 1
    }
  }
}
