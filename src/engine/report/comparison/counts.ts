/** How much of what a database of a source holds. */
import type { CatalogObject } from '../../catalog/index.ts'
import type { Counts, KindCount } from './facts.ts'
import { isCreated, isRelation } from './file-catalog.ts'

/** Counts objects; what a source only has rows of, without creating it, counts with its rows alone. */
export function countsOf(objects: readonly CatalogObject[]): Counts {
  const created = objects.filter((object) => !isRelation(object) || isCreated(object))
  const of = (kind: string): number => created.filter((object) => object.kind === kind).length
  const kinds = new Map<string, number>()
  for (const object of created) {
    if (isRelation(object)) continue
    const kind = kindOf(object)
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
  }
  const [tables, views, materializedViews, foreignTables] = [
    of('table'),
    of('view'),
    of('materialized view'),
    of('foreign table'),
  ]
  const holding = objects.filter((object) => isRelation(object) && object.data !== null)
  const sum = (value: (object: CatalogObject) => number): number | null =>
    holding.length === 0 ? null : holding.reduce((all, object) => all + value(object), 0)
  return {
    relations: tables + views + materializedViews + foreignTables,
    tables,
    views,
    materializedViews,
    foreignTables,
    columns: created.filter(isRelation).reduce((all, { columns }) => all + columns.length, 0),
    kinds: [...kinds]
      .map(([kind, count]): KindCount => ({ kind, count }))
      .toSorted((a, b) => (a.kind < b.kind ? -1 : 1)),
    rowSecurity: created.filter(
      ({ kind, properties }) => kind === 'table' && properties['row security'] === true,
    ).length,
    rows: sum(({ data }) => data?.rows ?? 0),
    rowBytes: sum(({ data }) => data?.bytes ?? 0),
    tablesWithRows: holding.filter(({ data }) => (data?.rows ?? 0) > 0).length,
  }
}

/** The kind as it is counted: constraints and types say which. */
function kindOf({ kind, properties }: CatalogObject): string {
  if (kind === 'constraint' && typeof properties['type'] === 'string') return properties['type']
  if (kind === 'fk constraint') return 'foreign key'
  if (kind === 'type' && properties['form'] === 'enum') return 'enum'
  return kind
}
