/** What can be asked of the sources at the left. */
import type { Command } from '../commands/registry.ts'
import { requestFocus } from '../state/focus-request.ts'
import { useNavigation } from '../state/navigation.ts'
import { useWorkspace } from '../state/workspace.ts'
import { editSourceName } from './source-editing.ts'

/** The source that the tree shows; null where it shows none or a comparison. */
function shownSource(): string | null {
  const { scope } = useNavigation.getState()
  return scope !== null && 'sourceId' in scope ? scope.sourceId : null
}

export const sourceCommands: readonly Command[] = [
  {
    id: 'sources',
    title: 'To the sources',
    group: 'Go',
    words: 'dumps files list',
    when: () => useWorkspace.getState().sources.length > 0,
    run: () => requestFocus('sources'),
  },
  {
    id: 'rename-source',
    title: 'Give this dump a name…',
    group: 'File',
    words: 'rename label source',
    when: () => shownSource() !== null,
    run: () => editSourceName(shownSource()),
  },
]
