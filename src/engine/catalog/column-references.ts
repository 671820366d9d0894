/**
 * The references to one relation's column in an expression or query, given its
 * new name, by PostgreSQL's rules of scope: the innermost FROM clause that has
 * such a column is meant. Columns of results keep the names that they had.
 */
import { quoteName } from './names.ts'
import { queryColumnName } from './query-column.ts'
import type { Node } from '@pgsql/types'

type Tree = { [key: string]: unknown }

/** A column that gets another name. */
export interface RenamedColumn {
  /** Identity of the relation. */
  readonly relation: string
  readonly from: string
  readonly to: string
  /** Columns of any relation, this one's as they were before; undefined for one that is not known. */
  readonly columnsOf: (relation: string) => readonly string[] | undefined
}

/** Names that FROM clauses give, each with the relation's identity; null for what is none (a subquery, a function). */
interface Scope {
  readonly names: ReadonlyMap<string, string | null>
  readonly outer: Scope | null
}

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Renames within a tree, which is changed; whether anything was. `around` are names that hold outside of it: a policy's own table, NEW and OLD. */
export function renameReferences(
  tree: unknown,
  column: RenamedColumn,
  around: ReadonlyMap<string, string>,
): boolean {
  const found = { changed: false }
  visit(tree, { names: around, outer: null }, column, found, true)
  return found.changed
}

interface Found {
  changed: boolean
}

function visit(value: unknown, scope: Scope, column: RenamedColumn, found: Found, named: boolean): void {
  if (Array.isArray(value)) {
    for (const item of value) visit(item, scope, column, found, named)
    return
  }
  if (!isTree(value)) return
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'ColumnRef' && isTree(inner)) renameReference(inner, scope, column, found)
    else if (KEYS.has(key) && isTree(inner)) visitKey(inner, scope, column, found)
    else if (SELECTS.has(key) && isTree(inner)) visitQuery(inner, scope, column, found, named)
    else if (CHANGES.has(key) && isTree(inner)) visitChange(inner, scope, column, found)
    else visit(inner, scope, column, found, key === 'SubLink' ? false : key === 'subquery' ? true : named)
  }
}

/** 'larg' and 'rarg' hold the branches of a UNION without a node around them. */
const SELECTS = new Set(['SelectStmt', 'larg', 'rarg'])
/** Keys of indexes and partitions name a column without a reference. */
const KEYS = new Set(['IndexElem', 'PartitionElem'])
const CHANGES = new Set(['InsertStmt', 'UpdateStmt', 'DeleteStmt'])

function visitKey(key: Tree, scope: Scope, column: RenamedColumn, found: Found): void {
  if (key['name'] === column.from && means(scope, column)) {
    key['name'] = column.to
    found.changed = true
  }
  visit(key['expr'], scope, column, found, false)
}

function visitQuery(query: Tree, scope: Scope, column: RenamedColumn, found: Found, named: boolean): void {
  const within: Scope = { names: namesOf(query['fromClause']), outer: scope }
  const targets = (Array.isArray(query['targetList']) ? query['targetList'] : []) as Node[]
  const before = targets.map((node) => ('ResTarget' in node ? queryColumnName(node.ResTarget.val) : null))
  const { withClause, ...others } = query
  visit(withClause, scope, column, found, true)
  visit(others, within, column, found, named)
  for (const [at, node] of targets.entries()) {
    if (!named || !('ResTarget' in node) || node.ResTarget.name !== undefined) continue
    const name = before[at] ?? null
    if (name !== null && name !== queryColumnName(node.ResTarget.val)) node.ResTarget.name = name
  }
}

/** INSERT, UPDATE and DELETE of a rule: what they write to is named without a qualifier. */
function visitChange(change: Tree, scope: Scope, column: RenamedColumn, found: Found): void {
  const sources = [change['fromClause'], change['usingClause']].filter(Array.isArray).flat()
  const target = isTree(change['relation']) ? [{ RangeVar: change['relation'] }] : []
  const written = target[0] === undefined ? null : identityOf(target[0].RangeVar)
  for (const list of [change['cols'], change['targetList']]) {
    for (const node of Array.isArray(list) ? (list as unknown[]) : []) {
      const one = isTree(node) && isTree(node['ResTarget']) ? node['ResTarget'] : undefined
      if (written !== column.relation || one?.['name'] !== column.from) continue
      one['name'] = column.to
      found.changed = true
    }
  }
  visit(change, { names: namesOf([...target, ...sources]), outer: scope }, column, found, true)
}

/** What a FROM clause names. */
function namesOf(from: unknown): Map<string, string | null> {
  const names = new Map<string, string | null>()
  const collect = (value: unknown): void => {
    if (Array.isArray(value)) {
      for (const item of value) collect(item)
      return
    }
    if (!isTree(value)) return
    for (const [key, inner] of Object.entries(value)) {
      if (!isTree(inner)) continue
      const alias = isTree(inner['alias']) ? String(inner['alias']['aliasname'] ?? '') : ''
      if (key === 'RangeVar') names.set(alias || String(inner['relname'] ?? ''), identityOf(inner))
      else if (key === 'JoinExpr') collect([inner['larg'], inner['rarg']])
      else if (alias !== '') names.set(alias, null)
    }
  }
  collect(from)
  return names
}

/** A relation without a schema is a common table expression, or one that is not known. */
function identityOf(relation: Tree): string | null {
  return typeof relation['schemaname'] === 'string'
    ? quoteName([relation['schemaname'], String(relation['relname'] ?? '')])
    : null
}

function renameReference(reference: Tree, scope: Scope, column: RenamedColumn, found: Found): void {
  const fields = reference['fields']
  if (!Array.isArray(fields)) return
  const names = fields.map((field: unknown) =>
    isTree(field) && isTree(field['String']) ? String(field['String']['sval'] ?? '') : null,
  )
  const meant =
    names.length === 1
      ? names[0] === column.from && means(scope, column)
      : names.length === 2
        ? names[1] === column.from && relationOf(scope, names[0] ?? '') === column.relation
        : names.length === 3 &&
          names[2] === column.from &&
          quoteName([names[0] ?? '', names[1] ?? '']) === column.relation
  if (!meant) return
  fields[names.length - 1] = { String: { sval: column.to } }
  found.changed = true
}

/** Whether a column's name alone means the one that is renamed. */
function means(scope: Scope | null, column: RenamedColumn): boolean {
  for (let at = scope; at !== null; at = at.outer) {
    const having = [...at.names.values()].filter(
      (relation) => relation !== null && column.columnsOf(relation)?.includes(column.from) === true,
    )
    if (having.length > 0) return having.includes(column.relation)
  }
  return false
}

function relationOf(scope: Scope | null, name: string): string | null {
  for (let at = scope; at !== null; at = at.outer) {
    const found = at.names.get(name)
    if (found !== undefined) return found
  }
  return null
}
