/** Rows of INSERTs in the form that pg_dump writes, taken apart in place: literals, numbers, NULL, true, false. All else is odd. */
import { readInsertHead } from '../scan/insert-head.ts'
import { IS_NULL, IS_UNKNOWN } from './field.ts'
import type { Field } from './field.ts'
import { MORE, ODD } from './row-steps.ts'
import type { RowSteps } from './row-steps.ts'
import { asUtf8 } from './seen-row.ts'
import type { SeenRow } from './seen-row.ts'
import { embedsAscii } from '../source/text-encoding.ts'

const [LF, CR, SPACE, APOSTROPHE, OPEN, CLOSE] = [10, 13, 32, 39, 40, 41] as const
const [COMMA, SEMI, REVERSE_SOLIDUS] = [44, 59, 92] as const
/** Of true and false, what COPY would write. */
const [TRUE, FALSE] = [Buffer.from('t'), Buffer.from('f')] as const
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i

export class InsertSteps implements RowSteps {
  readonly #row: SeenRow
  readonly #head: Buffer
  readonly #backslashes: boolean
  readonly #encoding: string

  private constructor(row: SeenRow, head: Buffer, backslashes: boolean, encoding: string) {
    this.#row = row
    this.#head = head
    this.#backslashes = backslashes
    this.#encoding = encoding
  }

  /** Null where the rows have no plain head, or are in an encoding whose characters may hold quotes. `beginning` is that of the run. */
  static of(
    row: SeenRow,
    beginning: Buffer,
    standardConformingStrings: boolean,
    encoding: string,
  ): InsertSteps | null {
    const head = readInsertHead(beginning, 0, beginning.length)
    if (head === null || head === 'more' || head.defaults || embedsAscii(encoding)) return null
    const bytes = Buffer.from(beginning.subarray(0, head.end))
    return new InsertSteps(row, bytes, !standardConformingStrings, encoding)
  }

  step(bytes: Buffer, at: number, end: number, final: boolean): number {
    const out = final ? ODD : MORE
    let p = this.#tuple(bytes, at, end)
    if (p < 0) return p === MORE ? out : ODD
    const { targets } = this.#row
    for (let column = 0; ; column += 1) {
      while (p < end && (bytes[p] === SPACE || bytes[p] === LF)) p += 1
      if (p >= end) return out
      const target = targets[column] ?? null
      p = bytes[p] === APOSTROPHE ? this.#literal(bytes, p, end, target) : this.#bare(bytes, p, end, target)
      if (p < 0) return p === MORE ? out : ODD
      if (p >= end) return out
      const c = bytes[p]
      p += 1
      if (c === CLOSE) {
        for (column += 1; column < targets.length; column += 1) {
          const missing = targets[column]
          if (missing) missing.state = IS_UNKNOWN
        }
        return this.#behind(bytes, p, end)
      }
      if (c !== COMMA) return ODD
    }
  }

  /** Behind the parenthesis that opens the next tuple. */
  #tuple(bytes: Buffer, at: number, end: number): number {
    const head = this.#head
    let p = at
    for (; p < end; p += 1) {
      const c = bytes[p]!
      if (c === OPEN) return p + 1
      if (c === SPACE || c === LF || c === CR || c === COMMA || c === SEMI) continue
      if (c !== head[0]) return ODD
      if (end - p < head.length) return MORE
      for (let i = 1; i < head.length; i += 1) if (bytes[p + i] !== head[i]) return ODD
      p += head.length - 1
    }
    return MORE
  }

  /** The semicolon right behind a tuple, and the line's end, belong to it; what else is there is passed with the next. */
  #behind(bytes: Buffer, at: number, end: number): number {
    let p = at
    if (p < end && bytes[p] === SEMI) p += 1
    if (p < end && bytes[p] === LF) p += 1
    return p
  }

  #literal(bytes: Buffer, at: number, end: number, target: Field | null): number {
    let doubled = false
    let isAscii = true
    let p = at + 1
    for (; ; p += 1) {
      if (p + 1 >= end) return MORE
      const c = bytes[p]!
      if (c === APOSTROPHE) {
        if (bytes[p + 1] !== APOSTROPHE) break
        doubled = true
        p += 1
      } else if (c === REVERSE_SOLIDUS && this.#backslashes) return ODD
      else if (c >= 0x80) isAscii = false
    }
    if (target !== null) {
      if (!doubled && (isAscii || this.#encoding === 'UTF8')) target.set(bytes, at + 1, p)
      else {
        const raw = bytes.subarray(at + 1, p)
        const value = asUtf8(doubled ? undoubled(raw) : raw, isAscii ? 'UTF8' : this.#encoding)
        target.set(value, 0, value.length)
      }
    }
    return p + 1
  }

  #bare(bytes: Buffer, at: number, end: number, target: Field | null): number {
    let p = at
    for (; p < end; p += 1) {
      const c = bytes[p]!
      if (c === COMMA || c === CLOSE) break
      // Letters, digits and what stands in numbers.
      const isWord =
        (c >= 48 && c <= 57) ||
        (c >= 65 && c <= 90) ||
        (c >= 97 && c <= 122) ||
        c === 43 ||
        c === 45 ||
        c === 46
      if (!isWord) return ODD
    }
    if (p >= end) return MORE
    if (target === null) return p
    const first = bytes[at]!
    const isNumeric = first <= 57
    if (isNumeric && !NUMBER.test(bytes.toString('latin1', at, p))) return ODD
    if (isNumeric) {
      target.set(bytes, at, p)
      return p
    }
    return word(bytes.toString('latin1', at, p).toLowerCase(), target) ? p : ODD
  }
}

function word(text: string, target: Field): boolean {
  if (text === 'null') target.state = IS_NULL
  else if (text === 'default') target.state = IS_UNKNOWN
  else if (text === 'true') target.set(TRUE, 0, 1)
  else if (text === 'false') target.set(FALSE, 0, 1)
  else return false
  return true
}

function undoubled(raw: Buffer): Buffer {
  const out = Buffer.allocUnsafe(raw.length)
  let length = 0
  for (let p = 0; p < raw.length; p += 1) {
    out[length] = raw[p]!
    length += 1
    if (raw[p] === APOSTROPHE) p += 1
  }
  return out.subarray(0, length)
}
