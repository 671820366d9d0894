/** What every kind of report is: facts gathered from sources, and a document written from them. */
import type { RunOptions } from '../source/index.ts'
import type { Ignorable, RenameProposal } from '../../shared/comparison-model.ts'
import type { Note } from '../../shared/document-model.ts'
import type { ReportSettings, ReportedArea } from '../../shared/report-model.ts'
import type { SourceSummary } from '../../shared/model.ts'
import type { RowPlace } from '../rows/index.ts'
import type { ReportDocument } from './document.ts'

/** An open source as a report sees it: its index, and its rows. */
export interface ReportSource extends RowPlace {
  /** 'A', 'B' ...: how the window calls it. */
  readonly letter: string
  readonly summary: SourceSummary
}

/** What the reader decided on two of the sources before the report. */
export interface ReviewedPair {
  /** Letters. */
  readonly a: string
  readonly b: string
  /** Of what was proposed as renamed or moved: all of it, with the decisions. */
  readonly proposals: readonly RenameProposal[]
  /** Renames that were accepted or refused, by id, in the order of deciding. */
  readonly decided: readonly (readonly [string, 'accepted' | 'refused'])[]
}

/** Who gathers facts is told of progress and may be stopped. */
export interface GatherOptions extends RunOptions {
  /** What is left out of comparing; nothing where absent. */
  readonly ignored?: readonly Ignorable[] | undefined
  readonly reviewed?: ReviewedPair | undefined
  /** What the reader wrote about objects. */
  readonly notes?: readonly Note[] | undefined
}

/**
 * A kind of report. `gather` does the work, in a worker, and answers plain JSON
 * that holds all that the document says, with the places; nothing of how it is
 * presented goes into it. `write` is quick and pure: areas that were renamed
 * and what else the settings say are taken from them, so that a reader sees a
 * changed setting at once. Title, author, notes, logo and parts that are left
 * out are the service's to put in, in one place for all kinds.
 */
export interface ReportKind<Facts extends { readonly report: string; readonly version: number }> {
  readonly gather: (
    sources: readonly ReportSource[],
    settings: ReportSettings,
    options: GatherOptions,
  ) => Promise<Facts>
  readonly write: (facts: Facts, settings: ReportSettings, date: string) => ReportDocument
  /** The areas that the document has under these settings, in its order; absent where the kind has none. */
  readonly areas?: (facts: Facts, settings: ReportSettings) => readonly ReportedArea[]
}
