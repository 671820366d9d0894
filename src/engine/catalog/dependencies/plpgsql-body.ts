/**
 * What the body of a PL/pgSQL function names: PostgreSQL's own PL/pgSQL grammar
 * finds the statements and expressions in it, its SQL grammar reads each of
 * them. SQL that is put together when it runs is told as such; where it is one
 * literal it is read too, as a guess.
 */
import type { TypeName } from '@pgsql/types'
import pgQuery from 'libpg-query'
import { quoteIdentifier } from '../names.ts'
import { formatTypeName } from '../type-name.ts'
import { UNTYPED } from './name-index.ts'
import type { KnownColumn } from './name-index.ts'
import type { Needs } from './needs.ts'
import { EXPRESSION, expressionOf, statementsOf } from './parsed-text.ts'
import { QueryReader } from './query-reader.ts'
import { innerScope } from './query-scope.ts'
import type { Scope } from './query-scope.ts'
import { nameParts } from './quoted-text.ts'
import { madeRelations } from './made-relations.ts'
import type { Origin, TextWithin } from './text-places.ts'
import { isTree, treeOf, treesOf } from './tree.ts'
import type { Tree } from './tree.ts'

/** Reads a body. `statement` is the CREATE FUNCTION that it stands in; `scope` knows the arguments; `within` is the body as it is shown, where it is. */
export function readPlpgsqlBody(
  body: string,
  statement: Tree,
  scope: Scope,
  needs: Needs,
  within: TextWithin | null = null,
): void {
  const code = codeOf(statement, body)
  if (code === null) {
    needs.unknown('not understood', body.trim())
    return
  }
  const found: Found = { queries: [], types: [], variables: [] }
  collect(code, found, false, 1)
  readTriggerRows(code, needs)
  const parsed = found.queries.flatMap((query) => parse(query, needs, within))
  const temporary = madeRelations(parsed.map(({ tree }) => tree))
  const own = needs.for({ temporary })
  const inner = variableScope(found.variables, scope, own)
  if (needs.placing) addTriggerRows(inner, needs)
  for (const { type, line } of found.types)
    readDeclaredType(type, own.for({ origin: within?.piece(type, line, DECLARED.length) ?? null }))
  for (const { text, tree, dynamic, origin } of parsed) {
    new QueryReader(own.for({ origin })).read(tree, innerScope(inner))
    if (dynamic) readDynamic(tree, text, own)
  }
}

/** The rows that trigger functions see are rows of the tables that call them: NEW.x is a column of each. */
function readTriggerRows(code: Tree, needs: Needs): void {
  const [one] = treesOf(code['plpgsql_funcs'])
  const datums = treesOf(treeOf(one?.['PLpgSQL_function'])['datums'])
  const names = new Set<string>()
  for (const datum of datums) {
    const { fieldname, recparentno } = treeOf(datum['PLpgSQL_recfield'])
    // The parser leaves numbers out that are 0.
    const parent = treeOf(datums[Number(recparentno ?? 0)]?.['PLpgSQL_rec'])['refname']
    if (typeof fieldname === 'string' && (parent === 'new' || parent === 'old')) names.add(fieldname)
  }
  if (names.size === 0) return
  for (const table of needs.index.tablesCalling(needs.from)) {
    const columns = needs.index.columns(table)
    const own = [...names].filter((name) => columns?.has(name))
    if (own.length > 0) needs.object(table, own)
  }
}

/** Where one table alone calls the function, its rows are known by name. */
function addTriggerRows(scope: Scope, needs: Needs): void {
  const [table, more] = needs.index.tablesCalling(needs.from)
  if (table === undefined || more !== undefined) return
  const columns = needs.index.columns(table)
  for (const alias of ['new', 'old'])
    scope.relations.unshift({ alias, object: table, columns, byAliasOnly: true })
}

interface Query {
  readonly text: string
  readonly mode: number
  readonly dynamic: boolean
  /** The line of the body on which its statement begins, from 1. */
  readonly line: number
}

interface Found {
  readonly queries: Query[]
  readonly types: { readonly type: string; readonly line: number }[]
  readonly variables: { readonly name: string; readonly type: string }[]
}

