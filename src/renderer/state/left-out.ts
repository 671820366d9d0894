/** What the reader leaves out of comparisons; kept between runs. */
import { create } from 'zustand'
import { IGNORABLE } from '../../shared/comparison-model.ts'
import type { Ignorable } from '../../shared/comparison-model.ts'

const KEPT = 'dumpscope.left-out'

function kept(): Ignorable[] {
  const words = (localStorage.getItem(KEPT) ?? '').split(',')
  return IGNORABLE.filter((one) => words.includes(one))
}

export const useLeftOut = create<{ readonly ignored: readonly Ignorable[] }>(() => ({ ignored: kept() }))

/** Leaves something out from now on, or takes it in again. */
export function leaveOut(what: Ignorable, isLeftOut: boolean): void {
  const before = useLeftOut.getState().ignored
  const ignored = IGNORABLE.filter((one) => (one === what ? isLeftOut : before.includes(one)))
  localStorage.setItem(KEPT, ignored.join(','))
  useLeftOut.setState({ ignored })
}
