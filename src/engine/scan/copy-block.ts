/**
 * The rows after a COPY: counts them, finds the end mark, keeps sparse anchors
 * and has their encoding checked, in segments of 64 KiB. A row is a line and a
 * tab ends a field: pg_dump writes both as `\n` and `\t` within values. (COPY
 * itself also takes a backslash before a real newline or tab; no program writes
 * that.)
 */
import { TEXT_FORM } from './copy-form.ts'
import { TRUNCATION_ADVICE } from './item-writer.ts'
import type { ItemWriter } from './item-writer.ts'
import { NO_LETTERS } from './kernel.ts'
import type { Kernel } from './kernel.ts'
import { CsvLines } from './csv-lines.ts'
import { AnchorCollector } from './row-anchors.ts'
import { RowEncoding } from './row-encoding.ts'
import { RowWidths } from './row-widths.ts'

const SEGMENT_BYTES = 1 << 16
/** A row that goes on behind what can be seen waits for the rest, unless it is longer. */
const WAITS_BYTES = 1 << 14
/** Of an end mark with the carriage returns after it. */
const MARK_AT_MOST = 8
const [LF, CR, REVERSE_SOLIDUS, DOT] = [10, 13, 92, 46] as const

/** How far a read came: `starved` where it must see more bytes before it can go on. */
export interface CopyProgress {
  readonly at: number
  readonly ended: boolean
  readonly starved: boolean
}

export class CopyBlock {
  readonly #kernel: Kernel
  readonly #bytes: Uint8Array
  readonly #writer: ItemWriter
  readonly #anchors = new AnchorCollector()
  readonly #encoding: RowEncoding
  readonly #widths: RowWidths
  #start = 0
  #line = 1
  #rows = 0
  #lineStart = true
  #csv: CsvLines | null = null
  /** Whether the first line, which names the columns, has not ended. */
  #inHeader = false
  /** What is beyond ASCII in what the kernel passed last, of which rows are taken into account now. */
  #letters = NO_LETTERS

  constructor(kernel: Kernel, writer: ItemWriter) {
    this.#kernel = kernel
    this.#bytes = kernel.bytes
    this.#writer = writer
    this.#encoding = new RowEncoding(kernel, writer)
    this.#widths = new RowWidths(this.#bytes, writer)
  }

  /** The rows begin at `address`. */
  begin(address: number, base: number): void {
    this.#widths.begin(this.#writer.copyForm === TEXT_FORM ? this.#writer.copyColumns : null)
    this.#open(address, base)
  }

