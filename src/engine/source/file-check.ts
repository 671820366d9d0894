/** What the file system says of a file: whether it can be read, and whether it is still the same. */
import { constants } from 'node:fs'
import type { BigIntStats } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import path from 'node:path'
import type { DumpscopeError } from '../../shared/errors.ts'
import { FileImage } from './byte-image.ts'
import type { SeekableImage } from './byte-image.ts'
import type { FileMark, PlainFile } from './dump-source.ts'
import { changedFailure, codeOf, failure, readFailure } from './file-failure.ts'
import { fingerprintOf, identityOf } from './fingerprint.ts'

/** What is at a path: rejects with NOT_FOUND, NOT_READABLE or READ_FAILED. */
export async function look(file: string): Promise<BigIntStats> {
  return stat(file, { bigint: true }).catch((error: unknown) => {
    throw accessFailure(file, error)
  })
}

/** A file that may be a dump: its mark and its fingerprint. Rejects where it is no file, empty or unreadable. */
export async function markFile(
  file: string,
): Promise<{ mark: FileMark; stats: BigIntStats; fingerprint: string }> {
  const found = await look(file)
  if (!found.isFile()) {
    throw failure(
      file,
      'NOT_A_FILE',
      'This is a device, a pipe or a socket, not a file.',
      'Save the dump to a file and open that.',
    )
  }
  if (found.size === 0n) {
    throw failure(
      file,
      'EMPTY_FILE',
      'The file is empty.',
      'The dump that should have written it probably failed; make it again and look at its messages.',
    )
  }
  const handle = await open(file, constants.O_RDONLY).catch((error: unknown) => {
    throw accessFailure(file, error)
  })
  try {
    const stats = await handle.stat({ bigint: true })
    const fingerprint = await fingerprintOf(handle, stats)
    return { mark: { path: file, identity: identityOf(stats) }, stats, fingerprint }
  } catch (error) {
    throw readFailure(file, 0, error)
  } finally {
    await handle.close()
  }
}

/** Rejects with FILE_CHANGED if a file is no longer the one that was opened, READ_FAILED if it is gone. Costs one stat. */
export async function verifyFile(mark: FileMark): Promise<void> {
  const stats = await stat(mark.path, { bigint: true }).catch((error: unknown) => {
    throw readFailure(mark.path, undefined, error)
  })
  if (identityOf(stats) !== mark.identity) throw changedFailure(mark.path)
}

/** The same for all files of a dump. */
export async function verifyUnchanged(source: { readonly files: readonly FileMark[] }): Promise<void> {
  for (const mark of source.files) await verifyFile(mark)
}

/** Opens a plain dump's file for reading anywhere, after a look whether it is still the one that was opened. */
export async function openFile(file: PlainFile): Promise<SeekableImage> {
  const image = new FileImage(file.path, file.bytes)
  try {
    await image.hold()
    await verifyFile(file)
    return image
  } catch (error) {
    await image.close().catch(() => undefined)
    throw error
  }
}

/** The failure of a path that cannot be got at. */
export function accessFailure(file: string, cause: unknown): DumpscopeError {
  const code = codeOf(cause)
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return failure(
      file,
      'NOT_FOUND',
      'There is no such file.',
      'See that the name is right and that the file was not moved.',
    )
  }
  if (code === 'EACCES' || code === 'EPERM') {
    return failure(
      file,
      'NOT_READABLE',
      'This user has no permission to read the file.',
      `Give it to this user, for example with: chmod u+r ${path.basename(file)}`,
    )
  }
  return readFailure(file, undefined, cause)
}
