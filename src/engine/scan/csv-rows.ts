/** Rows in COPY's csv form: a quoted value may hold delimiters, quotes and line ends. */
import { characterLength, decodeText, embedsAscii } from '../source/text-encoding.ts'
import type { BlockWindow } from './block-window.ts'
import { KeptHead, anchorBefore } from './row-reader.ts'
import type { ReadField, RowReader, ValueCodec } from './row-reader.ts'
import type { RowAnchors, RowForm } from './scan-item.ts'

const [LF, CR] = [10, 13] as const

type CsvForm = Extract<RowForm, { kind: 'text' | 'csv' }>

export class CsvRows implements RowReader {
  readonly #window: BlockWindow
  readonly #anchors: RowAnchors
  readonly #encoding: string
  readonly #wide: boolean
  readonly #delimiter: number
  readonly #quote: number
  readonly #escape: number
  readonly #null: Buffer
  readonly #plain: ValueCodec
  readonly #quoted: ValueCodec

  constructor(window: BlockWindow, anchors: RowAnchors, form: CsvForm, encoding: string) {
    this.#window = window
    this.#anchors = anchors
    this.#encoding = encoding
    this.#wide = embedsAscii(encoding)
    this.#delimiter = form.delimiter.charCodeAt(0)
    this.#quote = form.quote.charCodeAt(0)
    this.#escape = form.escape.charCodeAt(0)
    this.#null = Buffer.from(form.null)
    this.#plain = this.#codec((text) => text.replaceAll(form.quote, ''))
    this.#quoted = this.#codec((text) => undoubled(text, form.quote, form.escape))
  }

  #codec(undo: (text: string) => string): ValueCodec {
    return {
      wholeBeginning: (raw, limit) => this.#wholeBeginning(raw, limit),
      decode: (raw) => undo(decodeText(raw, this.#encoding)),
    }
  }

  #wholeBeginning(raw: Buffer, limit: number): number {
    const stop = Math.min(raw.length, limit)
    for (let p = 0; p < stop;) {
      const c = raw[p]!
      const next = raw[p + 1]
      const isPair = c === this.#escape && (next === this.#quote || next === this.#escape)
      const step = isPair ? 2 : this.#characterLength(c, next ?? 0)
      if (p + step > stop) return p
      p += step
    }
    return stop
  }

  #characterLength(c: number, next: number): number {
    if (this.#wide) return characterLength(this.#encoding, c, next)
    if (this.#encoding !== 'UTF8' || c < 0xc0) return 1
    return c >= 0xf0 ? 4 : c >= 0xe0 ? 3 : 2
  }

  async seek(row: number): Promise<void> {
    const anchor = anchorBefore(this.#anchors, row)
    if (anchor !== null) this.#window.seek(anchor.byte)
    for (let skip = row - (anchor?.row ?? 0); skip > 0; skip -= 1) await this.row(0)
  }

  async row(limit: number, last = Infinity): Promise<ReadField[]> {
    const fields: ReadField[] = []
    for (let column = 0; ; column += 1) {
      const { field, lastOfRow } = await this.#field(limit)
      if (column <= last) fields.push(field)
      if (lastOfRow) return fields
    }
  }

  async #field(limit: number): Promise<{ field: ReadField; lastOfRow: boolean }> {
    const window = this.#window
    const start = window.offset
    const kept = new KeptHead(Math.max(limit, this.#null.length) + 2)
    const passed = { inQuote: false, quotes: 0, closedAt: -1, lastByte: 0 }
    for (;;) {
      await window.see(2)
      const from = window.at
      const ended = this.#pass(passed, kept.bytes - from)
      kept.add(window.bytes.subarray(from, window.at))
      if (window.at > from) passed.lastByte = window.bytes[window.at - 1]!
      if (!ended && (await window.more())) continue
      const end = ended ? window.bytes[window.at]! : LF
      if (ended) window.at += 1
      const isLast = end === LF
      const bytes = isLast && passed.lastByte === CR && !passed.inQuote ? kept.bytes - 1 : kept.bytes
      return { field: this.#finished(kept, start, bytes, passed, limit), lastOfRow: isLast }
    }
  }

  /** Passes what is in sight of the field, but for a last byte that the next one decides; true at its end. */
  #pass(passed: { inQuote: boolean; quotes: number; closedAt: number }, distance: number): boolean {
    const window = this.#window
    const { bytes } = window
    let p = window.at
    const isEnd = bytes.length - p < 2
    const stop = isEnd ? bytes.length : bytes.length - 1
    while (p < stop) {
      const c = bytes[p]!
      if (passed.inQuote) {
        const next = bytes[p + 1]
        if (c === this.#escape && (next === this.#quote || next === this.#escape)) {
          p += 2
          continue
        }
        if (c === this.#quote) {
          passed.inQuote = false
          passed.closedAt = p + distance
        }
      } else if (c === this.#quote) {
        passed.inQuote = true
        passed.quotes += 1
      } else if (c === this.#delimiter || c === LF) {
        window.at = p
        return true
      }
      p += this.#wide ? characterLength(this.#encoding, c, bytes[p + 1] ?? 0) : 1
    }
    window.at = Math.min(p, bytes.length)
    return false
  }

  #finished(
    kept: KeptHead,
    start: number,
    bytes: number,
    { inQuote, quotes, closedAt }: { inQuote: boolean; quotes: number; closedAt: number },
    limit: number,
  ): ReadField {
    const isQuoted = kept.head[0] === this.#quote && quotes === 1 && (inQuote || closedAt === bytes - 1)
    if (isQuoted) {
      const length = (inQuote ? bytes : closedAt) - 1
      const head = kept.head.subarray(1, 1 + Math.min(length, limit))
      return { head, bytes: length, start: start + 1, isNull: false, codec: this.#quoted }
    }
    const isNull =
      quotes === 0 && bytes === this.#null.length && kept.head.subarray(0, bytes).equals(this.#null)
    const head = kept.head.subarray(0, Math.min(bytes, limit))
    return { head, bytes, start, isNull, codec: this.#plain }
  }
}

function undoubled(text: string, quote: string, escape: string): string {
  if (!text.includes(escape)) return text
  let out = ''
  for (let at = 0; at < text.length; at += 1) {
    const next = text[at + 1]
    if (text[at] === escape && (next === quote || next === escape)) at += 1
    out += text[at]
  }
  return out
}
