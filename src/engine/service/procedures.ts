/** What every group of the router is made of: the contract's procedures, and failures as the contract has them. */
import { ORPCError, implement } from '@orpc/server'
import { contract } from '../../shared/contract.ts'
import { DumpscopeError } from '../../shared/errors.ts'
import type { Failure } from '../../shared/errors.ts'
import type { Progress } from '../../shared/model.ts'
import { streamProgress } from './progress-stream.ts'
import type { RunOptions, Step } from './progress-stream.ts'

/** The contract's procedures, ready for their handlers; whatever goes wrong in one leaves as FAILED. */
export const os = implement(contract).use(async ({ next, path }) => {
  try {
    return await next()
  } catch (error) {
    throw asFailed(error, path.join('.'))
  }
})

/** A long procedure's stream, its failure as the contract has it. */
export async function* stream<T, S extends Step = Step>(
  work: (options: RunOptions<S>) => Promise<T>,
  signal: AbortSignal | undefined,
  name: string,
): AsyncGenerator<Progress & Omit<S, keyof Progress>, T, void> {
  try {
    return yield* streamProgress(work, signal)
  } catch (error) {
    throw asFailed(error, name)
  }
}

/** The contract's error for anything that was thrown. What is no Failure is a bug: it is logged, and told without its innards. */
export function asFailed(error: unknown, procedure: string): unknown {
  if (error instanceof DumpscopeError) return failed(error.failure, error)
  if (error instanceof ORPCError) {
    if (error.code === 'FAILED') return error
    if (error.code === 'BAD_REQUEST') {
      return failed(
        { code: 'BAD_USE', message: `${procedure} was asked in a way that it does not know.` },
        error,
      )
    }
  }
  if (error instanceof Error && error.name === 'AbortError')
    return failed({ code: 'CANCELLED', message: 'Cancelled.' }, error)
  process.stderr.write(
    `${procedure}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  )
  return failed(
    {
      code: 'INTERNAL',
      message: 'Something went wrong inside the program.',
      advice: 'Try again. If it happens again, please report it with what the program wrote to its log.',
    },
    error,
  )
}

function failed(failure: Failure, cause: unknown): ORPCError<'FAILED', Failure> {
  return new ORPCError('FAILED', { status: 422, message: failure.message, data: failure, cause })
}
