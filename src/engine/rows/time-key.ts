/** Dates, times and intervals, as PostgreSQL writes them in ISO style, become keys in the order of time. */
import type { KeyBytes } from './key-bytes.ts'

const DAY = 86_400_000_000
const [BEFORE_ALL, FINITE, AFTER_ALL] = [1, 2, 3] as const

const STAMP =
  /^(\d{4,})-(\d\d)-(\d\d)(?:[ T](\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,6})\d*)?)?)?\s*(Z|[+-]\d\d(?::?\d\d(?::?\d\d)?)?)?( BC)?$/i
const CLOCK = /^(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,6})\d*)?)?\s*(Z|[+-]\d\d(?::?\d\d(?::?\d\d)?)?)?$/i

const [DASH, SPACE, COLON, DOT, PLUS] = [45, 32, 58, 46, 43] as const

/** The number of some digits; NaN where one is none. */
function digitsAt(bytes: Uint8Array, from: number, to: number): number {
  let value = 0
  for (let p = from; p < to; p += 1) {
    const digit = bytes[p]! - 48
    if (digit < 0 || digit > 9) return Number.NaN
    value = value * 10 + digit
  }
  return value
}

/**
 * The same as `writeStamp` for what nearly every stamp looks like,
 * `2026-03-01 12:30:00.5+02`, without making a text of it; false for all else.
 */
export function writePlainStamp(key: KeyBytes, bytes: Uint8Array, start: number, end: number): boolean {
  const length = end - start
  if (length < 10 || bytes[start + 4] !== DASH || bytes[start + 7] !== DASH) return false
  const year = digitsAt(bytes, start, start + 4)
  const month = digitsAt(bytes, start + 5, start + 7)
  const day = digitsAt(bytes, start + 8, start + 10)
  let clock = 0
  if (length > 10) {
    if (length < 19 || bytes[start + 10] !== SPACE) return false
    if (bytes[start + 13] !== COLON || bytes[start + 16] !== COLON) return false
    const hours = digitsAt(bytes, start + 11, start + 13)
    const minutes = digitsAt(bytes, start + 14, start + 16)
    let micros = digitsAt(bytes, start + 17, start + 19) * 1_000_000
    let p = start + 19
    if (p < end && bytes[p] === DOT) {
      let unit = 100_000
      for (p += 1; p < end && bytes[p]! >= 48 && bytes[p]! <= 57; p += 1) {
        micros += (bytes[p]! - 48) * unit
        unit = unit > 1 ? unit / 10 : 0
      }
    }
    clock = (hours * 60 + minutes) * 60_000_000 + micros
    if (p < end) {
      const sign = bytes[p]
      if (end - p !== 3 || (sign !== PLUS && sign !== DASH)) return false
      const ahead = digitsAt(bytes, p + 1, end) * 3_600_000_000
      clock -= sign === DASH ? -ahead : ahead
    }
  }
  if (Number.isNaN(year + month + day + clock) || month < 1 || month > 12 || day > 31) return false
  writeDays(key, daysFrom(year, month, day), clock)
  return true
}

/** Writes the key of a date or a timestamp, with or without a zone; false for what is none. */
export function writeStamp(key: KeyBytes, text: string): boolean {
  if (text === 'infinity' || text === '-infinity') {
    key.byte(text === 'infinity' ? AFTER_ALL : BEFORE_ALL)
    return true
  }
  const match = STAMP.exec(text)
  if (match === null) return false
  const [, years, month, day, hour, minute, second, fraction, zone, era] = match
  const year = era === undefined ? Number(years) : 1 - Number(years)
  if (year > 6_000_000 || Number(month) > 12 || Number(day) > 31) return false
  const days = daysFrom(year, Number(month), Number(day))
  const clock = microseconds(hour, minute, second, fraction) - zoneOf(zone)
  writeDays(key, days, clock)
  return true
}

/** Writes the key of a time of day. One with a zone is ordered by its time in UTC, then by the zone, as PostgreSQL does. */
export function writeClock(key: KeyBytes, text: string): boolean {
  const match = CLOCK.exec(text)
  if (match === null) return false
  const [, hour, minute, second, fraction, zone] = match
  writeDays(key, 0, microseconds(hour, minute, second, fraction) - zoneOf(zone))
  key.integer(-zoneOf(zone) / 1_000_000, 4)
  return true
}

const INTERVAL_PART = /([+-]?\d+) (years?|mons?|days?)\s*/gy
const INTERVAL_CLOCK = /^([+-]?)(\d+):(\d\d)(?::(\d\d)(?:\.(\d{1,6}))?)?$/

/** Writes the key of an interval; a month counts 30 days, as it does where PostgreSQL compares. */
export function writeInterval(key: KeyBytes, text: string): boolean {
  let days = 0
  let end = 0
  for (const part of text.matchAll(INTERVAL_PART)) {
    const [whole, count = '', unit = ''] = part
    days += Number(count) * (unit.startsWith('y') ? 360 : unit.startsWith('m') ? 30 : 1)
    end += whole.length
  }
  const rest = text.slice(end)
  let clock = 0
  if (rest !== '') {
    const match = INTERVAL_CLOCK.exec(rest)
    if (match === null) return false
    const [, sign, hours = '', minute, second, fraction] = match
    days += Math.floor(Number(hours) / 24) * (sign === '-' ? -1 : 1)
    const within = microseconds(String(Number(hours) % 24), minute, second, fraction)
    clock = sign === '-' ? -within : within
  } else if (end === 0) return false
  writeDays(key, days, clock)
  return true
}

/** Days and microseconds, which may be less than none or more than a day. */
function writeDays(key: KeyBytes, days: number, clock: number): void {
  const over = Math.floor(clock / DAY)
  key.byte(FINITE)
  key.integer(days + over, 6)
  key.integer(clock - over * DAY, 6)
}

/** Days since the first of March of the year 0, in the Gregorian calendar. */
function daysFrom(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const ofEra = y - era * 400
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear
}

function microseconds(
  hour: string | undefined,
  minute: string | undefined,
  second: string | undefined,
  fraction: string | undefined,
): number {
  const seconds = (Number(hour ?? 0) * 60 + Number(minute ?? 0)) * 60 + Number(second ?? 0)
  return seconds * 1_000_000 + (fraction === undefined ? 0 : Number(fraction.padEnd(6, '0')))
}

/** What a zone is ahead of UTC, in microseconds. */
function zoneOf(zone: string | undefined): number {
  if (zone === undefined || zone === 'Z' || zone === 'z') return 0
  const digits = zone.slice(1).replaceAll(':', '')
  const part = (at: number): number => Number(digits.slice(at, at + 2) || 0)
  const ahead = ((part(0) * 60 + part(2)) * 60 + part(4)) * 1_000_000
  return zone.startsWith('-') ? -ahead : ahead
}
