/** SQLite's and the file system's errors in the reader's words. */
import { DumpscopeError } from '../../shared/errors.ts'

/** The code of a SqliteError or of Node's file errors, or ''. */
function codeOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code
  return typeof code === 'string' ? code : ''
}

/** Whether the error says that an index file's content is not what SQLite wrote. */
export function isDamage(error: unknown): boolean {
  const code = codeOf(error)
  return code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB' || code === 'SQLITE_IOERR_SHORT_READ'
}

/** Whether the error says that a disk or a quota is full. */
function isFull(error: unknown): boolean {
  const code = codeOf(error)
  if (code === 'SQLITE_FULL' || code === 'ENOSPC' || code === 'EDQUOT') return true
  return code.startsWith('SQLITE_IOERR') && /no space|disk full/i.test(String((error as Error).message))
}

/**
 * The DumpscopeError for an error met while writing or reading an index in
 * `folder`. A DumpscopeError is given back as it is.
 */
export function indexFailure(error: unknown, folder: string): DumpscopeError {
  if (error instanceof DumpscopeError) return error
  if (isFull(error)) {
    return new DumpscopeError(
      {
        code: 'OUT_OF_SPACE',
        message: `There is not enough room for the index in ${folder}.`,
        advice: 'Free some space there, or set DUMPSCOPE_HOME to a folder on another disk.',
        place: { file: folder },
      },
      { cause: error },
    )
  }
  if (codeOf(error) === 'EACCES' || codeOf(error) === 'EROFS' || codeOf(error) === 'SQLITE_CANTOPEN') {
    return new DumpscopeError(
      {
        code: 'INDEX_FAILED',
        message: `The index could not be written: ${folder} cannot be written to.`,
        advice: 'Allow writing there, or set DUMPSCOPE_HOME to a folder of your own.',
        place: { file: folder },
      },
      { cause: error },
    )
  }
  const reason = error instanceof Error ? error.message : String(error)
  return new DumpscopeError(
    {
      code: 'INDEX_FAILED',
      message: `The index failed: ${reason}.`,
      advice: 'Open the file again; its index is then made anew.',
      place: { file: folder },
    },
    { cause: error },
  )
}
