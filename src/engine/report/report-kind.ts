/** What every kind of report is: facts gathered from sources, and a document written from them. */
import type { RunOptions } from '../source/index.ts'
import type { ReportSettings } from '../../shared/report-model.ts'
import type { SourceSummary } from '../../shared/model.ts'
import type { RowPlace } from '../rows/index.ts'
import type { ReportDocument } from './document.ts'

/** An open source as a report sees it: its index, and its rows. */
export interface ReportSource extends RowPlace {
  /** 'A', 'B' ...: how the window calls it. */
  readonly letter: string
  readonly summary: SourceSummary
}

/** Who gathers facts is told of progress and may be stopped. */
export type GatherOptions = RunOptions

/**
 * A kind of report. `gather` does the work, in a worker, and answers plain JSON
 * that holds all that the document says, with the places; nothing of how it is
 * presented goes into it. `write` is quick and pure: areas that were renamed,
 * parts that were left out and notes are taken from the settings, so that a
 * reader sees a changed setting at once.
 */
export interface ReportKind<Facts extends { readonly report: string; readonly version: number }> {
  readonly gather: (
    sources: readonly ReportSource[],
    settings: ReportSettings,
    options: GatherOptions,
  ) => Promise<Facts>
  readonly write: (facts: Facts, settings: ReportSettings, date: string) => ReportDocument
}
