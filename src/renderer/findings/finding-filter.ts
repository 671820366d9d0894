/** Which findings the list shows, for each source and comparison apart. */
import { create } from 'zustand'
import type { Scope, Severity } from '../../shared/model.ts'
import { navigate } from '../state/navigation.ts'
import { scopeKey } from '../state/workspace.ts'

export interface FindingFilter {
  readonly text: string
  /** Empty: all. */
  readonly severities: readonly Severity[]
}

const EVERY: FindingFilter = { text: '', severities: [] }

const useFilters = create<Readonly<Record<string, FindingFilter>>>(() => ({}))

/** The filter of a scope's findings. */
export function useFindingFilter(scope: Scope): FindingFilter {
  const key = scopeKey(scope)
  return useFilters((filters) => filters[key] ?? EVERY)
}

/** Changes a part of it. */
export function patchFindingFilter(scope: Scope, patch: Partial<FindingFilter>): void {
  const key = scopeKey(scope)
  useFilters.setState((filters) => ({ [key]: { ...(filters[key] ?? EVERY), ...patch } }))
}

/** Shows the findings of a scope that hold a text; all without one. */
export function showFindings(scope: Scope, text?: string): void {
  if (text !== undefined) patchFindingFilter(scope, { text, severities: [] })
  navigate({ kind: 'findings', scope })
}

/** The severities after one was switched: none chosen is all, and so are all three. */
export function switched(severities: readonly Severity[], severity: Severity): readonly Severity[] {
  const next = severities.includes(severity)
    ? severities.filter((one) => one !== severity)
    : [...severities, severity]
  return next.length === 3 ? [] : next
}
