/** Constraints of tables: primary and foreign keys, unique, check, exclusion, named as PostgreSQL names them. */
import type { Constraint, Node } from '@pgsql/types'
import type { ObjectKind } from '../../../shared/model.ts'
import type { ObjectDraft } from '../draft.ts'
import { expressionText, expressionValue } from '../expression.ts'
import { strings } from '../kinds/node-values.ts'
import { quoteIdentifier, quoteName } from '../names.ts'
import type { StatementContext } from '../statement-context.ts'
import { exclusionText } from './exclusion.ts'
import { freeName } from './automatic-name.ts'
import { makeObject, placeOf, withinIdentity } from './place-relation.ts'
import { optionLines } from './storage-options.ts'
import { columnNames, noteUsedColumns } from './used-columns.ts'

const CONSTRAINT_KINDS: readonly ObjectKind[] = ['constraint', 'fk constraint', 'check constraint']

const KIND_OF: Readonly<Record<string, ObjectKind>> = {
  CONSTR_PRIMARY: 'constraint',
  CONSTR_UNIQUE: 'constraint',
  CONSTR_EXCLUSION: 'constraint',
  CONSTR_FOREIGN: 'fk constraint',
  CONSTR_CHECK: 'check constraint',
}

/** The constraint of that name on a table or domain. */
export function findConstraint(
  context: StatementContext,
  table: ObjectDraft,
  name: string,
): ObjectDraft | undefined {
  for (const kind of CONSTRAINT_KINDS) {
    const found = context.draft.find(kind, withinIdentity(table, name))
    if (found !== undefined) return found
  }
  return undefined
}

/**
 * Adds a constraint to a table or domain; `column` is the one it stands at.
 * Null for what is not an object of its own (NOT NULL is a column's property).
 */
export function addConstraint(
  context: StatementContext,
  table: ObjectDraft,
  constraint: Constraint,
  column: string | null = null,
): ObjectDraft | null {
  const kind = KIND_OF[constraint.contype ?? '']
  if (kind === undefined) return null
  const columns = columnsOf(constraint, column)
  if (saidTwice(context, table, constraint, columns)) return null
  const name = constraint.conname ?? automaticConstraintName(context, table, constraint, columns)
  const draft = makeObject(context, {
    kind,
    schema: table.schema,
    name,
    identity: withinIdentity(table, name),
    parent: table,
  })
  draft.properties = {
    deferrable: constraint.deferrable ?? false,
    'initially deferred': constraint.initdeferred ?? false,
    'not valid': notValid(context, table, constraint),
    ...(isNotEnforced(constraint) ? { 'not enforced': true } : {}),
  }
  READERS[constraint.contype ?? '']?.(context, draft, constraint, columns)
  if (constraint.contype === 'CONSTR_PRIMARY') {
    for (const one of table.columns) if (columns.includes(one.name)) one.properties['not null'] = true
  }
  draft.definition += suffix(draft)
  const { raw_expr, exclusions, where_clause, including } = constraint
  const expressions = columnNames([raw_expr, ...(exclusions ?? []), where_clause])
  noteUsedColumns(draft, [...columns, ...strings(including), ...expressions])
  return draft
}

/** Whether the statement being read is the table's own CREATE. */
function isNew(context: StatementContext, table: ObjectDraft): boolean {
  return table.parts[0]?.start === context.item.start
}

/** UNIQUE at a column and again for the table is one constraint where both are in one CREATE TABLE (transformIndexConstraints). */
function saidTwice(
  context: StatementContext,
  table: ObjectDraft,
  constraint: Constraint,
  columns: readonly string[],
): boolean {
  if (constraint.contype !== 'CONSTR_UNIQUE' || constraint.conname || constraint.deferrable) return false
  if (!isNew(context, table)) return false
  return context.draft
    .childrenOf(table)
    .some(
      ({ properties, parts }) =>
        (properties['type'] === 'unique' || properties['type'] === 'primary key') &&
        properties['deferrable'] !== true &&
        parts[0]?.start === context.item.start &&
        JSON.stringify(properties['columns']) === JSON.stringify(columns),
    )
}

