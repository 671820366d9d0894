/** RENAME and SET SCHEMA as they change the catalog's draft: what belongs to an object goes with it. */
import type { RangeVar } from '@pgsql/types'
import type { ObjectDraft } from '../draft.ts'
import { quoteName } from '../names.ts'
import type { StatementContext } from '../statement-context.ts'
import { operatorText } from './identity.ts'
import { heirsOf } from '../relations/inheritance.ts'
import { renameResult } from '../relations/result-names.ts'
import { followColumn, followObject } from '../renaming.ts'
import { addPart, findAddress, findColumn } from './placing.ts'

/** Gives an object another name or schema. What belongs to it goes with it, and what names it names it anew. */
export function moveObject(
  context: StatementContext,
  draft: ObjectDraft,
  change: { readonly schema?: string | null; readonly name?: string },
): void {
  const to = placeAfter(draft, change)
  const owned = ownedSequences(context, draft)
  followObject(context, draft, { from: draft, to })
  place(context, draft, change)
  if (change.schema === undefined || change.schema === null) return
  for (const sequence of owned) moveObject(context, sequence, { schema: change.schema })
}

function place(
  context: StatementContext,
  draft: ObjectDraft,
  change: { readonly schema?: string | null; readonly name?: string },
): void {
  context.draft.rekey(draft, placeAfter(draft, change))
  for (const child of context.draft.childrenOf(draft)) place(context, child, { schema: draft.schema })
}

function placeAfter(
  draft: ObjectDraft,
  change: { readonly schema?: string | null; readonly name?: string },
): { schema: string | null; name: string; identity: string } {
  const schema = change.schema === undefined ? draft.schema : change.schema
  const name = change.name ?? draft.name
  const ending = identityEnding(draft)
  // An index belongs to a table, and yet has a name of the schema.
  const within = draft.kind === 'index' ? null : draft.parent
  const parent = within === null ? [] : [within.identity]
  const parts = schema === null || within !== null ? [name] : [schema, name]
  const own = draft.kind === 'operator' ? operatorText(parts) : quoteName(parts)
  return { schema, name, identity: `${[...parent, own].join('.')}${ending}` }
}

/** The sequences that go where a table goes. */
function ownedSequences(context: StatementContext, table: ObjectDraft): ObjectDraft[] {
  return context.draft
    .inDatabase()
    .filter(
      ({ kind, properties }) =>
        kind === 'sequence' && String(properties['owned by'] ?? '').startsWith(`${table.identity}.`),
    )
}

/** ALTER SCHEMA ... RENAME: all that it holds has other names. */
export function renameSchema(context: StatementContext, schema: ObjectDraft, name: string): void {
  const held = context.draft.inSchema(schema.name).filter(({ parent }) => parent === null)
  for (const draft of held) moveObject(context, draft, { schema: name })
  context.draft.rekey(schema, { name, identity: quoteName([name]) })
}

/** The arguments of a routine, the method of an operator class: what follows the name in an identity. */
function identityEnding(draft: ObjectDraft): string {
  if (['function', 'procedure', 'aggregate', 'operator'].includes(draft.kind)) {
    const parts = draft.schema === null ? [draft.name] : [draft.schema, draft.name]
    const name = draft.kind === 'operator' ? operatorText(parts) : quoteName(parts)
    return draft.identity.slice(name.length)
  }
  const using = draft.kind.startsWith('operator ') ? draft.identity.lastIndexOf(' USING ') : -1
  return using < 0 ? '' : draft.identity.slice(using)
}

/** ALTER TABLE, VIEW, TYPE ... RENAME COLUMN. */
export function renameColumn(
  context: StatementContext,
  relation: RangeVar | undefined,
  from: string,
  to: string,
): void {
  const parts = [relation?.schemaname ?? '', relation?.relname ?? ''].filter(Boolean)
  const draft = findAddress(context, { by: 'column', parts, column: from }, false)
  if (draft === undefined) return
  for (const one of [draft, ...(relation?.inh === false ? [] : heirsOf(draft))]) {
    followColumn(context, one, from, to)
    findColumn(one, from).name = to
    if (one.kind === 'view' || one.kind === 'materialized view') renameResult(context, one, from, to)
    addPart(context, one, 'alter')
  }
}
