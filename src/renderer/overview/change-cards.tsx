/** The figures of a comparison as cards that can be pressed: statuses, renames and moves, rows. */
import { IconArrowsRightLeft, IconDatabase, IconPencil } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { ChangeStatus, ComparisonSummary } from '../../shared/model.ts'
import type { ComparisonFacts } from '../../shared/overview-model.ts'
import { proposalsQuery } from '../state/queries.ts'
import { countOf, formatCount } from '../text/figure.ts'
import { StatusSign } from '../ui/status-sign.tsx'
import classes from './change-cards.module.css'

const STATUSES: readonly ChangeStatus[] = ['added', 'removed', 'changed', 'same']

const HINTS: Readonly<Record<ChangeStatus, string>> = {
  added: 'only in B',
  removed: 'only in A',
  changed: 'different',
  same: 'alike',
}

export interface ChangeCardsProps {
  readonly comparison: ComparisonSummary
  /** null until it is known. */
  readonly facts: ComparisonFacts | null
  readonly onStatus: (status: ChangeStatus) => void
  /** Leads to the list of what may be renamed or moved. */
  readonly onProposals: () => void
}

export function ChangeCards({ comparison, facts, onStatus, onProposals }: ChangeCardsProps) {
  const { comparisonId, totals } = comparison
  const { data: proposed } = useQuery(proposalsQuery(comparisonId))
  const open = proposed?.proposals.filter(({ decision }) => decision === 'open') ?? []
  const toProposals = (proposed?.total ?? 0) > 0 ? onProposals : undefined
  const mayBe = (moved: boolean): string => {
    const number = open.filter(({ change }) => (change !== 'renamed') === moved).length
    if (number > 0) return `${formatCount(number)} may be`
    return open.length === (proposed?.total ?? 0) ? 'none proposed' : 'as accepted'
  }
  return (
    <div className={classes['cards']}>
      {STATUSES.map((status) => (
        <button
          key={status}
          type="button"
          className={classes['card']}
          title={`Show only what is ${status} in the tree`}
          onClick={() => onStatus(status)}
        >
          <StatusSign status={status} />
          <span className={classes['cardName']}>
            <span className={classes['cardNumber']}>{formatCount(totals[status])}</span> {status}
          </span>
          <span className={classes['cardHint']}>{HINTS[status]}</span>
        </button>
      ))}
      <Figure
        sign={<IconPencil size={16} stroke={1.75} aria-hidden />}
        number={facts?.renamed ?? null}
        word="renamed"
        hint={mayBe(false)}
        onPress={toProposals}
      />
      <Figure
        sign={<IconArrowsRightLeft size={16} stroke={1.75} aria-hidden />}
        number={facts?.moved ?? null}
        word="moved"
        hint={mayBe(true)}
        onPress={toProposals}
      />
      <RowsCard facts={facts} />
    </div>
  )
}

interface FigureProps {
  readonly sign: ReactNode
  /** null until it is known. */
  readonly number: number | null
  readonly word: string
  readonly hint: string
  /** Without it, the card cannot be pressed. */
  readonly onPress?: (() => void) | undefined
}

function Figure({ sign, number, word, hint, onPress }: FigureProps) {
  const content = (
    <>
      {sign}
      <span className={classes['cardName']}>
        <span className={classes['cardNumber']}>{number === null ? '–' : formatCount(number)}</span> {word}
      </span>
      <span className={classes['cardHint']}>{hint}</span>
    </>
  )
  return onPress === undefined ? (
    <div className={classes['card']} data-still>
      {content}
    </div>
  ) : (
    <button
      type="button"
      className={classes['card']}
      title="Show what may be renamed or moved"
      onClick={onPress}
    >
      {content}
    </button>
  )
}

/** By how many rows B has more or fewer, or why that cannot be said. */
function RowsCard({ facts }: { readonly facts: ComparisonFacts | null }) {
  const sign = <IconDatabase size={16} stroke={1.75} aria-hidden />
  if (facts === null) return <Figure sign={sign} number={null} word="rows" hint="…" />
  const { a, b, inBoth, otherCount, pending } = facts.rows
  const more = (b ?? 0) - (a ?? 0)
  const text =
    a === null || b === null
      ? '–'
      : `${more > 0 ? '+' : more < 0 ? '\u2212' : ''}${formatCount(Math.abs(more))}`
  const known = (rows: number | null): string => (rows === null ? 'no rows' : countOf(rows, 'row'))
  const hint = pending
    ? 'still being counted'
    : a === null && b === null
      ? 'in neither dump'
      : a === null || b === null
        ? `only in ${a === null ? 'B' : 'A'}`
        : otherCount > 0
          ? `in ${countOf(otherCount, 'table')}`
          : more === 0
            ? 'as many in each'
            : 'by whole tables'
  const counts = `${formatCount(otherCount)} of ${countOf(inBoth, 'table')} that both have with rows differ in their number`
  return (
    <div className={classes['card']} data-still title={`A has ${known(a)}, B has ${known(b)}; ${counts}`}>
      {sign}
      <span className={classes['cardName']}>
        <span className={classes['cardNumber']}>{text}</span> rows
      </span>
      <span className={classes['cardHint']}>{hint}</span>
    </div>
  )
}
