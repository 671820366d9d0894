/**
 * DROP as it changes the catalog's draft: what belongs to an object goes with
 * it, and with CASCADE what needs it. Dumps drop nothing that they made.
 */
import type { ExpressionValue, PropertyValue } from './catalog-object.ts'
import { renameReferences } from './column-references.ts'
import type { ObjectDraft } from './draft.ts'
import { RELATIONS } from './draft.ts'
import { isExpression, treeOfExpression } from './expression-text.ts'
import { qualifyNames } from './name-resolution.ts'
import { quoteIdentifier, quoteName } from './names.ts'
import { usesColumn } from './relations/used-columns.ts'
import type { StatementContext } from './statement-context.ts'

/** Takes an object out of the catalog, and all that belongs to it; with `cascade` what needs it too. */
export function dropObject(context: StatementContext, draft: ObjectDraft, cascade = false): void {
  if (context.draft.find(draft.kind, draft.identity) !== draft) return
  if (cascade) dropNeeding(context, draft)
  for (const child of context.draft.childrenOf(draft)) dropObject(context, child, cascade)
  context.draft.remove(draft)
  if (RELATIONS.includes(draft.kind) || draft.kind === 'constraint') dropBelonging(context, draft, cascade)
}

/** What goes with a relation or a key without being asked: partitions, statistics, sequences of its columns, its place in publications. */
function dropBelonging(context: StatementContext, { identity }: ObjectDraft, cascade: boolean): void {
  for (const other of context.draft.inDatabase()) {
    const { properties } = other
    const owned = String(properties['owned by'] ?? '').startsWith(`${identity}.`)
    const belongs =
      properties['partition of'] === identity ||
      properties['attached to'] === identity ||
      (other.kind === 'sequence' && owned) ||
      (other.kind === 'statistics' && properties['table'] === identity)
    if (belongs) dropObject(context, other, cascade)
    else if (other.kind === 'publication') withdrawTable(properties, identity)
  }
}

function withdrawTable(properties: Record<string, PropertyValue>, identity: string): void {
  const tables = properties['tables']
  if (!Array.isArray(tables)) return
  properties['tables'] = (tables as readonly string[]).filter(
    (line) => line !== identity && !line.startsWith(`${identity} (`),
  )
  delete properties[`where of ${identity}`]
}

function dropNeeding(context: StatementContext, draft: ObjectDraft): void {
  if (draft.kind === 'schema') {
    for (const held of context.draft.inSchema(draft.name))
      if (held.parent === null) dropObject(context, held, true)
    return
  }
  for (const other of context.draft.inDatabase()) {
    if (other === draft || other.parent === draft) continue
    if (needsByName(other, draft)) dropObject(context, other, true)
    else dropMentions(context, other, draft)
  }
}

const ROUTINES = new Set(['function', 'procedure', 'aggregate'])
const TYPES = new Set(['type', 'domain', ...RELATIONS])

/** Needs that are properties: foreign keys, parents, triggers' functions, types of arguments. */
function needsByName({ kind, properties, identity }: ObjectDraft, needed: ObjectDraft): boolean {
  if (needed.kind === 'constraint')
    return (
      properties['references'] === needed.parent?.identity &&
      String(properties['referenced columns']) === String(needed.properties['columns'])
    )
  if (ROUTINES.has(needed.kind)) return properties['function'] === callName(needed)
  if (!TYPES.has(needed.kind)) return false
  if (properties['references'] === needed.identity) return true
  const parents = properties['inherits']
  if (Array.isArray(parents) && (parents as readonly string[]).includes(needed.identity)) return true
  return ROUTINES.has(kind) && mentionsType(identity, properties, needed.identity)
}

const callName = ({ schema, name }: ObjectDraft): string =>
  quoteName(schema === null ? [name] : [schema, name])

function mentionsType(
  identity: string,
  properties: Readonly<Record<string, PropertyValue>>,
  type: string,
): boolean {
  const taken = identity.slice(identity.indexOf('(') + 1, -1).split(', ')
  return [...taken, String(properties['returns'] ?? '').replace(/^SETOF /, '')].some((one) =>
    isType(one, type),
  )
}

const isType = (written: unknown, type: string): boolean => written === type || written === `${type}[]`

