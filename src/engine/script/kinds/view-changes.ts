/** Views and materialized views: replaced where their columns stay and others only follow, else made anew. */
import type { Node } from '@pgsql/types'
import pgQuery from 'libpg-query'
import type { CatalogObject } from '../../catalog/catalog-object.ts'
import { quoteIdentifier } from '../../catalog/names.ts'
import { queryColumnName } from '../../catalog/query-column.ts'
import { POSITIONS } from '../../catalog/tree-positions.ts'
import { differ, differingNames } from '../change-plan.ts'
import type { ChangePlan, ObjectChange } from '../change-plan.ts'
import { kindWord } from '../object-words.ts'
import { expressionOf, optionChanges, textOf } from '../sql-text.ts'

/** Plans a view. */
export function planView(change: ObjectChange, plan: ChangePlan): void {
  const { a, b, context } = change
  const names = differingNames(a.properties, b.properties, context.compared)
  const view = `ALTER VIEW ${b.identity}`
  if (names.includes('query')) {
    const text = lastDefinition(b)
    if (text !== null && isReplaceable(change))
      plan.alter(text.replace(/^\s*CREATE\s+(?:OR\s+REPLACE\s+)?/i, 'CREATE OR REPLACE '))
    else plan.mustRebuild('a view can be replaced only where its columns keep their names and types')
  } else if (names.includes('options')) {
    const { set, reset } = optionChanges(a.properties['options'], b.properties['options'], b.parts)
    if (reset !== null) plan.alter(`${view} RESET ${reset};`)
    if (set !== null) plan.alter(`${view} SET ${set};`)
  }
  for (const name of names)
    if (name !== 'query' && name !== 'options') plan.mustRebuild(`its ${name} cannot be changed in place`)
  for (const { name, properties } of b.columns) {
    const before = a.columns.find((column) => column.name === name)?.properties['default']
    if (!differ(before, properties['default'], context.compared)) continue
    const given = expressionOf(properties['default'])
    const words = given === null ? 'DROP DEFAULT' : `SET DEFAULT ${given.text}`
    plan.alter(`${view} ALTER COLUMN ${quoteIdentifier(name)} ${words};`, {
      column: name,
      effect: 'default',
    })
  }
}

/** Plans a materialized view. */
export function planMaterializedView(change: ObjectChange, plan: ChangePlan): void {
  const { a, b, context } = change
  const view = `ALTER ${kindWord(b.kind)} ${b.identity}`
  for (const name of differingNames(a.properties, b.properties, context.compared)) {
    if (name === 'options') {
      const { set, reset } = optionChanges(a.properties['options'], b.properties['options'], b.parts)
      if (reset !== null) plan.alter(`${view} RESET ${reset};`)
      if (set !== null) plan.alter(`${view} SET ${set};`)
    } else if (name === 'tablespace') {
      const space = textOf(b.properties['tablespace'])
      plan.alter(`${view} SET TABLESPACE ${space === '' ? 'pg_default' : quoteIdentifier(space)};`)
    } else if (name === 'access method') {
      const method = textOf(b.properties['access method'])
      plan.alter(`${view} SET ACCESS METHOD ${method === '' ? 'heap' : quoteIdentifier(method)};`)
    } else if (name === 'cluster on') {
      const index = textOf(b.properties['cluster on'])
      plan.alter(
        `${view} ${index === '' ? 'SET WITHOUT CLUSTER' : `CLUSTER ON ${quoteIdentifier(index)}`};`,
        {
          rank: index === '' ? 'make' : 'settle',
        },
      )
    } else plan.mustRebuild(`the ${name} of a materialized view cannot be changed in place`)
  }
  planColumnSettings(change, view, plan)
}

function planColumnSettings({ a, b, context }: ObjectChange, view: string, plan: ChangePlan): void {
  for (const { name, properties } of b.columns) {
    const before = a.columns.find((column) => column.name === name)?.properties ?? {}
    const column = `${view} ALTER COLUMN ${quoteIdentifier(name)}`
    if (differ(before['statistics'], properties['statistics'], context.compared))
      plan.alter(`${column} SET STATISTICS ${textOf(properties['statistics']) || '-1'};`)
    if (differ(before['storage'], properties['storage'], context.compared))
      plan.alter(`${column} SET STORAGE ${textOf(properties['storage']) || 'EXTENDED'};`)
    const { set, reset } = optionChanges(before['options'], properties['options'])
    if (reset !== null) plan.alter(`${column} RESET ${reset};`)
    if (set !== null) plan.alter(`${column} SET ${set};`)
  }
}

