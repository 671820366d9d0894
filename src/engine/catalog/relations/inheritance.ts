/** Parents and heirs: columns that come by INHERITS or PARTITION OF, and changes of a parent that reach its heirs. */
import type { RangeVar } from '@pgsql/types'
import type { CatalogDraft, ColumnDraft, ObjectDraft } from '../draft.ts'
import type { StatementContext } from '../statement-context.ts'
import { automaticName } from './automatic-name.ts'
import { findRelation } from './place-relation.ts'

const heirs = new WeakMap<ObjectDraft, Set<ObjectDraft>>()

/** Notes that `heir` has its columns from `parent`. */
export function noteHeir(parent: ObjectDraft, heir: ObjectDraft): void {
  const known = heirs.get(parent)
  if (known === undefined) heirs.set(parent, new Set([heir]))
  else known.add(heir)
}

/** All that inherit from a table, at any depth. */
export function heirsOf(parent: ObjectDraft, seen = new Set<ObjectDraft>()): ReadonlySet<ObjectDraft> {
  for (const heir of heirs.get(parent) ?? []) {
    if (seen.has(heir) || !parentsOf(heir).includes(parent.identity)) continue
    seen.add(heir)
    heirsOf(heir, seen)
  }
  return seen
}

function parentsOf(heir: ObjectDraft): readonly string[] {
  const { properties } = heir
  const partitioned = properties['partition of']
  const inherited = properties['inherits']
  return [
    ...(typeof partitioned === 'string' ? [partitioned] : []),
    ...(Array.isArray(inherited) ? (inherited as readonly string[]) : []),
  ]
}

/** Copies the columns of a relation or composite type that the table does not have itself. */
export function copyColumns(draft: ObjectDraft, from: ObjectDraft | undefined): void {
  for (const column of from?.columns ?? []) copyColumn(draft, column)
}

/** The columns of the relation that a clause names. */
export function inheritColumns(context: StatementContext, draft: ObjectDraft, from: RangeVar): void {
  const parent = findRelation(context, from)
  if (parent === undefined) return
  noteHeir(parent, draft)
  copyColumns(draft, parent)
}

const NOT_TAKEN = [
  'comment',
  'acl',
  'identity',
  'identity options',
  'statistics',
  'options',
  'security labels',
]

/** A column as an heir gets it: without what is the parent's own. Identity is not inherited before 17, and never written for a partition. */
export function copyColumn(draft: ObjectDraft, column: ColumnDraft): void {
  if (draft.columns.some(({ name }) => name === column.name)) return
  const properties = { ...column.properties }
  for (const name of NOT_TAKEN) delete properties[name]
  if (properties['not null no inherit'] === true) {
    properties['not null'] = false
    delete properties['not null constraint']
  }
  // A new table has no rows that a NOT NULL could still be wrong of.
  for (const name of ['not null no inherit', 'not null not valid']) delete properties[name]
  draft.columns.push({ name: column.name, properties })
}

/**
 * Takes away the names of NOT NULL constraints that PostgreSQL 18 made up,
 * for the table itself or, before a partition was attached, for its parent:
 * a dump of an older server has none.
 */
export function settleNotNullNames(draft: CatalogDraft): void {
  for (const table of draft.objects()) {
    if (table.kind !== 'table' && table.kind !== 'foreign table') continue
    for (const { name, properties } of table.columns) {
      const said = properties['not null constraint']
      if (said !== undefined && isAutomatic(draft, table, name, said))
        delete properties['not null constraint']
    }
  }
}

function isAutomatic(draft: CatalogDraft, table: ObjectDraft, column: string, said: unknown): boolean {
  if (said === automaticName(table.name, column, 'not_null')) return true
  return parentsOf(table).some((identity) => {
    const parent = draft.findRelationOf(table.database, identity)
    return parent !== undefined && parent !== table && isAutomatic(draft, parent, column, said)
  })
}
