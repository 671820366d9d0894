import { Worker } from 'node:worker_threads'
import { describe, expect, it } from 'vitest'
import { DumpscopeError } from '../../src/shared/errors.ts'
import { awaitWorker } from '../../src/engine/service/worker-task.ts'

const died = (reason: string): DumpscopeError =>
  new DumpscopeError({ code: 'INDEX_FAILED', message: `Died: ${reason}.` })

function run(code: string, controller = new AbortController()) {
  const steps: unknown[] = []
  const parts: unknown[] = []
  const worker = new Worker(`const { parentPort } = require('node:worker_threads');\n${code}`, {
    eval: true,
    stderr: true,
  })
  const options = { signal: controller.signal, onProgress: (step: unknown) => void steps.push(step) }
  return { ...awaitWorker(worker, options, died, (part) => parts.push(part)), steps, parts }
}

describe('a worker', () => {
  it('gives steps, parts and a result', async () => {
    const { result, steps, parts, ended } = run(`
      parentPort.postMessage({ kind: 'step', step: 1 })
      parentPort.postMessage({ kind: 'part', part: 2 })
      parentPort.postMessage({ kind: 'done', result: 3 })`)
    expect(await result).toBe(3)
    await ended
    expect([steps, parts]).toEqual([[1], [2]])
  })

  it('that throws or exits is told by a sentence', async () => {
    await expect(run(`throw new Error('oops')`).result).rejects.toMatchObject({
      failure: { code: 'INDEX_FAILED', message: expect.stringContaining('oops') as string },
    })
    await expect(run('process.exit(3)').result).rejects.toMatchObject({ failure: { code: 'INDEX_FAILED' } })
  })

  it('that does not listen is ended within half a second, and the call at once', async () => {
    const controller = new AbortController()
    const { result, ended } = run('for (;;);', controller)
    const rejected = expect(result).rejects.toMatchObject({ failure: { code: 'CANCELLED' } })
    await new Promise((resolve) => void setTimeout(resolve, 100))
    const began = performance.now()
    controller.abort()
    await rejected
    expect(performance.now() - began).toBeLessThan(50)
    await ended
    expect(performance.now() - began).toBeLessThan(500)
  })
})
