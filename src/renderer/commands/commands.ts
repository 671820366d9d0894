/** The palette's own commands. */
import { openPalette } from './palette-state.ts'
import type { Command } from './registry.ts'
import { useWorkspace } from '../state/workspace.ts'

export const paletteCommands: readonly Command[] = [
  {
    id: 'palette',
    title: 'All commands…',
    group: 'Help',
    keys: ['Mod+K', 'Mod+Shift+P'],
    first: true,
    run: () => openPalette('commands'),
  },
  {
    id: 'quick-open',
    title: 'Open an object by name…',
    group: 'Go',
    keys: 'Mod+P',
    words: 'quick find table view function',
    first: true,
    when: () => useWorkspace.getState().sources.length > 0,
    run: () => openPalette('objects'),
  },
]
