/** What stands in a FROM clause: relations, subqueries, functions and joins, as scopes see them. */
import { quoteName } from '../names.ts'
import { UNTYPED } from './name-index.ts'
import type { KnownColumns, NameIndex } from './name-index.ts'
import type { QueryReader } from './query-reader.ts'
import { findQuery } from './query-scope.ts'
import type { Scope, ScopeRelation } from './query-scope.ts'
import { resultOf } from './expression-type.ts'
import { bareType, splitList } from './quoted-text.ts'
import { namesOf, relationParts, treeOf, treesOf } from './tree.ts'
import type { Tree } from './tree.ts'

type FromReader = (reader: QueryReader, inner: Tree, scope: Scope) => void

/** Reads one item and adds what it brings to the scope. */
export function readFromItem(reader: QueryReader, item: Tree, scope: Scope): void {
  for (const name in item) {
    const read = FROM_READERS[name]
    if (read !== undefined) read(reader, treeOf(item[name]), scope)
    else {
      // XMLTABLE and JSON_TABLE: what columns they make is of no relation.
      reader.read(item[name], scope)
      addRelation(scope, treeOf(treeOf(item[name])['alias']), '', null, null)
    }
  }
}

/** The relation that a RangeVar names, in the scope under its alias. */
export function readRelation(reader: QueryReader, relation: Tree, scope: Scope): ScopeRelation {
  const parts = relationParts(relation)
  const name = parts.at(-1) as string
  const alias = treeOf(relation['alias'])
  const query = parts.length === 1 ? findQuery(scope, name) : undefined
  if (query !== undefined) return addRelation(scope, alias, name, null, query.columns)
  const object = reader.needs.relation(parts, relation['location']) ?? null
  return addRelation(scope, alias, name, object, object === null ? null : reader.needs.index.columns(object))
}

function addRelation(
  scope: Scope,
  alias: Tree,
  name: string,
  object: ScopeRelation['object'],
  columns: KnownColumns | null,
): ScopeRelation {
  const relation = {
    alias: typeof alias['aliasname'] === 'string' ? alias['aliasname'] : name,
    object,
    columns: renamed(columns, namesOf(alias['colnames'])),
  }
  scope.relations.push(relation)
  return relation
}

/** Columns under the names that an alias gives to the first of them. */
export function renamed(columns: KnownColumns | null, names: readonly string[]): KnownColumns | null {
  if (names.length === 0) return columns
  if (columns === null) return null
  return new Map([...columns].map(([name, column], at) => [names[at] ?? name, column]))
}

const FROM_READERS: Readonly<Record<string, FromReader>> = {
  RangeVar: (reader, inner, scope) => void readRelation(reader, inner, scope),
  RangeSubselect: (reader, inner, scope) => {
    // Without LATERAL it does not see what stands beside it.
    const outer = inner['lateral'] === true ? scope : { ...scope, relations: [] }
    const columns = reader.statement(treeOf(inner['subquery']), outer)
    addRelation(scope, treeOf(inner['alias']), '', null, columns)
  },
  RangeFunction: readFunction,
  RangeTableSample: (reader, inner, scope) => {
    readFromItem(reader, treeOf(inner['relation']), scope)
    reader.read(inner['args'], scope)
    reader.read(inner['repeatable'], scope)
  },
  JoinExpr: (reader, inner, scope) => {
    const before = scope.relations.length
    readFromItem(reader, treeOf(inner['larg']), scope)
    readFromItem(reader, treeOf(inner['rarg']), scope)
    const joined = scope.relations.slice(before)
    for (const name of namesOf(inner['usingClause'])) {
      for (const { object, columns } of joined) {
        const column = columns?.get(name)
        if (object !== null && column?.name) reader.needs.object(object, [column.name])
      }
    }
    reader.read(inner['quals'], scope)
    const alias = treeOf(inner['alias'])
    if (typeof alias['aliasname'] === 'string') addRelation(scope, alias, '', null, null)
  },
}

function readFunction(reader: QueryReader, inner: Tree, scope: Scope): void {
  const calls = treesOf(inner['functions']).map((node) => treesOf(node)[0] ?? {})
  reader.read(inner['functions'], scope)
  reader.read(inner['coldeflist'], scope)
  const alias = treeOf(inner['alias'])
  const name = namesOf(treeOf(calls[0]?.['FuncCall'])['funcname'])
  const defined = treesOf(inner['coldeflist']).map((node) => treeOf(node['ColumnDef']))
  const result =
    defined.length > 0
      ? { object: null, columns: untyped(defined.map((column) => String(column['colname']))) }
      : calls.length === 1
        ? resultOfCall(reader.needs.index, name)
        : NO_RESULT
  const names = namesOf(alias['colnames'])
  const { object, columns } = inner['ordinality'] === true ? NO_RESULT : result
  if (columns === null && names.length > 0)
    addRelation(scope, { aliasname: alias['aliasname'] }, '', null, untyped(names))
  else addRelation(scope, alias, name.at(-1) ?? '', object, columns)
}

type Result = Pick<ScopeRelation, 'object' | 'columns'>

const NO_RESULT: Result = { object: null, columns: null }

const untyped = (names: readonly string[]): KnownColumns => new Map(names.map((name) => [name, UNTYPED]))

/** What a function of the dump gives as a row; nothing where there are several of its name, or it is none of the dump's. */
function resultOfCall(index: NameIndex, name: readonly string[]): Result {
  const [only, more] = name.length < 2 ? [] : index.routines(quoteName(name))
  if (only === undefined || more !== undefined) return NO_RESULT
  const returns = only.object.properties['returns']
  if (typeof returns === 'string' && returns.startsWith('TABLE('))
    return { object: null, columns: untyped(splitList(returns.slice(6, -1)).map(firstName)) }
  const result = resultOf(only)
  const object = result === null ? undefined : index.type(bareType(result))
  const columns = object === undefined ? null : index.columns(object)
  return object === undefined || columns === null || columns.size === 0 ? NO_RESULT : { object, columns }
}

/** 'a' of 'a integer'. */
function firstName(column: string): string {
  const quoted = /^"((?:[^"]|"")*)"/.exec(column)
  return quoted ? (quoted[1] as string).replaceAll('""', '"') : column.replace(/ .*$/s, '')
}

/** The names of columns that a relation itself has. */
export function realNames(columns: KnownColumns): string[] {
  const names: string[] = []
  for (const { name } of columns.values()) if (name !== null) names.push(name)
  return names
}
