/** What the reader leaves out of comparisons; kept between runs. */
import { create } from 'zustand'
import { IGNORABLE } from '../../shared/comparison-model.ts'
import type { Ignorable } from '../../shared/comparison-model.ts'

const KEPT = 'dumpscope.left-out'

export const useLeftOut = create<{ readonly ignored: readonly Ignorable[] }>(() => ({ ignored: [] }))

/** Takes up what was left out when the window was last open; before anything is compared. */
export function restoreLeftOut(): void {
  const words = new Set((localStorage.getItem(KEPT) ?? '').split(','))
  useLeftOut.setState({ ignored: IGNORABLE.filter((one) => words.has(one)) })
}

/** Leaves something out from now on, or takes it in again. */
export function leaveOut(what: Ignorable, isLeftOut: boolean): void {
  const before = useLeftOut.getState().ignored
  const ignored = IGNORABLE.filter((one) => (one === what ? isLeftOut : before.includes(one)))
  localStorage.setItem(KEPT, ignored.join(','))
  useLeftOut.setState({ ignored })
}
