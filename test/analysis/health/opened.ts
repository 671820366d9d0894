/** A dump's text opened as reports have it: indexed in a folder of its own, with a spool. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { indexDump, openIndex, partFile } from '../../../src/engine/index/index.ts'
import type { RowPlace } from '../../../src/engine/rows/index.ts'
import { openSource, openSpool } from '../../../src/engine/source/index.ts'

export interface Opened extends RowPlace {
  close(): Promise<void>
}

/** Opens a dump: a text, its bytes, or the path of one that is there. */
export async function opened(
  dump: string | Uint8Array | { readonly file: string },
  name = 'dump.sql',
): Promise<Opened> {
  const folder = mkdtempSync(path.join(tmpdir(), 'dumpscope-health-'))
  const isFile = typeof dump === 'object' && 'file' in dump
  const file = isFile ? dump.file : path.join(folder, name)
  if (!isFile) writeFileSync(file, dump)
  const source = await openSource(file)
  const indexes = path.join(folder, 'index')
  mkdirSync(indexes)
  const made = path.join(indexes, 'dump.dumpscope')
  await indexDump(source, { file: made, part: partFile(indexes, 'dump') })
  const index = openIndex(made, source.fingerprint)
  if (index === null) throw new Error('the index that was just made cannot be opened')
  return {
    source,
    index,
    spool: openSpool({ folder: path.join(folder, 'spool'), limitBytes: 1e9 }),
    close: () => {
      index.close()
      rmSync(folder, { recursive: true, force: true })
      return Promise.resolve()
    },
  }
}

/** Never stopped, and nobody listens. */
export const QUIET = { signal: new AbortController().signal, onProgress: () => undefined }
