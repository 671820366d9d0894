/** JSON_EXISTS, JSON_VALUE, JSON_QUERY, JSON_TABLE and XMLTABLE as SQL text: what pgsql-deparser does not print. */
import type {
  Alias,
  JsonBehavior,
  JsonFormat,
  JsonFuncExpr,
  JsonOutput,
  JsonQuotes,
  JsonTable,
  JsonTableColumn,
  JsonTablePathSpec,
  JsonValueExpr,
  JsonWrapper,
  Node,
  RangeTableFunc,
} from '@pgsql/types'
import { quoteIdentifier } from './names.ts'
import { formatTypeName } from './type-name.ts'

/** Prints an expression within. */
export type PrintNode = (node: Node) => string

const FUNCTIONS: Readonly<Record<string, string>> = {
  JSON_EXISTS_OP: 'JSON_EXISTS',
  JSON_VALUE_OP: 'JSON_VALUE',
  JSON_QUERY_OP: 'JSON_QUERY',
}

const BEHAVIORS: Readonly<Record<string, string>> = {
  JSON_BEHAVIOR_NULL: 'NULL',
  JSON_BEHAVIOR_ERROR: 'ERROR',
  JSON_BEHAVIOR_EMPTY: 'EMPTY',
  JSON_BEHAVIOR_TRUE: 'TRUE',
  JSON_BEHAVIOR_FALSE: 'FALSE',
  JSON_BEHAVIOR_UNKNOWN: 'UNKNOWN',
  JSON_BEHAVIOR_EMPTY_ARRAY: 'EMPTY ARRAY',
  JSON_BEHAVIOR_EMPTY_OBJECT: 'EMPTY OBJECT',
}

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ')

function formatText(format: JsonFormat | undefined): string {
  if (format?.format_type !== 'JS_FORMAT_JSON') return ''
  const encoding = format.encoding?.replace('JS_ENC_', '')
  return encoding === undefined || encoding === 'DEFAULT' ? 'FORMAT JSON' : `FORMAT JSON ENCODING ${encoding}`
}

function valueText(value: JsonValueExpr | undefined, print: PrintNode): string {
  if (value?.raw_expr === undefined) return ''
  return joined([print(value.raw_expr), formatText(value.format)])
}

function outputText(output: JsonOutput | undefined): string {
  if (output?.typeName === undefined) return ''
  return joined(['RETURNING', formatTypeName(output.typeName), formatText(output.returning?.format)])
}

function passingText(nodes: readonly Node[] | undefined, print: PrintNode): string {
  const texts = (nodes ?? []).map((node) =>
    'JsonArgument' in node
      ? `${valueText(node.JsonArgument.val, print)} AS ${quoteIdentifier(node.JsonArgument.name ?? '')}`
      : '',
  )
  return texts.length === 0 ? '' : `PASSING ${texts.join(', ')}`
}

function behaviorText(behavior: JsonBehavior | undefined, when: string, print: PrintNode): string {
  if (behavior === undefined) return ''
  const what =
    behavior.btype === 'JSON_BEHAVIOR_DEFAULT'
      ? `DEFAULT ${behavior.expr ? print(behavior.expr) : 'NULL'}`
      : (BEHAVIORS[behavior.btype ?? ''] ?? '')
  return `${what} ON ${when}`
}

function wrapperText(wrapper: JsonWrapper | undefined): string {
  if (wrapper === 'JSW_NONE') return 'WITHOUT WRAPPER'
  if (wrapper === 'JSW_CONDITIONAL') return 'WITH CONDITIONAL WRAPPER'
  return wrapper === 'JSW_UNCONDITIONAL' ? 'WITH WRAPPER' : ''
}

function quotesText(quotes: JsonQuotes | undefined): string {
  return quotes === 'JS_QUOTES_KEEP' ? 'KEEP QUOTES' : quotes === 'JS_QUOTES_OMIT' ? 'OMIT QUOTES' : ''
}

/** A call of JSON_EXISTS, JSON_VALUE or JSON_QUERY. */
export function jsonFunctionText(call: JsonFuncExpr, print: PrintNode): string {
  const inner = joined([
    `${valueText(call.context_item, print)}, ${call.pathspec ? print(call.pathspec) : ''}`,
    passingText(call.passing, print),
    outputText(call.output),
    wrapperText(call.wrapper),
    quotesText(call.quotes),
    behaviorText(call.on_empty, 'EMPTY', print),
    behaviorText(call.on_error, 'ERROR', print),
  ])
  return `${FUNCTIONS[call.op ?? ''] ?? ''}(${inner})`
}

