/** What is to be known of one step: why it is there, what it risks, and the way to the difference behind it. */
import type { ScriptStep } from '../../shared/script-model.ts'
import type { Navigate } from '../state/navigation.ts'
import { countOf, formatCount } from '../text/figure.ts'
import { kindTitle } from '../text/kind-names.ts'
import { visibleText } from '../text/visible-text.ts'
import { KindIcon } from '../ui/kind-icon.tsx'
import classes from './script-view.module.css'

export interface StepFactsProps {
  readonly comparisonId: string
  readonly step: ScriptStep
  readonly onNavigate: Navigate
}

export function StepFacts({ comparisonId, step, onNavigate }: StepFactsProps) {
  const { entryId } = step
  return (
    <section className={classes['facts']} aria-label={`Step ${step.number}`}>
      <h2>
        <span className={classes['number']}>{formatCount(step.number)}</span>
        <KindIcon kind={step.kind} />
        <span>
          {step.action} {kindTitle(step.kind).toLowerCase()} {visibleText(step.name)}
        </span>
      </h2>
      <ul>
        {step.why !== null && <li>{visibleText(step.why)}</li>}
        {step.withheld && <li>Left out: it destroys data, and that was not asked for.</li>}
        {!step.inTransaction && <li>Runs outside of the transaction.</li>}
        {step.risks.map(({ kind, text, rows }) => (
          <li key={`${kind} ${text}`} data-risk={kind}>
            {visibleText(text)}
            {rows !== null &&
              kind === 'may fail on rows' &&
              ` ${countOf(rows.looked, 'row')} looked at, ${rows.failing === 0 ? 'none' : formatCount(rows.failing)} would fail.`}
          </li>
        ))}
      </ul>
      {entryId !== null && (
        <button
          type="button"
          className={classes['link']}
          onClick={() => onNavigate({ kind: 'entry', comparisonId, entryId })}
        >
          Show the difference
        </button>
      )}
    </section>
  )
}
