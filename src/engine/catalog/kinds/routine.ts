/** Functions and procedures. Window functions are functions. */
import type {
  AlterFunctionStmt,
  CreateFunctionStmt,
  DefElem,
  FunctionParameter,
  VariableSetStmt,
} from '@pgsql/types'
import type { PropertyValue } from '../catalog-object.ts'
import type { ObjectDraft } from '../draft.ts'
import { quoteIdentifier } from '../names.ts'
import type { StatementContext } from '../statement-context.ts'
import { formatBareTypeName } from '../type-name.ts'
import {
  constantText,
  definitionName,
  definitions,
  isOn,
  listItems,
  strings,
  valueText,
} from './node-values.ts'
import { addPart, createObject, expressionOf, findRoutine, resolveName } from './placing.ts'
import { inputTypes, parameters } from './signature.ts'

const MODE_WORDS: Readonly<Record<string, string>> = {
  FUNC_PARAM_OUT: 'OUT ',
  FUNC_PARAM_INOUT: 'INOUT ',
  FUNC_PARAM_VARIADIC: 'VARIADIC ',
}

/** CREATE FUNCTION and CREATE PROCEDURE, with or without OR REPLACE. */
export function readCreateFunction(statement: CreateFunctionStmt, context: StatementContext): void {
  const list = parameters(statement.parameters)
  const kind = statement.is_procedure ? 'procedure' : 'function'
  const draft = createObject(
    context,
    kind,
    resolveName(context, strings(statement.funcname)),
    inputTypes(list),
  )
  Object.assign(draft.properties, routineDefaults(statement))
  readArguments(list, draft, context)
  if (kind === 'function') draft.properties['returns'] = resultOf(statement, list)
  readOptions(definitions(statement.options), draft)
  if (statement.sql_body !== undefined) {
    draft.properties['language'] = 'sql'
    draft.properties['body'] = expressionOf(context, statement.sql_body)
  }
  settleCosts(draft)
  define(draft)
}

/** ALTER FUNCTION f(...) IMMUTABLE, COST 10, SET x TO y ... */
export function readAlterFunction(statement: AlterFunctionStmt, context: StatementContext): void {
  const draft = findRoutine(context, statement.objtype ?? 'OBJECT_FUNCTION', statement.func)
  if (draft === undefined) return
  readOptions(definitions(statement.actions), draft)
  define(draft)
  addPart(context, draft, 'alter')
}

/** What holds where the statement says nothing. */
function routineDefaults(statement: CreateFunctionStmt): Record<string, PropertyValue> {
  const shared = { language: 'sql', security: 'invoker', settings: [], body: null }
  if (statement.is_procedure) return shared
  return {
    ...shared,
    volatility: 'volatile',
    strict: false,
    leakproof: false,
    parallel: 'unsafe',
    window: false,
  }
}

function readArguments(
  list: readonly FunctionParameter[],
  draft: ObjectDraft,
  context: StatementContext,
): void {
  const texts: string[] = []
  let position = 0
  for (const one of list) {
    if (one.mode === 'FUNC_PARAM_TABLE') continue
    position += 1
    texts.push(argumentText(one))
    if (one.defexpr) {
      const name = one.name ? quoteIdentifier(one.name) : String(position)
      draft.properties[`default of argument ${name}`] = expressionOf(context, one.defexpr)
    }
  }
  draft.properties['arguments'] = texts
}

function argumentText(one: FunctionParameter): string {
  const mode = MODE_WORDS[one.mode ?? ''] ?? ''
  const name = one.name ? `${quoteIdentifier(one.name)} ` : ''
  return `${mode}${name}${one.argType ? formatBareTypeName(one.argType) : ''}`
}

/** A function with OUT arguments may leave RETURNS out; pg_dump writes what it means. */
function resultOf(statement: CreateFunctionStmt, list: readonly FunctionParameter[]): string {
  const table = list.filter((one) => one.mode === 'FUNC_PARAM_TABLE')
  if (table.length > 0) return `TABLE(${table.map(argumentText).join(', ')})`
  if (statement.returnType) return formatReturn(statement.returnType)
  const out = list.filter((one) => one.mode === 'FUNC_PARAM_OUT' || one.mode === 'FUNC_PARAM_INOUT')
  const only = out.length === 1 ? out[0]?.argType : undefined
  return only ? formatBareTypeName(only) : out.length > 1 ? 'record' : 'void'
}

function formatReturn(type: NonNullable<CreateFunctionStmt['returnType']>): string {
  const plain = formatBareTypeName({ ...type, setof: false })
  return type.setof ? `SETOF ${plain}` : plain
}

