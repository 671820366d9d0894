/** One entry of a comparison. */
import type { Navigate } from '../state/navigation.ts'
export interface ComparisonViewProps {
  readonly comparisonId: string
  readonly entryId: string
  readonly onNavigate: Navigate
}
export function ComparisonView({ comparisonId, entryId }: ComparisonViewProps) {
  return (
    <p>
      {comparisonId} {entryId}
    </p>
  )
}
