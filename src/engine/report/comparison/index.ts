/** The comparison of any number of sources, of several databases at once. */
import type { ReportKind } from '../report-kind.ts'
import type { ComparisonFacts } from './facts.ts'
import { gatherComparison } from './gather.ts'
import { areasOfComparison, writeComparison } from './write.ts'

export type { ComparisonFacts } from './facts.ts'

/** The kind 'comparison'. */
export const comparisonKind: ReportKind<ComparisonFacts> = {
  gather: gatherComparison,
  write: writeComparison,
  areas: areasOfComparison,
}
