/** The worker that indexes one dump. */
import { runIndexTask } from './index-task.ts'
import type { IndexTask } from './index-task.ts'
import { serveTask } from './worker-task.ts'

serveTask<IndexTask>(async (task, options) => {
  await runIndexTask(task, options)
  return { value: null }
})
