/** CREATE TABLE and CREATE FOREIGN TABLE in all their forms. */
import type {
  CreateForeignTableStmt,
  CreateStmt,
  Node,
  PartitionBoundSpec,
  PartitionSpec,
  RangeVar,
} from '@pgsql/types'
import type { ObjectDraft } from '../draft.ts'
import { expressionText, expressionValue } from '../expression.ts'
import { quotedName } from '../kinds/node-values.ts'
import { knownMethod } from '../session-defaults.ts'
import { expressionKey } from './index-keys.ts'
import { quoteIdentifier } from '../names.ts'
import type { StatementContext } from '../statement-context.ts'
import { formatTypeName } from '../type-name.ts'
import { addColumn, setNotNull } from './column.ts'
import { addConstraint } from './constraint.ts'
import { copyColumns, inheritColumns, noteHeir } from './inheritance.ts'
import { readLike } from './like-clause.ts'
import { takeKeys } from './partitions.ts'
import { findRelation, makeObject, placeOf } from './place-relation.ts'
import { optionLines } from './storage-options.ts'

/** CREATE TABLE. */
export function readCreateTable(statement: CreateStmt, context: StatementContext): void {
  createTable('table', statement, context)
}

/** CREATE FOREIGN TABLE. */
export function readCreateForeignTable(statement: CreateForeignTableStmt, context: StatementContext): void {
  const draft = statement.base ? createTable('foreign table', statement.base, context) : null
  if (draft === null) return
  draft.properties['server'] = statement.servername ?? ''
  draft.properties['foreign options'] = optionLines(statement.options)
  draft.definition = `SERVER ${quoteIdentifier(statement.servername ?? '')}`
}

function createTable(
  kind: 'table' | 'foreign table',
  statement: CreateStmt,
  context: StatementContext,
): ObjectDraft | null {
  if (statement.relation?.relpersistence === 't') return null
  if (statement.if_not_exists && findRelation(context, statement.relation)) return null
  const place = placeOf(context, statement.relation)
  const draft = makeObject(context, { kind, ...place, parent: null })
  draft.columns = []
  draft.properties = {
    persistence: statement.relation?.relpersistence === 'u' ? 'unlogged' : 'permanent',
    options: optionLines(statement.options),
    tablespace: kind === 'table' ? tablespaceOf(context, statement) : null,
    'access method': kind === 'table' ? accessMethodOf(context, statement) : null,
    'row security': false,
    'force row security': false,
  }
  if (statement.ofTypename) readOfType(context, draft, statement.ofTypename)
  if (statement.partspec) draft.properties['partition by'] = partitionKey(statement.partspec)
  if (statement.partbound) readPartitionOf(context, draft, statement)
  else readParents(context, draft, statement.inhRelations)
  for (const node of statement.tableElts ?? []) readElement(context, draft, node)
  for (const node of statement.nnconstraints ?? []) readElement(context, draft, node)
  for (const node of statement.constraints ?? []) readElement(context, draft, node)
  const [parent] = statement.partbound ? (statement.inhRelations ?? []) : []
  const partitioned = parent && 'RangeVar' in parent ? findRelation(context, parent.RangeVar) : undefined
  if (partitioned !== undefined) takeKeys(context, partitioned, draft)
  return draft
}

/** A partition that is made so has its parent's tablespace. */
function tablespaceOf(context: StatementContext, statement: CreateStmt): string | null {
  const { tablespacename, partbound, inhRelations } = statement
  if (tablespacename !== undefined) return tablespacename
  const [parent] = inhRelations ?? []
  if (partbound === undefined || !parent || !('RangeVar' in parent)) return context.defaults.tablespace
  return (
    (findRelation(context, parent.RangeVar)?.properties['tablespace'] as string | null | undefined) ??
    context.defaults.tablespace
  )
}

/** Before 17 partitioned tables have none. */
function accessMethodOf(context: StatementContext, { accessMethod, partspec }: CreateStmt): string | null {
  if (accessMethod !== undefined) return knownMethod(accessMethod)
  return partspec === undefined ? context.defaults.accessMethod : null
}

function readElement(context: StatementContext, draft: ObjectDraft, node: Node): void {
  if ('ColumnDef' in node) addColumn(context, draft, node.ColumnDef)
  else if ('TableLikeClause' in node) readLike(context, draft, node.TableLikeClause)
  else if ('Constraint' in node) readTableConstraint(context, draft, node)
}

