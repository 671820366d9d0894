/**
 * The long calls that are running or have failed, each a card in the window:
 * how far, how fast, and what the reader can do. A task settles once: with its
 * result, or with null when it was cancelled or its failure was dismissed.
 */
import { create } from 'zustand'
import type { Failure } from '../../shared/errors.ts'
import type { Progress } from '../../shared/model.ts'
import { isAbort, toFailure, type RunOptions } from '../rpc.ts'

export type TaskKind = 'upload' | 'open' | 'compare' | 'export'

/** What is known of a task's pace. Speeds are bytes a second over the last two seconds or so. */
export interface Pace {
  readonly progress: Progress
  readonly bytesPerSecond: number | null
}

export interface Task {
  readonly id: number
  readonly kind: TaskKind
  /** The file or the pair of files. */
  readonly title: string
  readonly state: 'running' | 'failed'
  readonly pace: Pace | null
  readonly failure: Failure | null
  /** Stops a running task, dismisses a failed one; its card goes at once. */
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

const SPEED_WINDOW = 2000

/** Follows progress and says how fast it goes. A new stage or a step back starts the measure anew. */
export function paceMeter(): (progress: Progress) => Pace {
  let samples: Progress[] = []
  return (progress) => {
    const last = samples.at(-1)
    if (last !== undefined && (last.stage !== progress.stage || last.bytesDone > progress.bytesDone))
      samples = []
    samples.push(progress)
    while (samples.length > 2 && progress.elapsed - (samples[1]?.elapsed ?? 0) >= SPEED_WINDOW)
      samples.shift()
    const first = samples[0] ?? progress
    const span = progress.elapsed - first.elapsed
    const bytes = progress.bytesDone - first.bytesDone
    return { progress, bytesPerSecond: span >= 200 && bytes > 0 ? (bytes / span) * 1000 : null }
  }
}

/** Milliseconds to go at a pace; null while that is not known. */
export function timeLeft({ progress, bytesPerSecond }: Pace): number | null {
  if (bytesPerSecond === null || progress.bytesTotal <= 0) return null
  const left = progress.bytesTotal - progress.bytesDone
  return left <= 0 ? null : (left / bytesPerSecond) * 1000
}

/**
 * Starts a task and shows its card. Resolves with the work's result, or null
 * when it was cancelled. After a failure it waits for the reader: Retry runs
 * the work again, Close resolves with null.
 */
export function startTask<T>(
  kind: TaskKind,
  title: string,
  work: (options: RunOptions) => Promise<T>,
): Promise<T | null> {
  const id = ++lastId
  return new Promise<T | null>((resolve) => {
    const attempt = (): void => {
      const abort = new AbortController()
      const measure = paceMeter()
      const cancel = (): void => {
        abort.abort()
        dropTask(id)
        resolve(null)
      }
      patchTask(id, { state: 'running', pace: null, failure: null, cancel })
      const onProgress = (progress: Progress): void => patchTask(id, { pace: measure(progress) })
      work({ signal: abort.signal, onProgress }).then(
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
    const task: Task = {
      id,
      kind,
      title,
      state: 'running',
      pace: null,
      failure: null,
      cancel: () => undefined,
      retry: attempt,
    }
    useTasks.setState(({ tasks }) => ({ tasks: [...tasks, task] }))
    attempt()
  })
}
