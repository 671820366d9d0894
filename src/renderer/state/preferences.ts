/** What the reader set for the window, kept between runs: the one store of it (shared/preferences.ts says what there is). */
import type { MantineColorSchemeManager } from '@mantine/core'
import { create } from 'zustand'
import { IGNORABLE, type Ignorable } from '../../shared/ignorable.ts'
import { rpc, toFailure } from '../rpc.ts'
import { tell } from './notices.ts'
import { readPreferences, type Preferences } from '../../shared/preferences.ts'

const KEPT = 'dumpscope.preferences'

/**
 * Takes up what the engine keeps, which outlives the page: the browser shell
 * has another address at each start, and a page's own storage goes with it.
 */
export async function restorePreferences(): Promise<void> {
  try {
    const { window: kept } = await rpc.preferences.get()
    if (kept === null) return
    usePreferences.setState(readPreferences(kept))
    keepInPage()
  } catch (error) {
    tell(toFailure(error))
  }
}

function keptText(): string | null {
  // Where there is no window (a test of a store that reads this one) nothing was kept.
  return globalThis.localStorage?.getItem(KEPT) ?? null
}

/** The preferences as they are. */
export const usePreferences = create<Preferences>(() => readPreferences(keptText()))

/** Changes some of them and keeps all. */
export function setPreferences(changed: Partial<Preferences>): void {
  usePreferences.setState(changed)
  keepInPage()
  rpc.preferences.set({ window: JSON.stringify(usePreferences.getState()) }).catch((error: unknown) => {
    // A lost connection has its own words; the page keeps them until then.
    if (toFailure(error).code !== 'ENGINE_GONE') tell(toFailure(error))
  })
}

/** In the page's storage they are there before the engine is: the theme of the first moment is the right one. */
function keepInPage(): void {
  try {
    globalThis.localStorage?.setItem(KEPT, JSON.stringify(usePreferences.getState()))
  } catch {
    // Storage is switched off or full: the engine keeps them.
  }
}

let stopFollowing = (): void => undefined

/** The kit's theme, kept with the other preferences. */
export const themeManager: MantineColorSchemeManager = {
  get: () => usePreferences.getState().theme,
  set: (theme) => setPreferences({ theme }),
  subscribe(onUpdate) {
    stopFollowing = usePreferences.subscribe(({ theme }, before) => {
      if (theme !== before.theme) onUpdate(theme)
    })
  },
  unsubscribe: () => stopFollowing(),
  clear: () => setPreferences({ theme: 'auto' }),
}

/** Leaves something out of comparisons from now on, or takes it in again. */
export function leaveOut(what: Ignorable, isLeftOut: boolean): void {
  const before = usePreferences.getState().leftOut
  setPreferences({ leftOut: IGNORABLE.filter((one) => (one === what ? isLeftOut : before.includes(one))) })
}
