/** All files below a folder of the file system, as one container of members; nothing that leads out of it is one. */
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { FileImage } from '../byte-image.ts'
import type { ByteImage, MemberFolder } from '../byte-image.ts'
import { accessFailure, look } from '../file-check.ts'
import { failure } from '../file-failure.ts'

/** More files than any project keeps beside its migrations: a whole disk was opened by mistake. */
const FILES_AT_MOST = 50_000
const DEPTH_AT_MOST = 16
/** What package managers and version control keep is nobody's migration. */
const SKIPPED = new Set(['node_modules', 'vendor', '__MACOSX', '__pycache__', 'target', 'dist', 'build'])

/**
 * The plain files below a folder, at any depth. Links are not followed, hidden
 * folders and those of package managers not entered. Rejects with NOT_READABLE
 * or READ_FAILED, and with UNPACK_LIMIT where there are too many files.
 */
export async function openTree(folder: string): Promise<MemberFolder> {
  const members: string[] = []
  await list(folder, '', 0, members)
  const known = new Set(members)
  return {
    name: folder,
    members: members.toSorted(),
    open: async (member): Promise<ByteImage | null> => {
      if (!known.has(member)) return null
      const file = path.join(folder, member)
      const stats = await look(file)
      return stats.isFile() ? new FileImage(file, Number(stats.size)) : null
    },
  }
}

async function list(root: string, below: string, depth: number, members: string[]): Promise<void> {
  const folder = path.join(root, below)
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    throw accessFailure(folder, error)
  })
  for (const entry of entries) {
    const name = below === '' ? entry.name : `${below}/${entry.name}`
    if (entry.isFile()) members.push(name)
    if (members.length > FILES_AT_MOST) {
      throw failure(
        root,
        'UNPACK_LIMIT',
        `There are more than ${FILES_AT_MOST.toLocaleString('en')} files in this folder.`,
        'Open the folder that holds the migrations themselves.',
      )
    }
    if (!entry.isDirectory() || entry.name.startsWith('.') || SKIPPED.has(entry.name)) continue
    if (depth < DEPTH_AT_MOST) await list(root, name, depth + 1, members)
  }
}
