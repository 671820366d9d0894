/** The palette: commands, or objects by name, above the window. */
import { Modal } from '@mantine/core'
import { useState } from 'react'
import { CommandChoices } from './command-choices.tsx'
import { ObjectChoices } from './object-choices.tsx'
import { closePalette, openPalette, usePalette, type PaletteMode } from './palette-state.ts'
import { shortcutOf } from './registry.ts'
import classes from './palette.module.css'

/** What the one letter of it in front turns quick open into. */
const COMMANDS_SIGN = '>'

export function Palette() {
  const mode = usePalette((state) => state.mode)
  return (
    <Modal.Root
      opened={mode !== null}
      onClose={() => closePalette()}
      size={640}
      yOffset="12vh"
      returnFocus={false}
    >
      <Modal.Overlay backgroundOpacity={0.2} />
      <Modal.Content
        aria-label={mode === 'objects' ? 'Quick open' : 'Commands'}
        className={classes['content']}
        data-palette
      >
        {mode !== null && <PaletteBody key={mode} mode={mode} />}
      </Modal.Content>
    </Modal.Root>
  )
}

function PaletteBody({ mode }: { readonly mode: PaletteMode }) {
  const [text, setText] = useState('')
  const onText = (next: string): void => {
    if (mode === 'objects' && next.startsWith(COMMANDS_SIGN)) openPalette('commands')
    else setText(next)
  }
  const Choices = mode === 'commands' ? CommandChoices : ObjectChoices
  const other = mode === 'commands' ? 'quick-open' : 'palette'
  return (
    <div className={classes['palette']}>
      <Choices text={text} onText={onText} />
      <div className={classes['foot']}>
        <span>↑↓ choose</span>
        <span>Enter {mode === 'commands' ? 'does it' : 'goes there'}</span>
        <span>Esc closes</span>
        <span className={classes['other']}>
          {shortcutOf(other)} {mode === 'commands' ? 'objects by name' : 'or > commands'}
        </span>
      </div>
    </div>
  )
}
