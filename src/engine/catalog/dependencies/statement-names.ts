/**
 * The names in the text of an object's statements: what each means and where it
 * stands. Queries and expressions go the way that dependencies go; what
 * PostgreSQL's grammar gives no place for (the lists of columns of a key, the
 * name behind COMMENT ON) is looked for among the statement's words.
 */
import type { CatalogObject } from '../catalog-object.ts'
import { EdgeList } from './edge-list.ts'
import { scopeOf } from './expression-needs.ts'
import type { NameIndex } from './name-index.ts'
import { Needs } from './needs.ts'
import { quoteName } from '../names.ts'
import { statementsWithPlaces } from './parsed-text.ts'
import { QueryReader } from './query-reader.ts'
import type { Scope } from './query-scope.ts'
import { readBody } from './routine-needs.ts'
import { literalContent, sqlTokens } from './sql-tokens.ts'
import type { SqlToken } from './sql-tokens.ts'
import { NamePlaces, originOf, TextWithin } from './text-places.ts'
import type { PlacedName } from './text-places.ts'
import { isTree, namesOf, relationParts, treeOf, treesOf } from './tree.ts'
import type { Tree } from './tree.ts'

/** A statement of the text on show: where it stands, in UTF-16 units, and the object that it made or changed. */
export interface ShownStatement {
  readonly start: number
  readonly end: number
  readonly object: CatalogObject
}

/** A column or constraint that stands within a statement. */
export interface InnerSymbol {
  readonly kind: 'column' | 'constraint'
  readonly name: string
  readonly start: number
  readonly end: number
}

/** What a text names, and what stands in it. Both in the order of the text. */
export interface StatementNames {
  readonly names: readonly PlacedName[]
  readonly symbols: readonly InnerSymbol[]
}

/** Fields that hold a query or an expression. */
const EXPRESSIONS: ReadonlySet<string> = new Set(
  'raw_expr whenClause whereClause qual with_check defexpr query actions sql_body exclusions expr rargs'.split(
    ' ',
  ),
)

/** Lists of columns of the relation that a statement is about. */
const OWN_COLUMNS: ReadonlySet<string> = new Set('fk_attrs keys including columns cols'.split(' '))

/** The names in `statements` of `text`; `index` must hold what they may mean. libpg-query must be loaded already. */
export function readStatementNames(
  text: string,
  statements: readonly ShownStatement[],
  index: NameIndex,
): StatementNames {
  const places = new NamePlaces(text)
  const symbols: InnerSymbol[] = []
  const search = { index, edges: new EdgeList(), places }
  for (const { start, end, object } of statements) {
    const needs = new Needs(search, object, { reason: 'expression', evidence: 'parsed' })
    const own = text.slice(start, end)
    try {
      for (const { tree, location } of statementsWithPlaces(own) ?? []) {
        const origin = originOf(own, 0, (offset) => start + offset)
        const from = origin(location) ?? start
        new StatementReader(text, { start: from, end }, needs.for({ origin }), places, symbols).read(tree)
      }
    } catch (error) {
      // The call stack is the one bound that no text of a dump may break the reading by: what it holds stays plain text.
      if (!(error instanceof RangeError)) throw error
    }
  }
  return { names: places.finish(), symbols: symbols.sort((one, two) => one.start - two.start) }
}

/** Reads one statement. */
class StatementReader {
  readonly #tokens: readonly SqlToken[]
  readonly #needs: Needs
  readonly #places: NamePlaces
  readonly #symbols: InnerSymbol[]
  /** The token behind what was read last: lists without a place stand behind what has one. */
  #at = 0
  #relation: CatalogObject | undefined

