/** Renames and moves on the command line: deciding on them, and telling them. */
import type { ComparisonSummary } from '../../shared/model.ts'
import type { RenameDecision, RenameProposal } from '../../shared/comparison-model.ts'
import { allPages } from '../all-pages.ts'
import type { Session } from '../client.ts'
import { visible } from '../text-format.ts'

/** What a command line decides about renames. */
export interface RenameOptions {
  /** 'table:shop.users=shop.people'. */
  readonly accept: readonly string[]
  readonly refuse: readonly string[]
  /** Every proposal of at least this certainty is accepted. */
  readonly acceptRenames?: number
  /** Whether decisions made before count, and these are kept. */
  readonly remembered: boolean
}

/** What an accepted rename lets see, such as the columns of a renamed table, is looked for so often. */
const ROUNDS = 6

/** Decides as asked; the summary of the comparison afterwards. */
export async function decideRenames(
  session: Session,
  summary: ComparisonSummary,
  { accept, refuse, acceptRenames }: RenameOptions,
): Promise<ComparisonSummary> {
  const { comparisonId } = summary
  const decide = (ids: readonly string[], decision: RenameDecision): Promise<ComparisonSummary> =>
    session.finish(
      session.client.comparisons.decide({ comparisonId, id: [...ids], decision }),
      'the comparison',
    )
  let latest = summary
  if (refuse.length > 0) latest = await decide(refuse, 'refused')
  // What is accepted may only be there once what it is in is accepted: a column of a renamed table.
  for (const id of accept) latest = await decide([id], 'accepted')
  if (acceptRenames === undefined) return latest
  for (let round = 0; round < ROUNDS; round += 1) {
    const open = (await proposalsOf(session, comparisonId)).filter(
      ({ decision, certainty }) => decision === 'open' && certainty >= acceptRenames,
    )
    if (open.length === 0) return latest
    latest = await decide(
      open.map(({ id }) => id),
      'accepted',
    )
  }
  return latest
}

/** All renames and moves of a comparison, decided or open. */
export async function proposalsOf(session: Session, comparisonId: string): Promise<RenameProposal[]> {
  return Array.fromAsync(
    allPages(async (page) => {
      const answer = await session.client.comparisons.proposals({ comparisonId, ...page })
      return { total: answer.total, items: answer.proposals }
    }),
  )
}

/** A rename in the JSON that others rely on (schema 1). */
export function renameJson(proposal: RenameProposal, several: boolean): Record<string, unknown> {
  const { id, kind, from, to, fromDatabase, toDatabase, certainty, evidence, decision } = proposal
  return {
    kind,
    from,
    to,
    ...(several ? { fromDatabase, toDatabase } : {}),
    certainty,
    evidence,
    decision,
    id,
  }
}

const DECIDED: Readonly<Record<RenameDecision, string>> = {
  open: '',
  accepted: ', accepted',
  refused: ', refused',
}

/** Renames and moves for a reader, one line each and what speaks for it below. */
export function renameLines(proposals: readonly RenameProposal[]): string[] {
  if (proposals.length === 0) return []
  const open = proposals.some(({ decision }) => decision === 'open')
  return [
    '',
    'Renames and moves:',
    ...proposals.flatMap(
      ({ kind, change, from, to, fromDatabase, toDatabase, certainty, evidence, decision }) => {
        const side = (database: string | null, name: string): string =>
          visible(database === null ? name : `${database}: ${name}`)
        const said = `${kind} ${side(fromDatabase, from)} -> ${side(toDatabase, to)}`
        return [
          `  ${said}  ${change}, ${Math.round(100 * certainty)}%${DECIDED[decision]}`,
          ...(evidence.length === 0 ? [] : [`      ${visible(evidence.join('; '))}`]),
        ]
      },
    ),
    ...(open
      ? [
          '  Open ones change nothing above: accept them with --accept-renames CERTAINTY or --accept KIND:FROM=TO.',
        ]
      : []),
  ]
}
