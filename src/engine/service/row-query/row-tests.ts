/** Filters become tests of one field each. What is no value of the column's type is refused before anything is read. */
import type * as Expressions from 're2js'
import { assertNever, DumpscopeError } from '../../../shared/errors.ts'
import type { RowFilter, ValueOrder } from '../../../shared/rows-model.ts'
import { Field, IS_NULL, IS_VALUE } from '../../rows/field.ts'
import { compareKeys, KeyBytes } from '../../rows/key-bytes.ts'
import { ORDERED_BYTES, valueWriter } from '../../rows/value-order.ts'
import type { TypeOrder } from '../../rows/value-order.ts'

/** Whether a field that holds a value passes. Null and unknown ones never get here. */
type ValueTest = (field: Field) => boolean

export interface RowTest {
  readonly column: number
  readonly passes: (field: Field) => boolean
}

/** The test of one filter on a column called `name`. Throws BAD_USE where its value means nothing. */
export function rowTest(filter: RowFilter, name: string, type: TypeOrder): RowTest {
  const { column, operator } = filter
  if (operator === 'is null') return { column, passes: ({ state }) => state === IS_NULL }
  if (operator === 'is not null') return { column, passes: ({ state }) => state === IS_VALUE }
  const test = valueTest(filter, name, type)
  return { column, passes: (field) => field.state === IS_VALUE && test(field) }
}

function valueTest({ operator, value, to }: RowFilter, name: string, type: TypeOrder): ValueTest {
  switch (operator) {
    case 'is empty':
      return ({ start, end }) => start === end
    case 'equals':
      return equals(value, name, type)
    case 'not equals': {
      const same = equals(value, name, type)
      return (field) => !same(field)
    }
    case 'contains':
      return contains(value)
    case 'starts with': {
      const wanted = Buffer.from(value)
      return (field) => beginsWith(field, wanted)
    }
    case 'matches':
      return matches(value)
    case 'less':
      return compared(value, name, type, (order) => order < 0)
    case 'at most':
      return compared(value, name, type, (order) => order <= 0)
    case 'greater':
      return compared(value, name, type, (order) => order > 0)
    case 'at least':
      return compared(value, name, type, (order) => order >= 0)
    case 'between': {
      const low = compared(value, name, type, (order) => order >= 0)
      const high = compared(to, name, type, (order) => order <= 0)
      return (field) => low(field) && high(field)
    }
    case 'is null':
    case 'is not null':
      return () => true
    default:
      return assertNever(operator)
  }
}

function beginsWith({ bytes, start, end }: Field, wanted: Buffer): boolean {
  const { length } = wanted
  if (end - start < length) return false
  for (let p = 0; p < length; p += 1) if (bytes[start + p] !== wanted[p]) return false
  return true
}

/** By the type's meaning: 1.0 is 1.00, an instant is the same in every zone. Texts, and all that is compared as written, byte by byte. */
function equals(value: string, name: string, type: TypeOrder): ValueTest {
  const { order, folded, padded } = type
  const asBytes = order === 'text' ? !folded && !padded : ['written', 'bytes', 'uuid'].includes(order)
  if (asBytes) {
    const wanted = Buffer.from(asWritten(value, type))
    return (field) => field.end - field.start === wanted.length && !field.isCut && beginsWith(field, wanted)
  }
  return compared(value, name, type, (order) => order === 0)
}

function compared(
  value: string,
  name: string,
  type: TypeOrder,
  holds: (order: number) => boolean,
): ValueTest {
  const write = valueWriter(type)
  const [wanted, key] = [new KeyBytes(), new KeyBytes()]
  const given = new Field()
  const bytes = Buffer.from(asWritten(value, type))
  given.set(bytes, 0, bytes.length)
  if (bytes.length >= ORDERED_BYTES || !write(wanted, given)) throw noSuchValue(value, name, type.order)
  return (field) => {
    key.clear()
    return write(key, field) && holds(compareKeys(key, wanted))
  }
}

