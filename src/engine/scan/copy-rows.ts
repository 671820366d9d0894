/** Rows in COPY's text form: a row is a line, a delimiter ends a field. */
import { decodeText } from '../source/text-encoding.ts'
import type { BlockWindow } from './block-window.ts'
import { unescape, wholeBeginning } from './copy-text.ts'
import { KeptHead, anchorBefore } from './row-reader.ts'
import type { ReadField, RowReader, ValueCodec } from './row-reader.ts'
import type { RowAnchors, RowForm } from './scan-item.ts'

const [TAB, LF, CR, REVERSE_SOLIDUS] = [9, 10, 13, 92] as const

type TextForm = Extract<RowForm, { kind: 'text' | 'csv' }>

export class CopyRows implements RowReader {
  readonly #window: BlockWindow
  readonly #anchors: RowAnchors
  readonly #delimiter: number
  readonly #null: Buffer
  readonly #codec: ValueCodec

  constructor(window: BlockWindow, anchors: RowAnchors, form: TextForm, encoding: string) {
    this.#window = window
    this.#anchors = anchors
    this.#delimiter = form.delimiter.charCodeAt(0)
    this.#null = Buffer.from(form.null)
    this.#codec = {
      wholeBeginning: (raw, limit) => wholeBeginning(raw, limit, encoding),
      decode: (raw) => decodeText(raw.includes(REVERSE_SOLIDUS) ? unescape(raw, encoding) : raw, encoding),
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
    let returns = 0
    const isTab = this.#delimiter === TAB
    let escaped = false
    for (;;) {
      if (!(await window.more())) return this.#finished(kept, start, limit, true, returns)
      const { bytes } = window
      let stop = window.at
      if (isTab) stop = endOfField(bytes, stop)
      else {
        // Any other delimiter may stand within a value, after a backslash.
        for (; stop < bytes.length; stop += 1) {
          if (bytes[stop] === LF || (bytes[stop] === this.#delimiter && !escaped)) break
          escaped = bytes[stop] === REVERSE_SOLIDUS && !escaped
        }
      }
      kept.add(bytes.subarray(window.at, stop))
      returns = returnsBefore(bytes, window.at, stop, returns)
      window.at = stop
      if (stop === bytes.length) continue
      window.at += 1
      return this.#finished(kept, start, limit, bytes[stop] === LF, returns)
    }
  }

  /** The last field of a row: carriage returns before the newline belong to the line end; in values they are `\r`. */
  #finished(
    kept: KeptHead,
    start: number,
    limit: number,
    lastOfRow: boolean,
    returns: number,
  ): { field: ReadField; lastOfRow: boolean } {
    const bytes = lastOfRow ? kept.bytes - returns : kept.bytes
    const isNull = bytes === this.#null.length && kept.head.subarray(0, bytes).equals(this.#null)
    const head = kept.head.subarray(0, Math.min(bytes, limit))
    return { field: { head, bytes, start, isNull, codec: this.#codec }, lastOfRow }
  }
}

/** How many carriage returns end the bytes up to `stop`, of which those before `from` ended in `before` of them. */
function returnsBefore(bytes: Buffer, from: number, stop: number, before: number): number {
  let p = stop
  while (p > from && bytes[p - 1] === CR) p -= 1
  return p > from ? stop - p : before + stop - p
}

/** pg_dump writes a tab within a value as `\t`, so that every tab ends a field. */
function endOfField(buffer: Buffer, from: number): number {
  // Most fields are short: a loop beats two searches of which one runs far.
  const near = Math.min(buffer.length, from + 64)
  for (let p = from; p < near; p += 1) if (buffer[p] === TAB || buffer[p] === LF) return p
  if (near === buffer.length) return near
  const newline = buffer.indexOf(LF, near)
  const stop = newline < 0 ? buffer.length : newline
  const tab = buffer.subarray(near, stop).indexOf(TAB)
  return tab < 0 ? stop : near + tab
}
