/** Expressions as SQL text. pgsql-deparser prints most casts as CAST(x AS type); pg_dump and most people write x::type. */
import type {
  A_Indirection as Indirection,
  JsonFuncExpr,
  JsonTable,
  Node,
  RangeTableFunc,
  TypeCast,
  XmlSerialize,
} from '@pgsql/types'
import { Deparser } from 'pgsql-deparser'
import { jsonFunctionText, jsonTableText, xmlTableText } from './table-function-printer.ts'
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

  JsonFuncExpr(call: JsonFuncExpr, context: Context): string {
    return jsonFunctionText(call, (node) => this.visit(node, context))
  }

  JsonTable(table: JsonTable, context: Context): string {
    return jsonTableText(table, (node) => this.visit(node, context))
  }

  override RangeTableFunc(table: RangeTableFunc, context: Context): string {
    return xmlTableText(table, (node) => this.visit(node, context))
  }

  override XmlSerialize(call: XmlSerialize, context: Context): string {
    const text = super.XmlSerialize(call, context)
    return (call as { readonly indent?: boolean }).indent ? text.replace(/ ?\)$/, ' INDENT)') : text
  }

  override A_Indirection(value: Indirection, context: Context): string {
    const text = super.A_Indirection(value, context)
    if (value.arg === undefined || !('A_ArrayExpr' in value.arg)) return text
    const array = this.visit(value.arg, context)
    return `(${array})${text.slice(array.length)}`
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
