/** The steps of a script as a list: number, what is done to what, and what it may do to those who run it. */
import { useId, useState, type KeyboardEvent } from 'react'
import type { Risk, ScriptStep } from '../../shared/script-model.ts'
import { kindTitle } from '../text/kind-names.ts'
import { formatCount } from '../text/figure.ts'
import { visibleText } from '../text/visible-text.ts'
import { KindIcon } from '../ui/kind-icon.tsx'
import { RowWindowView } from '../ui/window/row-window-view.tsx'
import { useRowWindow } from '../ui/window/use-row-window.ts'
import { rowAfterKey } from '../ui/window/window-keys.ts'
import classes from './script-view.module.css'

/** Height of a line in pixels; --ds-row says the same to the style sheet. */
const ROW_HEIGHT = 24

const RISK_WORDS: Readonly<Record<Risk['kind'], string>> = {
  'destroys data': 'destroys data',
  'may fail on rows': 'may fail',
  'long lock': 'long lock',
  'rewrites table': 'rewrites',
}

export interface StepListProps {
  readonly steps: readonly ScriptStep[]
  /** The number of the step that is looked at. */
  readonly chosen: number | null
  /** The number of the step at which a proof failed. */
  readonly failed: number | null
  readonly onChoose: (step: ScriptStep) => void
}

export function StepList({ steps, chosen, failed, onChoose }: StepListProps) {
  const idBase = useId()
  const [scrolled, setScrolled] = useState<number | null>(null)
  const window = useRowWindow({ count: steps.length, rowHeight: ROW_HEIGHT })
  const { first, last, reveal } = window
  const active = Math.max(
    0,
    steps.findIndex(({ number }) => number === chosen),
  )
  if (chosen !== scrolled) {
    setScrolled(chosen)
    if (chosen !== null) queueMicrotask(() => reveal(active))
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const to = rowAfterKey(event.key, chosen === null ? -1 : active, steps.length, window.pageRows)
    const step = to === null ? undefined : steps[to]
    if (step === undefined) return
    event.preventDefault()
    onChoose(step)
  }
  return (
    <RowWindowView
      window={window}
      role="listbox"
      aria-label="Steps"
      tabIndex={0}
      aria-activedescendant={
        chosen !== null && active >= first && active <= last ? `${idBase}${active}` : undefined
      }
      className={classes['steps'] ?? ''}
      onKeyDown={onKeyDown}
      renderRow={(index, style) => {
        const step = steps[index]
        if (step === undefined) return null
        return (
          <div
            key={step.number}
            id={`${idBase}${index}`}
            role="option"
            aria-selected={step.number === chosen}
            data-withheld={step.withheld || undefined}
            data-failed={step.number === failed || undefined}
            className={classes['step']}
            style={style}
            title={titleOf(step)}
            onClick={() => onChoose(step)}
          >
            <StepLine step={step} />
          </div>
        )
      }}
    />
  )
}

function StepLine({ step }: { readonly step: ScriptStep }) {
  return (
    <>
      <span className={classes['number']}>{formatCount(step.number)}</span>
      <span className={classes['action']}>{step.action}</span>
      <KindIcon kind={step.kind} />
      <span className={classes['name']}>{visibleText(step.name)}</span>
      {step.withheld && <span className={classes['withheld']}>left out</span>}
      {step.risks
        .filter(({ kind }) => !(step.withheld && kind === 'destroys data'))
        .map(({ kind, rows }) => (
          <span
            key={kind}
            className={classes['risk']}
            data-risk={kind}
            data-sure={(rows !== null && rows.failing > 0) || undefined}
          >
            {rows !== null && rows.failing > 0 ? 'fails' : RISK_WORDS[kind]}
          </span>
        ))}
    </>
  )
}

function titleOf(step: ScriptStep): string {
  const name = `${step.action} ${kindTitle(step.kind).toLowerCase()} ${visibleText(step.name)}`
  return [name, ...step.risks.map(({ text }) => visibleText(text))].join('\n')
}
