/**
 * What partitions have because their parent has it: checks, keys and indexes,
 * made where they are not there, as PostgreSQL does unless a statement says
 * ONLY, which pg_dump always says.
 */
import type { Node } from '@pgsql/types'
import type { PropertyValue } from '../catalog-object.ts'
import type { ObjectDraft } from '../draft.ts'
import { isExpression, treeOfExpression } from '../expression-text.ts'
import { addPart } from '../kinds/placing.ts'
import { quoteIdentifier, quoteName } from '../names.ts'
import type { StatementContext } from '../statement-context.ts'
import { findConstraint, joined } from './constraint.ts'
import { keyNames } from './index-keys.ts'
import { heirsOf } from './inheritance.ts'
import { freeName } from './automatic-name.ts'
import { makeObject, withinIdentity } from './place-relation.ts'
import { copyUsedColumns, noteUsedColumns } from './used-columns.ts'

const isPartitionOf = (child: ObjectDraft, parent: ObjectDraft): boolean =>
  child.properties['partition of'] === parent.identity

function partitionsOf(parent: ObjectDraft): ObjectDraft[] {
  return [...heirsOf(parent)].filter((heir) => isPartitionOf(heir, parent))
}

const isKey = ({ kind, properties }: ObjectDraft): boolean =>
  kind === 'constraint' && (properties['type'] === 'primary key' || properties['type'] === 'unique')

/** A table becomes a partition: it gets its parent's checks, keys and indexes where it has none like them. */
export function takeKeys(context: StatementContext, parent: ObjectDraft, child: ObjectDraft): void {
  for (const one of context.draft.childrenOf(parent)) {
    if (one.kind === 'check constraint') spreadCheck(context, one, child)
    else if (isKey(one)) spreadKey(context, one, child)
    else if (one.kind === 'index') spreadIndex(context, one, child)
  }
}

/** A partition that is one no more keeps what it has. */
export function leaveKeys(context: StatementContext, child: ObjectDraft): void {
  for (const one of context.draft.childrenOf(child)) delete one.properties['attached to']
}

/** A constraint that a table got later reaches its partitions; a check all who inherit. */
export function spreadConstraint(
  context: StatementContext,
  table: ObjectDraft,
  constraint: ObjectDraft,
): void {
  for (const child of partitionsOf(table)) {
    if (constraint.kind === 'check constraint') spreadCheck(context, constraint, child)
    else if (isKey(constraint)) spreadKey(context, constraint, child)
  }
}

/** An index that a partitioned table got later. */
export function spreadIndexes(context: StatementContext, table: ObjectDraft, index: ObjectDraft): void {
  for (const child of partitionsOf(table)) spreadIndex(context, index, child)
}

function copyOf(
  context: StatementContext,
  from: ObjectDraft,
  child: ObjectDraft,
  name: string,
  identity: string,
): ObjectDraft {
  const made = makeObject(context, { kind: from.kind, schema: child.schema, name, identity, parent: child })
  made.properties = { ...from.properties }
  delete made.properties['attached to']
  delete made.properties['only']
  made.definition = from.definition
  copyUsedColumns(from, made)
  return made
}

function spreadCheck(context: StatementContext, check: ObjectDraft, child: ObjectDraft): void {
  if (check.properties['no inherit'] === true) return
  if (findConstraint(context, child, check.name) === undefined)
    copyOf(context, check, child, check.name, withinIdentity(child, check.name))
  for (const partition of partitionsOf(child)) spreadCheck(context, check, partition)
}

const taken =
  (context: StatementContext, child: ObjectDraft) =>
  (name: string): boolean =>
    findConstraint(context, child, name) !== undefined ||
    context.draft.findRelation(quoteName([child.schema ?? 'public', name])) !== undefined

/** Keys of one table for a table like it: matched where one is the same, else made. */
function spreadKey(context: StatementContext, key: ObjectDraft, child: ObjectDraft): void {
  const there = context.draft
    .childrenOf(child)
    .find((one) => isKey(one) && !one.properties['attached to'] && alike(one, key, ['type', 'columns']))
  const columns = [
    ...(key.properties['columns'] as readonly string[]),
    ...((key.properties['include'] as readonly string[] | undefined) ?? []),
  ]
  const name = likeKeyName(context, key, child, columns)
  const own = there ?? copyOf(context, key, child, name, withinIdentity(child, name))
  own.properties['attached to'] = key.identity
  if (there !== undefined) addPart(context, own, 'attach')
  for (const partition of partitionsOf(child)) spreadKey(context, own, partition)
}

