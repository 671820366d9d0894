/**
 * The long work that is running or has failed, each a line in one panel: how
 * far, how fast, and what the reader can do. Whatever may take over a second
 * is started by `startTask`, which keeps a failure until the reader saw it, or
 * followed by `trackTask`, where the caller shows what became of it.
 */
import { create } from 'zustand'
import type { Failure } from '../../shared/errors.ts'
import type { Progress } from '../../shared/model.ts'
import { isAbort, toFailure, type RunOptions } from '../rpc.ts'
import { abortError } from '../rpc/failure.ts'
import { paceMeter, type Pace } from './pace.ts'

export type TaskKind =
  | 'upload'
  | 'open'
  | 'count'
  | 'compare'
  | 'decide'
  | 'script'
  | 'prove'
  | 'export'
  | 'report'
  | 'search'
  | 'query'

/** What a task is besides its work. */
export interface TaskOptions {
  /** Runs beside what the reader does: it opens no panel, and Esc leaves it alone. */
  readonly quiet?: boolean
  /** Whether the reader can stop it; true unless given. */
  readonly canCancel?: boolean
  /** What its progress counts where that is not bytes, in the plural: 'rows'. */
  readonly unit?: string
}

export interface Task {
  readonly id: number
  readonly kind: TaskKind
  /** What the work is about: the file, or the pair of files. */
  readonly title: string
  readonly state: 'running' | 'failed'
  /** When it was started, in milliseconds of `performance.now()`. */
  readonly began: number
  readonly quiet: boolean
  readonly canCancel: boolean
  readonly unit: string | null
  readonly pace: Pace | null
  readonly failure: Failure | null
  /** Stops a running task, dismisses a failed one; its line goes at once. */
  readonly cancel: () => void
  readonly retry: () => void
}

/** The tasks in the order in which they were started. */
export const useTasks = create<{ readonly tasks: readonly Task[] }>(() => ({ tasks: [] }))

let lastId = 0

/** Changes one task; one that is gone stays gone. */
function patchTask(id: number, patch: Partial<Task>): void {
  useTasks.setState(({ tasks }) => ({
    tasks: tasks.map((task) => (task.id === id ? { ...task, ...patch } : task)),
  }))
}

function dropTask(id: number): void {
  useTasks.setState(({ tasks }) => ({ tasks: tasks.filter((task) => task.id !== id) }))
}

function addTask(
  kind: TaskKind,
  title: string,
  { quiet = false, canCancel = true, unit }: TaskOptions,
  acts: Pick<Task, 'cancel' | 'retry'>,
): number {
  const id = ++lastId
  const task: Task = {
    id,
    kind,
    title,
    state: 'running',
    began: performance.now(),
    quiet,
    canCancel,
    unit: unit ?? null,
    pace: null,
    failure: null,
    ...acts,
  }
  useTasks.setState(({ tasks }) => ({ tasks: [...tasks, task] }))
  return id
}

/** What the work is told to call with its progress. */
function follower(id: number): (progress: Progress) => void {
  const measure = paceMeter()
  return (progress) => patchTask(id, { pace: measure(progress) })
}

/**
 * Starts a task and shows it. Resolves with the work's result, or null when it
 * was cancelled. After a failure it waits for the reader: Retry runs the work
 * again, Close resolves with null.
 */
export function startTask<T>(
  kind: TaskKind,
  title: string,
  work: (options: RunOptions) => Promise<T>,
  options: TaskOptions = {},
): Promise<T | null> {
  return new Promise<T | null>((resolve) => {
    const attempt = (): void => {
      const abort = new AbortController()
      const cancel = (): void => {
        abort.abort()
        dropTask(id)
        resolve(null)
      }
      patchTask(id, { state: 'running', began: performance.now(), pace: null, failure: null, cancel })
      work({ signal: abort.signal, onProgress: follower(id) }).then(
        (result) => {
          dropTask(id)
          resolve(result)
        },
        (error: unknown) => {
          if (abort.signal.aborted || isAbort(error)) return cancel()
          patchTask(id, { state: 'failed', failure: toFailure(error) })
        },
      )
    }
    const id = addTask(kind, title, options, { cancel: () => undefined, retry: attempt })
    attempt()
  })
}

export interface TrackOptions extends TaskOptions {
  /** The caller's own end of the work. */
  readonly signal?: AbortSignal
}

/**
 * Shows work while it runs. Resolves and rejects as the work does; rejects
 * with the one AbortError (`isAbort`) as soon as the reader cancels it or
 * `signal` fires, and the signal that the work was given fires with it.
 */
export async function trackTask<T>(
  kind: TaskKind,
  title: string,
  work: (options: RunOptions) => Promise<T>,
  options: TrackOptions = {},
): Promise<T> {
  if (options.signal?.aborted === true) throw abortError()
  const abort = new AbortController()
  const cancel = (): void => abort.abort()
  options.signal?.addEventListener('abort', cancel, { once: true })
  const id = addTask(kind, title, options, { cancel, retry: () => undefined })
  try {
    const stopped = new Promise<never>((_, reject) => {
      abort.signal.addEventListener('abort', () => reject(abortError()), { once: true })
    })
    return await Promise.race([work({ signal: abort.signal, onProgress: follower(id) }), stopped])
  } finally {
    options.signal?.removeEventListener('abort', cancel)
    dropTask(id)
  }
}

/** The last of the running and failed tasks that Escape ends: what the reader started and can stop. */
export function lastToEnd(tasks: readonly Task[]): Task | undefined {
  return tasks.findLast(({ quiet, canCancel, state }) => state === 'failed' || (!quiet && canCancel))
}
