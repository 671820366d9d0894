/**
 * One piece of work in a worker of its own, seen from both sides: the engine
 * awaits a result, hears progress and can stop it; the worker's file only says
 * what is to be done. A worker that dies takes nothing with it.
 */
import { parentPort, workerData } from 'node:worker_threads'
import type { TransferListItem, Worker } from 'node:worker_threads'
import { DumpscopeError, cancelled } from '../../shared/errors.ts'
import type { Failure } from '../../shared/errors.ts'
import type { RunOptions, Step } from './progress-stream.ts'

/** Milliseconds that a worker has to stop by itself before it is ended. */
const GRACE = 200

type FromWorker =
  | { readonly kind: 'step'; readonly step: Step }
  | { readonly kind: 'part'; readonly part: unknown }
  | { readonly kind: 'done'; readonly result: unknown }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'broken'; readonly reason: string }

/**
 * Awaits the result of a worker that was just started. Rejects with a DumpscopeError: what the worker
 * said, CANCELLED at once when `signal` aborts (the worker then has 200 ms to
 * stop), or `onDeath`'s when it died. `onPart` gets what the worker hands over
 * before its result. `ended` resolves once the worker is gone.
 */
export function awaitWorker(
  worker: Worker,
  options: RunOptions,
  onDeath: (reason: string) => DumpscopeError,
  onPart?: (part: unknown) => void,
): { result: Promise<unknown>; ended: Promise<void> } {
  const ended = new Promise<void>((resolve) => worker.once('exit', () => resolve()))
  const result = new Promise<unknown>((resolve, reject) => {
    const stop = (): void => {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
      worker.postMessage('abort')
      setTimeout(() => void worker.terminate(), GRACE).unref()
      reject(cancelled())
    }
    worker.on('message', (message: FromWorker) => {
      if (message.kind === 'step') return options.onProgress(message.step)
      if (message.kind === 'part') return onPart?.(message.part)
      if (message.kind === 'done') resolve(message.result)
      else reject(message.kind === 'failed' ? new DumpscopeError(message.failure) : onDeath(message.reason))
    })
    worker.once('error', (error) => reject(onDeath(error instanceof Error ? error.message : String(error))))
    worker.once('exit', (code) => {
      options.signal.removeEventListener('abort', stop)
      reject(onDeath(`its thread ended with code ${code}`))
    })
    if (options.signal.aborted) stop()
    else options.signal.addEventListener('abort', stop, { once: true })
  })
  return { result, ended }
}

/** What a worker's work gives back: plain data, and what of it is handed over rather than copied. */
export interface TaskResult {
  readonly value: unknown
  readonly transfer?: readonly TransferListItem[]
}

/** The worker's side: does the task that the worker was started for, and ends. */
export function serveTask<Task>(
  work: (task: Task, options: RunOptions, onPart: (part: unknown) => void) => Promise<TaskResult>,
): void {
  const port = parentPort
  if (!port) throw new Error('not in a worker')
  const controller = new AbortController()
  const onMessage = (): void => controller.abort(cancelled())
  port.once('message', onMessage)
  let last = 0
  const onProgress = (step: Step): void => {
    const now = performance.now()
    if (now - last < 50) return
    last = now
    port.postMessage({ kind: 'step', step } satisfies FromWorker)
  }
  const onPart = (part: unknown): void => port.postMessage({ kind: 'part', part } satisfies FromWorker)
  work(workerData as Task, { signal: controller.signal, onProgress }, onPart)
    .then(
      ({ value, transfer }) =>
        port.postMessage({ kind: 'done', result: value } satisfies FromWorker, transfer ?? []),
      (error: unknown) => {
        if (error instanceof DumpscopeError) {
          port.postMessage({ kind: 'failed', failure: error.failure } satisfies FromWorker)
        } else {
          process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
          const reason = error instanceof Error ? error.message : String(error)
          port.postMessage({ kind: 'broken', reason } satisfies FromWorker)
        }
      },
    )
    .finally(() => port.off('message', onMessage))
}
