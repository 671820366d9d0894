/** A folder of the file system as a folder of members; links that lead out of it are none. */
import { readdir, realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import { FileImage } from './byte-image.ts'
import type { ByteImage, MemberFolder } from './byte-image.ts'
import { accessFailure } from './file-check.ts'

/** The files that lie directly in a folder. Rejects with NOT_READABLE or READ_FAILED. */
export async function openFolder(folder: string): Promise<MemberFolder> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    throw accessFailure(folder, error)
  })
  const members = entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name)
  const known = new Set(members)
  const plain = new Set(entries.filter((entry) => entry.isFile()).map(({ name }) => name))
  const root = await realpath(folder)
  return {
    name: folder,
    members: members.toSorted(),
    open: async (member): Promise<ByteImage | null> => {
      if (!known.has(member)) return null
      const file = path.join(folder, member)
      try {
        // Only what is no plain file can lead elsewhere.
        const real = plain.has(member) ? file : await realpath(file)
        const stats = await stat(real)
        if ((!plain.has(member) && path.dirname(real) !== root) || !stats.isFile()) return null
        return new FileImage(file, stats.size)
      } catch (error) {
        throw accessFailure(file, error)
      }
    },
  }
}
