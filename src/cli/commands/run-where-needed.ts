/** What was written by hand is run in embedded PostgreSQL where its text alone does not tell what it means. */
import type { ComparisonSummary, SourceSummary } from '../../shared/model.ts'
import type { Session } from '../client.ts'
import { formatCount } from '../text-format.ts'

/** More is not run without being asked: it would take minutes. */
const BYTES_AT_MOST = 32_000_000

/** Which way a comparison was reached. */
export interface Reached {
  readonly way: 'text' | 'embedded PostgreSQL'
  /** The sides that were run. */
  readonly ran: readonly ('A' | 'B')[]
  /** Why it was so, as a sentence; null where nothing is to be said. */
  readonly why: string | null
}

/** The two sources of a comparison, and the way that led to it. */
export interface Sides {
  readonly a: SourceSummary
  readonly b: SourceSummary
  readonly reached: Reached
}

const isByHand = ({ writtenByPgDump, ran, bytes }: SourceSummary): boolean =>
  !writtenByPgDump && !ran && bytes <= BYTES_AT_MOST

/** How a comparison was reached of which no side is to be run (any more). */
export function reachedBy({ a, b }: Pick<ComparisonSummary, 'a' | 'b'>, why: string | null = null): Reached {
  const sides = [
    ['A', a],
    ['B', b],
  ] as const
  const ran = sides.flatMap(([label, { ran: wasRun }]) => (wasRun ? [label] : []))
  return { way: ran.length > 0 ? 'embedded PostgreSQL' : 'text', ran, why }
}

/**
 * The sources that a comparison is better made of: those written by hand, run.
 * Null where text was enough. Where some of a text cannot be run, its text is
 * what is compared, and that is said.
 */
export async function runWhereNeeded(session: Session, summary: ComparisonSummary): Promise<Sides | null> {
  const { a, b, equalOnlyLoosely: loosely } = summary
  if (loosely === 0 || (!isByHand(a) && !isByHand(b))) return null
  const failed: string[] = []
  const run = async (label: string, source: SourceSummary): Promise<SourceSummary> => {
    if (!isByHand(source)) return source
    const call = session.client.sources.open({ path: source.path, label: source.label, run: true })
    const made = await session.finish(call, source.path)
    const { migrations } = await session.client.sources.overview({ sourceId: made.sourceId })
    const count = (migrations?.files ?? []).reduce((sum, file) => sum + file.failed, 0)
    if (count === 0) return made
    failed.push(
      `${formatCount(count)} ${count === 1 ? 'statement' : 'statements'} of ${label} failed in embedded PostgreSQL, so it was compared by its text.`,
    )
    return source
  }
  const sides = { a: await run('A', a), b: await run('B', b) }
  const why = `By text ${formatCount(loosely)} ${loosely === 1 ? 'expression is' : 'expressions are'} alike only without the casts that PostgreSQL adds.`
  return { ...sides, reached: reachedBy(sides, failed.length > 0 ? failed.join(' ') : why) }
}

/** The way in one line, for people; none where nothing was run and nothing is to be said. */
export function reachedLines({ ran, why }: Reached): string[] {
  const run =
    ran.length === 0
      ? []
      : [`${ran.join(' and ')} ${ran.length === 1 ? 'was' : 'were'} run in embedded PostgreSQL.`]
  const line = [...run, ...(why === null ? [] : [why])].join(' ')
  return line === '' ? [] : [line]
}
