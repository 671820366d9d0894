/** Reading and writing documents: bounded, told by content, written whole or not at all. */
import { randomBytes } from 'node:crypto'
import { open, rename, rm, writeFile } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import path from 'node:path'
import { DocumentSchema } from '../../shared/document-model.ts'
import type { ComparisonDocument, DocumentSource, FoundSource } from '../../shared/document-model.ts'
import { DumpscopeError } from '../../shared/errors.ts'
import { readFailure } from '../source/index.ts'
import { contentOf } from './document-content.ts'

const LARGEST = 64_000_000
/** Every document begins so, whatever blanks are between. */
const BEGINNING = /^\uFEFF?\s*\{\s*"dumpscope"\s*:\s*"comparison"/u

/** Whether the file is a document, by its first bytes; false where it cannot be read. */
export async function isDocument(file: string): Promise<boolean> {
  let handle: FileHandle | null = null
  try {
    handle = await open(file, 'r')
    if (!(await handle.stat()).isFile()) return false
    const head = Buffer.alloc(512)
    const { bytesRead } = await handle.read(head, 0, head.length, 0)
    return BEGINNING.test(head.toString('utf8', 0, bytesRead))
  } catch {
    // What it is instead, and why it cannot be read, is said by whoever opens it as a dump.
    return false
  } finally {
    await handle?.close()
  }
}

/** Reads a document. Rejects with a DumpscopeError that says what is wrong with it. */
export async function readDocument(file: string): Promise<ComparisonDocument> {
  const handle = await open(file, 'r').catch((error: unknown) => {
    throw readFailure(file, undefined, error)
  })
  let text: string
  try {
    const found = await handle.stat()
    if (!found.isFile() || found.size > LARGEST) throw bad(file, 'it is no file of a sound size')
    text = await handle.readFile('utf8')
  } finally {
    await handle.close()
  }
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\uFEFF/u, ''))
  } catch (error) {
    throw bad(file, 'it was cut short or is no JSON', error)
  }
  const version = (value as { readonly version?: unknown } | null)?.version
  if (typeof version === 'number' && version > 1) throw bad(file, 'a newer version of the program wrote it')
  const read = DocumentSchema.safeParse(value)
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw bad(file, `${issue?.path.join('.') || 'its content'} is not as it should be`, read.error)
}

function bad(file: string, reason: string, cause?: unknown): DumpscopeError {
  return new DumpscopeError(
    {
      code: 'DAMAGED',
      message: `This document cannot be read: ${reason}.`,
      advice: 'Open the dumps themselves, and save the comparison again.',
      place: { file },
    },
    { cause },
  )
}

/** The document as a file has it. */
export function documentText(document: ComparisonDocument): string {
  return `${JSON.stringify(document, null, 2)}\n`
}

/** Writes a document in place of what was there, whole or not at all. Rejects with a DumpscopeError. */
export async function writeDocument(file: string, document: ComparisonDocument): Promise<void> {
  const part = `${file}.${randomBytes(6).toString('hex')}.part`
  try {
    await writeFile(part, documentText(document), { flag: 'wx' })
    await rename(part, file)
  } catch (error) {
    await rm(part, { force: true })
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    throw new DumpscopeError(
      {
        code: code === 'ENOSPC' ? 'OUT_OF_SPACE' : 'NOT_READABLE',
        message: `The document could not be written${code === '' ? '' : ` (${code})`}.`,
        advice: 'Save it in a folder that you may write to; what was there before is as it was.',
        place: { file },
      },
      { cause: error },
    )
  }
}

/** A source's path as seen from a document's folder, with `/`; null where there is none, as between drives. */
export function relativePath(document: string, source: string): string | null {
  const way = path.relative(path.dirname(document), source)
  return path.isAbsolute(way) ? null : way.replaceAll(path.sep, '/')
}

/** Where a source is now: as seen from the document, where it was, or beside the document by its name. The same content counts before the place. */
export async function findSource(document: string, source: DocumentSource): Promise<FoundSource> {
  const folder = path.dirname(path.resolve(document))
  const places = [
    ...(source.relative === null ? [] : [path.resolve(folder, source.relative)]),
    source.path,
    path.join(folder, path.basename(source.fileName)),
  ]
  let other: string | null = null
  for (const place of new Set(places)) {
    const { state } = await checkSource(place, source.fingerprint)
    if (state === 'there') return { state, path: place }
    if (state === 'changed') other ??= place
  }
  return other === null ? { state: 'missing', path: null } : { state: 'changed', path: other }
}

/** Whether what is at a path has this content. */
export async function checkSource(place: string, fingerprint: string): Promise<FoundSource> {
  // A path of another machine would be asked for over the network, which no document may bring about.
  if (!path.isAbsolute(place) || /^[\\/]{2}/u.test(place)) return { state: 'missing', path: null }
  try {
    const content = await contentOf(place)
    return { state: content.fingerprint === fingerprint ? 'there' : 'changed', path: place }
  } catch {
    // Not there, or not to be read: both are looked for elsewhere.
    return { state: 'missing', path: null }
  }
}
