/** What can be asked of the program itself. */
import type { Command } from '../commands/registry.ts'
import { openProgramDialog } from './open-dialog.ts'

export const preferenceCommands: readonly Command[] = [
  {
    id: 'preferences',
    title: 'Preferences…',
    group: 'File',
    keys: 'Mod+,',
    words: 'settings theme index spool disk ignore',
    run: () => openProgramDialog('preferences'),
  },
  {
    id: 'shortcuts',
    title: 'Keyboard shortcuts',
    group: 'Help',
    keys: ['?', 'Mod+/'],
    words: 'keys help',
    run: () => openProgramDialog('shortcuts'),
  },
  {
    id: 'about',
    title: 'About Dumpscope',
    group: 'Help',
    words: 'version licence license network',
    run: () => openProgramDialog('about'),
  },
]
