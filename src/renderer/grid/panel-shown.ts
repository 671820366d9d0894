/** What stands beside the rows, for all grids alike: the selected value in full, the selected row as a form, or nothing. Kept from one start to the next. */
import { create } from 'zustand'

/** What stands beside the rows. */
export type PanelKind = 'value' | 'row'

const STORAGE_KEY = 'dumpscope.row-panel'

const useStore = create<{ readonly shown: PanelKind | null }>(() => ({ shown: remembered() }))

function remembered(): PanelKind | null {
  try {
    const kept = localStorage.getItem(STORAGE_KEY)
    return kept === 'value' || kept === 'row' ? kept : null
  } catch {
    // Storage is switched off: the panel starts closed.
    return null
  }
}

function show(shown: PanelKind | null): void {
  useStore.setState({ shown })
  try {
    localStorage.setItem(STORAGE_KEY, shown ?? 'none')
  } catch {
    // Storage is switched off or full: only the next start forgets it.
  }
}

/** What is shown, and the way to change that. */
export function usePanelShown(): readonly [PanelKind | null, (shown: PanelKind | null) => void] {
  return [useStore((state) => state.shown), show]
}