  constructor(
    text: string,
    span: { readonly start: number; readonly end: number },
    needs: Needs,
    places: NamePlaces,
    symbols: InnerSymbol[],
  ) {
    this.#tokens = [...sqlTokens(text.slice(span.start, span.end))].map((token) => ({
      ...token,
      start: token.start + span.start,
      end: token.end + span.start,
    }))
    this.#needs = needs
    this.#places = places
    this.#symbols = symbols
  }

  read(tree: Tree): void {
    const [type = ''] = Object.keys(tree)
    const inner = treeOf(tree[type])
    const about = inner['relation'] ?? inner['table'] ?? inner['view'] ?? inner['sequence']
    if (isTree(about)) this.#relation = this.#relationOf(about)
    if (QUERIES.has(type)) this.#reader().read(tree, this.#scope())
    else {
      NAMED_FIRST[type]?.(this, inner)
      this.#walk(inner)
    }
    if (type === 'CreateFunctionStmt') this.#readBody(inner)
  }

  /** The object that `names` mean among those that `find` knows, and where the words say so. */
  named(names: readonly string[], object: CatalogObject | undefined, column?: string): void {
    if (object === undefined || names.length === 0) return
    const at = this.#findName(names)
    if (at === null) return
    const last = names.length - 1
    if (column === undefined) {
      this.#places.note(at, { from: 0, to: last }, { object, column: null, sure: true })
      return
    }
    this.#places.note(at, { from: last, to: last }, { object, column, sure: true })
    if (last > 0) this.#places.note(at, { from: 0, to: last - 1 }, { object, column: null, sure: true })
  }

  /** Columns that a trigger names behind its table in the tree, and before it in the text. */
  columnsOf(statement: Tree): void {
    const back = this.#at
    const of = this.#tokens.findIndex(({ text }) => text === 'of')
    if (of === -1) return
    this.#at = of
    this.#columns(namesOf(statement['columns']), this.#relation)
    this.#at = Math.max(this.#at, back)
  }

  /** A routine by its name. Several of a name are told apart by what the statement is about. */
  routine(names: readonly string[]): void {
    const { index, from } = this.#needs
    const routines = index.routines(quoteName(names.slice(-2)))
    const own = routines.find(({ object }) => object === from) ?? routines[0]
    this.named(names, own?.object)
  }

  get index(): NameIndex {
    return this.#needs.index
  }

  /** What the statement's text belongs to. */
  get object(): CatalogObject {
    return this.#needs.from
  }

  #relationOf(tree: Tree): CatalogObject | undefined {
    this.#moveTo(tree['location'])
    return this.#needs.relation(relationParts(tree), tree['location'])
  }

  #walk(value: unknown): void {
    if (Array.isArray(value)) {
      for (const item of value) this.#walk(item)
      return
    }
    if (!isTree(value)) return
    if (typeof value['relname'] === 'string') {
      this.#relationOf(value)
      return
    }
    if (typeof value['location'] === 'number') this.#moveTo(value['location'])
    for (const name in value) this.#field(name, value[name])
  }

  #field(name: string, inner: unknown): void {
    if (QUERIES.has(name)) this.#reader().read({ [name]: inner }, this.#scope())
    else if (EXPRESSIONS.has(name)) this.#reader().read(inner, this.#scope())
    else if (name === 'FuncCall' || name === 'A_Expr' || name === 'ColumnRef' || name === 'TypeCast')
      this.#reader().read({ [name]: inner }, this.#scope())
    else if (OWN_COLUMNS.has(name)) this.#columns(namesOf(inner), this.#relation)
    else if (name === 'Constraint') this.#constraint(treeOf(inner))
    else if (name === 'ColumnDef') this.#column(treeOf(inner))
    else if (name === 'IndexElem' || name === 'PartitionElem') this.#key(treeOf(inner))
    else if (name === 'RoleSpec' || name === 'newowner' || name === 'authrole') this.#role(treeOf(inner))
    else if (name === 'ObjectWithArgs') this.#signature(treeOf(inner))
    else if (isTree(inner) && Array.isArray(inner['names']) && typeof inner['typemod'] === 'number') {
      this.#moveTo(inner['location'])
      this.#reader().type(inner)
    } else this.#walk(name === 'TypeName' ? { typeName: inner } : inner)
  }

  /** Columns of a relation, each by its name alone, in the order of the words. */
  #columns(names: readonly string[], relation: CatalogObject | undefined): void {
    if (relation === undefined) return
    const columns = this.index.columns(relation)
    for (const name of names) if (columns?.has(name)) this.named([name], relation, name)
  }

  #constraint(constraint: Tree): void {
    this.#moveTo(constraint['location'])
    const { conname, pktable, pk_attrs: targets, ...rest } = constraint
    const first = this.#tokens[this.#at]
    if (typeof conname === 'string' && first !== undefined)
      this.#symbols.push({ kind: 'constraint', name: conname, start: first.start, end: first.end })
    this.#walk(rest)
    if (isTree(pktable)) this.#columns(namesOf(targets), this.#relationOf(pktable))
  }

  #column(column: Tree): void {
    this.#moveTo(column['location'])
    const token = this.#tokens[this.#at]
    const { colname } = column
    if (typeof colname === 'string' && token !== undefined && column['location'] !== undefined) {
      this.#symbols.push({ kind: 'column', name: colname, start: token.start, end: token.end })
      if (this.#relation !== undefined && token.text === colname)
        this.named([colname], this.#relation, colname)
    }
    this.#walk(column)
  }

  #key(key: Tree): void {
    const { name, location, ...rest } = key
    this.#moveTo(location)
    if (typeof name === 'string') this.#columns([name], this.#relation)
    else this.#walk(rest)
  }

  #role(role: Tree): void {
    this.#moveTo(role['location'])
    const { rolename } = role
    if (typeof rolename === 'string') this.named([rolename], this.index.object('role', quoteName([rolename])))
  }

  #signature(signature: Tree): void {
    this.routine(namesOf(signature['objname']))
    // objfuncargs says the same again.
    this.#walk({ objargs: signature['objargs'] })
  }

  #readBody(statement: Tree): void {
    const option = treesOf(statement['options']).find((node) => treeOf(node['DefElem'])['defname'] === 'as')
    this.#moveTo(treeOf(option?.['DefElem'])['location'])
    const literal = this.#tokens.slice(this.#at, this.#at + 2).find(({ kind }) => kind === 'literal')
    const content = literal === undefined ? null : literalContent(literal)
    const within = content === null ? null : new TextWithin(content.value, content.place)
    // A comment or a grant of a function is a statement of its own; the one that makes it has the body.
    readBody(this.object, statement, this.#needs, within)
  }

  #reader(): QueryReader {
    return new QueryReader(this.#needs)
  }

  /** Columns of what the statement is about, by its name and as triggers and rules see its rows. */
  #scope(): Scope {
    const object = this.#relation
    const scope = scopeOf(this.#needs, object)
    if (object === undefined) return scope
    const columns = this.index.columns(object)
    for (const alias of ['new', 'old']) scope.relations.push({ alias, object, columns, byAliasOnly: true })
    return scope
  }

  /** Goes to the word at a byte of the statement, forwards only. */
  #moveTo(location: unknown): void {
    const at = typeof location === 'number' ? this.#needs.purpose.origin?.(location) : null
    if (at === null || at === undefined) return
    let low = 0
    let high = this.#tokens.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#tokens[middle] as SqlToken).start < at) low = middle + 1
      else high = middle
    }
    if (low > this.#at) this.#at = low
  }

  /** The offset of a dotted name at the current word or behind, and goes past it; null where it is not there. */
  #findName(names: readonly string[]): number | null {
    for (let at = this.#at; at < this.#tokens.length; at++) {
      if (!this.#isName(at, names)) continue
      this.#at = at + names.length * 2 - 1
      return (this.#tokens[at] as SqlToken).start
    }
    return null
  }

  #isName(at: number, names: readonly string[]): boolean {
    return names.every((name, part) => {
      const word = this.#tokens[at + part * 2]
      if (word?.kind !== 'name' || word.text !== name) return false
      return part === 0 || this.#tokens[at + part * 2 - 1]?.text === '.'
    })
  }
}

