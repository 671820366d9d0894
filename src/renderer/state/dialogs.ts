/** Which dialogs stand open. */
import { create } from 'zustand'
import { chooseFiles, chooseFolder, hasFileDialog } from '../shell.ts'
import { toFailure } from '../rpc.ts'
import { tell } from './notices.ts'
import { openPaths } from './opening.ts'

export interface Dialogs {
  readonly picker: boolean
}

export const useDialogs = create<Dialogs>(() => ({ picker: false }))

/** Lets the reader choose files: the system's dialog where the shell has it, else our own. */
export function askForFiles(): Promise<void> {
  return askFor(chooseFiles)
}

/** The same for a folder: a directory archive, or migrations. */
export function askForFolder(): Promise<void> {
  return askFor(chooseFolder)
}

async function askFor(choose: () => Promise<readonly string[]>): Promise<void> {
  if (!hasFileDialog) return useDialogs.setState({ picker: true })
  try {
    await openPaths(await choose(), 'older first')
  } catch (error) {
    tell(toFailure(error))
  }
}
