/** Knex and Kysely: builders of queries that are given names of tables as texts. */
import type { CodeLibrary, UseKind } from '../expectations.ts'
import type { FoundColumn } from '../expectation-draft.ts'
import type { ReadContext } from './module-reader.ts'
import type { Value } from './module.ts'
import { bare, chainOf, literalText, propertiesOf, rootName } from './syntax.ts'
import type { Chain, ChainStep, Node } from './syntax.ts'

/** Kysely's own words: no other library has them. */
const KYSELY: ReadonlyMap<string, UseKind> = new Map<string, UseKind>(
  Object.entries({
    selectFrom: 'read',
    insertInto: 'write',
    replaceInto: 'write',
    updateTable: 'write',
    mergeInto: 'write',
    deleteFrom: 'delete',
  }),
)

const JOINS = /^(?:(?:inner|left|right|full|cross|leftOuter|rightOuter|fullOuter)?[jJ]oin(?:Raw)?|using)$/

const KNEX_VERBS: ReadonlyMap<string, UseKind> = new Map<string, UseKind>(
  Object.entries({
    insert: 'write',
    update: 'write',
    upsert: 'write',
    increment: 'write',
    decrement: 'write',
    del: 'delete',
    delete: 'delete',
    truncate: 'delete',
    select: 'read',
    first: 'read',
    count: 'read',
    countDistinct: 'read',
    pluck: 'read',
    max: 'read',
    min: 'read',
    sum: 'read',
    where: 'read',
    whereIn: 'read',
    whereNull: 'read',
    whereNotNull: 'read',
    orderBy: 'read',
    join: 'read',
    innerJoin: 'read',
    leftJoin: 'read',
    distinct: 'read',
    columnInfo: 'read',
  }),
)

const KNEX_NAMES = /^(?:knex|trx|tx|db|database|conn|connection|transaction|knexInstance|kx)$/i

const CHANGES =
  /^(?:createTable|createTableIfNotExists|createTableLike|alterTable|table|renameTable|addColumn|createView|createMaterializedView)$/

/** Reads a chain of a builder. */
export function readBuilderChain(chain: Chain, context: ReadContext): void {
  const { steps } = chain
  if (steps.some(({ name, args }) => args !== null && KYSELY.has(name))) return readKysely(chain, context)
  const schemaAt = steps.findIndex(({ name, args }) => name === 'schema' && args === null)
  if (schemaAt !== -1) return readChanges(chain, schemaAt, context)
  readKnex(chain, context)
}

interface NamedAt {
  readonly node: Node | undefined
  readonly how: UseKind
  readonly through: CodeLibrary
  readonly columns?: readonly string[]
  readonly declared?: readonly FoundColumn[]
}

/** Adds the names that a node gives: a text, several in a list, `{ u: 'users' }`. */
function add(chain: Chain, context: ReadContext, schema: Value | null, named: NamedAt): void {
  const { node, how, through, columns, declared } = named
  if (node === undefined) return
  const value = bare(node)
  const nodes =
    value.type === 'ArrayExpression' ? value.elements : [...(propertiesOf(value)?.values() ?? [value])]
  for (const one of nodes) {
    const name = one === null ? null : context.valueOf(one)
    if (one === null || name === null || name.kind === 'relation') continue
    context.use({
      name,
      schema,
      client: null,
      target: 'relation',
      declared,
      use: {
        at: chain.at,
        nameAt: one.start ?? chain.at,
        within: context.within,
        how,
        through,
        certainty: 'parsed',
        columns,
      },
    })
  }
}

function readKysely(chain: Chain, context: ReadContext): void {
  const schema = schemaOf(chain.steps, context)
  for (const { name, args } of chain.steps) {
    const how = KYSELY.get(name)
    if (args === null) continue
    const joined = JOINS.test(name) ? 'read' : null
    if (how === undefined && joined === null) continue
    const columns = how === undefined ? [] : columnsIn(chain.steps)
    add(chain, context, schema, { node: args[0], how: how ?? 'read', through: 'kysely', columns })
  }
}

function schemaOf(steps: readonly ChainStep[], context: ReadContext): Value | null {
  const step = steps.find(({ name, args }) => name === 'withSchema' && args !== null)
  return step === undefined ? null : context.valueOf(step.args?.[0])
}

function readKnex(chain: Chain, context: ReadContext): void {
  const { root, steps } = chain
  const [first] = steps
  const own = rootName(chain)
  const isKnex = own !== null && KNEX_NAMES.test(own) && (usesKnex(context) || /knex|trx/i.test(own))
  if (!isKnex && !(root.type === 'ThisExpression' && usesKnex(context))) return
  const verbs = steps.flatMap(({ name, args }) => (args === null ? [] : (KNEX_VERBS.get(name) ?? [])))
  const how = verbs.includes('delete') ? 'delete' : verbs.includes('write') ? 'write' : 'read'
  const schema = schemaOf(steps, context)
  const columns = columnsIn(steps)
  // knex('users'), this.knex('users')
  const call = steps.find(({ args }) => args !== null)
  if (
    call !== undefined &&
    (call.name === '' || (root.type === 'ThisExpression' && call === first)) &&
    verbs.length > 0
  )
    add(chain, context, schema, { node: call.args?.[0], how, through: 'knex', columns })
  for (const { name, args } of steps) {
    if (args === null || args.length === 0) continue
    if (/^(?:from|into|table|insertInto)$/.test(name))
      add(chain, context, schema, { node: args[0], how, through: 'knex', columns })
    else if (JOINS.test(name)) add(chain, context, schema, { node: args[0], how: 'read', through: 'knex' })
  }
}