/** A constraint of the table; NOT NULL as a table's constraint (18) is said of a column. */
export function readTableConstraint(
  context: StatementContext,
  draft: ObjectDraft,
  node: Extract<Node, { Constraint: unknown }>,
): void {
  const constraint = node.Constraint
  if (constraint.contype !== 'CONSTR_NOTNULL') {
    addConstraint(context, draft, constraint)
    return
  }
  const [key] = constraint.keys ?? []
  const name = key && 'String' in key ? key.String.sval : undefined
  const column = draft.columns.find((one) => one.name === name)
  if (column) setNotNull(column, constraint)
}

/** Columns of parents come first; pg_dump does not write them again. */
function readParents(
  context: StatementContext,
  draft: ObjectDraft,
  parents: readonly Node[] | undefined,
): void {
  const names: string[] = []
  for (const node of parents ?? []) {
    if (!('RangeVar' in node)) continue
    names.push(placeOf(context, node.RangeVar).identity)
    inheritColumns(context, draft, node.RangeVar)
  }
  if (names.length > 0) draft.properties['inherits'] = names
}

function readOfType(
  context: StatementContext,
  draft: ObjectDraft,
  type: Parameters<typeof formatTypeName>[0],
): void {
  const name = formatTypeName(type)
  draft.properties['of type'] = name
  copyColumns(draft, context.draft.find('type', name))
  for (const column of draft.columns) Object.assign(column.properties, { 'not null': false, default: null })
}

function readPartitionOf(context: StatementContext, draft: ObjectDraft, statement: CreateStmt): void {
  const [parent] = statement.inhRelations ?? []
  if (!parent || !('RangeVar' in parent)) return
  inheritColumns(context, draft, parent.RangeVar)
  attachPartition(context, draft, parent.RangeVar, statement.partbound)
}

/** Makes a table a partition: what PARTITION OF says at once and ATTACH PARTITION later. */
export function attachPartition(
  context: StatementContext,
  draft: ObjectDraft,
  parent: RangeVar,
  bound: PartitionBoundSpec | undefined,
): void {
  draft.properties['partition of'] = placeOf(context, parent).identity
  const found = findRelation(context, parent)
  if (found !== undefined) noteHeir(found, draft)
  draft.properties['bounds'] = boundValue(bound)
}

function boundValue(bound: PartitionBoundSpec | undefined): ReturnType<typeof expressionValue> | string {
  if (bound === undefined || bound.is_default) return 'DEFAULT'
  const texts = (nodes: readonly Node[] | undefined): string => (nodes ?? []).map(boundText).join(', ')
  const text =
    bound.strategy === 'h'
      ? `WITH (modulus ${bound.modulus}, remainder ${bound.remainder ?? 0})`
      : bound.strategy === 'l'
        ? `IN (${texts(bound.listdatums)})`
        : `FROM (${texts(bound.lowerdatums)}) TO (${texts(bound.upperdatums)})`
  if (bound.strategy === 'h') return text
  const items = bound.listdatums ?? [...(bound.lowerdatums ?? []), ...(bound.upperdatums ?? [])]
  return expressionValue({ List: { items } }, text)
}

/** MINVALUE and MAXVALUE come as names of columns. */
function boundText(node: Node): string {
  if ('ColumnRef' in node) {
    const [field] = node.ColumnRef.fields ?? []
    return field && 'String' in field ? (field.String.sval ?? '').toUpperCase() : ''
  }
  return expressionText(node)
}

function partitionKey(spec: PartitionSpec): ReturnType<typeof expressionValue> {
  const strategy =
    { PARTITION_STRATEGY_LIST: 'LIST', PARTITION_STRATEGY_HASH: 'HASH' }[spec.strategy as string] ?? 'RANGE'
  const texts = (spec.partParams ?? []).map((node) => {
    if (!('PartitionElem' in node)) return ''
    const { name, expr, collation, opclass } = node.PartitionElem
    const what = name === undefined ? expressionKey(expr) : quoteIdentifier(name)
    return `${what}${collation ? ` COLLATE ${quotedName(collation)}` : ''}${opclass ? ` ${quotedName(opclass)}` : ''}`
  })
  const items: Node[] = [{ String: { sval: strategy } }, ...(spec.partParams ?? [])]
  return expressionValue({ List: { items } }, `${strategy} (${texts.join(', ')})`)
}
