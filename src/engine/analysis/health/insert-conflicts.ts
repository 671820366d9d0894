/** Whether the INSERT in which a row stands has ON CONFLICT behind its rows. */
import type { PlacedBlock } from '../../index/index.ts'
import { openBlock } from '../../rows/index.ts'
import type { RowPlace } from '../../rows/index.ts'
import type { RunOptions } from '../../source/index.ts'

/** So much behind a row is looked at. */
const MOST_BYTES = 1 << 20
/** Behind a tuple: the clause comes before the statement's end. Strings are passed over. */
const PIECES = /'(?:[^']|'')*'|\bON\s+CONFLICT\b|;/gi

/** Reads from the row at a byte to the end of its statement. */
export async function hasOnConflict(
  { source, spool }: RowPlace,
  block: PlacedBlock,
  byte: number,
  options: RunOptions,
): Promise<boolean> {
  const image = await openBlock(source, spool, block, options)
  try {
    const bytes = Buffer.alloc(Math.min(MOST_BYTES, block.end - byte))
    const read = await image.read(bytes, byte)
    for (const [piece] of bytes.toString('latin1', 0, read).matchAll(PIECES)) {
      if (piece === ';') return false
      if (/^on/i.test(piece)) return true
    }
    return false
  } finally {
    await image.close()
  }
}
