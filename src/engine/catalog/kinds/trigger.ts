/** Triggers, constraint triggers among them. They belong to a table, view or foreign table. */
import type { AlterTableType, CreateTrigStmt } from '@pgsql/types'
import { quoteIdentifier } from '../names.ts'
import type { StatementContext } from '../statement-context.ts'
import { quotedName, relationName, strings } from './node-values.ts'
import { createWithin, expressionOf } from './placing.ts'

/** The bits of a CreateTrigStmt, from PostgreSQL's catalog/pg_trigger.h. */
const BEFORE = 2
const INSTEAD = 64
const EVENTS: readonly (readonly [number, string])[] = [
  [4, 'INSERT'],
  [8, 'DELETE'],
  [16, 'UPDATE'],
  [32, 'TRUNCATE'],
]

/** CREATE [CONSTRAINT] TRIGGER. EXECUTE PROCEDURE is what servers before 11 print for EXECUTE FUNCTION. */
export function readCreateTrigger(statement: CreateTrigStmt, context: StatementContext): void {
  const draft = createWithin(context, 'trigger', statement.relation, statement.trigname ?? '')
  const { properties } = draft
  const timing = statement.timing ?? 0
  properties['timing'] = timing & INSTEAD ? 'INSTEAD OF' : timing & BEFORE ? 'BEFORE' : 'AFTER'
  const events = EVENTS.filter(([bit]) => (statement.events ?? 0) & bit).map(([, word]) => word)
  properties['events'] = events
  properties['columns'] = strings(statement.columns).map(quoteIdentifier).sort()
  properties['for each'] = statement.row ? 'ROW' : 'STATEMENT'
  properties['when'] = statement.whenClause ? expressionOf(context, statement.whenClause) : null
  for (const node of statement.transitionRels ?? []) {
    if (!('TriggerTransition' in node)) continue
    const { isNew, name } = node.TriggerTransition
    properties[isNew ? 'new table' : 'old table'] = quoteIdentifier(name ?? '')
  }
  properties['function'] = quotedName(statement.funcname)
  properties['arguments'] = strings(statement.args)
  properties['constraint'] = statement.isconstraint ?? false
  if (statement.isconstraint) {
    properties['deferrable'] = statement.deferrable ?? false
    properties['initially deferred'] = statement.initdeferred ?? false
    properties['from'] = statement.constrrel ? relationName(statement.constrrel) : null
  }
  properties['enabled'] ??= 'origin'
  const columns = strings(statement.columns).map(quoteIdentifier)
  const words = events.map((word) =>
    word === 'UPDATE' && columns.length > 0 ? `UPDATE OF ${columns.join(', ')}` : word,
  )
  const args = strings(statement.args).map((text) => `'${text.replaceAll("'", "''")}'`)
  draft.definition =
    `${String(properties['timing'])} ${words.join(' OR ')} FOR EACH ${String(properties['for each'])} ` +
    `EXECUTE FUNCTION ${quotedName(statement.funcname)}(${args.join(', ')})`
}

const ENABLED: Partial<Record<AlterTableType, string>> = {
  AT_EnableTrig: 'origin',
  AT_EnableTrigAll: 'origin',
  AT_EnableTrigUser: 'origin',
  AT_DisableTrig: 'disabled',
  AT_DisableTrigAll: 'disabled',
  AT_DisableTrigUser: 'disabled',
  AT_EnableReplicaTrig: 'replica',
  AT_EnableAlwaysTrig: 'always',
  AT_EnableRule: 'origin',
  AT_DisableRule: 'disabled',
  AT_EnableReplicaRule: 'replica',
  AT_EnableAlwaysRule: 'always',
}

/** What ALTER TABLE ... ENABLE and DISABLE TRIGGER or RULE make the property 'enabled'; undefined for other commands. */
export function enabledState(command: AlterTableType | undefined): string | undefined {
  return command === undefined ? undefined : ENABLED[command]
}
