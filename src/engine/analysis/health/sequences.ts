/** Sequences that fill a column: where the dump leaves them, and what the column's rows have. */
import type { CatalogObject } from '../../catalog/index.ts'
import { quoteIdentifier } from '../../catalog/names.ts'
import { IS_VALUE } from '../../rows/index.ts'
import type { Field } from '../../rows/index.ts'
import { quoteLiteral } from '../../script/sql-text.ts'
import type { HealthSchema } from './health-schema.ts'
import { isAttached, namesOf, indexColumns } from './health-schema.ts'
import { counted } from './rule-book.ts'
import type { RuleBook } from './rule-book.ts'

/** A sequence and the column that it counts for. */
export interface CountedSequence {
  readonly table: CatalogObject
  readonly column: string
  /** The sequence itself; null where it is an identity column's, of which nothing else is said. */
  readonly object: CatalogObject | null
  /** Its name, where it is known. */
  readonly name: string | null
  readonly increment: bigint
  /** The number that it hands out next; null where the statement that sets it cannot be read. */
  readonly next: bigint | null
  /** Where it was set; null where the dump leaves it at its start. */
  readonly set: { readonly byte: number; readonly line: number } | null
}

const NEXTVAL = /\bnextval\('((?:[^']|'')+)'(?:::regclass)?\)/

/** The sequences of a table's columns: of identity columns, owned ones, and those in defaults. */
export function sequencesOf(schema: HealthSchema, table: CatalogObject): CountedSequence[] {
  return table.columns.flatMap(({ name, properties }): CountedSequence[] => {
    if (typeof properties['identity'] === 'string') return [identitySequence(schema, table, name)]
    const value = properties['default']
    const text = typeof value === 'object' && value !== null && 'text' in value ? value.text : ''
    const called = NEXTVAL.exec(text)?.[1]?.replaceAll("''", "'")
    if (called === undefined) return []
    const object =
      schema.find(table.database, 'sequence', called) ??
      schema.find(table.database, 'sequence', `${quoteIdentifier(table.schema ?? 'public')}.${called}`)
    return object === null ? [] : [ownSequence(table, name, object)]
  })
}

function ownSequence(table: CatalogObject, column: string, object: CatalogObject): CountedSequence {
  const increment = big(object.properties['increment']) ?? 1n
  const start = big(object.properties['start']) ?? 1n
  return {
    table,
    column,
    object,
    name: object.identity,
    increment,
    ...standOf(object, null, start, increment),
  }
}

function identitySequence(schema: HealthSchema, table: CatalogObject, column: string): CountedSequence {
  const of = `${table.identity}.${quoteIdentifier(column)}`
  const object =
    schema.objects.find(
      ({ kind, database, properties }) =>
        kind === 'sequence' && database === table.database && properties['identity of'] === of,
    ) ?? null
  const options = table.columns.find(({ name }) => name === column)?.properties['identity options']
  const lines = new Map(
    (Array.isArray(options) ? (options as readonly string[]) : []).map((line): [string, string] => {
      const at = line.lastIndexOf(' ')
      return [line.slice(0, at), line.slice(at + 1)]
    }),
  )
  const increment = big(lines.get('increment')) ?? 1n
  const start =
    big(lines.get('start')) ??
    big(lines.get(increment < 0n ? 'maximum' : 'minimum')) ??
    (increment < 0n ? -1n : 1n)
  const stands = table.columns.filter(({ properties }) => typeof properties['identity'] === 'string')
  // Of several identity columns the name says which is meant.
  const only = stands.length === 1 ? null : column
  const stand = standOf(object ?? table, only, start, increment)
  return { table, column, object, increment, name: object?.identity ?? stand.called, ...stand }
}

const SETVAL =
  /\bsetval\s*\(\s*'((?:[^']|'')+)'(?:::(?:pg_catalog\.)?regclass)?\s*,\s*'?(-?\d+)'?(?:::bigint)?\s*(?:,\s*'?(true|false|t|f)'?\s*)?\)/i
const RESTART = /\bRESTART\s+(?:WITH\s+)?(-?\d+)/i

/** Where the last statement that sets it leaves a sequence. */
function standOf(
  object: CatalogObject,
  column: string | null,
  start: bigint,
  increment: bigint,
): Pick<CountedSequence, 'next' | 'set'> & { readonly called: string | null } {
  let next: bigint | null = start
  let set: CountedSequence['set'] = null
  let called: string | null = null
  for (const { text, role, start: byte, line } of object.parts) {
    if (text === null || (role !== 'other' && role !== 'data' && role !== 'alter')) continue
    if (column !== null && !text.includes(`_${column}_seq`)) continue
    const restart = role === 'alter' ? RESTART.exec(text)?.[1] : undefined
    const [, name, value, isCalled] = SETVAL.exec(text) ?? []
    if (value !== undefined) next = BigInt(value) + (/^f/i.test(isCalled ?? '') ? 0n : increment)
    else if (restart !== undefined) next = BigInt(restart)
    else if (/\bsetval\b/i.test(text)) next = null
    else continue
    called = name?.replaceAll("''", "'") ?? called
    set = { byte, line }
  }
  return { next, set, called }
}

