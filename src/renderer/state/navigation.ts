/**
 * Where the reader is: which source or comparison the tree shows, which view
 * fills the centre, and the way back. Components get `navigate` as a prop and
 * know nothing of this store.
 */
import { create } from 'zustand'
import type { DiagramOf } from '../../shared/diagram-model.ts'
import type { Scope } from '../../shared/model.ts'
import { scopeKey } from './workspace.ts'

/** What the centre shows. */
export type View =
  | { readonly kind: 'overview'; readonly scope: Scope }
  | { readonly kind: 'object'; readonly sourceId: string; readonly key: string }
  | { readonly kind: 'entry'; readonly comparisonId: string; readonly entryId: string }
  | { readonly kind: 'script'; readonly comparisonId: string }
  | { readonly kind: 'matrix' }
  /** `of` is null for what was looked at last, or what is best to begin with. */
  | { readonly kind: 'diagram'; readonly scope: Scope; readonly of: DiagramOf | null }
  | { readonly kind: 'search' }
  | { readonly kind: 'findings'; readonly scope: Scope }
  | { readonly kind: 'report' }

/** What components call to go somewhere. */
export type Navigate = (view: View) => void

export interface Navigation {
  readonly view: View | null
  /** What the tree shows; stays when an object of another source is looked at. */
  readonly scope: Scope | null
  /** The object and the entry last looked at, for their tabs. */
  readonly object: Extract<View, { kind: 'object' }> | null
  readonly entry: Extract<View, { kind: 'entry' }> | null
  readonly back: readonly View[]
  readonly forward: readonly View[]
}

const LONGEST_HISTORY = 100

const nowhere: Navigation = { view: null, scope: null, object: null, entry: null, back: [], forward: [] }

/** The reader's place. */
export const useNavigation = create<Navigation>(() => nowhere)

/** Whether two views are the same place. */
export function sameView(a: View | null, b: View | null): boolean {
  return a !== null && b !== null && viewKey(a) === viewKey(b)
}

/** One text for a view: equal for the same place. */
export function viewKey(view: View): string {
  switch (view.kind) {
    case 'overview':
    case 'findings':
      return `${view.kind} ${scopeKey(view.scope)}`
    case 'object':
      return `object ${view.sourceId} ${view.key}`
    case 'entry':
      return `entry ${view.comparisonId} ${view.entryId}`
    case 'script':
      return `script ${view.comparisonId}`
    case 'matrix':
      return 'matrix'
    case 'diagram':
      return `diagram ${scopeKey(view.scope)} ${JSON.stringify(view.of)}`
    case 'search':
    case 'report':
      return view.kind
  }
}

/** The parts of the state that follow from standing at a view. */
function standingAt(view: View, scope: Scope | null): Partial<Navigation> {
  switch (view.kind) {
    case 'overview':
    case 'findings':
      return { view, scope: view.scope }
    case 'object':
      return { view, object: view, scope: scope ?? { sourceId: view.sourceId } }
    case 'entry':
      return { view, entry: view, scope: { comparisonId: view.comparisonId } }
    case 'script':
      return { view, scope: { comparisonId: view.comparisonId } }
    case 'matrix':
    case 'search':
    case 'report':
      return { view }
    case 'diagram':
      return { view, scope: view.scope }
  }
}

/** Goes to a view; the one before can be come back to. */
export function navigate(view: View): void {
  useNavigation.setState((state) => {
    if (sameView(state.view, view)) return standingAt(view, state.scope)
    const back = state.view === null ? state.back : [...state.back, state.view].slice(-LONGEST_HISTORY)
    return { ...standingAt(view, state.scope), back, forward: [] }
  })
}

/** Shows a source's or comparison's overview, and its tree. */
export function navigateToScope(scope: Scope): void {
  navigate({ kind: 'overview', scope })
}

/** Shows an object of one source. */
export function navigateToObject(sourceId: string, key: string): void {
  navigate({ kind: 'object', sourceId, key })
}

/** Shows an entry of a comparison. */
export function navigateToEntry(comparisonId: string, entryId: string): void {
  navigate({ kind: 'entry', comparisonId, entryId })
}

/** One step back, where there is one. */
export function goBack(): void {
  useNavigation.setState((state) => {
    const view = state.back.at(-1)
    if (view === undefined || state.view === null) return {}
    return {
      ...standingAt(view, state.scope),
      back: state.back.slice(0, -1),
      forward: [state.view, ...state.forward],
    }
  })
}

/** One step forward, where there is one. */
export function goForward(): void {
  useNavigation.setState((state) => {
    const [view, ...forward] = state.forward
    if (view === undefined || state.view === null) return {}
    return { ...standingAt(view, state.scope), back: [...state.back, state.view], forward }
  })
}

/** Forgets every place for which `isGone` holds; stands at `fallback` where the reader stood at one. */
export function forgetPlaces(isGone: (view: View) => boolean, fallback: Scope | null): void {
  useNavigation.setState((state) => {
    const stays = (view: View): boolean => !isGone(view)
    const scopeGone = state.scope !== null && isGone({ kind: 'overview', scope: state.scope })
    const viewGone = state.view !== null && isGone(state.view)
    const next: Navigation = {
      ...state,
      back: state.back.filter(stays),
      forward: state.forward.filter(stays),
      object: state.object !== null && stays(state.object) ? state.object : null,
      entry: state.entry !== null && stays(state.entry) ? state.entry : null,
      scope: scopeGone ? fallback : state.scope,
    }
    if (!viewGone) return next
    return {
      ...next,
      scope: fallback,
      view: fallback === null ? null : { kind: 'overview', scope: fallback },
    }
  })
}
