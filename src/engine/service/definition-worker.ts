/** The worker that finds what the names of a long definition mean. */
import { runDefinitionTask } from './definition-task.ts'
import type { DefinitionTask } from './definition-task.ts'
import { serveTask } from './worker-task.ts'

serveTask<DefinitionTask>(runDefinitionTask)
