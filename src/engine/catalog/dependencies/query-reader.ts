/**
 * What a query or an expression names: relations, columns, functions, types,
 * operators, collations. Follows PostgreSQL's rules of scope: names of WITH are
 * no relations, aliases hide names, inner queries see outer columns.
 */
import type { Node } from '@pgsql/types'
import type { CatalogObject } from '../catalog-object.ts'
import { quoteName } from '../names.ts'
import { queryColumnName } from '../query-column.ts'
import { typeOfExpression } from './expression-type.ts'
import { readFromItem, realNames, renamed } from './from-clause.ts'
import { UNTYPED } from './name-index.ts'
import type { KnownColumn, KnownColumns } from './name-index.ts'
import { readKeysBehindGroups } from './group-keys.ts'
import type { Needs } from './needs.ts'
import { findAlias, findColumn, innerScope } from './query-scope.ts'
import type { ColumnUse, Scope, ScopeRelation } from './query-scope.ts'
import { readRegistered, withinQuotes } from './registered-name.ts'
import { nameParts } from './quoted-text.ts'
import { isTree, namesOf, relationParts, treeOf, treesOf } from './tree.ts'
import type { Tree } from './tree.ts'
import { readDelete, readInsert, readMerge, readUpdate } from './writing-query.ts'

type Reader = (reader: QueryReader, inner: Tree, scope: Scope) => void

/** Reads trees of queries and expressions on behalf of one object. */
export class QueryReader {
  readonly needs: Needs

  constructor(needs: Needs) {
    this.needs = needs
  }

  /** Anything of a syntax tree: nodes, lists of them, or nothing. */
  read(value: unknown, scope: Scope): void {
    if (typeof value !== 'object' || value === null) return
    if (Array.isArray(value)) {
      for (const item of value) this.read(item, scope)
      return
    }
    for (const name in value as Tree) {
      const inner = (value as Tree)[name]
      if (typeof inner !== 'object' || inner === null) continue
      const reader = READERS[name]
      if (reader === undefined || Array.isArray(inner)) this.read(inner, scope)
      else reader(this, inner as Tree, scope)
    }
  }

  /** A SELECT, VALUES or a set of them; gives its columns, null where they are not known. */
  select(statement: Tree, parent: Scope | null): KnownColumns | null {
    const scope = innerScope(parent)
    this.with(statement['withClause'], scope)
    const left = statement['larg']
    if (isTree(left)) {
      const columns = this.select(left, scope)
      if (isTree(statement['rarg'])) this.select(statement['rarg'], scope)
      this.#order(statement['sortClause'], scope, columns)
      this.read(statement['limitCount'], scope)
      this.read(statement['limitOffset'], scope)
      return columns
    }
    for (const item of treesOf(statement['fromClause'])) readFromItem(this, item, scope)
    const columns = this.targets(statement['targetList'], scope)
    if (statement['groupClause'] !== undefined) readKeysBehindGroups(this, statement, scope)
    for (const part of PARTS) this.read(statement[part], scope)
    this.#order(statement['sortClause'], scope, columns)
    return statement['valuesLists'] === undefined ? columns : valueColumns(statement['valuesLists'])
  }

  /** The queries of a WITH clause become names of the scope. */
  with(clause: unknown, scope: Scope): void {
    if (!isTree(clause)) return
    for (const node of treesOf(clause['ctes'])) {
      const query = treeOf(node['CommonTableExpr'])
      const name = String(query['ctename'] ?? '')
      const aliases = namesOf(query['aliascolnames'])
      if (clause['recursive'] === true) scope.queries.set(name, null)
      const columns = this.statement(treeOf(query['ctequery']), scope)
      scope.queries.set(name, renamed(columns, aliases))
    }
  }

  /** A whole statement that may give columns: SELECT, or INSERT ... RETURNING. */
  statement(node: Tree, scope: Scope | null): KnownColumns | null {
    const select = node['SelectStmt']
    if (isTree(select)) return this.select(select, scope)
    this.read(node, scope ?? innerScope(null))
    for (const name in node) {
      const returning = treeOf(node[name])['returningList']
      if (returning !== undefined) return null
    }
    return null
  }

