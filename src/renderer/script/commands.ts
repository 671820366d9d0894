/** What can be asked of the script of a comparison. */
import type { Command } from '../commands/registry.ts'
import { navigate } from '../state/navigation.ts'
import { useWorkspace } from '../state/workspace.ts'

function showScript(): void {
  const { comparison } = useWorkspace.getState()
  if (comparison !== null) navigate({ kind: 'script', comparisonId: comparison.comparisonId })
}

export const scriptCommands: readonly Command[] = [
  {
    id: 'script',
    title: 'The script that brings one side to the other',
    group: 'Script',
    keys: 'Alt+2',
    words: 'migration sql',
    when: () => useWorkspace.getState().comparison !== null,
    run: showScript,
  },
]
