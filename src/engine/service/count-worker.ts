/** The worker that counts rows of an archive's members. */
import { runCountTask } from './count-task.ts'
import type { CountTask } from './count-task.ts'
import { serveTask } from './worker-task.ts'

serveTask<CountTask>(async (task, options, onPart) => {
  await runCountTask(task, options, onPart)
  return { value: null }
})
