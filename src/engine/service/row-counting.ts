/**
 * The rows of an archive, counted behind the reader's back: several workers
 * where the machine has the cores, what they find written into the index as it
 * comes. A table that somebody wants to see is counted at once, out of turn.
 */
import { availableParallelism } from 'node:os'
import { cancelled } from '../../shared/errors.ts'
import { RowCounter } from '../index/index.ts'
import type { CountedMember, DumpIndex } from '../index/index.ts'
import type { DumpSource, SpoolOptions } from '../source/index.ts'
import { countInWorker, runCountTask } from './count-task.ts'
import type { CountTask } from './count-task.ts'
import type { RunOptions, Step } from './progress-stream.ts'

/** More workers than this wait for each other's disk. */
const WORKERS_AT_MOST = 4
/** Milliseconds between two writes into the index. */
const WRITE_INTERVAL = 500

export interface RowCountingOptions {
  readonly spool: SpoolOptions
  /** Archives of at most this many bytes on disk are counted in the engine's own thread. */
  readonly inThreadBytes: number
  /** Whether members lie apart, so that several can be read at once. */
  readonly parallel: boolean
  /** Told after counts were written. */
  readonly onCounted: () => void
  readonly track: (ended: Promise<void>) => void
}

/** Counting one source. Begins when it is told to, or when somebody watches; `stop` ends it. */
export class RowCounting {
  readonly #source: DumpSource
  readonly #index: DumpIndex
  readonly #options: RowCountingOptions
  readonly #controller = new AbortController()
  readonly #watchers = new Set<(step: Step) => void>()
  readonly #waiting: CountedMember[] = []
  #writeTimer: NodeJS.Timeout | null = null
  #step: Step
  #done: Promise<void> | null = null

  constructor(source: DumpSource, index: DumpIndex, options: RowCountingOptions) {
    this.#source = source
    this.#index = index
    this.#options = options
    this.#step = { stage: 'Counting rows', bytesDone: 0, bytesTotal: 0 }
  }

  /** Begins unless it has begun. Settles when all rows are counted; rejects with what stopped it. */
  begin(): Promise<void> {
    if (this.#done !== null) return this.#done
    const pending = this.#index.pendingMembers()
    const bytesTotal = pending.reduce((sum, { diskBytes }) => sum + (diskBytes ?? 0), 0)
    this.#step = { stage: 'Counting rows', bytesDone: 0, bytesTotal }
    this.#done = this.#run(pending)
    // Whoever watches meets the failure; nobody need watch.
    this.#done.catch(() => undefined)
    return this.#done
  }

  stop(): void {
    this.#controller.abort(cancelled())
  }

  /** Waits for the end and tells how far it is. Leaving it does not stop the counting. */
  async watch(options: RunOptions): Promise<void> {
    const done = this.begin()
    options.onProgress(this.#step)
    this.#watchers.add(options.onProgress)
    const left = new Promise<never>((_, reject) => {
      options.signal.addEventListener('abort', () => reject(cancelled()), { once: true })
    })
    left.catch(() => undefined)
    try {
      await Promise.race([done, left])
    } finally {
      this.#watchers.delete(options.onProgress)
    }
  }

  /** Counts one member now, beside whatever else is running. */
  async countNow(member: number): Promise<void> {
    await this.#count([member], () => undefined)
    this.#write()
  }

  async #run(pending: readonly { readonly id: number; readonly diskBytes: number | null }[]): Promise<void> {
    const workers = this.#options.parallel ? Math.min(WORKERS_AT_MOST, availableParallelism()) : 1
    const groups = shares(pending, workers)
    const doneBy = groups.map(() => 0)
    try {
      await Promise.all(
        groups.map((members, group) =>
          this.#count(members, (bytes) => {
            doneBy[group] = bytes
            this.#tell(doneBy.reduce((sum, one) => sum + one, 0))
          }),
        ),
      )
      this.#write()
      this.#tell(this.#step.bytesTotal)
    } catch (error) {
      const failure: unknown = this.#controller.signal.aborted ? this.#controller.signal.reason : error
      this.#controller.abort(error)
      throw failure
    } finally {
      if (this.#writeTimer !== null) clearTimeout(this.#writeTimer)
      this.#writeTimer = null
    }
  }

  async #count(members: readonly number[], onBytes: (bytes: number) => void): Promise<void> {
    const task: CountTask = {
      path: this.#source.path,
      fingerprint: this.#source.fingerprint,
      settings: this.#index.facts.memberSettings,
      members,
      spool: this.#options.spool,
    }
    const options: RunOptions = {
      signal: this.#controller.signal,
      onProgress: ({ bytesDone }) => onBytes(bytesDone),
    }
    const onCounted = (member: CountedMember): void => this.#take(member)
    if (this.#source.bytes <= this.#options.inThreadBytes) await runCountTask(task, options, onCounted)
    else await countInWorker(task, options, onCounted, this.#options.track)
  }

  #tell(bytesDone: number): void {
    this.#step = { ...this.#step, bytesDone: Math.min(bytesDone, this.#step.bytesTotal) }
    for (const watcher of this.#watchers) watcher(this.#step)
  }

  #take(member: CountedMember): void {
    this.#waiting.push(member)
    this.#writeTimer ??= setTimeout(() => {
      this.#writeTimer = null
      this.#write()
    }, WRITE_INTERVAL)
  }

  #write(): void {
    const members = this.#waiting.splice(0)
    if (members.length === 0 || this.#controller.signal.aborted) return
    try {
      const counter = new RowCounter(this.#index.file)
      try {
        counter.record(members)
      } finally {
        counter.close()
      }
    } catch (error) {
      // Told where the counting is awaited.
      this.#controller.abort(error)
      return
    }
    this.#options.onCounted()
  }
}

/** Splits members into groups of about equal size on disk, each in the order of the file. */
function shares(
  members: readonly { readonly id: number; readonly diskBytes: number | null }[],
  groups: number,
): number[][] {
  const filled = Array.from({ length: Math.min(groups, members.length) }, () => ({
    bytes: 0,
    ids: new Set<number>(),
  }))
  for (const { id, diskBytes } of members.toSorted((a, b) => (b.diskBytes ?? 0) - (a.diskBytes ?? 0))) {
    const least = filled.reduce((best, one) => (one.bytes < best.bytes ? one : best))
    least.ids.add(id)
    // A member of no known size still takes its turn.
    least.bytes += (diskBytes ?? 0) + 1
  }
  return filled.map(({ ids }) => members.filter(({ id }) => ids.has(id)).map(({ id }) => id))
}
