/** Columns: types, defaults, identity, generated ones, and constraints that stand at a column. */
import type { ColumnDef, CollateClause, Constraint, Node } from '@pgsql/types'
import pgQuery from 'libpg-query'
import type { ColumnDraft, ObjectDraft } from '../draft.ts'
import { expressionValue } from '../expression.ts'
import { quotedName } from '../kinds/node-values.ts'
import { quoteName } from '../names.ts'
import type { StatementContext } from '../statement-context.ts'
import { formatTypeName, typeNameParts } from '../type-name.ts'
import { addConstraint } from './constraint.ts'
import { noteIdentitySequence } from './identity-sequence.ts'
import { freeName } from './automatic-name.ts'
import { makeObject } from './place-relation.ts'
import { setIdentity } from './identity-column.ts'
import { sequenceProperties } from './sequence-options.ts'
import { optionLines } from './storage-options.ts'

const SERIAL_TYPES: Readonly<Record<string, string>> = {
  serial: 'integer',
  serial4: 'integer',
  bigserial: 'bigint',
  serial8: 'bigint',
  smallserial: 'smallint',
  serial2: 'smallint',
}

const STORAGE: Readonly<Record<string, string>> = { p: 'plain', e: 'external', x: 'extended', m: 'main' }

/** Reads a column's definition onto a table. */
export function addColumn(context: StatementContext, table: ObjectDraft, definition: ColumnDef): ColumnDraft {
  const name = definition.colname ?? ''
  const inherited = table.columns.find((column) => column.name === name)
  const column: ColumnDraft = inherited ?? { name, properties: {} }
  if (inherited === undefined) table.columns.push(column)
  const { properties } = column
  const serial = definition.typeName ? serialTypeOf(typeNameParts(definition.typeName)) : undefined
  if (serial !== undefined) addSerial(context, table, column, serial)
  else if (definition.typeName) {
    properties['type'] = formatTypeName(definition.typeName)
    properties['not null'] ??= false
    properties['default'] ??= null
  }
  const collation = collationOf(definition.collClause)
  if (collation !== null) properties['collation'] = collation
  if (definition.storage_name) properties['storage'] = definition.storage_name.toLowerCase()
  else if (definition.storage) properties['storage'] = STORAGE[definition.storage] ?? definition.storage
  if (definition.compression) properties['compression'] = definition.compression.toLowerCase()
  if (definition.fdwoptions) properties['foreign options'] = optionLines(definition.fdwoptions)
  if (definition.raw_default) properties['default'] = defaultValue(definition.raw_default)
  let last: ObjectDraft | null = null
  for (const node of definition.constraints ?? []) {
    if ('Constraint' in node) last = readColumnConstraint(context, table, column, node.Constraint, last)
  }
  return column
}

/** A default; NULL is what a column has without one, and PostgreSQL keeps none then. */
export function defaultValue(node: Node | undefined): ReturnType<typeof expressionValue> | null {
  return node === undefined || ('A_Const' in node && node.A_Const.isnull) ? null : expressionValue(node)
}

function serialTypeOf(parts: readonly string[]): string | undefined {
  return parts.length === 1 ? SERIAL_TYPES[parts[0] as string] : undefined
}

function collationOf(clause: CollateClause | undefined): string | null {
  return clause?.collname ? quotedName(clause.collname) : null
}

/** serial is a sequence, a default and NOT NULL, as PostgreSQL makes them. */
function addSerial(context: StatementContext, table: ObjectDraft, column: ColumnDraft, type: string): void {
  const schema = table.schema ?? 'public'
  const taken = (name: string): boolean => context.draft.findRelation(quoteName([schema, name])) !== undefined
  const name = freeName(table.name, column.name, 'seq', taken)
  const identity = quoteName([schema, name])
  const sequence = makeObject(context, { kind: 'sequence', schema, name, identity, parent: null })
  sequence.properties = {
    ...sequenceProperties([], type),
    persistence: 'permanent',
    'owned by': `${table.identity}.${quoteName([column.name])}`,
  }
  sequence.definition = type
  column.properties['type'] = type
  column.properties['not null'] = true
  column.properties['default'] = nextValue(identity)
}

function nextValue(identity: string): ReturnType<typeof expressionValue> {
  const text = `nextval('${identity.replaceAll("'", "''")}'::regclass)`
  const [statement] = pgQuery.parseSync(`SELECT ${text}`).stmts ?? []
  const select = statement?.stmt && 'SelectStmt' in statement.stmt ? statement.stmt.SelectStmt : undefined
  const [target] = select?.targetList ?? []
  const value = target && 'ResTarget' in target ? target.ResTarget.val : undefined
  if (value === undefined) throw new Error('a call of nextval did not parse')
  return expressionValue(value, text)
}

/** Constraints of a column: some are properties of it, the others objects of the table. DEFERRABLE and the like follow what they are about. */
function readColumnConstraint(
  context: StatementContext,
  table: ObjectDraft,
  column: ColumnDraft,
  constraint: Constraint,
  last: ObjectDraft | null,
): ObjectDraft | null {
  const { properties } = column
  switch (constraint.contype) {
    case 'CONSTR_NULL':
      properties['not null'] = false
      return last
    case 'CONSTR_NOTNULL':
      setNotNull(column, constraint)
      return last
    case 'CONSTR_DEFAULT':
      properties['default'] = defaultValue(constraint.raw_expr)
      return last
    case 'CONSTR_IDENTITY':
      setIdentity(column, constraint.generated_when, constraint.options)
      noteIdentitySequence(context, table, column, constraint.options)
      return last
    case 'CONSTR_GENERATED':
      properties['generated'] = constraint.generated_kind === 'v' ? 'virtual' : 'stored'
      properties['generation expression'] = constraint.raw_expr ? expressionValue(constraint.raw_expr) : null
      return last
    case 'CONSTR_ATTR_DEFERRABLE':
    case 'CONSTR_ATTR_NOT_DEFERRABLE':
      if (last) last.properties['deferrable'] = constraint.contype === 'CONSTR_ATTR_DEFERRABLE'
      return last
    case 'CONSTR_ATTR_NOT_ENFORCED':
      if (last) Object.assign(last.properties, { 'not enforced': true, 'not valid': true })
      return last
    case 'CONSTR_ATTR_ENFORCED':
      return last
    case 'CONSTR_ATTR_DEFERRED':
    case 'CONSTR_ATTR_IMMEDIATE':
      if (last && constraint.contype === 'CONSTR_ATTR_DEFERRED') {
        last.properties['initially deferred'] = true
        last.properties['deferrable'] = true
      }
      return last
    default:
      return addConstraint(context, table, constraint, column.name)
  }
}

/** NOT NULL, which since 18 may have a name of its own, NO INHERIT and NOT VALID. */
export function setNotNull(column: ColumnDraft, constraint: Constraint | null): void {
  column.properties['not null'] = true
  if (constraint?.conname) column.properties['not null constraint'] = constraint.conname
  if (constraint?.is_no_inherit) column.properties['not null no inherit'] = true
  if (constraint?.skip_validation) column.properties['not null not valid'] = true
}
