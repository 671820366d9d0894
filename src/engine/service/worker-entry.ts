/** Starts the engine's workers. */
import { Worker } from 'node:worker_threads'
import { workerFile } from '../source/index.ts'

export type WorkerName =
  | 'index-worker'
  | 'compare-worker'
  | 'count-worker'
  | 'postgres-worker'
  | 'prove-worker'
  | 'dependency-worker'
  | 'definition-worker'
  | 'row-query-worker'
  | 'search-worker'
  | 'overview-worker'
  | 'report-worker'

/** Starts a worker on `task`, which must be plain data. */
export function startWorker(name: WorkerName, task: unknown): Worker {
  return new Worker(workerFile(import.meta.url, name), {
    workerData: task,
    // What a dump's strings are made into lives short; a small young generation bounds the process.
    resourceLimits: { maxYoungGenerationSizeMb: 16 },
  })
}
