/** What can be asked of overviews. */
import type { Command } from '../commands/registry.ts'
import { requestFocus } from '../state/focus-request.ts'
import { navigate, useNavigation } from '../state/navigation.ts'
import { useWorkspace } from '../state/workspace.ts'

/** More than two have no comparison of their own; two are seen there too. */
const areSeveralOpen = (): boolean => useWorkspace.getState().sources.length > 1

const isAtDump = (): boolean => {
  const { view } = useNavigation.getState()
  return view?.kind === 'overview' && 'sourceId' in view.scope
}

export const overviewCommands: readonly Command[] = [
  {
    id: 'matrix',
    title: 'All open dumps side by side',
    group: 'Comparison',
    keys: 'Alt+3',
    words: 'matrix several sources',
    when: areSeveralOpen,
    run: () => navigate({ kind: 'matrix' }),
  },
  {
    id: 'overview-findings',
    title: 'To the findings of this dump',
    group: 'Go',
    words: 'errors warnings notes',
    when: isAtDump,
    run: () => requestFocus('findings'),
  },
]
