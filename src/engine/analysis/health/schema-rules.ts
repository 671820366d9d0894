/** What a schema alone tells of its health. */
import type { CatalogObject } from '../../catalog/index.ts'
import { quoteIdentifier } from '../../catalog/names.ts'
import { commentText } from '../../script/sql-text.ts'
import { indexColumns, isAttached, namesOf } from './health-schema.ts'
import type { HealthSchema } from './health-schema.ts'
import { counted } from './rule-book.ts'
import type { RuleBook } from './rule-book.ts'

/** Writes what the schema's rules find into the book. */
export function checkSchema(schema: HealthSchema, book: RuleBook): void {
  for (const table of schema.tables) {
    checkRowSecurity(schema, table, book)
    book.looked('unlogged-table')
    if (table.properties['persistence'] === 'unlogged') foundUnlogged(table, book)
    for (const child of schema.childrenOf(table))
      if (child.kind === 'fk constraint') checkForeignKey(schema, table, child, book)
  }
  for (const object of schema.objects)
    if (object.kind === 'function' || object.kind === 'procedure') checkDefiner(object, book)
}

function foundUnlogged(table: CatalogObject, book: RuleBook): void {
  const rows = table.data === null ? '' : ` The dump has ${counted(table.data.rows, 'row')} of it.`
  book.found(table, {
    code: 'unlogged-table',
    severity: 'info',
    message: `${table.identity} is UNLOGGED: after a crash it is empty, and replicas do not have its rows.${rows}`,
    counted: 'schema',
    sql: [{ what: 'mend', text: `ALTER TABLE ${table.identity} SET LOGGED;` }],
  })
}

function checkRowSecurity(schema: HealthSchema, table: CatalogObject, book: RuleBook): void {
  const policies = schema.childrenOf(table).filter(({ kind }) => kind === 'policy')
  const isOn = table.properties['row security'] === true
  if (isOn) book.looked('row-security-without-policy')
  if (policies.length > 0) book.looked('policies-without-row-security')
  if (isOn && policies.length === 0) {
    const forced = table.properties['force row security'] === true
    const who = forced
      ? 'nobody but superusers and roles with BYPASSRLS'
      : 'nobody but its owner, superusers and roles with BYPASSRLS'
    book.found(table, {
      code: 'row-security-without-policy',
      severity: 'warning',
      message: `${table.identity} has row level security and no policy: ${who} can read or write a row of it.`,
      counted: 'schema',
      sql: [
        {
          what: 'check',
          text: `SELECT policyname FROM pg_policies WHERE schemaname = ${literal(table.schema)} AND tablename = ${literal(table.name)};`,
        },
      ],
    })
  }
  if (isOn || policies.length === 0) return
  const [first] = policies
  const names = policies.map(({ name }) => commentText(name)).slice(0, 5)
  const more = policies.length > names.length ? ' and others' : ''
  const [have, do_] =
    policies.length === 1 ? ['has 1 policy', 'it does'] : [`has ${policies.length} policies`, 'they do']
  book.found(table, {
    code: 'policies-without-row-security',
    severity: 'warning',
    message: `${table.identity} ${have} (${names.join(', ')}${more}), and row level security is not enabled on it: ${do_} nothing.`,
    counted: 'schema',
    place: first?.parts[0] ? { byte: first.parts[0].start, line: first.parts[0].line } : null,
    sql: [{ what: 'mend', text: `ALTER TABLE ${table.identity} ENABLE ROW LEVEL SECURITY;` }],
  })
}

const literal = (text: string | null): string => `'${(text ?? '').replaceAll("'", "''")}'`

/** Whether a routine sets a search_path of its own. */
export function setsPath(routine: CatalogObject): boolean {
  return namesOf(routine, 'settings').some((line) => /^search_path(?: = | FROM CURRENT)/i.test(line))
}

