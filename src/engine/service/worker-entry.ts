/**
 * Where a worker's code is: beside this file as TypeScript when the program
 * runs from its sources; when it was built, as JavaScript beside the bundle's
 * entries, of which this code may be a chunk in a folder below. The bundler
 * must be told to make an entry for each name.
 */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'

export type WorkerName = 'index-worker' | 'compare-worker' | 'count-worker' | 'postgres-worker'

/** Starts a worker on `task`, which must be plain data. */
export function startWorker(name: WorkerName, task: unknown): Worker {
  return new Worker(entryOf(name), {
    workerData: task,
    // What a dump's strings are made into lives short; a small young generation bounds the process.
    resourceLimits: { maxYoungGenerationSizeMb: 16 },
  })
}

function entryOf(name: WorkerName): URL {
  const here = import.meta.url
  if (here.endsWith('.ts')) return new URL(`./${name}.ts`, here)
  const beside = new URL(`./${name}.js`, here)
  return existsSync(fileURLToPath(beside)) ? beside : new URL(`../${name}.js`, here)
}
