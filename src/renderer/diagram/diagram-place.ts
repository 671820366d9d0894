/** What the reader did in each diagram, kept while the window is open so that going back finds it as it was left. */
import { create } from 'zustand'
import type { DiagramColumns, DiagramOf } from '../../shared/diagram-model.ts'
import type { Scope } from '../../shared/model.ts'
import { scopeKey } from '../state/workspace.ts'
import type { Point } from './placed-box.ts'
import type { Viewport } from './viewport.ts'

/** One diagram as the reader left it. */
export interface DiagramPlace {
  /** Tables beside those asked for, and tables taken out, by id. */
  readonly added: readonly string[]
  readonly hidden: readonly string[]
  readonly selected: string | null
  /** How many tables the reader agreed to; null: not asked yet. */
  readonly limit: number | null
  readonly viewport: Viewport | null
  /** Where tables stood last, for laying out more of them. */
  readonly positions: ReadonlyMap<string, Point>
  /** The ends of the way that is looked for. */
  readonly path: { readonly from: string | null; readonly to: string | null; readonly chosen: number }
}

export const NEW_PLACE: DiagramPlace = {
  added: [],
  hidden: [],
  selected: null,
  limit: null,
  viewport: null,
  positions: new Map(),
  path: { from: null, to: null, chosen: 0 },
}

/** The panel beside the diagram; null where it is closed. */
export type DiagramPanel = 'table' | 'path' | 'list'

interface DiagramState {
  readonly places: Readonly<Record<string, DiagramPlace>>
  /** What was looked at last of each source and comparison. */
  readonly last: Readonly<Record<string, DiagramOf>>
  readonly columns: DiagramColumns
  readonly panel: DiagramPanel | null
}

/** All diagrams. */
export const useDiagrams = create<DiagramState>(() => ({
  places: {},
  last: {},
  columns: 'keys',
  panel: null,
}))

/** One text for a diagram. */
export function placeKey(scope: Scope, of: DiagramOf): string {
  return `${scopeKey(scope)} ${JSON.stringify(of)}`
}

/** Changes what is known of a diagram. */
export function changePlace(key: string, change: Partial<DiagramPlace>): void {
  useDiagrams.setState(({ places }) => ({
    places: { ...places, [key]: { ...(places[key] ?? NEW_PLACE), ...change } },
  }))
}

/** Remembers what of a source or comparison is looked at. */
export function rememberLast(scope: Scope, of: DiagramOf): void {
  useDiagrams.setState(({ last }) => ({ last: { ...last, [scopeKey(scope)]: of } }))
}

/** What the diagram on screen can be asked to do by commands and buttons. */
export interface DiagramActions {
  readonly zoom: (factor: number) => void
  readonly fit: () => void
  readonly whole: () => void
  readonly find: () => void
  readonly expand: () => void
  readonly hide: () => void
}

let current: DiagramActions | null = null

/** The diagram on screen says what it can do; answers a function that ends that. */
export function ownActions(actions: DiagramActions): () => void {
  current = actions
  return () => {
    if (current === actions) current = null
  }
}

/** The diagram on screen; null where none is. */
export function currentDiagram(): DiagramActions | null {
  return current
}
