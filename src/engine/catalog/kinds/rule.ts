/** Rules. They belong to a table or view. */
import type { CmdType, RuleStmt } from '@pgsql/types'
import { expressionText, expressionValue } from '../expression.ts'
import type { StatementContext } from '../statement-context.ts'
import { createWithin, expressionOf } from './placing.ts'

const EVENTS: Partial<Record<CmdType, string>> = {
  CMD_SELECT: 'SELECT',
  CMD_UPDATE: 'UPDATE',
  CMD_INSERT: 'INSERT',
  CMD_DELETE: 'DELETE',
}

/** CREATE RULE. The actions are one property: their order means something. */
export function readCreateRule(statement: RuleStmt, context: StatementContext): void {
  const draft = createWithin(context, 'rule', statement.relation, statement.rulename ?? '')
  const { properties } = draft
  const actions = statement.actions ?? []
  const event = EVENTS[statement.event ?? 'CMD_UNKNOWN'] ?? ''
  properties['event'] = event
  properties['instead'] = statement.instead ?? false
  properties['where'] = statement.whereClause ? expressionOf(context, statement.whereClause) : null
  properties['action'] =
    actions.length > 0
      ? expressionValue({ List: { items: actions } }, actions.map(expressionText).join('; '))
      : 'NOTHING'
  properties['enabled'] ??= 'origin'
  const where = statement.whereClause ? ' WHERE ...' : ''
  const instead = statement.instead ? 'INSTEAD ' : ''
  const what = actions.length === 0 ? 'NOTHING' : actions.map(commandWord).join('; ')
  draft.definition = `ON ${event}${where} DO ${instead}${what}`
}

function commandWord(action: object): string {
  const type = Object.keys(action)[0] ?? ''
  return type.replace(/Stmt$/, '').toUpperCase()
}
