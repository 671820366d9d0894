/** The keys that move through a list of rows, the same in every list of the window. */

/** Where a key leads from row `at` of `count`, or null where it is no such key. `page` is rows on screen. */
export function rowAfterKey(key: string, at: number, count: number, page: number): number | null {
  if (count === 0) return null
  const to = targetOf(key, at, count, Math.max(1, page - 1))
  return to === null ? null : Math.max(0, Math.min(count - 1, to))
}

function targetOf(key: string, at: number, count: number, page: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return at + 1
    case 'ArrowUp':
      return at - 1
    case 'PageDown':
      return at + page
    case 'PageUp':
      return at - page
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return null
  }
}
