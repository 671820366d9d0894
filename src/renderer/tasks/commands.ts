/** What can be asked of running work. */
import type { Command } from '../commands/registry.ts'
import { useTasks } from '../state/tasks.ts'

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
    when: () => useTasks.getState().tasks.length > 0 && isNothingOpen(),
    run: () => useTasks.getState().tasks.at(-1)?.cancel(),
  },
]
