/** A packed plain dump is unpacked once for all its tables, rather than from its beginning for each. */
import { DumpscopeError } from '../../../shared/errors.ts'
import { isSeekable } from '../../source/index.ts'
import type { GatherOptions, ReportSource } from '../report-kind.ts'

/** Puts the whole script into the spool where its rows stand in it and it cannot be read anywhere. */
export async function unpackOnce({ source, spool }: ReportSource, options: GatherOptions): Promise<void> {
  const { script } = source
  const hasRows = source.archive === null && source.migrations === null
  if (!hasRows || source.plainFile !== null || isSeekable(script)) return
  try {
    const image = await spool.seekable(script, {
      // The name by which a table's rows look for it.
      key: `${source.fingerprint}-script`,
      signal: options.signal,
      onProgress: (bytesDone) =>
        options.onProgress({ stage: 'Unpacking', bytesDone, bytesTotal: script.diskBytes }),
    })
    await image.close()
  } catch (error) {
    // With too little room each table's range is unpacked by itself: slower, and all the same.
    const code = error instanceof DumpscopeError ? error.failure.code : null
    if (code !== 'OUT_OF_SPACE' && code !== 'UNPACK_LIMIT') throw error
  }
}
