/** What was found in keys, in words. */
import type { CatalogObject } from '../../catalog/index.ts'
import { quoteIdentifier } from '../../catalog/names.ts'
import type { DumpIndex } from '../../index/index.ts'
import { IS_VALUE } from '../../rows/index.ts'
import type { PassedRow } from '../../rows/index.ts'
import type { Masker } from '../private-data/private-data-facts.ts'
import type { HealthExample } from './health-facts.ts'
import { namesOf } from './health-schema.ts'
import type { KeyList } from './key-lists.ts'
import { lackOf } from './row-plan.ts'
import type { NotNullCheck, ReferenceCheck, UniqueCheck } from './row-plan.ts'
import { counted } from './rule-book.ts'
import type { RuleBook } from './rule-book.ts'

/** Characters of a value that are shown. */
const SHOWN = 200

/** A row as an example. */
export function exampleOf(
  table: CatalogObject,
  { fields, row, block, offset }: PassedRow,
  columns: readonly string[],
  places: readonly number[],
  mask: Masker | undefined,
): HealthExample {
  return {
    table: table.key,
    row,
    member: block.member,
    byte: offset,
    values: columns.map((column, at) => {
      const field = fields[places[at] ?? 0]
      if (field?.state !== IS_VALUE) return { column, value: null }
      const text = field.bytes.toString('utf8', field.start, Math.min(field.end, field.start + 4 * SHOWN))
      const shown = mask?.(table.key, column)?.(text) ?? text
      return { column, value: shown.length > SHOWN ? `${shown.slice(0, SHOWN)}…` : shown }
    }),
  }
}

const list = (columns: readonly string[]): string => columns.map(quoteIdentifier).join(', ')

/** ' in orders_id = 7': what the first example says, where it is short. */
function firstOf(examples: readonly HealthExample[]): string {
  const [first] = examples
  if (first === undefined) return ''
  const values = first.values.map(({ column, value }) => `${column} = ${value ?? 'NULL'}`).join(', ')
  // oxlint-disable-next-line no-control-regex -- these are the characters that are meant
  const isPlain = values.length <= 100 && !/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/u.test(values)
  return isPlain ? `, first (${values})` : ''
}

const unjudgedText = (unjudged: number): string =>
  unjudged === 0 ? '' : ` ${counted(unjudged, 'further row')} could not be judged.`

/** Duplicates under a unique key, or that there are none. */
export function tellDuplicates(
  book: RuleBook,
  { object, table, side, nullsAlike }: UniqueCheck,
  keys: KeyList,
  found: { readonly keys: number; readonly rows: number },
  examples: readonly HealthExample[],
  passedOver: boolean,
): void {
  const { rows, unjudged } = keys
  if (unjudged > 0) book.notLooked('duplicate-key', object, `${counted(unjudged, 'row')} could not be judged`)
  if (passedOver) {
    book.notLooked(
      'duplicate-key',
      object,
      'its rows are in INSERTs with ON CONFLICT, which pass over what is there already',
    )
    return
  }
  const isWhole =
    unjudged === 0 && side.lacks === null && !side.forms.some(({ mayHideEqual }) => mayHideEqual)
  if (isWhole) book.looked('duplicate-key', 1, rows)
  if (found.keys === 0) return
  const columns = list(side.columns)
  // GROUP BY takes NULLs for equal.
  const filled = nullsAlike
    ? ''
    : ` WHERE ${side.columns.map((column) => `${quoteIdentifier(column)} IS NOT NULL`).join(' AND ')}`
  const isPrimary = object.properties['type'] === 'primary key'
  const [stand, they] =
    found.keys === 1 ? ['1 value of', 'stands'] : [`${found.keys.toLocaleString('en-US')} values of`, 'stand']
  book.found(object, {
    code: 'duplicate-key',
    severity: 'error',
    message: `${stand} (${columns}) ${they} in ${counted(found.rows, 'row')} of ${table.identity}, where the ${isPrimary ? 'primary key' : 'unique key'} ${quoteIdentifier(object.name)} allows one each${firstOf(examples)}: PostgreSQL will not build it.${unjudgedText(unjudged)}`,
    counted: isWhole ? 'all rows' : 'some rows',
    looked: rows,
    failing: found.rows,
    unjudged,
    examples,
    sql: [
      {
        what: 'check',
        text: `SELECT ${columns}, count(*) FROM ${table.identity}${filled} GROUP BY ${columns} HAVING count(*) > 1;`,
      },
    ],
  })
}

