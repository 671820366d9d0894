/** The files of a folder that are code, one after the other, within bounds. Follows no link and runs nothing. */
import { lstat, opendir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Dirent } from 'node:fs'
import { openSkipped } from './skipped.ts'
import type { Skipped } from './skipped.ts'
import { DumpscopeError, cancelled } from '../../../shared/errors.ts'
import { isTestFile, languageOf, routeOf } from './code-language.ts'
import type { CodeLanguage } from './code-language.ts'

/** A file of code as text. */
export interface CodeFile {
  /** Relative to the folder, with forward slashes. */
  readonly file: string
  readonly language: CodeLanguage
  readonly text: string
  readonly bytes: number
  readonly isTest: boolean
  readonly isRoute: boolean
}

/** What a folder has of code, before any of it is read. */
export interface CodeListing {
  readonly files: readonly {
    readonly file: string
    readonly language: CodeLanguage
    readonly bytes: number
  }[]
  readonly bytes: number
  readonly skipped: Skipped
}

/** Folders of what others wrote, or a program did; all that begin with a dot are passed over too. */
const PASSED_OVER: ReadonlySet<string> = new Set(
  `node_modules bower_components jspm_packages vendor third_party dist build out target obj coverage
   __pycache__ site-packages venv env virtualenv Pods DerivedData`.split(/\s+/),
)

const FOLDERS_AT_MOST = 50_000
const DEPTH_AT_MOST = 64

/** Lists the code under `folder`, in a fixed order. Throws NOT_FOUND or NOT_READABLE where the folder itself cannot be read. */
export async function listCode(
  folder: string,
  bounds: { readonly fileBytes: number; readonly files: number; readonly signal: AbortSignal },
): Promise<CodeListing> {
  const skipped = openSkipped()
  const files: { file: string; language: CodeLanguage; bytes: number }[] = []
  let folders = 0
  const visit = async (at: string, depth: number): Promise<void> => {
    if (bounds.signal.aborted) throw cancelled()
    folders += 1
    if (depth > DEPTH_AT_MOST || folders > FOLDERS_AT_MOST) {
      skipped.add('too many files', at)
      return
    }
    for (const entry of await entriesOf(folder, at, skipped)) {
      const file = at === '' ? entry.name : `${at}/${entry.name}`
      if (entry.isSymbolicLink()) {
        if (languageOf(file) !== null) skipped.add('link', file)
      } else if (entry.isDirectory()) {
        if (!entry.name.startsWith('.') && !PASSED_OVER.has(entry.name)) await visit(file, depth + 1)
      } else if (entry.isFile()) await take(file)
    }
  }
  const take = async (file: string): Promise<void> => {
    const language = languageOf(file)
    if (language === null) return
    const bytes = await sizeOf(path.join(folder, file))
    if (bytes === null) skipped.add('not readable', file)
    else if (bytes > bounds.fileBytes) skipped.add('too large', file)
    else if (files.length >= bounds.files) skipped.add('too many files', file)
    else files.push({ file, language, bytes })
  }
  await visit('', 0)
  return { files, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0), skipped }
}

async function entriesOf(folder: string, at: string, skipped: Skipped): Promise<Dirent[]> {
  const entries: Dirent[] = []
  try {
    for await (const entry of await opendir(path.join(folder, at))) entries.push(entry)
  } catch (error) {
    if (at === '') throw folderFailure(folder, error)
    skipped.add('not readable', at)
  }
  return entries.toSorted((one, two) => (one.name < two.name ? -1 : 1))
}

function folderFailure(folder: string, cause: unknown): DumpscopeError {
  const isGone = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT'
  return new DumpscopeError(
    {
      code: isGone ? 'NOT_FOUND' : 'NOT_READABLE',
      message: isGone ? `There is no folder ${folder}.` : `The folder ${folder} cannot be read.`,
      advice: 'Name the folder that the source code of the application is in.',
      place: { file: folder },
    },
    { cause },
  )
}

async function sizeOf(file: string): Promise<number | null> {
  try {
    return (await lstat(file)).size
  } catch {
    // It went away since its folder was listed; the caller counts it.
    return null
  }
}

/** Lines that are longer than this on average were written by a program for a program. */
const MINIFIED = 1_000

/** Reads one listed file as text; null where it is none, which `skipped` then counts. */
export async function readCode(
  folder: string,
  { file, language }: CodeListing['files'][number],
  fileBytes: number,
  skipped: Skipped,
): Promise<CodeFile | null> {
  let bytes: Buffer
  try {
    bytes = await readFile(path.join(folder, file))
  } catch {
    // Its rights or the disk forbid it: said in the count of files that were not read.
    skipped.add('not readable', file)
    return null
  }
  if (bytes.length > fileBytes) {
    skipped.add('too large', file)
    return null
  }
  const text = textOf(bytes)
  if (text === null) {
    skipped.add('not text', file)
    return null
  }
  if (
    language === 'javascript' &&
    text.length > 20_000 &&
    text.length / (text.split('\n').length + 1) > MINIFIED
  ) {
    skipped.add('minified', file)
    return null
  }
  if (
    language === 'sql' &&
    /^--\n-- PostgreSQL database (?:cluster )?dump|^COPY .* FROM stdin;$/m.test(text.replaceAll('\r\n', '\n'))
  ) {
    skipped.add('a dump', file)
    return null
  }
  return {
    file,
    language,
    text,
    bytes: bytes.length,
    isTest: isTestFile(file),
    isRoute: routeOf(file) !== null,
  }
}

/** UTF-8, UTF-16 with its mark, else Windows-1252, in which every byte is a letter; null where it is no text. */
function textOf(bytes: Buffer): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  if (bytes.subarray(0, 8_192).includes(0)) return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // Old code in an encoding of its country: names of tables are ASCII nearly always.
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
