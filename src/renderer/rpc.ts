/**
 * The window's way to the engine: one typed client of the contract over
 * whatever channel the shell gives (a message port or a loopback socket), and
 * one way to run a long call.
 */
import { createORPCClient } from '@orpc/client'
import type { ContractRouterClient } from '@orpc/contract'
import type { Contract } from '../shared/contract.ts'
import type { Progress } from '../shared/model.ts'
import { Connection } from './rpc/connection.ts'
import { abortError } from './rpc/failure.ts'
import { openChannel } from './shell.ts'

export { isAbort, toFailure } from './rpc/failure.ts'
export { useConnection } from './rpc/connection.ts'

const connection = new Connection(openChannel)

/** The contract's procedures. Calls reject with an AbortError, or with what `toFailure` reads. */
export const rpc: ContractRouterClient<Contract> = createORPCClient(connection)

/** Reaches for the engine; the calls that are made meanwhile wait. */
export function connect(): void {
  connection.start()
}

/** Tries a lost connection again now. */
export function reconnect(): void {
  connection.reconnect()
}

export interface RunOptions {
  readonly signal: AbortSignal
  readonly onProgress: (progress: Progress) => void
}

/**
 * Runs one long call to its end and returns its result. The first argument
 * makes the call: `run((signal) => rpc.sources.open({ path }, { signal }), …)`.
 */
export async function run<T>(
  start: (signal: AbortSignal) => Promise<AsyncIterator<Progress, T>>,
  { signal, onProgress }: RunOptions,
): Promise<T> {
  const iterator = await start(signal)
  const stop = (): void => void iterator.return?.().catch(() => undefined)
  signal.addEventListener('abort', stop, { once: true })
  try {
    for (;;) {
      const step = await iterator.next()
      if (signal.aborted) throw abortError()
      if (step.done === true) return step.value
      onProgress(step.value)
    }
  } finally {
    signal.removeEventListener('abort', stop)
  }
}
