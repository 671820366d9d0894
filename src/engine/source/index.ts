/**
 * A path becomes bytes that can be trusted to be a plain dump: what the file is
 * is told by its content, never by its name, and everything else is refused
 * with a sentence.
 */
import { constants } from 'node:fs'
import { access, open, readdir, stat } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import path from 'node:path'
import { DumpscopeError } from '../../shared/errors.ts'
import { FileImage } from './byte-image.ts'
import type { SeekableImage } from './byte-image.ts'
import { identifyContent } from './content-kind.ts'
import { changedFailure, codeOf, failure, readFailure } from './file-failure.ts'
import { fingerprintOf, identityOf } from './fingerprint.ts'

export { changedFailure, readFailure } from './file-failure.ts'
export { FileImage, isSeekable } from './byte-image.ts'
export type { ByteImage, MemberFolder, SeekableImage, StreamOptions } from './byte-image.ts'

/** A plain dump that can be read. */
export interface PlainSource {
  /** Absolute. */
  readonly path: string
  readonly bytes: number
  /** Time of the last change of its content, ISO 8601. */
  readonly modified: string
  readonly format: 'plain'
  /** 32 hexadecimal digits that change whenever the file does; see fingerprint.ts. */
  readonly fingerprint: string
  /** What the file system said of the file at opening; `verifyUnchanged` compares it. */
  readonly identity: string
  /** Bytes of a byte order mark at the beginning: 0 or 3. */
  readonly bomBytes: number
}

/** Opens the file of a plain dump for reading anywhere, after a look whether it is still the one that was opened. */
export async function openBytes(
  source: Pick<PlainSource, 'path' | 'bytes' | 'identity'>,
): Promise<SeekableImage> {
  const image = new FileImage(source.path, source.bytes)
  try {
    await image.hold()
    await verifyUnchanged(source)
    return image
  } catch (error) {
    await image.close().catch(() => undefined)
    throw error
  }
}

/** How much of a file is looked at to tell what it is. */
const PROBE_BYTES = 1 << 18

/** Looks at a path and opens it as a plain dump. Rejects with a DumpscopeError that says what it is instead. */
export async function openSource(given: string): Promise<PlainSource> {
  const file = path.resolve(given)
  const found = await stat(file, { bigint: true }).catch((error: unknown) => {
    throw accessFailure(file, error)
  })
  if (found.isDirectory()) throw await folderFailure(file)
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
    return await describe(file, handle)
  } catch (error) {
    throw error instanceof DumpscopeError ? error : readFailure(file, 0, error)
  } finally {
    await handle.close()
  }
}

async function describe(file: string, handle: FileHandle): Promise<PlainSource> {
  const stats = await handle.stat({ bigint: true })
  const probe = Buffer.allocUnsafe(Math.min(PROBE_BYTES, Number(stats.size)))
  const { bytesRead } = await handle.read(probe, 0, probe.length, 0)
  const head = probe.subarray(0, bytesRead)
  const content = identifyContent(head, bytesRead === Number(stats.size))
  if (content.kind === 'refused') throw failure(file, content.code, content.message, content.advice, 0)
  return {
    path: file,
    bytes: Number(stats.size),
    modified: stats.mtime.toISOString(),
    format: 'plain',
    fingerprint: await fingerprintOf(handle, stats),
    identity: identityOf(stats),
    bomBytes: content.bomBytes,
  }
}

/** Rejects with FILE_CHANGED if the file is no longer the one that was opened, READ_FAILED if it is gone. Costs one stat. */
export async function verifyUnchanged(source: Pick<PlainSource, 'path' | 'identity'>): Promise<void> {
  const stats = await stat(source.path, { bigint: true }).catch((error: unknown) => {
    throw readFailure(source.path, undefined, error)
  })
  if (identityOf(stats) !== source.identity) throw changedFailure(source.path)
}

function accessFailure(file: string, cause: unknown): DumpscopeError {
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

async function folderFailure(folder: string): Promise<DumpscopeError> {
  const names = await readdir(folder).catch((error: unknown) => {
    throw accessFailure(folder, error)
  })
  const holds = async (name: string): Promise<boolean> =>
    access(path.join(folder, name)).then(
      () => true,
      () => false,
    )
  if (await holds('toc.dat')) {
    return failure(
      folder,
      'FORMAT_NOT_SUPPORTED',
      'This folder is a directory archive of pg_dump (it holds toc.dat), which is not supported yet.',
      `Turn it into a plain dump with: pg_restore -f dump.sql ${path.basename(folder)}`,
    )
  }
  if ((await holds('map.dat')) || (await holds('toc.glo'))) {
    return failure(
      folder,
      'FORMAT_NOT_SUPPORTED',
      'This folder is an archive of pg_dumpall, which is not supported yet.',
      'Dump again with pg_dumpall in its plain format.',
    )
  }
  if (names.some((name) => /\.(sql|pgsql|psql|ddl)$/i.test(name))) {
    return failure(
      folder,
      'FOLDER_NOT_SUPPORTED',
      'This is a folder of SQL files, which is not supported yet.',
      'Open one of its files.',
    )
  }
  return failure(
    folder,
    'FOLDER_WITHOUT_SQL',
    'This is a folder, and no dump is in it.',
    'Open a file that pg_dump wrote.',
  )
}
