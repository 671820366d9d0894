/** Sequences, with every option spelled out, so that a default said and one left out are the same. */
import type { AlterSeqStmt, CreateSeqStmt } from '@pgsql/types'
import { addPart } from '../kinds/placing.ts'
import type { StatementContext } from '../statement-context.ts'
import { identityColumnOf } from './identity-sequence.ts'
import { alterIdentity } from './identity-column.ts'
import { sequenceProperties } from './sequence-options.ts'
import { findRelation, makeObject, placeOf } from './place-relation.ts'

/** CREATE SEQUENCE. */
export function readCreateSequence(statement: CreateSeqStmt, context: StatementContext): void {
  const place = placeOf(context, statement.sequence)
  if (statement.if_not_exists && findRelation(context, statement.sequence)) return
  const draft = makeObject(context, { kind: 'sequence', ...place, parent: null })
  draft.properties = {
    ...sequenceProperties(statement.options, 'bigint'),
    persistence: statement.sequence?.relpersistence === 'u' ? 'unlogged' : 'permanent',
  }
  draft.properties['owned by'] ??= null
  draft.definition = String(draft.properties['data type'])
}

/** ALTER SEQUENCE: OWNED BY of pg_dump, and the options. */
export function readAlterSequence(statement: AlterSeqStmt, context: StatementContext): 'text only' | void {
  const draft = findRelation(context, statement.sequence)
  const column = identityColumnOf(context, placeOf(context, statement.sequence).identity)
  if (column !== undefined) {
    context.draft.touch('sequence')
    alterIdentity(column.properties, statement.options ?? [])
    return undefined
  }
  if (draft === undefined) return statement.missing_ok ? undefined : 'text only'
  const before = draft.properties
  draft.properties = { ...sequenceProperties(statement.options, String(before['data type']), before) }
  addPart(context, draft, 'alter')
}
