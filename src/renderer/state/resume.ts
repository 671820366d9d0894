/**
 * How the window finds its work at its start and after the engine went away:
 * files that the shell was asked to open, sources that the engine still holds,
 * and sources that a new engine must open again.
 */
import type { ComparisonSummary, SourceSummary } from '../../shared/model.ts'
import { rpc, toFailure } from '../rpc.ts'
import { forgetPlaces, navigateToScope } from './navigation.ts'
import { tell } from './notices.ts'
import { compare, openPaths, renameSource, reopenPath } from './opening.ts'
import { infoQuery, queryClient } from './queries.ts'
import { rememberedWorkspace, restoreWorkspace, useWorkspace } from './workspace.ts'

/** Runs once, when the first channel is open. */
export async function resumeAtStart(): Promise<void> {
  try {
    const [info, held] = await Promise.all([queryClient.fetchQuery(infoQuery), rpc.sources.list()])
    if (held.length > 0) return await takeUp(held)
    await openPaths(info.openAtStart, 'given')
  } catch (error) {
    tell(toFailure(error))
  }
}

/** Puts the sources that the engine holds back in the order in which they were. */
async function takeUp(held: readonly SourceSummary[]): Promise<void> {
  const { sourceIds, comparisonId } = rememberedWorkspace()
  const rank = (source: SourceSummary): number => {
    const place = sourceIds.indexOf(source.sourceId)
    return place < 0 ? sourceIds.length : place
  }
  const sources = held.toSorted((x, y) => rank(x) - rank(y))
  const comparison = comparisonId === null ? null : await heldComparison(comparisonId)
  restoreWorkspace({ sources, comparison })
  const [first, second, ...others] = sources
  if (sourceIds.length === 0 && first !== undefined && second !== undefined && others.length === 0) {
    // A new page over two open sources: they are compared, as they were when they were given.
    return void (await compare(first, second))
  }
  if (comparison !== null) navigateToScope({ comparisonId: comparison.comparisonId })
  else if (first !== undefined) navigateToScope({ sourceId: first.sourceId })
}

async function heldComparison(comparisonId: string): Promise<ComparisonSummary | null> {
  try {
    return await rpc.comparisons.summary({ comparisonId })
  } catch (error) {
    if (toFailure(error).code === 'UNKNOWN_COMPARISON') return null
    throw error
  }
}

/**
 * Runs each time a new channel is open. Where the engine still holds
 * everything, nothing changes on screen; a new engine opens the files again.
 */
export async function resumeAfterReconnect(): Promise<void> {
  const { sources, comparison } = useWorkspace.getState()
  try {
    const held = new Set((await rpc.sources.list()).map(({ sourceId }) => sourceId))
    const kept = comparison === null ? null : await heldComparison(comparison.comparisonId)
    if (sources.every(({ sourceId }) => held.has(sourceId)) && (comparison === null || kept !== null)) {
      await queryClient.refetchQueries({ predicate: ({ state }) => state.status === 'error' })
      return
    }
    await openAgain(sources, comparison)
  } catch (error) {
    tell(toFailure(error))
  }
}

async function openAgain(
  sources: readonly SourceSummary[],
  comparison: ComparisonSummary | null,
): Promise<void> {
  queryClient.clear()
  restoreWorkspace({ sources: [], comparison: null })
  forgetPlaces(() => true, null)
  const opened: (SourceSummary | null)[] = []
  for (const { path, named, label } of sources) {
    const source = await reopenPath(path)
    opened.push(source)
    if (source !== null && named) await renameSource(source.sourceId, label)
  }
  const [a, b] = opened
  if (comparison !== null && a && b) await compare(a, b)
}
