/** The comparison above the sources: what differs, which two are compared, and which way round. */
import { ActionIcon, Menu, Tooltip } from '@mantine/core'
import { IconArrowsExchange, IconFileText, IconGitCompare, IconSelector, IconX } from '@tabler/icons-react'
import type { ComparisonSummary, SourceSummary } from '../../shared/model.ts'
import { askForReport } from '../report/report-choice.ts'
import { navigateToScope } from '../state/navigation.ts'
import { arrangeSources, closeCurrentComparison, compareFirstTwo, swapSides } from '../state/opening.ts'
import { letterOf, scopeKey } from '../state/workspace.ts'
import { countOf } from '../text/figure.ts'
import { sourceName } from '../text/source-name.ts'
import { SourceLetter } from '../ui/source-letter.tsx'
import { onSide } from './source-order.ts'
import classes from './sources.module.css'

export interface ComparedLineProps {
  readonly sources: readonly SourceSummary[]
  readonly comparison: ComparisonSummary | null
  /** Key of the scope that the tree shows. */
  readonly current: string | null
}

export function ComparedLine({ sources, comparison, current }: ComparedLineProps) {
  const [a, b] = sources
  if (a === undefined || b === undefined) return null
  const isCurrent = comparison !== null && current === scopeKey({ comparisonId: comparison.comparisonId })
  const names = `${sourceName(a)} compared with ${sourceName(b)}`
  return (
    <div className={classes['line']} data-compared data-current={isCurrent || undefined}>
      <button
        type="button"
        className={classes['choose']}
        title={comparison === null ? `Compare ${sourceName(a)} with ${sourceName(b)}` : names}
        aria-current={isCurrent || undefined}
        onClick={() =>
          comparison === null
            ? void compareFirstTwo()
            : navigateToScope({ comparisonId: comparison.comparisonId })
        }
      >
        <IconGitCompare size={18} stroke={1.5} aria-hidden />
        <span className={classes['name']}>
          {comparison === null ? 'Compare A with B' : 'A compared with B'}
        </span>
        <span className={classes['figure']}>{comparison === null ? '' : differences(comparison)}</span>
      </button>
      {sources.length > 2 && <ChooseSides sources={sources} />}
      <Tooltip label="Swap A and B">
        <ActionIcon size="sm" aria-label="Swap the sides" onClick={() => void swapSides()}>
          <IconArrowsExchange size={14} stroke={1.75} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label="Report of the comparison">
        <ActionIcon
          size="sm"
          aria-label="Report of the comparison"
          onClick={() => askForReport('comparison')}
        >
          <IconFileText size={14} stroke={1.75} />
        </ActionIcon>
      </Tooltip>
      {comparison !== null && (
        <Tooltip label="Close the comparison">
          <ActionIcon
            size="sm"
            aria-label="Close the comparison"
            onClick={() => void closeCurrentComparison()}
          >
            <IconX size={14} stroke={1.75} />
          </ActionIcon>
        </Tooltip>
      )}
    </div>
  )
}

function differences({ identical, totals }: ComparisonSummary): string {
  return identical ? 'identical' : countOf(totals.added + totals.removed + totals.changed, 'difference')
}

/** Which source is A and which is B. */
function ChooseSides({ sources }: { readonly sources: readonly SourceSummary[] }) {
  const ids = sources.map(({ sourceId }) => sourceId)
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Tooltip label="Choose which two are compared">
          <ActionIcon size="sm" aria-label="Choose which two are compared">
            <IconSelector size={14} stroke={1.75} />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown className={classes['sides'] ?? ''}>
        {([0, 1] as const).map((side) => (
          <div key={side} role="group" aria-label={`Side ${letterOf(side)}`}>
            {side === 1 && <Menu.Divider />}
            <Menu.Label>{side === 0 ? 'From (A)' : 'To (B)'}</Menu.Label>
            <Menu.RadioGroup
              value={ids[side] ?? ''}
              onChange={(id) => void arrangeSources(onSide(ids, id, side))}
            >
              {sources.map((source, index) => (
                <Menu.RadioItem
                  key={source.sourceId}
                  value={source.sourceId}
                  closeMenuOnClick
                  data-autofocus={(side === 0 && index === 0) || undefined}
                >
                  <span className={classes['side']}>
                    <SourceLetter letter={letterOf(index)} />
                    <span className={classes['name']}>{sourceName(source)}</span>
                  </span>
                </Menu.RadioItem>
              ))}
            </Menu.RadioGroup>
          </div>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
