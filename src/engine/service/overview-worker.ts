/** The worker that works out the overview of a dump or of a comparison. */
import { runOverviewTask } from './overview-task.ts'
import type { OverviewTask } from './overview-task.ts'
import { serveTask } from './worker-task.ts'

serveTask<OverviewTask>(runOverviewTask)
