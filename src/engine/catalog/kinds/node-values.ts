/**
 * Small values out of parse tree nodes: names, roles, options. Knows the
 * shapes of libpg-query's nodes, not what they mean for a kind of object.
 */
import type { A_Const, DefElem, Node, RangeVar, RoleSpec, TypeName } from '@pgsql/types'
import { formatBareTypeName, formatTypeName } from '../type-name.ts'
import { quoteIdentifier, quoteName } from '../names.ts'

/** The strings of a list, in order: the parts of a name, column names, arguments of a trigger. */
export function strings(nodes: readonly Node[] | undefined): string[] {
  const found: string[] = []
  for (const node of nodes ?? []) if ('String' in node) found.push(node.String.sval ?? '')
  return found
}

/** The items of a List node; a single node counts as a list of itself. */
export function listItems(node: Node | undefined): Node[] {
  if (node === undefined) return []
  return 'List' in node ? (node.List.items ?? []) : [node]
}

/** The parts of a name that may come as a String, a List of Strings or a TypeName. */
export function namePartsOf(node: Node | undefined): string[] {
  if (node !== undefined && 'TypeName' in node) return strings(node.TypeName.names)
  return strings(listItems(node))
}

/** 'schema.name' quoted, from the parts of a name. pg_catalog is left out, as PostgreSQL prints its own functions without it. */
export function quotedName(nodes: readonly Node[] | undefined): string {
  const parts = strings(nodes)
  return quoteName(parts[0] === 'pg_catalog' ? parts.slice(1) : parts)
}

/** 'schema.name' quoted, of a relation. */
export function relationName(relation: RangeVar | undefined): string {
  return quoteName([relation?.schemaname ?? '', relation?.relname ?? ''].filter((part) => part !== ''))
}

/** A role as it is written after TO and FROM: quoted, or PUBLIC, CURRENT_USER, ... */
export function roleName(role: RoleSpec | undefined): string {
  switch (role?.roletype) {
    case 'ROLESPEC_PUBLIC':
      return 'PUBLIC'
    case 'ROLESPEC_CURRENT_ROLE':
      return 'CURRENT_ROLE'
    case 'ROLESPEC_CURRENT_USER':
      return 'CURRENT_USER'
    case 'ROLESPEC_SESSION_USER':
      return 'SESSION_USER'
    default:
      return quoteIdentifier(role?.rolename ?? '')
  }
}

/** The roles of a list, sorted. */
export function roleNames(nodes: readonly Node[] | undefined): string[] {
  const found: string[] = []
  for (const node of nodes ?? []) if ('RoleSpec' in node) found.push(roleName(node.RoleSpec))
  return found.sort()
}

/** A constant without quotes: numbers as written, booleans as true and false. */
export function constantText(constant: A_Const): string {
  if (constant.isnull) return 'null'
  if (constant.sval) return constant.sval.sval ?? ''
  if (constant.ival) return String(constant.ival.ival ?? 0)
  if (constant.fval) return constant.fval.fval ?? ''
  if (constant.boolval) return String(constant.boolval.boolval ?? false)
  return constant.bsval?.bsval ?? ''
}

/** An option's value as text: a string without its quotes, a type as format_type prints it, a list with commas. */
export function valueText(node: Node | undefined): string {
  if (node === undefined) return ''
  if ('String' in node) return node.String.sval ?? ''
  if ('Integer' in node) return String(node.Integer.ival ?? 0)
  if ('Float' in node) return node.Float.fval ?? ''
  if ('Boolean' in node) return String(node.Boolean.boolval ?? false)
  if ('A_Const' in node) return constantText(node.A_Const)
  if ('TypeName' in node) return formatTypeName(node.TypeName)
  if ('List' in node) return (node.List.items ?? []).map(valueText).join(', ')
  if ('TypeCast' in node) return valueText(node.TypeCast.arg)
  return ''
}

/** The DefElems of a list. */
export function definitions(nodes: readonly Node[] | undefined): DefElem[] {
  const found: DefElem[] = []
  for (const node of nodes ?? []) if ('DefElem' in node) found.push(node.DefElem)
  return found
}

/** The options of a list as name and text, in their order. An option without a value is true. */
export function optionTexts(nodes: readonly Node[] | undefined): Map<string, string> {
  const options = new Map<string, string>()
  for (const option of definitions(nodes)) {
    options.set(option.defname ?? '', option.arg === undefined ? 'true' : valueText(option.arg))
  }
  return options
}

/** A name in a definition list: `sfunc = app.f` comes as a TypeName. Quoted, without pg_catalog. */
export function definitionName(node: Node | undefined): string {
  const parts = namePartsOf(node)
  return quoteName(parts[0] === 'pg_catalog' ? parts.slice(1) : parts)
}

/** Whether an option is on: no value, true, on, 1, yes. */
export function isOn(text: string): boolean {
  return /^(true|on|1|yes|t|y)$/i.test(text)
}

/** A type, or NONE where an operator's side or an aggregate's arguments have none. */
export function typeOrNone(type: TypeName | undefined): string {
  return type === undefined || type.names === undefined ? 'NONE' : formatBareTypeName(type)
}
