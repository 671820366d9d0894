/** The worker that searches. */
import { runSearchTask } from './search-task.ts'
import type { SearchTask } from './search-task.ts'
import { serveTask } from './worker-task.ts'

serveTask<SearchTask>(async (task, options, onPart) => ({
  value: await runSearchTask(task, options, onPart),
}))
