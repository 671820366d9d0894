/** ALTER TABLE ... ALTER and DROP CONSTRAINT. */
import type { AlterTableCmd } from '@pgsql/types'
import type { ObjectDraft } from '../draft.ts'
import { dropObject } from '../dropping.ts'
import { addPart } from '../kinds/placing.ts'
import type { StatementContext } from '../statement-context.ts'
import { findConstraint } from './constraint.ts'
import { heirsOf } from './inheritance.ts'

/** A check constraint of a table is one of its heirs too. */
export function dropConstraint(
  context: StatementContext,
  table: ObjectDraft,
  constraint: ObjectDraft,
  { behavior }: AlterTableCmd,
): void {
  if (constraint.kind === 'check constraint') {
    for (const heir of heirsOf(table)) {
      const inherited = findConstraint(context, heir, constraint.name)
      if (inherited !== undefined) dropObject(context, inherited)
    }
  }
  dropObject(context, constraint, behavior === 'DROP_CASCADE')
}

/** ALTER CONSTRAINT: what it does not speak of stays. */
export function alterConstraint(
  command: AlterTableCmd,
  table: ObjectDraft,
  context: StatementContext,
): 'alter' | null | 'unknown' {
  if (!command.def || !('ATAlterConstraint' in command.def)) return 'unknown'
  const change = command.def.ATAlterConstraint
  const found = findConstraint(context, table, change.conname ?? '')
  // NOT NULL constraints, which are properties of columns, can only change NO INHERIT here.
  if (found === undefined) return 'unknown'
  if (change.alterDeferrability) {
    found.properties['deferrable'] = change.deferrable ?? false
    found.properties['initially deferred'] = change.initdeferred ?? false
  }
  if (change.alterEnforceability) found.properties['not enforced'] = change.is_enforced !== true
  if (change.alterInheritability) found.properties['no inherit'] = change.noinherit ?? false
  addPart(context, found, 'alter')
  return null
}

/** Since 18 a NOT NULL can be dropped by its name. */
export function dropNotNullByName(command: AlterTableCmd, table: ObjectDraft): 'alter' | null | 'unknown' {
  const column = table.columns.find(
    ({ name, properties }) =>
      properties['not null constraint'] === command.name || `${table.name}_${name}_not_null` === command.name,
  )
  if (column === undefined) return 'unknown'
  column.properties['not null'] = false
  delete column.properties['not null constraint']
  return 'alter'
}
