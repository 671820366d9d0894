/** What a cell says of a value: NULL, nothing, or its text on one line with the unseen made visible. */
import { visibleText } from '../text/visible-text.ts'

/** What is drawn in a cell. NULL and the empty string are words in a style of their own, not texts. */
export type CellContent =
  | { readonly is: 'null' }
  | { readonly is: 'empty' }
  | { readonly is: 'text'; readonly text: string }

/** A cell is one line; what is further right than this many characters cannot be seen in the widest column. */
const LONGEST_DRAWN = 600

/** The content of a value; null is NULL. */
export function cellContent(value: string | null): CellContent {
  if (value === null) return { is: 'null' }
  if (value === '') return { is: 'empty' }
  const cut = value.length > LONGEST_DRAWN ? `${value.slice(0, LONGEST_DRAWN)}…` : value
  return { is: 'text', text: visibleText(cut) }
}

const NUMERIC =
  /^(smallint|integer|bigint|int[248]?|oid|xid8?|real|double precision|float[48]?|numeric|decimal|money)\b/

/** Whether values of a type are numbers and stand at the right; arrays of numbers do not. */
export function isNumeric(type: string): boolean {
  return NUMERIC.test(type) && !type.endsWith(']')
}
