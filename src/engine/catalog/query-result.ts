/**
 * The columns that a query gives, as far as the catalog's draft knows what it
 * reads from: names, and types where they are plain to see. And a query's
 * stars, written out as PostgreSQL keeps them in a view.
 */
import type { FuncCall, Node, SelectStmt } from '@pgsql/types'
import type { CatalogDraft } from './draft.ts'
import { strings } from './kinds/node-values.ts'
import { quoteName } from './names.ts'
import { queryColumnName } from './query-column.ts'
import { formatTypeName } from './type-name.ts'

/** A column of a result; its type is null where only a server can tell. */
export interface ResultColumn {
  readonly name: string
  readonly type: string | null
}

/** Something in FROM under its name there; its columns are null where they are not known. */
interface Source {
  readonly name: string
  readonly columns: readonly ResultColumn[] | null
}

/** Common table expressions by name, and the sources of the queries around. */
interface Around {
  readonly draft: CatalogDraft
  readonly tables: ReadonlyMap<string, readonly ResultColumn[] | null>
}

/** The columns of a query's result; null where a star stands for what is not known. */
export function resultColumns(
  draft: CatalogDraft,
  query: Node,
  aliases: readonly string[] = [],
): readonly ResultColumn[] | null {
  return 'SelectStmt' in query
    ? renamed(columnsOf(query.SelectStmt, { draft, tables: new Map() }), aliases)
    : null
}

/** Writes the stars of a query out, in the query itself and those within. Changes the tree; whether it did. */
export function expandStars(draft: CatalogDraft, query: Node): boolean {
  return 'SelectStmt' in query && expandIn(query.SelectStmt, { draft, tables: new Map() })
}

function renamed(
  columns: readonly ResultColumn[] | null,
  aliases: readonly string[],
): readonly ResultColumn[] | null {
  return columns?.map((column, at) => ({ ...column, name: aliases[at] ?? column.name })) ?? null
}

function columnsOf(select: SelectStmt, outer: Around): readonly ResultColumn[] | null {
  const around = withTables(select, outer)
  if (select.larg) return columnsOf(select.larg, around)
  if (select.valuesLists) {
    const [row] = select.valuesLists
    const values = row && 'List' in row ? (row.List.items ?? []) : []
    return values.map((value, at) => ({ name: `column${at + 1}`, type: typeOf(value, []) }))
  }
  const sources = sourcesOf(select.fromClause, around)
  const columns: ResultColumn[] = []
  for (const node of select.targetList ?? []) {
    if (!('ResTarget' in node)) continue
    const { name, val } = node.ResTarget
    const star = starOf(val)
    if (star === null) {
      columns.push({
        name: name ?? queryColumnName(val) ?? '',
        type: val ? typeOf(val, sources) : null,
      })
      continue
    }
    const meant = starColumns(star, sources)
    if (meant === null) return null
    columns.push(...meant.map(({ column }) => column))
  }
  return columns
}

function withTables(select: SelectStmt, around: Around): Around {
  if (select.withClause === undefined) return around
  const tables = new Map(around.tables)
  for (const node of select.withClause.ctes ?? []) {
    if (!('CommonTableExpr' in node)) continue
    const { ctename, ctequery, aliascolnames } = node.CommonTableExpr
    const within = { ...around, tables }
    const columns = ctequery && 'SelectStmt' in ctequery ? columnsOf(ctequery.SelectStmt, within) : null
    tables.set(ctename ?? '', renamed(columns, strings(aliascolnames)))
  }
  return { ...around, tables }
}

function sourcesOf(from: readonly Node[] | undefined, around: Around): Source[] {
  return (from ?? []).flatMap((node) => sourcesIn(node, around))
}

function sourcesIn(node: Node, around: Around): Source[] {
  if ('RangeVar' in node) {
    const { schemaname, relname = '', alias } = node.RangeVar
    const table = schemaname === undefined ? around.tables.get(relname) : undefined
    const relation =
      schemaname === undefined ? undefined : around.draft.findRelation(quoteName([schemaname, relname]))
    const columns =
      table ??
      relation?.columns.map(({ name, properties }) => ({
        name,
        type: typeof properties['type'] === 'string' && properties['type'] !== '' ? properties['type'] : null,
      })) ??
      null
    const named = renamed(columns, strings(alias?.colnames))
    return [{ name: alias?.aliasname ?? relname, columns: named?.length === 0 ? null : named }]
  }
  if ('RangeSubselect' in node) {
    const { subquery, alias } = node.RangeSubselect
    const columns = subquery && 'SelectStmt' in subquery ? columnsOf(subquery.SelectStmt, around) : null
    return [{ name: alias?.aliasname ?? '', columns: renamed(columns, strings(alias?.colnames)) }]
  }
  if ('JoinExpr' in node) {
    const { larg, rarg, usingClause, isNatural, alias } = node.JoinExpr
    const sides = [...(larg ? sourcesIn(larg, around) : []), ...(rarg ? sourcesIn(rarg, around) : [])]
    // What is merged stands once and first; a name for the whole hides the sides.
    if (usingClause || isNatural || alias)
      return sides.map(({ name }) => ({ name: alias?.aliasname ?? name, columns: null }))
    return sides
  }
  const [only] = Object.values(node) as [{ alias?: { aliasname?: string } } | undefined]
  return [{ name: only?.alias?.aliasname ?? '', columns: null }]
}

