/**
 * Values of keys in a form in which two are equal, byte by byte, exactly where
 * PostgreSQL takes them for equal. What cannot be brought to such a form is
 * said: a whole type, or one value.
 */
import type { CatalogObject } from '../catalog/catalog-object.ts'
import type { Field } from './field.ts'
import { KeyBytes } from './key-bytes.ts'
import { writeNumber } from './number-key.ts'
import { writeClock, writeInterval, writePlainStamp, writeStamp } from './time-key.ts'
import { typeOrder } from './value-order.ts'

/** The canonical bytes of the value that was looked at last: [start, end) of `bytes`. */
export class KeyValue {
  bytes: Uint8Array = Buffer.alloc(0)
  start = 0
  end = 0
  readonly scratch = new KeyBytes()

  /** The bytes as the field has them. */
  as({ bytes, start, end }: Field, from = start, to = end): true {
    this.bytes = bytes
    this.start = from
    this.end = to
    return true
  }

  /** What was written into the scratch. */
  written(): true {
    this.bytes = this.scratch.bytes
    this.start = 0
    this.end = this.scratch.length
    return true
  }

  /** A text of ASCII alone. */
  ascii(text: string): true {
    this.scratch.clear()
    this.scratch.reserve(text.length)
    this.scratch.length = this.scratch.bytes.write(text, 0, 'latin1')
    return this.written()
  }
}

/** Puts the canonical form of a field's value into `value`; false where it cannot be told. */
export type ReadKey = (field: Field, value: KeyValue) => boolean

/** How the values of a type are brought to their canonical form. */
export interface KeyForm {
  /** Two columns can be held against each other where these are the same. */
  readonly form: string
  /** Whether values that look different may be equal all the same: then only sameness is certain. */
  readonly mayHideEqual: boolean
  readonly read: ReadKey
}

export interface KeyFormOptions {
  /** Gives a type or domain of the dump. */
  readonly find: (kind: 'type' | 'domain', identity: string) => CatalogObject | null
  /** Whether PostgreSQL itself wrote the values, so that it wrote equal ones alike. */
  readonly writtenByPostgres: boolean
}

const [SPACE, ZERO, NINE, MINUS] = [32, 48, 57, 45] as const
/** Integers of more digits are brought to the form of all numbers. */
const MOST_DIGITS = 18
/** The first byte of a number's key, which no digit is. */
const NUMBER_KEY = 1

const asWritten: ReadKey = (field, value) => value.as(field)

/** Types whose values PostgreSQL writes in one way only. */
const WRITTEN_ALIKE =
  /^(?:inet|cidr|macaddr8?|pg_lsn|xid8?|tid|(?:smallint|integer|bigint|uuid|text|character varying|inet)(?:\(\d+\))?\[\]|(?:int[48]|date)range|\w+\.ltree|ltree)$/

/** How values of a type, named as PostgreSQL names it, are compared in keys. */
export function keyForm(type: string, { find, writtenByPostgres }: KeyFormOptions): KeyForm {
  const { order, padded, folded } = typeOrder(type, find)
  const certain = (form: string, read: ReadKey): KeyForm => ({ form, mayHideEqual: false, read })
  switch (order) {
    case 'number': {
      const isFloat = /^(?:real|double precision|float[48]?)$/.test(type)
      // Two spellings that PostgreSQL rounds to one number, where somebody else wrote them.
      return isFloat
        ? { form: type, mayHideEqual: !writtenByPostgres, read: readNumber }
        : certain('number', readNumber)
    }
    case 'boolean':
      return certain('boolean', readBoolean)
    case 'uuid':
      return certain('uuid', readUuid)
    case 'date':
      return certain(`date ${zoneOf(type)}`, readStampOf(zoneOf(type)))
    case 'time':
      return certain(`time ${zoneOf(type)}`, readBy(writeClock))
    case 'interval':
      return certain('interval', readBy(writeInterval))
    case 'bytes':
      return certain('bytes', readHex)
    case 'labels':
      return certain(`labels of ${type}`, asWritten)
    case 'text':
      if (folded) return certain('citext', readFolded)
      return padded ? certain('padded text', readPadded) : certain('text', asWritten)
    default: {
      const isAlike = writtenByPostgres && WRITTEN_ALIKE.test(type)
      return { form: `written ${type}`, mayHideEqual: !isAlike, read: asWritten }
    }
  }
}

type Zone = 'with zone' | 'without zone' | 'day'

function zoneOf(type: string): Zone {
  if (type === 'date') return 'day'
  return /with time zone|tz$/.test(type) ? 'with zone' : 'without zone'
}

