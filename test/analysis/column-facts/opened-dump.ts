/** Dumps opened for tests without the service: the source, its index, and what unpacks. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { indexDump, openIndex } from '../../../src/engine/index/index.ts'
import type { RowPlace } from '../../../src/engine/rows/index.ts'
import { ReplayedScript } from '../../../src/engine/service/migration-script.ts'
import { openSource, openSpool, unpackInto } from '../../../src/engine/source/index.ts'

/** What has no reader and no end. */
export const QUIETLY = { signal: new AbortController().signal, onProgress: (): void => {} }

export interface OpenedDumps {
  /** Writes a dump and opens it. */
  open(name: string, content: string | Uint8Array): Promise<RowPlace>
  openFile(file: string): Promise<RowPlace>
  readonly folder: string
  stop(): void
}

/** A folder for dumps and their indexes; gone after `stop`. */
export function openedDumps(): OpenedDumps {
  const folder = mkdtempSync(path.join(tmpdir(), 'dumpscope-facts-'))
  const spool = openSpool({ folder: path.join(folder, 'spool'), limitBytes: 1e9 })
  const places: RowPlace[] = []
  let opened = 0
  const openFile = async (file: string): Promise<RowPlace> => {
    const source = await openSource(file, {
      ...unpackInto(spool),
      replay: (migrations) => new ReplayedScript(migrations),
    })
    opened += 1
    const indexFile = path.join(folder, `${opened}.index`)
    await indexDump(source, { file: indexFile, part: `${indexFile}.part` })
    const index = openIndex(indexFile, source.fingerprint)
    if (index === null) throw new Error('the index is not there')
    const place = { source, index, spool }
    places.push(place)
    return place
  }
  return {
    folder,
    openFile,
    open: (name, content) => {
      const file = path.join(folder, name)
      writeFileSync(file, content)
      return openFile(file)
    },
    stop: () => {
      for (const { index } of places) index.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
