/** Sources for the report on migrations, opened by an engine of their own: folders are run. */
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { migrationsKind } from '../../../src/engine/report/migrations/index.ts'
import type { MigrationsFacts } from '../../../src/engine/report/migrations/index.ts'
import type { ReportSource } from '../../../src/engine/report/index.ts'
import type { ReportSettings } from '../../../src/shared/report-model.ts'
import { startEngine } from '../../service/started-engine.ts'

export const settingsOf = (given: Partial<ReportSettings> = {}): ReportSettings => ({
  dumpscope: 'report',
  version: 1,
  ...given,
})

export interface OpenedSources {
  /** A folder of its own for what a test writes. */
  readonly folder: string
  /** Writes files below a folder of this name; the folder's path. */
  write(name: string, files: Readonly<Record<string, string>>): string
  /** In the order of their letters. */
  open(...paths: readonly string[]): Promise<ReportSource[]>
  facts(paths: readonly string[], settings?: Partial<ReportSettings>): Promise<MigrationsFacts>
  stop(): Promise<void>
}

export function openedSources(): OpenedSources {
  const started = startEngine({ inThreadBytes: 10_000_000 })
  const open = async (...paths: readonly string[]): Promise<ReportSource[]> => {
    const sources: ReportSource[] = []
    for (const [at, file] of paths.entries()) {
      const { sourceId } = await started.open(file)
      const { source, index, summary } = started.engine.sources.get(sourceId)
      const letter = String.fromCodePoint(65 + at)
      sources.push({ source, index, summary, letter, spool: started.engine.sources.spool })
    }
    return sources
  }
  return {
    folder: started.folder,
    write: (name, files) => {
      const folder = path.join(started.folder, name)
      for (const [file, text] of Object.entries(files)) {
        mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
        writeFileSync(path.join(folder, file), text)
      }
      return folder
    },
    open,
    facts: async (paths, settings) =>
      migrationsKind.gather(await open(...paths), settingsOf(settings), {
        signal: new AbortController().signal,
        onProgress: () => undefined,
      }),
    stop: () => started.stop(),
  }
}
