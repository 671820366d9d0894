/** A tree's lines for one scope and state, as React reads them. */
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { Scope } from '../../shared/model.ts'
import { rpc } from '../rpc.ts'
import { useWorkspace } from '../state/workspace.ts'
import {
  expandedIds,
  patchTreeState,
  treeTops,
  type OpenBranches,
  type TreeState,
} from '../state/tree-state.ts'
import { TreeRows, type FetchTreePage, type TreeQuestion, type TreeSnapshot } from './tree-rows.ts'

const fetchPage: FetchTreePage = ({ scope, expanded, filter }, window, signal) =>
  rpc.tree.rows({ scope, expanded: [...expanded], filter, ...window }, { signal })

/** A whole tree of at most this many lines opens by itself; about one screen. */
const OPEN_WHOLE = 40
/** Branches that open by themselves where the whole tree is larger. */
const OPEN_FIRST = 3

export interface TreeReader {
  readonly rows: TreeRows
  /** What is asked for now; the snapshot may still be of the question before. */
  readonly question: TreeQuestion | null
  readonly snapshot: TreeSnapshot
}

/** Asks for the lines that the state describes; `key` is the scope's key. */
export function useTreeRows(scope: Scope, key: string, state: TreeState): TreeReader {
  const [rows] = useState(() => new TreeRows(fetchPage))
  const snapshot = useSyncExternalStore(rows.subscribe, rows.snapshot)
  const { kinds, statuses, text } = state
  // A comparison that was made anew keeps its id, and its tree is asked for again.
  const revision = useWorkspace(({ comparison }) => ('comparisonId' in scope ? comparison : null))
  const branches = text.trim() === '' ? state.branches : state.searchBranches
  const question = useMemo<TreeQuestion | null>(
    () =>
      branches === null
        ? null
        : {
            scope,
            expanded: expandedIds(branches),
            filter: { text, kinds: [...kinds], statuses: [...statuses] },
          },
    // The key stands for the scope, which may be a new object with the same ids.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [key, branches, kinds, statuses, text, revision],
  )
  useEffect(() => {
    if (question !== null) rows.ask(question)
  }, [rows, question])
  const isNew = state.branches === null
  useEffect(() => {
    if (!isNew) return
    const abort = new AbortController()
    firstState(scope, state, abort.signal).then(
      ({ top, ...first }) => {
        if (abort.signal.aborted) return
        treeTops.set(key, top)
        patchTreeState(key, first)
      },
      // The tree asks again with everything closed, and shows why that failed.
      () => abort.signal.aborted || patchTreeState(key, { branches: { all: false, turned: [] } }),
    )
    return () => abort.abort()
    // What the reader filters by meanwhile is asked for as it is now.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [isNew, key, kinds, statuses, text])
  return { rows, question, snapshot }
}

/** How a tree opens: as it was left, else with its first branches. What the reader looks for already stays. */
async function firstState(
  scope: Scope,
  { kinds, statuses, text }: TreeState,
  signal: AbortSignal,
): Promise<Partial<TreeState> & { readonly top: number }> {
  const kept = await rpc.tree.kept({ scope }, { signal })
  const filter = kept === null || text !== '' ? { kinds: [...kinds], statuses: [...statuses], text } : kept
  const top = kept === null || text !== '' ? 0 : kept.top
  if (kept !== null && kept.branches !== null) return { ...filter, branches: kept.branches, top }
  const closed = { scope, expanded: [], filter: { ...filter, text: '' } }
  return { ...filter, branches: await firstBranches(closed, signal), top }
}

/** Which branches a tree opens with: all of a small one, else the way down to where there is a choice. */
async function firstBranches(closed: TreeQuestion, signal: AbortSignal): Promise<OpenBranches> {
  const whole = await fetchPage({ ...closed, expanded: ['*'] }, { offset: 0, limit: 1 }, signal)
  if (whole.total <= OPEN_WHOLE) return { all: true, turned: [] }
  const turned: string[] = []
  for (let depth = 0; depth < 2; depth++) {
    const { rows } = await fetchPage(
      { ...closed, expanded: [...turned] },
      { offset: 0, limit: OPEN_WHOLE },
      signal,
    )
    const branches = rows.filter((row) => !row.expanded && (row.type === 'database' || row.type === 'schema'))
    if (branches.length === 0 || branches.length > OPEN_FIRST) break
    turned.push(...branches.map(({ id }) => id))
  }
  return { all: false, turned }
}
