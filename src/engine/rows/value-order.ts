/**
 * How the values of a type are compared, and the keys that put them in that
 * order. What PostgreSQL orders by rules that are not known here (arrays,
 * ranges, network addresses ...) is compared as it is written, and called so.
 */
import type { ValueOrder } from '../../shared/rows-model.ts'
import type { CatalogObject } from '../catalog/catalog-object.ts'
import type { Field } from './field.ts'
import { IS_NULL, IS_UNKNOWN } from './field.ts'
import type { KeyBytes } from './key-bytes.ts'
import { writeNumber } from './number-key.ts'
import { writeClock, writeInterval, writePlainStamp, writeStamp } from './time-key.ts'

/** What has to be known to compare values of a type. */
export interface TypeOrder {
  readonly order: ValueOrder
  /** Of an enumeration, in their order. */
  readonly labels: readonly string[]
  /** Whether blanks at the end mean nothing: character(n). */
  readonly padded: boolean
  /** Whether letters are compared without regard to case: citext. */
  readonly folded: boolean
}

const ORDERS: readonly (readonly [RegExp, ValueOrder])[] = [
  [/^(?:smallint|integer|bigint|numeric|decimal|real|double precision|int[248]?|float[48]?|oid)$/, 'number'],
  [/^(?:boolean|bool)$/, 'boolean'],
  [/^(?:date|timestamp|timestamptz|timestamp with(?:out)? time zone)$/, 'date'],
  [/^(?:time|timetz|time with(?:out)? time zone)$/, 'time'],
  [/^interval(?: .*)?$/, 'interval'],
  [/^uuid$/, 'uuid'],
  [/^bytea$/, 'bytes'],
  [/^(?:text|character varying|varchar|character|char|bpchar|name|"char"|(?:\w+\.)?citext)$/, 'text'],
]

/** Domains of domains are followed so far. */
const DEEPEST_DOMAIN = 16

/** How values of a type, named as PostgreSQL names it, are compared. `find` gives a type or domain of the dump. */
export function typeOrder(
  type: string,
  find: (kind: 'type' | 'domain', identity: string) => CatalogObject | null,
): TypeOrder {
  let base = type
  for (let depth = 0; depth < DEEPEST_DOMAIN; depth += 1) {
    const under = find('domain', base)?.properties['type']
    if (typeof under !== 'string' || under === '') break
    base = under
  }
  const labels = find('type', base)?.properties['labels']
  const plain = base.replace(/\([^)]*\)/, '').trim()
  const isArray = base.endsWith(']')
  const order = isArray ? 'written' : (ORDERS.find(([pattern]) => pattern.test(plain))?.[1] ?? 'written')
  return {
    order: Array.isArray(labels) ? 'labels' : order,
    labels: Array.isArray(labels) ? (labels as string[]) : [],
    padded: /^(?:character|char|bpchar)$/.test(plain),
    folded: plain.endsWith('citext'),
  }
}

/** Writes what puts a value among those of its type; false for what is no value of the type. */
export type WriteValue = (key: KeyBytes, field: Field) => boolean

const [SPACE, LETTER_F, LETTER_T] = [32, 102, 116] as const
/** Texts are ordered by so many bytes of their beginning. */
export const ORDERED_BYTES = 4096

/** The writer of keys for a type. Texts go by code point: the order of their bytes in UTF-8. */
export function valueWriter(type: TypeOrder): WriteValue {
  switch (type.order) {
    case 'number':
      return (key, { bytes, start, end }) => writeNumber(key, bytes, start, end)
    case 'boolean':
      return (key, { bytes, start }) => {
        const c = bytes[start]
        if (c !== LETTER_T && c !== LETTER_F) return false
        key.byte(c === LETTER_T ? 1 : 0)
        return true
      }
    case 'date':
      return (key, { bytes, start, end }) =>
        writePlainStamp(key, bytes, start, end) || writeStamp(key, bytes.toString('latin1', start, end))
    case 'time':
      return (key, { bytes, start, end }) => writeClock(key, bytes.toString('latin1', start, end))
    case 'interval':
      return (key, { bytes, start, end }) => writeInterval(key, bytes.toString('latin1', start, end))
    case 'labels': {
      const places = new Map(type.labels.map((label, place) => [label, place]))
      return (key, field) => {
        const place = places.get(field.text())
        if (place !== undefined) key.integer(place, 4)
        return place !== undefined
      }
    }
    default:
      return textWriter(type)
  }
}

function textWriter({ padded, folded }: TypeOrder): WriteValue {
  if (folded) {
    return (key, field) => {
      const lower = Buffer.from(field.text().toLowerCase())
      key.text(lower, 0, Math.min(lower.length, ORDERED_BYTES))
      return true
    }
  }
  return (key, { bytes, start, end }) => {
    let last = end
    if (padded) while (last > start && bytes[last - 1] === SPACE) last -= 1
    key.text(bytes, start, Math.min(last, start + ORDERED_BYTES))
    return true
  }
}

const [VALUE, OTHER, NULL, UNKNOWN] = [1, 2, 3, 4] as const

/** Writes the part of a sort key that stands for one column: values, then what is no value of the type, then NULL, then what is not known. */
export function writeSortPart(key: KeyBytes, field: Field, write: WriteValue, descending: boolean): void {
  const start = key.length
  if (field.state === IS_NULL) key.byte(NULL)
  else if (field.state === IS_UNKNOWN) return key.byte(UNKNOWN)
  else {
    key.byte(VALUE)
    if (!write(key, field)) {
      key.length = start
      key.byte(OTHER)
      key.text(field.bytes, field.start, Math.min(field.end, field.start + ORDERED_BYTES))
    }
  }
  if (descending) key.invert(start)
}
