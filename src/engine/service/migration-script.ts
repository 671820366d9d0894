/** The script of migrations as bytes: reading it runs them in embedded PostgreSQL. */
import { cancelled } from '../../shared/errors.ts'
import type { Finding } from '../../shared/model.ts'
import type { MigrationOutcome, MigrationScript, Migrations, StreamOptions } from '../source/index.ts'
import { startWorker } from './worker-entry.ts'

const PIECE_CHARACTERS = 1 << 20

export class ReplayedScript implements MigrationScript {
  readonly name: string
  readonly bytes = null
  readonly diskBytes: number
  readonly #migrations: Migrations
  #outcome: MigrationOutcome | null = null
  #findings: readonly Finding[] = []

  constructor(migrations: Migrations) {
    this.name = migrations.name
    this.diskBytes = migrations.bytes
    this.#migrations = migrations
  }

  async *stream(options: StreamOptions = {}): AsyncGenerator<Uint8Array> {
    // Only here: loading embedded PostgreSQL's library is no business of any other dump.
    const { replayMigrations } = await import('../postgres/index.ts')
    const { script, outcome, findings } = await replayMigrations(this.#migrations, {
      startWorker: (task) => startWorker('postgres-worker', task),
      signal: options.signal,
      onProgress: options.onDiskBytes,
    })
    this.#outcome = outcome
    this.#findings = findings
    for (let at = 0; at < script.length;) {
      if (options.signal?.aborted) throw cancelled()
      // A character of two UTF-16 units must not be cut.
      const cut = /[\uD800-\uDBFF]/.test(script[at + PIECE_CHARACTERS - 1] ?? '') ? 1 : 0
      yield Buffer.from(script.slice(at, at + PIECE_CHARACTERS - cut))
      at += PIECE_CHARACTERS - cut
    }
  }

  findings(): readonly Finding[] {
    return this.#findings
  }

  outcome(): MigrationOutcome | null {
    return this.#outcome
  }
}
