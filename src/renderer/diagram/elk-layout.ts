/**
 * The layout library in a worker of its own, so that the window answers while
 * it works. Its file is used as it comes; nothing of it runs in the window.
 */
import Elk, { type ElkNode } from 'elkjs/lib/elk-api.js'
import workerAddress from 'elkjs/lib/elk-worker.min.js?url'
import { abortError } from '../rpc/failure.ts'

interface Running {
  readonly elk: InstanceType<typeof Elk>
  /** Rejects when the worker fails as a whole. */
  readonly failed: Promise<never>
}

let running: Running | null = null

function start(): Running {
  let fail: (error: Error) => void = () => undefined
  const failed = new Promise<never>((_, reject) => {
    fail = reject
  })
  // Told to whoever waits; where nobody does, the next layout starts another worker.
  failed.catch(() => stop())
  const elk = new Elk({
    workerFactory: () => {
      const worker = new Worker(workerAddress)
      worker.addEventListener('error', ({ message }) => fail(new Error(`the layout failed: ${message}`)))
      return worker
    },
  })
  return { elk, failed }
}

function stop(): void {
  running?.elk.terminateWorker()
  running = null
}

/** Lays a graph out. Aborting ends the worker, and rejects with an AbortError. */
export async function layOut(graph: ElkNode, signal: AbortSignal): Promise<ElkNode> {
  if (signal.aborted) throw abortError()
  running ??= start()
  const { elk, failed } = running
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener(
      'abort',
      () => {
        stop()
        reject(abortError())
      },
      { once: true },
    )
  })
  return Promise.race([elk.layout(graph), failed, aborted])
}
