/** What can be asked of findings. */
import type { Command } from '../commands/registry.ts'
import { useNavigation } from '../state/navigation.ts'
import { showFindings } from './finding-filter.ts'

export const findingCommands: readonly Command[] = [
  {
    id: 'findings',
    title: 'Findings',
    group: 'Go',
    keys: 'Alt+4',
    words: 'errors warnings notes problems issues',
    when: () => useNavigation.getState().scope !== null,
    run: () => {
      const { scope } = useNavigation.getState()
      if (scope !== null) showFindings(scope)
    },
  },
]
