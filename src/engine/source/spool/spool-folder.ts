/**
 * The spool's folder: how files in it are named, how much they take, which go
 * first. What was unpacked is `<content>-<bytes>.spool`; where the packed data
 * were damaged it is `<content>-<bytes>-damaged.spool`, and `<content>.damage`
 * says how. What is being unpacked is `<content>.<host>.<pid>.<random>.part` and nobody else's.
 * Whatever lies there can be deleted at any time.
 */
import { createHash } from 'node:crypto'
import {
  chmodSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { DumpscopeError } from '../../../shared/errors.ts'
import { FailureSchema } from '../../../shared/failure-schema.ts'
import type { Failure } from '../../../shared/errors.ts'
import { isStalePart, newPartFile } from '../part-file.ts'

/** A file that was unpacked. */
export interface SpoolFile {
  readonly path: string
  readonly bytes: number
  /** Where the packed data were damaged: why the file ends where it does. */
  readonly damage: Failure | null
}

/** What the spool's folder takes. */
export interface FolderUse {
  /** Bytes of all files, of those that are being written too. */
  readonly bytes: number
  /** Number of unpacked files. */
  readonly files: number
}

/** Makes the folder, and makes it its owner's alone: it holds the rows of dumps. */
export function ensureFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    chmodSync(folder, 0o700)
  } catch (error) {
    throw spoolFailure(folder, error)
  }
}

/** The name for content that goes by this key. */
export function contentName(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 40)
}

/** A new name, nobody else's, for a file that is being unpacked. */
export function partPath(folder: string, content: string): string {
  return newPartFile(folder, content)
}

/**
 * Gives a part that is whole its name, and leaves word of why it ends too
 * early where it does. Its size is in its name: what a failing disk cut short
 * is never taken for it.
 */
export function keepPart(
  folder: string,
  content: string,
  part: string,
  bytes: number,
  damage: Failure | null,
): SpoolFile {
  if (damage !== null)
    writeFileSync(path.join(folder, `${content}.damage`), JSON.stringify(damage), { mode: 0o600 })
  const file = path.join(folder, `${content}-${bytes}${damage === null ? '' : '-damaged'}.spool`)
  try {
    renameSync(part, file)
  } catch (error) {
    // Windows: another process unpacked the same and has it open.
    const found = findFile(folder, content)
    if (found === null) throw error
    removeQuietly(part)
    return found
  }
  return { path: file, bytes, damage }
}

/** Finds unpacked content and marks it as used; null where there is none. */
export function findFile(folder: string, content: string): SpoolFile | null {
  for (const name of namesIn(folder)) {
    if (!name.startsWith(`${content}-`)) continue
    const [, size, mark] = /^-(\d+)(-damaged)?\.spool$/.exec(name.slice(content.length)) ?? []
    if (size === undefined) continue
    const file = path.join(folder, name)
    const damage = mark === undefined ? null : damageOf(folder, content)
    if (mark !== undefined && damage === null) continue
    if (statSync(file, { throwIfNoEntry: false })?.size !== Number(size)) continue
    touch(file)
    return { path: file, bytes: Number(size), damage }
  }
  return null
}

/** What the folder takes now. */
export function folderUse(folder: string): FolderUse {
  const entries = entriesIn(folder)
  return {
    bytes: entries.reduce((sum, { bytes }) => sum + bytes, 0),
    files: entries.filter(({ kind }) => kind === 'spool').length,
  }
}

/**
 * Removes the least recently used files until those that are left, without
 * `own`, take at most so many bytes; and parts that nobody writes any more.
 * Returns how many bytes are left.
 */
export function shrinkTo(folder: string, bytes: number, own: string | null): number {
  removeStaleParts(folder)
  const entries = entriesIn(folder)
    .filter((entry) => entry.file !== own)
    .toSorted((a, b) => a.used - b.used)
  let left = entries.reduce((sum, entry) => sum + entry.bytes, 0)
  for (const entry of entries) {
    if (bytes > 0 && left <= bytes) break
    if (entry.kind !== 'part' && removeQuietly(entry.file)) left -= entry.bytes
  }
  return left
}

/** Removes a file; false where that cannot be done now (Windows, somebody has it open). */
export function removeQuietly(file: string): boolean {
  try {
    rmSync(file, { force: true })
    return true
  } catch {
    return false
  }
}

/** The failure of a folder that cannot be written to. */
export function spoolFailure(folder: string, cause: unknown): DumpscopeError {
  const { code, message } = cause as NodeJS.ErrnoException
  const isFull = code === 'ENOSPC' || code === 'EDQUOT'
  return new DumpscopeError(
    {
      code: isFull ? 'OUT_OF_SPACE' : 'READ_FAILED',
      message: isFull
        ? 'The disk is full; unpacking was stopped.'
        : `Unpacked data could not be kept: ${message}.`,
      advice: `See that there is room in ${folder} and that this user may write there, or set DUMPSCOPE_HOME to a folder elsewhere.`,
      place: { file: folder },
    },
    { cause },
  )
}

interface Entry {
  readonly file: string
  readonly kind: 'spool' | 'part' | 'damage'
  readonly bytes: number
  /** Milliseconds. */
  readonly used: number
}

function entriesIn(folder: string): Entry[] {
  return namesIn(folder).flatMap((name): Entry[] => {
    const kind = /\.(spool|part|damage)$/.exec(name)?.[1] as Entry['kind'] | undefined
    const file = path.join(folder, name)
    const stats = kind === undefined ? undefined : statSync(file, { throwIfNoEntry: false })
    return kind === undefined || stats === undefined
      ? []
      : [{ file, kind, bytes: stats.size, used: stats.mtimeMs }]
  })
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw spoolFailure(folder, error)
  }
}

/** Why content ends too early; null where there is no word of it. */
function damageOf(folder: string, content: string): Failure | null {
  try {
    return FailureSchema.parse(JSON.parse(readFileSync(path.join(folder, `${content}.damage`), 'utf8')))
  } catch {
    // Removed, or cut short by a failing disk: the content is unpacked again, and says itself what is the matter.
    return null
  }
}

function touch(file: string): void {
  const now = new Date()
  try {
    utimesSync(file, now, now)
  } catch {
    // Removed meanwhile, or another user's: whoever opens it finds out.
  }
}

function removeStaleParts(folder: string): void {
  for (const { file, kind, used } of entriesIn(folder)) {
    if (kind === 'part' && isStalePart(path.basename(file), Date.now() - used)) removeQuietly(file)
  }
}
