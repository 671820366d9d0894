/** Exit codes, as scripts rely on them. */
import { ORPCError } from '@orpc/client'
import { DumpscopeError } from '../shared/errors.ts'
import { FailureSchema } from '../shared/failure-schema.ts'
import type { Failure } from '../shared/errors.ts'

export const EXIT = { done: 0, differs: 1, badUse: 2, unreadable: 3, internal: 70 } as const

/** The Failure in an error of the contract, or null where it is a bug. */
export function failureOf(error: unknown): Failure | null {
  if (error instanceof DumpscopeError) return error.failure
  if (error instanceof ORPCError) {
    const parsed = FailureSchema.safeParse(error.data)
    if (parsed.success) return parsed.data
  }
  return null
}

/** The exit code that goes with a failure. */
export function exitCodeOf(failure: Failure): number {
  switch (failure.code) {
    case 'BAD_USE':
    case 'UNKNOWN_OBJECT':
    case 'AMBIGUOUS_OBJECT':
    case 'NO_DATA':
      return EXIT.badUse
    case 'INTERNAL':
    case 'ENGINE_GONE':
      return EXIT.internal
    default:
      return EXIT.unreadable
  }
}

/** A failure as the command line prints it: the sentence, the place, the way out. */
export function failureLines(failure: Failure): string[] {
  const place = failure.place
  const where = place
    ? [
        place.file,
        place.line === undefined ? undefined : `line ${place.line}`,
        place.byte === undefined ? undefined : `byte ${place.byte}`,
        place.object,
      ].filter((part) => part !== undefined)
    : []
  return [
    `dumpscope: ${failure.message}`,
    ...(where.length > 0 ? [`  at ${where.join(', ')}`] : []),
    ...(failure.advice === undefined ? [] : [`  ${failure.advice}`]),
  ]
}
