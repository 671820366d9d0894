/** Sources for reports without the service: dumps opened as it opens them. */
import path from 'node:path'
import type { ReportSource } from '../../../src/engine/report/report-kind.ts'
import { openedDumps } from '../../analysis/column-facts/opened-dump.ts'

export interface ReportSources {
  /** In the order of their letters. */
  open(...files: readonly string[]): Promise<ReportSource[]>
  readonly folder: string
  stop(): void
}

export function reportSources(): ReportSources {
  const dumps = openedDumps()
  return {
    folder: dumps.folder,
    stop: () => dumps.stop(),
    open: (...files) =>
      Promise.all(
        files.map(async (file, at): Promise<ReportSource> => {
          const place = await dumps.openFile(file)
          const { source, index } = place
          const { facts } = index
          const letter = String.fromCodePoint(65 + at)
          return {
            ...place,
            letter,
            summary: {
              sourceId: letter,
              label: letter,
              named: false,
              fingerprint: source.fingerprint,
              path: source.path,
              fileName: path.basename(source.path),
              format: source.format,
              ran: facts.convention !== null,
              wrapping: [...source.wrapping],
              bytes: source.bytes,
              modified: '2026-03-01T02:00:00.000Z',
              dumped: null,
              archiveVersion: null,
              archive: null,
              serverVersion: facts.serverVersion,
              dumpVersion: facts.dumpVersion,
              encoding: facts.encoding,
              writtenByPgDump: facts.writtenByPgDump,
              databases: [...facts.databases],
              reopened: false,
              openedIn: 0,
            },
          }
        }),
      ),
  }
}
