/**
 * Rows of a run of INSERT statements, read back: statement by statement, tuple
 * by tuple, value by value. Knows the run was plain when it was scanned; bytes
 * that are not so any more end a row early and never fail.
 */
import { characterLength, decodeText, embedsAscii } from '../source/text-encoding.ts'
import type { BlockWindow } from './block-window.ts'
import { LONGEST_HEAD, readInsertHead } from './insert-head.ts'
import { isCasts, literalCodec, readBare } from './insert-values.ts'
import type { LiteralKind } from './insert-values.ts'
import { CLASS, CONTINUES, DIGIT, IDENTIFIER, NEWLINE, SPACE } from './lexical-tables.ts'
import { KeptHead, anchorBefore } from './row-reader.ts'
import type { ReadField, RowReader } from './row-reader.ts'
import type { RowAnchors } from './scan-item.ts'

const LETTER_I = 0x69
const [LF, CR, QUOTATION, DOLLAR, AMPERSAND] = [10, 13, 34, 36, 38] as const
const [APOSTROPHE, OPEN, CLOSE, STAR] = [39, 40, 41, 42] as const
const [COMMA, MINUS, SOLIDUS, SEMI, LEFT, REVERSE_SOLIDUS, RIGHT] = [44, 45, 47, 59, 91, 92, 93] as const

/** Of a value that is no long literal, this much is looked at to tell what it is. */
const LOOKED_AT = 256
const LONGEST_TAG = 1024

/** The literal that a value begins with: its content, as a distance from the value's beginning. */
interface Literal {
  readonly kind: LiteralKind
  readonly from: number
  readonly to: number
}

export class InsertRows implements RowReader {
  readonly #window: BlockWindow
  readonly #anchors: RowAnchors
  readonly #backslashes: boolean
  readonly #encoding: string
  readonly #wide: boolean
  #headLength = 0
  #defaults = false

  private constructor(
    window: BlockWindow,
    anchors: RowAnchors,
    standardConformingStrings: boolean,
    encoding: string,
  ) {
    this.#window = window
    this.#anchors = anchors
    this.#backslashes = !standardConformingStrings
    this.#encoding = encoding
    this.#wide = embedsAscii(encoding)
  }

  /** Reads the head of the run, which begins where the window does. */
  static async open(
    window: BlockWindow,
    anchors: RowAnchors,
    standardConformingStrings: boolean,
    encoding: string,
  ): Promise<InsertRows> {
    const rows = new InsertRows(window, anchors, standardConformingStrings, encoding)
    await window.see(LONGEST_HEAD)
    const head = readInsertHead(window.bytes, window.at, window.bytes.length)
    if (head !== null && head !== 'more') {
      rows.#headLength = head.end - window.at
      rows.#defaults = head.defaults
    }
    return rows
  }

