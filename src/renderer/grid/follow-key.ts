/** From a foreign key's value to the row that it references: the other table, filtered by its key. */
import { rpc } from '../rpc.ts'
import { navigateToObject } from '../state/navigation.ts'
import { tell } from '../state/notices.ts'
import { objectQuery, queryClient } from '../state/queries.ts'
import { toFailure } from '../rpc.ts'
import type { GridRow } from './row-pages.ts'
import { askRows } from './row-questions.ts'
import { tableKeys, type ForeignKey, type TableKeys } from './table-keys.ts'

/** The foreign key that a column leads along: the one of fewest columns. Null where it is in none. */
export function foreignKeyOf({ foreign }: TableKeys, column: string): ForeignKey | null {
  const own = foreign.filter(({ columns }) => columns.includes(column))
  return own.toSorted((a, b) => a.columns.length - b.columns.length)[0] ?? null
}

/** The foreign key that leads from a cell: null where its column is in none, or the row names no other by it. */
export function followedKey(
  keys: TableKeys,
  column: string | undefined,
  row: GridRow | undefined,
  columns: readonly { readonly name: string }[],
): ForeignKey | null {
  const key = column === undefined ? null : foreignKeyOf(keys, column)
  return key !== null && row !== undefined && references(key, row, columns) ? key : null
}

/** Whether a row names another by this key: none of its values is NULL or unknown. */
export function references(
  key: ForeignKey,
  row: GridRow,
  columns: readonly { readonly name: string }[],
): boolean {
  return valuesOf(key, row, columns) !== null
}

function valuesOf(
  { columns: names }: ForeignKey,
  row: GridRow,
  columns: readonly { readonly name: string }[],
): readonly string[] | null {
  const values = names.map((name) => {
    const place = columns.findIndex((column) => column.name === name)
    return row.computed.has(place) || row.sizes.has(place) ? null : (row.values[place] ?? null)
  })
  return values.every((value) => value !== null) ? values : null
}

/** Goes to the referenced row; what stands in the way is told. */
export async function followKey(
  sourceId: string,
  key: ForeignKey,
  row: GridRow,
  columns: readonly { readonly name: string }[],
): Promise<void> {
  const values = valuesOf(key, row, columns)
  if (values === null) return
  try {
    const [table] = await rpc.objects.find({ sourceId, name: key.table, kind: 'table' })
    if (table === undefined)
      return tell({ code: 'UNKNOWN_OBJECT', message: `The dump does not have the table ${key.table}.` })
    const { children } = await queryClient.fetchQuery(objectQuery(sourceId, table.key))
    const referenced = key.referenced.length > 0 ? key.referenced : tableKeys(children).primary
    const filters = referenced.map((column, at) => ({
      column,
      operator: 'equals' as const,
      value: values[at] ?? '',
      to: '',
    }))
    askRows(sourceId, table.key, { filters, sort: [] })
    navigateToObject(sourceId, table.key)
  } catch (error) {
    tell(toFailure(error))
  }
}
