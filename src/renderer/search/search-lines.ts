/** The lines of what was found: a heading for each object, its hits below. Lines are only added at the end while a search runs. */
import type { ObjectKind } from '../../shared/model.ts'
import type { SearchEvent, SearchGroup, SearchHit } from '../../shared/search-model.ts'

/** An object with what was found of it so far. */
export interface HitGroup {
  readonly group: SearchGroup
  readonly hits: SearchHit[]
  /** With hits that are not given. */
  count: number
  atLeast: boolean
}

/** Takes what came into the groups, in place: a hundred thousand hits are not copied ten times a second. */
export function takeFound(groups: HitGroup[], found: Extract<SearchEvent, { kind: 'found' }>): void {
  for (const { group, hits, count, atLeast } of found.groups) {
    const known = groups[group.number]
    if (known === undefined) groups[group.number] = { group, hits: [...hits], count, atLeast }
    else {
      for (const hit of hits) known.hits.push(hit)
      known.count = count
      known.atLeast = atLeast
    }
  }
}

/** Which groups are shown, and at which line each begins. */
export interface HitLayout {
  readonly groups: readonly HitGroup[]
  readonly starts: readonly number[]
  readonly closed: ReadonlySet<number>
  readonly total: number
}

/** Lays out the groups of some kinds (none: of all); of closed ones only the heading. */
export function layOutHits(
  groups: readonly HitGroup[],
  kinds: readonly ObjectKind[],
  closed: ReadonlySet<number>,
): HitLayout {
  const shown = kinds.length === 0 ? groups : groups.filter(({ group }) => kinds.includes(group.kind))
  const starts: number[] = []
  let total = 0
  for (const { group, hits, count } of shown) {
    starts.push(total)
    total += 1
    if (!closed.has(group.number)) total += hits.length + (count > hits.length ? 1 : 0)
  }
  return { groups: shown, starts, closed, total }
}

/** One line. 'rest' says how many hits are not given. */
export type HitLine =
  | { readonly type: 'group'; readonly group: HitGroup; readonly open: boolean }
  | { readonly type: 'hit'; readonly group: HitGroup; readonly hit: SearchHit }
  | { readonly type: 'rest'; readonly group: HitGroup }

/** The line at a place; null beyond the end. */
export function lineAt({ groups, starts, closed, total }: HitLayout, index: number): HitLine | null {
  if (index < 0 || index >= total) return null
  let [low, high] = [0, starts.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= index) low = middle
    else high = middle - 1
  }
  const group = groups[low]
  if (group === undefined) return null
  const at = index - (starts[low] ?? 0) - 1
  if (at < 0) return { type: 'group', group, open: !closed.has(group.group.number) }
  const hit = group.hits[at]
  return hit === undefined ? { type: 'rest', group } : { type: 'hit', group, hit }
}

/** Where the heading above a line stands. */
export function headingOf({ starts }: HitLayout, index: number): number {
  return starts.findLast((start) => start <= index) ?? 0
}

/** Hits by kind of object. */
export function countsByKind(groups: readonly HitGroup[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { group, count } of groups) counts[group.kind] = (counts[group.kind] ?? 0) + count
  return counts
}
