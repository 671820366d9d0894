/** How a worker is told of an open dump: by its index, which it opens for itself. */
import { DumpscopeError } from '../../shared/errors.ts'
import { openIndex } from '../index/index.ts'
import type { DumpIndex } from '../index/index.ts'
import type { OpenSource } from './source-store.ts'

/** Plain data. */
export interface Side {
  readonly file: string
  readonly fingerprint: string
}

/** The side of an open source. */
export function sideOf({ index, source }: OpenSource): Side {
  return { file: index.file, fingerprint: source.fingerprint }
}

/** Its index; a DumpscopeError where that is gone. Close it. */
export function openSide(side: Side): DumpIndex {
  const index = openIndex(side.file, side.fingerprint)
  if (index) return index
  throw new DumpscopeError({
    code: 'INDEX_FAILED',
    message: 'The index of one of the two dumps is gone.',
    advice: 'Open the dump again; its index is then made anew.',
    place: { file: side.file },
  })
}
