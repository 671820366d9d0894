/** Brings the object that the centre shows into sight in the tree, wherever it was reached from: opens what is closed above it, then moves to its line. */
import { useEffect, useRef } from 'react'
import type { Scope } from '../../shared/model.ts'
import { rpc } from '../rpc.ts'
import { turnBranches } from '../state/tree-state.ts'
import type { TreeReader } from './use-tree-rows.ts'

export interface RevealOptions {
  readonly scope: Scope
  readonly scopeKey: string
  readonly reader: TreeReader
  /** The target (object key or entry id) that the centre shows. */
  readonly selected: string | null
  /** Moves to the line at this index of the tree that is drawn. */
  readonly onFound: (index: number) => void
}

/**
 * Reveals `selected` once, when it changes or a text that was looked for is
 * taken away; after that the reader may close its branches or scroll away.
 * Returns what tells that a target was chosen in the tree itself, where it
 * stands before the reader's eyes.
 */
export function useReveal({
  scope,
  scopeKey,
  reader,
  selected,
  onFound,
}: RevealOptions): (target: string) => void {
  const { question, snapshot } = reader
  const seen = useRef<string | null>(null)
  const hadText = useRef(false)
  const isDrawn = question !== null && snapshot.question === question
  useEffect(() => {
    if (!isDrawn) return
    const hasText = question.filter.text !== ''
    if (hadText.current && !hasText) seen.current = null
    hadText.current = hasText
    if (selected === null || selected === seen.current) return
    const abort = new AbortController()
    rpc.tree
      .locate(
        { ...question, scope, expanded: [...question.expanded], target: selected },
        { signal: abort.signal },
      )
      .then(
        (place) => {
          if (abort.signal.aborted || place === null) return
          // The lines come anew once the branches are open, and the line is looked for again among them.
          if (place.closed.length > 0) return turnBranches(scopeKey, place.closed)
          seen.current = selected
          onFound(place.index)
        },
        // Why the engine does not answer is said by the tree and the view, which ask it too.
        () => {},
      )
    return () => abort.abort()
    // The key stands for the scope; `onFound` is new in every drawing and does the same.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [scopeKey, question, isDrawn, selected])
  return (target) => {
    seen.current = target
  }
}
