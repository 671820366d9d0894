/** Relations and what belongs to them, in the draft: found, made, given their parts. */
import type { RangeVar } from '@pgsql/types'
import type { ObjectKind } from '../../../shared/model.ts'
import type { PartRole } from '../catalog-object.ts'
import { addPart } from '../kinds/placing.ts'
import type { ObjectDraft } from '../draft.ts'
import { quoteIdentifier, quoteName } from '../names.ts'
import { identitySequence } from './identity-sequence.ts'
import type { StatementContext } from '../statement-context.ts'

/** Schema and name of a relation; without a schema the first of the search path is meant. */
export function placeOf(
  context: StatementContext,
  relation: Pick<RangeVar, 'schemaname' | 'relname'> | undefined,
): { schema: string; name: string; identity: string } {
  const schema = relation?.schemaname ?? context.searchPath[0] ?? 'public'
  const name = relation?.relname ?? ''
  return { schema, name, identity: quoteName([schema, name]) }
}

/** A relation that the dump has made, of whichever kind. */
export function findRelation(
  context: StatementContext,
  relation: Pick<RangeVar, 'schemaname' | 'relname'> | undefined,
): ObjectDraft | undefined {
  return context.draft.findRelation(placeOf(context, relation).identity)
}

/** The relation, made as a home for what is said of it where the dump does not create it; then told. */
export function relationOrHome(
  context: StatementContext,
  relation: Pick<RangeVar, 'schemaname' | 'relname'> | undefined,
  kind: ObjectKind = 'table',
): ObjectDraft {
  const found = findRelation(context, relation)
  if (found !== undefined) return found
  const sequence = identitySequence(context, placeOf(context, relation))
  if (sequence !== undefined) return sequence
  const home = context.draft.add({ kind, ...placeOf(context, relation), parent: null })
  context.draft.findings.push({
    code: 'object-not-in-dump',
    severity: 'info',
    message: `The dump says something of the ${kind} ${home.identity}, which it does not create.`,
    byte: context.item.start,
    line: context.item.line,
    object: home.identity,
  })
  return home
}

/** Makes an object, or takes the one of that name again as CREATE OR REPLACE does; the statement is its part. */
export function makeObject(
  context: StatementContext,
  made: {
    kind: ObjectKind
    schema: string | null
    name: string
    identity: string
    parent: ObjectDraft | null
  },
  role: PartRole = 'create',
): ObjectDraft {
  const there = context.draft.find(made.kind, made.identity)
  const draft = there ?? context.draft.add(made)
  draft.coverage = 'modelled'
  addPart(context, draft, role)
  return draft
}

/** Identity of what is named within a table. */
export function withinIdentity(parent: ObjectDraft, name: string): string {
  return `${parent.identity}.${quoteIdentifier(name)}`
}
