/**
 * The head of an INSERT of rows, from INSERT up to VALUES: recognised byte by
 * byte, because a dump may hold millions of them. What it names is the
 * catalog's business.
 */
import { CLASS, CONTINUES, IDENTIFIER, NEWLINE, SPACE } from './lexical-tables.ts'

/** Longer heads are left to the grammar: 1,600 columns of usual names fit. */
export const LONGEST_HEAD = 60_000

const NO = -1
const MORE = -2
const [QUOTATION, OPEN, CLOSE, COMMA, DOT] = [34, 40, 41, 44, 46] as const

/** Where a head ends, and whether it is one of DEFAULT VALUES, which makes one row of defaults. */
export interface InsertHead {
  readonly end: number
  readonly defaults: boolean
}

/**
 * Reads the head that begins at `from`: `INSERT INTO s.t (a, b) OVERRIDING
 * SYSTEM VALUE VALUES` with no more than blanks between its words. Null for
 * anything else; 'more' where bytes behind `to` decide.
 */
export function readInsertHead(bytes: Uint8Array, from: number, to: number): InsertHead | null | 'more' {
  const stop = Math.min(to, from + LONGEST_HEAD)
  const before = columnsEnd(bytes, from, stop)
  const values = before < 0 ? before : valuesEnd(bytes, before, stop, 'values')
  if (values >= 0) return { end: values, defaults: false }
  const defaults = values === NO && before >= 0 ? valuesEnd(bytes, before, stop, 'default') : values
  if (defaults >= 0) return { end: defaults, defaults: true }
  return defaults === MORE && to - from < LONGEST_HEAD ? 'more' : null
}

function columnsEnd(bytes: Uint8Array, from: number, to: number): number {
  let p = words(bytes, from, to, ['insert'], ['into'])
  if (p < 0) return p
  p = name(bytes, blanks(bytes, p, to), to)
  if (p < 0) return p
  p = blanks(bytes, p, to)
  if (p < to && bytes[p] === DOT) {
    p = name(bytes, blanks(bytes, p + 1, to), to)
    if (p < 0) return p
    p = blanks(bytes, p, to)
  }
  if (p < to && bytes[p] === OPEN) {
    p = columnList(bytes, p + 1, to)
    if (p < 0) return p
    p = blanks(bytes, p, to)
  }
  const overriding = words(bytes, p, to, ['overriding'], ['system', 'user'], ['value'])
  if (overriding === MORE) return MORE
  return overriding === NO ? p : blanks(bytes, overriding, to)
}

function valuesEnd(bytes: Uint8Array, at: number, to: number, first: 'values' | 'default'): number {
  return first === 'values' ? word(bytes, at, to, 'values') : words(bytes, at, to, ['default'], ['values'])
}

/** Words that follow each other, each one of several. */
function words(bytes: Uint8Array, at: number, to: number, ...choices: readonly string[][]): number {
  let p = at
  for (const [index, choice] of choices.entries()) {
    const next = index === 0 ? p : blanks(bytes, p, to)
    p = NO
    for (const text of choice) if (p === NO) p = word(bytes, next, to, text)
    if (p < 0) return p
  }
  return p
}

function word(bytes: Uint8Array, at: number, to: number, text: string): number {
  for (let i = 0; i < text.length; i += 1) {
    if (at + i >= to) return MORE
    if ((bytes[at + i]! | 32) !== text.charCodeAt(i)) return NO
  }
  const after = at + text.length
  if (after >= to) return MORE
  return CONTINUES[bytes[after]!] === 1 ? NO : after
}

function blanks(bytes: Uint8Array, at: number, to: number): number {
  let p = at
  for (; p < to; p += 1) {
    const kind = CLASS[bytes[p]!]
    if (kind !== SPACE && kind !== NEWLINE) break
  }
  return p
}

function name(bytes: Uint8Array, at: number, to: number): number {
  if (at >= to) return MORE
  let p = at
  if (bytes[p] === QUOTATION) {
    for (p += 1; p < to; p += 1) {
      if (bytes[p] !== QUOTATION) continue
      if (p + 1 === to) return MORE
      if (bytes[p + 1] !== QUOTATION) return p + 1
      p += 1
    }
    return MORE
  }
  if (CLASS[bytes[p]!] !== IDENTIFIER) return NO
  while (p < to && CONTINUES[bytes[p]!] === 1) p += 1
  return p === to ? MORE : p
}

function columnList(bytes: Uint8Array, at: number, to: number): number {
  let p = at
  for (;;) {
    p = name(bytes, blanks(bytes, p, to), to)
    if (p < 0) return p
    p = blanks(bytes, p, to)
    if (p >= to) return MORE
    if (bytes[p] === CLOSE) return p + 1
    if (bytes[p] !== COMMA) return NO
    p += 1
  }
}
