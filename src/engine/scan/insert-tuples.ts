/**
 * Reads the statements of a run of INSERTs for the splitter: their heads, and
 * what stands between the parentheses of their VALUES. What is within a
 * parenthesis stays the splitter's. A statement that turns out to be more than
 * plain rows is given up: then it is a statement like any other.
 */
import { isAscii } from 'node:buffer'
import { decodeText, embedsAscii } from '../source/text-encoding.ts'
import { readInsertHead } from './insert-head.ts'
import type { InsertRun, RunHead } from './insert-run.ts'
import type { ItemWriter } from './item-writer.ts'
import { AFTER_TUPLE, NEXT_STATEMENT, NEXT_TUPLE, OTHER_LETTERS } from './kernel.ts'
import type { InsertsPassed, Kernel } from './kernel.ts'
import { CLASS, CONTINUES, IDENTIFIER, NEWLINE, SPACE } from './lexical-tables.ts'
import { RowEncoding } from './row-encoding.ts'

/** Where a read between tuples came to, and what stands there. */
export type TuplesStop =
  | 'buffer end'
  | 'starved'
  | 'tuple'
  | 'statement end'
  | 'between'
  | 'comment'
  | 'tail'
  | 'other'

/** What may follow the last tuple and changes nothing about the rows that the file holds. */
const TAIL = /^(?:on|returning)(?![\w$\x80-\xff])/i
const LONGEST_TAIL_WORD = 10
/** Bytes after which the kernel lets itself be asked for an anchor. */
const SEGMENT_BYTES = 1 << 16
const [OPEN, COMMA, MINUS, SOLIDUS, SEMI] = [40, 44, 45, 47, 59] as const

export class InsertTuples {
  readonly #kernel: Kernel
  readonly #bytes: Uint8Array
  readonly #writer: ItemWriter
  readonly #run: InsertRun
  /** Whether the open statement is a plain INSERT so far. */
  active = false
  #defaults = false
  #isFast = false
  /** Tuples of the open statement that have begun. */
  #rows = 0
  #inTuple = false
  #wantsTuple = true
  #inTail = false
  readonly #encoding: RowEncoding
  /** The bytes of the file up to here were checked for being valid. */
  #checkedTo = 0

  constructor(kernel: Kernel, writer: ItemWriter, run: InsertRun) {
    this.#kernel = kernel
    this.#bytes = kernel.bytes
    this.#writer = writer
    this.#run = run
    this.#encoding = new RowEncoding(kernel, writer)
  }

