/** Numbers as COPY writes them become keys: exact for decimals of any length, by value for floating point. */
import type { KeyBytes } from './key-bytes.ts'

const [PLUS, MINUS, DOT, ZERO, NINE] = [43, 45, 46, 48, 57] as const
/** Classes of a number's key, in PostgreSQL's order: NaN is greater than everything. */
const [NEGATIVE_INFINITY, NEGATIVE, NOUGHT, POSITIVE, INFINITE, NOT_A_NUMBER] = [1, 2, 3, 4, 5, 6] as const

/** Writes the key of a decimal number; false for what is none, and then nothing is written. */
export function writeNumber(key: KeyBytes, bytes: Uint8Array, start: number, end: number): boolean {
  let p = start
  const isNegative = bytes[p] === MINUS
  if (isNegative || bytes[p] === PLUS) p += 1
  if (p === end) return false
  const first = bytes[p]!
  if ((first < ZERO || first > NINE) && first !== DOT) return writeNamed(key, bytes, start, end)
  while (p < end && bytes[p] === ZERO) p += 1
  const wholeFrom = p
  while (p < end && bytes[p]! >= ZERO && bytes[p]! <= NINE) p += 1
  const wholeTo = p
  let fractionFrom = p
  let fractionTo = p
  if (bytes[p] === DOT && p < end) {
    fractionFrom = p + 1
    for (p = fractionFrom; p < end && bytes[p]! >= ZERO && bytes[p]! <= NINE;) p += 1
    fractionTo = p
  }
  let exponent = 0
  if (p < end) {
    const after = exponentOf(bytes, p, end)
    if (after === null) return false
    exponent = after
  }
  if (wholeTo === wholeFrom && wholeFrom === start && fractionTo === fractionFrom) return false
  writeDigits(key, bytes, { wholeFrom, wholeTo, fractionFrom, fractionTo, exponent, isNegative })
  return true
}

function exponentOf(bytes: Uint8Array, at: number, end: number): number | null {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset + at, end - at).toString('latin1')
  return /^e[+-]?\d{1,7}$/i.test(text) ? Number(text.slice(1)) : null
}

interface Digits {
  readonly wholeFrom: number
  readonly wholeTo: number
  readonly fractionFrom: number
  readonly fractionTo: number
  readonly exponent: number
  readonly isNegative: boolean
}

/** Sign, the place of the first digit that is no zero, then the digits, two to a byte, without zeros at the end. */
function writeDigits(key: KeyBytes, bytes: Uint8Array, digits: Digits): void {
  const { wholeFrom, wholeTo, fractionTo, isNegative } = digits
  let from = wholeFrom
  let magnitude = digits.exponent + (wholeTo - wholeFrom)
  const inFraction = wholeFrom === wholeTo
  if (inFraction) {
    from = digits.fractionFrom
    while (from < fractionTo && bytes[from] === ZERO) {
      from += 1
      magnitude -= 1
    }
  }
  let last = fractionTo
  while (last > digits.fractionFrom && bytes[last - 1] === ZERO) last -= 1
  if (last === digits.fractionFrom) {
    last = inFraction ? from : wholeTo
    // In a fraction there is nothing between the two.
    const first = inFraction ? from : wholeFrom
    while (last > first && bytes[last - 1] === ZERO) last -= 1
  }
  if (from >= last) return key.byte(NOUGHT)
  key.reserve(8 + ((last - from + 1) >> 1))
  key.byte(isNegative ? NEGATIVE : POSITIVE)
  const body = key.length
  key.integer(magnitude, 3)
  let pair = -1
  for (let p = from; p < last; p += 1) {
    const digit = bytes[p]! - ZERO
    if (digit < 0) continue
    if (pair < 0) pair = digit
    else {
      // Never 0, which ends the digits.
      key.byte(pair * 10 + digit + 1)
      pair = -1
    }
  }
  if (pair >= 0) key.byte(pair * 10 + 1)
  key.byte(0)
  if (isNegative) key.invert(body)
}

const NAMED: Readonly<Record<string, number>> = {
  nan: NOT_A_NUMBER,
  infinity: INFINITE,
  inf: INFINITE,
  '+infinity': INFINITE,
  '-infinity': NEGATIVE_INFINITY,
  '-inf': NEGATIVE_INFINITY,
}

function writeNamed(key: KeyBytes, bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start > 9) return false
  const text = Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('latin1')
  const value = NAMED[text.toLowerCase()]
  if (value === undefined) return false
  key.byte(value)
  return true
}
