/**
 * How trees were left, kept beside the indexes by the dumps' fingerprints. What
 * lies there was perhaps not written by this program: what does not read as
 * such is as if it had never been kept.
 */
import { createHash, randomBytes } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { KeptTreeSchema } from '../../shared/tree-model.ts'
import type { KeptTree } from '../../shared/tree-model.ts'

/** Trees that are kept; those left longest ago go first. */
const MOST_TREES = 200
const LARGEST_FILE = 100_000_000
const SUFFIX = '.tree.json'

/** `of`: the fingerprint of a dump, or of the two of a comparison in their order. */
function fileOf(folder: string, of: readonly string[]): string {
  const name = createHash('sha256').update(of.join('\0')).digest('hex').slice(0, 40)
  return path.join(folder, `${name}${SUFFIX}`)
}

/** How the tree of these dumps was left; null where nothing is kept or it cannot be read. */
export async function keptTree(folder: string, of: readonly string[]): Promise<KeptTree | null> {
  const file = fileOf(folder, of)
  try {
    const found = await stat(file)
    if (!found.isFile() || found.size > LARGEST_FILE) return null
    return KeptTreeSchema.parse(JSON.parse(await readFile(file, 'utf8')))
  } catch {
    // Never kept, cut short, or another version's: the tree opens as at first.
    return null
  }
}

/** Keeps how a tree is left; false where the folder cannot be written to. */
export async function keepTree(folder: string, of: readonly string[], state: KeptTree): Promise<boolean> {
  const file = fileOf(folder, of)
  // Written whole beside it first: who reads meanwhile sees the old or the new.
  const part = `${file}.${process.pid}.${randomBytes(6).toString('hex')}.part`
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await writeFile(part, JSON.stringify(state), { mode: 0o600, flag: 'wx' })
    await rename(part, file)
    await forgetOldest(folder)
    return true
  } catch {
    await rm(part, { force: true }).catch(() => undefined)
    return false
  }
}

async function forgetOldest(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(SUFFIX))
  if (names.length <= MOST_TREES) return
  const left = await Promise.all(
    names.map(async (name) => {
      const file = path.join(folder, name)
      return { file, at: (await stat(file).catch(() => null))?.mtimeMs ?? 0 }
    }),
  )
  left.sort((a, b) => b.at - a.at)
  await Promise.all(left.slice(MOST_TREES).map(({ file }) => rm(file, { force: true })))
}
