/** What tables, their constraints and indexes, sequences, views and types need. */
import type { CatalogObject, PropertyValue } from '../catalog-object.ts'
import { quoteIdentifier } from '../names.ts'
import { readClass, readExclusion, readExpression, readKey, scopeOf } from './expression-needs.ts'
import type { KnownColumns } from './name-index.ts'
import type { Needs } from './needs.ts'
import { expressionText, listOf, textOf } from './property-values.ts'
import { exclusionsOf, indexKeysOf, partitionKeysOf, statementOf } from './parsed-text.ts'
import { QueryReader, readCollationOf } from './query-reader.ts'
import { nameParts } from './quoted-text.ts'
import { treeOf } from './tree.ts'

/** What a kind needs beyond its parent, schema, owner and grants. */
export type KindReader = (object: CatalogObject, needs: Needs) => void

/** Parents, the types, defaults and collations of columns, where rows are kept, keys of partitions. */
export function readTable(table: CatalogObject, needs: Needs): void {
  const stated = needs.for({ evidence: 'stated' })
  const { properties } = table
  for (const parent of listOf(properties['inherits']))
    stated.for({ reason: 'inherits' }).relation(nameParts(parent))
  const whole = textOf(properties['partition of'])
  if (whole !== null) stated.for({ reason: 'partition of' }).relation(nameParts(whole))
  const rowType = textOf(properties['of type'])
  if (rowType !== null) stated.for({ reason: 'row type' }).typeText(rowType)
  readColumns(table, needs)
  readPlace(table, needs)
  const server = textOf(properties['server'])
  if (server !== null) stated.for({ reason: 'server' }).named('server', server)
  const by = expressionText(properties['partition by'])
  if (by === null) return
  const keys = needs.for({ reason: 'expression' })
  for (const key of partitionKeysOf(by) ?? [])
    readKey(keys, treeOf(key['PartitionElem']), scopeOf(needs, table), 'btree')
}

function readColumns(table: CatalogObject, needs: Needs): void {
  for (const { name, properties } of table.columns) {
    const own = { fromColumn: name }
    const type = textOf(properties['type'])
    if (type !== null && type !== '')
      needs.for({ ...own, reason: 'column type', evidence: 'stated' }).typeText(type)
    readCollationText(properties['collation'], needs.for({ ...own, evidence: 'stated' }))
    if (properties['default'] !== null && properties['default'] !== undefined)
      readExpression(
        needs.for({ ...own, reason: 'column default' }),
        properties['default'],
        scopeOf(needs, table),
      )
    if (properties['generation expression'])
      readExpression(
        needs.for({ ...own, reason: 'generated column' }),
        properties['generation expression'],
        scopeOf(needs, table),
      )
  }
}

/** Where rows are kept: table space and access method. */
function readPlace({ properties }: CatalogObject, needs: Needs): void {
  const stated = needs.for({ evidence: 'stated' })
  const space = textOf(properties['tablespace'])
  if (space !== null) stated.for({ reason: 'tablespace' }).named('tablespace', space)
  const method = textOf(properties['access method'])
  if (method !== null) stated.for({ reason: 'access method' }).named('access method', method)
}

function readCollationText(value: PropertyValue | undefined, needs: Needs): void {
  const name = textOf(value)
  if (name !== null) needs.for({ reason: 'collation' }).named('collation', name)
}

/** What the query names, and the types of the columns that it makes. */
export function readView(view: CatalogObject, needs: Needs): void {
  readPlace(view, needs)
  readQuery(view, needs)
  // The columns of a view have types and collations, which its query alone says.
  for (const [name, column] of needs.index.columns(view) ?? []) {
    const own = needs.for({ fromColumn: name, evidence: 'parsed' })
    if (column.type !== null) own.for({ reason: 'column type' }).typeText(column.type)
    readCollationOf(own, column)
  }
  for (const { name, properties } of view.columns) {
    if (properties['default'])
      readExpression(
        needs.for({ reason: 'column default', fromColumn: name }),
        properties['default'],
        scopeOf(needs, undefined),
      )
  }
}

/** Reads the query of a view; its columns, null where they are not known. */
export function readQuery(view: CatalogObject, needs: Needs): KnownColumns | null {
  const query = expressionText(view.properties['query'])
  if (query === null) return null
  const reading = needs.for({ reason: 'query', evidence: 'parsed' })
  // As a view, since WITH CHECK OPTION stands behind the query.
  const statement = statementOf(`CREATE VIEW v AS ${query}`, 'ViewStmt')
  if (statement !== null) return new QueryReader(reading).statement(treeOf(statement['query']), null)
  reading.unknown('not understood', query)
  return null
}

/** The column that it goes with. */
export function readSequence(sequence: CatalogObject, needs: Needs): void {
  const owner = textOf(sequence.properties['owned by'])
  if (owner === null) return
  const parts = nameParts(owner)
  const table = needs.index.relation(
    owner.slice(0, owner.length - quoteIdentifier(parts.at(-1) ?? '').length - 1),
  )
  if (table !== undefined)
    needs.for({ reason: 'owned by', evidence: 'stated' }).object(table, parts.slice(-1))
  else needs.unknown('not in this dump', owner)
}

