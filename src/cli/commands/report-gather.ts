/** Gathering a report: what every command that makes one begins with. */
import type { SourceSummary } from '../../shared/model.ts'
import type { Ignorable } from '../../shared/comparison-model.ts'
import type { ReportKindName, ReportSettings } from '../../shared/report-model.ts'
import type { Session } from '../client.ts'

/** What a report is made of: the sources in the order of their letters, and a comparison where there are two. */
export interface ReportInput {
  readonly sources: readonly SourceSummary[]
  readonly comparisonId: string | null
}

/** Gathers a report of open sources; its id. */
export function gather(
  session: Session,
  kind: ReportKindName,
  { sources, comparisonId }: ReportInput,
  settings: ReportSettings,
  ignore: readonly Ignorable[],
): Promise<string> {
  const call = session.client.reports.gather({
    kind,
    sourceIds: sources.map(({ sourceId }) => sourceId),
    comparisonId,
    ignore: [...ignore],
    settings,
  })
  return session.finish(call, `the ${kind} report`).then(({ reportId }) => reportId)
}
