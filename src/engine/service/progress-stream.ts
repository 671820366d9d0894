/** A long piece of work as the contract shows it: a stream of Progress that ends with the result. */
import { cancelled } from '../../shared/errors.ts'
import type { Progress } from '../../shared/model.ts'
import type { RunOptions, Step } from '../source/index.ts'

export type { RunOptions, Step } from '../source/index.ts'

/** Milliseconds between two progress messages. */
const INTERVAL = 100

/**
 * Runs `work` and yields the latest step at most ten times a second; returns
 * what the work returns. Aborting `signal`, or leaving the loop early, aborts
 * the signal that the work was given, and its rejection ends the stream.
 */
export async function* streamProgress<T, S extends Step = Step>(
  work: (options: RunOptions<S>) => Promise<T>,
  signal: AbortSignal | undefined,
): AsyncGenerator<Progress & Omit<S, keyof Progress>, T, void> {
  const began = performance.now()
  const controller = new AbortController()
  const forward = (): void => controller.abort(cancelled())
  if (signal?.aborted) forward()
  signal?.addEventListener('abort', forward, { once: true })

  let latest: S | null = null
  let wake: (() => void) | null = null
  const result = work({
    signal: controller.signal,
    onProgress: (step) => {
      latest = step
      wake?.()
    },
  })
  const settled = result.then(
    () => true,
    () => true,
  )
  const takeLatest = (): S | null => {
    const step = latest
    latest = null
    return step
  }
  try {
    for (;;) {
      const news = new Promise<false>((resolve) => {
        wake = () => resolve(false)
        if (latest !== null) resolve(false)
      })
      if (await Promise.race([settled, news])) return await result
      const step = takeLatest()
      if (step === null) continue
      yield { kind: 'progress', ...step, elapsed: performance.now() - began }
      if (await Promise.race([settled, pause(INTERVAL)])) return await result
    }
  } finally {
    signal?.removeEventListener('abort', forward)
    // Left early: the work is told to stop, and nobody waits for its rejection.
    controller.abort(cancelled())
  }
}

function pause(milliseconds: number): Promise<false> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(false), milliseconds).unref()
  })
}