function usesKnex({ module }: ReadContext): boolean {
  return [...module.imports].some((from) => /knex/i.test(from)) || module.values.get('knex') !== undefined
}

/** `knex.schema.createTable('users', (t) => { t.string('name') })`, `db.schema.createTable('users').addColumn(...)`. */
function readChanges(chain: Chain, schemaAt: number, context: ReadContext): void {
  const own = rootName(chain)
  if (own === null || !(KNEX_NAMES.test(own) || usesKnex(context) || importsKysely(context))) return
  const schema = schemaOf(chain.steps, context)
  for (const [index, { name, args }] of chain.steps.entries()) {
    if (index <= schemaAt || args === null || !CHANGES.test(name) || name === 'addColumn') continue
    const isKysely = importsKysely(context)
    const declared = isKysely ? addedColumns(chain.steps.slice(index + 1)) : builtColumns(args[1])
    add(chain, context, schema, {
      // A table that is renamed is expected by its new name.
      node: name === 'renameTable' ? args[1] : args[0],
      how: 'migration',
      through: isKysely ? 'kysely' : 'knex',
      declared,
    })
  }
}

function importsKysely({ module }: ReadContext): boolean {
  return (
    [...module.imports].some((from) => /kysely/i.test(from)) ||
    [...module.values.values()].some((value) => value.kind === 'import' && /kysely/.test(value.from))
  )
}

/** `.addColumn('id', 'serial', (col) => col.primaryKey())`. */
function addedColumns(steps: readonly ChainStep[]): FoundColumn[] {
  return steps.flatMap(({ name, args, at }) => {
    const column = name === 'addColumn' ? literalText(args?.[0]) : null
    if (column === null) return []
    const body = args?.[2]?.type === 'ArrowFunctionExpression' ? args[2].body : undefined
    const calls = body === undefined ? [] : chainOf(body).steps.map((step) => step.name)
    return { name: column, type: literalText(args?.[1]) ?? '', isNullable: !isRequired(calls), at }
  })
}

const NO_COLUMN =
  /^(?:primary|unique|index|foreign|dropColumns?|dropIndex|dropUnique|dropForeign|dropPrimary|dropTimestamps|renameColumn|comment|engine|charset|collate|inherits|check|setNullable|dropNullable|queryContext|specificType)$/

/** The columns that the function of a createTable builds: `t.string('name').notNullable()`. */
function builtColumns(node: Node | undefined): FoundColumn[] {
  if (node?.type !== 'ArrowFunctionExpression' && node?.type !== 'FunctionExpression') return []
  const [param] = node.params
  if (param?.type !== 'Identifier' || node.body.type !== 'BlockStatement') return []
  return node.body.body.flatMap((statement): FoundColumn[] => {
    if (statement.type !== 'ExpressionStatement') return []
    const { root, steps, at } = chainOf(statement.expression)
    const [first] = steps
    if (root.type !== 'Identifier' || root.name !== param.name || first === undefined || first.args === null)
      return []
    const calls = steps.map(({ name }) => name)
    if (first.name === 'timestamps')
      return ['created_at', 'updated_at'].map((name) => ({ name, type: 'timestamp', isNullable: false, at }))
    const name = literalText(first.args[0]) ?? (/^(?:bigI|i)ncrements$/.test(first.name) ? 'id' : null)
    if (name === null || (NO_COLUMN.test(first.name) && first.name !== 'specificType')) return []
    const type = first.name === 'specificType' ? (literalText(first.args[1]) ?? '') : first.name
    return [{ name, type, isNullable: !isRequired(calls) && !first.name.endsWith('ncrements'), at }]
  })
}

function isRequired(calls: readonly string[]): boolean {
  return calls.some((name) => /^(?:notNull|notNullable|primary|primaryKey)$/.test(name))
}

/** Columns that the calls of a query name, where it is of one table alone. */
function columnsIn(steps: readonly ChainStep[]): string[] {
  if (steps.some(({ name }) => JOINS.test(name))) return []
  return steps.flatMap(({ name, args }): string[] => {
    const [first] = args ?? []
    if (first === undefined) return []
    if (/^(?:insert|update|values|set|where)$/.test(name) && propertiesOf(first) !== null)
      return [...(propertiesOf(first)?.keys() ?? [])].filter(isColumn)
    if (/^(?:where\w*|orWhere\w*|andWhere\w*|orderBy|groupBy|pluck|increment|decrement)$/.test(name))
      return [literalText(first) ?? ''].filter(isColumn)
    if (/^(?:select|returning|column|columns)$/.test(name)) {
      const list = bare(first)
      const nodes = list.type === 'ArrayExpression' ? list.elements : (args ?? [])
      return nodes.flatMap((node) => (literalText(node) ?? '').split(/\s+as\s+/i)[0] ?? '').filter(isColumn)
    }
    return []
  })
}

function isColumn(text: string): boolean {
  return /^[\p{L}_][\p{L}\p{N}_$]*$/u.test(text)
}
