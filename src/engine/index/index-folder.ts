/**
 * The folder of index files: where it is, how files in it are named, and how
 * it is kept tidy. An index is `<fingerprint>.index`; one being written is
 * `<fingerprint>.<host>.<pid>.<random>.part` and is never opened by anybody
 * else. Whatever lies there can be deleted at any time.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import envPaths from 'env-paths'
import { isPartFile, isStalePart, newPartFile } from '../source/index.ts'

/** Indexes together may take this many bytes; beyond it the least recently used go. */
export const FOLDER_BYTES = 4 * 1024 ** 3
/** An index not used for this many milliseconds (60 days) goes. */
export const UNUSED_FOR = 60 * 24 * 3600 * 1000

const INDEX_SUFFIX = '.index'

/** Where indexes are kept unless told otherwise: $DUMPSCOPE_HOME/index, else the user's cache folder. */
export function defaultIndexFolder(): string {
  const home = process.env['DUMPSCOPE_HOME']
  return path.join(home ? path.resolve(home) : envPaths('dumpscope', { suffix: '' }).cache, 'index')
}

/** Where the user's configuration is kept: $DUMPSCOPE_HOME, else the system's folder for it. */
export function configurationFolder(): string {
  const home = process.env['DUMPSCOPE_HOME']
  return home ? path.resolve(home) : envPaths('dumpscope', { suffix: '' }).config
}

/** Makes the folder, readable by its owner alone: an index holds names and definitions of the dump. */
export function ensureIndexFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
}

/** The file of the index of the dump with this fingerprint. */
export function indexFile(folder: string, fingerprint: string): string {
  return path.join(folder, `${safeName(fingerprint)}${INDEX_SUFFIX}`)
}

/** A new name, nobody else's, for an index that is being written. */
export function partFile(folder: string, fingerprint: string): string {
  return newPartFile(folder, safeName(fingerprint))
}

/** A fingerprint as a file's name; what is not plain is hashed. */
function safeName(fingerprint: string): string {
  return /^[0-9A-Za-z_-]{1,100}$/.test(fingerprint)
    ? fingerprint
    : createHash('sha256').update(fingerprint).digest('hex')
}

/** What `tidyFolder` may keep. */
export interface TidyLimits {
  /** Bytes of all indexes together. */
  readonly bytes: number
  /** Milliseconds without use. */
  readonly unusedFor: number
}

/**
 * Removes part files that nobody writes any more, indexes that were not used
 * for long, and the least recently used ones while all together are too large.
 * `keep` are files in use. Files that cannot be removed now stay for the next
 * time. Returns the names of what it removed.
 */
export function tidyFolder(
  folder: string,
  keep: ReadonlySet<string>,
  limits: TidyLimits = { bytes: FOLDER_BYTES, unusedFor: UNUSED_FOR },
): string[] {
  const now = Date.now()
  const removed: string[] = []
  const indexes: { file: string; bytes: number; used: number }[] = []
  for (const name of listFolder(folder)) {
    const file = path.join(folder, name)
    const stat = statSync(file, { throwIfNoEntry: false })
    if (!stat?.isFile() || keep.has(file)) continue
    if (isPartFile(name)) {
      if (isStalePart(name, now - stat.mtimeMs) && removeQuietly(file)) removed.push(name)
    } else if (name.endsWith(INDEX_SUFFIX)) {
      indexes.push({ file, bytes: stat.size, used: stat.mtimeMs })
    }
  }
  indexes.sort((a, b) => b.used - a.used)
  let total = 0
  for (const entry of indexes) {
    total += entry.bytes
    if (total <= limits.bytes && now - entry.used <= limits.unusedFor) continue
    if (removeQuietly(entry.file)) removed.push(path.basename(entry.file))
  }
  return removed
}

/** How many indexes there are, and their bytes together. */
export function folderUsage(folder: string): { bytes: number; files: number } {
  const sizes = listFolder(folder)
    .filter((name) => name.endsWith(INDEX_SUFFIX))
    .map((name) => statSync(path.join(folder, name), { throwIfNoEntry: false })?.size ?? 0)
  return { bytes: sizes.reduce((sum, size) => sum + size, 0), files: sizes.length }
}

function listFolder(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    // No folder, or one that cannot be listed: nothing to tidy; opening an index says what is wrong.
    return []
  }
}

/** Removes a file; false where that cannot be done now (Windows, another process has it open). */
export function removeQuietly(file: string): boolean {
  try {
    rmSync(file, { force: true })
    return true
  } catch {
    return false
  }
}
