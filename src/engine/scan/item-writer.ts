/**
 * Turns the splitter's decisions into items: holds the open item, counts its
 * lines, decodes its text, and follows the settings that change how the rest
 * is read. Every byte lands in exactly one item because an item always begins
 * where the last one ended.
 */
import {
  approximationOf,
  canonicalEncoding,
  decodeText,
  isDecodable,
  isValidText,
} from '../source/text-encoding.ts'
import { TEXT_FORM, copyOptions } from './copy-form.ts'
import { HEAD_BYTES, ItemBytes, KEPT_STATEMENT_BYTES } from './item-bytes.ts'
import type { Kernel } from './kernel.ts'
import { MojibakeWatch } from './mojibake-watch.ts'
import { parsePsqlLine } from './psql-line.ts'
import { ScanFindings } from './scan-findings.ts'
import type { RowAnchors, RowForm, ScanItem } from './scan-item.ts'
import { settingsIn } from './session-settings.ts'

/** Takes every item, in the file's order. */
export type ItemSink = (item: ScanItem) => void

/** Longer psql commands hold no second one. */
export const LONGEST_PSQL_LINE = 1 << 14

/** What to do about a dump that ends too early. */
export const TRUNCATION_ADVICE = 'Dump again, or copy the file again, and compare its size with the original.'

type OpenKind = 'blank' | 'comment' | 'statement' | 'psql' | 'unparsed' | 'copy data'

export class ItemWriter {
  readonly findings = new ScanFindings()
  readonly mojibake = new MojibakeWatch()
  /** The client_encoding in force, by PostgreSQL's own name. */
  encoding = 'UTF8'
  standardConformingStrings = true
  /** The form of the rows that the last COPY announced. */
  copyForm: RowForm = TEXT_FORM
  /** How many values its rows have; null where it did not say. */
  copyColumns: number | null = null
  crlf = false
  /** The last byte read. */
  lastByte = 0
  /** pg_dump's first and last comment lines: more begun than completed means cut short. */
  dumpsBegun = 0
  dumpsCompleted = 0

  /** The encoding that the last COPY gave its rows; null for that of all else. */
  #copyEncoding: string | null = null
  readonly #kernel: Kernel
  readonly #sink: ItemSink
  readonly #kept = new ItemBytes()
  #firstEncoding: string | null = null
  #base = 0
  #bufferStart = 0
  /** Where the undisturbed bytes are, as a distance from the address. */
  #textDelta = 0
  #line = 1
  #lineAddress = 0
  #firstLineSeen = false

  #kind: OpenKind = 'blank'
  #start = 0
  #startLine = 1
  #commentEnd = 0
  #commentEndLine = 1
  /** psql commands within the open statement: not part of its text. */
  #cuts: { from: number; to: number }[] = []

  constructor(kernel: Kernel, sink: ItemSink) {
    this.#kernel = kernel
    this.#sink = sink
  }

  /** The client_encoding that the file set first, else UTF8. */
  get fileEncoding(): string {
    return this.#firstEncoding ?? 'UTF8'
  }