function checkDefiner(routine: CatalogObject, book: RuleBook): void {
  book.looked('definer-without-path')
  const language = routine.properties['language']
  if (language === 'c' || language === 'internal') return
  if (routine.properties['security'] !== 'definer' || setsPath(routine)) return
  const word = routine.kind === 'procedure' ? 'PROCEDURE' : 'FUNCTION'
  const isParsed = typeof routine.properties['body'] === 'object' && routine.properties['body'] !== null
  // A body in SQL's own syntax was resolved when the function was made.
  if (isParsed) return
  book.found(routine, {
    code: 'definer-without-path',
    severity: 'warning',
    message: `${routine.identity} runs with the rights of ${routine.owner === null ? 'its owner' : `its owner ${routine.owner}`} and does not set search_path: whoever calls it decides what its unqualified names mean.`,
    counted: 'schema',
    sql: [
      {
        what: 'mend',
        text: `ALTER ${word} ${routine.identity} SET search_path = ${[...new Set([routine.schema ?? 'public'])].map(quoteIdentifier).join(', ')}, pg_temp;`,
      },
    ],
  })
}

function checkForeignKey(
  schema: HealthSchema,
  table: CatalogObject,
  key: CatalogObject,
  book: RuleBook,
): void {
  if (isAttached(key)) return
  book.looked('foreign-key-not-valid')
  if (key.properties['not valid'] === true) {
    const isEnforced = key.properties['not enforced'] !== true
    book.found(key, {
      code: 'foreign-key-not-valid',
      severity: 'warning',
      message: isEnforced
        ? `${key.identity} is NOT VALID: PostgreSQL checks new rows of ${table.identity} and has never checked those that were there before.`
        : `${key.identity} is NOT ENFORCED: PostgreSQL checks no row of ${table.identity}.`,
      counted: 'schema',
      sql: [
        {
          what: 'mend',
          text: isEnforced
            ? `ALTER TABLE ${table.identity} VALIDATE CONSTRAINT ${quoteIdentifier(key.name)};`
            : `ALTER TABLE ${table.identity} ALTER CONSTRAINT ${quoteIdentifier(key.name)} ENFORCED;`,
        },
      ],
    })
  }
  // Keys of periods are looked up in other indexes.
  if (key.properties['period'] === true) return
  book.looked('foreign-key-without-index')
  const columns = namesOf(key, 'columns')
  if (columns.length === 0 || hasIndex(schema, table, columns)) return
  const rows = table.data?.rows ?? null
  book.found(key, {
    code: 'foreign-key-without-index',
    severity: 'info',
    message: `${key.identity} (${columns.join(', ')}) has no index: each DELETE in ${String(key.properties['references'])} reads all of ${table.identity}${rows === null ? '' : `, ${counted(rows, 'row')} in this dump`}.`,
    counted: 'schema',
    sql: [
      {
        what: 'mend',
        text: `CREATE INDEX ON ${table.identity} (${columns.map(quoteIdentifier).join(', ')});`,
      },
    ],
  })
}

/** Whether an index without a condition, or one that only leaves NULLs of the key out, begins with just these columns. */
function hasIndex(schema: HealthSchema, table: CatalogObject, columns: readonly string[]): boolean {
  return schema.childrenOf(table).some((child) => {
    const { properties, kind } = child
    if (kind === 'constraint' && properties['type'] !== 'exclusion')
      return beginsWith(namesOf(child, 'columns'), columns)
    if (kind !== 'index') return false
    const method = properties['method']
    if (method !== 'btree' && method !== 'hash') return false
    return servesAll(child, columns) && beginsWith(indexColumns(child) ?? [], columns)
  })
}

function beginsWith(keys: readonly (string | null)[], columns: readonly string[]): boolean {
  const first = keys.slice(0, columns.length)
  return first.length === columns.length && columns.every((column) => first.includes(column))
}

function servesAll(index: CatalogObject, columns: readonly string[]): boolean {
  const where = index.properties['where']
  if (typeof where !== 'object' || where === null || !('text' in where)) return true
  const [, name] = /^\(?("(?:[^"]|"")+"|\w+) IS NOT NULL\)?$/i.exec(where.text) ?? []
  if (name === undefined) return false
  return columns.includes(name.startsWith('"') ? name.slice(1, -1).replaceAll('""', '"') : name)
}
