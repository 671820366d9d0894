/** Bytes in memory as readRows takes them, and all rows of a scanned text. */
import { readRows, scanPieces } from '../../src/engine/scan/index.ts'
import type { CopyDataItem, RowSlice, RowSource } from '../../src/engine/scan/index.ts'

/** Bytes in memory as a source of rows. */
export function memorySource(bytes: Buffer): RowSource {
  const image = {
    name: 'memory',
    bytes: bytes.length,
    diskBytes: bytes.length,
    read: (into: Uint8Array, position: number) =>
      Promise.resolve(bytes.copy(into, 0, position, position + into.length)),
    streamRange: async function* (start: number, end: number) {
      yield bytes.subarray(start, end)
    },
    stream: async function* () {
      yield bytes
    },
    close: () => Promise.resolve(),
  }
  return { open: () => Promise.resolve(image) }
}

/** A page of the first block of rows in a text. */
export async function rowsOf(
  text: string | Buffer,
  page: { from?: number; count?: number; maxCellBytes?: number } = {},
): Promise<RowSlice & { block: CopyDataItem; source: RowSource }> {
  const bytes = Buffer.from(text)
  const blocks: CopyDataItem[] = []
  scanPieces([bytes], (item) => {
    if (item.kind === 'copy data') blocks.push(item)
  })
  const [block] = blocks
  if (block === undefined) throw new Error('no rows')
  const request = { from: 0, count: 1000, maxCellBytes: 1000, encoding: block.encoding ?? 'UTF8', ...page }
  const source = memorySource(bytes)
  return { ...(await readRows(source, block, request)), block, source }
}
