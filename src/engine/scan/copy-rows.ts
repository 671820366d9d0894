/** Rows in COPY's text form: a row is a line, a delimiter ends a field. */
import { decodeText } from '../source/text-encoding.ts'
import type { BlockWindow } from './block-window.ts'
import { unescape, wholeBeginning } from './copy-text.ts'
import { KeptHead, anchorBefore } from './row-reader.ts'
import type { ReadField, RowReader, ValueCodec } from './row-reader.ts'
import type { RowAnchors, RowForm } from './scan-item.ts'

const [LF, CR] = [10, 13] as const

/** pg_dump's own form. */
export const TEXT_FORM: Extract<RowForm, { kind: 'text' | 'csv' }> = {
  kind: 'text',
  delimiter: '\t',
  null: '\\N',
  quote: '"',
  escape: '"',
  header: false,
}

export class CopyRows implements RowReader {
  readonly #window: BlockWindow
  readonly #anchors: RowAnchors
  readonly #delimiter: number
  readonly #null: Buffer
  readonly #codec: ValueCodec

  constructor(window: BlockWindow, anchors: RowAnchors, form: typeof TEXT_FORM, encoding: string) {
    this.#window = window
    this.#anchors = anchors
    this.#delimiter = form.delimiter.charCodeAt(0)
    this.#null = Buffer.from(form.null)
    this.#codec = {
      wholeBeginning: (raw, limit) => wholeBeginning(raw, limit, encoding),
      decode: (raw) => decodeText(raw.includes(92) ? unescape(raw, encoding) : raw, encoding),
    }
  }

  async seek(row: number): Promise<void> {
    const window = this.#window
    const anchor = anchorBefore(this.#anchors, row)
    if (anchor !== null) window.seek(anchor.byte)
    for (let skip = row - (anchor?.row ?? 0); skip > 0;) {
      if (!(await window.more())) return
      const newline = window.bytes.indexOf(LF, window.at)
      window.at = newline < 0 ? window.bytes.length : newline + 1
      if (newline >= 0) skip -= 1
    }
  }

  async row(limit: number, last = Infinity): Promise<ReadField[]> {
    const fields: ReadField[] = []
    for (;;) {
      const { field, lastOfRow } = await this.#field(limit)
      fields.push(field)
      if (lastOfRow || fields.length > last) return fields
    }
  }

  async #field(limit: number): Promise<{ field: ReadField; lastOfRow: boolean }> {
    const window = this.#window
    const start = window.offset
    const kept = new KeptHead(Math.max(limit, this.#null.length) + 1)
    let before = 0
    for (;;) {
      if (!(await window.more())) return this.#finished(kept, start, limit, true, before)
      const { bytes } = window
      const stop = endOfField(bytes, window.at, this.#delimiter)
      kept.add(bytes.subarray(window.at, stop))
      if (stop > window.at) before = bytes[stop - 1]!
      window.at = stop
      if (stop === bytes.length) continue
      window.at += 1
      return this.#finished(kept, start, limit, bytes[stop] === LF, before)
    }
  }

  /** The last field of a row: a carriage return before the newline belongs to the line end. */
  #finished(
    kept: KeptHead,
    start: number,
    limit: number,
    lastOfRow: boolean,
    before: number,
  ): { field: ReadField; lastOfRow: boolean } {
    const bytes = lastOfRow && before === CR ? kept.bytes - 1 : kept.bytes
    const isNull = bytes === this.#null.length && kept.head.subarray(0, bytes).equals(this.#null)
    const head = kept.head.subarray(0, Math.min(bytes, limit))
    return { field: { head, bytes, start, isNull, codec: this.#codec }, lastOfRow }
  }
}

function endOfField(buffer: Buffer, from: number, delimiter: number): number {
  // Most fields are short: a loop beats two searches of which one runs far.
  const near = Math.min(buffer.length, from + 64)
  for (let p = from; p < near; p += 1) if (buffer[p] === delimiter || buffer[p] === LF) return p
  if (near === buffer.length) return near
  const newline = buffer.indexOf(LF, near)
  const stop = newline < 0 ? buffer.length : newline
  const found = buffer.subarray(near, stop).indexOf(delimiter)
  return found < 0 ? stop : near + found
}
