/** Making the index of one dump, in a worker or, for what takes no time, right here. */
import path from 'node:path'
import { DumpscopeError } from '../../shared/errors.ts'
import { indexDump, removeQuietly } from '../index/index.ts'
import { changedFailure, openSource, openSpool, unpackInto } from '../source/index.ts'
import type { CodePage, DumpSource, SpoolOptions } from '../source/index.ts'
import { ReplayedScript } from './migration-script.ts'
import type { RunOptions } from './progress-stream.ts'
import { startWorker } from './worker-entry.ts'
import { awaitWorker } from './worker-task.ts'

/** Plain data: what a worker needs to index a dump. */
export interface IndexTask {
  readonly path: string
  readonly fingerprint: string
  readonly file: string
  readonly part: string
  readonly spool: SpoolOptions
  readonly repair: CodePage | undefined
  readonly run: boolean | undefined
}

/** Indexes the dump that a task names; rejects with FILE_CHANGED where it is not the one it was. */
export async function runIndexTask(task: IndexTask, options: RunOptions): Promise<void> {
  const source = await openSource(task.path, {
    ...unpackInto(openSpool(task.spool)),
    repair: task.repair,
    run: task.run,
    replay: (migrations) => new ReplayedScript(migrations),
  })
  if (source.fingerprint !== task.fingerprint) throw changedFailure(source.path)
  await indexDump(source, { file: task.file, part: task.part, ...options })
}

/** The same in the caller's thread, for a source that it has just opened: only what has to be run is opened again. */
export async function indexOpened(source: DumpSource, task: IndexTask, options: RunOptions): Promise<void> {
  if (source.migrations !== null) return runIndexTask(task, options)
  await indexDump(source, { file: task.file, part: task.part, ...options })
}

/**
 * The same in a worker of its own. `onStart` gets a promise of the moment when
 * the worker is gone and its part file removed; a cancelled call rejects
 * before that.
 */
export async function indexInWorker(
  task: IndexTask,
  options: RunOptions,
  onStart: (ended: Promise<void>) => void,
): Promise<void> {
  const { result, ended } = awaitWorker(
    startWorker('index-worker', task),
    options,
    (reason) =>
      new DumpscopeError({
        code: 'INDEX_FAILED',
        message: `Indexing ${path.basename(task.path)} stopped: ${reason}.`,
        advice: 'Open the file again.',
        place: { file: task.path },
      }),
  )
  // Only once the worker is gone does nobody write the part file any more.
  onStart(
    ended.then(() => {
      removeQuietly(task.part)
      removeQuietly(`${task.part}-journal`)
    }),
  )
  await result
}