interface Missing {
  readonly from: KeyList
  readonly to: KeyList
  readonly missing: number
  readonly examples: readonly HealthExample[]
  readonly mixed: readonly HealthExample[]
}

/** Keys without their row, or that there are none. */
export function tellMissing(
  book: RuleBook,
  { object, table, referenced, isFull, from: side }: ReferenceCheck,
  { from, to, missing, examples, mixed }: Missing,
): void {
  if (to.unjudged > 0) {
    book.notLooked(
      'foreign-key-without-row',
      object,
      `${counted(to.unjudged, 'row')} of ${referenced.identity} could not be judged`,
    )
    return
  }
  const isWhole = from.unjudged === 0 && side.lacks === null
  if (isWhole) book.looked('foreign-key-without-row', 1, from.rows)
  else if (from.unjudged > 0)
    book.notLooked('foreign-key-without-row', object, `${counted(from.unjudged, 'row')} could not be judged`)
  const halves = isFull ? from.mixed : 0
  if (missing + halves === 0) return
  const columns = list(side.columns)
  const others = namesOf(object, 'referenced columns')
  const isChecked = object.properties['not valid'] !== true
  const end = isChecked
    ? 'PostgreSQL will not make the key.'
    : 'The key is NOT VALID, so that PostgreSQL takes it as it is, and VALIDATE fails.'
  const lost =
    missing === 0
      ? ''
      : `${counted(missing, 'row')} of ${table.identity} ${missing === 1 ? 'has' : 'have'} a (${columns}) that ${referenced.identity} (${list(others)}) does not have${firstOf(examples)}`
  const half =
    halves === 0
      ? ''
      : `${counted(halves, 'row')}${lost === '' ? ` of ${table.identity}` : ''} ${halves === 1 ? 'has' : 'have'} NULL in part of the key, which MATCH FULL forbids`
  const either = [lost, half].filter((text) => text !== '').join('; ')
  book.found(object, {
    code: 'foreign-key-without-row',
    severity: isChecked ? 'error' : 'warning',
    message: `${either}: foreign key ${quoteIdentifier(object.name)}. ${end}${unjudgedText(from.unjudged)}`,
    counted: isWhole ? 'all rows' : 'some rows',
    looked: from.rows,
    failing: missing + halves,
    unjudged: from.unjudged,
    examples: [...examples, ...mixed],
    sql: [{ what: 'check', text: orphans(table, referenced, side.columns, others, isFull) }],
  })
}

function orphans(
  table: CatalogObject,
  referenced: CatalogObject,
  columns: readonly string[],
  others: readonly string[],
  isFull: boolean,
): string {
  const [own, their] = [columns.map(quoteIdentifier), others.map(quoteIdentifier)]
  const equal = own.map((column, at) => `p.${their[at] ?? ''} = c.${column}`).join(' AND ')
  const some = own.map((column) => `c.${column} IS NOT NULL`)
  const none = `NOT EXISTS (SELECT 1 FROM ${referenced.identity} AS p WHERE ${equal})`
  const where = isFull && own.length > 1 ? `(${some.join(' OR ')})` : some.join(' AND ')
  return `SELECT c.* FROM ${table.properties['partition by'] === undefined ? 'ONLY ' : ''}${table.identity} AS c WHERE ${where} AND ${none};`
}

/** NULLs under NOT NULL, or that there are none. */
export function tellNulls(
  book: RuleBook,
  { table, column }: NotNullCheck,
  { rows, failing }: { readonly rows: number; readonly failing: number },
  examples: readonly HealthExample[],
  index: DumpIndex,
): void {
  const lack = lackOf(table, index)
  if (lack === null) book.looked('null-in-not-null', 1, rows)
  else book.notLooked('null-in-not-null', table, lack)
  if (failing === 0) return
  book.found(table, {
    code: 'null-in-not-null',
    severity: 'error',
    message: `${counted(failing, 'row')} of ${table.identity} ${failing === 1 ? 'has' : 'have'} NULL in ${quoteIdentifier(column)}, which is NOT NULL: PostgreSQL refuses the rows.`,
    counted: lack === null ? 'all rows' : 'some rows',
    looked: rows,
    failing,
    examples,
    sql: [
      {
        what: 'check',
        text: `SELECT count(*) FROM ${table.identity} WHERE ${quoteIdentifier(column)} IS NULL;`,
      },
    ],
  })
}
