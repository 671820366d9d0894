/** Views, materialized views and CREATE TABLE AS. */
import type { CreateTableAsStmt, Node, RuleStmt, ViewStmt } from '@pgsql/types'
import type { ColumnDraft, ObjectDraft } from '../draft.ts'
import pgQuery from 'libpg-query'
import { expressionValue } from '../expression.ts'
import { strings } from '../kinds/node-values.ts'
import { addPart } from '../kinds/placing.ts'
import { queryColumnName } from '../query-column.ts'
import { knownMethod } from '../session-defaults.ts'
import type { StatementContext } from '../statement-context.ts'
import { formatTypeName } from '../type-name.ts'
import { findRelation, makeObject, placeOf } from './place-relation.ts'
import { optionLines } from './storage-options.ts'

/**
 * CREATE [OR REPLACE] VIEW. Where views depend on each other, pg_dump writes a
 * stub of NULLs first and the real view later: the later one counts.
 */
export function readCreateView(statement: ViewStmt, context: StatementContext): void {
  const draft = makeObject(context, { kind: 'view', ...placeOf(context, statement.view), parent: null })
  const options = optionLines(statement.options)
  if (statement.withCheckOption === 'LOCAL_CHECK_OPTION') options.push('check_option=local')
  if (statement.withCheckOption === 'CASCADED_CHECK_OPTION') options.push('check_option=cascaded')
  if (statement.query) setQuery(context, draft, statement.query, strings(statement.aliases))
  draft.properties['options'] = options.sort()
}

/** The view's query and the names of its columns. A view's columns are no properties of its own: the query says them. */
function setQuery(
  context: StatementContext,
  draft: ObjectDraft,
  query: Node,
  aliases: readonly string[],
): void {
  draft.properties['query'] = expressionValue(query, queryText(context.item.text))
  const before = new Map(draft.columns.map((column) => [column.name, column]))
  draft.columns = columnsOf(context, query, aliases).map((column) => {
    const old = before.get(column.name)
    return old === undefined
      ? column
      : { name: column.name, properties: { ...old.properties, ...column.properties } }
  })
}

/** The scanner of libpg-query writes them into its JSON as they are, which is none then. */
// oxlint-disable-next-line no-control-regex -- these are the characters that are meant
const CONTROL_CHARACTERS = /[\0-\u0008\u000b\f\u000e-\u001f]/g

/** The query as the dump has it, lines and all, so that two of them can be shown line by line: what stands after AS. */
function queryText(statement: string | null): string | undefined {
  if (statement === null) return undefined
  const bytes = Buffer.from(statement)
  let depth = 0
  // A blank is as long, so that the tokens stay where they are.
  for (const { start, end } of pgQuery.scanSync(statement.replace(CONTROL_CHARACTERS, ' ')).tokens) {
    const token = bytes.subarray(start, end).toString()
    if (token === '(') depth += 1
    else if (token === ')') depth -= 1
    else if (depth === 0 && /^as$/i.test(token)) {
      return bytes
        .subarray(end)
        .toString()
        .trim()
        .replace(/\s+WITH (NO )?DATA$/i, '')
    }
  }
  return undefined
}

function columnsOf(context: StatementContext, query: Node, aliases: readonly string[]): ColumnDraft[] {
  let select = 'SelectStmt' in query ? query.SelectStmt : undefined
  // A UNION takes its columns' names from its first branch.
  while (select?.larg) select = select.larg
  const columns: ColumnDraft[] = []
  for (const node of select?.targetList ?? []) {
    if (!('ResTarget' in node)) continue
    const value = node.ResTarget.val
    const name = node.ResTarget.name ?? queryColumnName(value)
    if (name === null) {
      const [only] = select?.fromClause?.length === 1 ? (select.fromClause ?? []) : []
      const from = only && 'RangeVar' in only ? findRelation(context, only.RangeVar) : undefined
      for (const column of from?.columns ?? []) columns.push({ name: column.name, properties: { type: '' } })
    } else {
      const cast = value && 'TypeCast' in value ? value.TypeCast.typeName : undefined
      columns.push({ name, properties: { type: cast ? formatTypeName(cast) : '' } })
    }
  }
  return columns.map((column, index) => ({ ...column, name: aliases[index] ?? column.name }))
}

/** CREATE MATERIALIZED VIEW and CREATE TABLE AS. */
export function readCreateTableAs(
  statement: CreateTableAsStmt,
  context: StatementContext,
): 'text only' | void {
  const into = statement.into
  if (into?.rel?.relpersistence === 't') return undefined
  if (statement.if_not_exists && findRelation(context, into?.rel)) return undefined
  const materialized = statement.objtype === 'OBJECT_MATVIEW'
  const kind = materialized ? 'materialized view' : 'table'
  const draft = makeObject(context, { kind, ...placeOf(context, into?.rel), parent: null })
  if (statement.query) setQuery(context, draft, statement.query, strings(into?.colNames))
  draft.properties['options'] = optionLines(into?.options)
  draft.properties['tablespace'] = into?.tableSpaceName ?? context.defaults.tablespace
  draft.properties['access method'] = into?.accessMethod
    ? knownMethod(into.accessMethod)
    : context.defaults.accessMethod
  if (materialized) return undefined
  // What types such a table's columns have only a server can say.
  draft.coverage = 'text only'
  return 'text only'
}

/** Before 10, pg_dump wrote a view that others need first as a table and a rule named _RETURN. False for any other rule. */
export function readReturnRule(statement: RuleStmt, context: StatementContext): boolean {
  const [action] = statement.actions ?? []
  if (statement.rulename !== '_RETURN' || action === undefined) return false
  const draft = findRelation(context, statement.relation)
  if (draft === undefined) return false
  if (draft.kind === 'table') context.draft.rekey(draft, { kind: 'view' })
  for (const name of Object.keys(draft.properties)) delete draft.properties[name]
  setQuery(context, draft, action, [])
  draft.properties['options'] = []
  addPart(context, draft, 'create')
  return true
}
