/**
 * Expressions and queries as values that can be compared: their text, and two
 * digests of their syntax tree. The strict one leaves out positions only. The
 * loose one also leaves out what PostgreSQL adds or rewrites by itself when it
 * stores an expression (ruleutils.c prints it back): casts of literals, IN as
 * = ANY, BETWEEN as two comparisons, qualifiers of columns.
 */
import { hash } from 'node:crypto'
import type { Node } from '@pgsql/types'
import { Deparser } from 'pgsql-deparser'
import type { ExpressionValue } from './catalog-object.ts'

const POSITIONS = new Set([
  'location',
  'list_start',
  'list_end',
  'rexpr_list_start',
  'rexpr_list_end',
  'name_location',
  'arg_names_location',
  'stmt_location',
  'stmt_len',
])

/** The value of an expression or query; a List node stands for several in order. `text` where the caller knows better how it is written. */
export function expressionValue(node: Node, text?: string): ExpressionValue {
  return {
    text: text ?? expressionText(node),
    digest: digestOf(node, false),
    looseDigest: digestOf(loosened(node as unknown as Tree), true),
  }
}

/** SQL text of an expression, from its tree. */
export function expressionText(node: Node): string {
  if ('List' in node) return (node.List.items ?? []).map((item) => expressionText(item)).join(', ')
  try {
    return Deparser.deparse(node)
  } catch {
    // The newest grammar is ahead of the printer. The digests still tell such expressions apart.
    return NOT_PRINTED
  }
}

/** Stands for an expression that only its statement shows. */
const NOT_PRINTED = '(see the definition)'

function digestOf(tree: unknown, settled: boolean): string {
  const text = settled
    ? JSON.stringify(tree)
    : JSON.stringify(tree, (key, value: unknown) => (POSITIONS.has(key) ? undefined : value))
  return hash('sha256', text, 'base64url').slice(0, 24)
}

type Tree = { readonly [key: string]: unknown }

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The tree without positions and without what PostgreSQL adds by itself. */
function loosened(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(loosened)
  if (!isTree(value)) return value
  const [name] = Object.keys(value)
  const rewrite = name === undefined ? undefined : REWRITES[name]
  if (rewrite !== undefined && isTree(value[name as string])) return rewrite(value[name as string] as Tree)
  return loosenedFields(value)
}

function loosenedFields(tree: Tree): Tree {
  const fields: Record<string, unknown> = {}
  for (const key of Object.keys(tree)) if (!POSITIONS.has(key)) fields[key] = loosened(tree[key])
  return fields
}

const TEXT_TYPES = new Set(['text', 'varchar', 'bpchar'])

const REWRITES: Readonly<Record<string, (tree: Tree) => unknown>> = {
  A_Const: constantValue,
  TypeCast: (cast) => {
    const inner = loosened(cast['arg'])
    const type = lastName((cast['typeName'] as Tree | undefined)?.['names'])
    if (isTree(inner) && ('constant' in inner || 'A_ArrayExpr' in inner)) return inner
    if (TEXT_TYPES.has(type)) return inner
    return { TypeCast: { arg: inner, typeName: loosened(cast['typeName']) } }
  },
  ColumnRef: (reference) => ({ column: lastName(reference['fields']) }),
  RangeVar: (relation) => {
    const { schemaname, ...others } = loosenedFields(relation)
    return { RangeVar: schemaname === 'public' ? others : { schemaname, ...others } }
  },
  FuncCall: (call) => {
    const { funcname: _qualified, funcformat: _spelling, ...others } = loosenedFields(call)
    return { FuncCall: { ...others, name: lastName(call['funcname']) } }
  },
  A_Expr: operatorValue,
  BoolExpr: (expression) => {
    const operator = expression['boolop']
    const parts = (loosened(expression['args'] ?? []) as unknown[]).flatMap((part) =>
      isTree(part) && isTree(part['bool']) && part['bool']['operator'] === operator && operator !== 'NOT_EXPR'
        ? (part['bool']['parts'] as unknown[])
        : [part],
    )
    return { bool: { operator, parts } }
  },
  IndexElem: (element) => {
    const { ordering, nulls_ordering, ...others } = loosenedFields(element)
    const shown = ordering === 'SORTBY_ASC' ? 'SORTBY_DEFAULT' : ordering
    return { IndexElem: { ...others, ordering: shown, nulls: nulls_ordering } }
  },
}

function constantValue(constant: Tree): unknown {
  if (constant['isnull'] === true) return { constant: null }
  for (const key of ['sval', 'fval', 'bsval'] as const) {
    if (isTree(constant[key])) return { constant: String(constant[key][key] ?? '') }
  }
  if (isTree(constant['ival'])) return { constant: String(constant['ival']['ival'] ?? 0) }
  if (isTree(constant['boolval'])) return { constant: String(constant['boolval']['boolval'] ?? false) }
  return { constant: '' }
}

function operatorValue(expression: Tree): unknown {
  const name = lastName(expression['name'])
  const left = loosened(expression['lexpr'])
  const right = loosened(expression['rexpr'])
  const compare = (operator: string, to: unknown): Tree => ({ compare: { operator, left, right: to } })
  switch (expression['kind']) {
    case 'AEXPR_IN': {
      const elements = isTree(right) && isTree(right['List']) ? right['List']['items'] : right
      const quantifier = name === '<>' ? 'all' : 'any'
      return { compare: { operator: name, left, right: { A_ArrayExpr: { elements } }, quantifier } }
    }
    case 'AEXPR_OP_ANY':
      return { compare: { operator: name, left, right, quantifier: 'any' } }
    case 'AEXPR_OP_ALL':
      return { compare: { operator: name, left, right, quantifier: 'all' } }
    case 'AEXPR_BETWEEN':
    case 'AEXPR_NOT_BETWEEN': {
      const [low, high] = (isTree(right) && isTree(right['List']) ? right['List']['items'] : []) as unknown[]
      return expression['kind'] === 'AEXPR_BETWEEN'
        ? { bool: { operator: 'AND_EXPR', parts: [compare('>=', low), compare('<=', high)] } }
        : { bool: { operator: 'OR_EXPR', parts: [compare('<', low), compare('>', high)] } }
    }
    case 'AEXPR_OP':
    case 'AEXPR_LIKE':
    case 'AEXPR_ILIKE':
      return compare(name, right)
    default:
      return { expression: { kind: expression['kind'], name, left, right } }
  }
}

/** The last String of a list of name parts; '*' for a star. */
function lastName(parts: unknown): string {
  const last: unknown = Array.isArray(parts) ? parts.at(-1) : undefined
  if (isTree(last) && isTree(last['String'])) return String(last['String']['sval'] ?? '')
  return '*'
}