function pathText(path: JsonTablePathSpec | undefined, print: PrintNode): string {
  if (path?.string === undefined) return ''
  return joined([print(path.string), path.name === undefined ? '' : `AS ${quoteIdentifier(path.name)}`])
}

function columnsText(nodes: readonly Node[] | undefined, print: PrintNode): string {
  const texts = (nodes ?? []).map((node) =>
    'JsonTableColumn' in node ? jsonColumnText(node.JsonTableColumn, print) : '',
  )
  return `COLUMNS (${texts.join(', ')})`
}

function jsonColumnText(column: JsonTableColumn, print: PrintNode): string {
  const path = pathText(column.pathspec, print)
  if (column.coltype === 'JTC_NESTED')
    return joined(['NESTED PATH', path, columnsText(column.columns, print)])
  const name = quoteIdentifier(column.name ?? '')
  if (column.coltype === 'JTC_FOR_ORDINALITY') return `${name} FOR ORDINALITY`
  const exists = column.coltype === 'JTC_EXISTS'
  return joined([
    name,
    column.typeName ? formatTypeName(column.typeName) : '',
    exists ? 'EXISTS' : formatText(column.format),
    path === '' ? '' : `PATH ${path}`,
    exists ? '' : wrapperText(column.wrapper),
    quotesText(column.quotes),
    behaviorText(column.on_empty, 'EMPTY', print),
    behaviorText(column.on_error, 'ERROR', print),
  ])
}

function aliasText(alias: Alias | undefined): string {
  if (alias?.aliasname === undefined) return ''
  const columns = (alias.colnames ?? []).map((node) =>
    'String' in node ? quoteIdentifier(node.String.sval ?? '') : '',
  )
  return `AS ${quoteIdentifier(alias.aliasname)}${columns.length === 0 ? '' : `(${columns.join(', ')})`}`
}

/** JSON_TABLE in a FROM clause. */
export function jsonTableText(table: JsonTable, print: PrintNode): string {
  const inner = joined([
    `${valueText(table.context_item, print)}, ${pathText(table.pathspec, print)}`,
    passingText(table.passing, print),
    columnsText(table.columns, print),
    behaviorText(table.on_error, 'ERROR', print),
  ])
  return joined([table.lateral ? 'LATERAL' : '', `JSON_TABLE(${inner})`, aliasText(table.alias)])
}

/** XMLTABLE in a FROM clause. */
export function xmlTableText(table: RangeTableFunc, print: PrintNode): string {
  const spaces = (table.namespaces ?? []).map((node) => {
    if (!('ResTarget' in node) || node.ResTarget.val === undefined) return ''
    const { name, val } = node.ResTarget
    return name === undefined ? `DEFAULT ${print(val)}` : `${print(val)} AS ${quoteIdentifier(name)}`
  })
  const columns = (table.columns ?? []).map((node) => {
    if (!('RangeTableFuncCol' in node)) return ''
    const { colname, typeName, for_ordinality, is_not_null, colexpr, coldefexpr } = node.RangeTableFuncCol
    const name = quoteIdentifier(colname ?? '')
    if (for_ordinality) return `${name} FOR ORDINALITY`
    return joined([
      name,
      typeName ? formatTypeName(typeName) : '',
      colexpr ? `PATH ${closed(colexpr, print)}` : '',
      coldefexpr ? `DEFAULT ${closed(coldefexpr, print)}` : '',
      is_not_null ? 'NOT NULL' : '',
    ])
  })
  const inner = joined([
    spaces.length === 0 ? '' : `XMLNAMESPACES(${spaces.join(', ')}),`,
    table.rowexpr ? closed(table.rowexpr, print) : '',
    table.docexpr ? `PASSING ${closed(table.docexpr, print)}` : '',
    `COLUMNS ${columns.join(', ')}`,
  ])
  return joined([table.lateral ? 'LATERAL' : '', `XMLTABLE(${inner})`, aliasText(table.alias)])
}

/** What the grammar takes as c_expr or b_expr. */
function closed(node: Node, print: PrintNode): string {
  return 'A_Const' in node || 'ColumnRef' in node || 'FuncCall' in node ? print(node) : `(${print(node)})`
}
