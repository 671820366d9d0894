/** The name that PostgreSQL gives a column of a query or an index that has none (FigureColname in parser/parse_target.c). */
import type { FuncCall, Node, SubLink } from '@pgsql/types'

/** A guess and how good it is: 2 a real name, 1 one that a name around it may replace. */
interface Guess {
  readonly name: string
  readonly strength: 0 | 1 | 2
}

const NONE: Guess = { name: '?column?', strength: 0 }
const strong = (name: string | undefined): Guess => (name === undefined ? NONE : { name, strength: 2 })
const weak = (name: string): Guess => ({ name, strength: 1 })

/** 'name' for t.name, 'lower' for lower(x), 'case', '?column?' ...; null for a star, which stands for several. */
export function queryColumnName(value: Node | undefined): string | null {
  if (value && 'ColumnRef' in value && lastString(value.ColumnRef.fields) === undefined) return null
  return guess(value).name
}

function guess(node: Node | undefined): Guess {
  if (node === undefined) return NONE
  const [kind] = Object.keys(node)
  return kind === undefined ? NONE : (GUESSES[kind]?.(node) ?? NONE)
}

type As<Name extends string> = Extract<Node, Record<Name, unknown>>

const GUESSES: Readonly<Record<string, (node: Node) => Guess>> = {
  ColumnRef: (node) => strong(lastString((node as As<'ColumnRef'>).ColumnRef.fields)),
  A_Indirection: (node) => {
    const { indirection, arg } = (node as As<'A_Indirection'>).A_Indirection
    const field = lastString(indirection)
    return field === undefined ? guess(arg) : strong(field)
  },
  FuncCall: (node) => strong(functionName((node as As<'FuncCall'>).FuncCall)),
  A_Expr: (node) => ((node as As<'A_Expr'>).A_Expr.kind === 'AEXPR_NULLIF' ? strong('nullif') : NONE),
  TypeCast: (node) => {
    const { arg, typeName } = (node as As<'TypeCast'>).TypeCast
    const inner = guess(arg)
    const type = lastString(typeName?.names)
    return inner.strength > 1 || type === undefined ? inner : weak(type)
  },
  CollateClause: (node) => guess((node as As<'CollateClause'>).CollateClause.arg),
  CaseExpr: (node) => {
    const inner = guess((node as As<'CaseExpr'>).CaseExpr.defresult)
    return inner.strength > 1 ? inner : weak('case')
  },
  A_ArrayExpr: () => strong('array'),
  RowExpr: () => strong('row'),
  CoalesceExpr: () => strong('coalesce'),
  GroupingFunc: () => strong('grouping'),
  MinMaxExpr: (node) =>
    strong((node as As<'MinMaxExpr'>).MinMaxExpr.op === 'IS_LEAST' ? 'least' : 'greatest'),
  SQLValueFunction: (node) => {
    const operation = (node as As<'SQLValueFunction'>).SQLValueFunction.op ?? ''
    return strong(
      operation
        .replace(/^SVFOP_/, '')
        .replace(/_N$/, '')
        .toLowerCase(),
    )
  },
  SubLink: (node) => subqueryGuess((node as As<'SubLink'>).SubLink),
}

function subqueryGuess(link: SubLink): Guess {
  if (link.subLinkType === 'EXISTS_SUBLINK') return strong('exists')
  if (link.subLinkType === 'ARRAY_SUBLINK') return strong('array')
  if (link.subLinkType !== 'EXPR_SUBLINK' || !link.subselect || !('SelectStmt' in link.subselect)) return NONE
  const [target] = link.subselect.SelectStmt.targetList ?? []
  if (!target || !('ResTarget' in target)) return NONE
  return target.ResTarget.name === undefined ? guess(target.ResTarget.val) : strong(target.ResTarget.name)
}

function functionName(call: FuncCall): string | undefined {
  return lastString(call.funcname)
}

function lastString(nodes: readonly Node[] | undefined): string | undefined {
  const last = nodes?.findLast((node) => 'String' in node || 'A_Star' in node)
  return last && 'String' in last ? last.String.sval : undefined
}
