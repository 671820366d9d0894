/**
 * What the reader set for the window, kept between runs: the one store of it.
 * A field that cannot be read is as if it had never been set.
 */
import type { MantineColorSchemeManager } from '@mantine/core'
import * as z from 'zod'
import { create } from 'zustand'
import { IGNORABLE, IgnorableSchema, type Ignorable } from '../../shared/ignorable.ts'

const KEPT = 'dumpscope.preferences'

const PreferencesSchema = z.object({
  theme: z.enum(['auto', 'light', 'dark']).catch('auto'),
  /** What comparisons leave out. */
  leftOut: z.array(IgnorableSchema).catch([]),
})

/** Preferences of the window; those of the engine are asked of the engine. */
export type Preferences = Readonly<z.infer<typeof PreferencesSchema>>

/** Preferences out of text that was kept; those never set have their first value. Pure, for any text. */
export function readPreferences(text: string | null): Preferences {
  let value: unknown = null
  try {
    value = JSON.parse(text ?? 'null')
  } catch {
    // Cut short or written by something else: everything is as at first.
  }
  return PreferencesSchema.parse(typeof value === 'object' && value !== null ? value : {})
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
  try {
    globalThis.localStorage?.setItem(KEPT, JSON.stringify(usePreferences.getState()))
  } catch {
    // Storage is switched off or full: it holds for this window only.
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
