/** What names of columns mean within a query: the relations of its FROM, and those of the queries around it. */
import type { CatalogObject } from '../catalog-object.ts'
import type { KnownColumn, KnownColumns } from './name-index.ts'

/** One thing in a FROM clause. */
export interface ScopeRelation {
  readonly alias: string
  /** The relation of the dump; null for a subquery, a function or something that is not there. */
  readonly object: CatalogObject | null
  /** null where any name may be a column of it. */
  readonly columns: KnownColumns | null
  /** Whether its columns are seen behind its alias alone, as the fields of a variable are. */
  readonly byAliasOnly?: true
}

/** The names that are seen at one place of a query. */
export interface Scope {
  readonly relations: ScopeRelation[]
  readonly parent: Scope | null
  /** Queries of WITH, by name, with their columns where they are known. */
  readonly queries: Map<string, KnownColumns | null>
}

/** A column as it was found. */
export interface ColumnUse {
  readonly relation: ScopeRelation
  readonly column: KnownColumn
}

/** A scope within another. */
export function innerScope(parent: Scope | null): Scope {
  return { relations: [], parent, queries: new Map() }
}

/** The query of WITH that a name without schema means; undefined where there is none. */
export function findQuery(scope: Scope, name: string): { columns: KnownColumns | null } | undefined {
  for (let at: Scope | null = scope; at !== null; at = at.parent) {
    const columns = at.queries.get(name)
    if (columns !== undefined) return { columns }
  }
  return undefined
}

/** The relation with that alias, or that is named so. */
export function findAlias(scope: Scope, alias: string, schema?: string): ScopeRelation | undefined {
  for (let at: Scope | null = scope; at !== null; at = at.parent) {
    for (const relation of at.relations) {
      if (relation.alias === alias && (schema === undefined || relation.object?.schema === schema))
        return relation
    }
  }
  return undefined
}

/** What a column's name alone means: one use, several where a join merges them, none where that is not certain. */
export function findColumn(scope: Scope, name: string): readonly ColumnUse[] {
  for (let at: Scope | null = scope; at !== null; at = at.parent) {
    const uses: ColumnUse[] = []
    let uncertain = false
    for (const relation of at.relations) {
      if (relation.byAliasOnly) continue
      const column = relation.columns?.get(name)
      if (column !== undefined) uses.push({ relation, column })
      else if (relation.columns === null) uncertain = true
    }
    if (uncertain) return []
    if (uses.length > 0) return uses
  }
  return []
}
