/** Which relations, columns and functions a parsed statement names. Knows no text and no file. */
import { isTree, namesOf, treeOf, treesOf } from '../../../catalog/dependencies/tree.ts'
import type { Tree } from '../../../catalog/dependencies/tree.ts'
import type { UseKind } from '../expectations.ts'

/** A column that a CREATE TABLE or ADD COLUMN declares; the place in bytes of the statement's text. */
export interface SqlColumn {
  readonly name: string
  readonly type: string | null
  readonly isNullable: boolean
  readonly location: number
}

/** A relation, function or enum that a statement names. */
export interface SqlName {
  readonly target: 'relation' | 'function' | 'enum'
  readonly schema: string | null
  readonly name: string
  readonly how: UseKind
  /** In bytes of the text that was parsed; null where the tree has no place. */
  readonly location: number | null
  readonly columns: Set<string>
  readonly declared: SqlColumn[]
  readonly values: readonly string[]
  /** It is made for the session alone. */
  readonly isTemporary: boolean
}

/** The names of one statement's tree. `isPutIn` says of a place in bytes that what stands there was not written so. */
export function namesInStatement(statement: Tree, isPutIn: (location: number) => boolean): SqlName[] {
  const reader = new StatementReader(isPutIn)
  reader.read(statement, [])
  return reader.names
}

/** A level of a query: what it reads from, by the names that its columns are called with. */
interface Level {
  readonly relations: Map<string, SqlName>
  /** How many things rows come from, the ones without a name of their own too. */
  sources: number
  readonly aliases: Set<string>
}

const WRITES: ReadonlyMap<string, UseKind> = new Map<string, UseKind>(
  Object.entries({
    InsertStmt: 'write',
    UpdateStmt: 'write',
    MergeStmt: 'write',
    DeleteStmt: 'delete',
    CopyStmt: 'write',
    CreateStmt: 'migration',
    AlterTableStmt: 'migration',
    IndexStmt: 'migration',
    CreateTrigStmt: 'migration',
    CreatePolicyStmt: 'migration',
    RuleStmt: 'migration',
  }),
)

class StatementReader {
  readonly names: SqlName[] = []
  readonly #isPutIn: (location: number) => boolean

  constructor(isPutIn: (location: number) => boolean) {
    this.#isPutIn = isPutIn
  }

  /** Reads a node `{ SelectStmt: {...} }`; `hidden` are the names that WITH makes. */
  read(node: Tree, hidden: readonly string[]): void {
    const [type = ''] = Object.keys(node)
    const inner = treeOf(node[type])
    switch (type) {
      case 'CreateEnumStmt':
        this.#enum(inner)
        return
      case 'TruncateStmt':
        for (const one of treesOf(inner['relations']))
          this.#relation(treeOf(one['RangeVar']), 'delete', hidden)
        return
      case 'CallStmt':
        this.#function(treeOf(inner['funccall']))
        return
      case 'ViewStmt':
        this.#relation(treeOf(inner['view']), 'migration', hidden)
        this.read(treeOf(inner['query']), hidden)
        return
      case 'CreateTableAsStmt':
        this.#relation(treeOf(treeOf(inner['into'])['rel']), 'migration', hidden)
        this.read(treeOf(inner['query']), hidden)
        return
      case 'ExplainStmt':
      case 'PrepareStmt':
      case 'DeclareCursorStmt':
        this.read(treeOf(inner['query']), hidden)
        return
      case 'LockStmt':
      case 'RefreshMatViewStmt':
        this.#walk(inner, hidden, null)
        return
      case 'SelectStmt':
        this.#query(inner, hidden, null)
        return
      default: {
        const how = WRITES.get(type)
        if (how !== undefined)
          this.#query(inner, hidden, type === 'CopyStmt' && inner['is_from'] !== true ? 'read' : how)
      }
    }
  }

