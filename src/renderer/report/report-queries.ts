/** What is asked about a report that was made: its outline, and its pages. */
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { ReportFormat } from '../../shared/model.ts'
import type { ReportSettings } from '../../shared/report-model.ts'
import { rpc } from '../rpc.ts'
import { trackTask } from '../tasks/tasks.ts'
import { changedSettings } from './report-settings.ts'

/** Files of a report are large and soon old. */
const KEPT = 30_000

/** What changes nothing of an outline but its title, which is asked for as the report itself has it. */
const NOT_OUTLINED = { title: undefined, author: undefined, logo: undefined, formats: undefined }

/** The title that a report has of itself, and its parts; those before stay while new ones are asked for. */
export function outlineQuery(reportId: string, settings: ReportSettings) {
  const asked = changedSettings(settings, NOT_OUTLINED)
  return queryOptions({
    queryKey: ['report', reportId, 'outline', asked],
    placeholderData: keepPreviousData,
    gcTime: KEPT,
    queryFn: ({ signal }) => rpc.reports.outline({ reportId, settings: asked }, { signal }),
  })
}

/** The areas of a report as the program found them: what the settings make of them is worked out as it is changed. */
export function foundAreasQuery(reportId: string) {
  return queryOptions({
    queryKey: ['report', reportId, 'found areas'],
    gcTime: KEPT,
    queryFn: async ({ signal }) => (await rpc.reports.outline({ reportId }, { signal })).areas,
  })
}

/** The report's pages as they will print; those before stay while new ones are written. */
export function pagesQuery(reportId: string, settings: ReportSettings) {
  const asked = changedSettings(settings, { formats: undefined })
  return queryOptions({
    queryKey: ['report', reportId, 'pages', asked],
    placeholderData: keepPreviousData,
    gcTime: KEPT,
    queryFn: ({ signal }) => rpc.reports.render({ reportId, settings: asked, format: 'pdf' }, { signal }),
  })
}

/** The report as a file of a format; shown as running work. */
export function reportFile(
  reportId: string,
  settings: ReportSettings,
  format: ReportFormat,
): Promise<{ readonly fileName: string; readonly content: File }> {
  return trackTask('export', `the report as ${format.toUpperCase()}`, ({ signal }) =>
    rpc.reports.render({ reportId, settings, format }, { signal }),
  )
}
