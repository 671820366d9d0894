/** What the chooser of files shows of a folder: which entries, in which order, and which one a typed letter means. */

/** One line of the chooser. */
export interface Entry {
  readonly name: string
  readonly path: string
  readonly kind: 'file' | 'folder'
  /** Null for a folder, and for what was opened lately: nobody looked. */
  readonly bytes: number | null
  /** ISO 8601: when it was changed, or opened. */
  readonly modified: string
}

export const SORT_KEYS = ['name', 'size', 'modified'] as const
export type SortKey = (typeof SORT_KEYS)[number]

/** By what the lines are sorted; sizes and dates begin with the largest and the latest. */
export interface SortOrder {
  readonly by: SortKey
  readonly reversed: boolean
}

/** Sorts anew by a column; the same column again turns the order round. */
export function sortedBy(order: SortOrder, by: SortKey): SortOrder {
  return { by, reversed: order.by === by && !order.reversed }
}

const COMPARE: Readonly<Record<SortKey, (a: Entry, b: Entry) => number>> = {
  name: (a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }),
  size: (a, b) => (b.bytes ?? 0) - (a.bytes ?? 0),
  modified: (a, b) => Date.parse(b.modified) - Date.parse(a.modified),
}

/** Folders first, then files, each in this order; hidden ones only where they are asked for. */
export function shownEntries(
  entries: readonly Entry[],
  order: SortOrder,
  showsHidden: boolean,
): readonly Entry[] {
  const sign = order.reversed ? -1 : 1
  return entries
    .filter(({ name }) => showsHidden || !name.startsWith('.'))
    .toSorted(
      (a, b) =>
        Number(a.kind === 'file') - Number(b.kind === 'file') ||
        sign * COMPARE[order.by](a, b) ||
        COMPARE.name(a, b),
    )
}

/**
 * The place of the entry that letters typed in the list mean: the next one that
 * begins with them; one letter again goes on to the one after. Null where none does.
 */
export function entryFor(entries: readonly Entry[], active: number, typed: string): number | null {
  const wanted = typed.toLowerCase()
  const first = typed.length === 1 ? active + 1 : active
  for (let step = 0; step < entries.length; step++) {
    const place = (first + step) % entries.length
    if (entries[place]?.name.toLowerCase().startsWith(wanted) === true) return place
  }
  return null
}

/**
 * What a typed path is, given the listing that the engine answers for it: of a
 * path to a file that is the folder in which it stands. The file's own path, or
 * null where it is the folder that was meant.
 */
export function typedFile(typed: string, entries: readonly Entry[]): string | null {
  if (/[\\/]$/u.test(typed.trim())) return null
  const name = typed.trim().split(/[\\/]/u).at(-1) ?? ''
  const found = entries.find((entry) => entry.kind === 'file' && entry.name === name)
  return found?.path ?? null
}
