/**
 * Which tab of an object or of a comparison's entry is shown. The one last
 * looked at is kept for each kind, so that the next table opens where the last
 * one stood; commands choose one by its name.
 */
import { create } from 'zustand'

interface TabChoice {
  /** By what the tabs are of: 'object table', 'entry function'. */
  readonly chosen: Readonly<Record<string, string>>
  /** The tabs that are on screen now. */
  readonly shown: { readonly place: string; readonly tabs: readonly string[] } | null
}

/** The tabs' store. */
export const useTabChoice = create<TabChoice>(() => ({ chosen: {}, shown: null }))

/** Chooses a tab of a kind. */
export function chooseTab(place: string, tab: string): void {
  useTabChoice.setState(({ chosen }) => ({ chosen: { ...chosen, [place]: tab } }))
}

/** Says which tabs are on screen; what it gives back says that they are gone. */
export function showTabs(place: string, tabs: readonly string[]): () => void {
  const shown = { place, tabs }
  useTabChoice.setState({ shown })
  return () => useTabChoice.setState((state) => (state.shown === shown ? { shown: null } : {}))
}

/** The first of these tabs that is on screen; null where none is. */
export function shownTab(names: readonly string[]): string | null {
  const { shown } = useTabChoice.getState()
  return names.find((name) => shown?.tabs.includes(name)) ?? null
}

/** Chooses the first of these tabs that is on screen. */
export function chooseShownTab(names: readonly string[]): void {
  const { shown } = useTabChoice.getState()
  const tab = shownTab(names)
  if (shown !== null && tab !== null) chooseTab(shown.place, tab)
}
