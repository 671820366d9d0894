/**
 * The Electron shell: one window, one engine process, and the ways in which
 * the desktop hands over files. All that can be decided without Electron is
 * decided in the files beside this one.
 */
import path from 'node:path'
import { Menu, app, dialog, ipcMain, protocol, screen, session, utilityProcess } from 'electron'
import type { BrowserWindow, IpcMainEvent, IpcMainInvokeEvent } from 'electron'
import { CHANNEL } from '../shared/shell-channel.ts'
import type { RecentItem, ShellCommand } from '../shared/shell-bridge.ts'
import { VERSION } from '../shared/version.ts'
import { serveAsset } from './asset-protocol.ts'
import { createEngineHost } from './engine-host.ts'
import { APP_ID, DUMP_ENDINGS } from './file-kinds.ts'
import { keepWindowState, keptWindowState } from './kept-window.ts'
import { menuTemplate } from './menu-template.ts'
import { openedPaths, readPaths } from './opened-paths.ts'
import { readRecent, tellSystem } from './recent-documents.ts'
import { SCHEME, isOwn } from './window-origin.ts'
import { windowPlace } from './window-state.ts'
import { createWindow, restrictSession } from './window.ts'

const out = path.join(import.meta.dirname, '..')
const development = !app.isPackaged
/** Files asked for before the engine was there to be told of them. */
let openAtStart: string[] = []
let window: BrowserWindow | undefined
/** What the window said was opened lately; null before it did. */
let recent: readonly RecentItem[] | null = null

const engine = createEngineHost({
  fork: (paths) =>
    utilityProcess.fork(path.join(out, 'main', 'engine-process.js'), ['--', ...paths], {
      serviceName: 'Dumpscope engine',
      stdio: 'inherit',
    }),
  onGone: () => send(CHANNEL.engineGone),
})

function send(channel: string, value?: readonly string[] | ShellCommand): void {
  if (window !== undefined && !window.isDestroyed()) window.webContents.send(channel, value)
}

function showWindow(): void {
  if (window === undefined || window.isDestroyed()) {
    const kept = app.getPath('userData')
    const first = screen.getPrimaryDisplay()
    const others = screen.getAllDisplays().filter(({ id }) => id !== first.id)
    window = createWindow({
      preload: path.join(out, 'preload', 'preload.cjs'),
      development,
      place: windowPlace(
        keptWindowState(kept),
        [first, ...others].map(({ workArea }) => workArea),
      ),
    })
    keepWindowState(window, kept)
    return
  }
  if (window.isMinimized()) window.restore()
  window.focus()
}

/** Files from outside: those of the start wait for the engine, later ones go to the window. */
function openPaths(paths: readonly string[]): void {
  if (paths.length === 0) return
  if (engine.started) send(CHANNEL.openPaths, paths)
  else openAtStart.push(...paths)
}

/** Whether a message comes from the page of our own window and not from a frame in it. */
function isTrusted(event: IpcMainEvent | IpcMainInvokeEvent): boolean {
  const frame = event.senderFrame
  return (
    frame !== null &&
    window !== undefined &&
    !window.isDestroyed() &&
    event.sender === window.webContents &&
    frame === window.webContents.mainFrame &&
    isOwn(frame.url)
  )
}

function setMenu(): void {
  const template = menuTemplate({
    platform: process.platform,
    development,
    recent: recent ?? [],
    home: app.getPath('home'),
    onCommand: (command) => send(CHANNEL.command, command),
    onOpen: (file) => openPaths([file]),
  })
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}

function listen(): void {
  ipcMain.on(CHANNEL.enginePort, (event) => {
    const port = event.ports[0]
    if (port === undefined || !isTrusted(event)) return
    engine.connect(port, openAtStart)
    openAtStart = []
  })
  ipcMain.on(CHANNEL.showRecent, (event, value: unknown) => {
    const items = isTrusted(event) ? readRecent(value) : null
    if (items === null) return
    tellSystem(app, recent, items)
    recent = items
    setMenu()
  })
  ipcMain.handle(CHANNEL.chooseFiles, async (event): Promise<string[]> => {
    if (!isTrusted(event) || window === undefined) return []
    const answer = await dialog.showOpenDialog(window, {
      title: 'Open dumps',
      properties: ['openFile', 'multiSelections'],
      filters: [
        { name: 'Dumps and comparisons', extensions: [...DUMP_ENDINGS] },
        { name: 'All files', extensions: ['*'] },
      ],
    })
    return answer.filePaths
  })
  ipcMain.handle(CHANNEL.chooseFolder, async (event): Promise<string[]> => {
    if (!isTrusted(event) || window === undefined) return []
    const answer = await dialog.showOpenDialog(window, {
      title: 'Open a folder',
      message: 'A directory archive, or a folder of migrations',
      properties: ['openDirectory', 'multiSelections'],
    })
    return answer.filePaths
  })
  ipcMain.handle(CHANNEL.chooseSavePath, async (event, suggested: unknown): Promise<string | null> => {
    if (!isTrusted(event) || window === undefined || typeof suggested !== 'string') return null
    const isSettings = suggested.toLowerCase().endsWith('.json')
    const answer = await dialog.showSaveDialog(window, {
      title: isSettings ? 'Save the settings' : 'Save the comparison',
      defaultPath: suggested,
      filters: [
        isSettings
          ? { name: 'Settings', extensions: ['json'] }
          : { name: 'Comparisons', extensions: ['dumpscope'] },
      ],
    })
    return answer.canceled || answer.filePath === '' ? null : answer.filePath
  })
}

async function start(): Promise<void> {
  await app.whenReady()
  restrictSession(session.defaultSession, development)
  protocol.handle(SCHEME, (request) => serveAsset(path.join(out, 'renderer'), request))
  app.setAboutPanelOptions({
    applicationName: 'Dumpscope',
    applicationVersion: VERSION,
    version: '',
    copyright: 'Apache License 2.0',
    credits: 'Reads PostgreSQL dumps on this machine, and sends nothing anywhere.',
  })
  if (process.platform === 'win32') {
    app.setAppUserModelId(APP_ID)
    app.setJumpList([{ type: 'recent' }])
  }
  setMenu()
  listen()
  showWindow()
}

const asked = openedPaths({ argv: process.argv, folder: process.cwd(), packaged: app.isPackaged })

if (app.requestSingleInstanceLock({ paths: asked })) {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } },
  ])
  openPaths(asked)
  app.on('open-file', (event, file) => {
    event.preventDefault()
    openPaths([file])
    if (app.isReady()) showWindow()
  })
  app.on('second-instance', (_event, _argv, _folder, told) => {
    // What the second start made of its own words: Chromium reorders those that it hands over.
    openPaths(readPaths(told))
    showWindow()
  })
  app.on('activate', showWindow)
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', () => engine.stop())
  start().catch((error: unknown) => {
    dialog.showErrorBox('Dumpscope could not start', error instanceof Error ? error.message : String(error))
    app.exit(70)
  })
} else {
  app.quit()
}
