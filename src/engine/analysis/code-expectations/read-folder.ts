/** Reads a folder of source code, file by file. Nothing of the code is run. */
import path from 'node:path'
import pgQuery from 'libpg-query'
import { spareGrammar } from '../../catalog/dependencies/index.ts'
import { cancelled } from '../../../shared/errors.ts'
import { listCode, readCode } from './code-files.ts'
import type { CodeFile } from './code-files.ts'
import type { CodeLanguage } from './code-language.ts'
import { entriesOf } from './entries.ts'
import { compare, ExpectationDraft } from './expectation-draft.ts'
import type { CodeExpectations, ExpectationOptions } from './expectations.ts'
import { PrismaReader } from './patterns/prisma-schema.ts'
import { PatternReader } from './patterns/read-patterns.ts'
import { readSqlFile } from './sql/read-sql.ts'
import { JavaScriptReader } from './js/read-javascript.ts'

const FILE_BYTES = 1_048_576
const FILES = 20_000
const FINDINGS = 200_000

/** So many files may pass before others have their turn. */
const TURN = 32

/** What `expectationsOf` answers; apart from it, since the parser of JavaScript is loaded with this file. */
export async function readFolder(folder: string, options: ExpectationOptions): Promise<CodeExpectations> {
  const { signal, onProgress, fileBytes = FILE_BYTES, files = FILES, findings = FINDINGS } = options
  await pgQuery.loadModule()
  spareGrammar()
  const listing = await listCode(folder, { fileBytes, files, signal })
  const draft = new ExpectationDraft(findings)
  const readers = openReaders(draft)
  const languages = new Map<CodeLanguage, number>()
  const inPart: string[] = []
  const read: string[] = []
  let [bytesRead, bytesDone] = [0, 0]
  for (const [index, listed] of listing.files.entries()) {
    if (signal.aborted) throw cancelled()
    if (index % TURN === 0) {
      onProgress({ stage: 'reading code', bytesDone, bytesTotal: listing.bytes })
      await new Promise(setImmediate)
    }
    const file = await readCode(folder, listed, fileBytes, listing.skipped)
    bytesDone += listed.bytes
    if (file === null) continue
    read.push(file.file)
    bytesRead += file.bytes
    languages.set(file.language, (languages.get(file.language) ?? 0) + 1)
    if (!readFile(file, draft, readers)) inPart.push(file.file)
  }
  readers.prisma.settle()
  readers.patterns.settle()
  const resolver = readers.javascript.settle(readers.prisma.models)
  const relations = draft.relations()
  onProgress({ stage: 'reading code', bytesDone: listing.bytes, bytesTotal: listing.bytes })
  return {
    folder: path.resolve(folder),
    relations,
    functions: draft.functions(),
    buckets: draft.buckets(),
    enums: draft.enums(),
    entries: entriesOf(read, relations, readers.javascript.modules, resolver),
    filesRead: read.length,
    bytesRead,
    filesInPart: inPart,
    skipped: listing.skipped.list(),
    languages: [...languages]
      .map(([language, count]) => ({ language, files: count }))
      .toSorted((one, two) => two.files - one.files || compare(one.language, two.language)),
    isCapped: draft.isCapped,
  }
}

/** The readers of one folder. */
function openReaders(draft: ExpectationDraft) {
  return {
    javascript: new JavaScriptReader(draft),
    patterns: new PatternReader(draft),
    prisma: new PrismaReader(),
  }
}

/** Gives a file to the reader of its language; answers false where only a part of it was understood. */
function readFile(
  file: CodeFile,
  draft: ExpectationDraft,
  { javascript, patterns, prisma }: ReturnType<typeof openReaders>,
): boolean {
  switch (file.language) {
    case 'javascript':
      return javascript.read(file)
    case 'template':
      return javascript.read({ ...file, text: scriptOf(file.text) })
    case 'sql':
      return readSqlFile(draft.file(file), file.text)
    case 'prisma':
      prisma.read(draft.file(file), file.text)
      return true
    default:
      patterns.read(file)
      return true
  }
}

/** What stands between the script tags of a component; the rest is blank, so that lines stay. */
function scriptOf(text: string): string {
  let script = ''
  let at = 0
  for (const found of text.matchAll(/<script\b[^>]*>([^]*?)<\/script\s*>/gi)) {
    const start = found.index + found[0].indexOf('>') + 1
    script += blank(text.slice(at, start)) + (found[1] ?? '')
    at = start + (found[1]?.length ?? 0)
  }
  return script + blank(text.slice(at))
}

function blank(text: string): string {
  return text.replaceAll(/[^\n]/g, ' ')
}
