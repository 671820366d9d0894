/**
 * The form of an expression or query that is the same for what someone wrote
 * and for what pg_dump prints of it (PostgreSQL's ruleutils.c): without casts of
 * literals and casts that PostgreSQL adds by itself, IN as = ANY, BETWEEN as two
 * comparisons, no qualifiers of columns, no names of columns that would be the
 * same unsaid. Decides only where one side was written by hand: it takes some
 * differences for none (a cast that only widens, another schema of a function).
 */
import type { Node } from '@pgsql/types'
import { POSITIONS } from './tree-positions.ts'
import { intervalConstant } from './interval-constant.ts'
import { registeredName } from './registered-constant.ts'
import { queryColumnName } from './query-column.ts'

type Tree = { readonly [key: string]: unknown }

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The tree without positions and without what PostgreSQL adds by itself. */
export function looseForm(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(looseForm)
  if (!isTree(value)) return value
  const [name] = Object.keys(value)
  const rewrite = name === undefined ? undefined : REWRITES[name]
  if (rewrite !== undefined && isTree(value[name as string])) return rewrite(value[name as string] as Tree)
  return looseFields(value)
}

function looseFields(tree: Tree): Tree {
  const fields: Record<string, unknown> = {}
  // What INSERT, UPDATE and DELETE write to stands without a node around it.
  const inPublic = typeof tree['relname'] === 'string' && tree['schemaname'] === 'public'
  for (const key of Object.keys(tree))
    if (!POSITIONS.has(key) && !(inPublic && key === 'schemaname')) fields[key] = looseForm(tree[key])
  return fields
}

/** Types to which PostgreSQL casts by itself. */
const IMPLICIT_TARGETS = new Set([
  'text',
  'varchar',
  'bpchar',
  'int8',
  'bigint',
  'numeric',
  'float8',
  'timestamp',
  'timestamptz',
])

const REWRITES: Readonly<Record<string, (tree: Tree) => unknown>> = {
  A_Const: constantValue,
  TypeCast: castValue,
  ColumnRef: (reference) => ({ column: lastName(reference['fields']) }),
  RangeVar: (relation) => {
    const { schemaname, ...others } = looseFields(relation)
    return { RangeVar: schemaname === 'public' ? others : { schemaname, ...others } }
  },
  FuncCall: callValue,
  SQLValueFunction: (call) =>
    call['op'] === 'SVFOP_CURRENT_TIMESTAMP'
      ? { FuncCall: { name: 'now' } }
      : { SQLValueFunction: looseFields(call) },
  A_Expr: operatorValue,
  BoolExpr: (expression) =>
    booleanValue(expression['boolop'], looseForm(expression['args'] ?? []) as unknown[]),
  CaseExpr: (choice) => {
    // CASE without ELSE is printed with ELSE NULL.
    const { defresult, ...others } = looseFields(choice)
    const nothing = isTree(defresult) && 'constant' in defresult && defresult['constant'] === null
    return { CaseExpr: nothing || defresult === undefined ? others : { ...others, defresult } }
  },
  RowExpr: (row) => ({ row: looseForm(row['args']) }),
  SubLink: (link) => {
    // x = ANY (SELECT ...) is x IN (SELECT ...).
    const { operName, ...others } = looseFields(link)
    const plain = link['subLinkType'] === 'ANY_SUBLINK' && lastName(link['operName']) === '='
    return { SubLink: plain || operName === undefined ? others : { ...others, operName } }
  },
  SelectStmt: selectValue,
  SortBy: (sort) => {
    const { sortby_dir: _direction, sortby_nulls: _nulls, ...others } = looseFields(sort)
    return { SortBy: { ...others, ...orderOf(sort['sortby_dir'], sort['sortby_nulls']) } }
  },
  IndexElem: (element) => {
    const {
      ordering: _direction,
      nulls_ordering: _nulls,
      opclass,
      collation,
      ...others
    } = looseFields(element)
    const order = orderOf(element['ordering'], element['nulls_ordering'])
    return {
      IndexElem: {
        ...others,
        ...order,
        ...(opclass === undefined ? {} : { opclass: lastName(element['opclass']) }),
        ...(collation === undefined ? {} : { collation: lastName(element['collation']) }),
      },
    }
  },
}

/** The order of a key, with the defaults spelled out: NULLS LAST when ascending, NULLS FIRST when descending. */
function orderOf(direction: unknown, nulls: unknown): Tree {
  const descending = direction === 'SORTBY_DESC'
  const first =
    nulls === 'SORTBY_NULLS_FIRST' ||
    (descending && (nulls === undefined || nulls === 'SORTBY_NULLS_DEFAULT'))
  return direction === 'SORTBY_USING' ? { using: true, first } : { descending, first }
}

