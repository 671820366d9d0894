/** The worker that finds what the objects of a dump need of each other. */
import { runDependencyTask } from './dependency-task.ts'
import type { DependencyTask } from './dependency-task.ts'
import { serveTask } from './worker-task.ts'

serveTask<DependencyTask>(runDependencyTask)
