/**
 * Functions that are called while a dump is restored and name tables, types or
 * functions of it without their schema. Found by resolving what bodies name
 * twice: as usual, and with the empty search_path under which pg_dump restores.
 */
import { readDependencies } from '../../catalog/index.ts'
import type { CatalogObject, Dependency } from '../../catalog/index.ts'
import { quoteIdentifier } from '../../catalog/names.ts'
import { indexColumns } from './health-schema.ts'
import type { HealthSchema } from './health-schema.ts'
import { counted } from './rule-book.ts'
import type { RuleBook } from './rule-book.ts'
import { setsPath } from './schema-rules.ts'

const NAMED = 8

/** Why and by what a function is called while restoring. */
interface Call {
  readonly by: CatalogObject
  readonly how: string
}

/** Writes the functions that will not find what they name into the book. */
export async function checkUnqualifiedNames(
  schema: HealthSchema,
  isPgDump: boolean,
  book: RuleBook,
): Promise<void> {
  if (!isPgDump) {
    book.notLooked(
      'unqualified-name',
      null,
      'pg_dump did not write it, so that it need not empty search_path',
    )
    return
  }
  const callers = callersIn(schema)
  if (callers.size === 0) return
  const byKey = new Map(schema.objects.map((object) => [object.key, object]))
  const { edges } = await readDependencies(schema.objects)
  const calls = new Map<string, Call>()
  for (const { from, to } of edges) {
    const call = callers.get(from)
    if (call !== undefined && byKey.get(to)?.kind === 'function' && !calls.has(to)) calls.set(to, call)
  }
  if (calls.size === 0) return
  const emptied = await readDependencies(schema.objects.map((object) => withEmptyPath(object)))
  const stillFound = Map.groupBy(emptied.edges, ({ from }) => from)
  const usual = Map.groupBy(edges, ({ from }) => from)
  // What a function calls by its whole name is called while restoring too.
  for (const [key, call] of calls) {
    const routine = byKey.get(key) as CatalogObject
    if (setsPath(routine)) continue
    for (const { to, reason } of stillFound.get(key) ?? [])
      if (reason === 'function body' && byKey.get(to)?.kind === 'function' && !calls.has(to))
        calls.set(to, call)
  }
  for (const [key, call] of calls) {
    const routine = byKey.get(key) as CatalogObject
    if (setsPath(routine) || !isRead(routine)) continue
    book.looked('unqualified-name')
    const kept = new Set((stillFound.get(key) ?? []).filter(isOfBody).map(({ to }) => to))
    const lost = [...new Set((usual.get(key) ?? []).filter(isOfBody).map(({ to }) => to))]
      .filter((to) => !kept.has(to))
      .flatMap((to) => byKey.get(to) ?? [])
    if (lost.length > 0) tell(routine, call, lost, book)
  }
}

const isOfBody = ({ reason, evidence }: Dependency): boolean =>
  reason === 'function body' && evidence === 'body'

/** Whether the body is text that is read when it runs. */
function isRead({ properties }: CatalogObject): boolean {
  const { language, body } = properties
  return typeof body === 'string' && (language === 'sql' || language === 'plpgsql')
}

function withEmptyPath(object: CatalogObject): CatalogObject {
  if ((object.kind !== 'function' && object.kind !== 'procedure') || setsPath(object)) return object
  return { ...object, properties: { ...object.properties, settings: ['search_path = ""'] } }
}

/** What is evaluated while restoring, by its key. */
function callersIn(schema: HealthSchema): Map<string, Call> {
  const callers = new Map<string, Call>()
  for (const by of schema.objects) {
    const how = evaluated(schema, by)
    if (how !== null) callers.set(by.key, { by, how })
  }
  return callers
}

function evaluated(schema: HealthSchema, by: CatalogObject): string | null {
  if (by.kind === 'materialized view')
    return by.parts.some(({ text }) => /^\s*REFRESH/i.test(text ?? '')) ? 'REFRESH runs it' : null
  if (by.kind === 'table') {
    const isGenerated = by.columns.some(({ properties }) => properties['generated'] !== undefined)
    return isGenerated && hasRows(schema, by) ? 'each row computes it' : null
  }
  const table = schema.tableOf(by)
  if (table === null || table.kind !== 'table' || !hasRows(schema, table)) return null
  if (by.kind === 'check constraint' && by.properties['not valid'] !== true)
    return 'each row is checked by it'
  const isOfExpressions =
    by.kind === 'index' &&
    ((by.properties['where'] ?? null) !== null || indexColumns(by)?.includes(null) !== false)
  return isOfExpressions ? 'building it computes each row' : null
}

const hasRows = (schema: HealthSchema, table: CatalogObject): boolean =>
  schema.withPartitions(table).some(({ data }) => (data?.rows ?? 0) > 0)

function tell(
  routine: CatalogObject,
  { by, how }: Call,
  lost: readonly CatalogObject[],
  book: RuleBook,
): void {
  const names = lost.slice(0, NAMED).map(({ identity }) => identity)
  const more = lost.length - names.length
  const schemas = [...new Set(lost.map(({ schema }) => schema ?? 'public'))]
  const isSql = routine.properties['language'] === 'sql'
  book.found(routine, {
    code: 'unqualified-name',
    severity: isSql ? 'error' : 'warning',
    message: `${routine.identity} names ${counted(lost.length, 'object')} without the schema: ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}. Restoring calls it with an empty search_path, since ${by.kind} ${by.identity} uses it (${how}), and ${isSql ? 'fails there' : 'fails where it gets to the name'}.`,
    counted: 'schema',
    sql: [
      {
        what: 'mend',
        text: `ALTER FUNCTION ${routine.identity} SET search_path = ${schemas.map(quoteIdentifier).join(', ')};`,
      },
    ],
  })
}
