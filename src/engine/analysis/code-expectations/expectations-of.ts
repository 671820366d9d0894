/** What a folder of source code needs of a database. Nothing of the code is run. */
import path from 'node:path'
import pgQuery from 'libpg-query'
import { spareGrammar } from '../../catalog/dependencies/index.ts'
import { cancelled } from '../../../shared/errors.ts'
import { listCode, readCode } from './code-files.ts'
import type { CodeFile } from './code-files.ts'
import type { CodeLanguage } from './code-language.ts'
import { compare, ExpectationDraft } from './expectation-draft.ts'
import type { CodeExpectations, ExpectationOptions } from './expectations.ts'
import { readSqlFile } from './sql/read-sql.ts'
import { JavaScriptReader } from './js/read-javascript.ts'

const FILE_BYTES = 1_048_576
const FILES = 20_000
const FINDINGS = 200_000

/** So many files may pass before others have their turn. */
const TURN = 32

/**
 * Reads the code under `folder`. Throws NOT_FOUND or NOT_READABLE where the
 * folder cannot be read, CANCELLED when `signal` says so; a file that cannot be
 * read is counted in the answer.
 */
export async function expectationsOf(folder: string, options: ExpectationOptions): Promise<CodeExpectations> {
  const { signal, onProgress, fileBytes = FILE_BYTES, files = FILES, findings = FINDINGS } = options
  await pgQuery.loadModule()
  spareGrammar()
  const listing = await listCode(folder, { fileBytes, files, signal })
  const draft = new ExpectationDraft(findings)
  const javascript = new JavaScriptReader(draft)
  const languages = new Map<CodeLanguage, number>()
  const inPart: string[] = []
  let [filesRead, bytesRead, bytesDone] = [0, 0, 0]
  for (const [index, listed] of listing.files.entries()) {
    if (signal.aborted) throw cancelled()
    if (index % TURN === 0) {
      onProgress({ stage: 'reading code', bytesDone, bytesTotal: listing.bytes })
      await new Promise(setImmediate)
    }
    const file = await readCode(folder, listed, fileBytes, listing.skipped)
    bytesDone += listed.bytes
    if (file === null) continue
    filesRead += 1
    bytesRead += file.bytes
    languages.set(file.language, (languages.get(file.language) ?? 0) + 1)
    if (!readFile(file, draft, javascript)) inPart.push(file.file)
  }
  javascript.settle(new Map())
  onProgress({ stage: 'reading code', bytesDone: listing.bytes, bytesTotal: listing.bytes })
  return {
    folder: path.resolve(folder),
    relations: draft.relations(),
    functions: draft.functions(),
    buckets: draft.buckets(),
    enums: draft.enums(),
    entries: [],
    filesRead,
    bytesRead,
    filesInPart: inPart,
    skipped: listing.skipped.list(),
    languages: [...languages]
      .map(([language, count]) => ({ language, files: count }))
      .toSorted((one, two) => two.files - one.files || compare(one.language, two.language)),
    isCapped: draft.isCapped,
  }
}

/** Gives a file to the reader of its language; answers false where only a part of it was understood. */
function readFile(file: CodeFile, draft: ExpectationDraft, javascript: JavaScriptReader): boolean {
  switch (file.language) {
    case 'javascript':
      return javascript.read(file)
    case 'sql':
      return readSqlFile(draft.file(file), file.text)
    default:
      return true
  }
}
