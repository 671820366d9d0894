/** What reading the file found, in one line at the top: how much of which weight, the worst first, and the way to it. */
import { IconAlertCircle, IconAlertTriangle, IconInfoCircle, type Icon } from '@tabler/icons-react'
import type { Overview, Severity } from '../../shared/model.ts'
import { requestFocus } from '../state/focus-request.ts'
import { countOf } from '../text/figure.ts'
import { visibleText } from '../text/visible-text.ts'
import classes from './finding-summary.module.css'

const LINES: readonly (readonly [Severity, string, Icon])[] = [
  ['error', 'error', IconAlertCircle],
  ['warning', 'warning', IconAlertTriangle],
  ['info', 'note', IconInfoCircle],
]

/** Nothing where nothing was found. */
export function FindingSummary({ overview }: { readonly overview: Overview }) {
  const { findingCounts, findings } = overview
  const [worst] = findings
  if (worst === undefined) return null
  return (
    <div className={classes['summary']} data-severity={worst.severity} role="note">
      <span className={classes['counts']}>
        {LINES.map(
          ([severity, word, Sign]) =>
            findingCounts[severity] > 0 && (
              <button
                key={severity}
                type="button"
                className={classes['count']}
                data-severity={severity}
                title="To the findings"
                onClick={() => requestFocus('findings')}
              >
                <Sign size={16} stroke={1.75} aria-hidden />
                {countOf(findingCounts[severity], word)}
              </button>
            ),
        )}
      </span>
      <span className={classes['worst']} title={visibleText(worst.message)}>
        {visibleText(worst.message)}
      </span>
    </div>
  )
}
