/** The verdict on a script, or how far the proof is: a line that opens. */
import { Button, Progress } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck, IconCircleDashed, IconCircleX } from '@tabler/icons-react'
import { useState } from 'react'
import type { Proof } from '../../shared/script-model.ts'
import type { ProofState } from '../state/proofs.ts'
import { formatDuration } from '../text/figure.ts'
import { kindTitle } from '../text/kind-names.ts'
import { visibleText } from '../text/visible-text.ts'
import { FailureView } from '../ui/failure-view.tsx'
import { KindIcon } from '../ui/kind-icon.tsx'
import classes from './script-view.module.css'

export interface ProofStripProps {
  readonly state: ProofState
  readonly onRetry: () => void
  readonly onStep: (number: number) => void
}

/** More objects are counted only. */
const LISTED = 200

export function ProofStrip({ state, onRetry, onStep }: ProofStripProps) {
  switch (state.at) {
    case 'running':
      return <Running state={state} />
    case 'failed':
      return (
        <div className={classes['failure']}>
          <FailureView failure={state.failure} onRetry={onRetry} />
        </div>
      )
    case 'done':
      return <Verdict proof={state.proof} onStep={onStep} />
  }
}

function Running({ state }: { readonly state: Extract<ProofState, { at: 'running' }> }) {
  const progress = state.pace?.progress ?? null
  const known = progress !== null && progress.bytesTotal > 0
  return (
    <div className={classes['proof']} role="status">
      <IconCircleDashed size={16} stroke={1.75} aria-hidden />
      <span className={classes['stage']}>{progress?.stage ?? 'Starting'}</span>
      <Progress
        className={classes['progress'] ?? ''}
        value={known ? Math.min(100, (progress.bytesDone / progress.bytesTotal) * 100) : 100}
        size={6}
        radius="sm"
        animated={!known}
        transitionDuration={0}
        aria-label="Proving the script"
      />
      <Button size="compact-xs" variant="default" onClick={state.cancel}>
        Cancel
      </Button>
    </div>
  )
}

const SIGNS: Readonly<Record<Proof['verdict'], typeof IconCircleCheck>> = {
  proved: IconCircleCheck,
  'proved but': IconAlertTriangle,
  failed: IconCircleX,
  'not possible': IconAlertTriangle,
}

const WORDS: Readonly<Record<Proof['verdict'], string>> = {
  proved: 'Proved.',
  'proved but': 'Proved, but.',
  failed: 'Failed.',
  'not possible': 'Not possible.',
}

/** What PostgreSQL said besides the message itself, which the verdict's sentence has. */
function beyondText({ message, sqlstate }: NonNullable<Proof['failure']>): string {
  const lines = message.split('\n').slice(1)
  return [...lines, ...(sqlstate === null ? [] : [`SQLSTATE ${sqlstate}`])].map(visibleText).join('\n')
}

function Verdict({ proof, onStep }: { readonly proof: Proof; readonly onStep: (number: number) => void }) {
  const { verdict, text, failure, differing, approximations, took } = proof
  const more = differing.length > 0 || approximations.length > 0 || failure !== null
  const [open, setOpen] = useState(verdict !== 'proved')
  const Sign = SIGNS[verdict]
  const step = failure?.step ?? null
  return (
    <div className={classes['verdict']} data-verdict={verdict}>
      <div className={classes['proof']} role="status">
        <Sign size={16} stroke={1.75} aria-hidden />
        <span className={classes['verdictText']}>
          <strong>{WORDS[verdict]}</strong> {visibleText(text)}
        </span>
        <span className={classes['took']}>{formatDuration(took)}</span>
        {step !== null && (
          <Button size="compact-xs" variant="default" onClick={() => onStep(step)}>
            Go to step {step}
          </Button>
        )}
        {more && (
          <Button
            size="compact-xs"
            variant="subtle"
            aria-expanded={open}
            onClick={() => setOpen((before) => !before)}
          >
            {open ? 'Less' : 'More'}
          </Button>
        )}
      </div>
      {more && open && (
        <div className={classes['proofMore']} tabIndex={0} role="group" aria-label="What the proof found">
          {failure !== null && <pre className={classes['message']}>{beyondText(failure)}</pre>}
          {differing.length > 0 && <p>Still to be done:</p>}
          {differing.length > 0 && (
            <ul className={classes['differing']}>
              {differing.slice(0, LISTED).map(({ kind, name, changes }) => (
                <li key={`${kind} ${name}`}>
                  <KindIcon kind={kind} />
                  <span>
                    {kindTitle(kind)} {visibleText(name)}: {changes.map(visibleText).join('; ')}
                  </span>
                </li>
              ))}
            </ul>
          )}
          {approximations.map((line) => (
            <p key={line}>{visibleText(line)}</p>
          ))}
        </div>
      )}
    </div>
  )
}
