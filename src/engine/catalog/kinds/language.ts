/** Procedural languages and access methods: names for handler functions. */
import type { CreateAmStmt, CreatePLangStmt } from '@pgsql/types'
import type { StatementContext } from '../statement-context.ts'
import { quotedName } from './node-values.ts'
import { createNamed } from './placing.ts'

/** CREATE LANGUAGE. */
export function readCreateLanguage(statement: CreatePLangStmt, context: StatementContext): void {
  const draft = createNamed(context, 'procedural language', statement.plname ?? '')
  const handler = statement.plhandler?.length ? quotedName(statement.plhandler) : null
  Object.assign(draft.properties, {
    trusted: statement.pltrusted ?? false,
    handler,
    inline: statement.plinline?.length ? quotedName(statement.plinline) : null,
    validator: statement.plvalidator?.length ? quotedName(statement.plvalidator) : null,
  })
  draft.definition = `${statement.pltrusted ? 'TRUSTED ' : ''}HANDLER ${handler ?? 'as the server has it'}`
}

/** CREATE ACCESS METHOD. */
export function readCreateAccessMethod(statement: CreateAmStmt, context: StatementContext): void {
  const draft = createNamed(context, 'access method', statement.amname ?? '')
  const type = statement.amtype === 't' ? 'table' : 'index'
  const handler = quotedName(statement.handler_name)
  Object.assign(draft.properties, { type, handler })
  draft.definition = `TYPE ${type.toUpperCase()} HANDLER ${handler}`
}