  #open(address: number, base: number): void {
    this.#writer.openCopy(address)
    this.#start = address + base
    this.#line = this.#writer.line
    this.#rows = 0
    this.#lineStart = true
    this.#anchors.begin(this.#start)
    const form = this.#writer.copyForm
    this.#csv = form.kind === 'csv' ? new CsvLines(form) : null
    this.#inHeader = 'header' in form && form.header
  }

  /** Reads rows in [from, to). */
  read(from: number, to: number, base: number, final: boolean): CopyProgress {
    let p = from
    this.#widths.beginBuffer(this.#lineStart ? from : null)
    while (p < to) {
      const isBackslash = this.#bytes[p] === REVERSE_SOLIDUS
      if (this.#lineStart && isBackslash) {
        const mark = this.#endMark(p, to, final)
        if (mark < 0) return { at: p, ended: false, starved: true }
        if (mark > 0) {
          this.#write(p + base, mark + base, true)
          return { at: mark, ended: true, starved: false }
        }
      }
      const stop = this.#segmentEnd(p, to, final)
      const found = this.#kernel.copyScan(isBackslash ? p + 1 : p, stop)
      this.#letters = this.#kernel.letters()
      const passed = this.#widths.active ? this.#measured(p, found, found === to && !final, base) : found
      if (passed === p) return { at: p, ended: false, starved: true }
      if (!this.#widths.active) this.#passed(p, found, this.#kernel.newlines(), base)
      this.#lineStart = this.#bytes[passed - 1] === LF
      p = passed
    }
    return { at: p, ended: false, starved: false }
  }

  /**
   * Takes the rows of [from, to) into account that the kernel has just passed,
   * each held to its width, and returns how far: where nothing more is in sight,
   * a row whose end is not there waits, unless it is long.
   */
  #measured(from: number, to: number, waits: boolean, base: number): number {
    let newlines = this.#kernel.newlines()
    let tabs = this.#kernel.tabs()
    const open = newlines === 0 ? from : this.#openRow(to)
    const openTabs = newlines === 0 ? tabs : this.#openTabs(open, to)
    const end = waits && to - open <= WAITS_BYTES ? open : to
    if (end === from) return from
    if (end < to) tabs -= openTabs
    const stretch = { from, to: end, newlines, tabs, open, openTabs: end < to ? 0 : openTabs }
    let begun = from
    for (const foreign of this.#widths.foreignIn(stretch, base)) {
      // One that began in the stretch before was passed up to here.
      this.#passed(begun, Math.max(begun, foreign.from), foreign.rows, base)
      this.#leaveOut(foreign, base)
      begun = foreign.to
      newlines -= foreign.rows + 1
    }
    this.#passed(begun, end, newlines, base)
    return end
  }

  /** Where the row begins that goes on at `to`, or `to`; some row has ended before. */
  #openRow(to: number): number {
    // A loop of ours would take as long as all the rest: V8 does not optimise it (docs/decisions/0004).
    return this.#bytes.lastIndexOf(LF, to - 1) + 1
  }

  /** Tabs in [row, to), where no row ends. */
  #openTabs(row: number, to: number): number {
    if (row === to) return 0
    this.#kernel.copyScan(row, to)
    return this.#kernel.tabs()
  }

  /** The line of a program's message is none of the rows: they end before it and begin again behind it. */
  #leaveOut(line: { readonly from: number; readonly to: number }, base: number): void {
    const offset = line.from + base
    if (offset > this.#start) this.#write(offset, offset, true)
    this.#writer.noiseInRows(line.from, line.to)
    this.#open(line.to, base)
  }

  /** The file ended at `address` without an end mark. */
  cutShort(address: number, base: number): void {
    const offset = address + base
    const inRow = !this.#lineStart && offset > this.#start && !this.#inHeader
    if (inRow) this.#rows += 1
    const rows = this.#rows
    this.#writer.findings.add({
      code: 'truncated',
      severity: 'error',
      message: `The file ends inside the rows of a COPY, after ${rows === 1 ? 'one row' : `${rows} rows`}${inRow ? ', of which the last may be cut' : ''}; what follows is missing.`,
      advice: TRUNCATION_ADVICE,
      byte: offset,
      line: this.#writer.line,
    })
    this.#write(offset, offset, false)
  }

  /** Address after the end mark's line at p; 0 if there is none, -1 if more must be seen. */
  #endMark(p: number, to: number, final: boolean): number {
    const at = (address: number): number => (address < to ? this.#bytes[address]! : -1)
    const next = at(p + 1)
    if (next !== DOT) return next === -1 && !final ? -1 : 0
    // A terminal writes CR LF for LF, and again for the LF of a CR LF.
    let q = p + 2
    while (q < p + MARK_AT_MOST && at(q) === CR) q += 1
    if (at(q) === LF) return q + 1
    if (at(q) === -1) return final ? q : -1
    return 0
  }

  /** The end of the segment that begins at p; a `\` that begins the buffer's last line is left for the next read. */
  #segmentEnd(p: number, to: number, final: boolean): number {
    // What is left of a buffer is never so little that a row which waits began before it.
    const stop = to - p < SEGMENT_BYTES * 1.5 ? to : p + SEGMENT_BYTES
    if (
      stop === to &&
      !final &&
      stop - p >= 2 &&
      this.#bytes[stop - 1] === REVERSE_SOLIDUS &&
      this.#bytes[stop - 2] === LF
    ) {
      return stop - 1
    }
    return stop
  }

  /** Takes [from, to) into account, whose newlines were counted. */
  #passed(from: number, to: number, newlines: number, base: number): void {
    if (from === to) return
    this.#writer.countedTo(to, newlines)
    if (this.#letters !== NO_LETTERS) this.#encoding.check(from, to, base, this.#letters)
    const csv = this.#csv?.count(this.#bytes, from, to)
    const rows = csv?.rows ?? newlines
    if (rows === 0) return
    this.#rows += rows
    if (this.#inHeader) {
      this.#inHeader = false
      this.#rows -= 1
      this.#anchors.begin((csv?.first ?? this.#kernel.find2(from, to, LF, LF) + 1) + base)
    }
    if (this.#anchors.isDue(to + base)) {
      let p = csv?.last ?? to
      while (this.#bytes[p - 1] !== LF) p -= 1
      this.#anchors.add(this.#rows, p + base)
    }
  }

  #write(dataEnd: number, end: number, complete: boolean): void {
    const rows = this.#rows
    this.#writer.copyData({
      start: this.#start,
      line: this.#line,
      end,
      dataEnd,
      rows,
      complete,
      anchors: this.#anchors.finish(rows),
    })
  }
}
