/**
 * Splits bytes into items as psql's own lexer (psqlscan.l) does, one pass, with
 * the state kept between read buffers, so that it does not matter where a
 * buffer ends. Works on addresses of the kernel's memory. What the items are
 * made of is item-writer.ts; what a statement means is the catalog's business.
 *
 * Every handler moves #pos forward or changes the state, and returns false
 * where it must see the next bytes first; those few bytes are carried over.
 */
import { embedsAscii } from '../source/text-encoding.ts'
import { CopyBlock } from './copy-block.ts'
import { InsertRun } from './insert-run.ts'
import { InsertTuples } from './insert-tuples.ts'
import { ItemWriter, LONGEST_PSQL_LINE } from './item-writer.ts'
import type { ItemSink } from './item-writer.ts'
import type { Kernel } from './kernel.ts'
import { WHOLE_LINE, foreignLength, messageFollows } from './mixed-in.ts'
import * as lex from './lexical-tables.ts'
import { MultibyteMask } from './multibyte-mask.ts'
import {
  BETWEEN,
  BLOCK_COMMENT,
  COPY,
  COPY_REST,
  CUT,
  DOLLAR_QUOTED,
  DOUBLE_QUOTED,
  ESCAPED,
  LINE_COMMENT,
  NOISE,
  PSQL,
  QUOTED,
  TOP,
  TUPLES,
  WHERE,
  WORD_REST,
} from './splitter-states.ts'
import { StatementWords } from './statement-words.ts'

/** Words and dollar tags up to this length are seen whole; longer words are no keywords, longer tags no tags. */
const LONGEST_WORD = 64
const LONGEST_TAG = 1024
/** psql commands that send the statement before them. */
const SENDS = /^(g|gx|gset|gexec|gdesc|crosstabview|watch|bind|parse|startpipeline|endpipeline|sendpipeline)$/
/** psql commands that pg_dump writes between statements: a statement before them was cut short. */
const ENDS = /^(connect|c|restrict|unrestrict)$/

const LETTER_I = 0x69
const [LF, CR, APOSTROPHE, QUOTATION, DOLLAR_SIGN, STAR, MINUS_SIGN, SOLIDUS, REVERSE_SOLIDUS, SEMI] = [
  10, 13, 39, 34, 36, 42, 45, 47, 92, 59,
] as const

export class Splitter {
  readonly #kernel: Kernel
  readonly #bytes: Uint8Array
  readonly #writer: ItemWriter
  readonly #words = new StatementWords()
  readonly #rows: CopyBlock
  readonly #run: InsertRun
  readonly #inserts: InsertTuples
  readonly #mask: MultibyteMask
  #state = BETWEEN
  #pos = 0
  #end = 0
  #final = false
  /** File offset minus address. */
  #base = 0

  #parens = 0
  #comments = 0
  /** The state that a quote after a newline would continue, as in 'a'\n'b'; 0 for none. */
  #continued = 0
  #newlineSince = false
  /** The last one-letter word (or U&), and the file offset after it: E'', U&'', B'', X''. */
  #prefix = 0
  #prefixEnd = -1
  #afterNumber = false
  #tag = Buffer.alloc(0)
  #inStatement = false
  #lineStart = false
  #cutStart = 0
  #rowsFollow = false

  /** Items go to `sink` in the file's order, synchronously. */
  constructor(kernel: Kernel, sink: ItemSink) {
    this.#kernel = kernel
    this.#bytes = kernel.bytes
    this.#run = new InsertRun(sink)
    this.#writer = new ItemWriter(kernel, (item) => this.#run.pass(item))
    this.#inserts = new InsertTuples(kernel, this.#writer, this.#run)
    this.#rows = new CopyBlock(kernel, this.#writer)
    this.#mask = new MultibyteMask(kernel)
  }

  /** What has been noticed so far; complete after the last `read`. */
  get writer(): ItemWriter {
    return this.#writer
  }

