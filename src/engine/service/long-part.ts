/** The text of a statement that the index does not hold, out of the dump itself. */
import type { DefinitionPartRecord } from '../catalog/catalog-object.ts'
import { readText } from '../scan/index.ts'
import type { PartText } from './object-ddl.ts'
import { scriptBytes } from '../rows/index.ts'
import type { OpenSource } from './source-store.ts'

/** Bytes of a statement that is too long to be kept whole in the index. */
const LONG_STATEMENT_BYTES = 1_000_000

/** The text of a part that the index does not hold, cut where it is very long. */
export async function readLongPart(
  { source, index, unpack }: OpenSource,
  part: DefinitionPartRecord,
): Promise<PartText> {
  const text = await readText(
    scriptBytes(source, unpack, part),
    part.start,
    part.end,
    index.facts.encoding,
    LONG_STATEMENT_BYTES,
  )
  return { text, bytes: Math.min(part.end - part.start, LONG_STATEMENT_BYTES) }
}
