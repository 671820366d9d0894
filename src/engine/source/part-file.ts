/**
 * Files that are still being written: `<name>.<host>.<pid>.<random>.part`,
 * nobody else's, so that what a killed process left behind is told from what
 * another one is writing.
 */
import { createHash, randomBytes } from 'node:crypto'
import { hostname } from 'node:os'
import path from 'node:path'

/** A part file of another machine is taken for stale after this many milliseconds (a day). */
const STALE_AFTER = 24 * 3600 * 1000

/** A new name in a folder for what will be called `name`, which is plain ASCII. */
export function newPartFile(folder: string, name: string): string {
  return path.join(folder, `${name}.${hostMark()}.${process.pid}.${randomBytes(6).toString('hex')}.part`)
}

/** Whether a file's name is that of a part file, or of the journal that SQLite leaves beside one. */
export function isPartFile(name: string): boolean {
  return /\.part(?:-journal)?$/.test(name)
}

/** Whether the process that began a part file is gone; `age` in milliseconds. */
export function isStalePart(name: string, age: number): boolean {
  if (age > STALE_AFTER) return true
  const owner = /\.([0-9a-f]{8})\.(\d+)\.[0-9a-f]{12}\.part(?:-journal)?$/.exec(name)
  if (owner === null || owner[1] !== hostMark()) return false
  const pid = Number(owner[2])
  return pid !== process.pid && !isAlive(pid)
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it lives, as somebody else's.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function hostMark(): string {
  return createHash('sha256').update(hostname()).digest('hex').slice(0, 8)
}
