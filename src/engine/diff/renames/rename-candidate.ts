/** Two that may be one, with what speaks for it. */
import type { CatalogObject } from '../../catalog/catalog-object.ts'
import type { Likeness } from './likeness.ts'
import { pairId } from './rename-pair.ts'
import type { RenamePair } from './rename-pair.ts'

/** Two that may be one. Plain data, so that it can cross threads. */
export interface RenameCandidate extends Likeness {
  readonly id: string
  readonly pair: RenamePair
  readonly change: 'renamed' | 'moved' | 'moved and renamed'
  /** Whether both sides hold rows, which would say more. */
  readonly hasRows: boolean
}

/** A pair with its likeness; the objects are those of the pair. */
export function candidate(
  pair: RenamePair,
  a: CatalogObject,
  b: CatalogObject,
  { certainty, evidence }: Likeness,
): RenameCandidate {
  const moved = pair.columns === null && (a.database !== b.database || a.schema !== b.schema)
  const renamed = pair.columns !== null || a.name !== b.name
  return {
    id: pairId(pair),
    pair,
    change: moved ? (renamed ? 'moved and renamed' : 'moved') : 'renamed',
    hasRows: a.data !== null && b.data !== null,
    certainty,
    evidence,
  }
}
