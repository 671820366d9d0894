/** The worker that proves one script. */
import { proveScript } from './prove-script.ts'
import type { ProveTask } from './prove-script.ts'
import { serveTask } from './worker-task.ts'

serveTask<ProveTask>(async (task, options) => ({ value: await proveScript(task, options) }))
