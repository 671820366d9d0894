/**
 * What is open: the sources in the order of their letters, and the comparison
 * of the first two. The order is the window's own: A and B are the first two,
 * whatever the engine called them, so that the comparison always reads A to B.
 */
import { create } from 'zustand'
import type { ComparisonSummary, Scope, SourceSummary } from '../../shared/model.ts'

export interface Workspace {
  readonly sources: readonly SourceSummary[]
  /** Always of sources[0] and sources[1], in this order. */
  readonly comparison: ComparisonSummary | null
}

const STORAGE_KEY = 'dumpscope.workspace'

/** The open sources and their comparison. */
export const useWorkspace = create<Workspace>(() => ({ sources: [], comparison: null }))

/** The letter of a source by its place: 0 -> 'A', 25 -> 'Z', 26 -> 'AA'. */
export function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last
}

/** One text for a scope, for keys of caches and lists. */
export function scopeKey(scope: Scope): string {
  return 'comparisonId' in scope ? `comparison:${scope.comparisonId}` : `source:${scope.sourceId}`
}

/** Adds a source at the end, or puts its new summary where it already stands. */
export function addSource(source: SourceSummary): void {
  useWorkspace.setState(({ sources }) => {
    const known = sources.some(({ sourceId }) => sourceId === source.sourceId)
    const next = known
      ? sources.map((old) => (old.sourceId === source.sourceId ? source : old))
      : [...sources, source]
    return { sources: next }
  })
}

/** Takes a source out, and the comparison with it where it was part of one. */
export function removeSource(sourceId: string): void {
  useWorkspace.setState(({ sources, comparison }) => ({
    sources: sources.filter((source) => source.sourceId !== sourceId),
    comparison:
      comparison !== null && (comparison.a.sourceId === sourceId || comparison.b.sourceId === sourceId)
        ? null
        : comparison,
  }))
}

/** Makes the comparison the current one, and its two sources A and B. */
export function setComparison(comparison: ComparisonSummary | null): void {
  useWorkspace.setState(({ sources }) => {
    if (comparison === null) return { comparison }
    const others = sources.filter(
      ({ sourceId }) => sourceId !== comparison.a.sourceId && sourceId !== comparison.b.sourceId,
    )
    return { comparison, sources: [comparison.a, comparison.b, ...others] }
  })
}

/** Puts the sources in this order; ids that are not open count for nothing, sources that are not named stand last. */
export function orderSources(sourceIds: readonly string[]): void {
  const place = new Map(sourceIds.map((id, index) => [id, index]))
  const rank = ({ sourceId }: SourceSummary): number => place.get(sourceId) ?? place.size
  useWorkspace.setState(({ sources }) => ({ sources: sources.toSorted((a, b) => rank(a) - rank(b)) }))
}

/** Takes over what is now known of a source that is open, in the comparison too. */
export function updateSource(source: SourceSummary): void {
  const newer = (old: SourceSummary): SourceSummary => (old.sourceId === source.sourceId ? source : old)
  useWorkspace.setState(({ sources, comparison }) => ({
    sources: sources.map(newer),
    comparison: comparison && { ...comparison, a: newer(comparison.a), b: newer(comparison.b) },
  }))
}

/** Replaces everything at once, after a reload or a reconnect. */
export function restoreWorkspace(workspace: Workspace): void {
  useWorkspace.setState(workspace)
}

/** What a reload of the page needs to find its way back: ids in order. */
export interface RememberedWorkspace {
  readonly sourceIds: readonly string[]
  readonly comparisonId: string | null
}

/** What was open before this page was loaded; empty where nothing was or it cannot be read. */
export function rememberedWorkspace(): RememberedWorkspace {
  const nothing: RememberedWorkspace = { sourceIds: [], comparisonId: null }
  try {
    const value: unknown = JSON.parse(sessionStorage.getItem(STORAGE_KEY) ?? 'null')
    if (typeof value !== 'object' || value === null) return nothing
    const { sourceIds, comparisonId } = value as Partial<RememberedWorkspace>
    if (!Array.isArray(sourceIds)) return nothing
    return {
      sourceIds: sourceIds.filter((id) => typeof id === 'string'),
      comparisonId: typeof comparisonId === 'string' ? comparisonId : null,
    }
  } catch {
    // A value that another version wrote, or storage that is switched off: start empty.
    return nothing
  }
}

useWorkspace.subscribe(({ sources, comparison }) => {
  const remembered: RememberedWorkspace = {
    sourceIds: sources.map(({ sourceId }) => sourceId),
    comparisonId: comparison?.comparisonId ?? null,
  }
  try {
    sessionStorage.setItem(STORAGE_KEY, JSON.stringify(remembered))
  } catch {
    // Storage is switched off or full: only a reload forgets the order.
  }
})