  /**
   * Reads `length` bytes at the address `slot`, of which the first is byte
   * `offset` of the file. What the last read left over must stand before them:
   * see `carryTo`, which returns `carried`.
   */
  read(slot: number, length: number, offset: number, carried: number, final: boolean): void {
    this.#base = offset - slot
    this.#pos = slot - carried
    this.#end = slot + length
    this.#final = final
    this.#writer.beginBuffer(this.#pos, this.#end, this.#base)
    this.#mask.beginBuffer(slot)
    if (this.#mask.active) this.#maskFrom(slot)
    while (this.#pos < this.#end && this.#step());
    if (final) this.#finish()
    this.#inserts.endBuffer(this.#pos, this.#base)
    this.#writer.endBuffer(this.#pos)
  }

  /** Moves what was not used yet to just before the address `slot`; returns how many bytes that is. */
  carryTo(slot: number): number {
    const carried = this.#end - this.#pos
    this.#bytes.copyWithin(slot - carried, this.#pos, this.#end)
    this.#mask.carry(this.#pos, this.#end)
    return carried
  }

  #maskFrom(address: number): void {
    this.#mask.cover(address, this.#end)
    this.#writer.readTextAt(this.#mask.delta)
  }

  #step(): boolean {
    switch (this.#state) {
      case BETWEEN:
        return this.#between()
      case TOP:
        return this.#top()
      case WORD_REST:
        return this.#wordRest()
      case QUOTED:
        return this.#quoted(APOSTROPHE)
      case DOUBLE_QUOTED:
        return this.#quoted(QUOTATION)
      case ESCAPED:
        return this.#escaped()
      case DOLLAR_QUOTED:
        return this.#dollarQuoted()
      case LINE_COMMENT:
        return this.#lineComment()
      case BLOCK_COMMENT:
        return this.#blockComment()
      case PSQL:
        return this.#psql()
      case CUT:
        return this.#cut()
      case TUPLES:
        return this.#tuples()
      case NOISE:
        return this.#noise()
      case COPY_REST:
        return this.#copyRest()
      default:
        return this.#copy()
    }
  }

