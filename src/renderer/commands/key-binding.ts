/** The keys of all commands, bound in this one place. */
import { useEffect } from 'react'
import { isChord, isMac, parseChord, writesText, type KeyPress } from './chord.ts'
import { usePalette } from './palette-state.ts'
import { allCommands, chordsOf, isReady, type Command } from './registry.ts'

/** Where a key was pressed. */
export interface KeyPlace {
  /** In a field where keys write. */
  readonly typing: boolean
  /** While a dialog stands above the window: its keys are its own. */
  readonly dialog: boolean
  readonly mac?: boolean
}

/** The command that a pressed key asks for; null where it means none, or belongs to a field or a dialog. */
export function commandOf(
  press: KeyPress,
  { typing, dialog, mac = isMac }: KeyPlace,
  commands: readonly Command[],
): Command | null {
  if (dialog) return null
  const meant = commands.find(
    (command) =>
      chordsOf(command).some((words) => {
        const chord = parseChord(words)
        return isChord(press, chord, mac) && !(typing && writesText(chord, mac))
      }) && isReady(command),
  )
  return meant ?? null
}

const OTHER_DIALOGS = '[role="dialog"][aria-modal="true"]:not([data-palette])'

/** Listens on the window; used once, by the window itself. */
export function useCommandKeys(): void {
  useEffect(() => {
    const listening = new AbortController()
    const { signal } = listening
    const hear = (event: KeyboardEvent, first: boolean): void => {
      if (event.defaultPrevented || event.isComposing) return
      const commands = allCommands().filter((command) => (command.first === true) === first)
      const command = commandOf(event, placeOf(event.target, first), commands)
      if (command === null) return
      event.preventDefault()
      if (first) event.stopPropagation()
      command.run()
    }
    window.addEventListener('keydown', (event) => hear(event, true), { signal, capture: true })
    window.addEventListener('keydown', (event) => hear(event, false), { signal })
    return () => listening.abort()
  }, [])
}

function placeOf(target: EventTarget | null, first: boolean): KeyPlace {
  const isPaletteOpen = usePalette.getState().mode !== null
  return {
    typing: isIn(target, 'input, textarea, select, [contenteditable="true"], .monaco-editor'),
    // What opens above everything turns an open palette to its other side; one that is just closing is nobody's.
    dialog: (isPaletteOpen && !first) || document.querySelector(OTHER_DIALOGS) !== null,
  }
}

function isIn(target: EventTarget | null, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null
}
