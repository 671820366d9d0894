/**
 * Looks through rows in COPY's text form, where a row is a line: the kernel
 * passes what cannot have what is looked for, and only values that may are
 * decoded. Rows are counted from the nearest anchor on, and only where
 * something is found.
 */
import { unescape } from '../../scan/copy-text.ts'
import type { RowForm } from '../../scan/index.ts'
import { decodeText } from '../../source/text-encoding.ts'
import type { BlockSearch } from './block-search.ts'
import type { ByteWindow } from './byte-window.ts'

const [TAB, LF, CR, REVERSE_SOLIDUS] = [9, 10, 13, 92] as const
/** Of longer values only the surroundings of a find are decoded. */
const LONG_VALUE = 1 << 20
const SURROUNDINGS = 1 << 14

/** Looks through a block of lines. */
export async function searchLines(window: ByteWindow, search: BlockSearch): Promise<void> {
  await new LineSearch(window, search).run()
}

class LineSearch {
  readonly #window: ByteWindow
  readonly #search: BlockSearch
  readonly #delimiter: number
  readonly #null: Buffer
  /** A byte of the file and how many rows of the block end before it. */
  #known: { offset: number; row: number }
  #nextAnchor = 0
  /** The beginning of a line and a place in it, with how many delimiters stand between: where counting goes on. */
  #line = { start: 0, place: 0, column: 0 }

  constructor(window: ByteWindow, search: BlockSearch) {
    this.#window = window
    this.#search = search
    const form = search.form as Extract<RowForm, { readonly delimiter: string }>
    this.#delimiter = form.delimiter.charCodeAt(0)
    this.#null = Buffer.from(form.null)
    this.#known = { offset: window.base, row: 0 }
  }

