/**
 * Expressions and queries as values that can be compared: their text, and two
 * digests of their syntax tree. The strict one leaves out positions, and what
 * differs between versions of the server that print the same query. The loose
 * one also leaves out what PostgreSQL adds or rewrites by itself.
 */
import { hash } from 'node:crypto'
import type { Node, TypeCast } from '@pgsql/types'
import type { ExpressionValue } from './catalog-object.ts'
import { printExpression } from './expression-printer.ts'
import { looseForm } from './loose-form.ts'
import { registeredName } from './registered-constant.ts'
import { POSITIONS } from './tree-positions.ts'

/** The value of an expression or query; a List node stands for several in order. `text` where the caller knows better how it is written. */
export function expressionValue(node: Node, text?: string): ExpressionValue {
  return {
    text: text ?? expressionText(node),
    digest: digestOf(strictText(node)),
    looseDigest: digestOf(withoutPositions(looseForm(node))),
  }
}

/** SQL text of an expression, from its tree. */
export function expressionText(node: Node): string {
  if ('List' in node) return (node.List.items ?? []).map((item) => expressionText(item)).join(', ')
  try {
    return printExpression(node)
  } catch {
    // The newest grammar is ahead of the printer. The digests still tell such expressions apart.
    return NOT_PRINTED
  }
}

/** Stands for an expression that only its statement shows. */
const NOT_PRINTED = '(see the definition)'

function digestOf(text: string): string {
  return hash('sha256', text, 'base64url').slice(0, 24)
}

function strictText(node: Node): string {
  const only = 'SelectStmt' in node ? onlyRelationName(node.SelectStmt.fromClause) : null
  return withoutPositions(only === null ? node : unqualified(node, only, true))
}

/** A tree as JSON, written by hand: a replacer for each of its fields would take three times as long. */
function withoutPositions(tree: unknown): string {
  if (typeof tree === 'string') return JSON.stringify(tree)
  if (typeof tree !== 'object' || tree === null) return String(tree)
  let text = ''
  if (Array.isArray(tree)) {
    for (const item of tree) text += `${text === '' ? '' : ','}${withoutPositions(item)}`
    return `[${text}]`
  }
  for (const key in tree) {
    const field = (tree as Record<string, unknown>)[key]
    if (field === undefined || POSITIONS.has(key)) continue
    const value = key === 'TypeCast' ? withPlainName(field as TypeCast) : field
    text += `${text === '' ? '' : ','}"${key}":${withoutPositions(value)}`
  }
  return `{${text}}`
}

/** The name within 'public.ids'::regclass, without needless quotes. */
function withPlainName(cast: TypeCast): TypeCast {
  const { arg, typeName } = cast
  const name = arg && 'A_Const' in arg ? arg.A_Const.sval?.sval : undefined
  const type = typeName?.names?.at(-1)
  if (name === undefined || !type || !('String' in type)) return cast
  const sval = registeredName(type.String.sval ?? '', name)
  return sval === name ? cast : { ...cast, arg: { A_Const: { sval: { sval } } } }
}

/** The name under which a query's columns are qualified, where it reads from one thing alone. */
function onlyRelationName(from: readonly Node[] | undefined): string | null {
  const [only, more] = from ?? []
  if (only === undefined || more !== undefined) return null
  if ('RangeVar' in only) return only.RangeVar.alias?.aliasname ?? only.RangeVar.relname ?? null
  if ('RangeSubselect' in only) return only.RangeSubselect.alias?.aliasname ?? null
  if ('RangeFunction' in only) return only.RangeFunction.alias?.aliasname ?? null
  return null
}

/**
 * The query without the qualifier that servers before 16 print although there
 * is nothing to tell apart (get_query_def's varprefix). Queries within it keep
 * theirs, as all versions print them.
 */
function unqualified(value: unknown, relation: string, outermost = false): unknown {
  if (Array.isArray(value)) return value.map((item) => unqualified(item, relation))
  if (typeof value !== 'object' || value === null) return value
  if ('SelectStmt' in value && !outermost) return value
  if ('ColumnRef' in value)
    return { ColumnRef: unqualifiedColumn(value.ColumnRef as ColumnReference, relation) }
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, unqualified(inner, relation)]))
}

type ColumnReference = Extract<Node, { ColumnRef: unknown }>['ColumnRef']

function unqualifiedColumn(reference: ColumnReference, relation: string): ColumnReference {
  const [first, ...rest] = reference.fields ?? []
  const qualifies = rest.length === 1 && first && 'String' in first && first.String.sval === relation
  return qualifies ? { fields: rest } : reference
}
