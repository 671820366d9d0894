/** Views, materialized views and CREATE TABLE AS. */
import type { CreateTableAsStmt, Node, RangeVar, RuleStmt, ViewStmt } from '@pgsql/types'
import type { ColumnDraft, ObjectDraft } from '../draft.ts'
import pgQuery from 'libpg-query'
import { expressionValue } from '../expression.ts'
import { strings } from '../kinds/node-values.ts'
import { addPart } from '../kinds/placing.ts'
import { queryColumnName } from '../query-column.ts'
import { expandStars, resultColumns } from '../query-result.ts'
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
  draft.properties['query'] = expandStars(context.draft, query)
    ? expressionValue(query)
    : expressionValue(query, queryText(context.item.text))
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
  const known = resultColumns(context.draft, query, aliases)
  if (known !== null) {
    return known.map(({ name }, index) => {
      const target = select?.targetList?.[index]
      const value = target && 'ResTarget' in target ? target.ResTarget.val : undefined
      const cast = value && 'TypeCast' in value ? value.TypeCast.typeName : undefined
      return { name, properties: { type: cast ? formatTypeName(cast) : '' } }
    })
  }
  const names = (select?.targetList ?? []).flatMap((node) => {
    const name = 'ResTarget' in node ? (node.ResTarget.name ?? queryColumnName(node.ResTarget.val)) : null
    return name === null ? [] : [name]
  })
  return names.map((name, index) => ({ name: aliases[index] ?? name, properties: { type: '' } }))
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
  if (materialized && statement.query) setQuery(context, draft, statement.query, strings(into?.colNames))
  draft.properties['options'] = optionLines(into?.options)
  draft.properties['tablespace'] = into?.tableSpaceName ?? context.defaults.tablespace
  draft.properties['access method'] = into?.accessMethod
    ? knownMethod(into.accessMethod)
    : context.defaults.accessMethod
  return materialized || statement.query === undefined
    ? undefined
    : setCopiedColumns(context, draft, statement.query, strings(into?.colNames), into?.rel)
}

/** The columns of a table made of a query. Where only a server can say their types, the table is kept as text. */
function setCopiedColumns(
  context: StatementContext,
  draft: ObjectDraft,
  query: Node,
  aliases: readonly string[],
  relation: RangeVar | undefined,
): 'text only' | void {
  const columns = resultColumns(context.draft, query, aliases)
  draft.properties['persistence'] = relation?.relpersistence === 'u' ? 'unlogged' : 'permanent'
  Object.assign(draft.properties, { 'row security': false, 'force row security': false })
  if (columns !== null && columns.every(({ type }) => type !== null)) {
    draft.columns = columns.map(({ name, type }) => ({
      name,
      properties: { type, 'not null': false, default: null },
    }))
    return undefined
  }
  setQuery(context, draft, query, aliases)
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
