/**
 * The system's own list of recent documents: the dock's menu on a Mac, the
 * jump list on Windows. It lives longer than the program, so only what is new
 * is told; when the reader clears the menu, it is cleared too. Linux has no
 * such list that a program writes to: its file managers keep one.
 */
import type { App } from 'electron'
import type { RecentItem } from '../shared/shell-bridge.ts'

/** At most so many stand in the menu. */
export const MOST_IN_MENU = 12

/** The list out of what the window sent; null where that is none. */
export function readRecent(value: unknown): readonly RecentItem[] | null {
  if (!Array.isArray(value)) return null
  const items = value.filter(
    (item): item is RecentItem =>
      typeof item === 'object' && item !== null && typeof (item as RecentItem).path === 'string',
  )
  return items.length === value.length ? items.map(({ path }) => ({ path })) : null
}

/** Tells the system what became recent since `before`; null before the first list of this run. */
export function tellSystem(
  app: Pick<App, 'addRecentDocument' | 'clearRecentDocuments'>,
  before: readonly RecentItem[] | null,
  now: readonly RecentItem[],
): void {
  if (before === null) return
  if (now.length === 0) return app.clearRecentDocuments()
  const [first] = now
  if (first !== undefined && first.path !== before[0]?.path) app.addRecentDocument(first.path)
}
