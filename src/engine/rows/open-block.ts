/** The bytes in which a table's rows stand. */
import type { PlacedBlock } from '../index/index.ts'
import { isSeekable } from '../source/index.ts'
import type { DumpSource, RunOptions, SeekableImage, Spool } from '../source/index.ts'
import { memberBytes } from './source-bytes.ts'

/** The bytes of a block; what is packed is unpacked, which is told. */
export async function openBlock(
  source: DumpSource,
  spool: Spool,
  block: PlacedBlock,
  { signal, onProgress }: RunOptions,
): Promise<SeekableImage> {
  const bytes = memberBytes(
    source,
    block.member,
    (image, key, span) =>
      isSeekable(image)
        ? Promise.resolve(image)
        : spool.range(image, {
            key,
            ...span,
            signal,
            onProgress: (done) =>
              onProgress({ stage: 'Unpacking', bytesDone: done, bytesTotal: image.diskBytes }),
          }),
    { start: block.start, end: block.end },
  )
  return bytes.open()
}
