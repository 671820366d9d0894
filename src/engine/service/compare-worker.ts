/** The worker that compares two dumps, or prints their comparison. */
import { runCompareTask } from './compare-task.ts'
import type { CompareTask } from './compare-task.ts'
import { serveTask } from './worker-task.ts'

serveTask<CompareTask>(runCompareTask)