/** A value as a person types it, as PostgreSQL would write it. */
function asWritten(value: string, { order }: TypeOrder): string {
  if (order === 'text' || order === 'labels' || order === 'written') return value
  const typed = value.trim()
  if (order === 'boolean') {
    const lower = typed.toLowerCase()
    if (/^(?:t|true|yes|on|1)$/.test(lower)) return 't'
    return /^(?:f|false|no|off|0)$/.test(lower) ? 'f' : ''
  }
  if (order === 'uuid') {
    const digits = typed.toLowerCase().replaceAll(/[{}-]/g, '')
    return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.*)$/, '$1-$2-$3-$4-$5')
  }
  if (order === 'bytes') return typed.toLowerCase()
  return typed
}

const WANTED: Partial<Record<ValueOrder, string>> = {
  number: 'a number, such as 1200 or -0.5',
  boolean: 'true or false',
  date: 'a date or a time, such as 2026-03-01 or 2026-03-01 12:30:00+00',
  time: 'a time of day, such as 12:30 or 12:30:00.5',
  interval: 'an interval, such as 3 days 04:05:06',
  labels: 'one of the labels of its type',
}

function noSuchValue(value: string, name: string, order: ValueOrder): DumpscopeError {
  const wanted = WANTED[order]
  return new DumpscopeError({
    code: 'BAD_USE',
    message:
      wanted === undefined
        ? `The value for ${name} is too long to compare with.`
        : `For ${name}, ${JSON.stringify(value)} is not ${wanted}.`,
    advice: 'Change the filter.',
  })
}

const isAsciiLetter = (c: number): boolean => (c >= 65 && c <= 90) || (c >= 97 && c <= 122)

/** Without regard to case. */
function contains(value: string): ValueTest {
  const folded = value.toLowerCase()
  const slow: ValueTest = (field) => field.text().toLowerCase().includes(folded)
  // oxlint-disable-next-line no-control-regex
  if (folded === '' || !/^[\0-\x7f]*$/.test(folded)) return folded === '' ? () => true : slow
  const wanted = Buffer.from(folded)
  const first = wanted[0]!
  const other = isAsciiLetter(first) ? first - 32 : first
  const { length } = wanted
  return (field) => {
    const { bytes, start, end } = field
    const last = end - length
    for (let p = start; p < end; p += 1) {
      const c = bytes[p]!
      // Letters beyond ASCII may fold into it: U+212A is a k.
      if (c >= 0x80) return slow(field)
      if ((c === first || c === other) && p <= last && foldedAt(bytes, p, wanted)) return true
    }
    return false
  }
}

function foldedAt(bytes: Uint8Array, at: number, wanted: Uint8Array): boolean {
  for (let i = 1; i < wanted.length; i += 1) {
    const c = bytes[at + i]!
    const lower = c >= 65 && c <= 90 ? c + 32 : c
    if (lower !== wanted[i]) return false
  }
  return true
}

let expressions: Pick<typeof Expressions, 'RE2JS' | 'RE2JSException'> | null = null

/** Loads what some filters need; to be awaited before `rowTest`. */
export async function prepareTests(filters: readonly RowFilter[]): Promise<void> {
  if (filters.some(({ operator }) => operator === 'matches')) expressions ??= await import('re2js')
}

/** By RE2's rules, whose time grows no faster than the text: no pattern can run away. */
function matches(pattern: string): ValueTest {
  if (expressions === null) throw new Error('prepareTests was not awaited')
  const { RE2JS, RE2JSException } = expressions
  try {
    const expression = RE2JS.compile(pattern)
    return (field) => expression.test(field.text())
  } catch (error) {
    if (!(error instanceof RE2JSException)) throw error
    throw new DumpscopeError(
      {
        code: 'BAD_USE',
        message: `The regular expression cannot be used: ${error.message.replace('error parsing regexp: ', '')}.`,
        advice: 'Look-around and references back to a group are not known here; (?i) ignores case.',
      },
      { cause: error },
    )
  }
}
