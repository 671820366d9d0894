/** A tree's lines for one scope and state, as React reads them. */
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { Scope } from '../../shared/model.ts'
import { rpc } from '../rpc.ts'
import { useWorkspace } from '../state/workspace.ts'
import { expandedIds, patchTreeState, type OpenBranches, type TreeState } from '../state/tree-state.ts'
import { TreeRows, type FetchTreePage, type TreeQuestion, type TreeSnapshot } from './tree-rows.ts'

const fetchPage: FetchTreePage = ({ scope, expanded, filter }, { offset, limit }, signal) =>
  rpc.tree.rows({ scope, expanded: [...expanded], filter, offset, limit }, { signal })

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

/** Asks for the lines that the state describes, `text` being the text looked for now; `key` is the scope's key. */
export function useTreeRows(scope: Scope, key: string, state: TreeState, text: string): TreeReader {
  const [rows] = useState(() => new TreeRows(fetchPage))
  const snapshot = useSyncExternalStore(rows.subscribe, rows.snapshot)
  const { kinds, statuses } = state
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
  useEffect(() => {
    if (branches !== null) return
    const abort = new AbortController()
    const closed = { scope, expanded: [], filter: { text: '', kinds: [...kinds], statuses: [...statuses] } }
    firstBranches(closed, abort.signal).then(
      (opened) => patchTreeState(key, { branches: opened }),
      // The tree asks again with everything closed, and shows why that failed.
      () => abort.signal.aborted || patchTreeState(key, { branches: { all: false, turned: [] } }),
    )
    return () => abort.abort()
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [branches, key, kinds, statuses])
  return { rows, question, snapshot }
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
