/** What can be done with the object, or the entry of a comparison, that is on show. */
import type { Command } from '../commands/registry.ts'
import { rpc, toFailure } from '../rpc.ts'
import { useNavigation } from '../state/navigation.ts'
import { tell } from '../state/notices.ts'
import { setPreferences, usePreferences } from '../state/preferences.ts'
import { objectQuery, queryClient } from '../state/queries.ts'
import { copyText } from '../ui/copy-text.ts'
import { chooseShownTab, shownTab } from './tab-choice.ts'

/** The editor is there once it is looked at; until then there is no name to stand on. */
async function doWithName(deed: 'definition' | 'uses' | 'card'): Promise<void> {
  const actions = await import('../monaco/name-actions.ts')
  actions.doWithName(deed)
}

function tabCommand(id: string, title: string, keys: string, names: readonly string[]): Command {
  return {
    id,
    title,
    group: 'Go',
    keys,
    when: () => shownTab(names) !== null,
    run: () => chooseShownTab(names),
  }
}

const onDefinition = (): boolean => shownTab(['Definition']) !== null

async function copyDefinition(): Promise<void> {
  const { view } = useNavigation.getState()
  try {
    if (view?.kind === 'object')
      await copyText((await queryClient.fetchQuery(objectQuery(view.sourceId, view.key))).ddl)
    else if (view?.kind === 'entry') {
      const { a, b } = await rpc.comparisons.detail({ comparisonId: view.comparisonId, id: view.entryId })
      await copyText((b ?? a)?.ddl ?? '')
    }
  } catch (error) {
    tell(toFailure(error))
  }
}

/** The commands of objects. */
export const objectCommands: readonly Command[] = [
  tabCommand('tab-definition', 'Definition of the object', 'Alt+Shift+1', ['Definition']),
  tabCommand('tab-columns', 'Columns, or both sides', 'Alt+Shift+2', ['Columns', 'Side by side']),
  tabCommand('tab-data', 'Rows of the object', 'Alt+Shift+3', ['Data', 'Data B', 'Data A']),
  tabCommand('tab-dependencies', 'Dependencies of the object', 'Alt+Shift+4', ['Dependencies', 'Touched']),
  {
    id: 'go-to-definition',
    title: 'Go to the definition of the name at the cursor',
    group: 'Go',
    keys: 'F12',
    when: onDefinition,
    run: () => void doWithName('definition'),
  },
  {
    id: 'find-uses',
    title: 'Find uses of the name at the cursor',
    group: 'Search',
    keys: 'Shift+F12',
    words: 'references used by',
    when: onDefinition,
    run: () => void doWithName('uses'),
  },
  {
    id: 'show-card',
    title: 'Show what the name at the cursor is',
    group: 'View',
    keys: 'Mod+I',
    when: onDefinition,
    run: () => void doWithName('card'),
  },
  {
    id: 'copy-definition',
    title: 'Copy the definition',
    group: 'Go',
    keys: 'Alt+Shift+C',
    when: () => ['object', 'entry'].includes(useNavigation.getState().view?.kind ?? ''),
    run: () => void copyDefinition(),
  },
  {
    id: 'toggle-outline',
    title: 'Outline of the definition',
    group: 'View',
    keys: 'Alt+Shift+O',
    when: onDefinition,
    run: () => setPreferences({ outline: !usePreferences.getState().outline }),
  },
]
