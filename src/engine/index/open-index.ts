/** Opening an index: only one that is whole, of this version and of the dump that is asked for. */
import { closeSync, existsSync, fstatSync, openSync, readSync, utimesSync } from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'
import { DumpIndex } from './dump-index.ts'
import { removeQuietly } from './index-folder.ts'
import { APPLICATION_ID, INDEX_VERSION } from './index-schema.ts'
import type { DumpFacts } from './index-writer.ts'
import { indexFailure, isDamage } from './sqlite-failure.ts'

/**
 * Opens the index in `file` if it is there, whole, of this version and of the
 * dump with this fingerprint. A file that is none of that is removed; `null`
 * says that the index must be made.
 */
export function openIndex(file: string, fingerprint: string): DumpIndex | null {
  recover(file)
  const looks = looksWhole(file)
  if (looks === 'absent') return null
  if (looks === 'broken') {
    removeQuietly(file)
    return null
  }
  let db: Database.Database | null = null
  try {
    db = new Database(file, { readonly: true, fileMustExist: true })
    const facts = readFacts(db, fingerprint)
    if (facts) {
      touch(file)
      return new DumpIndex(file, db, facts)
    }
  } catch (error) {
    if (!isDamage(error)) {
      db?.close()
      throw indexFailure(error, path.dirname(file))
    }
  }
  db?.close()
  removeQuietly(file)
  return null
}

/** A process killed while it wrote counts leaves a journal; a writer's connection puts back what was there before. */
function recover(file: string): void {
  if (!existsSync(`${file}-journal`) || !existsSync(file)) return
  let db: Database.Database | null = null
  try {
    db = new Database(file, { fileMustExist: true, timeout: 10_000 })
    db.prepare('SELECT count(*) FROM sqlite_schema').get()
  } catch (error) {
    if (!isDamage(error)) throw indexFailure(error, path.dirname(file))
  } finally {
    db?.close()
  }
}

function readFacts(db: Database.Database, fingerprint: string): DumpFacts | null {
  const rows = db.prepare('SELECT name, value FROM meta').all() as { name: string; value: string }[]
  const meta = new Map(rows.map((row) => [row.name, row.value]))
  const facts = meta.get('facts')
  if (facts === undefined || meta.get('complete') !== fingerprint) return null
  return JSON.parse(facts) as DumpFacts
}

/**
 * Whether a file has SQLite's header with our marks and is as long as its
 * header says: cheap, and it sees what a half-copied or overwritten file has.
 */
function looksWhole(file: string): 'absent' | 'whole' | 'broken' {
  let descriptor: number
  try {
    descriptor = openSync(file, 'r')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 'absent'
    throw indexFailure(error, path.dirname(file))
  }
  try {
    const header = Buffer.alloc(100)
    if (readSync(descriptor, header, 0, 100, 0) < 100) return 'broken'
    if (header.toString('latin1', 0, 16) !== 'SQLite format 3\0') return 'broken'
    const pageSize = header.readUInt16BE(16) === 1 ? 65_536 : header.readUInt16BE(16)
    const whole =
      header.readUInt32BE(28) * pageSize === fstatSync(descriptor).size &&
      header.readUInt32BE(60) === INDEX_VERSION &&
      header.readUInt32BE(68) === APPLICATION_ID
    return whole ? 'whole' : 'broken'
  } finally {
    closeSync(descriptor)
  }
}

/** Notes the use, for tidying by last use. */
function touch(file: string): void {
  try {
    const now = new Date()
    utimesSync(file, now, now)
  } catch {
    // A folder that can only be read: then nothing is tidied there either.
  }
}