  /** A list of results: what it names, and the columns that it makes. */
  targets(list: unknown, scope: Scope): KnownColumns | null {
    const columns = new Map<string, KnownColumn>()
    let known = true
    for (const node of treesOf(list)) {
      const target = treeOf(node['ResTarget'])
      const value = target['val']
      const name =
        typeof target['name'] === 'string' ? target['name'] : queryColumnName(value as Node | undefined)
      if (name !== null) {
        this.read(value, scope)
        columns.set(name, this.#made(value, scope))
      } else if (!this.#star(treeOf(value), scope, columns)) known = false
    }
    return known ? columns : null
  }

  /** The column that an expression makes. One that is taken over keeps its collation. */
  #made(value: unknown, scope: Scope): KnownColumn {
    const reference = treeOf(value)['ColumnRef']
    const [use] = isTree(reference) ? this.columnUses(namesOf(reference['fields']), scope) : []
    if (use !== undefined) return { ...use.column, name: null }
    const link = treeOf(treeOf(value)['SubLink'])
    if (link['subLinkType'] === 'EXPR_SUBLINK') {
      const [first] = this.statement(treeOf(link['subselect']), scope)?.values() ?? []
      return first ?? UNTYPED
    }
    const collated = treeOf(treeOf(value)['CollateClause'])['collname']
    const collation = collated === undefined ? null : quoteName(namesOf(collated))
    return { name: null, type: typeOfExpression(value, scope, this.needs.index), collation }
  }

  /** `t.*` or `*`: all columns of what it is about. False where they are not known. */
  #star(value: Tree, scope: Scope, columns: Map<string, KnownColumn>): boolean {
    const reference = value['ColumnRef']
    if (!isTree(reference)) {
      this.read(value, scope)
      return false
    }
    const qualifier = namesOf(reference['fields'])
    const alias = qualifier.at(-1)
    const one = alias === undefined ? undefined : findAlias(scope, alias, qualifier.at(-2))
    const relations = alias === undefined ? scope.relations : one === undefined ? [] : [one]
    let known = relations.length > 0
    for (const relation of relations) {
      if (relation.columns === null) known = false
      else for (const [name, column] of relation.columns) columns.set(name, { ...column, name: null })
      if (relation.object !== null && relation.columns !== null)
        this.needs.object(relation.object, realNames(relation.columns))
    }
    if (one !== undefined) placeAlias(this.needs, reference, qualifier.length, one)
    return known
  }

  /** ORDER BY: a name alone is a result's first. */
  #order(list: unknown, scope: Scope, results: KnownColumns | null): void {
    for (const node of treesOf(list)) {
      const sort = treeOf(node['SortBy'])
      const only = namesOf(treeOf(treeOf(sort['node'])['ColumnRef'])['fields'])
      const operator = namesOf(sort['useOp'])
      if (operator.length > 0) this.needs.for({ reason: 'operator' }).operator(operator, null, null)
      if (only.length === 1 && results?.has(only[0] as string)) continue
      this.read(sort['node'], scope)
    }
  }

  /** The uses of a column that its reference means; none where that is not certain. */
  columnUses(fields: readonly string[], scope: Scope): readonly ColumnUse[] {
    const name = fields.at(-1) ?? ''
    if (fields.length === 1) return findColumn(scope, name)
    const relation = findAlias(scope, fields.at(-2) as string, fields.length > 2 ? fields.at(-3) : undefined)
    const column = relation?.columns?.get(name)
    return relation === undefined || column === undefined ? [] : [{ relation, column }]
  }

  /** A TypeName. */
  type(type: Tree): void {
    const names = namesOf(type['names'])
    if (type['pct_type'] === true) {
      const relation = this.needs.for({ reason: 'type' }).relation(names.slice(0, -1), type['location'])
      if (relation === undefined) return
      this.needs.for({ reason: 'type' }).object(relation, names.slice(-1))
      placeColumn(this.needs, type['location'], names.length, relation, names.at(-1) as string)
      return
    }
    if (names[0] !== 'pg_catalog') this.needs.type(names, type['location'])
  }
}