  async seek(row: number): Promise<void> {
    const anchor = anchorBefore(this.#anchors, row)
    if (anchor !== null) this.#window.seek(anchor.byte)
    for (let skip = row - (anchor?.row ?? 0); skip > 0; skip -= 1) await this.row(0)
  }

  async row(limit: number, last = Infinity): Promise<ReadField[]> {
    const fields: ReadField[] = []
    if (!(await this.#toTuple())) return fields
    for (let column = 0; ; column += 1) {
      const { field, lastOfRow } = await this.#value(limit)
      if (column <= last) fields.push(field)
      if (lastOfRow) return fields
    }
  }

  /** Goes behind the parenthesis that begins the next tuple; false where the row is one of DEFAULT VALUES, or there is none. */
  async #toTuple(): Promise<boolean> {
    const window = this.#window
    for (;;) {
      if (!(await window.more())) return false
      const c = window.bytes[window.at]!
      if (c === OPEN) {
        window.at += 1
        return true
      }
      const isLetter = CLASS[c] === IDENTIFIER
      if (isLetter && (c | 32) === LETTER_I && this.#headLength > 0) {
        window.skip(this.#headLength)
        if (this.#defaults) return false
      } else if (isLetter) await this.#tail()
      else if (!(await this.#comment(null))) window.at += 1
    }
  }

  /** Passes what stands between the last tuple and the semicolon: ON CONFLICT, RETURNING. */
  async #tail(): Promise<void> {
    const window = this.#window
    const passed = new ValueText(window.offset, 0)
    for (let depth = 0; await window.more();) {
      const c = window.bytes[window.at]!
      if (c === SEMI && depth === 0) return
      if (c === OPEN) depth += 1
      else if (c === CLOSE) depth -= 1
      await this.#token(c, passed)
    }
  }

  /** Passes the comment that comes next; false where none does. */
  async #comment(value: ValueText | null): Promise<boolean> {
    const window = this.#window
    await window.see(2)
    const [first, second] = [window.bytes[window.at], window.bytes[window.at + 1]]
    const isLine = first === MINUS && second === MINUS
    if (!isLine && (first !== SOLIDUS || second !== STAR)) return false
    for (let depth = 0; ;) {
      await window.see(2)
      const { bytes, at } = window
      const c = bytes[at]
      if (c === undefined || (isLine && (c === LF || c === CR))) return true
      const opens = !isLine && c === SOLIDUS && bytes[at + 1] === STAR
      const closes = !isLine && c === STAR && bytes[at + 1] === SOLIDUS
      if (opens) depth += 1
      if (closes) depth -= 1
      value?.addComment(bytes.subarray(at, at + (opens || closes ? 2 : 1)))
      window.at = Math.min(bytes.length, at + (opens || closes ? 2 : 1))
      if (closes && depth === 0) return true
    }
  }

  /** The value that comes next, and the comma or parenthesis that ends it. */
  async #value(limit: number): Promise<{ field: ReadField; lastOfRow: boolean }> {
    const window = this.#window
    while (await window.more()) {
      if (isBlank(window.bytes[window.at]!)) window.at += 1
      else if (!(await this.#comment(null))) break
    }
    const value = new ValueText(window.offset, limit)
    let depth = 0
    for (;;) {
      await window.see(2)
      if (window.at === window.bytes.length) return { field: this.#field(value, limit), lastOfRow: true }
      const c = window.bytes[window.at]!
      if (depth === 0 && (c === COMMA || c === CLOSE)) {
        window.at += 1
        return { field: this.#field(value, limit), lastOfRow: c === CLOSE }
      }
      if (c === OPEN || c === LEFT) depth += 1
      else if (c === CLOSE || c === RIGHT) depth -= 1
      await this.#token(c, value)
    }
  }

  async #token(c: number, value: ValueText): Promise<void> {
    const kind = CLASS[c]
    if (c === APOSTROPHE) await this.#literal(value)
    else if (c === QUOTATION) {
      this.#take(1, value)
      await this.#quoted(QUOTATION, false, value)
    } else if (c === DOLLAR) await this.#dollar(value)
    else if (kind === IDENTIFIER || kind === DIGIT) await this.#word(value)
    else if (await this.#comment(value)) value.word = ''
    else {
      // U&'': an ampersand right after the one-letter word, right before the quote.
      const { bytes, at } = this.#window
      const joins = c === AMPERSAND && value.word === 'u' && bytes[at + 1] === APOSTROPHE
      this.#take(1, value, !isBlank(c))
      value.word = joins ? 'u&' : ''
    }
  }

  #take(count: number, value: ValueText, counts = true): void {
    const { bytes, at } = this.#window
    value.add(bytes.subarray(at, at + count), counts)
    this.#window.at = Math.min(bytes.length, at + count)
  }

  async #word(value: ValueText): Promise<void> {
    const window = this.#window
    let word = ''
    do {
      let stop = window.at
      while (stop < window.bytes.length && CONTINUES[window.bytes[stop]!] === 1) stop += 1
      if (stop === window.at) break
      if (word.length < 2) word += window.bytes.toString('latin1', window.at, Math.min(stop, window.at + 2))
      this.#take(stop - window.at, value)
    } while (await window.more())
    value.word = word.toLowerCase()
  }

  async #literal(value: ValueText): Promise<void> {
    const { word } = value
    const isFirst = value.bytes === word.length
    const kind = this.#kindOf(word)
    this.#take(1, value)
    const from = value.bytes
    const closed = await this.#quoted(APOSTROPHE, kind === 'escaped', value)
    if (isFirst) value.begins({ kind, from, to: value.bytes - (closed ? 1 : 0) })
    value.word = ''
  }

  #kindOf(word: string): LiteralKind {
    if (word === 'e') return 'escaped'
    if (word === 'b') return 'bits'
    if (word === 'x') return 'hex'
    if (word === 'u&') return 'unicode \\'
    return this.#backslashes ? 'escaped' : 'quoted'
  }

  /** Passes a quoted content and the quote that ends it; false where the block ends first. */
  async #quoted(quote: number, escapes: boolean, value: ValueText): Promise<boolean> {
    const window = this.#window
    for (;;) {
      await window.see(2)
      const { bytes, at } = window
      if (at === bytes.length) return false
      const { stop, closed } = this.#quotedStop(quote, escapes)
      // One byte that nothing follows: the quote that ends all, or what it cuts.
      const isLast = stop === at
      this.#take(isLast ? 1 : stop - at, value)
      if (closed || isLast) return closed || bytes[at] === quote
    }
  }

  /** Where in sight a quoted content ends, or what the next bytes decide begins. */
  #quotedStop(quote: number, escapes: boolean): { readonly stop: number; readonly closed: boolean } {
    const { bytes, at } = this.#window
    for (let p = at; p < bytes.length;) {
      if (!escapes) {
        const found = bytes.indexOf(quote, p)
        if (found < 0) return { stop: bytes.length, closed: false }
        p = found
      }
      const c = bytes[p]!
      const isQuote = c === quote
      if (isQuote || (escapes && c === REVERSE_SOLIDUS)) {
        if (p + 1 === bytes.length) return { stop: p, closed: false }
        if (isQuote && bytes[p + 1] !== quote) return { stop: p + 1, closed: true }
        p += 2
      } else if (this.#wide && c >= 0x80) {
        const length = characterLength(this.#encoding, c, bytes[p + 1] ?? 0)
        if (p > at && p + length > bytes.length) return { stop: p, closed: false }
        p += length
      } else p += 1
    }
    return { stop: bytes.length, closed: false }
  }

  async #dollar(value: ValueText): Promise<void> {
    const window = this.#window
    await window.see(LONGEST_TAG + 1)
    const there = window.bytes.toString('latin1', window.at, window.at + LONGEST_TAG + 1)
    const tag = /^\$(?:[A-Za-z_\x80-\xff][\w\x80-\xff]*)?\$/.exec(there)?.[0]
    value.word = ''
    if (tag === undefined) return this.#take(1, value)
    const isFirst = value.bytes === 0
    this.#take(tag.length, value)
    const from = value.bytes
    const end = Buffer.from(tag, 'latin1')
    for (;;) {
      await window.see(end.length)
      const found = window.bytes.indexOf(end, window.at)
      // What may be the beginning of the tag stays in sight.
      const stop = found < 0 ? Math.max(window.at, window.bytes.length - end.length + 1) : found
      this.#take(stop - window.at, value)
      if (found >= 0) break
      const left = window.bytes.length - window.at
      await window.see(end.length)
      if (window.bytes.length - window.at === left) {
        this.#take(left, value)
        return
      }
    }
    const to = value.bytes
    this.#take(end.length, value)
    if (isFirst) value.begins({ kind: 'as is', from, to })
  }

  #field(value: ValueText, limit: number): ReadField {
    const encoding = this.#encoding
    const { literal } = value
    if (literal !== null && !value.goesOn) {
      const unicodeEscape = /^\s*uescape\s+'([^'])'$/i.exec(value.rest)?.[1]
      const isUnicode = literal.kind.startsWith('unicode')
      if (isCasts(value.rest) || (isUnicode && unicodeEscape !== undefined)) {
        const kind: LiteralKind =
          isUnicode && unicodeEscape !== undefined ? `unicode ${unicodeEscape}` : literal.kind
        const bytes = Math.max(0, literal.to - literal.from)
        const head = value.head.subarray(literal.from, literal.from + Math.min(bytes, limit))
        return {
          head,
          bytes,
          start: value.start + literal.from,
          isNull: false,
          codec: literalCodec(kind, encoding),
        }
      }
    }
    const bytes = value.end
    const head = value.head.subarray(0, Math.min(bytes, limit))
    const field = { head, bytes, start: value.start, isNull: false, codec: literalCodec('as is', encoding) }
    if (literal !== null || bytes > LOOKED_AT) return { ...field, computed: 'expression' }
    const { constant, ...what } = readBare(decodeText(value.head.subarray(0, bytes), encoding))
    if (constant === undefined) return { ...field, ...what }
    return { ...field, ...what, codec: { wholeBeginning: (_raw, most) => most, decode: () => constant } }
  }
}

