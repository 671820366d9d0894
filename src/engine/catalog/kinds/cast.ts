/** Casts and transforms: both are named by types and have no schema. */
import type { CreateCastStmt, CreateTransformStmt } from '@pgsql/types'
import type { StatementContext } from '../statement-context.ts'
import { castName, functionText, transformName } from './identity.ts'
import { createNamed } from './placing.ts'

const CONTEXTS: Readonly<Record<string, string>> = {
  COERCION_IMPLICIT: 'implicit',
  COERCION_ASSIGNMENT: 'assignment',
}

/** CREATE CAST. */
export function readCreateCast(statement: CreateCastStmt, context: StatementContext): void {
  const name = castName(statement.sourcetype, statement.targettype)
  const draft = createNamed(context, 'cast', name, { identity: name })
  const called = statement.func ? functionText(statement.func) : null
  const when = CONTEXTS[statement.context ?? ''] ?? 'explicit'
  const method = called === null ? (statement.inout ? 'inout' : 'binary') : 'function'
  Object.assign(draft.properties, { method, function: called, context: when })
  const how = { inout: 'WITH INOUT', binary: 'WITHOUT FUNCTION', function: `WITH FUNCTION ${called}` }[method]
  draft.definition = when === 'explicit' ? how : `${how} AS ${when.toUpperCase()}`
}

/** CREATE TRANSFORM. */
export function readCreateTransform(statement: CreateTransformStmt, context: StatementContext): void {
  const name = transformName(statement.type_name, statement.lang ?? '')
  const draft = createNamed(context, 'transform', name, { identity: name })
  const from = statement.fromsql ? functionText(statement.fromsql) : null
  const to = statement.tosql ? functionText(statement.tosql) : null
  Object.assign(draft.properties, { 'from sql': from, 'to sql': to })
  const sides = [from === null ? '' : `FROM SQL WITH ${from}`, to === null ? '' : `TO SQL WITH ${to}`]
  draft.definition = sides.filter(Boolean).join(', ')
}
