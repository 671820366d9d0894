/** Finding the dependencies of an indexed dump: in a worker, or right here for what takes no time. */
import { DumpscopeError } from '../../shared/errors.ts'
import { readDependencies } from '../catalog/index.ts'
import { openIndex } from '../index/index.ts'
import type { DumpIndex } from '../index/index.ts'
import { packDependencies, transferable } from './dependency-graph.ts'
import type { PackedDependencies } from './dependency-graph.ts'
import type { RunOptions } from './progress-stream.ts'
import { startWorker } from './worker-entry.ts'
import { awaitWorker } from './worker-task.ts'
import type { TaskResult } from './worker-task.ts'

/** Plain data: whose dependencies. */
export interface DependencyTask {
  readonly file: string
  readonly fingerprint: string
}

/** The dependencies of an index that is open. Blocks while it reads. */
export async function dependenciesOf(index: DumpIndex): Promise<PackedDependencies> {
  return packDependencies(await readDependencies(index.objects()))
}

/** The worker's side. */
export async function runDependencyTask(task: DependencyTask): Promise<TaskResult> {
  const index = openIndex(task.file, task.fingerprint)
  if (index === null) throw new DumpscopeError(stopped('its index is gone'))
  try {
    const value = await dependenciesOf(index)
    return { value, transfer: transferable(value) }
  } finally {
    index.close()
  }
}

/** The same in a worker of its own. `onStart` gets what resolves once the worker is gone. */
export async function dependenciesInWorker(
  task: DependencyTask,
  options: RunOptions,
  onStart: (ended: Promise<void>) => void,
): Promise<PackedDependencies> {
  const { result, ended } = awaitWorker(
    startWorker('dependency-worker', task),
    options,
    (reason) => new DumpscopeError(stopped(reason)),
  )
  onStart(ended)
  return (await result) as PackedDependencies
}

const stopped = (reason: string) => ({
  code: 'INTERNAL' as const,
  message: `Dependencies could not be read: ${reason}.`,
  advice: 'Try again, or open the dump again.',
})
