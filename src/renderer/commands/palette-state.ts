/** Whether the palette is open, and what it lists. */
import { create } from 'zustand'

/** 'commands': what can be done. 'objects': quick open. */
export type PaletteMode = 'commands' | 'objects'

export interface PaletteState {
  readonly mode: PaletteMode | null
  /** Who had the focus before it opened; gets it back. */
  readonly before: HTMLElement | null
}

export const usePalette = create<PaletteState>(() => ({ mode: null, before: null }))

/** Opens the palette, or turns the one that is open to this. */
export function openPalette(mode: PaletteMode): void {
  usePalette.setState((state) => ({
    mode,
    before:
      state.mode === null && document.activeElement instanceof HTMLElement
        ? document.activeElement
        : state.before,
  }))
}

/** Closes it; the focus goes back to where it was, and then `run` is called. */
export function closePalette(run?: () => void): void {
  const { before } = usePalette.getState()
  // At once: whoever opens it again with the next key must not lose the focus to what comes late.
  if (before?.isConnected === true) before.focus()
  usePalette.setState({ mode: null, before: null })
  run?.()
}
