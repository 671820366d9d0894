/** How many findings there are about a line of the tree and below it, in the sign of the weightiest. */
import { IconAlertCircle, IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react'
import type { FindingCounts } from '../../shared/model.ts'
import { countOf, formatCount } from '../text/figure.ts'
import classes from './tree.module.css'

/** The counts in words, the weightiest first: '1 error, 2 warnings'. */
export function findingWords({ error, warning, info }: FindingCounts): string {
  return [
    error > 0 && countOf(error, 'error'),
    warning > 0 && countOf(warning, 'warning'),
    info > 0 && countOf(info, 'note'),
  ]
    .filter((words) => words !== false)
    .join(', ')
}

export function FindingBadge({ findings }: { readonly findings: FindingCounts }) {
  const { error, warning, info } = findings
  const [severity, Sign] =
    error > 0
      ? (['error', IconAlertCircle] as const)
      : warning > 0
        ? (['warning', IconAlertTriangle] as const)
        : (['info', IconInfoCircle] as const)
  return (
    <span className={classes['findings']} data-severity={severity} title={findingWords(findings)}>
      <Sign size={13} stroke={1.75} aria-hidden />
      <span aria-hidden>{formatCount(error + warning + info)}</span>
      <span className="visually-hidden">{findingWords(findings)}</span>
    </span>
  )
}
