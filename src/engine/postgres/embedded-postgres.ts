/**
 * PostgreSQL itself, inside this process: PGlite in a thread of its own, driven
 * one statement at a time. A statement that never ends takes nothing with it:
 * its thread is ended, and a new one is brought to where the old one was.
 */
import type { Worker } from 'node:worker_threads'
import { DumpscopeError, cancelled } from '../../shared/errors.ts'
import type { Answer, Request, SqlError, SqlNotice, WorkerTask } from './postgres-protocol.ts'

/** Milliseconds that a statement may take. */
const STATEMENT_LIMIT = 60_000
/** Milliseconds that starting may take; 3 s are usual. */
const START_LIMIT = 120_000
/** Times that a stuck or broken server is started again. */
const RESTARTS_AT_MOST = 3

/** What embedded PostgreSQL needs of its surroundings. */
export interface PostgresOptions {
  /** Starts the thread whose code calls `servePostgres`. */
  readonly startWorker: (task: WorkerTask) => Worker
  /** Extensions to have at hand, by PostgreSQL's own names; those that are not part of this PostgreSQL are passed over. */
  readonly extensions?: readonly string[]
  readonly signal?: AbortSignal | undefined
  /** Milliseconds that a statement may take; 60,000 unless given. */
  readonly statementLimit?: number
}

/** What PostgreSQL said to a statement. */
export type RunOutcome =
  | { readonly ok: true; readonly notices: readonly SqlNotice[] }
  | { readonly ok: false; readonly error: SqlError; readonly notices: readonly SqlNotice[] }

/** One embedded server with one session. Calls are answered in their order. */
export class EmbeddedPostgres {
  readonly #options: PostgresOptions
  #thread: Thread
  /** What brings a new server to where this one is. */
  readonly #done: Request[] = []
  #restarts = 0

  private constructor(options: PostgresOptions, thread: Thread) {
    this.#options = options
    this.#thread = thread
  }

  /** Starts a server: about 3 s and half a gigabyte. Rejects with INTERNAL where it does not come up, or CANCELLED. */
  static async start(options: PostgresOptions): Promise<EmbeddedPostgres> {
    return new EmbeddedPostgres(options, await Thread.start(options))
  }

  /**
   * Runs one statement (or several, as one transaction). `rows` are what
   * follows a COPY from '/dev/blob'. One that takes too long is given up with
   * SQLSTATE 57014, as if it had been cancelled.
   */
  async run(sql: string, rows?: Uint8Array): Promise<RunOutcome> {
    const request: Request = rows ? { kind: 'run', sql, rows } : { kind: 'run', sql }
    const limit = this.#options.statementLimit ?? STATEMENT_LIMIT
    const answer = await this.#thread.ask(request, limit)
    if (answer !== null && answer.kind !== 'lost') {
      if (answer.kind === 'failed') return { ok: false, error: answer.error, notices: answer.notices }
      this.#done.push(request)
      return { ok: true, notices: answer.kind === 'done' ? answer.notices : [] }
    }
    await this.#restart()
    const message =
      answer === null
        ? `not finished within ${Math.round(limit / 1000)} s`
        : `embedded PostgreSQL stopped: ${answer.reason}`
    return { ok: false, error: { code: answer === null ? '57014' : 'XX000', message }, notices: [] }
  }

  /** The rows of a query that is known to work. */
  async query<Row>(sql: string): Promise<readonly Row[]> {
    const answer = await this.#thread.ask({ kind: 'query', sql }, START_LIMIT)
    if (answer?.kind === 'rows') return answer.rows as Row[]
    throw broken(answer?.kind === 'failed' ? answer.error.message : 'it gave no answer')
  }

  /** What pg_dump writes of the database, rows as INSERTs. */
  async dump(words: readonly string[]): Promise<string> {
    const answer = await this.#thread.ask({ kind: 'dump', words }, 10 * START_LIMIT)
    if (answer?.kind === 'dumped') return answer.script
    throw broken(answer?.kind === 'failed' ? answer.error.message : 'pg_dump gave no answer')
  }

  /** Ends the server; nothing of it is left. */
  async close(): Promise<void> {
    await this.#thread.end()
  }

  async #restart(): Promise<void> {
    await this.#thread.end()
    this.#restarts += 1
    if (this.#restarts > RESTARTS_AT_MOST) throw broken(`${this.#restarts} statements did not come to an end`)
    this.#thread = await Thread.start(this.#options)
    for (const request of this.#done) {
      const answer = await this.#thread.ask(request, START_LIMIT)
      if (answer === null || answer.kind === 'lost')
        throw broken('it could not be brought back to where it was')
    }
  }
}

/** The thread and who waits for it. */
class Thread {
  readonly #worker: Worker
  readonly #signal: AbortSignal | undefined
  #waiting: ((answer: Answer | null) => void) | null = null
  #over: string | null = null

  private constructor(worker: Worker, signal: AbortSignal | undefined) {
    this.#worker = worker
    this.#signal = signal
    worker.on('message', (answer: Answer) => this.#settle(answer))
    worker.on('error', (error: unknown) => this.#end(error instanceof Error ? error.message : String(error)))
    worker.on('exit', (code) => this.#end(`its thread ended with code ${code}`))
  }

  static async start(options: PostgresOptions): Promise<Thread> {
    const worker = options.startWorker({ extensions: options.extensions ?? [] })
    const thread = new Thread(worker, options.signal)
    try {
      const answer = await thread.#await(START_LIMIT)
      if (answer?.kind === 'ready') return thread
      throw broken(answer?.kind === 'lost' ? answer.reason : 'it did not start')
    } catch (error) {
      await thread.end()
      throw error
    }
  }

  /** The answer; null where none came in time, and then the thread is of no more use. */
  async ask(request: Request, limit: number): Promise<Answer | null> {
    if (this.#over !== null) return { kind: 'lost', reason: this.#over }
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    this.#worker.postMessage(request)
    return this.#await(limit)
  }

  async end(): Promise<void> {
    this.#over ??= 'it was ended'
    await this.#worker.terminate()
  }

  #await(limit: number): Promise<Answer | null> {
    return new Promise((resolve, reject) => {
      const stop = (): void => {
        clearTimeout(timer)
        this.#waiting = null
        reject(cancelled())
      }
      const timer = setTimeout(() => this.#settle(null), limit)
      this.#waiting = (answer) => {
        clearTimeout(timer)
        this.#signal?.removeEventListener('abort', stop)
        resolve(answer)
      }
      if (this.#signal?.aborted) stop()
      else this.#signal?.addEventListener('abort', stop, { once: true })
    })
  }

  #settle(answer: Answer | null): void {
    const waiting = this.#waiting
    this.#waiting = null
    waiting?.(answer)
  }

  #end(reason: string): void {
    this.#over ??= reason
    this.#settle({ kind: 'lost', reason })
  }
}

function broken(reason: string): DumpscopeError {
  return new DumpscopeError({
    code: 'INTERNAL',
    message: `Embedded PostgreSQL cannot go on: ${reason}.`,
    advice: 'Open the migrations in smaller folders, or a dump of the database that they make.',
  })
}