  /** A query, or a statement that changes rows: its WITH first, then what it reads from, then the rest. */
  #query(query: Tree, outer: readonly string[], how: UseKind | null): void {
    const tables = treesOf(treeOf(query['withClause'])['ctes']).map((one) => treeOf(one['CommonTableExpr']))
    const hidden = [...outer, ...tables.map((one) => String(one['ctename']))]
    for (const one of tables) this.read(treeOf(one['ctequery']), hidden)
    const level: Level = { relations: new Map(), sources: 0, aliases: new Set() }
    for (const side of ['larg', 'rarg'] as const)
      if (isTree(query[side])) this.#query(query[side], hidden, null)
    const own = treeOf(query['relation'])
    const target = how === null ? null : this.#relation(own, how, hidden, level)
    if (target !== null) this.#ownColumns(target, query)
    for (const clause of ['fromClause', 'usingClause', 'sourceRelation'])
      for (const one of listOf(query[clause])) this.#from(one, hidden, level)
    for (const one of treesOf(query['targetList'])) {
      const { name, val } = treeOf(one['ResTarget'])
      if (typeof name === 'string' && val !== undefined) level.aliases.add(name)
    }
    const { withClause: _with, larg: _left, rarg: _right, relation: _own, fromClause: _from, ...rest } = query
    const { usingClause: _using, sourceRelation: _source, intoClause: _into, ...expressions } = rest
    this.#walk(expressions, hidden, level)
  }

  /** Columns that an INSERT, UPDATE or CREATE TABLE names as those of its own relation. */
  #ownColumns(target: SqlName, statement: Tree): void {
    const conflict = treeOf(statement['onConflictClause'])
    const written =
      target.how === 'migration' ? [] : [...treesOf(statement['cols']), ...treesOf(conflict['targetList'])]
    const set =
      statement['whereClause'] !== undefined ||
      statement['fromClause'] !== undefined ||
      !('cols' in statement)
    if (set && target.how === 'write') written.push(...treesOf(statement['targetList']))
    for (const one of written) {
      const { name, location } = treeOf(one['ResTarget'])
      if (typeof name === 'string' && !this.#isPutIn(Number(location ?? 0))) target.columns.add(name)
    }
    const commands = treesOf(statement['cmds']).map((one) => treeOf(treeOf(one['AlterTableCmd'])['def']))
    for (const one of [...treesOf(statement['tableElts']), ...commands]) {
      const column = treeOf(one['ColumnDef'])
      if (typeof column['colname'] === 'string')
        target.declared.push(declaredColumn(column, column['colname']))
    }
  }

  #from(node: Tree, hidden: readonly string[], level: Level): void {
    const join = treeOf(node['JoinExpr'])
    if (isTree(node['RangeVar'])) {
      this.#relation(node['RangeVar'], 'read', hidden, level)
    } else if (isTree(node['JoinExpr'])) {
      this.#from(treeOf(join['larg']), hidden, level)
      this.#from(treeOf(join['rarg']), hidden, level)
      this.#walk(join['quals'], hidden, level)
    } else {
      level.sources += 1
      this.#walk(node, hidden, null)
    }
  }

  /** Everything else: queries within expressions, columns, functions with a schema. */
  #walk(value: unknown, hidden: readonly string[], level: Level | null): void {
    if (Array.isArray(value)) {
      for (const one of value) this.#walk(one, hidden, level)
      return
    }
    if (!isTree(value)) return
    for (const [name, inner] of Object.entries(value)) {
      if (!isTree(inner) && !Array.isArray(inner)) continue
      const tree = treeOf(inner)
      if (name === 'SelectStmt') this.#query(tree, hidden, null)
      else if (WRITES.has(name)) this.read({ [name]: inner }, hidden)
      else if (name === 'RangeVar') this.#relation(tree, 'read', hidden)
      else if (name === 'pktable') this.#relation(tree, 'migration', hidden)
      else if (name === 'ColumnRef') this.#column(tree, level)
      else {
        if (name === 'FuncCall' && namesOf(tree['funcname']).length > 1) this.#function(tree)
        this.#walk(inner, hidden, level)
      }
    }
  }

  #relation(tree: Tree, how: UseKind, hidden: readonly string[], level?: Level): SqlName | null {
    const { relname, schemaname, location } = tree
    if (level !== undefined) level.sources += 1
    if (typeof relname !== 'string') return null
    const schema = typeof schemaname === 'string' ? schemaname : null
    if (schema === null && hidden.includes(relname)) return null
    if (isOfSystem(schema, relname)) return null
    const found: SqlName = {
      target: 'relation',
      schema,
      name: relname,
      how,
      location: typeof location === 'number' ? location : 0,
      columns: new Set(),
      declared: [],
      values: [],
      isTemporary: tree['relpersistence'] === 't',
    }
    this.names.push(found)
    const alias = treeOf(tree['alias'])['aliasname']
    level?.relations.set(typeof alias === 'string' ? alias : relname, found)
    return found
  }

  /** A column is noted where it can only be of one relation. */
  #column(tree: Tree, level: Level | null): void {
    const names = namesOf(tree['fields'])
    const name = names.at(-1)
    if (level === null || name === undefined || names.length < treesOf(tree['fields']).length) return
    if (this.#isPutIn(Number(tree['location'] ?? 0))) return
    if (names.length > 1) level.relations.get(names.at(-2) ?? '')?.columns.add(name)
    else if (level.sources === 1 && !level.aliases.has(name))
      for (const relation of level.relations.values()) relation.columns.add(name)
  }

  #function(call: Tree): void {
    const names = namesOf(call['funcname'])
    const [name, schema = null] = names.toReversed()
    if (name === undefined || isOfSystem(schema, name)) return
    this.#plain('function', schema, name, 'read', call['location'])
  }

  #enum(statement: Tree): void {
    const [name, schema = null] = namesOf(statement['typeName']).toReversed()
    if (name !== undefined) this.#plain('enum', schema, name, 'migration', null, namesOf(statement['vals']))
  }

  #plain(
    target: SqlName['target'],
    schema: string | null,
    name: string,
    how: UseKind,
    location: unknown,
    values: readonly string[] = [],
  ): void {
    const at = typeof location === 'number' ? location : null
    this.names.push({
      target,
      schema,
      name,
      how,
      location: at,
      columns: new Set(),
      declared: [],
      values,
      isTemporary: false,
    })
  }
}

