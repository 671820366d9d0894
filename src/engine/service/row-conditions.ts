/** Whether values of rows, as COPY writes them, meet what a step of a script asks of them. */

/** True and false are certain; null is not known. */
export type Verdict = boolean | null

const INTEGER_RANGES: Readonly<Record<string, readonly [bigint, bigint]>> = {
  smallint: [-32768n, 32767n],
  integer: [-(2n ** 31n), 2n ** 31n - 1n],
  bigint: [-(2n ** 63n), 2n ** 63n - 1n],
}
const TEXTS: ReadonlySet<string> = new Set(['text', 'character varying', 'citext', 'name'])
const NUMBERS: ReadonlySet<string> = new Set(['smallint', 'integer', 'bigint', 'numeric'])

/**
 * Whether a value of type `from` can be made one of type `to` by assignment, or
 * by way of its text where there is no other: as the input functions of
 * PostgreSQL 15 to 18 have it (utils/adt/varchar.c, int.c, numeric.c, uuid.c).
 */
export function fitsType(text: string, from: string, to: string): Verdict {
  const [source, target] = [parted(from), parted(to)]
  if (target.base === 'character varying' || target.base === 'character') {
    if (!TEXTS.has(source.base)) return null
    const length = target.base === 'character' ? (target.modifiers[0] ?? 1) : target.modifiers[0]
    return length === undefined || fitsLength(text, length)
  }
  const range = INTEGER_RANGES[target.base]
  if (range !== undefined) return fitsInteger(text, source.base, range)
  if (target.base === 'numeric') return fitsNumeric(text, source.base, target.modifiers)
  if (target.base === 'uuid' && TEXTS.has(source.base)) return isUuid(text)
  return null
}

function parted(type: string): { readonly base: string; readonly modifiers: readonly number[] } {
  const match = /^([a-z ]+?)(?:\((-?\d+(?:,-?\d+)*)\))?$/.exec(type)
  // An array, or a type with a schema: neither is known here.
  if (match === null) return { base: '', modifiers: [] }
  return { base: match[1] ?? '', modifiers: (match[2] ?? '').split(',').filter(Boolean).map(Number) }
}

/** In characters; what is too much may be blanks. */
function fitsLength(text: string, length: number): boolean {
  if (text.length <= length) return true
  const characters = Array.from(text)
  return characters.slice(length).every((one) => one === ' ')
}

function fitsInteger(text: string, from: string, [least, most]: readonly [bigint, bigint]): Verdict {
  if (NUMBERS.has(from)) {
    const rounded = scaled(text, 0)
    return rounded === null ? false : rounded >= least && rounded <= most
  }
  if (!TEXTS.has(from)) return null
  const digits = text.trim()
  if (/^[-+]?\d+$/.test(digits)) {
    const value = BigInt(digits.replace(/^\+/, ''))
    return value >= least && value <= most
  }
  // Newer servers take 0x1F and 1_000 too, older ones do not.
  return /^[-+]?\d[\w]*$/.test(digits) ? null : false
}

function fitsNumeric(text: string, from: string, [precision, scale = 0]: readonly number[]): Verdict {
  if (!NUMBERS.has(from)) return null
  if (precision === undefined || text === 'NaN') return true
  const rounded = scaled(text, scale)
  if (rounded === null) return false
  const most = 10n ** BigInt(precision)
  return rounded < most && rounded > -most
}

/** A decimal number times ten to the power of `scale`, rounded as PostgreSQL does, halves away from zero; null for what is none. */
function scaled(text: string, scale: number): bigint | null {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text)
  if (match === null) return null
  const [sign, whole, fraction] = [match[1] === '-' ? -1n : 1n, match[2] ?? '0', match[3] ?? '']
  const digits = `${whole}${fraction}`
  const kept = whole.length + scale
  if (kept < 0) return 0n
  const value = BigInt(digits.slice(0, kept).padEnd(kept, '0') || '0')
  const next = digits[kept] ?? '0'
  return sign * (next >= '5' ? value + 1n : value)
}

function isUuid(text: string): boolean {
  const inner = /^\{(.*)\}$/.exec(text)?.[1] ?? text
  return /^(?:[0-9a-f]{4}-?){7}[0-9a-f]{4}$/i.test(inner)
}