const QUERIES: ReadonlySet<string> = new Set([
  'SelectStmt',
  'InsertStmt',
  'UpdateStmt',
  'DeleteStmt',
  'MergeStmt',
])

type NamedFirst = (reader: StatementReader, inner: Tree) => void

/** Statements whose names have no place in the tree. */
const NAMED_FIRST: Readonly<Record<string, NamedFirst>> = {
  CreateFunctionStmt: (reader, inner) => reader.routine(namesOf(inner['funcname'])),
  CommentStmt: readNamedObject,
  SecLabelStmt: readNamedObject,
  AlterOwnerStmt: readNamedObject,
  CreateEnumStmt: (reader, inner) => namedType(reader, namesOf(inner['typeName'])),
  CreateDomainStmt: (reader, inner) => namedType(reader, namesOf(inner['domainname'])),
  CreateRangeStmt: (reader, inner) => namedType(reader, namesOf(inner['typeName'])),
  CreateTrigStmt: (reader, inner) => {
    reader.columnsOf(inner)
    reader.routine(namesOf(inner['funcname']))
  },
}

function namedType(reader: StatementReader, names: readonly string[]): void {
  reader.named(names, reader.index.type(quoteName(names)))
}

/** COMMENT ON TABLE app.t, COMMENT ON COLUMN app.t.id, COMMENT ON CONSTRAINT k ON app.t ... */
function readNamedObject(reader: StatementReader, inner: Tree): void {
  const names = namesOf(inner['object'])
  const { index } = reader
  switch (inner['objtype'] ?? inner['objectType']) {
    case 'OBJECT_COLUMN': {
      const table = index.relation(quoteName(names.slice(0, -1)))
      if (table !== undefined) reader.named(names, table, names.at(-1) as string)
      return
    }
    case 'OBJECT_TABLE':
    case 'OBJECT_VIEW':
    case 'OBJECT_MATVIEW':
    case 'OBJECT_SEQUENCE':
    case 'OBJECT_FOREIGN_TABLE':
      reader.named(names, index.relation(quoteName(names)))
      return
    case 'OBJECT_TABCONSTRAINT':
    case 'OBJECT_TRIGGER':
    case 'OBJECT_POLICY':
    case 'OBJECT_RULE': {
      // The object's own name comes first in the text, and last in the tree.
      const own = names.slice(-1)
      if (own[0] === reader.object.name) reader.named(own, reader.object)
      const table = names.slice(0, -1)
      reader.named(table, index.relation(quoteName(table)))
    }
  }
}
