/** Numbers and times as nearly all of them are written, as a double that has their order exactly; NaN for all else. */

const [MINUS, DOT, ZERO, PLUS, SPACE, COLON] = [45, 46, 48, 43, 32, 58] as const
/** Digits that a double holds exactly. */
const EXACT_DIGITS = 15
const POWERS = Array.from({ length: EXACT_DIGITS + 1 }, (_, power) => 10 ** power)

/** A decimal number of at most 15 digits without an exponent. */
export function plainNumber(bytes: Uint8Array, start: number, end: number): number {
  let p = start
  const isNegative = bytes[p] === MINUS
  if (isNegative) p += 1
  if (end - p > EXACT_DIGITS + 1 || p === end) return Number.NaN
  let value = 0
  let digits = 0
  let point = -1
  for (; p < end; p += 1) {
    const c = bytes[p]!
    const digit = c - ZERO
    if (digit >= 0 && digit <= 9) {
      value = value * 10 + digit
      digits += 1
    } else if (c === DOT && point < 0) point = digits
    else return Number.NaN
  }
  if (digits === 0 || digits > EXACT_DIGITS) return Number.NaN
  // A quotient of two exact doubles is rounded as the decimal itself would be: the order stays.
  if (point >= 0) value /= POWERS[digits - point]!
  return isNegative ? -value : value
}

/** Microseconds in a double are exact so many years around 2000. */
const [FIRST_YEAR, LAST_YEAR] = [1750, 2250] as const

/** A date or timestamp in ISO style, `2026-03-01 12:30:00.5+02`, in microseconds since 2000, in UTC where it has a zone. */
export function plainStamp(bytes: Uint8Array, start: number, end: number): number {
  const length = end - start
  if (length < 10 || bytes[start + 4] !== MINUS || bytes[start + 7] !== MINUS) return Number.NaN
  const year = digits(bytes, start, start + 4)
  const month = digits(bytes, start + 5, start + 7)
  const day = digits(bytes, start + 8, start + 10)
  // What is no digit makes NaN, which is in no range.
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12 && day >= 1 && day <= 31))
    return Number.NaN
  const days = daysSince2000(year, month, day) * 86_400_000_000
  return length === 10 ? days : days + clock(bytes, start + 10, end)
}

/** ` 12:30:00.5+02` in microseconds. */
function clock(bytes: Uint8Array, start: number, end: number): number {
  if (end - start < 9 || bytes[start] !== SPACE || bytes[start + 3] !== COLON || bytes[start + 6] !== COLON)
    return Number.NaN
  const minutes = digits(bytes, start + 1, start + 3) * 60 + digits(bytes, start + 4, start + 6)
  let micros = minutes * 60_000_000 + digits(bytes, start + 7, start + 9) * 1_000_000
  let p = start + 9
  if (p < end && bytes[p] === DOT) {
    let unit = 100_000
    for (p += 1; p < end && bytes[p]! >= ZERO && bytes[p]! <= ZERO + 9; p += 1) {
      if (unit < 1) return Number.NaN
      micros += (bytes[p]! - ZERO) * unit
      unit /= 10
    }
  }
  if (p === end) return micros
  const sign = bytes[p]
  if (end - p !== 3 || (sign !== PLUS && sign !== MINUS)) return Number.NaN
  const ahead = digits(bytes, p + 1, end) * 3_600_000_000
  return sign === MINUS ? micros + ahead : micros - ahead
}

function digits(bytes: Uint8Array, from: number, to: number): number {
  let value = 0
  for (let p = from; p < to; p += 1) {
    const digit = bytes[p]! - ZERO
    if (digit < 0 || digit > 9) return Number.NaN
    value = value * 10 + digit
  }
  return value
}

function daysSince2000(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const ofEra = y - era * 400
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 730_425
}
