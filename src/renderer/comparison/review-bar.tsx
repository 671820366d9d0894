/** Where an entry stands among the differences: the ways to the one before and behind, and the mark of having been through. */
import { ActionIcon, Checkbox, Tooltip } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { EntryStep } from '../../shared/review-contract.ts'
import { withShortcut } from '../commands/registry.ts'
import type { Navigate } from '../state/navigation.ts'
import { reviewPlaceQuery } from '../state/queries.ts'
import { useWorkspace } from '../state/workspace.ts'
import { formatCount } from '../text/figure.ts'
import { kindTitle } from '../text/kind-names.ts'
import { visibleText } from '../text/visible-text.ts'
import classes from './comparison-view.module.css'
import { markReviewed, reviewKey, useReviewed } from './reviewed.ts'

export interface ReviewBarProps {
  readonly comparisonId: string
  readonly entryId: string
  readonly onNavigate: Navigate
}

export function ReviewBar({ comparisonId, entryId, onNavigate }: ReviewBarProps) {
  const { data } = useQuery(reviewPlaceQuery(comparisonId, entryId))
  const comparison = useWorkspace((state) => state.comparison)
  const marks = useReviewed((state) => state.marks)
  const key = comparison?.comparisonId === comparisonId ? reviewKey(comparison) : null
  const own = key === null ? NONE : (marks[key] ?? NONE)
  const go = (step: EntryStep): void => onNavigate({ kind: 'entry', comparisonId, entryId: step.id })
  return (
    <div role="group" aria-label="Review" className={classes['review']}>
      <StepButton step={data?.before ?? null} words="Difference before" id="difference-before" onGo={go}>
        <IconChevronUp size={16} stroke={1.75} />
      </StepButton>
      <StepButton step={data?.after ?? null} words="Next difference" id="difference-after" onGo={go}>
        <IconChevronDown size={16} stroke={1.75} />
      </StepButton>
      <span className={classes['reviewPlace']}>
        {data === undefined
          ? ''
          : data.index === null
            ? `none of ${formatCount(data.total)} differences`
            : `${formatCount(data.index + 1)} of ${formatCount(data.total)} differences`}
      </span>
      {key !== null && data !== undefined && data.index !== null && (
        <Tooltip label={withShortcut('Marks this entry as gone through', 'mark-reviewed')}>
          <Checkbox
            label="Reviewed"
            checked={own.includes(entryId)}
            onChange={(event) => markReviewed(key, entryId, event.currentTarget.checked)}
          />
        </Tooltip>
      )}
      {own.length > 0 && <span className={classes['reviewPlace']}>{formatCount(own.length)} reviewed</span>}
    </div>
  )
}

const NONE: readonly string[] = []

interface StepButtonProps {
  readonly step: EntryStep | null
  readonly words: string
  readonly id: string
  readonly onGo: (step: EntryStep) => void
  readonly children: ReactNode
}

function StepButton({ step, words, id, onGo, children }: StepButtonProps) {
  const label = withShortcut(words, id)
  const to = step === null ? '' : `: ${kindTitle(step.kind)} ${visibleText(step.name)}, ${step.status}`
  return (
    <Tooltip label={`${label}${to}`}>
      <ActionIcon
        size="sm"
        aria-label={words}
        disabled={step === null}
        onClick={() => step !== null && onGo(step)}
      >
        {children}
      </ActionIcon>
    </Tooltip>
  )
}
