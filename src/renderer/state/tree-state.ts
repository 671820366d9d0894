/** What the reader did to a tree: open branches and the filter, kept for each source and comparison apart. */
import { create } from 'zustand'
import type { ChangeStatus, ObjectKind } from '../../shared/model.ts'
import type { KeptTree } from '../../shared/tree-model.ts'

/** Which branches are open: all or none, and the lines that are the other way round. */
export interface OpenBranches {
  readonly all: boolean
  /** Ids of the lines that were turned. With `all`, objects with children stay closed until turned. */
  readonly turned: readonly string[]
}

export interface TreeState {
  /** null until the first lines say which branches to open by themselves. */
  readonly branches: OpenBranches | null
  /** The same while a text is looked for: everything is open at first. */
  readonly searchBranches: OpenBranches
  readonly text: string
  /** Empty: all. */
  readonly kinds: readonly ObjectKind[]
  /** Empty: all. */
  readonly statuses: readonly ChangeStatus[]
}

/** As many as the contract takes. */
const MOST_KEPT = 20_000

/** A comparison first shows what differs. */
const DIFFERENT: readonly ChangeStatus[] = ['added', 'removed', 'changed']

const ALL_OPEN: OpenBranches = { all: true, turned: [] }

const ofSource: TreeState = { branches: null, searchBranches: ALL_OPEN, text: '', kinds: [], statuses: [] }
const ofComparison: TreeState = { ...ofSource, statuses: DIFFERENT }

const useTreeStates = create<Readonly<Record<string, TreeState>>>(() => ({}))

function startOf(key: string): TreeState {
  return key.startsWith('comparison:') ? ofComparison : ofSource
}

/** The state of the tree of a scope's key (workspace.ts, scopeKey). */
export function useTreeState(key: string): TreeState {
  return useTreeStates((states) => states[key] ?? startOf(key))
}

/** Changes a part of it. */
export function patchTreeState(key: string, patch: Partial<TreeState>): void {
  useTreeStates.setState((states) => ({ [key]: { ...(states[key] ?? startOf(key)), ...patch } }))
}

/** Opens a closed line or closes an open one. */
export function turnBranch(key: string, id: string): void {
  turnBranches(key, [id])
}

/** Turns several lines at once. */
export function turnBranches(key: string, ids: readonly string[]): void {
  const state = useTreeStates.getState()[key] ?? startOf(key)
  const turn = ({ all, turned }: OpenBranches): OpenBranches => ({
    all,
    turned: [...turned.filter((id) => !ids.includes(id)), ...ids.filter((id) => !turned.includes(id))],
  })
  if (state.text.trim() !== '') return patchTreeState(key, { searchBranches: turn(state.searchBranches) })
  patchTreeState(key, { branches: turn(state.branches ?? { all: false, turned: [] }) })
}

/** Puts other ids in the place of those that were turned; they mean the same as before of all else. */
export function setTurned(key: string, turned: readonly string[]): void {
  const { text, branches, searchBranches } = useTreeStates.getState()[key] ?? startOf(key)
  if (text.trim() !== '') return patchTreeState(key, { searchBranches: { ...searchBranches, turned } })
  patchTreeState(key, { branches: { all: branches?.all ?? false, turned } })
}

/** Opens every branch, or closes them. */
export function turnAllBranches(key: string, all: boolean): void {
  patchTreeState(key, { branches: { all, turned: [] }, searchBranches: { all, turned: [] } })
}

const ALL = '*'

/** Branches as the contract takes them: '*' opens all, and names then mean the opposite. */
export function expandedIds({ all, turned }: OpenBranches): string[] {
  return all ? [ALL, ...turned] : [...turned]
}

/** What of the contract's ids was turned: the reverse of `expandedIds`. */
export function turnedIds(expanded: readonly string[]): readonly string[] {
  return expanded.filter((id) => id !== ALL)
}

/** The line at the upper edge of each tree, from 0; by a scope's key. Nothing is drawn for it, so it is no state. */
export const treeTops = new Map<string, number>()

/** What of a tree's state is kept between runs; null before its first lines. */
export function keptPart(key: string): KeptTree | null {
  const { branches, text, kinds, statuses } = useTreeStates.getState()[key] ?? startOf(key)
  if (branches === null) return null
  return {
    // So many were not opened one by one to be found again.
    branches: branches.turned.length > MOST_KEPT ? null : { all: branches.all, turned: [...branches.turned] },
    text,
    kinds: [...kinds],
    statuses: [...statuses],
    top: treeTops.get(key) ?? 0,
  }
}
