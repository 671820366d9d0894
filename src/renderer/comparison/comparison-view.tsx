/** One entry of a comparison: what changed in plain words, side by side, both definitions, and both sides' rows. */
import { useQuery } from '@tanstack/react-query'
import { UsesPanel } from '../object/uses-panel.tsx'
import { toFailure } from '../rpc.ts'
import type { Navigate } from '../state/navigation.ts'
import { entryQuery } from '../state/queries.ts'
import { visibleText } from '../text/visible-text.ts'
import { FailureView } from '../ui/failure-view.tsx'
import classes from './comparison-view.module.css'
import { EntryHeading } from './entry-heading.tsx'
import { EntryTabs } from './entry-tabs.tsx'

export interface ComparisonViewProps {
  readonly comparisonId: string
  readonly entryId: string
  readonly onNavigate: Navigate
}

/** Fills its parent, which must be a flex column. */
export function ComparisonView({ comparisonId, entryId, onNavigate }: ComparisonViewProps) {
  const { data, error, refetch } = useQuery(entryQuery(comparisonId, entryId))
  if (error !== null) {
    return (
      <div className={classes['message']}>
        <FailureView failure={toFailure(error)} onRetry={() => void refetch()} />
      </div>
    )
  }
  if (data === undefined) return <div className={classes['view']} aria-busy />
  return (
    <section className={classes['view']} aria-label={visibleText(data.entry.name)}>
      <EntryHeading comparisonId={comparisonId} detail={data} onNavigate={onNavigate} />
      <EntryTabs
        key={`${comparisonId} ${entryId}`}
        comparisonId={comparisonId}
        detail={data}
        onNavigate={onNavigate}
      />
      <UsesPanel />
    </section>
  )
}
