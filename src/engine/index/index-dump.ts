/**
 * A dump becomes its index: scan, catalog and writer joined. Runs in a worker
 * or in the engine's own thread; knows neither.
 */
import { createCatalogBuilder } from '../catalog/index.ts'
import type { RowAnchors } from '../scan/scan-item.ts'
import { scanPlain } from '../scan/index.ts'
import { verifyUnchanged } from '../source/index.ts'
import type { PlainSource } from '../source/index.ts'
import { IndexWriter } from './index-writer.ts'

const NO_ANCHORS: RowAnchors = { rows: new Float64Array(0), offsets: new Float64Array(0) }

/** How far indexing is, as often as the scan tells. */
export interface IndexProgress {
  readonly stage: 'Reading' | 'Writing the index'
  readonly bytesDone: number
  readonly bytesTotal: number
}

export interface IndexDumpOptions {
  /** The file that the index becomes, and the part file (see `partFile`) in the same folder. */
  readonly file: string
  readonly part: string
  readonly signal?: AbortSignal | undefined
  readonly onProgress?: ((progress: IndexProgress) => void) | undefined
}

/**
 * Reads the source from end to end and writes its index. Either `file` is
 * there and whole afterwards, or the promise rejects with a DumpscopeError and
 * the part file is gone.
 */
export async function indexDump(source: PlainSource, options: IndexDumpOptions): Promise<void> {
  const { onProgress, signal } = options
  const bytesTotal = source.bytes
  const writer = new IndexWriter(options.part)
  try {
    const builder = await createCatalogBuilder()
    const result = await scanPlain(
      source,
      {
        ...(signal ? { signal } : {}),
        onProgress: (bytesDone: number) => onProgress?.({ stage: 'Reading', bytesDone, bytesTotal }),
      },
      (item) => {
        if (item.kind !== 'copy data') return builder.add(item)
        writer.addDataBlock(item)
        return builder.add({ ...item, anchors: NO_ANCHORS })
      },
    )
    onProgress?.({ stage: 'Writing the index', bytesDone: bytesTotal, bytesTotal })
    const catalog = builder.finish(result)
    signal?.throwIfAborted()
    await verifyUnchanged(source)
    writer.finish(options.file, source.fingerprint, catalog, result)
  } finally {
    writer.discard()
  }
}
