/** The only code between the window and Electron: it forwards, and decides nothing. */
import { contextBridge, ipcRenderer, webUtils } from 'electron'
import { CHANNEL } from '../shared/shell-channel.ts'
import { ENGINE_PORT_MESSAGE } from '../shared/shell-bridge.ts'
import type { ShellBridge, ShellSubscription } from '../shared/shell-bridge.ts'

/** Listeners of one channel; where `keep` says so, what arrives before the first listener is kept for it. */
function subscription<T>(channel: string, keep: boolean): ShellSubscription<T> {
  const listeners = new Set<(value: T) => void>()
  let waiting: T[] = []
  ipcRenderer.on(channel, (_event, value: T) => {
    if (keep && listeners.size === 0) waiting.push(value)
    for (const listener of listeners) listener(value)
  })
  return (listener) => {
    listeners.add(listener)
    for (const value of waiting) listener(value)
    waiting = []
    return () => listeners.delete(listener)
  }
}

const bridge: ShellBridge = {
  kind: 'electron',
  pathForFile: (file) => webUtils.getPathForFile(file as File) || null,
  chooseFiles: () => ipcRenderer.invoke(CHANNEL.chooseFiles),
  chooseFolder: () => ipcRenderer.invoke(CHANNEL.chooseFolder),
  chooseSavePath: (suggested) => ipcRenderer.invoke(CHANNEL.chooseSavePath, suggested),
  showRecent: (items) => ipcRenderer.send(CHANNEL.showRecent, items),
  onOpenPaths: subscription(CHANNEL.openPaths, true),
  onCommand: subscription(CHANNEL.command, true),
  onEngineGone: subscription<void>(CHANNEL.engineGone, false),
}
contextBridge.exposeInMainWorld('dumpscope', bridge)

window.addEventListener('message', (event) => {
  if (event.source === window && event.data === ENGINE_PORT_MESSAGE)
    ipcRenderer.postMessage(CHANNEL.enginePort, null, [...event.ports])
})