/** Integers as they are written mostly; all else by value. */
const readNumber: ReadKey = (field, value) => {
  const { bytes, start, end } = field
  let p = start
  if (bytes[p] === MINUS) p += 1
  const first = bytes[p] ?? 0
  const digits = end - p
  // No zero in front, and not so many digits that an exponent could stand for them.
  let isPlain = digits > 0 && digits <= MOST_DIGITS && (first > ZERO || (digits === 1 && p === start))
  for (; isPlain && p < end; p += 1) isPlain = bytes[p]! >= ZERO && bytes[p]! <= NINE
  if (isPlain) return value.as(field)
  const { scratch } = value
  scratch.clear()
  scratch.byte(NUMBER_KEY)
  const [from, to] = trimmed(field)
  if (!writeNumber(scratch, bytes, from, to)) return false
  const whole = plainInteger(bytes.toString('latin1', from, to))
  return whole === null ? value.written() : value.ascii(whole)
}

/** The digits of a number that is an integer of few digits, however it is written; null for others. */
function plainInteger(text: string): string | null {
  const match = /^([+-]?)(\d*)(?:\.(\d*))?(?:e([+-]?\d{1,4}))?$/i.exec(text)
  if (match === null) return null
  const [, sign, whole = '', fraction = '', exponent = '0'] = match
  const shift = Number(exponent)
  const digits = `${whole}${fraction}`
  const point = whole.length + shift
  if (point > digits.length + MOST_DIGITS) return null
  const integer = point <= 0 ? '' : digits.slice(0, point).padEnd(point, '0')
  if (/[1-9]/.test(point <= 0 ? digits : digits.slice(point))) return null
  const short = integer.replace(/^0+/, '')
  if (short.length > MOST_DIGITS) return null
  return short === '' ? '0' : `${sign === '-' ? '-' : ''}${short}`
}

function trimmed({ bytes, start, end }: Field): [number, number] {
  let [from, to] = [start, end]
  while (from < to && bytes[from] === SPACE) from += 1
  while (to > from && bytes[to - 1] === SPACE) to -= 1
  return [from, to]
}

const TRUE: ReadonlySet<string> = new Set(['t', 'tr', 'tru', 'true', 'y', 'ye', 'yes', 'on', '1'])
const FALSE: ReadonlySet<string> = new Set(['f', 'fa', 'fal', 'fals', 'false', 'n', 'no', 'of', 'off', '0'])

const readBoolean: ReadKey = (field, value) => {
  const text = field.text().trim().toLowerCase()
  if (TRUE.has(text)) return value.ascii('t')
  return FALSE.has(text) && value.ascii('f')
}

const UUID_LENGTH = 36

const readUuid: ReadKey = (field, value) => {
  const { bytes, start, end } = field
  let isPlain = end - start === UUID_LENGTH
  for (let p = start; isPlain && p < end; p += 1) {
    const [c, at] = [bytes[p]!, p - start]
    if (at === 8 || at === 13 || at === 18 || at === 23) isPlain = c === MINUS
    else isPlain = (c >= ZERO && c <= NINE) || (c >= 97 && c <= 102)
  }
  if (isPlain) return value.as(field)
  const text = field.text().trim()
  const inner = /^\{(.*)\}$/.exec(text)?.[1] ?? text
  if (!/^(?:[0-9a-f]{4}-?){7}[0-9a-f]{4}$/i.test(inner)) return false
  const hex = inner.replaceAll('-', '').toLowerCase()
  return value.ascii(hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'))
}

const HAS_ZONE = /(?:Z|[+-]\d\d(?::?\d\d)*)(?: BC)?$/i

/** Stamps with a zone are told apart by the moment; without one they mean nothing certain there. */
function readStampOf(zone: Zone): ReadKey {
  return ({ bytes, start, end }, value) => {
    const { scratch } = value
    scratch.clear()
    const text = bytes.toString('latin1', start, end)
    const hasZone = text.length > 10 && HAS_ZONE.test(text.slice(10))
    const isEndless = text.endsWith('infinity')
    if (!isEndless && hasZone !== (zone === 'with zone')) return false
    if (zone === 'day' && text.length > 10 && !/^\d{4,}-\d\d-\d\d(?: BC)?$/.test(text) && !isEndless)
      return false
    return (writePlainStamp(scratch, bytes, start, end) || writeStamp(scratch, text)) && value.written()
  }
}

function readBy(write: (key: KeyBytes, text: string) => boolean): ReadKey {
  return (field, value) => {
    value.scratch.clear()
    return write(value.scratch, field.text()) && value.written()
  }
}

/** bytea in hexadecimal; its older form says the same in other ways. */
const readHex: ReadKey = (field, value) => {
  const text = field.text()
  return /^\\x(?:[0-9a-f]{2})*$/i.test(text) && value.ascii(text.toLowerCase())
}

/** citext compares by the locale's lower case: of ASCII that is certain. */
const readFolded: ReadKey = (field, value) => {
  const { bytes, start, end } = field
  for (let p = start; p < end; p += 1) if (bytes[p]! >= 0x80) return false
  return value.ascii(bytes.toString('latin1', start, end).toLowerCase())
}

const readPadded: ReadKey = (field, value) => {
  let { end } = field
  while (end > field.start && field.bytes[end - 1] === SPACE) end -= 1
  return value.as(field, field.start, end)
}