/** '' for a star alone, the name before it, or null for what is none. */
function starOf(value: Node | undefined): string | null {
  const fields = value && 'ColumnRef' in value ? (value.ColumnRef.fields ?? []) : []
  const last = fields.at(-1)
  if (!last || !('A_Star' in last)) return null
  return strings(fields.slice(0, -1)).at(-1) ?? ''
}

function starColumns(
  star: string,
  sources: readonly Source[],
): { source: string; column: ResultColumn }[] | null {
  const meant = star === '' ? sources : sources.filter(({ name }) => name === star).slice(0, 1)
  if (meant.length === 0 || meant.some(({ columns }) => columns === null)) return null
  return meant.flatMap(({ name, columns }) => (columns ?? []).map((column) => ({ source: name, column })))
}

function expandIn(select: SelectStmt, outer: Around): boolean {
  let changed = false
  const around = withTables(select, outer)
  for (const node of select.withClause?.ctes ?? []) {
    const query = 'CommonTableExpr' in node ? node.CommonTableExpr.ctequery : undefined
    if (query && 'SelectStmt' in query) changed = expandIn(query.SelectStmt, around) || changed
  }
  for (const side of [select.larg, select.rarg]) if (side) changed = expandIn(side, around) || changed
  for (const node of select.fromClause ?? []) changed = expandWithin(node, around) || changed
  const sources = sourcesOf(select.fromClause, around)
  const targets: Node[] = []
  for (const node of select.targetList ?? []) {
    const star = 'ResTarget' in node ? starOf(node.ResTarget.val) : null
    const meant = star === null ? null : starColumns(star, sources)
    if (meant === null) targets.push(node)
    else {
      changed = true
      for (const { source, column } of meant) {
        const fields = [source, column.name].map((sval) => ({ String: { sval } }))
        targets.push({ ResTarget: { val: { ColumnRef: { fields } } } })
      }
    }
  }
  if (select.targetList) select.targetList = targets
  return changed
}

function expandWithin(node: Node, around: Around): boolean {
  if ('RangeSubselect' in node) {
    const { subquery } = node.RangeSubselect
    return subquery !== undefined && 'SelectStmt' in subquery && expandIn(subquery.SelectStmt, around)
  }
  if (!('JoinExpr' in node)) return false
  const { larg, rarg } = node.JoinExpr
  const [left, right] = [larg, rarg].map((side) => side !== undefined && expandWithin(side, around))
  return left === true || right === true
}

/** Functions of the system whose result is always of one type. */
const RESULTS: Readonly<Record<string, string>> = {
  count: 'bigint',
  row_number: 'bigint',
  rank: 'bigint',
  dense_rank: 'bigint',
  now: 'timestamp with time zone',
  lower: 'text',
  upper: 'text',
  concat: 'text',
  length: 'integer',
  gen_random_uuid: 'uuid',
}

const VALUES: Readonly<Record<string, string>> = {
  SVFOP_CURRENT_DATE: 'date',
  SVFOP_CURRENT_TIMESTAMP: 'timestamp with time zone',
  SVFOP_LOCALTIMESTAMP: 'timestamp without time zone',
  SVFOP_CURRENT_USER: 'name',
}

function typeOf(value: Node, sources: readonly Source[]): string | null {
  if ('TypeCast' in value) return value.TypeCast.typeName ? formatTypeName(value.TypeCast.typeName) : null
  if ('A_Const' in value) {
    const { ival, sval, fval, boolval } = value.A_Const
    return ival ? 'integer' : sval ? 'text' : fval ? 'numeric' : boolval ? 'boolean' : null
  }
  if ('ColumnRef' in value) return columnType(strings(value.ColumnRef.fields), sources)
  if ('SQLValueFunction' in value) return VALUES[value.SQLValueFunction.op ?? ''] ?? null
  if ('FuncCall' in value) return callType(value.FuncCall)
  if ('BoolExpr' in value || 'NullTest' in value || 'BooleanTest' in value) return 'boolean'
  if ('CoalesceExpr' in value) {
    const [first] = value.CoalesceExpr.args ?? []
    return first === undefined ? null : typeOf(first, sources)
  }
  return null
}

function callType(call: FuncCall): string | null {
  const names = strings(call.funcname)
  return names.length === 1 || names[0] === 'pg_catalog' ? (RESULTS[names.at(-1) ?? ''] ?? null) : null
}

function columnType(names: readonly string[], sources: readonly Source[]): string | null {
  const column = names.at(-1)
  const qualifier = names.at(-2)
  const having = sources.filter(
    ({ name, columns }) =>
      (qualifier === undefined || name === qualifier) && columns?.some((one) => one.name === column) === true,
  )
  const known = qualifier !== undefined || sources.every(({ columns }) => columns !== null)
  if (!known || having.length !== 1) return null
  return having[0]?.columns?.find(({ name }) => name === column)?.type ?? null
}
