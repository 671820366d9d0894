/** A comparison as a file: the report stage's document, filled from the diff and both indexes. */
import type { ComparisonSummary, ReportFormat } from '../../shared/model.ts'
import type { Comparison } from '../diff/index.ts'
import { comparisonReport, renderReport } from '../report/index.ts'
import { sectionsOf } from './comparison-detail.ts'
import type { BothIndexes } from './comparison-detail.ts'

/** What is printed, beside the comparison itself. */
export interface WantedReport {
  readonly summary: ComparisonSummary
  readonly format: ReportFormat
  readonly title: string | undefined
  /** ISO 8601; now where it is not given. */
  readonly date: string | undefined
}

export interface RenderedFile {
  readonly fileName: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** Prints a comparison. Works for seconds where it is large. */
export function renderComparison(
  wanted: WantedReport,
  comparison: Comparison,
  indexes: BothIndexes,
): Promise<RenderedFile> {
  const document = comparisonReport({
    summary: wanted.summary,
    entries: comparison.entries,
    sections: (entry) => sectionsOf(entry, comparison, indexes),
    counts: { a: indexes.a.facts.counts, b: indexes.b.facts.counts },
    date: wanted.date ?? new Date().toISOString(),
    ...(wanted.title === undefined ? {} : { title: wanted.title }),
  })
  return renderReport(document, wanted.format)
}
