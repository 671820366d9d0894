/** The content of a folder, for choosing a file where the shell has no dialog of its own. */
import { readdir, stat } from 'node:fs/promises'
import { homedir } from 'node:os'
import path from 'node:path'
import { DumpscopeError } from '../../shared/errors.ts'

export interface FolderEntry {
  readonly name: string
  readonly path: string
  readonly kind: 'file' | 'folder'
  readonly bytes: number
  /** ISO 8601. */
  readonly modified: string
}

export interface FolderListing {
  readonly path: string
  readonly parent: string | null
  readonly entries: FolderEntry[]
}

/**
 * Folders, then files, each by name with hidden ones last. Of a path to a
 * file, the folder that it is in. What cannot be looked at (a dangling link, a
 * device) is left out; a folder that cannot be read is a DumpscopeError.
 */
export async function listFolder(where: string | undefined): Promise<FolderListing> {
  let folder = path.resolve(where === undefined || where === '' ? homedir() : expandHome(where))
  try {
    if (!(await stat(folder)).isDirectory()) folder = path.dirname(folder)
    const names = await readdir(folder)
    const entries = (await Promise.all(names.map((name) => describe(folder, name)))).filter(
      (entry) => entry !== null,
    )
    const parent = path.dirname(folder)
    return { path: folder, parent: parent === folder ? null : parent, entries: entries.sort(byPlace) }
  } catch (error) {
    throw listingFailure(error, folder)
  }
}

function expandHome(where: string): string {
  return where === '~' || where.startsWith('~/') ? path.join(homedir(), where.slice(1)) : where
}

async function describe(folder: string, name: string): Promise<FolderEntry | null> {
  const file = path.join(folder, name)
  try {
    const found = await stat(file)
    if (!found.isFile() && !found.isDirectory()) return null
    return {
      name,
      path: file,
      kind: found.isDirectory() ? 'folder' : 'file',
      bytes: found.isDirectory() ? 0 : found.size,
      modified: found.mtime.toISOString(),
    }
  } catch {
    // Gone meanwhile, or a link to nowhere: nothing that could be opened.
    return null
  }
}

function byPlace(a: FolderEntry, b: FolderEntry): number {
  if (a.kind !== b.kind) return a.kind === 'folder' ? -1 : 1
  const hidden = Number(a.name.startsWith('.')) - Number(b.name.startsWith('.'))
  return hidden || a.name.localeCompare(b.name, 'en', { numeric: true })
}

function listingFailure(error: unknown, folder: string): DumpscopeError {
  const code = (error as NodeJS.ErrnoException).code
  const place = { file: folder }
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new DumpscopeError(
      { code: 'NOT_FOUND', message: `There is no folder ${folder}.`, place },
      { cause: error },
    )
  }
  if (code === 'EACCES' || code === 'EPERM') {
    return new DumpscopeError(
      {
        code: 'NOT_READABLE',
        message: `You may not look into ${folder}.`,
        advice: 'Choose another folder, or ask for the right to read it.',
        place,
      },
      { cause: error },
    )
  }
  return new DumpscopeError(
    { code: 'READ_FAILED', message: `${folder} could not be read: ${(error as Error).message}.`, place },
    { cause: error },
  )
}
