/** The keys that work anywhere in the window. */
import { useEffect } from 'react'
import { askForFiles, useDialogs } from '../state/dialogs.ts'
import { requestFocus } from '../state/focus-request.ts'
import { goBack, goForward } from '../state/navigation.ts'
import { useTasks } from '../state/tasks.ts'
import { useWorkspace } from '../state/workspace.ts'

/** Listens on the window; used once, by the window itself. */
export function useShortcuts(): void {
  useEffect(() => {
    const listening = new AbortController()
    window.addEventListener('keydown', onKey, { signal: listening.signal })
    return () => listening.abort()
  }, [])
}

function onKey(event: KeyboardEvent): void {
  const act = event.defaultPrevented ? null : actOf(event)
  if (act === null) return
  event.preventDefault()
  act()
}

function actOf(event: KeyboardEvent): (() => void) | null {
  const { picker, exporting } = useDialogs.getState()
  if (picker || exporting) return null
  const control = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey
  if (control && event.key === 'o') return () => void askForFiles()
  if (control && event.key === 'e') {
    return useWorkspace.getState().comparison === null ? null : () => useDialogs.setState({ exporting: true })
  }
  // The SQL viewer has a search of its own.
  if (control && event.key === 'f' && !isIn(event.target, '.monaco-editor'))
    return () => requestFocus('tree filter')
  if (event.altKey && event.key === 'ArrowLeft') return goBack
  if (event.altKey && event.key === 'ArrowRight') return goForward
  if (control || event.altKey || event.metaKey) return null
  if (event.key === '/' && !isTyping(event.target)) return () => requestFocus('tree filter')
  // Escape closes what is open first: a menu, a dialog, a search.
  if (event.key === 'Escape' && document.querySelector('[role="menu"], [role="dialog"]') === null) {
    if (isTyping(event.target)) return null
    const last = useTasks.getState().tasks.at(-1)
    return last === undefined ? null : last.cancel
  }
  return null
}

function isIn(target: EventTarget | null, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null
}

function isTyping(target: EventTarget | null): boolean {
  return isIn(target, 'input, textarea, select, [contenteditable="true"], .monaco-editor')
}
