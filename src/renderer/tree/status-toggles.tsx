/** Four switches over a comparison's tree: added, removed, changed, same, each with its number. */
import { Tooltip } from '@mantine/core'
import type { ChangeStatus, StatusCounts } from '../../shared/model.ts'
import { countOf, formatCount } from '../text/figure.ts'
import { StatusSign } from '../ui/status-sign.tsx'
import classes from './tree.module.css'

const STATUSES: readonly ChangeStatus[] = ['added', 'removed', 'changed', 'same']

export interface StatusTogglesProps {
  readonly totals: StatusCounts
  /** Empty: all. */
  readonly chosen: readonly ChangeStatus[]
  readonly onChoose: (statuses: readonly ChangeStatus[]) => void
}

export function StatusToggles({ totals, chosen, onChoose }: StatusTogglesProps) {
  const isOn = (status: ChangeStatus): boolean => chosen.length === 0 || chosen.includes(status)
  const toggle = (status: ChangeStatus): void => {
    const next = STATUSES.filter((other) => (other === status ? !isOn(other) : isOn(other)))
    // With none left on there would be nothing to see: the last one stays.
    if (next.length > 0) onChoose(next.length === STATUSES.length ? [] : next)
  }
  return (
    <div className={classes['statuses']} role="group" aria-label="Show by status">
      {STATUSES.map((status) => (
        <Tooltip
          key={status}
          label={`${isOn(status) ? 'Hide' : 'Show'} ${status}: ${countOf(totals[status], 'object')}`}
        >
          <button
            type="button"
            className={classes['status']}
            aria-pressed={isOn(status)}
            aria-label={`${status}, ${countOf(totals[status], 'object')}`}
            onClick={() => toggle(status)}
          >
            <StatusSign status={status} />
            {formatCount(totals[status])}
          </button>
        </Tooltip>
      ))}
    </div>
  )
}