/** The name that PostgreSQL gives the copy of a key or index. */
export function likeKeyName(
  context: StatementContext,
  key: ObjectDraft,
  child: ObjectDraft,
  columns: readonly string[],
): string {
  const primary = key.properties['type'] === 'primary key'
  const label = primary
    ? 'pkey'
    : key.properties['type'] === 'exclusion'
      ? 'excl'
      : key.kind === 'index'
        ? 'idx'
        : 'key'
  return freeName(child.name, primary ? '' : joined(columns), label, taken(context, child))
}

function alike(a: ObjectDraft, b: ObjectDraft, names: readonly string[]): boolean {
  return names.every((name) => plain(a.properties[name]) === plain(b.properties[name]))
}

function plain(value: PropertyValue | undefined): string {
  return isExpression(value) ? value.looseDigest : JSON.stringify(value ?? false)
}

function spreadIndex(context: StatementContext, index: ObjectDraft, child: ObjectDraft): void {
  if (index.properties['only'] === true) return
  const there = context.draft
    .childrenOf(child)
    .find(
      (one) =>
        one.kind === 'index' &&
        !one.properties['attached to'] &&
        alike(one, index, ['unique', 'method', 'keys', 'include', 'where', 'nulls not distinct']),
    )
  const own = there ?? copyIndex(context, index, child)
  own.properties['attached to'] = index.identity
  if (there !== undefined) addPart(context, own, 'attach')
  for (const partition of partitionsOf(child)) spreadIndex(context, own, partition)
}

/** The index of one table made for another, under a name of its own. */
export function copyIndex(context: StatementContext, index: ObjectDraft, child: ObjectDraft): ObjectDraft {
  const names = [
    ...keyNames(keyNodes(index)),
    ...((index.properties['include'] as string[] | undefined) ?? []),
  ]
  const name = likeKeyName(context, index, child, names)
  return copyOf(context, index, child, name, quoteName([child.schema ?? 'public', name]))
}

/** A key of one table made for another, under a name of its own. */
export function copyKey(context: StatementContext, key: ObjectDraft, child: ObjectDraft): ObjectDraft {
  const columns = key.properties['columns'] as readonly string[] | undefined
  const include = (key.properties['include'] as readonly string[] | undefined) ?? []
  const name = likeKeyName(context, key, child, [...(columns ?? keyNames(keyNodes(key))), ...include])
  return copyOf(context, key, child, name, withinIdentity(child, name))
}

function keyNodes({ properties }: ObjectDraft): readonly Node[] {
  const property = isExpression(properties['keys']) ? 'keys' : 'elements'
  const value = properties[property]
  const tree = isExpression(value) ? treeOfExpression(property, value) : undefined
  const items = tree && 'List' in tree ? (tree.List.items ?? []) : []
  return items.flatMap((node) => ('List' in node ? (node.List.items ?? []).slice(0, 1) : [node]))
}

/** UNIQUE USING INDEX: the constraint has the index's keys and options. */
export function takeIndex(constraint: ObjectDraft, index: ObjectDraft): void {
  const names = keyNodes(index).flatMap((node) =>
    'IndexElem' in node && node.IndexElem.name !== undefined ? [node.IndexElem.name] : [],
  )
  const include = (index.properties['include'] as readonly string[] | undefined) ?? []
  const { properties } = constraint
  properties['columns'] = names
  for (const name of ['include', 'nulls not distinct', 'options', 'tablespace'] as const)
    properties[name] = index.properties[name] ?? null
  const word = properties['type'] === 'primary key' ? 'PRIMARY KEY' : 'UNIQUE'
  constraint.definition = `${word} (${names.map(quoteIdentifier).join(', ')})`
  noteUsedColumns(constraint, [...names, ...include])
  if (properties['type'] !== 'primary key') return
  for (const column of constraint.parent?.columns ?? [])
    if (names.includes(column.name)) column.properties['not null'] = true
}
