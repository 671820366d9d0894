/** The order of sources, which is that of their letters: pure, on ids. */

/** The ids with the one at `from` put where the one at `to` stands; as they are where either is none. */
export function moved(ids: readonly string[], from: number, to: number): readonly string[] {
  const id = ids[from]
  if (id === undefined || to < 0 || to >= ids.length || from === to) return ids
  const others = ids.toSpliced(from, 1)
  return others.toSpliced(to, 0, id)
}

/**
 * The ids with one of them made A (side 0) or B (side 1). What stood there
 * takes its place, so that of two sources A and B are swapped.
 */
export function onSide(ids: readonly string[], id: string, side: 0 | 1): readonly string[] {
  const from = ids.indexOf(id)
  const old = ids[side]
  if (from < 0 || old === undefined) return ids
  return ids.with(side, id).with(from, old)
}

/**
 * Where a dragged line lands that is let go before the line at `before` (one
 * past the last: behind all), as the second argument of `moved`.
 */
export function landing(from: number, before: number): number {
  return before > from ? before - 1 : before
}
