/** Event triggers: they belong to the database and have no schema. */
import type { AlterEventTrigStmt, CreateEventTrigStmt } from '@pgsql/types'
import type { StatementContext } from '../statement-context.ts'
import { definitions, listItems, quotedName, strings } from './node-values.ts'
import { addPart, createNamed, findNamed } from './placing.ts'

/** CREATE EVENT TRIGGER. */
export function readCreateEventTrigger(statement: CreateEventTrigStmt, context: StatementContext): void {
  const draft = createNamed(context, 'event trigger', statement.trigname ?? '')
  const tags: string[] = []
  for (const filter of definitions(statement.whenclause)) tags.push(...strings(listItems(filter.arg)))
  const event = statement.eventname ?? ''
  const called = quotedName(statement.funcname)
  Object.assign(draft.properties, { event, tags: tags.sort(), function: called, enabled: 'origin' })
  const when = tags.length > 0 ? ` WHEN TAG IN (${tags.join(', ')})` : ''
  draft.definition = `ON ${event}${when} EXECUTE FUNCTION ${called}()`
}

const STATES: Readonly<Record<string, string>> = { O: 'origin', D: 'disabled', R: 'replica', A: 'always' }

/** ALTER EVENT TRIGGER ... ENABLE, DISABLE. */
export function readAlterEventTrigger(statement: AlterEventTrigStmt, context: StatementContext): void {
  const draft = findNamed(context, 'event trigger', statement.trigname ?? '')
  if (draft === undefined) return
  draft.properties['enabled'] = STATES[statement.tgenabled ?? 'O'] ?? 'origin'
  addPart(context, draft, 'alter')
}
