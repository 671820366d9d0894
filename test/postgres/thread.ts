/** Embedded PostgreSQL's thread as the engine starts it, for tests that run migrations without an engine. */
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { replayMigrations } from '../../src/engine/postgres/index.ts'
import type { Replay, ReplayOptions } from '../../src/engine/postgres/index.ts'
import { openMigrations, openTree } from '../../src/engine/source/migrations/index.ts'

const ENTRY = new URL('../../src/engine/service/postgres-worker.ts', import.meta.url)

/** Writes the files into `folder` and runs them as migrations. */
export async function replayFiles(
  folder: string,
  files: Readonly<Record<string, string>>,
  options: Partial<ReplayOptions> = {},
): Promise<Replay> {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), text)
  }
  const migrations = await openMigrations(await openTree(folder))
  if (migrations === null) throw new Error('no migrations in the folder')
  return replayMigrations(migrations, {
    startWorker: (task) => new Worker(ENTRY, { workerData: task }),
    ...options,
  })
}