function listOf(value: unknown): readonly Tree[] {
  return isTree(value) ? [value] : treesOf(value)
}

/** What PostgreSQL, or another database, brings along; `sqlc.arg()` is no function at all. */
function isOfSystem(schema: string | null, name: string): boolean {
  return (
    /^(?:pg_catalog|information_schema|pg_toast|pg_temp|sqlc)$/.test(schema ?? '') ||
    /^(?:pg_|sqlite_)/.test(name)
  )
}

/** As the grammar calls the types that SQL has two names for. */
const TYPES: ReadonlyMap<string, string> = new Map<string, string>(
  Object.entries({
    int2: 'smallint',
    int4: 'integer',
    int8: 'bigint',
    float4: 'real',
    float8: 'double precision',
    bool: 'boolean',
    bpchar: 'char',
  }),
)

function declaredColumn(column: Tree, name: string): SqlColumn {
  const type = treeOf(column['typeName'])
  const names = namesOf(type['names']).filter((one) => one !== 'pg_catalog')
  const written = names.length === 1 ? (TYPES.get(names[0] ?? '') ?? names[0]) : names.join('.')
  const sizes = treesOf(type['typmods']).flatMap(
    (one) => treeOf(treeOf(one['A_Const'])['ival'])['ival'] ?? [],
  )
  const array = '[]'.repeat(treesOf(type['arrayBounds']).length)
  const constraints = new Set(
    treesOf(column['constraints']).map((one) => treeOf(one['Constraint'])['contype']),
  )
  return {
    name,
    type: `${written ?? ''}${sizes.length > 0 ? `(${sizes.join(',')})` : ''}${array}`,
    isNullable: !constraints.has('CONSTR_NOTNULL') && !constraints.has('CONSTR_PRIMARY'),
    location: typeof column['location'] === 'number' ? column['location'] : 0,
  }
}