/** A new table has no rows that could break a foreign key: PostgreSQL takes NOT VALID ones for valid, if it enforces them. */
function notValid(context: StatementContext, table: ObjectDraft, constraint: Constraint): boolean {
  if (isNotEnforced(constraint)) return true
  if (constraint.contype === 'CONSTR_FOREIGN' && isNew(context, table)) return false
  return constraint.skip_validation ?? false
}

/** libpg-query leaves false fields out, so only checks and foreign keys, which can be NOT ENFORCED, are asked. */
function isNotEnforced({ contype, is_enforced }: Constraint): boolean {
  return (contype === 'CONSTR_CHECK' || contype === 'CONSTR_FOREIGN') && is_enforced !== true
}

function suffix(draft: ObjectDraft): string {
  const { properties } = draft
  return [
    properties['deferrable'] === true ? ' DEFERRABLE' : '',
    properties['initially deferred'] === true ? ' INITIALLY DEFERRED' : '',
    properties['not valid'] === true ? ' NOT VALID' : '',
  ].join('')
}

function columnsOf(constraint: Constraint, column: string | null): string[] {
  const named = strings(constraint.contype === 'CONSTR_FOREIGN' ? constraint.fk_attrs : constraint.keys)
  return named.length === 0 && column !== null && constraint.contype !== 'CONSTR_CHECK' ? [column] : named
}

type ConstraintReader = (
  context: StatementContext,
  draft: ObjectDraft,
  constraint: Constraint,
  columns: readonly string[],
) => void

const list = (names: readonly string[]): string => names.map(quoteIdentifier).join(', ')

const readKey: ConstraintReader = (context, draft, constraint, columns) => {
  const { properties } = draft
  const word = constraint.contype === 'CONSTR_PRIMARY' ? 'PRIMARY KEY' : 'UNIQUE'
  properties['type'] = word.toLowerCase()
  properties['columns'] = [...columns]
  properties['include'] = strings(constraint.including)
  properties['nulls not distinct'] = constraint.nulls_not_distinct ?? false
  properties['without overlaps'] = constraint.without_overlaps ?? false
  properties['options'] = optionLines(constraint.options)
  properties['tablespace'] =
    constraint.indexname === undefined ? (constraint.indexspace ?? context.defaults.tablespace) : null
  if (constraint.indexname) properties['using index'] = constraint.indexname
  const overlaps = constraint.without_overlaps ? ' WITHOUT OVERLAPS' : ''
  const include = strings(constraint.including)
  draft.definition =
    `${word}${constraint.nulls_not_distinct ? ' NULLS NOT DISTINCT' : ''} (${list(columns)}${overlaps})` +
    (include.length > 0 ? ` INCLUDE (${list(include)})` : '')
}

const ACTIONS: Readonly<Record<string, string>> = {
  a: 'no action',
  r: 'restrict',
  c: 'cascade',
  n: 'set null',
  d: 'set default',
}
const MATCHES: Readonly<Record<string, string>> = { s: 'simple', f: 'full', p: 'partial' }

const readForeignKey: ConstraintReader = (context, draft, constraint, columns) => {
  const { properties } = draft
  const place = placeOf(context, constraint.pktable)
  const named = strings(constraint.pk_attrs)
  const referenced = named.length > 0 ? named : primaryKeyOf(context, place.identity)
  properties['columns'] = [...columns]
  properties['references'] = place.identity
  properties['referenced columns'] = referenced
  properties['match'] = MATCHES[constraint.fk_matchtype ?? 's'] ?? 'simple'
  properties['on update'] = ACTIONS[constraint.fk_upd_action ?? 'a'] ?? 'no action'
  properties['on delete'] = ACTIONS[constraint.fk_del_action ?? 'a'] ?? 'no action'
  properties['on delete set columns'] = strings(constraint.fk_del_set_cols)
  if (constraint.fk_with_period) properties['period'] = true
  const actions = (['on update', 'on delete'] as const)
    .filter((name) => properties[name] !== 'no action')
    .map((name) => ` ${name.toUpperCase()} ${String(properties[name]).toUpperCase()}`)
  const match = properties['match'] === 'full' ? ' MATCH FULL' : ''
  const target = referenced.length > 0 ? `(${list(referenced)})` : ''
  draft.definition = `FOREIGN KEY (${list(columns)}) REFERENCES ${place.identity}${target}${match}${actions.join('')}`
}