interface Parsed {
  readonly text: string
  readonly tree: Tree
  readonly dynamic: boolean
  readonly origin: Origin | null
}

/** The body as PostgreSQL's PL/pgSQL grammar sees it; null where it does not read it. */
function codeOf(statement: Tree, body: string): Tree | null {
  try {
    return pgQuery.parsePlPgSQLSync(functionText(statement, body)) as unknown as Tree
  } catch {
    // The caller says that it was not understood: nothing more is known of it.
    return null
  }
}

/**
 * A function of the same body that needs no catalog: types of columns
 * (`t.a%TYPE`) are what libpg-query cannot ask for, rows of a table it takes
 * for a value unless they are called by the type alone.
 */
function functionText(statement: Tree, body: string): string {
  const taken: string[] = []
  const table: string[] = []
  for (const node of treesOf(statement['parameters'])) {
    const { name, argType, mode } = treeOf(node['FunctionParameter'])
    const typed = `${typeof name === 'string' ? `${quoteIdentifier(name)} ` : ''}${plainType(argType)}`
    if (mode === 'FUNC_PARAM_TABLE') table.push(typed)
    else taken.push(`${MODES[String(mode)] ?? ''}${typed}`)
  }
  const returns =
    table.length > 0
      ? ` RETURNS TABLE(${table.join(', ')})`
      : isTree(statement['returnType'])
        ? ` RETURNS ${plainType(statement['returnType'])}`
        : ''
  const kind = statement['is_procedure'] === true ? 'PROCEDURE' : 'FUNCTION'
  let quote = '$body$'
  while (body.includes(quote)) quote = quote.replace('$body', '$body_')
  const code = body.replace(/%\s*rowtype\b/gi, '')
  return `CREATE ${kind} f(${taken.join(', ')})${returns} LANGUAGE plpgsql AS ${quote}${code}${quote}`
}

const MODES: Readonly<Record<string, string>> = {
  FUNC_PARAM_OUT: 'OUT ',
  FUNC_PARAM_INOUT: 'INOUT ',
  FUNC_PARAM_VARIADIC: 'VARIADIC ',
}

function plainType(type: unknown): string {
  const tree = treeOf(type)
  return tree['pct_type'] === true
    ? `${tree['setof'] === true ? 'SETOF ' : ''}text`
    : formatTypeName(tree as TypeName)
}

/** Statements that run what an expression gives. */
const DYNAMIC: ReadonlySet<string> = new Set(['PLpgSQL_stmt_dynexecute', 'PLpgSQL_stmt_dynfors'])

/** Gathers expressions, declared types and variables, in the order of the body. */
function collect(value: unknown, found: Found, dynamic: boolean, above: number): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, found, false, above)
    return
  }
  if (!isTree(value)) return
  const line = typeof value['lineno'] === 'number' ? value['lineno'] : above
  for (const name in value) {
    const inner = value[name]
    if (name === 'PLpgSQL_expr') {
      const { query, parseMode } = treeOf(inner)
      if (typeof query === 'string')
        found.queries.push({ text: query, mode: Number(parseMode ?? 0), dynamic, line })
    } else if (name === 'PLpgSQL_var' || name === 'PLpgSQL_rec') declare(treeOf(inner), found, line)
    else if (DYNAMIC.has(name)) {
      const { query, ...rest } = treeOf(inner)
      const own = typeof rest['lineno'] === 'number' ? rest['lineno'] : line
      collect(query, found, true, own)
      collect(rest, found, false, own)
    } else collect(inner, found, name === 'dynquery', line)
  }
}

function declare(variable: Tree, found: Found, above: number): void {
  const line = typeof variable['lineno'] === 'number' ? variable['lineno'] : above
  const type = treeOf(treeOf(variable['datatype'])['PLpgSQL_type'])['typname']
  if (typeof type === 'string') {
    found.variables.push({ name: String(variable['refname']), type })
    // What has no line stands in no declaration: arguments, FOUND, TG_OP ...
    if (variable['lineno'] !== undefined && type !== 'record') found.types.push({ type, line })
  }
  collect(variable['default_val'], found, false, line)
  collect(variable['cursor_explicit_expr'], found, false, line)
}

