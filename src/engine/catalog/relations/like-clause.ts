/** CREATE TABLE (LIKE other INCLUDING ...): what is taken from the other table, as PostgreSQL's transformTableLikeClause does. */
import type { TableLikeClause } from '@pgsql/types'
import type { PropertyValue } from '../catalog-object.ts'
import type { ColumnDraft, ObjectDraft } from '../draft.ts'
import { createNamed } from '../kinds/placing.ts'
import { quoteName } from '../names.ts'
import type { StatementContext } from '../statement-context.ts'
import { findConstraint, joined } from './constraint.ts'
import { copyIndex, copyKey } from './partitions.ts'
import { freeName } from './automatic-name.ts'
import { findRelation, makeObject, placeOf, withinIdentity } from './place-relation.ts'
import { copyUsedColumns } from './used-columns.ts'

/** The bits of CREATE_TABLE_LIKE_... (nodes/parsenodes.h). */
const COMMENTS = 1
const COMPRESSION = 2
const CONSTRAINTS = 4
const DEFAULTS = 8
const GENERATED = 16
const IDENTITY = 32
const INDEXES = 64
const STATISTICS = 128
const STORAGE = 256

/** Properties of columns that come only with an option. */
const OF_OPTIONS: readonly (readonly [bit: number, names: readonly string[]])[] = [
  [COMMENTS, ['comment']],
  [COMPRESSION, ['compression']],
  [DEFAULTS, ['default']],
  [GENERATED, ['generated', 'generation expression']],
  [IDENTITY, ['identity', 'identity options']],
  [STORAGE, ['storage']],
]
/** What no option brings. */
const NEVER = [
  'acl',
  'statistics',
  'options',
  'security labels',
  'not null no inherit',
  'not null not valid',
  'foreign options',
]

/** Reads the clause onto a new table. 'text only' where the other table is not known. */
export function readLike(context: StatementContext, draft: ObjectDraft, like: TableLikeClause): void {
  const from = findRelation(context, like.relation)
  if (from === undefined) {
    keepUnknown(context, draft, placeOf(context, like.relation).identity)
    return
  }
  const options = like.options ?? 0
  for (const column of from.columns) draft.columns.push(likeColumn(column, options))
  for (const child of context.draft.childrenOf(from)) {
    const made = likeChild(context, child, draft, options)
    if (made !== null && options & COMMENTS) made.comment = child.comment
  }
  if (options & STATISTICS) copyStatistics(context, from, draft, options)
}

function keepUnknown(context: StatementContext, draft: ObjectDraft, name: string): void {
  draft.coverage = 'text only'
  context.draft.findings.push({
    code: 'like-clause',
    severity: 'info',
    message: `${draft.identity} is made LIKE ${name}, which is not there: its columns are not known.`,
    byte: context.item.start,
    line: context.item.line,
    object: draft.identity,
  })
}

function likeColumn({ name, properties }: ColumnDraft, options: number): ColumnDraft {
  const taken: Record<string, PropertyValue> = { ...properties }
  for (const property of NEVER) delete taken[property]
  for (const [bit, names] of OF_OPTIONS)
    if ((options & bit) === 0) for (const property of names) delete taken[property]
  taken['default'] ??= null
  return { name, properties: taken }
}

function likeChild(
  context: StatementContext,
  child: ObjectDraft,
  draft: ObjectDraft,
  options: number,
): ObjectDraft | null {
  if (child.kind === 'check constraint' && options & CONSTRAINTS) {
    if (findConstraint(context, draft, child.name) !== undefined) return null
    const identity = withinIdentity(draft, child.name)
    const { kind, name } = child
    const made = makeObject(context, { kind, schema: draft.schema, name, identity, parent: draft })
    made.properties = { ...child.properties, 'not valid': false }
    made.definition = child.definition
    copyUsedColumns(child, made)
    return made
  }
  if ((options & INDEXES) === 0) return null
  if (child.kind === 'constraint') return copyKey(context, child, draft)
  return child.kind === 'index' ? copyIndex(context, child, draft) : null
}

function copyStatistics(
  context: StatementContext,
  from: ObjectDraft,
  draft: ObjectDraft,
  options: number,
): void {
  for (const other of context.draft.inDatabase()) {
    if (other.kind !== 'statistics' || other.properties['table'] !== from.identity) continue
    const schema = draft.schema ?? 'public'
    const columns = from.columns.filter(({ name }) =>
      (other.properties['columns'] as readonly string[] | undefined)?.includes(quoteName([name])),
    )
    const expressions = Object.keys(other.properties).filter((name) => name.startsWith('expression '))
    const words = [...columns.map(({ name }) => name), ...expressions.map(() => 'expr')]
    const name = freeName(
      draft.name,
      joined(words),
      'stat',
      (free) => context.draft.find('statistics', quoteName([schema, free])) !== undefined,
    )
    const made = createNamed(context, 'statistics', name, { schema })
    made.properties = { ...other.properties, table: draft.identity, target: null }
    made.definition = other.definition.replace(from.identity, draft.identity)
    if (options & COMMENTS) made.comment = other.comment
  }
}
