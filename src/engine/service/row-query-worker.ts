/** The worker that looks at all rows of a table. */
import { runQueryTask } from './row-query/query-task.ts'
import type { QueryTask } from './row-query/query-task.ts'
import { serveTask } from './worker-task.ts'

serveTask<QueryTask>(async (task, options, onPart) => ({
  value: await runQueryTask(task, options, onPart),
}))
