/**
 * The error codes that cross the contract. What is wrong inside a reader's
 * dump is a Finding (see model.ts), not one of these: these say why a whole
 * request could not be answered. Free of any library, since every thread of the
 * engine starts with it; failure-schema.ts checks them where they cross.
 */
/** Where in a file something was seen. Bytes and lines are 64-bit counts; lines start at 1. */
export interface Place {
  readonly file?: string | undefined
  readonly byte?: number | undefined
  readonly line?: number | undefined
  readonly object?: string | undefined
}

/** Every way in which a request fails, with what the reader can do about it. */
export const ERROR_CODES = [
  'NOT_FOUND',
  'NOT_READABLE',
  'NOT_A_FILE',
  'EMPTY_FILE',
  'NOT_A_DUMP',
  'OTHER_DATABASE',
  'FORMAT_NOT_SUPPORTED',
  'FOLDER_WITHOUT_SQL',
  'DAMAGED',
  'UNSAFE_MEMBER',
  'UNPACK_LIMIT',
  'FILE_CHANGED',
  'READ_FAILED',
  'INDEX_FAILED',
  'OUT_OF_SPACE',
  'UNKNOWN_SOURCE',
  'UNKNOWN_COMPARISON',
  'UNKNOWN_REPORT',
  'UNKNOWN_OBJECT',
  'AMBIGUOUS_OBJECT',
  'NO_DATA',
  'BAD_USE',
  'CANCELLED',
  'ENGINE_GONE',
  'INTERNAL',
] as const
export type ErrorCode = (typeof ERROR_CODES)[number]

/** What a failed request carries: a sentence, the place, the way out. */
export interface Failure {
  readonly code: ErrorCode
  /** One sentence that says what is the matter, in the reader's words. */
  readonly message: string
  /** One sentence that says what to do about it. */
  readonly advice?: string | undefined
  readonly place?: Place | undefined
}

/** The one Error subclass of the engine; everything that leaves it is this or a bug. */
export class DumpscopeError extends Error {
  readonly failure: Failure
  constructor(failure: Failure, options?: ErrorOptions) {
    super(failure.message, options)
    this.name = 'DumpscopeError'
    this.failure = failure
  }
}

/** The DumpscopeError for a cancelled call. */
export function cancelled(): DumpscopeError {
  return new DumpscopeError({ code: 'CANCELLED', message: 'Cancelled.' })
}

/** For the default branch of a switch over a union: a compile error when a case is missing. */
export function assertNever(value: never): never {
  throw new Error(`not handled: ${JSON.stringify(value)}`)
}
