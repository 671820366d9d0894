/** What can be asked of running work. */
import type { Command } from '../commands/registry.ts'
import { PANEL_ID, setPanelOpen } from './task-panel-state.ts'
import { lastToEnd, useTasks } from './tasks.ts'

/** Escape closes what is open first: a menu, a dialog, a search. */
function isNothingOpen(): boolean {
  return document.querySelector('[role="menu"], [role="dialog"]') === null
}

export const taskCommands: readonly Command[] = [
  {
    id: 'cancel-last',
    title: 'Cancel what was started last',
    group: 'View',
    keys: 'Esc',
    when: () => lastToEnd(useTasks.getState().tasks) !== undefined && isNothingOpen(),
    run: () => lastToEnd(useTasks.getState().tasks)?.cancel(),
  },
  {
    id: 'tasks',
    title: 'Show or hide the running work',
    group: 'View',
    keys: 'Mod+J',
    words: 'progress tasks',
    when: () => useTasks.getState().tasks.length > 0,
    run: () => setPanelOpen(document.getElementById(PANEL_ID) === null),
  },
]
