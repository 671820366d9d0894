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

/** A slot is four words, so that looking one up touches one line of the processor's cache. */
const WORDS = 4
const [HIGH, COUNT, KEPT] = [1, 2, 3] as const

export class ValueCounts {
  readonly #options: ValueCountsOptions
  /** For each slot both halves of the hash, the count, and 1 where the value is among those that are kept. */
  #slots = new Int32Array(FIRST_SLOTS * WORDS)
  #used = 0
  #estimate: DistinctEstimate | null = null
  #missed = 0
  #kept: KeptValue[] = []
  /** No kept value has a lower count; 0 while fewer than `frequent` are kept. */
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
    const slots = this.#slots
    const count = slots[at + COUNT]! + 1
    if (count > 1) {
      slots[at + COUNT] = count
      if (count > this.#floor && slots[at + KEPT] === 0) this.#keep(at, bytes, start, end)
      return false
    }
    this.#estimate?.add(low, high)
    if (this.#used < this.#options.exact) this.#begin(at, low, high, bytes, start, end)
    else {
      this.#makeRoom(low, high)
      this.#begin(this.#slotOf(low, high), low, high, bytes, start, end)
    }
    return true
  }

  /** The most frequent values, the most frequent first; those alike in the order of their bytes. */
  frequent(): CountedValue[] {
    return this.#kept
      .map((kept): CountedValue => ({ bytes: kept.bytes, isCut: kept.isCut, count: this.#countOf(kept) }))
      .toSorted((a, b) => b.count - a.count || Buffer.compare(a.bytes, b.bytes))
  }

  #countOf({ low, high }: KeptValue): number {
    return this.#slots[this.#slotOf(low, high) + COUNT]!
  }

  #begin(at: number, low: number, high: number, bytes: Buffer, start: number, end: number): void {
    const slots = this.#slots
    slots[at] = low
    slots[at + HIGH] = high
    slots[at + COUNT] = 1
    slots[at + KEPT] = 0
    this.#used += 1
    if (this.#floor === 0) this.#keep(at, bytes, start, end)
    if (this.#used * 2 * WORDS > slots.length) this.#rehash(slots.length * 2, 0)
  }

  /** The slot of a hash, or the empty one where it would be. */
  #slotOf(low: number, high: number): number {
    const slots = this.#slots
    const mask = slots.length - 1
    let at = (low << 2) & mask
    while (slots[at + COUNT] !== EMPTY && (slots[at] !== low || slots[at + HIGH] !== high))
      at = (at + WORDS) & mask
    return at
  }

  /** Puts a value among those that are kept, in the place of the least of them where there is no room. */
  #keep(at: number, bytes: Buffer, start: number, end: number): void {
    const { frequent, keptBytes } = this.#options
    if (this.#kept.length >= frequent) {
      let least = 0
      let floor = Number.POSITIVE_INFINITY
      for (const [place, kept] of this.#kept.entries()) {
        const held = this.#countOf(kept)
        if (held >= floor) continue
        floor = held
        least = place
      }
      this.#floor = floor
      if (this.#slots[at + COUNT]! <= floor) return
      const gone = this.#kept[least] as KeptValue
      this.#slots[this.#slotOf(gone.low, gone.high) + KEPT] = 0
      this.#kept.splice(least, 1)
    }
    const cut = Math.min(end, start + keptBytes)
    this.#kept.push({
      low: this.#slots[at]!,
      high: this.#slots[at + HIGH]!,
      bytes: Buffer.from(bytes.subarray(start, cut)),
      isCut: cut < end,
    })
    this.#slots[at + KEPT] = 1
    if (this.#kept.length === frequent) this.#floor = Math.max(this.#floor, 1)
  }

  /** More distinct values than are counted exactly: counts go down by the median, and what holds nothing goes. `low`, `high`: who needs the room. */
  #makeRoom(low: number, high: number): void {
    const slots = this.#slots
    if (this.#estimate === null) {
      this.#estimate = new DistinctEstimate()
      this.#estimate.add(low, high)
      for (let at = 0; at < slots.length; at += WORDS)
        if (slots[at + COUNT] !== EMPTY) this.#estimate.add(slots[at]!, slots[at + HIGH]!)
    }
    const median = medianCount(slots, this.#used)
    this.#missed += median
    this.#rehash(slots.length, median)
    this.#kept = this.#kept.filter((kept) => this.#countOf(kept) !== EMPTY)
    this.#floor = this.#kept.length < this.#options.frequent ? 0 : Math.max(1, this.#floor - median)
  }

  #rehash(length: number, taken: number): void {
    const before = this.#slots
    this.#slots = new Int32Array(length)
    this.#used = 0
    for (let from = 0; from < before.length; from += WORDS) {
      if (before[from + COUNT]! <= taken) continue
      const at = this.#slotOf(before[from]!, before[from + HIGH]!)
      this.#slots[at] = before[from]!
      this.#slots[at + HIGH] = before[from + HIGH]!
      this.#slots[at + COUNT] = before[from + COUNT]! - taken
      this.#slots[at + KEPT] = before[from + KEPT]!
      this.#used += 1
    }
  }
}

/** The median of the counts that are not 0. */
function medianCount(slots: Int32Array, used: number): number {
  let ones = 0
  for (let at = COUNT; at < slots.length; at += WORDS) if (slots[at] === 1) ones += 1
  if (ones * 2 > used) return 1
  const held = slots.filter((count, at) => at % WORDS === COUNT && count !== EMPTY).toSorted()
  return held[held.length >> 1]!
}