/** Notes that the first `count` parts of a reference are a relation, by its name or its alias. */
function placeAlias(needs: Needs, reference: Tree, count: number, { alias, object }: ScopeRelation): void {
  if (object !== null) needs.place(reference['location'], { from: 0, to: count - 1 }, object, { alias })
}

/** Notes that the last of `count` parts is a column. */
function placeColumn(needs: Needs, at: unknown, count: number, object: CatalogObject, column: string): void {
  needs.place(at, { from: count - 1, to: count - 1 }, object, { column })
}

/** column1, column2 ... of VALUES. */
function valueColumns(lists: unknown): KnownColumns {
  const [first] = treesOf(lists)
  return new Map(treesOf(first).map((_, at) => [`column${at + 1}`, UNTYPED]))
}

/** The argument itself, where it is given by name. */
function argumentOf(node: Tree): unknown {
  return isTree(node['NamedArgExpr']) ? node['NamedArgExpr']['arg'] : node
}

const PARTS = [
  'valuesLists',
  'whereClause',
  'groupClause',
  'havingClause',
  'windowClause',
  'distinctClause',
  'limitCount',
  'limitOffset',
] as const

const READERS: Readonly<Record<string, Reader>> = {
  SelectStmt: (reader, inner, scope) => void reader.select(inner, scope),
  InsertStmt: readInsert,
  UpdateStmt: readUpdate,
  DeleteStmt: readDelete,
  MergeStmt: readMerge,
  RangeVar: (reader, inner) => void reader.needs.relation(relationParts(inner), inner['location']),
  ColumnRef: (reader, inner, scope) => {
    const fields = namesOf(inner['fields'])
    const uses = reader.columnUses(fields, scope)
    for (const { relation, column } of uses) {
      if (relation.object === null || column.name === null) continue
      reader.needs.object(relation.object, [column.name])
      const count = fields.length
      const more = { column: column.name, sure: uses.length === 1, alias: fields[count - 1] as string }
      reader.needs.place(inner['location'], { from: count - 1, to: count - 1 }, relation.object, more)
      if (count > 1) placeAlias(reader.needs, inner, count - 1, relation)
      // What is no text is made one, with its collation, for nearly all that is done with it.
      if (column.type !== 'text') readCollationOf(reader.needs, column)
    }
  },
  FuncCall: readCall,
  TypeCast: (reader, inner, scope) => {
    if (isTree(inner['typeName'])) reader.type(inner['typeName'])
    if (!readRegistered(reader.needs, inner)) reader.read(inner['arg'], scope)
  },
  typeName: (reader, inner) => reader.type(inner),
  TypeName: (reader, inner) => reader.type(inner),
  A_Expr: (reader, inner, scope) => {
    const name = namesOf(inner['name'])
    reader.read(inner['lexpr'], scope)
    reader.read(inner['rexpr'], scope)
    if (name.length > 1 || !reader.needs.index.qualified) readOperator(reader, inner, name, scope)
    readLiteralTypes(reader, inner, scope)
  },
  SubLink: (reader, inner, scope) => {
    const operator = namesOf(inner['operName'])
    reader.read(inner['testexpr'], scope)
    reader.read(inner['subselect'], scope)
    if (operator.length > 1) reader.needs.operator(operator, null, null)
  },
  CollateClause: (reader, inner, scope) => {
    reader.read(inner['arg'], scope)
    readCollation(reader.needs, namesOf(inner['collname']))
  },
  A_Indirection: (reader, inner, scope) => {
    reader.read(inner['arg'], scope)
    const fields = namesOf(inner['indirection'])
    const type = fields.length === 0 ? null : typeOfExpression(inner['arg'], scope, reader.needs.index)
    const composite = type === null ? undefined : reader.needs.index.type(type)
    if (composite !== undefined) reader.needs.object(composite, fields.slice(0, 1))
    readSubscripts(reader, inner['indirection'], scope)
  },
  AlterTableStmt: readChanged,
  RefreshMatViewStmt: readChanged,
  CopyStmt: readChanged,
  IndexStmt: readChanged,
  CreateTrigStmt: readChanged,
  CommonTableExpr: () => undefined,
  withClause: () => undefined,
}

