/** What changed where: the areas of both schemas, each with what was added, removed and changed in it. */
import { Button } from '@mantine/core'
import { useState } from 'react'
import type { AreaChanges, ComparisonFacts } from '../../shared/overview-model.ts'
import { ChangeBar } from '../chart/change-bar.tsx'
import { countOf, formatCount } from '../text/figure.ts'
import { visibleText } from '../text/visible-text.ts'
import classes from './overview.module.css'
import { Section } from './section.tsx'

/** Areas that are there at first. */
const FIRST = 12

const SIGNS = [
  ['added', '+'],
  ['removed', '\u2212'],
  ['changed', '~'],
] as const

export interface AreaListProps {
  readonly facts: ComparisonFacts
  /** The one that is chosen. */
  readonly area: string | null
  readonly onArea: (name: string) => void
}

export function AreaList({ facts, area, onArea }: AreaListProps) {
  const [whole, setWhole] = useState(false)
  const differing = facts.areas.filter((one) => changesIn(one) > 0)
  const still = facts.areas.length - differing.length
  const most = Math.max(...differing.map(changesIn), 1)
  const shown = whole ? differing : differing.slice(0, FIRST)
  return (
    <Section
      title="Changes by area"
      aside={
        <span className={classes['aside']}>
          {countOf(differing.length, 'area')}
          {still > 0 && `, ${formatCount(still)} without a change`}
        </span>
      }
    >
      <table className={classes['table']}>
        <colgroup>
          <col style={{ width: '34%' }} />
          <col />
          {SIGNS.map(([status]) => (
            <col key={status} style={{ width: 52 }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th title="Worked out from names, foreign keys and schemas">Area</th>
            <th>
              <span className="visually-hidden">Share</span>
            </th>
            {SIGNS.map(([status, sign]) => (
              <th key={status} data-number title={status}>
                <span aria-hidden>{sign}</span>
                <span className="visually-hidden">{status}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((one) => (
            <AreaLine key={one.name} area={one} most={most} isChosen={one.name === area} onArea={onArea} />
          ))}
        </tbody>
      </table>
      {differing.length > FIRST && (
        <div className={classes['more']}>
          <Button size="compact-xs" variant="subtle" onClick={() => setWhole(!whole)}>
            {whole ? `Show only the first ${FIRST}` : `Show ${countOf(differing.length, 'area')}`}
          </Button>
        </div>
      )}
    </Section>
  )
}

function changesIn({ added, removed, changed }: AreaChanges): number {
  return added + removed + changed
}

interface AreaLineProps {
  readonly area: AreaChanges
  readonly most: number
  readonly isChosen: boolean
  readonly onArea: (name: string) => void
}

function AreaLine({ area, most, isChosen, onArea }: AreaLineProps) {
  const name = visibleText(area.name)
  return (
    <tr data-chosen={isChosen || undefined}>
      <td>
        <button
          type="button"
          className={classes['link']}
          aria-pressed={isChosen}
          title={`List what differs in ${name}: ${countOf(area.relations, 'table or view', 'tables and views')}`}
          onClick={() => onArea(area.name)}
        >
          {name}
        </button>
      </td>
      <td>
        <ChangeBar counts={area} most={most} />
      </td>
      {SIGNS.map(([status]) => (
        <td
          key={status}
          data-number
          data-zero={area[status] === 0 || undefined}
          data-change={area[status] > 0 ? status : undefined}
        >
          {formatCount(area[status])}
        </td>
      ))}
    </tr>
  )
}
