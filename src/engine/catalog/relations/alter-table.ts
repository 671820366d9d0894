/** ALTER TABLE, INDEX, VIEW, SEQUENCE, FOREIGN TABLE and composite TYPE: each command lands on what it concerns. */
import type { AlterTableCmd, AlterTableStmt, Node } from '@pgsql/types'
import type { PartRole } from '../catalog-object.ts'
import type { ObjectDraft } from '../draft.ts'
import { expressionValue } from '../expression.ts'
import { enabledState } from '../kinds/index.ts'
import { dropColumn, dropObject } from '../dropping.ts'
import { roleName, valueText } from '../kinds/node-values.ts'
import { addPart, findColumn } from '../kinds/placing.ts'
import { quoteIdentifier, quoteName } from '../names.ts'
import { knownMethod } from '../session-defaults.ts'
import type { StatementContext } from '../statement-context.ts'
import { formatTypeName } from '../type-name.ts'
import { addColumn, defaultValue, setNotNull } from './column.ts'
import { alterIdentity, setIdentity } from './identity-column.ts'
import { alterConstraint, dropConstraint, dropNotNullByName } from './alter-constraint.ts'
import { addConstraint, findConstraint } from './constraint.ts'
import { noteIdentitySequence } from './identity-sequence.ts'
import { copyColumn, heirsOf } from './inheritance.ts'
import { findRelation, placeOf, relationOrHome, withinIdentity } from './place-relation.ts'
import { withOptions, withoutOptions } from './storage-options.ts'
import { leaveKeys, spreadConstraint, takeIndex, takeKeys } from './partitions.ts'
import { attachPartition, readTableConstraint } from './table.ts'

/** Where a command put itself: a role for the statement among the relation's parts, or nothing where another object has it. */
type Landed = PartRole | null | 'unknown'

/** `inh`: the statement speaks of those who inherit too, since it does not say ONLY. */
type CommandReader = (
  command: AlterTableCmd,
  table: ObjectDraft,
  context: StatementContext,
  inh: boolean,
) => Landed

/** ALTER TABLE and its kin. */
export function readAlterTable(statement: AlterTableStmt, context: StatementContext): 'text only' | void {
  const ofType = statement.objtype === 'OBJECT_TYPE'
  const place = placeOf(context, statement.relation)
  const known = ofType
    ? context.draft.find('type', place.identity)
    : (findRelation(context, statement.relation) ?? constraintOfIndex(context, place.schema, place.name))
  if (known === undefined && statement.missing_ok) return undefined
  const kind = (
    {
      OBJECT_INDEX: 'index',
      OBJECT_VIEW: 'view',
      OBJECT_SEQUENCE: 'sequence',
      OBJECT_MATVIEW: 'materialized view',
    } as const
  )[statement.objtype as 'OBJECT_INDEX']
  const table = known ?? relationOrHome(context, statement.relation, kind ?? 'table')
  // What is changed of a table that is not there is known by its text alone.
  if (known === undefined && table.properties['identity of'] === undefined) table.coverage = 'text only'
  let unknown = false
  for (const node of statement.cmds ?? []) {
    if (!('AlterTableCmd' in node)) continue
    const command = node.AlterTableCmd
    const read = COMMANDS[command.subtype ?? ''] ?? readEnabling
    const before = table.columns.find(({ name }) => name === command.name)?.properties['default']
    const landed = read(command, table, context, statement.relation?.inh === true)
    if (landed === 'unknown') unknown = true
    if (landed !== null) addPart(context, table, landed === 'unknown' ? 'alter' : landed)
    if (statement.relation?.inh) alterHeirs(command, table, context)
    else if (command.subtype === 'AT_ColumnDefault' && before) changeInheritedDefault(command, table, before)
  }
  if (!unknown) return undefined
  table.coverage = 'text only'
  return 'text only'
}

/** Commands that reach those who inherit, unless ALTER TABLE ONLY says otherwise. */
const REACHING: ReadonlySet<string> = new Set([
  'AT_AddColumn',
  'AT_DropColumn',
  'AT_ColumnDefault',
  'AT_SetNotNull',
  'AT_DropNotNull',
  'AT_AlterColumnType',
  'AT_SetExpression',
  'AT_DropExpression',
  'AT_SetStatistics',
  'AT_SetStorage',
])

