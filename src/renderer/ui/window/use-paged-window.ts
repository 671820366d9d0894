/** A window over a long list whose rows are pulled by pages: the cache follows what is on screen. */
import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { PageCache, type FetchPage, type PageSnapshot } from './page-cache.ts'
import { useRowWindow, type RowWindow } from './use-row-window.ts'

export interface PagedWindowOptions<Row> {
  /** Another `fetch` is another list: give it a stable identity. */
  readonly fetch: FetchPage<Row>
  /** Rows a page; at most 1000. */
  readonly pageSize: number
  /** Rows of the list, where that is known before the first page. */
  readonly total?: number | undefined
  /** Rows of the list by now, where it grows while it is looked at. */
  readonly growing?: number | undefined
  /** Pixels, as for `useRowWindow`. */
  readonly rowHeight: number
  readonly headerHeight?: number
}

export interface PagedWindow<Row> {
  readonly rows: PageSnapshot<Row>
  readonly window: RowWindow
  /** Asks again for what failed. */
  readonly retry: () => void
}

/** Rows that are on screen, or on their way to it. */
export function usePagedWindow<Row>({
  fetch,
  pageSize,
  total,
  growing,
  ...sizes
}: PagedWindowOptions<Row>): PagedWindow<Row> {
  const cache = useMemo(
    () => new PageCache({ fetch, pageSize, ...(total === undefined ? {} : { total }) }),
    [fetch, pageSize, total],
  )
  const rows = useSyncExternalStore(cache.subscribe, cache.snapshot)
  const window = useRowWindow({ count: rows.total ?? 0, ...sizes })
  const { first, last } = window
  useEffect(() => cache.show(first, Math.max(first, last)), [cache, first, last])
  useEffect(() => {
    if (growing !== undefined) cache.grow(growing)
  }, [cache, growing])
  useEffect(() => () => cache.rest(), [cache])
  return { rows, window, retry: () => cache.retry() }
}
