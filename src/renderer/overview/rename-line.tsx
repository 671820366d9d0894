/** One rename or move: from what to what, how certain, why, and what was decided. */
import { Button } from '@mantine/core'
import { IconArrowRight, IconColumns } from '@tabler/icons-react'
import type { RenameDecision, RenameProposal } from '../../shared/comparison-model.ts'
import { kindTitle } from '../text/kind-names.ts'
import { visibleText } from '../text/visible-text.ts'
import { KindIcon } from '../ui/kind-icon.tsx'
import { SourceLetter } from '../ui/source-letter.tsx'
import classes from './renames.module.css'

export interface RenameLineProps {
  readonly proposal: RenameProposal
  /** Whether it is the one that the list's keys act on. */
  readonly isActive: boolean
  /** Whether a decision is being compared. */
  readonly isBusy: boolean
  readonly onActive: () => void
  readonly onDecide: (decision: RenameDecision) => void
}

const CHANGES: Readonly<Record<RenameProposal['change'], string>> = {
  renamed: 'renamed',
  moved: 'moved',
  'moved and renamed': 'moved, renamed',
}

export function RenameLine({ proposal, isActive, isBusy, onActive, onDecide }: RenameLineProps) {
  const { id, kind, change, decision, certainty, evidence } = proposal
  const percent = `${Math.round(100 * certainty)}%`
  const [from, to] = [
    sideName(proposal.fromDatabase, proposal.from),
    sideName(proposal.toDatabase, proposal.to),
  ]
  const title = kind === 'column' ? 'Column' : kindTitle(kind)
  return (
    <li
      className={classes['rename']}
      data-id={id}
      data-decision={decision}
      tabIndex={isActive ? 0 : -1}
      onFocus={onActive}
      aria-label={`${title} ${from}, in B ${to}, ${change}, ${percent}, ${decision}`}
    >
      <span className={classes['renameKind']} title={title}>
        {kind === 'column' ? <IconColumns size={16} stroke={1.5} aria-hidden /> : <KindIcon kind={kind} />}
      </span>
      <span className={classes['renameNames']} title={`${title} ${from} → ${to}`}>
        <Side letter="A" name={from} />
        <IconArrowRight size={14} stroke={1.75} aria-hidden />
        <Side letter="B" name={to} />
      </span>
      <span className={classes['renameChange']}>{CHANGES[change]}</span>
      <span className={classes['renameCertainty']} title={`${percent} certain`}>
        <span className={classes['renameBar']} aria-hidden>
          <span style={{ width: percent }} />
        </span>
        {percent}
      </span>
      <span className={classes['renameButtons']}>
        {decision === 'open' ? (
          <>
            <Button
              size="compact-xs"
              disabled={isBusy}
              aria-label={`Accept ${from} as ${to}`}
              onClick={() => onDecide('accepted')}
            >
              Accept
            </Button>
            <Button
              size="compact-xs"
              variant="default"
              disabled={isBusy}
              aria-label={`Refuse ${from} as ${to}`}
              onClick={() => onDecide('refused')}
            >
              Refuse
            </Button>
          </>
        ) : (
          <>
            <span className={classes['renameDecision']}>{decision}</span>
            <Button
              size="compact-xs"
              variant="default"
              disabled={isBusy}
              aria-label={`Undo the decision on ${from}`}
              onClick={() => onDecide('open')}
            >
              Undo
            </Button>
          </>
        )}
      </span>
      <span className={classes['renameEvidence']}>
        {evidence.length === 0 ? 'nothing speaks for it but you' : evidence.map(visibleText).join('; ')}
      </span>
    </li>
  )
}

function Side({ letter, name }: { readonly letter: string; readonly name: string }) {
  return (
    <span className={classes['renameSide']}>
      <SourceLetter letter={letter} />
      <span>{name}</span>
    </span>
  )
}

function sideName(database: string | null, name: string): string {
  return visibleText(database === null ? name : `${database}: ${name}`)
}
