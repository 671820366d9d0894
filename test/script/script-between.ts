/** The script between two dumps in memory, as the engine makes it. */
import { makeScript } from '../../src/engine/script/index.ts'
import { compareCatalogs, PairFinder } from '../../src/engine/diff/index.ts'
import type { Catalog } from '../../src/engine/catalog/index.ts'
import type { Script } from '../../src/shared/script-model.ts'
import { readDump } from '../catalog/read-dump.ts'

interface Wanted {
  readonly allowDestructive?: boolean
  readonly direction?: Script['direction']
  /** Ids of renames that are accepted. */
  readonly renames?: readonly string[]
}

const sideOf = (label: string, { objects, writtenByPgDump, serverVersion }: Catalog) => ({
  label,
  objects,
  writtenByPgDump,
  serverVersion,
})

/** Reads both dumps, compares and scripts them; what destroys is allowed unless told otherwise. */
export async function scriptBetween(a: string, b: string, wanted: Wanted = {}): Promise<Script> {
  const [inA, inB] = [await readDump(a), await readDump(b)]
  const finder = new PairFinder(inA.objects, inB.objects)
  const accepted = (wanted.renames ?? []).map((id) => {
    const pair = finder.find(id)
    if (pair === null) throw new Error(`no such rename: ${id}`)
    return pair
  })
  const { script } = await makeScript({
    comparison: compareCatalogs(inA, inB, new Set(), accepted),
    a: sideOf('a.sql', inA),
    b: sideOf('b.sql', inB),
    options: {
      direction: wanted.direction ?? 'a to b',
      allowDestructive: wanted.allowDestructive ?? true,
    },
  })
  return script
}