function big(value: unknown): bigint | null {
  return typeof value === 'string' && /^-?\d+$/.test(value) ? BigInt(value) : null
}

const SAFE_DIGITS = 15
const [MINUS, ZERO] = [45, 48] as const

/** The greatest and least integer of a column, and what is none. */
export class IntegerRange {
  #least = Infinity
  #greatest = -Infinity
  #leastLarge: bigint | null = null
  #greatestLarge: bigint | null = null
  rows = 0
  unjudged = 0

  add({ state, bytes, start, end }: Field): void {
    if (state !== IS_VALUE) {
      // A value that PostgreSQL computes comes from the sequence itself.
      return
    }
    this.rows += 1
    let p = start
    if (bytes[p] === MINUS) p += 1
    if (end - p > SAFE_DIGITS || p === end) return this.#large(bytes.toString('latin1', start, end))
    let value = 0
    for (; p < end; p += 1) {
      const digit = bytes[p]! - ZERO
      if (digit < 0 || digit > 9) return this.#large(bytes.toString('latin1', start, end))
      value = value * 10 + digit
    }
    if (bytes[start] === MINUS) value = -value
    if (value < this.#least) this.#least = value
    if (value > this.#greatest) this.#greatest = value
  }

  #large(text: string): void {
    const digits = /^\s*([+-]?\d+)(?:\.0*)?\s*$/.exec(text)?.[1]
    if (digits === undefined) {
      this.unjudged += 1
      return
    }
    const value = BigInt(digits)
    if (this.#leastLarge === null || value < this.#leastLarge) this.#leastLarge = value
    if (this.#greatestLarge === null || value > this.#greatestLarge) this.#greatestLarge = value
  }

  /** The last one in the direction of an increment; null where there is none. */
  end(increment: bigint): bigint | null {
    const [small, large] =
      increment < 0n ? [this.#least, this.#leastLarge] : [this.#greatest, this.#greatestLarge]
    if (!Number.isFinite(small)) return large
    const known = BigInt(small)
    if (large === null) return known
    return increment < 0n === large < known ? large : known
  }
}

/** Holds a sequence against the rows of its column. */
export function checkSequence(
  schema: HealthSchema,
  sequence: CountedSequence,
  range: IntegerRange,
  lacks: string | null,
  book: RuleBook,
): void {
  const { table, column, next, increment, set, name } = sequence
  const object = sequence.object ?? table
  const no = (reason: string): void => book.notLooked('sequence-behind', object, reason)
  if (next === null) return no('where it stands is computed when the dump is loaded')
  const end = range.end(increment)
  if (lacks !== null) no(lacks)
  else if (range.unjudged > 0) no(`${counted(range.unjudged, 'value')} of ${column} is no integer`)
  else book.looked('sequence-behind', 1, range.rows)
  if (end === null || (increment < 0n ? next < end : next > end)) return
  const isUnique = isUniqueAlone(schema, table, column)
  const where = name === null ? `the sequence of ${table.identity}.${column}` : name
  const how = set === null ? 'the dump does not set it, so that it' : 'it'
  const direction = increment < 0n ? 'least' : 'greatest'
  const target = `${quoteLiteral(table.identity)}, ${quoteLiteral(column)}`
  const regclass =
    sequence.object === null ? `pg_get_serial_sequence(${target})` : quoteLiteral(sequence.object.identity)
  book.found(object, {
    code: 'sequence-behind',
    severity: isUnique ? 'error' : 'warning',
    message: `${where} is behind: ${how} gives ${next} next, and the ${direction} ${column} of ${table.identity} is ${end}.${isUnique ? ' An INSERT that takes its number from it can fail on a duplicate.' : ''}`,
    counted: lacks === null && range.unjudged === 0 ? 'all rows' : 'some rows',
    table: table.key,
    ...(set === null ? {} : { place: set }),
    looked: range.rows,
    failing: 1,
    unjudged: range.unjudged,
    sql: [
      {
        what: 'mend',
        text: `SELECT setval(${regclass}, (SELECT ${increment < 0n ? 'min' : 'max'}(${quoteIdentifier(column)}) FROM ${table.identity}));`,
      },
    ],
  })
}

/** Whether no two rows may have the same value in this column alone. */
function isUniqueAlone(schema: HealthSchema, table: CatalogObject, column: string): boolean {
  return schema.childrenOf(table).some((child) => {
    if (child.kind === 'constraint' && child.properties['type'] !== 'exclusion')
      return isSame(namesOf(child, 'columns'), column)
    if (child.kind !== 'index' || child.properties['unique'] !== true || isAttached(child)) return false
    return (child.properties['where'] ?? null) === null && isSame(indexColumns(child) ?? [], column)
  })
}

const isSame = (columns: readonly (string | null)[], column: string): boolean =>
  columns.length === 1 && columns[0] === column
