/** Which tables an overview shows by size, in which order, and as which tiles. */
import type { DumpFacts, TableSum } from '../../shared/overview-model.ts'
import type { TreemapItem } from '../chart/treemap-layout.ts'
import { visibleText } from '../text/visible-text.ts'

export type SizeOrder = 'bytes' | 'rows'

/** Tiles beyond this many would be too small to be seen. */
const TILES_AT_MOST = 120

/** Tables that hold rows, the largest first. */
export function sizedTables(facts: DumpFacts, order: SizeOrder): readonly TableSum[] {
  const tables = order === 'bytes' ? facts.tables : facts.byRows
  return tables.filter(({ rows, pending }) => rows !== null || pending)
}

/** The largest of them as tiles, by schema (and database) where there are several. */
export function treemapItems(tables: readonly TableSum[], order: SizeOrder): TreemapItem[] {
  return tables.slice(0, TILES_AT_MOST).map((table) => ({
    id: table.key,
    label: visibleText(shortName(table)),
    group: visibleText([table.database, table.schema].filter((part) => part !== null).join(': ')),
    value: table[order] ?? 0,
  }))
}

/** The name without its schema, which stands above the tiles of it. */
function shortName({ name, schema }: TableSum): string {
  if (schema === null) return name
  for (const prefix of [`${schema}.`, `"${schema.replaceAll('"', '""')}".`])
    if (name.startsWith(prefix)) return name.slice(prefix.length)
  return name
}
