/** What can be asked of documents. */
import type { Command } from '../commands/registry.ts'
import { useWorkspace } from '../state/workspace.ts'
import { saveDocument, saveDocumentAs } from './document-store.ts'

const isOpen = (): boolean => useWorkspace.getState().sources.length > 0

export const documentCommands: readonly Command[] = [
  {
    id: 'save-document',
    title: 'Save the comparison as a document',
    group: 'File',
    keys: 'Mod+S',
    words: 'dumpscope notes',
    when: isOpen,
    run: () => void saveDocument(),
  },
  {
    id: 'save-document-as',
    title: 'Save the comparison as another document…',
    group: 'File',
    keys: 'Mod+Shift+S',
    when: isOpen,
    run: () => void saveDocumentAs(),
  },
]
