/** Reading the names of a long definition in a worker of its own. */
import { DumpscopeError } from '../../shared/errors.ts'
import type { DefinitionNames } from '../../shared/definition-model.ts'
import { openIndex } from '../index/index.ts'
import { readDefinitionNames } from './definition-names.ts'
import type { ShownDefinition } from './definition-names.ts'
import { startWorker } from './worker-entry.ts'
import { awaitWorker } from './worker-task.ts'
import type { TaskResult } from './worker-task.ts'

/** Plain data: which definition of which index. */
export interface DefinitionTask {
  readonly file: string
  readonly fingerprint: string
  readonly definition: ShownDefinition
}

/** The worker's side. */
export async function runDefinitionTask(task: DefinitionTask): Promise<TaskResult> {
  const index = openIndex(task.file, task.fingerprint)
  if (index === null) throw stopped('its index is gone')
  try {
    return { value: await readDefinitionNames(index, task.definition) }
  } finally {
    index.close()
  }
}

/** The names of a definition, found in a worker. `onStart` gets what resolves once the worker is gone. */
export async function definitionNamesInWorker(
  task: DefinitionTask,
  signal: AbortSignal,
  onStart: (ended: Promise<void>) => void,
): Promise<DefinitionNames> {
  const options = { signal, onProgress: () => {} }
  const { result, ended } = awaitWorker(startWorker('definition-worker', task), options, stopped)
  onStart(ended)
  return (await result) as DefinitionNames
}

function stopped(reason: string): DumpscopeError {
  return new DumpscopeError({
    code: 'INTERNAL',
    message: `The names of this definition could not be read: ${reason}.`,
    advice: 'The definition itself is whole. Open the object again to try once more.',
  })
}
