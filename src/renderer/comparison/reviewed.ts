/**
 * Which entries of a comparison the reader has been through, kept between runs:
 * by the two files as they were, so that a newer file begins anew.
 */
import { create } from 'zustand'
import * as z from 'zod'
import type { ComparisonSummary, SourceSummary } from '../../shared/model.ts'

const KEPT = 'dumpscope.reviewed'
/** Comparisons that are kept; the one marked longest ago goes first. */
const KEPT_AT_MOST = 20

const ReviewedSchema = z.record(z.string(), z.array(z.string()))

/** Ids of entries by comparison. */
type Reviewed = Readonly<Record<string, readonly string[]>>

function keptMarks(): Reviewed {
  try {
    return ReviewedSchema.parse(JSON.parse(globalThis.localStorage?.getItem(KEPT) ?? '{}'))
  } catch {
    // Cut short, or written by something else: nothing is marked.
    return {}
  }
}

/** The marks of all comparisons. */
export const useReviewed = create<{ readonly marks: Reviewed }>(() => ({ marks: keptMarks() }))

/** One text for the two files of a comparison as they are. */
export function reviewKey({ a, b }: Pick<ComparisonSummary, 'a' | 'b'>): string {
  const side = ({ path, bytes, modified }: SourceSummary): string => `${path} ${bytes} ${modified}`
  return `${side(a)}\n${side(b)}`
}

/** Marks an entry as gone through, or takes that back. */
export function markReviewed(key: string, id: string, isReviewed: boolean): void {
  const { [key]: own = [], ...others } = useReviewed.getState().marks
  const next = own.filter((one) => one !== id)
  if (isReviewed) next.push(id)
  const rest = Object.entries(others).slice(-(KEPT_AT_MOST - 1))
  // The one that was marked last stands last.
  const marks = Object.fromEntries(next.length === 0 ? rest : [...rest, [key, next]])
  useReviewed.setState({ marks })
  try {
    globalThis.localStorage?.setItem(KEPT, JSON.stringify(marks))
  } catch {
    // Storage is switched off or full: the marks hold for this window only.
  }
}
