/** Which of the dialogs about the program itself stands open. */
import { create } from 'zustand'

export type ProgramDialog = 'preferences' | 'shortcuts' | 'about'

export const useProgramDialog = create<{ readonly opened: ProgramDialog | null }>(() => ({ opened: null }))

/** Opens one in place of whichever is open; null closes it. */
export function openProgramDialog(opened: ProgramDialog | null): void {
  useProgramDialog.setState({ opened })
}
