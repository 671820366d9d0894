/** Where a hit leads: to the stretch of the definition, to the cell of the rows, or to the object. */
import type { ObjectDetail } from '../../shared/model.ts'
import type { SearchGroup, SearchHit } from '../../shared/search-model.ts'
import { goToPlace } from '../object/name-requests.ts'
import { chooseTab } from '../object/tab-choice.ts'
import { toFailure } from '../rpc.ts'
import { navigateToObject } from '../state/navigation.ts'
import { tell } from '../state/notices.ts'
import { objectQuery, queryClient } from '../state/queries.ts'
import { wantCell } from '../state/wanted-cell.ts'

/** Shows the object of a group, at the hit where one is given. */
export async function openHit({ sourceId, key, kind }: SearchGroup, hit: SearchHit | null): Promise<void> {
  if (hit?.cell) {
    wantCell({ sourceId, key, ...hit.cell })
    chooseTab(`object ${kind}`, 'Data')
  } else if (hit?.definition) {
    try {
      const detail = await queryClient.ensureQueryData(objectQuery(sourceId, key))
      const at = stretchInDefinition(detail, hit.definition)
      if (at !== null) return goToPlace({ sourceId, key, at }, kind)
    } catch (error) {
      return tell(toFailure(error))
    }
  }
  navigateToObject(sourceId, key)
}

/** Where in the object's whole definition a stretch of one of its statements stands; null where it is not in what is shown. */
export function stretchInDefinition(
  { ddl, parts }: Pick<ObjectDetail, 'ddl' | 'parts'>,
  found: NonNullable<SearchHit['definition']>,
): { start: number; end: number } | null {
  const text = parts.find(({ byte }) => byte === found.byte)?.text
  const at = text === undefined ? -1 : ddl.indexOf(text.trim())
  if (text === undefined || at < 0) return null
  const start = at + found.offset - (text.length - text.trimStart().length)
  return { start, end: Math.min(ddl.length, start + found.length) }
}
