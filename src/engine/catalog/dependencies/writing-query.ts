/** Queries that write: INSERT, UPDATE, DELETE, MERGE. */
import { readFromItem, readRelation } from './from-clause.ts'
import type { QueryReader } from './query-reader.ts'
import { innerScope } from './query-scope.ts'
import type { Scope, ScopeRelation } from './query-scope.ts'
import { treeOf, treesOf } from './tree.ts'
import type { Tree } from './tree.ts'

/** INSERT with its source, ON CONFLICT and RETURNING. */
export function readInsert(reader: QueryReader, inner: Tree, parent: Scope): void {
  const scope = innerScope(parent)
  reader.with(inner['withClause'], scope)
  reader.statement(treeOf(inner['selectStmt']), scope)
  const target = readRelation(reader, treeOf(inner['relation']), scope)
  readTargetColumns(reader, target, inner['cols'], scope)
  const conflict = treeOf(inner['onConflictClause'])
  readConflict(reader, target, conflict, scope)
  reader.read(inner['returningList'], scope)
}

/** The columns that are written, with their new values where there are any. */
function readTargetColumns(reader: QueryReader, target: ScopeRelation, list: unknown, scope: Scope): void {
  for (const node of treesOf(list)) {
    const { name, val, location } = treeOf(node['ResTarget'])
    reader.read(val, scope)
    const column = typeof name === 'string' ? target.columns?.get(name) : undefined
    if (target.object === null || !column?.name) continue
    reader.needs.object(target.object, [column.name])
    reader.needs.place(location, { from: 0, to: 0 }, target.object, { column: column.name })
  }
}

function readConflict(reader: QueryReader, target: ScopeRelation, conflict: Tree, scope: Scope): void {
  const { conname } = treeOf(conflict['infer'])
  if (typeof conname === 'string' && target.object !== null) {
    const constraint = reader.needs.index.constraintOf(target.object, conname)
    if (constraint !== undefined) reader.needs.object(constraint)
  }
  reader.read(treeOf(conflict['infer'])['indexElems'], scope)
  for (const node of treesOf(treeOf(conflict['infer'])['indexElems'])) {
    const { name } = treeOf(node['IndexElem'])
    const column = typeof name === 'string' ? target.columns?.get(name) : undefined
    if (target.object !== null && column?.name) reader.needs.object(target.object, [column.name])
  }
  const inner = innerScope(scope)
  inner.relations.push({ ...target, alias: 'excluded' })
  // A name alone is the target's.
  const own = innerScope(inner)
  own.relations.push(target)
  readTargetColumns(reader, target, conflict['targetList'], own)
  reader.read(conflict['whereClause'], own)
}

/** UPDATE with FROM and RETURNING. */
export function readUpdate(reader: QueryReader, inner: Tree, parent: Scope): void {
  const scope = innerScope(parent)
  reader.with(inner['withClause'], scope)
  const target = readRelation(reader, treeOf(inner['relation']), scope)
  for (const item of treesOf(inner['fromClause'])) readFromItem(reader, item, scope)
  readTargetColumns(reader, target, inner['targetList'], scope)
  reader.read(inner['whereClause'], scope)
  reader.read(inner['returningList'], scope)
}

/** DELETE with USING and RETURNING. */
export function readDelete(reader: QueryReader, inner: Tree, parent: Scope): void {
  const scope = innerScope(parent)
  reader.with(inner['withClause'], scope)
  readRelation(reader, treeOf(inner['relation']), scope)
  for (const item of treesOf(inner['usingClause'])) readFromItem(reader, item, scope)
  reader.read(inner['whereClause'], scope)
  reader.read(inner['returningList'], scope)
}

/** MERGE with all of its branches. */
export function readMerge(reader: QueryReader, inner: Tree, parent: Scope): void {
  const scope = innerScope(parent)
  reader.with(inner['withClause'], scope)
  const target = readRelation(reader, treeOf(inner['relation']), scope)
  readFromItem(reader, treeOf(inner['sourceRelation']), scope)
  reader.read(inner['joinCondition'], scope)
  for (const node of treesOf(inner['mergeWhenClauses'])) {
    const when = treeOf(node['MergeWhenClause'])
    reader.read(when['condition'], scope)
    reader.read(when['values'], scope)
    readTargetColumns(reader, target, when['targetList'], scope)
  }
  reader.read(inner['returningList'], scope)
}
