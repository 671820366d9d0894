/** Takes a paged procedure to its end. */

const PAGE = 1000

/** Yields every item of a list that the engine hands out in pages. */
export async function* allPages<T>(
  get: (page: { offset: number; limit: number }) => Promise<{ total: number; items: readonly T[] }>,
): AsyncGenerator<T> {
  let offset = 0
  for (;;) {
    const { total, items } = await get({ offset, limit: PAGE })
    yield* items
    offset += items.length
    if (offset >= total || items.length === 0) return
  }
}