/** Columns, expressions, operators and what an index behind it needs; of domains the expression. */
export function readConstraint(constraint: CatalogObject, needs: Needs): void {
  const { properties } = constraint
  const parent = ownerOf(constraint, needs)
  const columns = [...listOf(properties['columns']), ...listOf(properties['include'])]
  if (parent !== undefined && columns.length > 0)
    needs.for({ reason: 'belongs to', evidence: 'stated' }).object(parent, columns)
  const scope = scopeOf(needs, parent)
  const expressions = needs.for({ reason: 'expression' })
  // A key without overlaps of times rests on a GiST index.
  const keyMethod = properties['without overlaps'] === true ? 'gist' : 'btree'
  for (const name of listOf(properties['columns'])) readKey(expressions, { name }, scope, keyMethod)
  readExpression(expressions, properties['expression'], scope)
  readExpression(expressions, properties['where'], scope)
  const elements = expressionText(properties['elements'])
  const method = textOf(properties['method']) ?? 'btree'
  if (elements !== null) {
    for (const element of exclusionsOf(elements) ?? []) readExclusion(expressions, element, scope, method)
  }
  readPlace(constraint, needs)
  const whole = textOf(properties['attached to'])
  if (whole !== null) needs.for({ reason: 'partition of', evidence: 'stated' }).named('constraint', whole)
}

/** The table or domain that something belongs to. */
export function ownerOf(object: CatalogObject, needs: Needs): CatalogObject | undefined {
  return object.parentKey === null ? undefined : needs.index.byKey(object.parentKey)
}

/** The table that it leads to, and the key there on which it rests. */
export function readForeignKey(constraint: CatalogObject, needs: Needs): void {
  const { properties } = constraint
  const parent = ownerOf(constraint, needs)
  const stated = needs.for({ evidence: 'stated' })
  if (parent !== undefined) stated.for({ reason: 'belongs to' }).object(parent, listOf(properties['columns']))
  const target = textOf(properties['references'])
  if (target === null) return
  const table = stated.for({ reason: 'foreign key' }).relation(nameParts(target))
  if (table === undefined) return
  const key = keyBehind(table, listOf(properties['referenced columns']), needs)
  const columns = listOf(properties['referenced columns'])
  stated
    .for({ reason: 'foreign key' })
    .object(table, columns.length > 0 ? columns : listOf(key?.properties['columns']))
  if (key !== undefined) stated.for({ reason: 'references' }).object(key)
}

/** The primary key, unique constraint or unique index on which a foreign key rests. */
function keyBehind(
  table: CatalogObject,
  columns: readonly string[],
  needs: Needs,
): CatalogObject | undefined {
  const wanted = columns.toSorted().join('\n')
  let best: CatalogObject | undefined
  for (const child of needs.index.children(table)) {
    const { kind, properties } = child
    const primary = properties['type'] === 'primary key'
    if (kind === 'constraint' && (primary || properties['type'] === 'unique')) {
      const same = listOf(properties['columns']).toSorted().join('\n') === wanted
      if ((primary && columns.length === 0) || (primary && same)) return child
      if (same) best ??= child
    } else if (kind === 'index' && properties['unique'] === true && properties['where'] === null) {
      const keys = (indexKeysOf(expressionText(properties['keys']) ?? '') ?? []).map(
        (key) => treeOf(key['IndexElem'])['name'],
      )
      if (keys.toSorted().join('\n') === wanted) best ??= child
    }
  }
  return best
}

/** Columns, expressions, classes, collations and the index that it is a part of. */
export function readIndex(index: CatalogObject, needs: Needs): void {
  const { properties } = index
  const parent = ownerOf(index, needs)
  const scope = scopeOf(needs, parent)
  const method = textOf(properties['method']) ?? 'btree'
  const expressions = needs.for({ reason: 'expression' })
  const keys = expressionText(properties['keys'])
  const parsed = keys === null ? null : indexKeysOf(keys)
  if (parsed === null) needs.unknown('not understood', keys ?? index.definition)
  for (const key of parsed ?? []) readKey(expressions, treeOf(key['IndexElem']), scope, method)
  if (parent !== undefined)
    needs.for({ reason: 'belongs to', evidence: 'stated' }).object(parent, listOf(properties['include']))
  readExpression(expressions, properties['where'], scope)
  readPlace(index, needs)
  needs.for({ reason: 'access method', evidence: 'stated' }).named('access method', method)
  const whole = textOf(properties['attached to'])
  if (whole === null) return
  const attached = needs.for({ reason: 'partition of', evidence: 'stated' })
  if (attached.named('index', whole) === undefined) attached.named('constraint', whole)
}

/** The type behind it, collation and default. */
export function readDomain(domain: CatalogObject, needs: Needs): void {
  const base = textOf(domain.properties['type'])
  if (base !== null) needs.for({ reason: 'type', evidence: 'stated' }).typeText(base)
  readCollationText(domain.properties['collation'], needs.for({ evidence: 'stated' }))
  readExpression(needs.for({ reason: 'expression' }), domain.properties['default'], scopeOf(needs, undefined))
}

const SUPPORT = [
  'input',
  'output',
  'receive',
  'send',
  'typmod in',
  'typmod out',
  'analyze',
  'subscript',
  'canonical',
  'subtype diff',
]

/** Types of its fields or values, and the functions of base types and ranges. */
export function readType(type: CatalogObject, needs: Needs): void {
  const { properties } = type
  const stated = needs.for({ evidence: 'stated', reason: 'type' })
  for (const { name, properties: column } of type.columns) {
    const text = textOf(column['type'])
    if (text !== null) stated.for({ fromColumn: name }).typeText(text)
    readCollationText(column['collation'], stated.for({ fromColumn: name }))
  }
  for (const name of ['subtype', 'like']) {
    const text = textOf(properties[name])
    if (text !== null) stated.typeText(text)
  }
  for (const name of SUPPORT) {
    const text = textOf(properties[name])
    if (text !== null) stated.for({ reason: 'handler' }).routineText(text)
  }
  readCollationText(properties['collation'], stated)
  const subtypeClass = textOf(properties['subtype opclass'])
  if (subtypeClass !== null) readClass(stated, nameParts(subtypeClass), 'btree')
}
