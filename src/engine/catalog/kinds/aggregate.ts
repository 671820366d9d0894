/** Aggregates. CREATE AGGREGATE comes as a DefineStmt. */
import type { DefineStmt } from '@pgsql/types'
import type { PropertyValue } from '../catalog-object.ts'
import { quoteIdentifier } from '../names.ts'
import type { StatementContext } from '../statement-context.ts'
import { formatBareTypeName } from '../type-name.ts'
import { operatorText } from './identity.ts'
import { definitionName, definitions, isOn, namePartsOf, strings, valueText } from './node-values.ts'
import { createObject, resolveName } from './placing.ts'
import { inputTypes, parameters } from './signature.ts'

/** Options that name a function. */
const NAMES = new Set([
  'sfunc',
  'finalfunc',
  'combinefunc',
  'serialfunc',
  'deserialfunc',
  'msfunc',
  'minvfunc',
  'mfinalfunc',
])
const TYPES = new Set(['stype', 'mstype'])
const FLAGS = new Set(['finalfunc_extra', 'mfinalfunc_extra', 'hypothetical'])
/** What the old spelling calls what has other names now. */
const OLD_NAMES: Readonly<Record<string, string>> = {
  sfunc1: 'sfunc',
  stype1: 'stype',
  initcond1: 'initcond',
}
/** What pg_dump leaves out when it is this. */
const DEFAULTS: Readonly<Record<string, PropertyValue>> = {
  parallel: 'unsafe',
  finalfunc_modify: 'read_only',
  mfinalfunc_modify: 'read_only',
}

/** CREATE AGGREGATE in its two spellings: arguments before the options, or BASETYPE among them. */
export function readCreateAggregate(statement: DefineStmt, context: StatementContext): void {
  const { types, written } = argumentsOf(statement)
  const draft = createObject(context, 'aggregate', resolveName(context, strings(statement.defnames)), types)
  draft.properties['arguments'] = written
  for (const option of definitions(statement.definition)) {
    const given = (option.defname ?? '').toLowerCase()
    const name = OLD_NAMES[given] ?? given
    if (name === 'basetype') continue
    const value = optionValue(name, option.arg)
    // An ordered-set aggregate's own default is read_write; only what was written is known.
    if (DEFAULTS[name] !== value) draft.properties[name.replaceAll('_', ' ')] = value
  }
  draft.definition = `(${written}) SFUNC ${String(draft.properties['sfunc'] ?? '')} STYPE ${String(draft.properties['stype'] ?? '')}`
}

function optionValue(name: string, node: Parameters<typeof valueText>[0]): PropertyValue {
  if (FLAGS.has(name)) return node === undefined || isOn(valueText(node))
  if (name === 'sortop') return operatorText(namePartsOf(node))
  if (NAMES.has(name)) return definitionName(node)
  if (TYPES.has(name)) return valueText(node)
  const text = valueText(node)
  return name === 'parallel' || name.endsWith('_modify') ? text.toLowerCase() : text
}

/** The identifying types, and the argument list as it is written: '*', 'numeric', 'float8 ORDER BY anyelement'. */
function argumentsOf(statement: DefineStmt): { types: string[]; written: string } {
  const [list, direct] = statement.args ?? []
  if (list === undefined) {
    const base = definitions(statement.definition).find(
      (option) => option.defname?.toLowerCase() === 'basetype',
    )
    const text = base ? valueText(base.arg) : ''
    const every = text === '' || /^"?any"?$/i.test(text)
    return { types: every ? [] : [text], written: every ? '*' : text }
  }
  const all = 'List' in list ? parameters(list.List.items) : []
  if (all.length === 0) return { types: [], written: '*' }
  const texts = all.map((one) => {
    const variadic = one.mode === 'FUNC_PARAM_VARIADIC' ? 'VARIADIC ' : ''
    const name = one.name ? `${quoteIdentifier(one.name)} ` : ''
    return `${variadic}${name}${one.argType ? formatBareTypeName(one.argType) : ''}`
  })
  // -1: an ordinary aggregate; else that many arguments stand before ORDER BY.
  const before = direct !== undefined && 'Integer' in direct ? (direct.Integer.ival ?? 0) : -1
  const written =
    before < 0
      ? texts.join(', ')
      : `${texts.slice(0, before).join(', ')} ORDER BY ${texts.slice(Math.min(before, texts.length - 1)).join(', ')}`.trim()
  return { types: inputTypes(all), written }
}
