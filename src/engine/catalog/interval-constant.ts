/** Literals of intervals: '24 hours' and '24:00:00' are the same one. */

const MICROSECONDS: Readonly<Record<string, number>> = {
  hour: 3_600_000_000,
  minute: 60_000_000,
  second: 1_000_000,
  millisecond: 1_000,
  microsecond: 1,
}
const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7 }
const MONTHS: Readonly<Record<string, number>> = { month: 1, year: 12, decade: 120, century: 1200 }

/** Short names of units that people write. */
const UNITS: Readonly<Record<string, string>> = {
  h: 'hour',
  hr: 'hour',
  min: 'minute',
  m: 'minute',
  s: 'second',
  sec: 'second',
  d: 'day',
  w: 'week',
  mon: 'month',
  y: 'year',
  yr: 'year',
}

const TIME = /^([+-]?)(\d+):(\d{2})(?::(\d{2}(?:\.\d{1,6})?))?$/

/** Months, days and microseconds of an interval's literal, as a text of its own; null where it is written in another way. */
export function intervalConstant(literal: string): string | null {
  const words = literal.trim().toLowerCase().split(/\s+/)
  const total = { months: 0, days: 0, microseconds: 0 }
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as string
    const time = TIME.exec(word)
    if (time !== null) {
      const [, sign, hours, minutes, seconds] = time
      const all = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)
      total.microseconds += Math.round((sign === '-' ? -all : all) * 1_000_000)
      continue
    }
    const amount = /^([+-]?\d+)([a-z]*)$/.exec(word)
    if (amount === null) return null
    const unit = unitOf(amount[2] === '' ? (words[(at += 1)] ?? '') : (amount[2] as string))
    const count = Number(amount[1])
    if (unit in MICROSECONDS) total.microseconds += count * (MICROSECONDS[unit] as number)
    else if (unit in DAYS) total.days += count * (DAYS[unit] as number)
    else if (unit in MONTHS) total.months += count * (MONTHS[unit] as number)
    else return null
  }
  return `${total.months} months ${total.days} days ${total.microseconds} microseconds`
}

function unitOf(word: string): string {
  if (word in UNITS) return UNITS[word] as string
  const one = word === 'centuries' ? 'century' : word.replace(/s$/, '')
  return UNITS[one] ?? one
}
