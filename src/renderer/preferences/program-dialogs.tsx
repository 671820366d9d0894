/** The dialogs about the program itself: preferences, shortcuts, about. */
import { AboutDialog } from './about-dialog.tsx'
import { openProgramDialog, useProgramDialog } from './open-dialog.ts'
import { PreferencesDialog } from './preferences-dialog.tsx'
import { ShortcutsDialog } from './shortcuts-dialog.tsx'

export function ProgramDialogs() {
  const opened = useProgramDialog((state) => state.opened)
  const close = (): void => openProgramDialog(null)
  return (
    <>
      <PreferencesDialog opened={opened === 'preferences'} onClose={close} />
      <ShortcutsDialog opened={opened === 'shortcuts'} onClose={close} />
      <AboutDialog opened={opened === 'about'} onClose={close} />
    </>
  )
}
