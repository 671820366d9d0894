/** The type of an expression, as far as its text says it: what chooses between functions of one name. */
import type { TypeName } from '@pgsql/types'
import { quoteName } from '../names.ts'
import { formatTypeName } from '../type-name.ts'
import { chooseRoutine } from './choose-routine.ts'
import type { NameIndex, Routine } from './name-index.ts'
import { findAlias, findColumn } from './query-scope.ts'
import type { Scope } from './query-scope.ts'
import { bareType } from './quoted-text.ts'
import { isTree, namesOf, treeOf, treesOf } from './tree.ts'
import type { Tree } from './tree.ts'

type Typing = (inner: Tree, scope: Scope, index: NameIndex) => string | null

/** As format_type prints it without modifiers; null where it is not known. */
export function typeOfExpression(node: unknown, scope: Scope, index: NameIndex): string | null {
  if (!isTree(node)) return null
  for (const name in node) {
    const typing = TYPINGS[name]
    if (typing !== undefined && isTree(node[name])) return typing(node[name], scope, index)
  }
  return null
}

const TYPINGS: Readonly<Record<string, Typing>> = {
  TypeCast: ({ typeName }) => withoutModifiers(formatTypeName((typeName ?? {}) as TypeName)),
  A_Const: (constant) => {
    if (isTree(constant['ival'])) return 'integer'
    if (isTree(constant['fval'])) return 'numeric'
    return isTree(constant['boolval']) ? 'boolean' : null
  },
  ColumnRef: (reference, scope) => {
    const type = columnType(namesOf(reference['fields']), scope)
    return type === null ? null : withoutModifiers(type)
  },
  FuncCall: callType,
  CollateClause: ({ arg }, scope, index) => typeOfExpression(arg, scope, index),
  NamedArgExpr: ({ arg }, scope, index) => typeOfExpression(arg, scope, index),
  CoalesceExpr: ({ args }, scope, index) => firstType(treesOf(args), scope, index),
  CaseExpr: ({ args, defresult }, scope, index) =>
    firstType(
      [...treesOf(args).map((when) => treeOf(treeOf(when['CaseWhen'])['result'])), treeOf(defresult)],
      scope,
      index,
    ),
  BoolExpr: () => 'boolean',
  NullTest: () => 'boolean',
  BooleanTest: () => 'boolean',
  A_Indirection: ({ arg, indirection }, scope, index) => {
    const [field] = namesOf(indirection)
    const type = typeOfExpression(arg, scope, index)
    if (type === null) return null
    // A subscript takes the brackets away.
    if (field === undefined) return type.endsWith('[]') ? type.slice(0, -2) : null
    const composite = index.type(type)
    const column = composite === undefined ? undefined : index.columns(composite)?.get(field)
    return column?.type ?? null
  },
}

function firstType(nodes: readonly Tree[], scope: Scope, index: NameIndex): string | null {
  for (const node of nodes) {
    const type = typeOfExpression(node, scope, index)
    if (type !== null) return type
  }
  return null
}

function columnType(fields: readonly string[], scope: Scope): string | null {
  const name = fields.at(-1) ?? ''
  if (fields.length === 1) return findColumn(scope, name)[0]?.column.type ?? null
  const schema = fields.length > 2 ? fields.at(-3) : undefined
  return findAlias(scope, fields.at(-2) as string, schema)?.columns?.get(name)?.type ?? null
}

/** Types of calls that were found already, by what they are read in: calls within calls would be looked through again at each depth. */
const knownCalls = new WeakMap<Scope, Map<Tree, string | null>>()

function callType(call: Tree, scope: Scope, index: NameIndex): string | null {
  let known = knownCalls.get(scope)
  if (known === undefined) {
    known = new Map()
    knownCalls.set(scope, known)
  }
  const type = known.get(call)
  if (type !== undefined) return type
  const found = findCallType(call, scope, index)
  known.set(call, found)
  return found
}

function findCallType(call: Tree, scope: Scope, index: NameIndex): string | null {
  const parts = namesOf(call['funcname'])
  if (parts.length < 2) return null
  const routines = index.routines(quoteName(parts))
  if (routines.length === 0) return null
  const types = treesOf(call['args']).map((node) => typeOfExpression(node, scope, index))
  const [only, more] = chooseRoutine(routines, { types, named: [] })
  return only === undefined || more !== undefined ? null : resultOf(only)
}

/** What a function returns; null for a table or a type that its arguments decide. */
export function resultOf({ object }: Routine): string | null {
  const returns = object.properties['returns']
  if (typeof returns !== 'string' || /^(SETOF )?(TABLE\(|"?any|record$)/.test(returns)) return null
  return returns.replace(/^SETOF /, '')
}

function withoutModifiers(type: string): string {
  return type.endsWith('[]') ? `${bareType(type)}[]` : bareType(type)
}