  /** The encoding of the rows that are open, by PostgreSQL's own name. */
  get rowEncoding(): string {
    return (this.#kind === 'copy data' ? this.#copyEncoding : null) ?? this.encoding
  }

  /** The line at the address that was counted up to last. */
  get line(): number {
    return this.#line
  }

  /** Where the open item begins: its byte and its line. */
  get place(): { byte: number; line: number } {
    return { byte: this.#start, line: this.#startLine }
  }

  beginBuffer(from: number, to: number, base: number): void {
    this.#base = base
    this.#bufferStart = from
    this.#lineAddress = from
    this.#textDelta = 0
    if (!this.#firstLineSeen) this.#noticeLineEnds(from, to)
  }

  endBuffer(pos: number): void {
    this.countTo(pos)
    if (pos > this.#bufferStart) this.lastByte = this.#kernel.bytes[pos - 1] ?? 0
    if (this.#kind === 'blank' || this.#kind === 'copy data') return
    const from = Math.max(this.#start - this.#base, this.#bufferStart)
    if (pos > from) this.#kept.append(this.view(from, pos), KEPT_STATEMENT_BYTES + HEAD_BYTES)
  }

  /** Sets where texts are read from, for encodings whose bytes the lexer sees masked. */
  readTextAt(delta: number): void {
    this.#textDelta = delta
  }

  /** Counts the newlines up to an address. */
  countTo(address: number): void {
    if (address <= this.#lineAddress) return
    this.#line += this.#kernel.count(this.#lineAddress, address)
    this.#lineAddress = address
  }

  /** The line at any address of the present buffer. */
  lineAt(address: number): number {
    const counted = this.#lineAddress
    if (address >= counted) return this.#line + this.#kernel.count(counted, address)
    return this.#line - this.#kernel.count(address, counted)
  }

  /** As countTo, for newlines that were counted already. */
  countedTo(address: number, newlines: number): void {
    this.#line += newlines
    this.#lineAddress = address
  }

  /** Something begins at `address` after blanks and comments: these are written, unless a comment joins the one before. */
  begin(kind: OpenKind, address: number): void {
    this.countTo(address)
    const offset = address + this.#base
    if (this.#kind === 'comment') {
      if (kind === 'comment' && this.#line - this.#commentEndLine <= 1) return
      this.#writeComment(address)
      if (offset > this.#commentEnd) {
        this.#sink({ kind: 'blank', start: this.#commentEnd, end: offset, line: this.#commentEndLine })
      }
    } else if (offset > this.#start) {
      this.#sink({ kind: 'blank', start: this.#start, end: offset, line: this.#startLine })
    }
    this.#open(kind, address)
  }

  /** Whether nothing but blanks has been met from byte `offset` on. */
  isBlankFrom(offset: number): boolean {
    return this.#kind === 'blank' && this.#start === offset
  }

  /** A statement begins at `address` whose blanks before it are accounted for by whoever asks; see insert-run.ts. */
  continueStatement(address: number): void {
    this.#open('statement', address)
  }

  /** The open statement ends at `end` and is no item of its own. */
  dropStatement(end: number): void {
    this.#open('blank', end)
  }

  #open(kind: OpenKind, address: number): void {
    this.countTo(address)
    this.#kind = kind
    this.#start = address + this.#base
    this.#startLine = this.#line
    this.#kept.clear()
    if (this.#cuts.length > 0) this.#cuts = []
  }

  /** The comment that is open ends at `address`, though another may join it. */
  endComment(address: number): void {
    this.countTo(address)
    this.#commentEnd = address + this.#base
    this.#commentEndLine = this.#line
  }

  #writeComment(address: number): void {
    const text = decodeText(this.#head(address, this.#commentEnd - this.#start), this.encoding)
    this.#noticeDumpMarks(text)
    this.#sink({ kind: 'comment', start: this.#start, end: this.#commentEnd, line: this.#startLine, text })
  }

  #noticeDumpMarks(text: string): void {
    for (const mark of text.matchAll(/^-- PostgreSQL database (cluster )?dump( complete)?\r?$/gm)) {
      if (mark[2]) this.dumpsCompleted += 1
      else this.dumpsBegun += 1
    }
  }

  /** Leaves the psql command at [from, to) out of the open statement's text. Addresses in file offsets. */
  cut(from: number, to: number): void {
    this.#cuts.push({ from: from - this.#start, to: to - this.#start })
  }

  /**
   * The open statement ends at `end`; its text at `textEnd`. `effects` tells
   * whether it may change a setting. Returns the text's first kilobytes.
   */
  statement(
    end: number,
    textEnd: number,
    complete: boolean,
    effects: { maySet: boolean; readsRows: boolean },
  ): void {
    const length = textEnd + this.#base - this.#start
    const bytes = this.#whole(textEnd, length)
    let text = bytes ? this.#decode(bytes) : null
    if (text !== null && this.#cuts.length > 0 && bytes) text = this.#decode(this.#withoutCuts(bytes))
    const head =
      text !== null && text.length <= HEAD_BYTES
        ? text
        : decodeText(this.#head(textEnd, Math.min(length, HEAD_BYTES)), this.encoding)
    this.#sink({
      kind: 'statement',
      start: this.#start,
      end: end + this.#base,
      line: this.#startLine,
      text,
      head,
      standardConformingStrings: this.standardConformingStrings,
      complete,
      encoding: this.encoding,
    })
    if (effects.readsRows) this.#noticeCopy(text ?? head)
    if (effects.maySet && text !== null) this.#apply(text)
    this.#open('blank', end)
  }

  #withoutCuts(bytes: Buffer): Buffer {
    const parts: Buffer[] = []
    let at = 0
    for (const { from, to } of this.#cuts) {
      parts.push(bytes.subarray(at, from))
      at = to
    }
    parts.push(bytes.subarray(at))
    return Buffer.concat(parts)
  }

  #noticeCopy(text: string): void {
    const { form, encoding, columns } = copyOptions(text)
    this.copyForm = form
    this.copyColumns = columns
    this.#copyEncoding = encoding === null ? null : canonicalEncoding(encoding)
    if (this.copyForm.kind !== 'binary') return
    this.findings.add({
      code: 'copy-format',
      severity: 'warning',
      message:
        'A COPY statement gives its rows in binary form; its lines are counted for rows, and they are not shown.',
      ...this.place,
    })
  }

  #apply(text: string): void {
    const { encoding, standardConformingStrings } = settingsIn(text)
    if (standardConformingStrings !== undefined) this.standardConformingStrings = standardConformingStrings
    if (encoding !== undefined) this.#setEncoding(encoding)
  }

  #setEncoding(name: string): void {
    const encoding = canonicalEncoding(name)
    this.encoding = encoding
    this.#firstEncoding ??= encoding
    if (encoding !== this.#firstEncoding) {
      this.findings.addOnce('mixed', {
        code: 'mixed-encodings',
        severity: 'info',
        message: `The file changes its encoding from ${this.#firstEncoding} to ${encoding}.`,
        ...this.place,
      })
    }
    const approximation = approximationOf(encoding)
    if (approximation !== null) {
      this.findings.addOnce(encoding, {
        code: 'encoding-approximated',
        severity: 'warning',
        message: `The encoding ${encoding} is not read exactly: ${approximation}.`,
        advice: 'Dump again with --encoding=UTF8.',
        ...this.place,
      })
    }
    if (isDecodable(encoding)) return
    this.findings.addOnce(encoding, {
      code: 'encoding-not-decoded',
      severity: 'warning',
      message: `Text in the encoding ${encoding} cannot be decoded; it is shown byte by byte, as if it were LATIN1.`,
      advice: 'Dump again with --encoding=UTF8.',
      ...this.place,
    })
  }

  /**
   * The open psql command's line ends at `end`. Returns the address where the
   * command itself ends (earlier where `\\\\` lets SQL follow) and whether rows follow.
   */
  psql(end: number): { readonly end: number; readonly readsRows: boolean } {
    const length = end + this.#base - this.#start
    const bytes = this.#whole(end, length) ?? this.#head(end, HEAD_BYTES)
    const { command, argument, bytes: used } = parsePsqlLine(bytes, (part) => this.#decode(part))
    const stop = used < bytes.length && length <= LONGEST_PSQL_LINE ? this.#start + used - this.#base : end
    this.#sink({
      kind: 'psql',
      start: this.#start,
      end: stop + this.#base,
      line: this.#startLine,
      command,
      argument,
    })
    if (command === 'encoding' && argument !== '') this.#setEncoding(argument)
    if (command === 'connect' || command === 'c') {
      // A session of its own: what the one before was set to is over.
      this.standardConformingStrings = true
      this.encoding = 'UTF8'
    }
    const readsRows = command === 'copy' && /\bfrom\s+p?stdin\b/i.test(argument)
    if (readsRows) this.#noticeCopy(`copy ${argument.replace(/\bpstdin\b/i, 'stdin')}`)
    this.#open('blank', stop)
    return { end: stop, readsRows }
  }

  /** The open item ends at `end` as something that could not be understood. */
  unparsed(end: number, reason: string): void {
    const head = decodeText(this.#head(end, end + this.#base - this.#start), this.encoding)
    const { byte, line } = this.place
    this.#sink({ kind: 'unparsed', start: byte, end: end + this.#base, line, reason, head })
    this.#open('blank', end)
  }

  /** The open line is a message that a program wrote to stderr. */
  noise(end: number): void {
    this.findings.noise(this.#start, this.#startLine)
    this.unparsed(end, 'a message of the program that wrote the dump, mixed into it')
  }

  /** The line at [start, end) among the rows that are open is such a message. */
  noiseInRows(start: number, end: number): void {
    this.begin('unparsed', start)
    this.noise(end)
  }

  /** What stands between COPY's semicolon and the rows, up to and with the line end. */
  copyRest(end: number): void {
    const rest = this.#head(end, end + this.#base - this.#start)
      .toString('latin1')
      .trim()
    if (rest === '') this.begin('blank', end)
    else if (rest.startsWith('--')) {
      this.#kind = 'comment'
      this.endComment(end)
      this.begin('blank', end)
    } else this.unparsed(end, 'text after a COPY statement on its own line')
  }

  /** The file ends at `end`, in the middle of the open item. */
  cutShort(where: string, end: number): void {
    this.countTo(end)
    const { byte, line } = this.place
    this.findings.add({
      code: 'truncated',
      severity: 'error',
      message: `The file ends ${where} that begins at byte ${byte}, line ${line}; what follows is missing.`,
      advice: TRUNCATION_ADVICE,
      byte: end + this.#base,
      line: this.#line,
    })
  }

  /** A statement has no semicolon: cut short in a dump, no matter to psql in a file written by hand. */
  noSemicolon(end: number): void {
    if (this.dumpsBegun > 0) {
      this.cutShort('inside a statement', end)
      return
    }
    this.findings.add({
      code: 'no-semicolon',
      severity: 'warning',
      message: 'The last statement of the file has no semicolon; psql would run it all the same.',
      ...this.place,
    })
  }

  /** A psql command at `address` that only stands between statements meets an open one. */
  unfinished(address: number): void {
    this.countTo(address)
    this.findings.add({
      code: 'unfinished-statement',
      severity: 'error',
      message: 'A statement has no end: a psql command that pg_dump writes between statements follows it.',
      ...this.place,
    })
  }

  /** The file ends at `end`: a dump whose closing comment is missing was cut between two statements. */
  noticeEnd(end: number): void {
    if (this.dumpsBegun <= this.dumpsCompleted || this.findings.has('truncated')) return
    this.findings.add({
      code: 'truncated',
      severity: 'error',
      message: "The file ends before pg_dump's closing comment; what follows is missing.",
      advice: TRUNCATION_ADVICE,
      byte: end + this.#base,
      line: this.#line,
    })
  }

  /** The open item ends at `end` as a comment or as blanks. */
  close(end: number): void {
    this.begin('blank', end)
  }

  /** A data block ends: rows at [start, dataEnd), end mark up to `end`; all file offsets. Line is where the rows begin. */
  copyData(block: {
    start: number
    line: number
    end: number
    dataEnd: number
    rows: number
    complete: boolean
    anchors: RowAnchors
  }): void {
    const form = this.copyForm
    const said = form === TEXT_FORM ? {} : { form }
    this.#sink({ kind: 'copy data', ...block, encoding: this.rowEncoding, format: form.kind, ...said })
    this.#open('blank', block.end - this.#base)
  }

  /** Begins a data block at `address`. */
  openCopy(address: number): void {
    this.begin('copy data', address)
  }

  #decode(bytes: Buffer): string {
    const text = decodeText(bytes, this.encoding)
    // U+FFFD may stand in the file itself; only then is the dearer check needed.
    const suspect = text.includes('\uFFFD') || this.encoding === 'SQL_ASCII'
    if (suspect && !isValidText(bytes, this.encoding)) {
      this.findings.invalidStatement(this.#start, this.#startLine, this.encoding)
    }
    return text
  }

  /** The undisturbed bytes at addresses of the present buffer. */
  view(from: number, to: number): Buffer {
    return this.#kernel.buffer.subarray(from + this.#textDelta, to + this.#textDelta)
  }

  /** The first `length` bytes of the open item, which reach up to `address`; null where they were not kept. */
  #whole(address: number, length: number): Buffer | null {
    if (length > KEPT_STATEMENT_BYTES) return null
    const from = this.#start - this.#base
    if (from >= this.#bufferStart) return this.view(from, from + length)
    return this.#kept.joined(
      this.view(this.#bufferStart, Math.max(address, this.#bufferStart)),
      length,
      KEPT_STATEMENT_BYTES,
    )
  }

  #head(address: number, length: number): Buffer {
    const wanted = Math.min(length, HEAD_BYTES)
    const from = this.#start - this.#base
    if (from >= this.#bufferStart) return this.view(from, from + wanted)
    return this.#kept
      .head(this.view(this.#bufferStart, Math.max(address, this.#bufferStart)))
      .subarray(0, wanted)
  }

  #noticeLineEnds(from: number, to: number): void {
    const newline = this.#kernel.find2(from, to, 10, 10)
    if (newline === to) return
    this.#firstLineSeen = true
    this.crlf = (newline > from ? this.#kernel.bytes[newline - 1] : this.lastByte) === 13
  }
}