/** Columns of a table's primary key: what a foreign key means that names none. */
function primaryKeyOf(context: StatementContext, identity: string): string[] {
  const table = context.draft.findRelation(identity)
  if (table === undefined) return []
  const key = context.draft.childrenOf(table).find(({ properties }) => properties['type'] === 'primary key')
  return [...((key?.properties['columns'] as readonly string[] | undefined) ?? [])]
}

const readCheck: ConstraintReader = (_context, draft, constraint) => {
  const { properties } = draft
  properties['expression'] = constraint.raw_expr ? expressionValue(constraint.raw_expr) : null
  properties['no inherit'] = constraint.is_no_inherit ?? false
  const text = constraint.raw_expr ? expressionText(constraint.raw_expr) : ''
  draft.definition = `CHECK (${text})${constraint.is_no_inherit ? ' NO INHERIT' : ''}`
}

const readExclusion: ConstraintReader = (context, draft, constraint) => {
  const { properties } = draft
  const text = exclusionText(constraint.exclusions ?? [])
  properties['type'] = 'exclusion'
  properties['method'] = constraint.access_method ?? 'btree'
  properties['elements'] = expressionValue({ List: { items: constraint.exclusions ?? [] } }, text)
  properties['where'] = constraint.where_clause ? expressionValue(constraint.where_clause) : null
  properties['options'] = optionLines(constraint.options)
  properties['include'] = strings(constraint.including)
  properties['tablespace'] = constraint.indexspace ?? context.defaults.tablespace
  const where = constraint.where_clause ? ` WHERE (${expressionText(constraint.where_clause)})` : ''
  draft.definition = `EXCLUDE USING ${String(properties['method'])} (${text})${where}`
}

const READERS: Readonly<Record<string, ConstraintReader>> = {
  CONSTR_PRIMARY: readKey,
  CONSTR_UNIQUE: readKey,
  CONSTR_FOREIGN: readForeignKey,
  CONSTR_CHECK: readCheck,
  CONSTR_EXCLUSION: readExclusion,
}

/** As ChooseConstraintName, ChooseRelationName and their callers do (commands/indexcmds.c, tablecmds.c, heap.c). */
function automaticConstraintName(
  context: StatementContext,
  table: ObjectDraft,
  constraint: Constraint,
  columns: readonly string[],
): string {
  const schema = table.schema ?? 'public'
  const ofTable = (name: string): boolean => findConstraint(context, table, name) !== undefined
  const ofSchema = (name: string): boolean =>
    ofTable(name) || context.draft.findRelation(quoteName([schema, name])) !== undefined
  switch (constraint.contype) {
    case 'CONSTR_PRIMARY':
      return freeName(table.name, '', 'pkey', ofSchema)
    case 'CONSTR_UNIQUE':
      return freeName(table.name, joined([...columns, ...strings(constraint.including)]), 'key', ofSchema)
    case 'CONSTR_EXCLUSION':
      return freeName(table.name, joined(excludedColumns(constraint)), 'excl', ofSchema)
    case 'CONSTR_FOREIGN':
      return freeName(table.name, joined(columns), 'fkey', ofTable)
    default: {
      const used = table.kind === 'domain' ? new Set<string>() : usedColumns(constraint.raw_expr, table)
      return freeName(table.name, used.size === 1 ? ([...used][0] as string) : '', 'check', ofTable)
    }
  }
}

/** Column names joined as ChooseIndexNameAddition does: no more than fit a name. */
export function joined(columns: readonly string[]): string {
  let text = ''
  for (const column of columns) {
    text = text === '' ? column : `${text}_${column}`
    if (Buffer.byteLength(text) >= 64) break
  }
  return text
}

function excludedColumns(constraint: Constraint): string[] {
  return (constraint.exclusions ?? []).map((node) => {
    const [element] = 'List' in node ? (node.List.items ?? []) : []
    return element && 'IndexElem' in element ? (element.IndexElem.name ?? 'expr') : 'expr'
  })
}

/** The table's columns that an expression names. */
function usedColumns(expression: Node | undefined, table: ObjectDraft): Set<string> {
  const named = columnNames([expression])
  return new Set(table.columns.flatMap(({ name }) => (named.has(name) ? [name] : [])))
}
