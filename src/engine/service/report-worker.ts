/** The worker that gathers and prints reports. */
import { runReportTask } from './report-task.ts'
import type { ReportTask } from './report-task.ts'
import { serveTask } from './worker-task.ts'

serveTask<ReportTask>(runReportTask)
