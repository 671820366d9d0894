/** Rows in pg_dump's own COPY form, taken apart in place: a tab ends a field, a newline the row. */
import { unescape } from '../scan/copy-text.ts'
import { IS_NULL } from './field.ts'
import { MORE } from './row-steps.ts'
import type { RowSteps } from './row-steps.ts'
import { asUtf8 } from './seen-row.ts'
import type { SeenRow } from './seen-row.ts'

const [TAB, LF, CR, REVERSE_SOLIDUS, LETTER_N] = [9, 10, 13, 92, 78] as const
/** Ends of lines further away are found by a search. */
const NEAR = 96

export class CopySteps implements RowSteps {
  readonly #row: SeenRow
  readonly #null: Buffer
  readonly #isUsualNull: boolean
  readonly #encoding: string
  readonly #isUtf8: boolean

  constructor(row: SeenRow, nullText: string, encoding: string) {
    this.#row = row
    this.#null = Buffer.from(nullText)
    this.#isUsualNull = nullText === '\\N'
    this.#encoding = encoding
    this.#isUtf8 = encoding === 'UTF8'
  }

  step(bytes: Buffer, at: number, end: number, final: boolean): number {
    const { targets } = this.#row
    const wanted = targets.length
    let p = at
    let column = 0
    let isLast = false
    for (; column < wanted; column += 1) {
      const start = p
      let escapes = 0
      let c = 0
      const target = targets[column]!
      if (target === null) {
        for (; p < end; p += 1) {
          c = bytes[p]!
          if (c === TAB || c === LF) break
        }
      } else {
        for (; p < end; p += 1) {
          c = bytes[p]!
          if (c > REVERSE_SOLIDUS) {
            if (c >= 0x80) escapes |= 0x4000_0000
          } else if (c === TAB || c === LF) break
          else if (c === REVERSE_SOLIDUS) escapes += 1
        }
      }
      if (p === end && !final) return MORE
      isLast = p === end || c === LF
      if (target !== null)
        this.#take(column, bytes, start, isLast ? returnsBefore(bytes, start, p) : p, escapes)
      p += 1
      if (isLast) break
    }
    if (isLast) {
      for (column += 1; column < wanted; column += 1) this.#unknown(column)
      return Math.min(p, end)
    }
    return this.#toLineEnd(bytes, p, end, final)
  }

  #toLineEnd(bytes: Buffer, from: number, end: number, final: boolean): number {
    const near = Math.min(end, from + NEAR)
    for (let p = from; p < near; p += 1) if (bytes[p] === LF) return p + 1
    const found = near === end ? -1 : bytes.indexOf(LF, near)
    if (found >= 0 && found < end) return found + 1
    return final ? end : MORE
  }

  #unknown(column: number): void {
    const target = this.#row.targets[column]
    if (target) target.state = 2
  }

  /** `escapes`: how many backslashes, and a high bit where there is more than ASCII. */
  #take(column: number, bytes: Buffer, start: number, end: number, escapes: number): void {
    const target = this.#row.targets[column]!
    if (escapes === 0) {
      if (!this.#isUsualNull && this.#isNull(bytes, start, end)) target.state = IS_NULL
      else target.set(bytes, start, end)
      return
    }
    if (this.#isUsualNull) {
      if (end - start === 2 && bytes[start] === REVERSE_SOLIDUS && bytes[start + 1] === LETTER_N) {
        target.state = IS_NULL
        return
      }
    } else if (this.#isNull(bytes, start, end)) {
      target.state = IS_NULL
      return
    }
    const hasEscapes = (escapes & 0x3fff_ffff) !== 0
    if (!hasEscapes && this.#isUtf8) return target.set(bytes, start, end)
    const raw = bytes.subarray(start, end)
    const value = asUtf8(hasEscapes ? unescape(raw, this.#encoding) : raw, this.#encoding)
    target.set(value, 0, value.length)
  }

  #isNull(bytes: Buffer, start: number, end: number): boolean {
    return bytes.subarray(start, end).equals(this.#null)
  }
}

/** Carriage returns before a line's end belong to it; in values they are `\r`. */
function returnsBefore(bytes: Uint8Array, start: number, end: number): number {
  let p = end
  while (p > start && bytes[p - 1] === CR) p -= 1
  return p
}
