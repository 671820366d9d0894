/**
 * Holds rows to the number of values that their COPY names. The tabs of a
 * stretch of rows say at once whether all is well; only where they do not add up
 * are its lines looked at one by one. What a long stretch does not show is a row
 * with too few values beside one with as many too many.
 */
import type { ItemWriter } from './item-writer.ts'
import { WHOLE_LINE, foreignLength } from './mixed-in.ts'

const [TAB, LF] = [9, 10] as const
/** The lines of shorter stretches are always looked at: that costs nothing. */
const SHORT_BYTES = 1 << 13

/** Rows that were passed at once, by addresses. The row that goes on behind them begins at `open`; where none does, that is `to`. */
export interface Stretch {
  readonly from: number
  readonly to: number
  readonly newlines: number
  readonly tabs: number
  readonly open: number
  readonly openTabs: number
}

/** A line that is no row; all are addresses. `to` is behind its line end. */
export interface ForeignLine {
  readonly from: number
  readonly to: number
  /** Rows that ended between the foreign line before, or the beginning of the stretch, and this one. */
  readonly rows: number
}

export class RowWidths {
  readonly #bytes: Uint8Array
  readonly #writer: ItemWriter
  #tabsWanted: number | null = null
  /** Where the row begins that comes next or goes on; null where that is out of sight. */
  #row: number | null = null
  /** Its tabs so far. */
  #tabs = 0

  constructor(bytes: Uint8Array, writer: ItemWriter) {
    this.#bytes = bytes
    this.#writer = writer
  }

  /** Whether there is a number to hold rows to. */
  get active(): boolean {
    return this.#tabsWanted !== null
  }

  /** Rows of so many values begin; null where that is not known. */
  begin(values: number | null): void {
    this.#tabsWanted = values === null ? null : values - 1
    this.#tabs = 0
  }

  /** Other bytes came into sight, of which the next row begins at `row`; null where one goes on in them. */
  beginBuffer(row: number | null): void {
    this.#row = row
  }

  /** The lines of a stretch that are no rows, in their order. Rows of another width are counted. `base` is file offset minus address. */
  foreignIn(stretch: Stretch, base: number): Iterable<ForeignLine> {
    const { newlines, tabs, open, openTabs, from, to } = stretch
    const [row, before] = [this.#row, this.#tabs]
    if (newlines === 0) {
      this.#tabs += tabs
      return []
    }
    this.#row = open
    this.#tabs = openTabs
    const wanted = newlines * (this.#tabsWanted ?? 0)
    if (to - from >= SHORT_BYTES && before + tabs - openTabs === wanted) return []
    return this.#odd(row ?? from, open, row === null ? before : null, base)
  }

  /** `before` are the tabs of the first line that are out of sight; null where it is whole. */
  *#odd(from: number, to: number, before: number | null, base: number): Generator<ForeignLine> {
    const bytes = this.#bytes
    let isWhole = before === null
    let tabs = before ?? 0
    let rows = 0
    for (let p = from; p < to;) {
      let end = p
      for (; bytes[end] !== LF; end += 1) if (bytes[end] === TAB) tabs += 1
      const isForeign =
        tabs !== this.#tabsWanted && isWhole && foreignLength(bytes, p, end, true) === WHOLE_LINE
      if (isForeign) {
        yield { from: p, to: end + 1, rows }
        rows = 0
      } else {
        const at = p
        if (tabs !== this.#tabsWanted)
          this.#writer.findings.rowOfOtherWidth(at + base, () => this.#writer.lineAt(at))
        rows += 1
      }
      tabs = 0
      isWhole = true
      p = end + 1
    }
  }
}
