/** Renames and moves that may be: what speaks for each, and accepting or refusing it, with the keyboard too. */
import { Button } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState, type KeyboardEvent, type RefObject } from 'react'
import type { ComparisonSummary } from '../../shared/model.ts'
import type { RenameDecision, RenameProposal } from '../../shared/comparison-model.ts'
import { toFailure } from '../rpc.ts'
import { proposalsQuery } from '../state/queries.ts'
import { decideRenames } from '../state/renames.ts'
import { countOf, formatCount } from '../text/figure.ts'
import { FailureView } from '../ui/failure-view.tsx'
import overview from './overview.module.css'
import classes from './renames.module.css'
import { RenameLine } from './rename-line.tsx'
import { Section } from './section.tsx'

/** Lines that are there at first. */
const FIRST = 12
/** What is at least so certain can be accepted at once. */
const SURE = 0.9

/** What a key does to the line that has the focus. */
const KEYS: Readonly<Record<string, RenameDecision>> = { a: 'accepted', r: 'refused', u: 'open' }

export interface RenameListProps {
  readonly comparison: ComparisonSummary
  /** Gets the list, where there is one. */
  readonly list: RefObject<HTMLUListElement | null>
}

/** Nothing where nothing may have been renamed. */
export function RenameList({ comparison: { comparisonId }, list }: RenameListProps) {
  const { data, error, refetch } = useQuery(proposalsQuery(comparisonId))
  if (error !== null) {
    return (
      <Section wide title="Renames and moves">
        <FailureView failure={toFailure(error)} onRetry={() => void refetch()} />
      </Section>
    )
  }
  if (data === undefined || data.total === 0) return null
  return <Proposals list={list} comparisonId={comparisonId} proposals={data.proposals} total={data.total} />
}

interface ProposalsProps extends Pick<RenameListProps, 'list'> {
  readonly comparisonId: string
  readonly proposals: readonly RenameProposal[]
  readonly total: number
}

function Proposals({ list, comparisonId, proposals, total }: ProposalsProps) {
  const [all, setAll] = useState(false)
  const [active, setActive] = useState<string | null>(null)
  const deciding = useMutation({
    mutationFn: ({ ids, decision }: { readonly ids: readonly string[]; readonly decision: RenameDecision }) =>
      decideRenames(comparisonId, ids, decision),
  })
  const shown = all ? proposals : proposals.slice(0, FIRST)
  const open = proposals.filter(({ decision }) => decision === 'open')
  const sure = open.filter(({ certainty }) => certainty >= SURE)
  const decide = (proposal: RenameProposal, decision: RenameDecision): void => {
    if (proposal.decision === decision || deciding.isPending) return
    setActive(proposal.id)
    deciding.mutate({ ids: [proposal.id], decision })
    // The button that was pressed goes; the line stays.
    lineOf(list.current, proposal.id)?.focus()
  }
  const current = shown.find(({ id }) => id === active) ?? shown[0]
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || current === undefined) return
    const decision = KEYS[event.key.toLowerCase()]
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    const next = shown[shown.indexOf(current) + step]
    if (decision === undefined && (step === 0 || next === undefined)) return
    event.preventDefault()
    if (decision !== undefined) return decide(current, decision)
    setActive(next?.id ?? null)
    lineOf(list.current, next?.id)?.focus()
  }
  return (
    <Section
      wide
      title="Renames and moves"
      aside={
        <span className={overview['aside']} role="status">
          {deciding.isPending
            ? 'Comparing again …'
            : `${formatCount(open.length)} open of ${formatCount(total)}`}
        </span>
      }
    >
      <p className={classes['renameHint']}>
        These may be one object under another name. Only what you accept is compared as one.
        {sure.length > 1 && (
          <Button
            size="compact-xs"
            variant="default"
            disabled={deciding.isPending}
            onClick={() => deciding.mutate({ ids: sure.map(({ id }) => id), decision: 'accepted' })}
          >
            Accept {countOf(sure.length, 'proposal')} of 90% or more
          </Button>
        )}
      </p>
      <ul
        ref={list}
        className={classes['renames']}
        aria-label="Renames and moves"
        aria-keyshortcuts="A R U"
        onKeyDown={onKeyDown}
      >
        {shown.map((proposal) => (
          <RenameLine
            key={proposal.id}
            proposal={proposal}
            isActive={proposal.id === current?.id}
            isBusy={deciding.isPending}
            onActive={() => setActive(proposal.id)}
            onDecide={(decision) => decide(proposal, decision)}
          />
        ))}
      </ul>
      <div className={overview['more']}>
        {shown.length < proposals.length && (
          <Button size="compact-xs" variant="subtle" onClick={() => setAll(true)}>
            Show {formatCount(proposals.length - shown.length)} more
          </Button>
        )}
        <span>
          In the list, <kbd>A</kbd> accepts, <kbd>R</kbd> refuses, <kbd>U</kbd> takes it back.
        </span>
      </div>
    </Section>
  )
}

function lineOf(list: HTMLUListElement | null, id: string | undefined): HTMLElement | undefined {
  return [...(list?.children ?? [])].find(
    (line): line is HTMLElement => line instanceof HTMLElement && line.dataset['id'] === id,
  )
}
