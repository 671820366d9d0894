/** A comparison as a file: the report stage's document, filled from the diff and both indexes. */
import type { ComparisonSummary, ReportFormat } from '../../shared/model.ts'
import type { Note } from '../../shared/document-model.ts'
import type { RenameProposal } from '../../shared/comparison-model.ts'
import type { Comparison } from '../diff/index.ts'
import type { DumpIndex } from '../index/index.ts'
import { comparisonReport, renderReport } from '../report/index.ts'
import type { RenderedReport, ReportSide } from '../report/index.ts'
import { sectionsOf } from './comparison-detail.ts'
import type { BothIndexes } from './comparison-detail.ts'

/** What is printed, beside the comparison itself. */
export interface WantedReport {
  readonly summary: ComparisonSummary
  /** Renames and moves that may be, with what was decided on them. */
  readonly proposals: readonly RenameProposal[]
  /** What the reader wrote about objects. */
  readonly notes: readonly Note[]
  readonly format: ReportFormat
  readonly title: string | undefined
  /** ISO 8601; now where it is not given. */
  readonly date: string | undefined
}

/** Prints a comparison. Works for seconds where it is large. */
export function renderComparison(
  wanted: WantedReport,
  comparison: Comparison,
  indexes: BothIndexes,
): Promise<RenderedReport> {
  const document = comparisonReport({
    summary: wanted.summary,
    proposals: wanted.proposals,
    notes: wanted.notes,
    a: reportSide(indexes.a),
    b: reportSide(indexes.b),
    entries: comparison.entries,
    sectionsOf: (entry) => sectionsOf(entry, comparison, indexes),
    title: wanted.title,
    date: wanted.date,
  })
  return renderReport(document, wanted.format)
}

function reportSide(index: DumpIndex): ReportSide {
  return { coverage: index.facts.coverage, tables: index.tableTotals() }
}
