/** What can be asked of the search. */
import type { Command } from '../commands/registry.ts'
import { requestFocus } from '../state/focus-request.ts'
import { navigate, useNavigation } from '../state/navigation.ts'
import { cancelSearch, useSearch } from './search-store.ts'

export const searchCommands: readonly Command[] = [
  {
    id: 'search',
    title: 'Search names, definitions, comments and data',
    group: 'Search',
    keys: 'Mod+Shift+F',
    words: 'find text rows grep',
    when: () => useNavigation.getState().scope !== null,
    run: () => {
      navigate({ kind: 'search' })
      requestFocus('search')
    },
  },
  {
    id: 'cancel-search',
    title: 'Cancel the search',
    group: 'Search',
    when: () => useSearch.getState().status === 'running',
    run: cancelSearch,
  },
]
