/** The health of one dump: what a server would complain of, or suffer from, found without one. */
import { checkData } from './data-rules.ts'
import { checkFile } from './file-rules.ts'
import { HealthSchema } from './health-schema.ts'
import type { HealthFacts } from './health-facts.ts'
import { RuleBook } from './rule-book.ts'
import { planRows } from './row-plan.ts'
import { checkRows } from './row-rules.ts'
import { checkSchema } from './schema-rules.ts'
import { checkUnqualifiedNames } from './unqualified-names.ts'
import type { RowPlace } from '../../rows/index.ts'
import type { RunOptions } from '../../source/index.ts'
import type { Masker } from '../private-data/private-data-facts.ts'

export interface HealthOptions extends RunOptions {
  /** Masks the values of examples. */
  readonly mask?: Masker | undefined
  /** Keys that are held in memory at once, 8 bytes each; 32 million unless given. */
  readonly mostKeys?: number | undefined
}

/**
 * Everything that the rules of health find in a dump. Rows are passed once, and
 * those of a table a second time where something was found in it. Rows of an
 * archive must have been counted before; what was not is told. Rejects with
 * CANCELLED, FILE_CHANGED, READ_FAILED or OUT_OF_SPACE.
 */
export async function healthOf(place: RowPlace, options: HealthOptions): Promise<HealthFacts> {
  options.signal.throwIfAborted()
  const schema = new HealthSchema(place.index.objects())
  const book = new RuleBook()
  checkFile(place.index, book)
  checkSchema(schema, book)
  checkData(schema, place.index, book)
  await checkUnqualifiedNames(schema, place.index.facts.writtenByPgDump, book)
  const plan = planRows(schema, place.index, book)
  return book.finish(await checkRows(place, schema, plan, book, options))
}
