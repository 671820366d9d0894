/** The changes to look at first, each with what is risky about it. */
import { Button } from '@mantine/core'
import { useState } from 'react'
import type { ComparisonFacts, RiskLevel, RiskyChange } from '../../shared/overview-model.ts'
import type { Navigate } from '../state/navigation.ts'
import { countOf, formatCount } from '../text/figure.ts'
import { kindTitle } from '../text/kind-names.ts'
import { visibleText } from '../text/visible-text.ts'
import { KindIcon } from '../ui/kind-icon.tsx'
import { StatusSign } from '../ui/status-sign.tsx'
import classes from './overview.module.css'
import risks from './risk-list.module.css'
import { Section } from './section.tsx'

const FIRST = 8

const LEVELS: readonly (readonly [RiskLevel, string])[] = [
  ['high', 'High'],
  ['medium', 'Medium'],
  ['low', 'Low'],
]

/** The order, for who asks. */
const ORDER =
  'By level; then what destroys rows, narrows values, may fail on rows, opens access, drops a guard, or reaches far; then by rows and by what depends on it.'

export interface RiskListProps {
  readonly comparisonId: string
  readonly facts: ComparisonFacts
  readonly onNavigate: Navigate
}

export function RiskList({ comparisonId, facts, onNavigate }: RiskListProps) {
  const [whole, setWhole] = useState(false)
  const { risks: changes, riskCounts } = facts
  const total = LEVELS.reduce((sum, [level]) => sum + (riskCounts[level] ?? 0), 0)
  const shown = whole ? changes : changes.slice(0, FIRST)
  return (
    <Section
      wide
      title="The riskiest changes"
      aside={
        <span className={classes['aside']} title={ORDER}>
          {LEVELS.map(
            ([level, word]) => `${formatCount(riskCounts[level] ?? 0)}\u00a0${word.toLowerCase()}`,
          ).join(', ')}
        </span>
      }
    >
      {changes.length === 0 && (
        <div className={classes['nothing']}>
          Nothing that differs destroys rows, may fail on them or opens access.
        </div>
      )}
      <ol className={risks['list']}>
        {shown.map((change) => (
          <RiskLine
            key={change.entryId}
            change={change}
            onOpen={() => onNavigate({ kind: 'entry', comparisonId, entryId: change.entryId })}
          />
        ))}
      </ol>
      {total > 0 && (
        <div className={classes['more']}>
          {changes.length > FIRST && (
            <Button size="compact-xs" variant="subtle" onClick={() => setWhole(!whole)}>
              {whole
                ? `Show only the first ${FIRST}`
                : `Show ${formatCount(changes.length)} of ${formatCount(total)}`}
            </Button>
          )}
          <span>{ORDER}</span>
        </div>
      )}
    </Section>
  )
}

function RiskLine({ change, onOpen }: { readonly change: RiskyChange; readonly onOpen: () => void }) {
  const { level, status, kind, reasons, dependants, rows } = change
  const name = visibleText(change.database === null ? change.name : `${change.database}: ${change.name}`)
  // What is lost with a table is said in its reason.
  const facts =
    status === 'removed'
      ? []
      : [
          ...(rows === null ? [] : [countOf(rows, 'row')]),
          ...(dependants === 0
            ? []
            : [`${countOf(dependants, 'object')} ${dependants === 1 ? 'needs' : 'need'} it`]),
        ]
  return (
    <li className={risks['line']}>
      <span className={risks['level']} data-level={level}>
        {LEVELS.find(([one]) => one === level)?.[1]}
      </span>
      <StatusSign status={status} />
      <span className={risks['name']}>
        <span className={risks['kind']} title={kindTitle(kind)}>
          <KindIcon kind={kind} />
        </span>
        <button
          type="button"
          className={classes['link']}
          title={`${kindTitle(kind)} ${name}`}
          onClick={onOpen}
        >
          {name}
        </button>
      </span>
      <span className={risks['reasons']}>
        {reasons.map(({ text, level: weight }) => (
          <span key={text} className={risks['reason']} data-level={weight}>
            {visibleText(text)}
          </span>
        ))}
      </span>
      <span className={risks['facts']}>{facts.join(', ')}</span>
    </li>
  )
}
