/** The line below: how much of the file was understood, what was found in it, and how long the index took. */
import { Tooltip } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { IconAlertCircle, IconAlertTriangle, IconInfoCircle, type Icon } from '@tabler/icons-react'
import type { Severity } from '../../shared/model.ts'
import { requestFocus } from '../state/focus-request.ts'
import { navigateToScope, useNavigation } from '../state/navigation.ts'
import { infoQuery, overviewQuery } from '../state/queries.ts'
import { useWorkspace } from '../state/workspace.ts'
import { TaskSummary } from '../tasks/task-summary.tsx'
import { countOf, formatCount, formatDuration } from '../text/figure.ts'
import classes from './status-bar.module.css'

export function StatusBar() {
  const scope = useNavigation((state) => state.scope)
  const comparison = useWorkspace((state) => state.comparison)
  const { data: info } = useQuery({ ...infoQuery, enabled: false })
  return (
    <footer className={classes['bar']} aria-label="Status">
      {scope === null && <span>No dump is open.</span>}
      {scope !== null && 'sourceId' in scope && <SourceStatus sourceId={scope.sourceId} />}
      {scope !== null && 'comparisonId' in scope && comparison !== null && (
        <>
          <span>
            {countOf(
              comparison.totals.added + comparison.totals.removed + comparison.totals.changed,
              'difference',
            )}{' '}
            among {countOf(sum(comparison.totals), 'object')}
          </span>
          {comparison.notCompared.length > 0 && (
            <span>
              {countOf(
                comparison.notCompared.reduce((all, { count }) => all + count, 0),
                'object',
              )}{' '}
              not compared
            </span>
          )}
        </>
      )}
      <span className={classes['space']} />
      {/* To the left of what stays: nothing moves when work begins or ends. */}
      <TaskSummary />
      {scope !== null && 'sourceId' in scope && <SourceTime sourceId={scope.sourceId} />}
      {scope !== null && 'comparisonId' in scope && comparison !== null && (
        <span>Compared in {formatDuration(comparison.comparedIn)}</span>
      )}
      {info !== undefined && <span className={classes['version']}>{info.version}</span>}
    </footer>
  )
}

function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((all, count) => all + count, 0)
}

const SEVERITIES: readonly { readonly severity: Severity; readonly noun: string; readonly Sign: Icon }[] = [
  { severity: 'error', noun: 'error', Sign: IconAlertCircle },
  { severity: 'warning', noun: 'warning', Sign: IconAlertTriangle },
  { severity: 'info', noun: 'note', Sign: IconInfoCircle },
]

function SourceStatus({ sourceId }: { readonly sourceId: string }) {
  const { data } = useQuery(overviewQuery(sourceId))
  if (data === undefined) return null
  const { coverage, findingCounts } = data
  const showFindings = (): void => {
    navigateToScope({ sourceId })
    requestFocus('findings')
  }
  return (
    <>
      <Tooltip label="Statements that became objects, those kept as text only, and those not understood">
        <span>
          {countOf(coverage.statements, 'statement')}: {formatCount(coverage.modelled)} modelled,{' '}
          {formatCount(coverage.textOnly)} text only, {formatCount(coverage.unparsed)} unparsed
        </span>
      </Tooltip>
      <button type="button" className={classes['findings']} onClick={showFindings} title="Show the findings">
        {SEVERITIES.map(({ severity, noun, Sign }) => (
          <span
            key={severity}
            data-severity={severity}
            data-none={findingCounts[severity] === 0 || undefined}
          >
            <Sign size={14} stroke={1.75} aria-hidden />
            {formatCount(findingCounts[severity])}
            <span className="visually-hidden"> {findingCounts[severity] === 1 ? noun : `${noun}s`}</span>
          </span>
        ))}
      </button>
    </>
  )
}

function SourceTime({ sourceId }: { readonly sourceId: string }) {
  const { data } = useQuery(overviewQuery(sourceId))
  if (data === undefined) return null
  const { reopened, openedIn } = data.source
  return (
    <span>
      {reopened ? 'Index reopened in ' : 'Indexed in '}
      {formatDuration(openedIn)}
    </span>
  )
}
