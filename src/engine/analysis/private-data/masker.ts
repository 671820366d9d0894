/** Masks for the columns in which private data were found. */
import { guessOfKey } from './column-names.ts'
import { maskWhole, maskWithin, wholeMask } from './mask-value.ts'
import type { MaskValue, Masker, PrivateColumn, PrivateDataFacts } from './private-data-facts.ts'

const JSON_PAIR = /("((?:[^"\\]|\\.){1,60})"\s*:\s*")((?:[^"\\]|\\.)+)"/g

/** In JSON: what stands under a key that says that it is private, and what looks so anywhere. */
function maskJson(text: string): string {
  const pairs = text.replace(JSON_PAIR, (pair: string, head: string, key: string, value: string) => {
    const guess = guessOfKey(key)
    return guess === null ? pair : `${head}${maskWhole(guess.kind, value).replace(/["\\]/g, '*')}"`
  })
  return maskWithin(pairs)
}

function maskOf(columns: readonly PrivateColumn[]): MaskValue {
  const [{ type }] = columns as readonly [PrivateColumn]
  if (/^jsonb?\b/.test(type)) return maskJson
  // What is the whole value: the kind of most values, and of all others too, since they are of the same column.
  const whole = columns.filter(({ within }) => !within).toSorted((a, b) => b.matching - a.matching)
  const [first] = whole
  return first === undefined ? maskWithin : wholeMask(first.kind)
}

/**
 * The masks for a dump's private columns: a column that is private is masked in
 * every value; one that holds private things among other text only there.
 */
export function maskerFor(facts: Pick<PrivateDataFacts, 'columns'>): Masker {
  const masks = new Map(
    [...Map.groupBy(facts.columns, ({ table, column }) => JSON.stringify([table, column]))].map(
      ([name, columns]) => [name, maskOf(columns)],
    ),
  )
  return (table, column) => masks.get(JSON.stringify([table, column])) ?? null
}
