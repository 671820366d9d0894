/**
 * Notes on objects, kept beside the indexes by the fingerprints of the dumps
 * that they are about, so that they are there again whether a document was
 * saved or not. What lies there and cannot be read is left alone and not used.
 */
import { createHash } from 'node:crypto'
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import * as z from 'zod'
import { MOST_NOTES, NoteSchema } from '../../shared/document-model.ts'
import type { Note } from '../../shared/document-model.ts'
import { ensureIndexFolder, indexFailure } from '../index/index.ts'
import { newPartFile } from '../source/index.ts'

const LARGEST = 200_000_000

const KeptSchema = z.strictObject({ schema: z.literal(1), notes: z.array(NoteSchema).max(MOST_NOTES) })

/** Fingerprints of the dumps, in the order of their letters: one, or the two that are compared. */
export type NotedDumps = readonly string[]

function fileOf(folder: string, dumps: NotedDumps): string {
  const name = createHash('sha256').update(dumps.join('\0')).digest('hex').slice(0, 40)
  return path.join(folder, `${name}.notes.json`)
}

/** The notes on these dumps, by kind and name. */
export function keptNotes(folder: string, dumps: NotedDumps): Note[] {
  const file = fileOf(folder, dumps)
  try {
    const found = statSync(file, { throwIfNoEntry: false })
    if (!found?.isFile() || found.size > LARGEST) return []
    return KeptSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).notes
  } catch {
    return []
  }
}

/** Keeps these notes and no others; none leave no file. Throws INDEX_FAILED where that cannot be done. */
export function keepNotes(folder: string, dumps: NotedDumps, notes: readonly Note[]): Note[] {
  const file = fileOf(folder, dumps)
  const sorted = notes
    .toSorted(
      (a, b) =>
        compare(a.kind, b.kind) || compare(a.name, b.name) || compare(a.database ?? '', b.database ?? ''),
    )
    .slice(0, MOST_NOTES)
  const part = newPartFile(folder, path.basename(file))
  try {
    if (sorted.length === 0) rmSync(file, { force: true })
    else {
      ensureIndexFolder(folder)
      writeFileSync(part, JSON.stringify({ schema: 1, notes: sorted }), { mode: 0o600, flag: 'wx' })
      renameSync(part, file)
    }
  } catch (error) {
    rmSync(part, { force: true })
    throw indexFailure(error, folder)
  }
  return sorted
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** The notes with one of them written anew, or taken out where its text is empty. */
export function withNote(
  notes: readonly Note[],
  note: Omit<Note, 'changed'>,
  now: Date = new Date(),
): Note[] {
  const others = notes.filter(
    ({ kind, name, database }) => kind !== note.kind || name !== note.name || database !== note.database,
  )
  return note.text.trim() === '' ? others : [...others, { ...note, changed: now.toISOString() }]
}
