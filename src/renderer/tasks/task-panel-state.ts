/** Which tasks are shown, and whether in the panel or as one line in the status bar. */
import { useEffect, useState } from 'react'
import { create } from 'zustand'
import { setPreferences, usePreferences } from '../state/preferences.ts'
import { useTasks, type Task } from './tasks.ts'

/** What is done sooner, in milliseconds, is not worth a line: it would only flicker. */
export const PATIENCE = 400

/** The id by which the status bar's line names the panel. */
export const PANEL_ID = 'running-work'

/** Asked for by the reader while nothing but quiet work runs. */
const usePinned = create<{ readonly pinned: boolean }>(() => ({ pinned: false }))

/** The tasks that are worth a line now, and the time of this look at them. */
export function useShownTasks(): { readonly tasks: readonly Task[]; readonly now: number } {
  const tasks = useTasks((state) => state.tasks)
  const [now, setNow] = useState(() => performance.now())
  const running = tasks.some(({ state }) => state === 'running')
  useEffect(() => {
    if (!running) return
    // Often enough for the first look, and for seconds that pass.
    const timer = setInterval(() => setNow(performance.now()), PATIENCE)
    return () => clearInterval(timer)
  }, [running])
  const shown = tasks.filter(({ state, began }) => state === 'failed' || now - began >= PATIENCE)
  return { tasks: shown, now }
}

/** Whether the panel stands open over these tasks. */
export function useIsPanelOpen(tasks: readonly Task[]): boolean {
  const wanted = usePreferences((state) => state.taskPanel)
  const pinned = usePinned((state) => state.pinned)
  if (tasks.length === 0) return false
  return (
    tasks.some(({ state }) => state === 'failed') || pinned || (wanted && tasks.some(({ quiet }) => !quiet))
  )
}

/** Opens the panel, or closes it to its line in the status bar; kept. */
export function setPanelOpen(open: boolean): void {
  usePinned.setState({ pinned: open })
  setPreferences({ taskPanel: open })
}

useTasks.subscribe(({ tasks }) => {
  if (tasks.length === 0) usePinned.setState({ pinned: false })
})