  /** Whether `count` bytes from `at` on can be seen, or never will be. */
  #sees(at: number, count: number): boolean {
    return this.#final || at + count <= this.#end
  }

  /** The byte at an address; -1 past the end of the file. */
  #at(address: number): number {
    return address < this.#end ? this.#bytes[address]! : -1
  }

  #between(): boolean {
    const bytes = this.#bytes
    let p = this.#pos
    for (; p < this.#end; p += 1) {
      const kind = lex.CLASS[bytes[p]!]
      if (kind === lex.NEWLINE) this.#lineStart = true
      else if (kind !== lex.SPACE && kind !== lex.SEMICOLON) break
    }
    this.#pos = p
    if (p === this.#end) return true
    const c = bytes[p]!
    const offset = p + this.#base
    if (offset === 0) {
      this.#lineStart = true
      if (c === 0xef) {
        if (!this.#sees(p, 3)) return false
        if (this.#at(p + 1) === 0xbb && this.#at(p + 2) === 0xbf) {
          this.#pos = p + 3
          return true
        }
      }
    }
    if (c === MINUS_SIGN || c === SOLIDUS) {
      if (!this.#sees(p, 2)) return false
      if (this.#startsComment(p)) {
        this.#writer.begin('comment', p)
        this.#inStatement = false
        return true
      }
    }
    if (c === REVERSE_SOLIDUS) {
      this.#writer.begin('psql', p)
      this.#state = PSQL
      return true
    }
    if ((c | 32) === LETTER_I) {
      const head = this.#inserts.begin(p, this.#end, this.#base, this.#final)
      if (head < 0) return false
      if (head > 0) {
        this.#beginStatement(offset)
        this.#words.add(bytes, p, p + 6, 0)
        this.#state = TUPLES
        return this.#stop(head)
      }
    }
    const foreign = this.#lineStart ? foreignLength(bytes, p, this.#end, this.#final) : 0
    if (foreign < 0) return false
    this.#writer.begin('statement', p)
    if (foreign === 0) this.#beginStatement(offset)
    else if (foreign === WHOLE_LINE) this.#state = NOISE
    else this.#writer.noise((this.#pos = p + foreign))
    return true
  }

  /** Between the tuples of an INSERT. */
  #tuples(): boolean {
    const { at, stop } = this.#inserts.read(this.#pos, this.#end, this.#base, this.#final)
    this.#pos = at
    if (stop === 'starved') return false
    if (stop === 'statement end') this.#endStatement(at + 1, at)
    if (stop === 'between') this.#state = BETWEEN
    if (stop === 'comment') return this.#commentBetweenTuples(at)
    if (stop === 'other' || stop === 'tail') this.#state = TOP
    if (stop === 'tuple') {
      this.#state = TOP
      this.#parens = 1
      this.#continued = 0
      this.#prefixEnd = -1
      this.#afterNumber = false
    }
    if (stop === 'statement end') this.#pos = at + 1
    return true
  }

  #commentBetweenTuples(p: number): boolean {
    if (!this.#sees(p, 2)) return false
    if (this.#startsComment(p)) return true
    this.#inserts.giveUp()
    this.#state = TOP
    return true
  }

  /** What is read on after a comment. */
  #afterComment(): number {
    if (!this.#inStatement) return BETWEEN
    return this.#inserts.betweenTuples ? TUPLES : TOP
  }

  /** Enters the comment at p, if one begins there; two bytes must be in sight. */
  #startsComment(p: number): boolean {
    const c = this.#bytes[p]
    const next = this.#at(p + 1)
    if (c === MINUS_SIGN && next === MINUS_SIGN) this.#state = LINE_COMMENT
    else if (c === SOLIDUS && next === STAR) {
      this.#state = BLOCK_COMMENT
      this.#comments = 1
    } else return false
    this.#pos = p + 2
    return true
  }

  #beginStatement(offset: number): void {
    this.#state = TOP
    this.#words.reset()
    this.#parens = 0
    this.#continued = 0
    this.#prefixEnd = -1
    this.#afterNumber = false
    this.#inStatement = true
    this.#rowsFollow = false
    this.#cutStart = offset
  }

  /** Inside a statement, outside of quotes and comments. */
  #top(): boolean {
    const bytes = this.#bytes
    const end = this.#end
    let p = this.#pos
    while (p < end) {
      const c = bytes[p]!
      const kind = lex.CLASS[c]!
      if (kind === lex.IDENTIFIER) {
        const from = p
        do p += 1
        while (p < end && lex.CONTINUES[bytes[p]!] === 1)
        if (p === end && !this.#final) {
          this.#pos = from
          return this.#longWord(from)
        }
        this.#word(from, p)
        if (this.#state !== TOP) return this.#stop(p)
        continue
      }
      if (kind === lex.SPACE) {
        p += 1
        continue
      }
      if (kind === lex.NEWLINE) {
        const message = messageFollows(bytes, p, end, this.#final)
        if (message === null) return !this.#stop(p)
        if (message) return this.#cutMessage(p + 1)
        this.#newlineSince = true
        p += 1
        continue
      }
      if (kind === lex.DIGIT) {
        do p += 1
        while (p < end && lex.CLASS[bytes[p]!] === lex.DIGIT)
        this.#afterNumber = true
        this.#prefixEnd = p + this.#base
        this.#prefix = 0
        this.#continued = 0
        continue
      }
      if (kind === lex.QUOTE) {
        this.#state = this.#quoteState(p + this.#base)
        return this.#stop(p + 1)
      }
      if (kind >= lex.DOUBLE_QUOTE) {
        this.#pos = p
        if (!this.#special(kind, p)) return false
        if (this.#state !== TOP) return true
        p = this.#pos
        continue
      }
      this.#continued = 0
      // U&'': an ampersand right after the one-letter word.
      if (c === 38 && this.#prefix === 117 && this.#prefixEnd === p + this.#base) {
        this.#prefix = 38
        this.#prefixEnd += 1
      }
      p += 1
    }
    return this.#stop(p)
  }

  /** Leaves the message of pg_dump that begins at p out of the statement around it. */
  #cutMessage(p: number): true {
    this.#inserts.giveUp()
    this.#writer.findings.noise(p + this.#base, this.#writer.lineAt(p))
    this.#cutStart = p + this.#base
    this.#state = CUT
    return this.#stop(p)
  }

  #stop(at: number): true {
    this.#pos = at
    return true
  }

  /** A word that the buffer's end cuts: waits for the rest, unless it is too long to matter. */
  #longWord(from: number): boolean {
    if (this.#end - from < LONGEST_WORD) return false
    this.#word(from, this.#end)
    this.#state = WORD_REST
    return this.#stop(this.#end)
  }

  #wordRest(): boolean {
    let p = this.#pos
    while (p < this.#end && lex.CONTINUES[this.#bytes[p]!] === 1) p += 1
    if (p < this.#end) this.#state = TOP
    return this.#stop(p)
  }

  #word(from: number, to: number): void {
    const bytes = this.#bytes
    this.#continued = 0
    const glued = this.#afterNumber && this.#prefixEnd === from + this.#base
    this.#afterNumber = false
    this.#prefix = to - from === 1 && !glued ? bytes[from]! | 32 : 0
    this.#prefixEnd = to + this.#base
    if (!this.#words.watching || glued) return
    this.#words.add(bytes, from, to, this.#parens)
  }

  /** Which quoted state an apostrophe at a file offset begins. */
  #quoteState(offset: number): number {
    if (this.#continued !== 0 && this.#newlineSince) return this.#continued
    if (this.#prefixEnd === offset) {
      if (this.#prefix === 101) return ESCAPED
      if (this.#prefix === 98 || this.#prefix === 120 || this.#prefix === 38) return QUOTED
    }
    return this.#writer.standardConformingStrings ? QUOTED : ESCAPED
  }

  /** A byte that may end something or begin a quote or comment. False where more must be seen. */
  #special(kind: number, p: number): boolean {
    if (kind === lex.MINUS || kind === lex.SLASH) {
      if (!this.#sees(p, 2)) return false
      if (this.#startsComment(p)) {
        if (this.#state === BLOCK_COMMENT) this.#continued = 0
        return true
      }
    }
    if (kind === lex.BACKSLASH) return this.#backslash(p)
    this.#continued = 0
    if (kind === lex.DOLLAR) return this.#dollar(p)
    this.#pos = p + 1
    if (kind === lex.DOUBLE_QUOTE) this.#state = DOUBLE_QUOTED
    else if (kind === lex.OPEN) this.#parens += 1
    else if (kind === lex.CLOSE) {
      this.#parens = Math.max(0, this.#parens - 1)
      if (this.#parens === 0 && this.#inserts.inTuple) {
        this.#inserts.endTuple()
        this.#state = TUPLES
      }
    } else if (kind === lex.SEMICOLON && this.#parens === 0 && this.#words.beginDepth === 0)
      this.#endStatement(p + 1, p)
    return true
  }

  #endStatement(end: number, textEnd: number): void {
    this.#writeStatement(end, textEnd, true)
    this.#state = this.#rowsFollow ? COPY_REST : BETWEEN
    this.#rowsFollow = false
    this.#lineStart = false
  }

  #writeStatement(end: number, textEnd: number, complete: boolean): void {
    this.#rowsFollow = false
    if (this.#inserts.finish(end, this.#base, complete)) return
    this.#rowsFollow = this.#words.readsRows && complete
    const before = this.#writer.encoding
    this.#writer.statement(end, textEnd, complete, {
      maySet: this.#words.maySet,
      readsRows: this.#rowsFollow,
    })
    this.#followEncoding(before, end)
  }

  /** Masks or unmasks what is left of the buffer when the encoding has changed. */
  #followEncoding(before: string, from: number): void {
    const encoding = this.#writer.encoding
    if (encoding === before) return
    if (this.#mask.active) {
      this.#mask.uncover(from, this.#end)
      this.#writer.readTextAt(0)
    }
    this.#mask.use(embedsAscii(encoding) ? encoding : null)
    if (this.#mask.active) this.#maskFrom(from)
  }

  /** A psql command within a statement sends it, ends it, or is cut out of it. */
  #backslash(p: number): boolean {
    let stop = p + 1
    while (
      stop < this.#end &&
      stop - p < 32 &&
      this.#bytes[stop]! > 32 &&
      this.#bytes[stop] !== REVERSE_SOLIDUS
    ) {
      stop += 1
      if (stop === p + 2 && (this.#bytes[p + 1] === SEMI || this.#bytes[p + 1] === 58)) break
    }
    if (stop === this.#end && stop - p < 32 && !this.#final) return false
    const name = Buffer.from(this.#bytes.subarray(p + 1, stop)).toString('latin1')
    this.#inserts.giveUp()
    this.#continued = 0
    if (name === ';') {
      this.#pos = p + 2
      this.#endStatement(p + 2, p)
    } else if (name === ':') this.#pos = p + 2
    else if (SENDS.test(name)) {
      this.#writeStatement(p, p, true)
      this.#openPsql(p)
    } else if (name === '.' || name === 'r' || name === 'reset') {
      const reason =
        name === '.'
          ? 'rows without the COPY statement that they belong to'
          : 'a statement that \\r throws away'
      this.#writer.countTo(p)
      this.#writer.unparsed(p, reason)
      this.#openPsql(p)
    } else if (ENDS.test(name)) {
      this.#writer.unfinished(p)
      this.#writeStatement(p, p, false)
      this.#openPsql(p)
    } else {
      this.#cutStart = p + this.#base
      this.#state = CUT
      this.#pos = p + 1
    }
    return true
  }

  #openPsql(p: number): void {
    this.#writer.begin('psql', p)
    this.#state = PSQL
    this.#pos = p
  }

  /** A dollar sign: a parameter, or the beginning of a dollar quote. */
  #dollar(p: number): boolean {
    const bytes = this.#bytes
    let stop = p + 1
    while (stop < this.#end && stop - p <= LONGEST_TAG && bytes[stop] !== DOLLAR_SIGN) {
      const kind = lex.CLASS[bytes[stop]!]!
      if (kind !== lex.IDENTIFIER && (kind !== lex.DIGIT || stop === p + 1)) break
      stop += 1
    }
    if (stop === this.#end && !this.#final && stop - p <= LONGEST_TAG) return false
    if (this.#at(stop) === DOLLAR_SIGN) {
      this.#tag = Buffer.from(bytes.subarray(p, stop + 1))
      this.#state = DOLLAR_QUOTED
      this.#pos = stop + 1
    } else this.#pos = p + 1
    return true
  }

  #dollarQuoted(): boolean {
    const p = this.#kernel.find2(this.#pos, this.#end, DOLLAR_SIGN, DOLLAR_SIGN)
    const length = this.#tag.length
    this.#pos = p
    if (p === this.#end) return true
    for (let i = 1; i < length; i += 1) {
      if (p + i >= this.#end) {
        if (!this.#final) return false
        return this.#stop(p + 1)
      }
      if (this.#bytes[p + i] !== this.#tag[i]) return this.#stop(p + 1)
    }
    this.#state = TOP
    return this.#stop(p + length)
  }

  /** '..' without backslashes, and "..". */
  #quoted(quote: number): boolean {
    const bytes = this.#bytes
    let p = this.#pos
    for (;;) {
      const near = Math.min(this.#end, p + 32)
      while (p < near && bytes[p] !== quote) p += 1
      if (p === near && near < this.#end) p = this.#kernel.find2(p, this.#end, quote, quote)
      if (p === this.#end) return this.#stop(p)
      this.#pos = p
      if (!this.#sees(p, 2)) return false
      if (this.#at(p + 1) !== quote) break
      p += 2
    }
    this.#closeQuote(quote === APOSTROPHE ? QUOTED : 0)
    return this.#stop(p + 1)
  }

  #escaped(): boolean {
    let p = this.#pos
    for (;;) {
      p = this.#kernel.find2(p, this.#end, APOSTROPHE, REVERSE_SOLIDUS)
      if (p >= this.#end) return this.#stop(this.#end)
      this.#pos = p
      if (!this.#sees(p, 2)) return false
      if (this.#bytes[p] === APOSTROPHE && this.#at(p + 1) !== APOSTROPHE) break
      p += 2
    }
    this.#closeQuote(ESCAPED)
    return this.#stop(p + 1)
  }

  #closeQuote(continued: number): void {
    this.#state = TOP
    this.#continued = continued
    this.#newlineSince = false
  }

  #lineComment(): boolean {
    const p = this.#kernel.find2(this.#pos, this.#end, LF, CR)
    if (p < this.#end) {
      if (!this.#inStatement) this.#writer.endComment(p)
      this.#state = this.#afterComment()
    }
    return this.#stop(p)
  }

  #blockComment(): boolean {
    let p = this.#pos
    while (this.#comments > 0) {
      p = this.#kernel.find2(p, this.#end, STAR, SOLIDUS)
      if (p >= this.#end) return this.#stop(this.#end)
      this.#pos = p
      if (!this.#sees(p, 2)) return false
      const next = this.#at(p + 1)
      if (this.#bytes[p] === STAR && next === SOLIDUS) this.#comments -= 1
      else if (this.#bytes[p] === SOLIDUS && next === STAR) this.#comments += 1
      else p -= 1
      p += 2
    }
    if (!this.#inStatement) this.#writer.endComment(p)
    this.#state = this.#afterComment()
    return this.#stop(p)
  }

  /** The end of the line that begins at #pos or before it, without its line end; -1 where it is not in sight. */
  #lineEnd(): number {
    const p = this.#kernel.find2(this.#pos, this.#end, LF, LF)
    if (p === this.#end && !this.#final) return -1
    return p > this.#pos && this.#bytes[p - 1] === CR ? p - 1 : p
  }

  /** Passes a line whose end is not in sight, but for a carriage return that may be part of it. */
  #skipLine(): boolean {
    this.#pos = this.#bytes[this.#end - 1] === CR ? this.#end - 1 : this.#end
    return this.#pos === this.#end
  }

  #psql(): boolean {
    const start = this.#writer.place.byte - this.#base
    const end = this.#lineEnd()
    if (end < 0) {
      // A short command is read whole, so that what follows `\\` on its line can be read again as SQL.
      if (this.#end - start <= LONGEST_PSQL_LINE) return false
      return this.#skipLine()
    }
    const before = this.#writer.encoding
    const command = this.#writer.psql(end)
    this.#followEncoding(before, command.end)
    this.#state = command.readsRows || this.#rowsFollow ? COPY_REST : BETWEEN
    this.#rowsFollow = false
    this.#lineStart = false
    return this.#stop(command.end)
  }

  #cut(): boolean {
    const end = this.#lineEnd()
    if (end < 0) return this.#skipLine()
    this.#writer.cut(this.#cutStart, end + this.#base)
    this.#state = TOP
    return this.#stop(end)
  }

  #noise(): boolean {
    const end = this.#lineEnd()
    if (end < 0) return this.#skipLine()
    this.#writer.noise(end)
    this.#state = BETWEEN
    this.#lineStart = false
    return this.#stop(end)
  }

  /** What follows COPY's semicolon on its line: psql reads rows from the next line on. */
  #copyRest(): boolean {
    const p = this.#kernel.find2(this.#pos, this.#end, LF, LF)
    if (p === this.#end && !this.#final) return this.#stop(p)
    const next = Math.min(p + 1, this.#end)
    this.#writer.copyRest(next)
    this.#rows.begin(next, this.#base)
    this.#state = COPY
    return this.#stop(next)
  }

  #copy(): boolean {
    const stopped = this.#rows.read(this.#pos, this.#end, this.#base, this.#final)
    this.#pos = stopped.at
    if (stopped.ended) {
      this.#state = BETWEEN
      this.#lineStart = true
    }
    return !stopped.starved
  }

  /** The end of the file: closes what is open and says what is missing. */
  #finish(): void {
    const end = this.#pos
    const state = this.#state
    if (state === COPY_REST) this.#copyRest()
    if (this.#state === COPY) this.#rows.cutShort(end, this.#base)
    else if (state === PSQL) this.#writer.psql(end)
    else if (state === NOISE) this.#writer.noise(end)
    else if (state === BETWEEN || !this.#inStatement) {
      if (state === LINE_COMMENT || state === BLOCK_COMMENT) this.#writer.endComment(end)
      if (state === BLOCK_COMMENT) this.#writer.cutShort('inside a comment', end)
      this.#writer.close(end)
    } else {
      if (state === CUT) this.#writer.cut(this.#cutStart, end + this.#base)
      const where = WHERE[state]
      if (where === undefined && this.#parens === 0 && this.#words.beginDepth === 0)
        this.#writer.noSemicolon(end)
      else this.#writer.cutShort(where ?? 'inside a statement', end)
      this.#writeStatement(end, end, false)
    }
    this.#writer.noticeEnd(end)
    this.#run.flush()
  }
}