/** The trees of one expression or statement. What the grammar does not read is told. */
function parse(query: Query, needs: Needs, within: TextWithin | null): Parsed[] {
  const { text, mode, dynamic, line } = query
  // 0 is a statement, 2 an expression, from 3 on an assignment.
  if (mode === 0) {
    const statements = statementsOf(text)
    if (statements === null) needs.unknown('not understood', text)
    const origin = within?.piece(text, line, 0) ?? null
    return (statements ?? []).map((tree) => ({ text, tree, dynamic, origin }))
  }
  const expression = mode >= 3 ? assigned(text) : text
  const tree = expressionOf(expression)
  if (tree !== null) {
    const lead = EXPRESSION.length - (text.length - expression.length)
    return [{ text, tree, dynamic, origin: within?.piece(text, line, lead) ?? null }]
  }
  needs.unknown('not understood', text)
  return []
}

/** What stands behind the sign of an assignment, := or =. */
function assigned(text: string): string {
  let depth = 0
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]
    if (sign === '"') quoted = !quoted
    else if (quoted) continue
    else if (sign === '[' || sign === '(') depth++
    else if (sign === ']' || sign === ')') depth--
    else if (sign === '=' && depth === 0) return text.slice(at + 1)
  }
  return text
}

/** Variables as names that hide no column: by themselves, and as rows by their name. */
function variableScope(variables: Found['variables'], outer: Scope, needs: Needs): Scope {
  const scope = innerScope(outer)
  const columns = new Map<string, KnownColumn>()
  for (const { name, type } of variables) {
    columns.set(name, UNTYPED)
    const row = type === 'record' ? undefined : needs.index.type(type.toLowerCase())
    if (row !== undefined)
      scope.relations.push({ alias: name, object: row, columns: needs.index.columns(row), byAliasOnly: true })
  }
  scope.relations.push({ alias: '', object: null, columns })
  return scope
}

/** What stands before a type where it is read as a cast. */
const CAST = 'NULL::'
const DECLARED = `${EXPRESSION}${CAST}`

/** A type as it was declared: 'app.mood[]', 'app.orders.id%TYPE', 'UUID'. */
function readDeclaredType(type: string, needs: Needs): void {
  const column = /^(.*)%\s*type$/is.exec(type)
  if (column !== null) {
    const parts = nameParts(column[1] as string).map((part) => part.trim())
    // One name alone is a variable's.
    if (parts.length < 2) return
    const at = DECLARED.length
    const relation = needs.relation(parts.slice(0, -1), at)
    if (relation === undefined) return
    needs.object(relation, parts.slice(-1))
    const last = parts.length - 1
    needs.place(at, { from: last, to: last }, relation, { column: parts[last] as string })
    return
  }
  const cast = expressionOf(`${CAST}${type}`)
  if (cast === null) needs.unknown('not understood', type)
  else new QueryReader(needs).read(cast, innerScope(null))
}

/** What is run is known where it is one literal. */
function readDynamic(tree: Tree, written: string, needs: Needs): void {
  const text = treeOf(treeOf(tree['A_Const'])['sval'])['sval']
  const statements = typeof text === 'string' ? statementsOf(text) : null
  if (statements === null) {
    needs.unknown('dynamic SQL', beginningOf(tree) || written)
    return
  }
  const guess = needs.for({ evidence: 'guessed' })
  for (const statement of statements) new QueryReader(guess).read(statement, innerScope(null))
}

/** The first literal of what is put together, which most often says what is done. */
function beginningOf(value: unknown): string {
  if (Array.isArray(value)) {
    for (const item of value) {
      const text = beginningOf(item)
      if (text !== '') return text
    }
    return ''
  }
  if (!isTree(value)) return ''
  const literal = treeOf(treeOf(value['A_Const'])['sval'])['sval']
  if (typeof literal === 'string') return literal.trim()
  for (const name in value) {
    const text = name === 'funcname' ? '' : beginningOf(value[name])
    if (text !== '') return text
  }
  return ''
}
