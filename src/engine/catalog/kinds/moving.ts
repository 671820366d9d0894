/** DROP, RENAME and SET SCHEMA as they change the catalog's draft: what belongs to an object goes with it. */
import type { RangeVar } from '@pgsql/types'
import type { ObjectDraft } from '../draft.ts'
import { quoteName } from '../names.ts'
import type { StatementContext } from '../statement-context.ts'
import { operatorText } from './identity.ts'
import { addPart, findAddress, findColumn } from './placing.ts'

/** Takes an object out of the catalog, and all that belongs to it. */
export function dropObject(context: StatementContext, draft: ObjectDraft): void {
  for (const child of context.draft.childrenOf(draft)) dropObject(context, child)
  context.draft.remove(draft)
}

/** Gives an object another name or schema. What belongs to it follows. */
export function moveObject(
  context: StatementContext,
  draft: ObjectDraft,
  to: { readonly schema?: string | null; readonly name?: string },
): void {
  const schema = to.schema === undefined ? draft.schema : to.schema
  const name = to.name ?? draft.name
  const ending = identityEnding(draft)
  const parent = draft.parent === null ? [] : [draft.parent.identity]
  const parts = schema === null || draft.parent !== null ? [name] : [schema, name]
  const own = draft.kind === 'operator' ? operatorText(parts) : quoteName(parts)
  context.draft.rekey(draft, { schema, name, identity: `${[...parent, own].join('.')}${ending}` })
  for (const child of context.draft.childrenOf(draft)) moveObject(context, child, { schema })
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
  findColumn(draft, from).name = to
  addPart(context, draft, 'alter')
}
