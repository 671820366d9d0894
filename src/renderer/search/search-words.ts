/** What is said of a search: counts, cost and what was left out. */
import type { SearchCost, SearchPlace } from '../../shared/search-model.ts'
import { countOf, formatDuration, formatSize } from '../text/figure.ts'
import type { SearchState } from './search-store.ts'

/** Names of the places, as their toggles say them. */
export const PLACE_NAMES: Readonly<Record<SearchPlace, string>> = {
  names: 'Names',
  definitions: 'Definitions',
  comments: 'Comments',
  data: 'Data',
}

/** What looking through rows takes, before it is begun; `letterOf` names a source. */
export function costText(costs: readonly SearchCost[], letterOf: (sourceId: string) => string): string {
  const withRows = costs.filter(({ tables }) => tables > 0)
  if (withRows.length === 0) return 'There are no rows to look through.'
  const parts = withRows.map(({ sourceId, bytes, packed, rows }) => {
    const letter = costs.length > 1 ? ` of ${letterOf(sourceId)}` : ''
    return `${formatSize(bytes)}${packed ? ' packed' : ''}${letter} (${countOf(rows, 'row')})`
  })
  const notes = [
    ...(withRows.some(({ packed }) => packed) ? ['unpacking takes most of the time'] : []),
    ...(withRows.some(({ counting }) => counting)
      ? ['rows are still being counted, which is waited for']
      : []),
  ]
  return `Rows: ${parts.join(' and ')} will be read from the disk${notes.length > 0 ? `; ${notes.join('; ')}` : ''}.`
}

/** How the search stands, in one line; also what a screen reader hears. */
export function statusText({ status, groups, result }: SearchState): string {
  const hits = groups.reduce((sum, { count }) => sum + count, 0)
  const objects = new Set(groups.map(({ group }) => `${group.sourceId} ${group.key}`)).size
  const more = result?.atLeast === true || groups.some(({ atLeast }) => atLeast)
  const found = `${more ? 'At least ' : ''}${countOf(hits, 'hit')} in ${countOf(objects, 'object')}`
  switch (status) {
    case 'none':
      return ''
    case 'running':
      return `${found} so far`
    case 'cancelled':
      return `Cancelled: ${found} until then`
    case 'failed':
      return hits === 0 ? '' : `${found} until then`
    case 'done':
      return `${hits === 0 ? 'Nothing found' : found} in ${formatDuration(result?.elapsed ?? 0)}${
        result?.stopped === true ? '; the search ended there, since nobody reads so many' : ''
      }`
  }
}
