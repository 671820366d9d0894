/** The one window: how it is made, and what its page is refused. */
import { BrowserWindow } from 'electron'
import type { Session, WebContents, WebPreferences } from 'electron'
import { WINDOW_URL, isAllowedRequest, isOwn } from './window-origin.ts'
import { LEAST } from './window-state.ts'
import type { WindowPlace } from './window-state.ts'

/** What the page of the window may do: nothing but what the preload script hands it. */
export const WEB_PREFERENCES = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  spellcheck: false,
} as const satisfies WebPreferences

export interface WindowOptions {
  readonly preload: string
  readonly development: boolean
  readonly place: WindowPlace
}

/** Makes the window and loads its page; it is shown once it has something to show. */
export function createWindow({ preload, development, place }: WindowOptions): BrowserWindow {
  const { maximised, ...bounds } = place
  const window = new BrowserWindow({
    ...bounds,
    minWidth: LEAST.width,
    minHeight: LEAST.height,
    show: false,
    title: 'Dumpscope',
    webPreferences: { ...WEB_PREFERENCES, devTools: development, preload },
  })
  refuseLeaving(window.webContents)
  window.once('ready-to-show', () => {
    // Maximising shows the window too, so it waits as showing does.
    if (maximised) window.maximize()
    window.show()
  })
  void window.loadURL(WINDOW_URL)
  return window
}

/** No other page, no other window, no frame from elsewhere. */
function refuseLeaving(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-navigate', (event) => {
    if (!isOwn(event.url)) event.preventDefault()
  })
  contents.on('will-frame-navigate', (event) => {
    if (!isOwn(event.url)) event.preventDefault()
  })
  contents.on('will-redirect', (event) => {
    if (!isOwn(event.url)) event.preventDefault()
  })
  contents.on('will-attach-webview', (event) => event.preventDefault())
}

/** No request but for the window's own files, and no permission but to write to the clipboard. */
export function restrictSession(session: Session, development: boolean): void {
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !isAllowedRequest(details.url, development) })
  })
  session.setPermissionRequestHandler((contents, permission, answer) => {
    answer(permission === 'clipboard-sanitized-write' && isOwn(contents.getURL()))
  })
  session.setPermissionCheckHandler((_contents, permission, origin) => {
    return permission === 'clipboard-sanitized-write' && isOwn(origin)
  })
}
