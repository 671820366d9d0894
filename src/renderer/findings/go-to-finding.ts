/** The way from a finding to what it is about. */
import type { PlacedFinding } from '../../shared/findings-contract.ts'
import type { Scope } from '../../shared/model.ts'
import { rpc, toFailure } from '../rpc.ts'
import { navigate } from '../state/navigation.ts'
import { tell } from '../state/notices.ts'

/** The source in which a finding's object is looked up; null where it names none. */
export function sourceOf({ sourceId }: PlacedFinding, scope: Scope): string | null {
  return sourceId ?? ('sourceId' in scope ? scope.sourceId : null)
}

/** Shows the object that a finding names; findings name it, and the engine knows which one that is. */
export async function goToFinding(found: PlacedFinding, scope: Scope): Promise<void> {
  const sourceId = sourceOf(found, scope)
  const { object } = found.finding
  if (object === undefined || sourceId === null) return
  try {
    const [known] = await rpc.objects.find({ sourceId, name: object })
    if (known !== undefined) return navigate({ kind: 'object', sourceId, key: known.key })
    tell({ code: 'UNKNOWN_OBJECT', message: `${object} is not an object of this file.` })
  } catch (error) {
    tell(toFailure(error))
  }
}
