/** Whether the selected value is shown in full, for all grids alike; kept from one start to the next. */
import { create } from 'zustand'

const STORAGE_KEY = 'dumpscope.value-shown'

const useStore = create<{ readonly shown: boolean }>(() => ({ shown: remembered() }))

function remembered(): boolean {
  try {
    return localStorage.getItem(STORAGE_KEY) === 'yes'
  } catch {
    // Storage is switched off: the panel starts closed.
    return false
  }
}

function show(shown: boolean): void {
  useStore.setState({ shown })
  try {
    localStorage.setItem(STORAGE_KEY, shown ? 'yes' : 'no')
  } catch {
    // Storage is switched off or full: only the next start forgets it.
  }
}

/** Whether it is shown, and the way to change that. */
export function useValueShown(): readonly [boolean, (shown: boolean) => void] {
  return [useStore((state) => state.shown), show]
}