  /**
   * Begins the statement at p if it is an INSERT of rows: returns the address
   * after its head; 0 where it is something else, -1 where more must be seen.
   */
  begin(p: number, end: number, base: number, final: boolean): number {
    const known = this.#run.head
    if (known !== null && this.#follows(p + base)) {
      const joined = this.#matches(known, p, end)
      if (joined < 0 && !final) return -1
      if (joined > 0) {
        this.#writer.continueStatement(p)
        this.#checkedTo = p + base
        this.#open(this.#defaults)
        return joined
      }
    }
    const found = readInsertHead(this.#bytes, p, end)
    if (found === 'more' && !final) return -1
    if (found === null || found === 'more') return 0
    this.#writer.begin('statement', p)
    const bytes = Buffer.from(this.#writer.view(p, found.end))
    const { encoding, standardConformingStrings } = this.#writer
    const text = decodeText(bytes, encoding)
    this.#run.begin({ bytes, text, encoding, standardConformingStrings }, p + base)
    // Where bytes are masked, two heads may look alike: then the kernel is not asked.
    this.#isFast = !found.defaults && !embedsAscii(encoding)
    if (this.#isFast) this.#kernel.setHead(bytes)
    this.#checkedTo = p + base
    this.#open(found.defaults)
    return found.end
  }

  /** Whether nothing but blanks stands between the run's end and what begins at this byte. */
  #follows(offset: number): boolean {
    const { end } = this.#run
    return end >= 0 && end <= offset && this.#writer.isBlankFrom(end)
  }

  /** The address after the known head, if it stands at p; 0 where it does not, -1 where more must be seen. */
  #matches(known: RunHead, p: number, end: number): number {
    const { length } = known.bytes
    const there = this.#writer.view(p, Math.min(end, p + length))
    if (there.length < length) return known.bytes.subarray(0, there.length).equals(there) ? -1 : 0
    if (!known.bytes.equals(there)) return 0
    if (p + length === end) return -1
    return CONTINUES[this.#bytes[p + length]!] === 1 ? 0 : p + length
  }

  #open(defaults: boolean): void {
    this.active = true
    this.#defaults = defaults
    this.#rows = defaults ? 1 : 0
    this.#inTuple = false
    this.#wantsTuple = !defaults
    this.#inTail = false
  }

  /** Whether the open statement is plain rows, and what is read is within a tuple. */
  get inTuple(): boolean {
    return this.active && this.#inTuple
  }

  /** Whether the open statement is plain rows, and what is read is between its tuples. */
  get betweenTuples(): boolean {
    return this.active && !this.#inTuple && !this.#inTail
  }

  /** Reads on from p, outside of parentheses. Returns what stopped it, and where. */
  read(
    from: number,
    end: number,
    base: number,
    final: boolean,
  ): { readonly at: number; readonly stop: TuplesStop } {
    if (!this.#isFast) return this.#readSlowly(from, end, base, final)
    let p = from
    for (;;) {
      const passed = this.#pass(p, end, base)
      if (passed.statements > 0 && passed.next === NEXT_STATEMENT && !this.active) {
        return { at: passed.lastEnd, stop: 'between' }
      }
      if (passed.at < p + SEGMENT_BYTES) return this.#readSlowly(passed.at, end, base, final)
      p = passed.at
    }
  }

  /** Lets the kernel pass what is plain, and takes it into account. */
  #pass(p: number, end: number, base: number): InsertsPassed {
    const next = this.#wantsTuple ? NEXT_TUPLE : AFTER_TUPLE
    const backslashes = this.#run.head?.standardConformingStrings === false
    const passed = this.#kernel.insertScan(p, end, p + SEGMENT_BYTES, backslashes, next)
    this.#rows += passed.rows
    if (passed.statements > 0) this.#join(passed, base)
    this.#wantsTuple = passed.next === NEXT_TUPLE
    this.#check(passed.at, base)
    const row = this.#run.rows + this.#rows
    const at = passed.next === NEXT_STATEMENT ? passed.lastEnd : passed.at
    if (this.#run.anchors.isDue(at + base)) this.#run.anchors.add(row, at + base)
    return passed
  }

  /** The open statement, and others after it, have ended. */
  #join({ next, openRows, statements, blanks, lastEnd, open }: InsertsPassed, base: number): void {
    const { byte, line } = this.#writer.place
    this.#writer.dropStatement(lastEnd)
    const isOpen = next !== NEXT_STATEMENT
    this.#run.extend({
      start: byte,
      line,
      end: lastEnd + base,
      endLine: this.#writer.line,
      rows: this.#rows - openRows,
      statements,
      blankBytes: isOpen ? blanks - (open - lastEnd) : blanks,
      complete: true,
    })
    this.#rows = openRows
    this.active = isOpen
    if (isOpen) this.#writer.continueStatement(open)
  }

  #readSlowly(
    from: number,
    end: number,
    base: number,
    final: boolean,
  ): { readonly at: number; readonly stop: TuplesStop } {
    const bytes = this.#bytes
    for (let p = from; p < end; p += 1) {
      const c = bytes[p]!
      const kind = CLASS[c]
      if (kind === SPACE || kind === NEWLINE) continue
      if (c === OPEN && this.#wantsTuple) {
        this.#beginTuple(p + base)
        return { at: p + 1, stop: 'tuple' }
      }
      if (c === COMMA && !this.#wantsTuple && !this.#defaults) this.#wantsTuple = true
      else if (c === SEMI && !this.#wantsTuple) return { at: p, stop: 'statement end' }
      else if (c === MINUS || c === SOLIDUS) return { at: p, stop: 'comment' }
      else if (kind === IDENTIFIER && !this.#wantsTuple) {
        if (p + LONGEST_TAIL_WORD > end && !final) return { at: p, stop: 'starved' }
        this.#inTail = TAIL.test(this.#word(p, end))
        if (!this.#inTail) this.active = false
        return { at: p, stop: this.#inTail ? 'tail' : 'other' }
      } else {
        this.active = false
        return { at: p, stop: 'other' }
      }
    }
    return { at: end, stop: 'buffer end' }
  }

  #word(p: number, end: number): string {
    return Buffer.from(this.#bytes.subarray(p, Math.min(end, p + LONGEST_TAIL_WORD))).toString('latin1')
  }

  #beginTuple(offset: number): void {
    const row = this.#run.rows + this.#rows
    if (row > 0 && this.#run.anchors.isDue(offset)) this.#run.anchors.add(row, offset)
    this.#rows += 1
    this.#inTuple = true
  }

  /** The tuple's last parenthesis has closed. */
  endTuple(): void {
    this.#inTuple = false
    this.#wantsTuple = false
  }

  /** The buffer was read up to `end`. */
  endBuffer(end: number, base: number): void {
    if (this.active) this.#check(end, base)
  }

  #check(to: number, base: number): void {
    if (to + base <= this.#checkedTo) return
    const from = this.#checkedTo - base
    const isPlain = isAscii(this.#writer.view(from, to))
    if (!isPlain) this.#encoding.check(from, to, base, OTHER_LETTERS)
    this.#checkedTo = to + base
  }

  /** The open statement is not plain rows after all. */
  giveUp(): void {
    this.active = false
  }

  /** The open statement ends at `end`. False where it is one for the grammar. */
  finish(end: number, base: number, complete: boolean): boolean {
    const joins = this.active && this.#rows > 0 && (complete ? !this.#inTuple && !this.#wantsTuple : true)
    this.active = false
    if (!joins) return false
    const { byte, line } = this.#writer.place
    this.#check(end, base)
    this.#writer.dropStatement(end)
    this.#run.extend({
      start: byte,
      line,
      end: end + base,
      endLine: this.#writer.line,
      rows: this.#rows,
      statements: 1,
      blankBytes: 0,
      complete: complete || (!this.#inTuple && this.#writer.dumpsBegun === 0),
    })
    return true
  }
}
