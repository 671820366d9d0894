/** Every question that the oracle is asked, and how a dump's catalog is read for it. */
import { writeFileSync } from 'node:fs'
import { createCatalogBuilder } from '../../src/engine/catalog/index.ts'
import type { Catalog } from '../../src/engine/catalog/index.ts'
import { scanPlain } from '../../src/engine/scan/index.ts'
import { openSource } from '../../src/engine/source/index.ts'
import type { Answer } from './judge.ts'
import { OTHER_QUESTIONS } from './questions/others.ts'
import { PART_QUESTIONS } from './questions/parts-of-relations.ts'
import { RELATION_QUESTIONS } from './questions/relations.ts'
import type { Question } from './questions/terms.ts'
import { TYPE_AND_ROUTINE_QUESTIONS } from './questions/types-and-routines.ts'

/** What is asked of each database. */
export const QUESTIONS: readonly Question[] = [
  ...RELATION_QUESTIONS,
  ...PART_QUESTIONS,
  ...TYPE_AND_ROUTINE_QUESTIONS,
  ...OTHER_QUESTIONS,
]

/** Asks all questions; `rows` runs one query. */
export async function answersTo(
  questions: readonly Question[],
  rows: (sql: string) => Promise<Answer[]> | Answer[],
): Promise<Map<Question, readonly Answer[]>> {
  const answers = new Map<Question, readonly Answer[]>()
  for (const question of questions) answers.set(question, await rows(question.sql))
  return answers
}

/** The engine's catalog of a dump on disk, or of bytes that are put there first. */
export async function catalogOf(file: string, bytes?: Uint8Array): Promise<Catalog> {
  if (bytes !== undefined) writeFileSync(file, bytes)
  const builder = await createCatalogBuilder()
  const { plainFile } = await openSource(file)
  if (plainFile === null) throw new Error(`${file} is no plain dump`)
  return builder.finish(await scanPlain(plainFile, {}, (item) => builder.add(item)))
}