function alterHeirs(command: AlterTableCmd, table: ObjectDraft, context: StatementContext): void {
  if (!REACHING.has(command.subtype ?? '')) return
  for (const heir of heirsOf(table)) {
    if (command.subtype === 'AT_AddColumn') {
      const added = table.columns.at(-1)
      if (added !== undefined) copyColumn(heir, added)
    } else COMMANDS[command.subtype ?? '']?.(command, heir, context, false)
    addPart(context, heir, 'alter')
  }
}

/**
 * ALTER TABLE ONLY leaves heirs their own default. pg_dump from 17 on writes
 * a default that was taken away only once, for the uppermost table, and means
 * all below that have theirs by inheritance.
 */
function changeInheritedDefault(
  command: AlterTableCmd,
  table: ObjectDraft,
  before: ObjectDraft['properties'][string],
): void {
  const now = table.columns.find(({ name }) => name === command.name)?.properties['default'] ?? null
  for (const heir of heirsOf(table)) {
    const column = heir.columns.find(({ name }) => name === command.name)
    if (column?.properties['default'] === before) column.properties['default'] = now
  }
}

/** ENABLE and DISABLE TRIGGER and RULE; anything else is not known here. */
function readEnabling(command: AlterTableCmd, table: ObjectDraft, context: StatementContext): Landed {
  const state = enabledState(command.subtype)
  if (state === undefined) return 'unknown'
  // DISABLE TRIGGER ALL around the rows of a data-only dump says nothing of the schema.
  if (command.name === undefined) return 'alter'
  const kind = command.subtype?.includes('Rule') ? 'rule' : 'trigger'
  const found = context.draft.find(kind, withinIdentity(table, command.name))
  if (found === undefined) {
    if (kind === 'rule' || table.properties['partition of'] === undefined) return 'unknown'
    // A partition has its parent's triggers, which the dump does not write again.
    table.properties[`trigger ${quoteIdentifier(command.name)}`] = state
    return 'alter'
  }
  found.properties['enabled'] = state
  addPart(context, found, 'alter')
  return null
}

/** A command that sets a property of a column. */
function ofColumn(
  set: (properties: Record<string, ObjectDraft['properties'][string]>, command: AlterTableCmd) => void,
): CommandReader {
  return (command, table) => {
    set(columnOf(command, table).properties, command)
    return 'alter'
  }
}

/** ALTER INDEX names a column by its number. */
function columnOf(command: AlterTableCmd, table: ObjectDraft): ReturnType<typeof findColumn> {
  return findColumn(table, command.name ?? String(command.num ?? ''))
}

function ofTable(
  set: (table: ObjectDraft, command: AlterTableCmd, context: StatementContext) => void,
): CommandReader {
  return (command, table, context) => {
    set(table, command, context)
    return 'alter'
  }
}

const items = (node: Node | undefined): Node[] => (node && 'List' in node ? (node.List.items ?? []) : [])

/** What servers and clients of different minor versions add or hide; it changes nothing. */
const PASSING_OPTION = /^pg_attver=/

