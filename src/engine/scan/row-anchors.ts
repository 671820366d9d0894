/** Sparse row anchors of one data block: collected at a spacing that doubles when they become many. */
import type { RowAnchors } from './scan-item.ts'

/** Bytes between anchors, as long as a block has few. */
export const ANCHOR_SPACING = 1 << 16
/** Above this many, every second anchor is dropped and the spacing doubled. */
export const MOST_ANCHORS = 200_000

export class AnchorCollector {
  #rows = new Float64Array(64)
  #offsets = new Float64Array(64)
  #length = 0
  #spacing = ANCHOR_SPACING
  #next = 0

  /** How many there are so far. */
  get length(): number {
    return this.#length
  }

  /** Begins a block whose row 0 is at byte `offset`. */
  begin(offset: number): void {
    this.#length = 0
    this.#spacing = ANCHOR_SPACING
    this.add(0, offset)
  }

  /** Whether a row that begins at or after byte `offset` is due for an anchor. */
  isDue(offset: number): boolean {
    return offset >= this.#next
  }

  /** Adds the anchor of row `row`, which begins at byte `offset`. */
  add(row: number, offset: number): void {
    if (this.#length === MOST_ANCHORS) this.#thinOut()
    if (this.#length === this.#rows.length) {
      this.#rows = grown(this.#rows)
      this.#offsets = grown(this.#offsets)
    }
    this.#rows[this.#length] = row
    this.#offsets[this.#length] = offset
    this.#length += 1
    this.#next = offset + this.#spacing
  }

  /** The anchors of a block that turned out to have `rows` rows. */
  finish(rows: number): RowAnchors {
    let length = this.#length
    while (length > 0 && (this.#rows[length - 1] ?? 0) >= rows) length -= 1
    return { rows: this.#rows.slice(0, length), offsets: this.#offsets.slice(0, length) }
  }

  #thinOut(): void {
    const half = Math.ceil(this.#length / 2)
    for (let i = 0; i < half; i += 1) {
      this.#rows[i] = this.#rows[2 * i] ?? 0
      this.#offsets[i] = this.#offsets[2 * i] ?? 0
    }
    this.#length = half
    this.#spacing *= 2
  }
}

function grown(values: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(values.length * 2)
  larger.set(values)
  return larger
}