/** Needs within expressions and columns. A default goes alone; what else names what is gone goes itself. */
function dropMentions(context: StatementContext, other: ObjectDraft, gone: ObjectDraft): void {
  const mentions = (properties: Readonly<Record<string, PropertyValue>>, name?: string): boolean =>
    Object.entries(properties).some(
      ([key, value]) =>
        (name === undefined || key === name) &&
        isExpression(value) &&
        value.text.includes(gone.name) &&
        namesObject(context, key, value, gone),
    )
  if (mentions(other.properties)) {
    dropObject(context, other, true)
    return
  }
  for (const column of other.columns) {
    const { properties } = column
    if (TYPES.has(gone.kind) && isType(properties['type'], gone.identity))
      dropColumn(context, other, column.name, true)
    else if (mentions(properties, 'generation expression')) dropColumn(context, other, column.name, true)
    else if (mentions(properties, 'default')) properties['default'] = null
  }
}

/** Whether an expression names a relation, type, function or sequence. */
function namesObject(
  context: StatementContext,
  property: string,
  value: ExpressionValue,
  { schema, name, identity }: ObjectDraft,
): boolean {
  const tree = treeOfExpression(property, value)
  if (tree === undefined) return false
  qualifyNames(tree, context)
  let found = false
  JSON.stringify(tree, (key, inner: unknown) => {
    if (typeof inner !== 'object' || inner === null) return inner
    const { relname, schemaname, sval } = inner as Readonly<Record<string, unknown>>
    if (relname === name && schemaname === schema) found = true
    if (sval === identity) found = true
    if ((key === 'names' || key === 'funcname') && Array.isArray(inner)) {
      const parts = (inner as { String?: { sval?: string } }[]).map((part) => part.String?.sval)
      if (parts.length === 2 && parts[0] === schema && parts[1] === name) found = true
    }
    return inner
  })
  return found
}

/** ALTER TABLE ... DROP COLUMN: what is made of the column goes with it; with `cascade` views, keys and all else that names it. */
export function dropColumn(
  context: StatementContext,
  table: ObjectDraft,
  name: string,
  cascade: boolean,
): void {
  const owned = `${table.identity}.${quoteIdentifier(name)}`
  for (const other of context.draft.inDatabase()) {
    const { properties } = other
    const ofTable = other.parent === table || properties['table'] === table.identity
    if (ofTable && (usesColumn(other, name) || usesInStatistics(context, other, table, name)))
      dropObject(context, other, cascade)
    else if (properties['owned by'] === owned) dropObject(context, other, cascade)
    else if (cascade && (refersTo(properties, table, name) || usesInExpression(context, other, table, name)))
      dropObject(context, other, true)
  }
  table.columns = table.columns.filter((column) => column.name !== name)
}

function refersTo(
  properties: Readonly<Record<string, PropertyValue>>,
  table: ObjectDraft,
  column: string,
): boolean {
  const referenced = properties['referenced columns']
  return (
    properties['references'] === table.identity &&
    Array.isArray(referenced) &&
    (referenced as readonly string[]).includes(column)
  )
}

function usesInStatistics(
  context: StatementContext,
  other: ObjectDraft,
  table: ObjectDraft,
  column: string,
): boolean {
  if (other.kind !== 'statistics') return false
  const columns = other.properties['columns'] as readonly string[] | undefined
  return (
    columns?.includes(quoteIdentifier(column)) === true || usesInExpression(context, other, table, column)
  )
}

function usesInExpression(
  context: StatementContext,
  other: ObjectDraft,
  table: ObjectDraft,
  column: string,
): boolean {
  const isOwn = other.parent === table || other.properties['table'] === table.identity
  const around = new Map(isOwn ? [table.name, 'new', 'old'].map((name) => [name, table.identity]) : [])
  const renamed = {
    relation: table.identity,
    from: column,
    to: column,
    columnsOf: (relation: string) => context.draft.findRelation(relation)?.columns.map(({ name }) => name),
  }
  return Object.entries(other.properties).some(([property, value]) => {
    if (!isExpression(value) || !value.text.includes(column)) return false
    const tree = treeOfExpression(property, value)
    if (tree === undefined) return false
    qualifyNames(tree, context)
    return renameReferences(tree, renamed, around)
  })
}