function castValue(cast: Tree): unknown {
  const inner = looseForm(cast['arg'])
  const type = isTree(cast['typeName']) ? cast['typeName'] : {}
  const name = lastName(type['names'])
  const array = Array.isArray(type['arrayBounds'])
  if (isTree(inner) && typeof inner['constant'] === 'string' && name === 'interval' && !array)
    return { constant: intervalConstant(inner['constant']) ?? inner['constant'] }
  if (isTree(inner) && typeof inner['constant'] === 'string' && !array)
    return { constant: registeredName(name, inner['constant']) }
  if (isTree(inner) && ('constant' in inner || 'A_ArrayExpr' in inner)) return inner
  if (IMPLICIT_TARGETS.has(name)) return inner
  const { names: _qualified, typemod: _unset, ...others } = looseFields(type)
  return { cast: { arg: inner, type: { ...others, name } } }
}

function callValue(call: Tree): unknown {
  const { funcname: _qualified, funcformat: _spelling, ...others } = looseFields(call)
  const name = lastName(call['funcname'])
  const [only] = (others['args'] ?? []) as unknown[]
  if (name === 'nextval' && isTree(only) && typeof only['constant'] === 'string') {
    return { FuncCall: { name, args: [{ constant: only['constant'].replace(/^public\./, '') }] } }
  }
  return { FuncCall: { ...others, name } }
}

function booleanValue(operator: unknown, args: readonly unknown[]): Tree {
  const parts = args.flatMap((part) =>
    isTree(part) && isTree(part['bool']) && part['bool']['operator'] === operator && operator !== 'NOT_EXPR'
      ? (part['bool']['parts'] as unknown[])
      : [part],
  )
  return { bool: { operator, parts } }
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
  const left = looseForm(expression['lexpr'])
  const right = looseForm(expression['rexpr'])
  const compare = (operator: string, to: unknown): Tree => ({ compare: { operator, left, right: to } })
  const items = (isTree(right) && isTree(right['List']) ? (right['List']['items'] ?? []) : []) as unknown[]
  switch (expression['kind']) {
    case 'AEXPR_IN': {
      // Of one value PostgreSQL makes a plain comparison.
      if (items.length === 1) return compare(name, items[0])
      const quantifier = name === '<>' ? 'all' : 'any'
      return { compare: { operator: name, left, right: { A_ArrayExpr: { elements: items } }, quantifier } }
    }
    case 'AEXPR_OP_ANY':
      return { compare: { operator: name, left, right, quantifier: 'any' } }
    case 'AEXPR_OP_ALL':
      return { compare: { operator: name, left, right, quantifier: 'all' } }
    case 'AEXPR_BETWEEN':
      return booleanValue('AND_EXPR', [compare('>=', items[0]), compare('<=', items[1])])
    case 'AEXPR_NOT_BETWEEN':
      return booleanValue('OR_EXPR', [compare('<', items[0]), compare('>', items[1])])
    case 'AEXPR_OP':
    case 'AEXPR_LIKE':
    case 'AEXPR_ILIKE':
    case 'AEXPR_SIMILAR':
      return compare(name, right)
    default:
      return { expression: { kind: expression['kind'], name, left, right } }
  }
}

/** A query: names of columns that go without saying are left out, numbers and names in GROUP BY and ORDER BY replaced by what they mean. */
function selectValue(select: Tree): unknown {
  const targets = (Array.isArray(select['targetList']) ? select['targetList'] : []) as Node[]
  const { targetList: _named, groupClause, sortClause, ...others } = select
  const columns = targets.map((node) => {
    if (!('ResTarget' in node)) return looseForm(node)
    const { name, val } = node.ResTarget
    const value = looseForm(val)
    return name === undefined || name === queryColumnName(val) ? { value } : { name, value }
  })
  const meant = (node: unknown): unknown => meantColumn(node, targets) ?? looseForm(node)
  const grouped = Array.isArray(groupClause) ? { group: groupClause.map(meant) } : {}
  const sorted = Array.isArray(sortClause)
    ? {
        sort: sortClause.map((node: unknown) =>
          isTree(node) && isTree(node['SortBy'])
            ? {
                ...(looseForm({ SortBy: { ...node['SortBy'], node: undefined } }) as Tree),
                by: meant(node['SortBy']['node']),
              }
            : looseForm(node),
        ),
      }
    : {}
  return { select: { columns, ...looseFields(others), ...grouped, ...sorted } }
}

/** What GROUP BY 1 or ORDER BY total means, where it means a column of the result. */
function meantColumn(node: unknown, targets: readonly Node[]): unknown {
  if (!isTree(node)) return undefined
  if (isTree(node['A_Const']) && isTree(node['A_Const']['ival'])) {
    const target = targets[Number(node['A_Const']['ival']['ival']) - 1]
    return target && 'ResTarget' in target ? looseForm(target.ResTarget.val) : undefined
  }
  const fields = isTree(node['ColumnRef']) ? node['ColumnRef']['fields'] : undefined
  if (!Array.isArray(fields) || fields.length !== 1) return undefined
  const name = lastName(fields)
  const named = targets.find((target) => 'ResTarget' in target && target.ResTarget.name === name)
  return named && 'ResTarget' in named ? looseForm(named.ResTarget.val) : undefined
}

/** The last String of a list of name parts; '*' for a star. */
function lastName(parts: unknown): string {
  const last: unknown = Array.isArray(parts) ? parts.at(-1) : undefined
  if (isTree(last) && isTree(last['String'])) return String(last['String']['sval'] ?? '')
  return '*'
}
