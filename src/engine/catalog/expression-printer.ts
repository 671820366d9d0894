/** Expressions as SQL text. pgsql-deparser prints most casts as CAST(x AS type); pg_dump and most people write x::type. */
import type { Node, TypeCast } from '@pgsql/types'
import { Deparser } from 'pgsql-deparser'
import { formatTypeName } from './type-name.ts'

type Context = Parameters<Deparser['TypeCast']>[1]

/** Kinds of expressions that bind closer than a cast; anything else needs parentheses. */
const CLOSE: ReadonlySet<string> = new Set([
  'ColumnRef',
  'A_ArrayExpr',
  'TypeCast',
  'FuncCall',
  'CoalesceExpr',
  'MinMaxExpr',
  'SQLValueFunction',
  'CaseExpr',
  'ParamRef',
])

class ExpressionPrinter extends Deparser {
  override TypeCast(cast: TypeCast, context: Context): string {
    if (!cast.typeName || !cast.arg) return super.TypeCast(cast, context)
    const arg = this.visit(cast.arg, context)
    return `${bindsClosely(cast.arg, arg) ? arg : `(${arg})`}::${formatTypeName(cast.typeName)}`
  }
}

function bindsClosely(node: Node, text: string): boolean {
  if ('A_Const' in node) return !text.startsWith('-')
  if ('FuncCall' in node && node.FuncCall.funcformat === 'COERCE_SQL_SYNTAX') return false
  return CLOSE.has(Object.keys(node)[0] ?? '')
}

/** The expression or query as SQL, in one line. Throws where the printer does not know a part of it. */
export function printExpression(node: Node): string {
  return new ExpressionPrinter(node, { pretty: false }).deparseQuery()
}
