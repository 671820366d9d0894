/** The script of a comparison: its steps with what they risk, its SQL, and the proof of it. */
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useMemo, useState } from 'react'
import type { Script, ScriptStep } from '../../shared/script-model.ts'
import { toFailure } from '../rpc.ts'
import type { Navigate } from '../state/navigation.ts'
import { choiceKey, prove, useProofs } from '../state/proofs.ts'
import { scriptQuery } from '../state/queries.ts'
import { countOf } from '../text/figure.ts'
import { kindTitle } from '../text/kind-names.ts'
import { visibleText } from '../text/visible-text.ts'
import { FailureView } from '../ui/failure-view.tsx'
import { ProofStrip } from './proof-strip.tsx'
import { ScriptBar } from './script-bar.tsx'
import classes from './script-view.module.css'
import { StepFacts } from './step-facts.tsx'
import { stepLines } from './step-lines.ts'
import { StepList } from './step-list.tsx'

const SqlView = lazy(() => import('../monaco/sql-view.tsx').then((part) => ({ default: part.SqlView })))

export interface ScriptViewProps {
  readonly comparisonId: string
  readonly onNavigate: Navigate
}

interface Chosen {
  readonly direction: Script['direction']
  readonly allowDestructive: boolean
}

/** What was chosen last, by comparison: it is there again when the reader comes back. */
const lastChosen = new Map<string, Chosen>()

export function ScriptView({ comparisonId, onNavigate }: ScriptViewProps) {
  const [chosen, setChosen] = useState<Chosen>(
    () => lastChosen.get(comparisonId) ?? { direction: 'a to b', allowDestructive: false },
  )
  const choose = (change: Partial<Chosen>): void => {
    const next = { ...chosen, ...change }
    lastChosen.set(comparisonId, next)
    setChosen(next)
  }
  const choice = { comparisonId, ...chosen }
  const { data, error, refetch } = useQuery(scriptQuery(choice))
  const proof = useProofs((all) => all[choiceKey(choice)])
  const [step, setStep] = useState<{ readonly of: Script; readonly number: number } | null>(null)
  const script = data ?? null
  const number = step !== null && step.of === script ? step.number : null
  const look = (to: number): void => {
    if (script !== null) setStep({ of: script, number: to })
  }
  return (
    <section className={classes['view']} aria-label="Script">
      <ScriptBar
        {...chosen}
        script={script}
        proving={proof?.at === 'running'}
        onDirection={(direction) => choose({ direction })}
        onAllow={(allowDestructive) => choose({ allowDestructive })}
        onProve={() => void prove(choice)}
      />
      {proof !== undefined && (
        <ProofStrip key={choiceKey(choice)} state={proof} onRetry={() => void prove(choice)} onStep={look} />
      )}
      {error !== null && (
        <div className={classes['failure']}>
          <FailureView failure={toFailure(error)} onRetry={() => void refetch()} />
        </div>
      )}
      {script === null && error === null && <div className={classes['body']} aria-busy />}
      {script !== null && (
        <ScriptBody
          comparisonId={comparisonId}
          script={script}
          number={number}
          failed={proof?.at === 'done' ? (proof.proof.failure?.step ?? null) : null}
          onChoose={(one) => look(one.number)}
          onNavigate={onNavigate}
        />
      )}
    </section>
  )
}

interface ScriptBodyProps extends ScriptViewProps {
  readonly script: Script
  readonly number: number | null
  readonly failed: number | null
  readonly onChoose: (step: ScriptStep) => void
}

function ScriptBody({ comparisonId, script, number, failed, onChoose, onNavigate }: ScriptBodyProps) {
  const lines = useMemo(() => stepLines(script), [script])
  const index = script.steps.findIndex((step) => step.number === number)
  const step = script.steps[index]
  return (
    <div className={classes['body']}>
      <div className={classes['side']}>
        {script.steps.length === 0 ? (
          <p className={classes['nothing']}>Nothing is to be done: no step brings one to the other.</p>
        ) : (
          <StepList steps={script.steps} chosen={number} failed={failed} onChoose={onChoose} />
        )}
        {step !== undefined && <StepFacts comparisonId={comparisonId} step={step} onNavigate={onNavigate} />}
        <NotScripted items={script.notScripted} />
      </div>
      <div className={classes['text']}>
        <Suspense fallback={<div aria-busy className={classes['text']} />}>
          <SqlView text={script.text} label="SQL of the script" reveal={lines[index] ?? null} />
        </Suspense>
      </div>
    </div>
  )
}

/** What differs and no step brings about. */
function NotScripted({ items }: { readonly items: Script['notScripted'] }) {
  if (items.length === 0) return null
  return (
    <details className={classes['notScripted']}>
      <summary>{countOf(items.length, 'difference')} not in the script</summary>
      <ul>
        {items.map(({ kind, name, reason }) => (
          <li key={`${kind} ${name} ${reason}`}>
            {kindTitle(kind)} {visibleText(name)}: {visibleText(reason)}
          </li>
        ))}
      </ul>
    </details>
  )
}
