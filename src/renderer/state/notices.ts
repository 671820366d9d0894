/** Failures that belong to no task and no pane, shown until the reader closes them. */
import { create } from 'zustand'
import type { Failure } from '../../shared/errors.ts'

export interface Notice {
  readonly id: number
  readonly failure: Failure
}

let lastId = 0

/** The notices that stand. */
export const useNotices = create<{ readonly notices: readonly Notice[] }>(() => ({ notices: [] }))

/** Shows a failure; the same words are not shown twice at once. */
export function tell(failure: Failure): void {
  useNotices.setState(({ notices }) => {
    if (notices.some((notice) => notice.failure.message === failure.message)) return { notices }
    return { notices: [...notices, { id: ++lastId, failure }] }
  })
}

/** Takes a notice away. */
export function dismiss(id: number): void {
  useNotices.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }))
}
