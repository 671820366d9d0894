/** How a worker is told of an open source, and opens it for itself: the dump and its index. */
import path from 'node:path'
import { DumpscopeError } from '../../shared/errors.ts'
import { openIndex } from '../index/index.ts'
import type { DumpIndex } from '../index/index.ts'
import { changedFailure, openSource, unpackInto } from '../source/index.ts'
import type { DumpSource, OpenSourceOptions, Spool } from '../source/index.ts'
import type { OpenSource } from './source-store.ts'

/** Plain data. */
export interface SourceToReopen {
  readonly path: string
  readonly given: Pick<OpenSourceOptions, 'repair' | 'run'>
  readonly fingerprint: string
  /** Of the index. */
  readonly file: string
}

/** What a worker needs to open a source again. */
export function toReopen({ source, given, index }: OpenSource): SourceToReopen {
  return { path: source.path, given, fingerprint: source.fingerprint, file: index.file }
}

/** Opens a source again. Close its index. Rejects with FILE_CHANGED where it is not what it was, INDEX_FAILED where its index is gone. */
export async function reopenSource(
  { path: file, given, fingerprint, file: indexPath }: SourceToReopen,
  spool: Spool,
): Promise<{ readonly source: DumpSource; readonly index: DumpIndex }> {
  const found = await openSource(file, { ...unpackInto(spool), ...given })
  if (found.fingerprint !== fingerprint) throw changedFailure(found.path)
  const index = openIndex(indexPath, fingerprint)
  if (index === null) {
    throw new DumpscopeError({
      code: 'INDEX_FAILED',
      message: `The index of ${path.basename(file)} is gone.`,
      advice: 'Open the file again; its index is then made anew.',
      place: { file },
    })
  }
  const script = index.script()
  return { index, source: script === null ? found : { ...found, script } }
}
