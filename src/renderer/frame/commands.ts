/** What the frame of the window offers: files, the way back and forward, the theme. */
import type { Preferences } from '../../shared/preferences.ts'
import type { Command } from '../commands/registry.ts'
import { hasFileDialog } from '../shell.ts'
import { askForFiles, askForFolder } from '../state/dialogs.ts'
import { requestFocus } from '../state/focus-request.ts'
import { goBack, goForward, navigateToScope, useNavigation } from '../state/navigation.ts'
import { closeCurrentComparison, closeSource, compareFirstTwo, swapSides } from '../state/opening.ts'
import { setPreferences, usePreferences } from '../state/preferences.ts'
import { useWorkspace } from '../state/workspace.ts'

const isComparing = (): boolean => useWorkspace.getState().comparison !== null
const areTwoOpen = (): boolean => useWorkspace.getState().sources.length > 1
const isOpen = (): boolean => useNavigation.getState().scope !== null

/** Closes what the tree shows: the comparison, or the source. */
function closeScope(): void {
  const { scope } = useNavigation.getState()
  if (scope === null) return
  void ('comparisonId' in scope ? closeCurrentComparison() : closeSource(scope.sourceId))
}

function showOverview(): void {
  const { scope } = useNavigation.getState()
  if (scope !== null) navigateToScope(scope)
}

function showComparison(): void {
  const { comparison } = useWorkspace.getState()
  if (comparison !== null) navigateToScope({ comparisonId: comparison.comparisonId })
}

function theme(name: Preferences['theme'], title: string): Command {
  return {
    id: `theme-${name}`,
    title,
    group: 'View',
    words: 'colours appearance',
    when: () => usePreferences.getState().theme !== name,
    run: () => setPreferences({ theme: name }),
  }
}

/** The SQL viewer has a search of its own. */
function isOutsideEditor(): boolean {
  return document.activeElement?.closest('.monaco-editor') == null
}

export const frameCommands: readonly Command[] = [
  { id: 'open', title: 'Open dumps…', group: 'File', keys: 'Mod+O', run: () => void askForFiles() },
  {
    id: 'open-folder',
    title: 'Open a folder…',
    group: 'File',
    words: 'directory archive migrations',
    run: () => void askForFolder(),
  },
  {
    id: 'close',
    title: 'Close what is shown',
    group: 'File',
    // A browser closes its own tab with Ctrl+W and tells no page of it.
    keys: hasFileDialog ? 'Mod+W' : 'Alt+W',
    when: isOpen,
    run: closeScope,
  },
  {
    id: 'compare',
    title: 'Compare A with B',
    group: 'Comparison',
    keys: 'Mod+Shift+O',
    when: areTwoOpen,
    run: () => void compareFirstTwo(),
  },
  { id: 'swap', title: 'Swap A and B', group: 'Comparison', when: areTwoOpen, run: () => void swapSides() },
  {
    id: 'back',
    title: 'Back',
    group: 'Go',
    keys: ['Alt+Left', 'Mod+['],
    when: () => useNavigation.getState().back.length > 0,
    run: goBack,
  },
  {
    id: 'forward',
    title: 'Forward',
    group: 'Go',
    keys: ['Alt+Right', 'Mod+]'],
    when: () => useNavigation.getState().forward.length > 0,
    run: goForward,
  },
  { id: 'overview', title: 'Overview', group: 'Go', keys: 'Alt+1', when: isOpen, run: showOverview },
  {
    id: 'comparison',
    title: 'The comparison',
    group: 'Go',
    words: 'A compared with B overview differences',
    when: isComparing,
    run: showComparison,
  },
  {
    id: 'filter-tree',
    title: 'Filter the tree by name',
    group: 'Go',
    keys: ['Mod+F', '/'],
    when: () => isOpen() && isOutsideEditor(),
    run: () => requestFocus('tree filter'),
  },
  { id: 'tree', title: 'To the tree', group: 'Go', when: isOpen, run: () => requestFocus('tree') },
  theme('auto', 'Theme: as the system'),
  theme('light', 'Theme: light'),
  theme('dark', 'Theme: dark'),
]