const COMMANDS: Readonly<Record<string, CommandReader>> = {
  AT_AddColumn: (command, table, context) => {
    const { def } = command
    if (!def || !('ColumnDef' in def)) return 'unknown'
    const there = table.columns.some(({ name }) => name === def.ColumnDef.colname)
    if (!(there && command.missing_ok)) addColumn(context, table, def.ColumnDef)
    return 'alter'
  },
  AT_DropColumn: (command, table, context) => {
    dropColumn(context, table, command.name ?? '', command.behavior === 'DROP_CASCADE')
    return 'alter'
  },
  AT_ColumnDefault: ofColumn((properties, { def }) => {
    properties['default'] = defaultValue(def)
  }),
  AT_SetNotNull: (command, table) => {
    setNotNull(columnOf(command, table), null)
    return 'alter'
  },
  AT_DropNotNull: ofColumn((properties) => {
    properties['not null'] = false
    delete properties['not null constraint']
  }),
  AT_AlterColumnType: ofColumn((properties, { def }) => {
    if (def && 'ColumnDef' in def && def.ColumnDef.typeName)
      properties['type'] = formatTypeName(def.ColumnDef.typeName)
  }),
  AT_SetStorage: ofColumn((properties, { def }) => {
    properties['storage'] = valueText(def).toLowerCase()
  }),
  AT_SetCompression: ofColumn((properties, { def }) => {
    properties['compression'] = valueText(def).toLowerCase()
  }),
  AT_SetStatistics: ofColumn((properties, { def }) => {
    properties['statistics'] = valueText(def)
  }),
  AT_SetOptions: ofColumn((properties, { def }) => {
    const lines = withOptions(properties['options'], items(def)).filter((line) => !PASSING_OPTION.test(line))
    if (lines.length > 0) properties['options'] = lines
  }),
  AT_ResetOptions: ofColumn((properties, { def }) => {
    properties['options'] = withoutOptions(properties['options'], items(def))
  }),
  AT_AlterColumnGenericOptions: ofColumn((properties, { def }) => {
    properties['foreign options'] = withOptions(properties['foreign options'], items(def))
  }),
  AT_AddIdentity: (command, table, context) => {
    const { def } = command
    if (!def || !('Constraint' in def)) return 'unknown'
    const column = columnOf(command, table)
    setIdentity(column, def.Constraint.generated_when, def.Constraint.options)
    noteIdentitySequence(context, table, column, def.Constraint.options)
    return 'alter'
  },
  AT_SetIdentity: ofColumn((properties, { def }) => {
    alterIdentity(properties, items(def))
  }),
  AT_DropIdentity: ofColumn((properties) => {
    delete properties['identity']
    delete properties['identity options']
  }),
  AT_DropExpression: ofColumn((properties) => {
    delete properties['generated']
    delete properties['generation expression']
  }),
  AT_SetExpression: ofColumn((properties, { def }) => {
    properties['generation expression'] = def ? expressionValue(def) : null
  }),
  AT_AddConstraint: (command, table, context, inh) => {
    const { def } = command
    if (!def || !('Constraint' in def)) return 'unknown'
    if (def.Constraint.contype === 'CONSTR_NOTNULL') {
      readTableConstraint(context, table, def)
      return 'alter'
    }
    const constraint = addConstraint(context, table, def.Constraint)
    if (constraint !== null && inh) spreadConstraint(context, table, constraint)
    // UNIQUE USING INDEX turns an index into the constraint's own.
    if (constraint && def.Constraint.indexname) {
      const index = context.draft.find(
        'index',
        quoteName([table.schema ?? 'public', def.Constraint.indexname]),
      )
      if (index && constraint) takeIndex(constraint, index)
      if (index) dropObject(context, index)
    }
    return constraint === null ? 'unknown' : null
  },
  AT_DropConstraint: (command, table, context) => {
    const found = findConstraint(context, table, command.name ?? '')
    if (found) dropConstraint(context, table, found, command)
    else if (!command.missing_ok) return dropNotNullByName(command, table)
    return 'alter'
  },
  AT_ValidateConstraint: (command, table, context) => {
    const found = findConstraint(context, table, command.name ?? '')
    if (found === undefined) return 'unknown'
    found.properties['not valid'] = false
    addPart(context, found, 'alter')
    return null
  },
  AT_AlterConstraint: alterConstraint,
  AT_ChangeOwner: (command, table) => {
    table.owner = command.newowner?.rolename ?? roleName(command.newowner)
    return 'owner'
  },
  AT_SetRelOptions: ofTable((table, { def }) => {
    table.properties['options'] = withOptions(table.properties['options'], items(def))
  }),
  AT_ResetRelOptions: ofTable((table, { def }) => {
    table.properties['options'] = withoutOptions(table.properties['options'], items(def))
  }),
  AT_GenericOptions: ofTable((table, { def }) => {
    table.properties['foreign options'] = withOptions(table.properties['foreign options'], items(def))
  }),
  AT_SetTableSpace: ofTable((table, command) => {
    table.properties['tablespace'] = command.name ?? null
  }),
  AT_SetAccessMethod: ofTable((table, command) => {
    table.properties['access method'] = knownMethod(command.name)
  }),
  AT_SetLogged: ofTable((table) => {
    table.properties['persistence'] = 'permanent'
  }),
  AT_SetUnLogged: ofTable((table) => {
    table.properties['persistence'] = 'unlogged'
  }),
  AT_EnableRowSecurity: ofTable((table) => {
    table.properties['row security'] = true
  }),
  AT_DisableRowSecurity: ofTable((table) => {
    table.properties['row security'] = false
  }),
  AT_ForceRowSecurity: ofTable((table) => {
    table.properties['force row security'] = true
  }),
  AT_NoForceRowSecurity: ofTable((table) => {
    table.properties['force row security'] = false
  }),
  AT_ClusterOn: ofTable((table, command) => {
    table.properties['cluster on'] = command.name ?? null
  }),
  AT_DropCluster: ofTable((table) => {
    table.properties['cluster on'] = null
  }),
  AT_ReplicaIdentity: ofTable((table, { def }) => {
    if (!def || !('ReplicaIdentityStmt' in def)) return
    const { identity_type, name } = def.ReplicaIdentityStmt
    const words: Readonly<Record<string, string | null>> = {
      d: null,
      n: 'nothing',
      f: 'full',
      i: `index ${name ?? ''}`,
    }
    table.properties['replica identity'] = words[identity_type ?? 'd'] ?? null
  }),
  AT_AddInherit: (command, table, context) => {
    if (!command.def || !('RangeVar' in command.def)) return 'unknown'
    const before = (table.properties['inherits'] as readonly string[] | undefined) ?? []
    table.properties['inherits'] = [...before, placeOf(context, command.def.RangeVar).identity]
    return 'alter'
  },
  AT_DropInherit: (command, table, context) => {
    if (!command.def || !('RangeVar' in command.def)) return 'unknown'
    const gone = placeOf(context, command.def.RangeVar).identity
    const before = (table.properties['inherits'] as readonly string[] | undefined) ?? []
    table.properties['inherits'] = before.filter((name) => name !== gone)
    return 'alter'
  },
  AT_AddOf: ofTable((table, { def }) => {
    if (def && 'TypeName' in def) table.properties['of type'] = formatTypeName(def.TypeName)
  }),
  AT_AttachPartition: readAttach,
  AT_DetachPartition: (command, _table, context) => {
    const name = command.def && 'PartitionCmd' in command.def ? command.def.PartitionCmd.name : undefined
    const child = findRelation(context, name)
    if (child === undefined) return 'unknown'
    delete child.properties['partition of']
    delete child.properties['bounds']
    leaveKeys(context, child)
    addPart(context, child, 'alter')
    return null
  },
}

/** The part belongs to what is attached; an index of a partition is told with the index that it serves. */
function readAttach(command: AlterTableCmd, parent: ObjectDraft, context: StatementContext): Landed {
  const partition = command.def && 'PartitionCmd' in command.def ? command.def.PartitionCmd : undefined
  if (partition?.name === undefined) return 'unknown'
  const place = placeOf(context, partition.name)
  const child = findRelation(context, partition.name) ?? constraintOfIndex(context, place.schema, place.name)
  if (child === undefined) return 'unknown'
  addPart(context, child, 'attach')
  if (parent.kind === 'index' || parent.kind === 'constraint')
    child.properties['attached to'] = parent.identity
  else {
    attachPartition(context, child, parentName(parent), partition.bound)
    takeKeys(context, parent, child)
  }
  return null
}

const parentName = (parent: ObjectDraft): { schemaname: string; relname: string } => ({
  schemaname: parent.schema ?? 'public',
  relname: parent.name,
})

/** A key's index has the constraint's name and is no object of its own. */
function constraintOfIndex(context: StatementContext, schema: string, name: string): ObjectDraft | undefined {
  return context.draft.findTableKey(schema, name)
}
