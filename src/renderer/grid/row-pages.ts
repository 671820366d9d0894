/** The rows of one relation, as the grid asks for them. */
import { queryOptions } from '@tanstack/react-query'
import type { RowPage } from '../../shared/model.ts'
import { rpc } from '../rpc.ts'
import type { Page } from '../ui/window/page-cache.ts'

/** Rows a page: some screens, and not many megabytes where rows are wide. */
export const ROW_PAGE = 100

/** One row. Values as they are, null is NULL; those cut short have their whole size in bytes in `sizes`, by column. */
export interface GridRow {
  /** Its number in the table, from 0. */
  readonly number: number
  readonly values: readonly (string | null)[]
  readonly sizes: ReadonlyMap<number, number>
  /** Values that PostgreSQL computes when the dump is loaded, by column: a default, or an expression that stands as the value. */
  readonly computed: ReadonlyMap<number, ComputedKind>
}

export type ComputedKind = RowPage['computed'][number]['kind']

/** The first page, which tells the columns and the number of rows. */
export function firstRowsQuery(sourceId: string, key: string) {
  return queryOptions({
    queryKey: ['source', sourceId, 'rows', key],
    queryFn: ({ signal }) => rpc.rows.page({ sourceId, key, offset: 0, limit: ROW_PAGE }, { signal }),
  })
}

/** Any page. */
export async function fetchRows(
  sourceId: string,
  key: string,
  { offset, limit }: { readonly offset: number; readonly limit: number },
  signal: AbortSignal,
): Promise<Page<GridRow>> {
  return gridPage(await rpc.rows.page({ sourceId, key, offset, limit }, { signal }))
}

/** Any page of a result. */
export async function fetchResultRows(
  resultId: string,
  { offset, limit }: { readonly offset: number; readonly limit: number },
  signal: AbortSignal,
): Promise<Page<GridRow>> {
  const page = await rpc.rows.resultPage({ resultId, offset, limit }, { signal })
  return gridPage(page, page.numbers)
}

/** A page of the contract as rows of the grid; `numbers` are those of its rows, where they do not follow each other. */
export function gridPage(
  { offset, total, rows, clipped, computed }: RowPage,
  numbers?: readonly number[],
): Page<GridRow> {
  const lines = rows.map((values, row) => ({
    number: numbers?.[row] ?? offset + row,
    values,
    sizes: new Map<number, number>(),
    computed: new Map<number, ComputedKind>(),
  }))
  for (const { row, column, bytes } of clipped) lines[row]?.sizes.set(column, bytes)
  for (const { row, column, kind } of computed) lines[row]?.computed.set(column, kind)
  return { total, rows: lines }
}

/** A larger value is not put on the clipboard: many megabytes of text stop most programs that paste them. */
export const LARGEST_COPY = 64_000_000

/** Where a value stands. Row and column count from 0. */
export interface ValuePlace {
  readonly sourceId: string
  readonly key: string
  readonly row: number
  readonly column: number
}

/** A value whole, slice by slice; '' for NULL, null where it is larger than `LARGEST_COPY` bytes. */
export async function wholeValue(place: ValuePlace, signal?: AbortSignal): Promise<string | null> {
  const slices: string[] = []
  for (let offset = 0; ;) {
    const slice = await rpc.rows.cell({ ...place, offset }, signal === undefined ? {} : { signal })
    if (slice.bytes > LARGEST_COPY) return null
    const text = slice.text ?? ''
    slices.push(text)
    offset += text.length
    if (!slice.more || text === '') return slices.join('')
  }
}
