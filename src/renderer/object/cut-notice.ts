/** Says where a definition is not whole: the engine gives of a very long statement only its beginning. */
import type { CutStatement } from '../../shared/model.ts'
import { countOf, formatCount, formatSize } from '../text/figure.ts'

/** A sentence that says what is missing from a definition, or null where it is whole. */
export function cutNotice(cut: readonly CutStatement[]): string | null {
  const [first] = cut
  if (first === undefined) return null
  const whole = formatSize(first.bytes)
  return cut.length === 1
    ? `The statement of line ${formatCount(first.line)} is too long to be shown whole: only the first ${formatSize(first.given)} of ${whole} are here.`
    : `${countOf(cut.length, 'statement')} are too long to be shown whole, the first, of line ${formatCount(first.line)}, with ${whole}: only their beginnings are here.`
}
