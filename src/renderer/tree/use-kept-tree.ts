/** Keeps how the reader leaves a tree, a moment after each change and when the tree goes. */
import { useEffect } from 'react'
import type { Scope } from '../../shared/model.ts'
import { rpc } from '../rpc.ts'
import { keptPart, type TreeState } from '../state/tree-state.ts'

/** Milliseconds after the last change. */
const PAUSE = 600

/** Keeps the state of the tree of a scope; `top` is the line at the upper edge. */
export function useKeptTree(scope: Scope, key: string, state: TreeState, top: number): void {
  const { branches, text, kinds, statuses } = state
  useEffect(() => {
    if (branches === null) return
    const keep = (): void => {
      const part = keptPart(key)
      // A tree that could not be kept opens as at first: nothing that the reader has to be told.
      if (part !== null) rpc.tree.keep({ scope, state: part }).catch(() => undefined)
    }
    const waiting = setTimeout(keep, PAUSE)
    return () => clearTimeout(waiting)
    // The key stands for the scope.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [key, branches, text, kinds, statuses, top])
}
