/** Keeps the window's place in a small file of the program's own folder, and finds it again. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { BrowserWindow } from 'electron'
import { readWindowState } from './window-state.ts'
import type { WindowState } from './window-state.ts'

const NAME = 'window.json'
/** Milliseconds after the last move before it is written. */
const SETTLED = 400

/** What was kept in `folder`; null where nothing was. */
export function keptWindowState(folder: string): WindowState | null {
  try {
    return readWindowState(readFileSync(path.join(folder, NAME), 'utf8'))
  } catch {
    // The first start, or a file that may not be read: the window stands as at first.
    return null
  }
}

/** Writes the window's place whenever it has settled, and when it is closed. */
export function keepWindowState(window: BrowserWindow, folder: string): void {
  let timer: NodeJS.Timeout | undefined
  const write = (): void => {
    clearTimeout(timer)
    const state: WindowState = { bounds: window.getNormalBounds(), maximised: window.isMaximized() }
    try {
      mkdirSync(folder, { recursive: true })
      writeFileSync(path.join(folder, NAME), JSON.stringify(state))
    } catch {
      // A full disk or a folder that may not be written: only the next start is the poorer for it.
    }
  }
  const later = (): void => {
    clearTimeout(timer)
    timer = setTimeout(write, SETTLED)
  }
  window.on('resize', later)
  window.on('move', later)
  window.on('maximize', later)
  window.on('unmaximize', later)
  window.on('close', write)
  window.on('closed', () => clearTimeout(timer))
}
