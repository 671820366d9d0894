/** Of all candidates those that are proposed: each object in one at most, the most certain first. */
import type { RenameDecision, RenameProposal } from '../../../shared/comparison-model.ts'
import { KIND_ORDER } from '../kind-rules.ts'
import { lessDoubt } from './likeness.ts'
import type { RenameCandidate } from './rename-candidate.ts'

/** What comparing the first rows of both tables gave. */
export interface RowsAlike {
  /** Rows of the shorter side that were looked at. */
  readonly looked: number
  /** Of these, those that the other side has among its first. */
  readonly alike: number
}

/** What is proposed must be at least so certain. */
const LEAST_CERTAIN = 0.5
/** Another that is nearly as certain takes certainty away, up to this distance. */
const CLOSE = 0.1
/** What is left of the certainty where another is just as likely. */
const LEFT_OF_TIE = 0.3

/**
 * Assigns A to B one to one, most certain first. Of two that are as likely as
 * each other none is proposed. What was decided on is listed with its decision;
 * a refused pair leaves both sides free for others.
 */
export function renameProposals(
  candidates: readonly RenameCandidate[],
  decisions: ReadonlyMap<string, RenameDecision>,
  rows: ReadonlyMap<string, RowsAlike> = new Map(),
): RenameProposal[] {
  const known = candidates.map((candidate) => withRows(candidate, rows.get(candidate.id)))
  const decisionOf = ({ id }: RenameCandidate): RenameDecision => decisions.get(id) ?? 'open'
  const taken = new Set<string>()
  const proposals: RenameProposal[] = []
  for (const candidate of known) {
    const decision = decisionOf(candidate)
    if (decision === 'open') continue
    proposals.push(proposalOf(candidate, candidate.certainty, decision))
    if (decision === 'accepted') for (const end of endsOf(candidate)) taken.add(end)
  }
  const open = known
    .filter((candidate) => decisionOf(candidate) === 'open')
    .toSorted((x, y) => y.certainty - x.certainty || (x.id < y.id ? -1 : 1))
  const rivals = byEnd(open)
  for (const candidate of open) {
    const ends = endsOf(candidate)
    if (ends.some((end) => taken.has(end))) continue
    const free = ends
      .flatMap((end) => rivals.get(end) ?? [])
      .filter((one) => one !== candidate && endsOf(one).every((end) => !taken.has(end)))
    const closest = free.reduce((most, one) => Math.max(most, one.certainty), 0)
    const distance = Math.min(1, Math.max(0, candidate.certainty - closest) / CLOSE)
    const certainty = candidate.certainty * (LEFT_OF_TIE + (1 - LEFT_OF_TIE) * distance)
    if (certainty < LEAST_CERTAIN) continue
    for (const end of ends) taken.add(end)
    proposals.push(proposalOf(candidate, certainty, 'open'))
  }
  return proposals.toSorted(byKindAndName)
}

/** The candidates whose rows would say more: those that may be proposed, or are as likely as another. Most certain first. */
export function worthLookingAtRows(candidates: readonly RenameCandidate[], most: number): RenameCandidate[] {
  return candidates
    .filter(
      ({ hasRows, certainty, pair }) => hasRows && certainty >= LEAST_CERTAIN - 0.1 && pair.columns === null,
    )
    .slice(0, most)
}

function withRows(candidate: RenameCandidate, rows: RowsAlike | undefined): RenameCandidate {
  if (!rows || rows.looked === 0) return candidate
  const share = rows.alike / rows.looked
  const few = 1 - 0.7 ** rows.looked
  const certainty =
    share >= 0.5
      ? Math.min(0.99, lessDoubt(candidate.certainty, 0.85 * share * few))
      : candidate.certainty * (1 - 0.4 * (1 - share) * few)
  const sentence =
    rows.alike === rows.looked
      ? `the first ${count(rows.looked)} rows alike`
      : `${count(rows.alike)} of the first ${count(rows.looked)} rows alike`
  return { ...candidate, certainty, evidence: [...candidate.evidence, sentence] }
}

const count = (value: number): string => new Intl.NumberFormat('en').format(value)

function endsOf({ pair }: RenameCandidate): readonly [string, string] {
  const column = pair.columns
  return [`a ${pair.aKey} ${column?.from ?? ''}`, `b ${pair.bKey} ${column?.to ?? ''}`]
}

function byEnd(candidates: readonly RenameCandidate[]): Map<string, RenameCandidate[]> {
  const found = new Map<string, RenameCandidate[]>()
  for (const candidate of candidates) {
    for (const end of endsOf(candidate)) {
      const list = found.get(end)
      if (list) list.push(candidate)
      else found.set(end, [candidate])
    }
  }
  return found
}

function proposalOf(
  { id, pair, change, evidence }: RenameCandidate,
  certainty: number,
  decision: RenameDecision,
): RenameProposal {
  const { kind, from, to, fromDatabase, toDatabase, aKey, bKey } = pair
  return {
    id,
    kind,
    change,
    from,
    to,
    fromDatabase,
    toDatabase,
    aKey,
    bKey,
    decision,
    certainty: Math.round(100 * certainty) / 100,
    evidence: [...evidence],
  }
}

function byKindAndName(x: RenameProposal, y: RenameProposal): number {
  const rank = ({ kind }: RenameProposal): number =>
    kind === 'column' ? KIND_ORDER.size : (KIND_ORDER.get(kind) ?? 0)
  return rank(x) - rank(y) || (x.from < y.from ? -1 : x.from > y.from ? 1 : x.to < y.to ? -1 : 1)
}
