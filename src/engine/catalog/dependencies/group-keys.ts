/**
 * Queries that GROUP BY a primary key may show other columns of that table,
 * since the key decides them: PostgreSQL then depends on the key itself.
 */
import type { CatalogObject } from '../catalog-object.ts'
import type { NameIndex } from './name-index.ts'
import { listOf } from './property-values.ts'
import type { QueryReader } from './query-reader.ts'
import type { Scope, ScopeRelation } from './query-scope.ts'
import { isTree, namesOf, treeOf, treesOf } from './tree.ts'
import type { Tree } from './tree.ts'

/** Notes the primary keys on which a query with GROUP BY rests. */
export function readKeysBehindGroups(reader: QueryReader, statement: Tree, scope: Scope): void {
  const grouped = new Map<ScopeRelation, Set<string>>()
  const free = new Map<ScopeRelation, Set<string>>()
  for (const node of treesOf(statement['groupClause'])) gather(reader, node, scope, grouped)
  gather(reader, statement['targetList'], scope, free)
  gather(reader, statement['havingClause'], scope, free)
  for (const [relation, names] of free) {
    const by = grouped.get(relation)
    if (relation.object === null || by === undefined || [...names].every((name) => by.has(name))) continue
    const key = primaryKey(reader.needs.index, relation.object)
    if (key !== undefined && listOf(key.properties['columns']).every((name) => by.has(name)))
      reader.needs.object(key)
  }
}

function primaryKey(index: NameIndex, table: CatalogObject): CatalogObject | undefined {
  return index.children(table).find(({ properties }) => properties['type'] === 'primary key')
}

/** Columns that are named outside of aggregates and inner queries, by the relation that they are of. */
function gather(
  reader: QueryReader,
  value: unknown,
  scope: Scope,
  into: Map<ScopeRelation, Set<string>>,
): void {
  if (Array.isArray(value)) {
    for (const item of value) gather(reader, item, scope, into)
    return
  }
  if (!isTree(value)) return
  for (const name in value) {
    const inner = value[name]
    if (name === 'SubLink') continue
    if (name === 'FuncCall' && isAggregate(treeOf(inner), reader.needs.index)) continue
    if (name !== 'ColumnRef') {
      gather(reader, inner, scope, into)
      continue
    }
    for (const { relation, column } of reader.columnUses(namesOf(treeOf(inner)['fields']), scope)) {
      if (column.name === null || !scope.relations.includes(relation)) continue
      const names = into.get(relation)
      if (names === undefined) into.set(relation, new Set([column.name]))
      else names.add(column.name)
    }
  }
}

const AGGREGATES =
  /^(count|sum|min|max|avg|any_value|array_agg|string_agg|jsonb?_(object_)?agg(_strict|_unique|_unique_strict)?|xmlagg|range_agg|range_intersect_agg|every|bool_(and|or)|bit_(and|or|xor)|stddev(_pop|_samp)?|var(iance|_pop|_samp)|corr|covar_(pop|samp)|regr_\w+|mode|percentile_(cont|disc)|rank|dense_rank|percent_rank|cume_dist)$/

function isAggregate(call: Tree, index: NameIndex): boolean {
  const parts = namesOf(call['funcname'])
  const name = parts.at(-1) ?? ''
  if (call['over'] !== undefined) return false
  if (parts.length === 1 || parts[0] === 'pg_catalog') return AGGREGATES.test(name)
  return index.isAggregate(parts)
}
