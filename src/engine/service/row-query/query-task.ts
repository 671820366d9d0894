/** A query in a worker of its own, which opens the source and its index for itself. */
import { DumpscopeError } from '../../../shared/errors.ts'
import { openIndex } from '../../index/index.ts'
import type { PlacedBlock } from '../../index/index.ts'
import { changedFailure, openSource, openSpool, unpackInto } from '../../source/index.ts'
import type { OpenSourceOptions, SeekableImage, SpoolOptions } from '../../source/index.ts'
import type { RunOptions } from '../progress-stream.ts'
import { openBlock } from '../../rows/index.ts'
import { startWorker } from '../worker-entry.ts'
import { awaitWorker } from '../worker-task.ts'
import { runQuery } from './query-run.ts'
import type { Query, QueryOutcome } from './query-run.ts'
import type { RowChunk } from './row-list.ts'

/** Tables up to so many bytes are looked at in the engine's own thread, in less time than a worker takes to start. */
export const IN_THREAD_BYTES = 256 * 1024

/** Plain data: what a worker needs to run a query. */
export interface QueryTask {
  readonly path: string
  readonly fingerprint: string
  readonly given: Pick<OpenSourceOptions, 'repair' | 'run'>
  /** The index's file. */
  readonly index: string
  readonly spool: SpoolOptions
  readonly key: string
  readonly query: Query
  /** Where sorting may write. */
  readonly folder: string
}

/** Runs a query; rejects with FILE_CHANGED where the dump is not the one it was. */
export async function runQueryTask(
  task: QueryTask,
  options: RunOptions,
  give: (chunk: RowChunk) => void,
): Promise<QueryOutcome> {
  const spool = openSpool(task.spool)
  const found = await openSource(task.path, { ...unpackInto(spool), ...task.given })
  if (found.fingerprint !== task.fingerprint) throw changedFailure(found.path)
  const index = openIndex(task.index, task.fingerprint)
  if (index === null) throw stopped(task.path, 'its index is gone')
  try {
    const script = index.script()
    const source = script === null ? found : { ...found, script }
    const open = (block: PlacedBlock, run: RunOptions): Promise<SeekableImage> =>
      openBlock(source, spool, block, run)
    return await runQuery({ index, key: task.key, open, folder: task.folder }, task.query, options, give)
  } finally {
    index.close()
  }
}

/** The same in a worker of its own. */
export async function queryInWorker(
  task: QueryTask,
  options: RunOptions,
  give: (chunk: RowChunk) => void,
  onStart: (ended: Promise<void>) => void,
): Promise<QueryOutcome> {
  const { result, ended } = awaitWorker(
    startWorker('row-query-worker', task),
    options,
    (reason) => stopped(task.path, reason),
    (part) => give(part as RowChunk),
  )
  onStart(ended)
  return (await result) as QueryOutcome
}

/** What a worker that died is told as. */
export function stopped(path: string, reason: string): DumpscopeError {
  return new DumpscopeError({
    code: 'INTERNAL',
    message: `Looking at the rows stopped: ${reason}.`,
    advice: 'Try again.',
    place: { file: path },
  })
}
