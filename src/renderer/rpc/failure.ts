/**
 * What the window knows of a call that went wrong: it was cancelled (one
 * AbortError), or there is a Failure to show. Nothing else in the window looks
 * at names or classes of errors.
 */
import { ORPCError } from '@orpc/client'
import { DumpscopeError, type Failure } from '../../shared/errors.ts'
import { FailureSchema } from '../../shared/failure-schema.ts'

/** The one error of every call that its caller aborted. */
export function abortError(): DOMException {
  return new DOMException('The call was cancelled.', 'AbortError')
}

/** Whether an error says that the caller itself aborted the call. */
export function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError'
}

/** The error of every call that the engine's end can no longer answer. */
export function engineGone(): DumpscopeError {
  return new DumpscopeError({
    code: 'ENGINE_GONE',
    message: 'The connection to the engine was lost.',
    advice: 'Reconnect: the sources that were open are opened again from their indexes.',
  })
}

/** Any error as the Failure to show. An unexpected one keeps its own words as the message. */
export function toFailure(error: unknown): Failure {
  if (error instanceof DumpscopeError) return error.failure
  if (error instanceof ORPCError) {
    const parsed = FailureSchema.safeParse(error.data)
    if (parsed.success) return parsed.data
  }
  if (isAbort(error)) return { code: 'CANCELLED', message: 'Cancelled.' }
  const message = error instanceof Error ? error.message : String(error)
  return { code: 'INTERNAL', message: `Something went wrong inside Dumpscope: ${message}` }
}
