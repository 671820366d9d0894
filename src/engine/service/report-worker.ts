/** The worker that gathers and prints reports. */
import type { ReportTask } from './report-task.ts'
import { runReportTask } from './report-work.ts'
import { serveTask } from './worker-task.ts'

serveTask<ReportTask>(runReportTask)
