/** What a folder of source code needs of a database. */
import type { CodeExpectations, ExpectationOptions } from './expectations.ts'

/**
 * Reads the code under `folder`; nothing of it is run. Throws NOT_FOUND or
 * NOT_READABLE where the folder cannot be read, CANCELLED when `signal` says so; a
 * file that cannot be read is counted in the answer.
 */
export async function expectationsOf(folder: string, options: ExpectationOptions): Promise<CodeExpectations> {
  // The parser is half a megabyte, which a start without a review need not load.
  const { readFolder } = await import('./read-folder.ts')
  return readFolder(folder, options)
}