/** Options that are one property under another name, with how their value is read. */
const PLAIN_OPTIONS: Readonly<Record<string, (option: DefElem) => [string, PropertyValue]>> = {
  language: (option) => ['language', valueText(option.arg).toLowerCase()],
  volatility: (option) => ['volatility', valueText(option.arg).toLowerCase()],
  strict: (option) => ['strict', isOn(valueText(option.arg))],
  security: (option) => ['security', isOn(valueText(option.arg)) ? 'definer' : 'invoker'],
  leakproof: (option) => ['leakproof', isOn(valueText(option.arg))],
  parallel: (option) => ['parallel', valueText(option.arg).toLowerCase()],
  window: (option) => ['window', isOn(valueText(option.arg))],
  cost: (option) => ['cost', Number(valueText(option.arg))],
  rows: (option) => ['rows', Number(valueText(option.arg))],
  support: (option) => ['support', definitionName(option.arg)],
  transform: (option) => ['transforms', listItems(option.arg).map(valueText).sort()],
}

function readOptions(options: readonly DefElem[], draft: ObjectDraft): void {
  for (const option of options) {
    const name = option.defname ?? ''
    const plain = PLAIN_OPTIONS[name]
    if (plain) {
      const [property, value] = plain(option)
      draft.properties[property] = value
    } else if (name === 'as') {
      readBody(option, draft)
    } else if (name === 'set' && option.arg && 'VariableSetStmt' in option.arg) {
      draft.properties['settings'] = withSetting(draft.properties['settings'], option.arg.VariableSetStmt)
    }
  }
}

/** One string is the body, exactly; two are a C library's file and the symbol in it. */
function readBody(option: DefElem, draft: ObjectDraft): void {
  const [first, symbol] = strings(listItems(option.arg))
  if (symbol !== undefined) {
    draft.properties['library'] = first ?? ''
    draft.properties['symbol'] = symbol
  } else {
    draft.properties['body'] = first ?? ''
  }
}

/** Settings that are lists of names, which PostgreSQL quotes one by one (GUC_LIST_QUOTE). */
const LISTS_OF_NAMES = new Set([
  'local_preload_libraries',
  'search_path',
  'session_preload_libraries',
  'shared_preload_libraries',
  'temp_tablespaces',
  'unix_socket_directories',
])

/** `SET a TO b, c` as 'a = b, c'; RESET takes it away. */
export function settingText(setting: VariableSetStmt): string {
  if (setting.kind === 'VAR_SET_CURRENT') return `${setting.name} FROM CURRENT`
  const values = (setting.args ?? []).map((node) =>
    'A_Const' in node ? constantText(node.A_Const) : valueText(node),
  )
  const listed = LISTS_OF_NAMES.has((setting.name ?? '').toLowerCase()) ? values.map(quoteIdentifier) : values
  return `${setting.name} = ${listed.join(', ')}`
}

/** The settings of an object after one more SET or RESET, sorted. */
export function withSetting(before: PropertyValue | undefined, setting: VariableSetStmt): string[] {
  const kept = Array.isArray(before) ? (before as readonly string[]) : []
  if (setting.kind === 'VAR_RESET_ALL') return []
  const name = (setting.name ?? '').toLowerCase()
  const others = kept.filter(
    (text) =>
      !/^(= |FROM CURRENT$)/.test(
        text.toLowerCase().startsWith(`${name} `) ? text.slice(name.length + 1) : '',
      ),
  )
  if (setting.kind === 'VAR_RESET' || setting.kind === 'VAR_SET_DEFAULT') return [...others]
  return [...others, settingText(setting)].sort()
}

/** pg_dump leaves cost and rows out where they are the default; so they always have a value here. */
function settleCosts(draft: ObjectDraft): void {
  if (draft.kind === 'procedure') return
  const { properties } = draft
  const compiled = properties['language'] === 'c' || properties['language'] === 'internal'
  properties['cost'] ??= compiled ? 1 : 100
  properties['rows'] ??= /^(SETOF |TABLE\()/.test(String(properties['returns'])) ? 1000 : 0
}

function define(draft: ObjectDraft): void {
  const { properties } = draft
  const returns = properties['returns'] === undefined ? '' : `RETURNS ${String(properties['returns'])} `
  const security = properties['security'] === 'definer' ? ' SECURITY DEFINER' : ''
  const list = (properties['arguments'] as readonly string[]).join(', ')
  draft.definition = `(${list}) ${returns}LANGUAGE ${String(properties['language'])}${security}`
}