/** The statement that says the view as it is in the end: before it there may be a stub. */
export function lastDefinition(view: CatalogObject): string | null {
  return view.parts.findLast(({ role }) => role === 'create')?.text ?? null
}

interface QueryColumn {
  readonly name: string | null
  readonly tree: string
  readonly value: Node | undefined
}

/** What of a view's query its columns depend on. */
interface QueryShape {
  readonly columns: readonly QueryColumn[]
  readonly from: string
  readonly relations: ReadonlyMap<string, string> | null
}

/**
 * Whether CREATE OR REPLACE VIEW will do: every column of A is at the same
 * place in B with the same name, and its type is sure to be the same, since it
 * is the same expression over the same relations or over columns whose types
 * are known.
 */
function isReplaceable(change: ObjectChange): boolean {
  const [from, to] = [shapeOf(change.a), shapeOf(change.b)]
  if (from === null || to === null || to.columns.length < from.columns.length) return false
  return from.columns.every((column, index) => {
    const other = to.columns[index]
    if (other === undefined || column.name === null || column.name !== other.name) return false
    if (column.tree === other.tree && from.from === to.from) return true
    const type = typeOf(change, to, other)
    return type !== null && type === typeOf(change, from, column)
  })
}

function withoutPlaces(tree: unknown): string {
  return JSON.stringify(tree, (key, value: unknown) => (POSITIONS.has(key) ? undefined : value)) ?? ''
}

function shapeOf(view: CatalogObject): QueryShape | null {
  const text = lastDefinition(view)
  const [statement] = text === null ? [] : (pgQuery.parseSync(text).stmts ?? [])
  const made = statement?.stmt
  if (!made || !('ViewStmt' in made) || made.ViewStmt.aliases?.length) return null
  const query = made.ViewStmt.query
  if (!query || !('SelectStmt' in query) || query.SelectStmt.larg) return null
  const { targetList, fromClause, withClause } = query.SelectStmt
  const columns = (targetList ?? []).map((node): QueryColumn => {
    const target = 'ResTarget' in node ? node.ResTarget : undefined
    const value = target?.val
    return { name: target?.name ?? queryColumnName(value), tree: withoutPlaces(value), value }
  })
  return {
    columns,
    from: withoutPlaces([fromClause, withClause]),
    relations: withClause ? null : relationsOf(fromClause ?? []),
  }
}

/** Relations of a FROM clause by the names that columns are qualified with; null where there is more than tables. */
function relationsOf(from: readonly Node[]): Map<string, string> | null {
  const found = new Map<string, string>()
  for (const node of from) {
    if ('RangeVar' in node) {
      const { schemaname, relname, alias } = node.RangeVar
      if (schemaname === undefined || relname === undefined) return null
      found.set(alias?.aliasname ?? relname, [schemaname, relname].map(quoteIdentifier).join('.'))
    } else if ('JoinExpr' in node) {
      const { larg, rarg } = node.JoinExpr
      const inner = relationsOf([larg, rarg].filter((side) => side !== undefined))
      if (inner === null) return null
      for (const [name, identity] of inner) found.set(name, identity)
    } else return null
  }
  return found
}

/** The type of a column that is a plain column of a table, or a cast; null where it is not that plain. */
function typeOf({ context, b }: ObjectChange, shape: QueryShape, { value }: QueryColumn): string | null {
  if (value === undefined || !('ColumnRef' in value) || shape.relations === null) return null
  const names = (value.ColumnRef.fields ?? []).map((field) => ('String' in field ? field.String.sval : ''))
  const [qualifier, name] = names.length === 1 ? [[...shape.relations.keys()][0], names[0]] : names
  if (names.length > 2 || (names.length === 1 && shape.relations.size !== 1)) return null
  const identity = shape.relations.get(qualifier ?? '')
  const pair = identity === undefined ? null : context.pairOf(identity)
  if (pair === null || pair.b.kind === b.kind) return null
  const type = (object: CatalogObject): string | null => {
    const column = object.columns.find((one) => one.name === name)
    if (column === undefined || column.properties['type'] === '') return null
    return `${textOf(column.properties['type'])} ${textOf(column.properties['collation'])}`
  }
  const [before, after] = [type(pair.a), type(pair.b)]
  return before !== null && before === after ? after : null
}
