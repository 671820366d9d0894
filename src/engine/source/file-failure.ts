/** The failures of files themselves: gone, changed, unreadable. */
import { DumpscopeError } from '../../shared/errors.ts'
import type { ErrorCode } from '../../shared/errors.ts'

/** The failure of a file that is not the one that was opened any more. */
export function changedFailure(file: string): DumpscopeError {
  return failure(
    file,
    'FILE_CHANGED',
    'The file was changed after it was opened.',
    'Wait until nothing writes to it any more, then open it again.',
  )
}

/** The failure of a read that the system refused, at a byte of the file where it is known. */
export function readFailure(file: string, byte: number | undefined, cause: unknown): DumpscopeError {
  const code = codeOf(cause)
  const why = REASONS[code] ?? (cause instanceof Error ? cause.message : String(cause))
  const where = byte === undefined ? '' : ` at byte ${byte}`
  return new DumpscopeError(
    {
      code: 'READ_FAILED',
      message: `The file could not be read${where}: ${why}.`,
      advice: 'See that the disk or share that holds it is connected and whole, then open it again.',
      place: { file, ...(byte === undefined ? {} : { byte }) },
    },
    { cause },
  )
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'it was moved or deleted',
  EACCES: 'this user may not read it',
  EPERM: 'this user may not read it',
  EIO: 'the disk reported an error',
  ESTALE: 'the share that holds it is gone',
  EMFILE: 'too many files are open',
}

/** The code of a system error, as ENOENT; empty where it is none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

/** A failure with its place: the file, and the byte where it is known. */
export function failure(
  file: string,
  code: ErrorCode,
  message: string,
  advice: string,
  byte?: number,
): DumpscopeError {
  return new DumpscopeError({
    code,
    message,
    advice,
    place: { file, ...(byte === undefined ? {} : { byte, line: 1 }) },
  })
}
