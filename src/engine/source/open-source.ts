/** A path becomes a dump that can be read: told by its content, never by its name; everything else is refused with a sentence. */
import { access, readdir } from 'node:fs/promises'
import path from 'node:path'
import type { DumpscopeError } from '../../shared/errors.ts'
import { FileImage } from './byte-image.ts'
import type { ByteImage } from './byte-image.ts'
import { identifyContent } from './content-kind.ts'
import type { DumpSource } from './dump-source.ts'
import { accessFailure, look, markFile } from './file-check.ts'
import { failure } from './file-failure.ts'

/** How much is looked at to tell what something is. */
const PROBE_BYTES = 1 << 18

/** Looks at a path and opens it as a dump. Rejects with a DumpscopeError that says what it is instead. */
export async function openSource(given: string): Promise<DumpSource> {
  const file = path.resolve(given)
  const found = await look(file)
  if (found.isDirectory()) throw await folderFailure(file)
  const { mark, stats, fingerprint } = await markFile(file)
  const image = new FileImage(file, Number(stats.size))
  const { head, whole } = await beginningOf(image)
  const content = identifyContent(head, whole)
  if (content.kind === 'refused') throw failure(file, content.code, content.message, content.advice, 0)
  return {
    path: file,
    bytes: image.bytes,
    modified: stats.mtime.toISOString(),
    format: 'plain',
    wrapping: [],
    fingerprint,
    files: [mark],
    archive: null,
    script: image,
    plainFile: { ...mark, bytes: image.bytes },
    members: [],
    canReadApart: true,
    findings: [],
  }
}

/** The first bytes of an image; `whole` says that there are no more. */
async function beginningOf(image: ByteImage): Promise<{ head: Buffer; whole: boolean }> {
  const parts: Buffer[] = []
  let length = 0
  for await (const piece of image.stream()) {
    parts.push(Buffer.from(piece))
    length += piece.length
    if (length > PROBE_BYTES) break
  }
  const all = Buffer.concat(parts)
  return { head: all.subarray(0, PROBE_BYTES), whole: all.length <= PROBE_BYTES }
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
