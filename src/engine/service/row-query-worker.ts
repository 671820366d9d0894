/** The worker that looks at all rows of a table: for a query, or for what in it is private. */
import { runMaskTask } from './row-query/export-masks.ts'
import type { MaskTask } from './row-query/export-masks.ts'
import { runQueryTask } from './row-query/query-task.ts'
import type { QueryTask } from './row-query/query-task.ts'
import { serveTask } from './worker-task.ts'

serveTask<QueryTask | MaskTask>(async (task, options, onPart) => ({
  value: await ('what' in task ? runMaskTask(task, options) : runQueryTask(task, options, onPart)),
}))