  async run(): Promise<void> {
    const window = this.#window
    let inLongRow = false
    while (!window.isLast) {
      const stop = await this.#seeLines()
      let from = window.from
      if (inLongRow) {
        const end = window.kernel.bytes.subarray(from, stop).indexOf(LF)
        from = end < 0 ? stop : from + end + 1
      }
      this.#line = { start: from, place: from, column: 0 }
      if (from < stop && !this.#look(from, stop)) return
      inLongRow = stop === window.to && !window.isLast && window.kernel.bytes[stop - 1] !== LF
      if (inLongRow) this.#search.onLongRow()
      this.#forget(stop)
    }
  }

  /** Brings whole lines into sight; where they end. */
  async #seeLines(): Promise<number> {
    const window = this.#window
    for (;;) {
      if (this.#search.signal.aborted) throw this.#search.signal.reason
      const seen = window.to
      await window.see()
      if (window.isLast) return window.to
      const last = window.kernel.last(seen, window.to, LF)
      if (last >= seen) return last + 1
      if (window.isFull) return window.to
    }
  }

  /** Forgets what is before an address, but for how many rows there were. */
  #forget(address: number): void {
    const window = this.#window
    const offset = window.offsetOf(address)
    const { offsets, rows } = this.#search.anchors
    while ((offsets[this.#nextAnchor] ?? Infinity) <= offset) {
      const known = { offset: offsets[this.#nextAnchor] ?? 0, row: rows[this.#nextAnchor] ?? 0 }
      if (known.offset > this.#known.offset) this.#known = known
      this.#nextAnchor += 1
    }
    this.#countTo(address)
    window.keep(address)
  }

  /** How many rows end before an address. */
  #countTo(address: number): number {
    const window = this.#window
    const from = window.addressOf(this.#known.offset)
    const row = this.#known.row + window.kernel.count(from, address, LF)
    this.#known = { offset: window.offsetOf(address), row }
    return row
  }

  /** Looks at the lines of [from, stop); false where no more is wanted. */
  #look(from: number, stop: number): boolean {
    const { pattern } = this.#search
    const { kernel } = this.#window
    if (pattern === null) return this.#lookAtAll(from, stop)
    for (let at = kernel.find(from, stop); at < stop;) {
      const next = this.#delimiter === TAB ? this.#lookAtValue(at, stop) : this.#lookAtLine(at, stop)
      if (next === null) return false
      at = kernel.find(next, stop)
    }
    return true
  }

  /** Looks at the value that a place stands in; where it ends, null where no more is wanted. */
  #lookAtValue(at: number, stop: number): number | null {
    const { kernel } = this.#window
    const { bytes } = kernel
    const before = kernel.last(this.#line.place, at, LF)
    const start = before < this.#line.place ? this.#line.start : before + 1
    const from = before < this.#line.place ? this.#line.place : start
    const column = (from === start ? 0 : this.#line.column) + kernel.count(from, at, TAB)
    this.#line = { start, place: at, column }
    const valueStart = kernel.last(start, at, TAB) + 1
    const line = bytes.subarray(at, stop).indexOf(LF)
    const lineEnd = line < 0 ? stop : at + line
    const tab = bytes.subarray(at, lineEnd).indexOf(TAB)
    const end = tab < 0 ? withoutReturns(bytes, at, lineEnd) : at + tab
    const isWanted = this.#judge(valueStart, end, at, start, column)
    return isWanted ? Math.max(end, at + 1) : null
  }

  /** Looks at all values of the line that a place stands in. */
  #lookAtLine(at: number, stop: number): number | null {
    const { kernel } = this.#window
    const start = kernel.last(this.#line.start, at, LF) + 1
    const line = kernel.bytes.subarray(at, stop).indexOf(LF)
    const end = line < 0 ? stop : at + line
    return this.#valuesOf(start, end) ? Math.min(stop, end + 1) : null
  }

  #lookAtAll(from: number, stop: number): boolean {
    for (let start = from; start < stop;) {
      const line = this.#window.kernel.bytes.subarray(start, stop).indexOf(LF)
      const end = line < 0 ? stop : start + line
      if (!this.#valuesOf(start, end)) return false
      start = end + 1
    }
    return true
  }

  /** Looks at each value of the line [start, lineEnd). */
  #valuesOf(start: number, lineEnd: number): boolean {
    const { bytes } = this.#window.kernel
    const end = withoutReturns(bytes, start, lineEnd)
    let column = 0
    let from = start
    let escaped = false
    for (let p = start; p <= end; p += 1) {
      const c = p === end ? this.#delimiter : bytes[p]
      if (c !== this.#delimiter || (escaped && p < end)) {
        escaped = c === REVERSE_SOLIDUS && !escaped
        continue
      }
      if (!this.#judge(from, p, from, start, column)) return false
      from = p + 1
      column += 1
      escaped = false
    }
    return true
  }

  /** Takes a value where it has what is looked for; false where no more is wanted. */
  #judge(start: number, end: number, near: number, lineStart: number, column: number): boolean {
    const { matcher, encoding, onFound } = this.#search
    const { bytes } = this.#window.kernel
    if (end - start === this.#null.length && bytes.subarray(start, end).equals(this.#null)) return true
    const text = this.#textOf(start, end, near, encoding)
    const at = matcher.find(text)
    return at === null || onFound({ row: this.#countTo(lineStart), column, text, at })
  }

  #textOf(start: number, end: number, near: number, encoding: string): string {
    const { bytes } = this.#window.kernel
    let [from, to] = [start, end]
    if (end - start > LONG_VALUE && this.#search.pattern !== null) {
      from = Math.max(start, near - SURROUNDINGS)
      to = Math.min(end, near + this.#search.pattern.one.length + SURROUNDINGS)
      while (from > start && from < near && !isBoundary(bytes, from)) from += 1
    }
    const raw = bytes.subarray(from, to)
    return decodeText(raw.includes(REVERSE_SOLIDUS) ? unescape(raw, encoding) : raw, encoding)
  }
}

/** Whether a character may begin here that no escape sequence has a part in. */
function isBoundary(bytes: Buffer, at: number): boolean {
  return (bytes[at]! & 0xc0) !== 0x80 && bytes[at - 1] !== REVERSE_SOLIDUS
}

/** Carriage returns before the newline belong to the line end. */
function withoutReturns(bytes: Buffer, from: number, end: number): number {
  let stop = end
  while (stop > from && bytes[stop - 1] === CR) stop -= 1
  return stop
}
