/** What was opened lately: a small file beside the indexes, which can be deleted at any time. */
import { randomBytes } from 'node:crypto'
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { RecentListSchema } from '../../shared/recent-contract.ts'
import type { Recent } from '../../shared/recent-contract.ts'

/** So many are kept. */
export const MOST_RECENT = 20
const NAME = 'recent.json'

/** The list, the latest first; empty where nothing was kept or it cannot be read. */
export async function recentFiles(folder: string): Promise<Recent[]> {
  try {
    return RecentListSchema.parse(JSON.parse(await readFile(path.join(folder, NAME), 'utf8')))
  } catch {
    // Not there yet, cut short, or another version's: the list begins anew.
    return []
  }
}

/** Puts a path first. Rejects where the list cannot be written. */
export async function addRecent(folder: string, file: string, now: Date = new Date()): Promise<Recent[]> {
  const place = path.resolve(file)
  const found = await stat(place).catch(() => null)
  const kind = found?.isDirectory() === true ? 'folder' : 'file'
  const others = (await recentFiles(folder)).filter((one) => one.path !== place)
  return keep(folder, [{ path: place, kind, opened: now.toISOString() }, ...others])
}

/** Forgets one path, or all where none is given. Rejects where the list cannot be written. */
export async function forgetRecent(folder: string, file?: string): Promise<Recent[]> {
  const kept = await recentFiles(folder)
  return keep(folder, file === undefined ? [] : kept.filter((one) => one.path !== file))
}

async function keep(folder: string, all: readonly Recent[]): Promise<Recent[]> {
  const list = all.slice(0, MOST_RECENT)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  // Written whole beside it first: another shell that reads meanwhile sees the old list or the new.
  const part = path.join(folder, `${NAME}.${randomBytes(6).toString('hex')}`)
  try {
    await writeFile(part, JSON.stringify(list), { mode: 0o600 })
    await rename(part, path.join(folder, NAME))
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
  return list
}
