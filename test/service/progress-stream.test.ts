import { describe, expect, it } from 'vitest'
import { streamProgress } from '../../src/engine/service/progress-stream.ts'
import type { RunOptions } from '../../src/engine/service/progress-stream.ts'

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => void setTimeout(resolve, milliseconds))

describe('a stream of progress', () => {
  it('ends with the result, and yields nothing where nothing was told', async () => {
    const stream = streamProgress(() => Promise.resolve(7), undefined)
    expect(await stream.next()).toEqual({ done: true, value: 7 })
  })

  it('yields the latest step at most ten times a second', async () => {
    const stream = streamProgress(async ({ onProgress }) => {
      for (let n = 1; n <= 100; n += 1) {
        onProgress({ stage: 'Reading', bytesDone: n, bytesTotal: 100 })
        await wait(4)
      }
      return 'done'
    }, undefined)
    const seen: number[] = []
    for (;;) {
      const step = await stream.next()
      if (step.done) {
        expect(step.value).toBe('done')
        break
      }
      seen.push(step.value.bytesDone)
    }
    expect(seen.length).toBeGreaterThan(1)
    expect(seen.length).toBeLessThanOrEqual(10)
    expect(seen).toEqual(seen.toSorted((a, b) => a - b))
  })

  it('rejects with what the work rejects with', async () => {
    const stream = streamProgress(() => Promise.reject(new Error('broken')), undefined)
    await expect(stream.next()).rejects.toThrow('broken')
  })

  const untilAborted = ({ signal, onProgress }: RunOptions): Promise<never> =>
    new Promise((_, reject) => {
      onProgress({ stage: 'Reading', bytesDone: 0, bytesTotal: 1 })
      signal.addEventListener('abort', () => reject(signal.reason as Error))
    })

  it('passes an abort on to the work, also one that came before', async () => {
    const controller = new AbortController()
    const stream = streamProgress(untilAborted, controller.signal)
    expect((await stream.next()).done).toBe(false)
    const next = stream.next()
    controller.abort()
    await expect(next).rejects.toMatchObject({ failure: { code: 'CANCELLED' } })

    const early = streamProgress(async ({ signal }) => signal.throwIfAborted(), AbortSignal.abort())
    await expect(early.next()).rejects.toMatchObject({ failure: { code: 'CANCELLED' } })
  })

  it('stops the work when the reader leaves', async () => {
    let aborted = false
    const stream = streamProgress((options) => {
      options.signal.addEventListener('abort', () => (aborted = true))
      return untilAborted(options)
    }, undefined)
    for await (const step of stream) {
      expect(step.kind).toBe('progress')
      break
    }
    expect(aborted).toBe(true)
  })
})
