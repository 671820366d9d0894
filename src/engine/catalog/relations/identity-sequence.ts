/**
 * The sequences of identity columns. What they count by is a property of their
 * column; they are objects of their own only where something else is said of
 * them: grants, a comment, how they are logged.
 */
import type { Node } from '@pgsql/types'
import type { ColumnDraft, ObjectDraft } from '../draft.ts'
import { definitions, strings } from '../kinds/node-values.ts'
import { quoteIdentifier, quoteName } from '../names.ts'
import type { StatementContext } from '../statement-context.ts'
import { freeName } from './automatic-name.ts'

interface IdentityColumn {
  readonly table: ObjectDraft
  readonly column: ColumnDraft
}

const known = new WeakMap<StatementContext['draft'], Map<string, IdentityColumn>>()

/** Notes the sequence that an identity column gets: named among the options, or as PostgreSQL names it. */
export function noteIdentitySequence(
  context: StatementContext,
  table: ObjectDraft,
  column: ColumnDraft,
  options: readonly Node[] | undefined,
): void {
  const sequences = known.get(context.draft) ?? new Map<string, IdentityColumn>()
  known.set(context.draft, sequences)
  const schema = table.schema ?? 'public'
  const named = definitions(options).find(({ defname }) => defname === 'sequence_name')?.arg
  const parts = named && 'List' in named ? strings(named.List.items) : []
  const taken = (name: string): boolean => {
    const identity = quoteName([schema, name])
    return sequences.has(identity) || context.draft.findRelation(identity) !== undefined
  }
  const own = [schema, freeName(table.name, column.name, 'seq', taken)]
  sequences.set(quoteName(parts.length === 0 ? own : parts.length === 1 ? [schema, ...parts] : parts), {
    table,
    column,
  })
}

/** The identity column that a sequence counts for. */
export function identityColumnOf(context: StatementContext, identity: string): ColumnDraft | undefined {
  return known.get(context.draft)?.get(identity)?.column
}

/** The table whose identity column a sequence counts for. */
export function identityTableOf(context: StatementContext, identity: string): ObjectDraft | undefined {
  return known.get(context.draft)?.get(identity)?.table
}

/** The sequence as an object, made now; undefined where it is no identity column's. */
export function identitySequence(
  context: StatementContext,
  place: { readonly schema: string | null; readonly name: string; readonly identity: string },
): ObjectDraft | undefined {
  const found = known.get(context.draft)?.get(place.identity)
  if (found === undefined) return undefined
  const { schema, name, identity } = place
  const draft = context.draft.add({ kind: 'sequence', schema, name, identity, parent: null })
  const of = `${found.table.identity}.${quoteIdentifier(found.column.name)}`
  draft.owner = null
  draft.properties = { 'identity of': of }
  draft.definition = `of the identity column ${of}`
  return draft
}