function isBlank(c: number): boolean {
  return CLASS[c] === SPACE || CLASS[c] === NEWLINE
}

/** A value while it is passed. */
class ValueText {
  readonly start: number
  readonly #kept: KeptHead
  #rest: KeptHead | null = null
  literal: Literal | null = null
  /** The word just passed, in lower case, as far as its first letters; '' after anything else. */
  word = ''
  /** The value's length without the blanks at its end. */
  end = 0

  constructor(start: number, limit: number) {
    this.start = start
    this.#kept = new KeptHead(Math.max(limit, LOOKED_AT) + LONGEST_TAG + 4)
  }

  get bytes(): number {
    return this.#kept.bytes
  }

  get head(): Buffer {
    return this.#kept.head
  }

  /** What follows the literal that the value begins with, as far as it is looked at. */
  get rest(): string {
    return this.#rest?.head.toString('latin1').trimEnd() ?? ''
  }

  /** Whether that is too much to be a cast. */
  get goesOn(): boolean {
    return (this.#rest?.bytes ?? 0) > LOOKED_AT
  }

  add(part: Buffer, counts = true): void {
    this.#kept.add(part)
    this.#rest?.add(part)
    if (counts) this.end = this.#kept.bytes
  }

  /** A comment is part of what the value is written as, but tells nothing of it. */
  addComment(part: Buffer): void {
    this.#kept.add(part)
  }

  /** The value begins with a literal, whose last quote was just passed. */
  begins(literal: Literal): void {
    this.literal = literal
    this.#rest = new KeptHead(LOOKED_AT)
  }
}