/** A statement about one relation, as function bodies have them. */
function readChanged(reader: QueryReader, inner: Tree, scope: Scope): void {
  const { relation, ...rest } = inner
  if (isTree(relation)) reader.needs.relation(relationParts(relation), relation['location'])
  reader.read(rest, scope)
}

/** Subscripts are expressions too. */
function readSubscripts(reader: QueryReader, indirection: unknown, scope: Scope): void {
  for (const node of treesOf(indirection))
    if (isTree(node['A_Indices'])) reader.read(node['A_Indices'], scope)
}

function readOperator(reader: QueryReader, inner: Tree, name: readonly string[], scope: Scope): void {
  const { needs } = reader
  const left = inner['lexpr'] === undefined ? 'NONE' : typeOfExpression(inner['lexpr'], scope, needs.index)
  needs.operator(name, left, typeOfExpression(inner['rexpr'], scope, needs.index))
}

/** A literal beside a value of a type is of that type; dumps say so, people seldom do. */
function readLiteralTypes(reader: QueryReader, { lexpr, rexpr }: Tree, scope: Scope): void {
  for (const [literal, other] of [
    [rexpr, lexpr],
    [lexpr, rexpr],
  ]) {
    const [first] = treesOf(literal).length > 0 ? treesOf(literal) : [treeOf(literal)]
    if (!isTree(treeOf(first?.['A_Const'])['sval'])) continue
    const type = typeOfExpression(other, scope, reader.needs.index)
    const object = type === null ? undefined : reader.needs.index.type(type)
    if (object?.kind === 'type') reader.needs.object(object)
  }
}

/** A collation by its parts. Without a schema it is most often PostgreSQL's own. */
export function readCollation(needs: Needs, parts: readonly string[]): void {
  if (parts.length === 0 || parts[0] === 'pg_catalog') return
  needs.for({ reason: 'collation' }).named('collation', quoteName(parts))
}

/** The collation that a column has of its own. */
export function readCollationOf(needs: Needs, { collation }: KnownColumn): void {
  if (collation !== null) needs.for({ reason: 'collation' }).named('collation', collation)
}

function readCall(reader: QueryReader, inner: Tree, scope: Scope): void {
  const { needs } = reader
  const args = treesOf(inner['args'])
  for (const part in inner) if (part !== 'funcname') reader.read(inner[part], scope)
  const parts = namesOf(inner['funcname'])
  if (parts[0] === 'pg_catalog' && parts.length > 1) {
    readSequenceCall(needs, parts[1] as string, args)
    return
  }
  const types = args.map((node) => typeOfExpression(argumentOf(node), scope, needs.index))
  const named = args.flatMap((node) =>
    isTree(node['NamedArgExpr']) ? [String(node['NamedArgExpr']['name'])] : [],
  )
  if (needs.call(parts, { types, named }, inner['location']) === undefined && parts.length === 1)
    readSequenceCall(needs, parts[0] as string, args)
}

const OF_SEQUENCES: ReadonlySet<string> = new Set(['nextval', 'currval', 'setval'])

/** nextval('app.orders_seq'): a name that is text until it is called. */
function readSequenceCall(needs: Needs, name: string, args: readonly Tree[]): void {
  if (!OF_SEQUENCES.has(name)) return
  const literal = treeOf(args[0]?.['A_Const'])
  const text = treeOf(literal['sval'])['sval']
  if (typeof text === 'string') needs.relation(nameParts(text), withinQuotes(literal))
}
