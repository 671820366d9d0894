/**
 * The Electron shell: one window, one engine process, and the ways in which
 * the desktop hands over files. All that can be decided without Electron is
 * decided in the files beside this one.
 */
import path from 'node:path'
import { Menu, app, dialog, ipcMain, protocol, session, utilityProcess } from 'electron'
import type { BrowserWindow, IpcMainEvent, IpcMainInvokeEvent } from 'electron'
import { CHANNEL } from '../shared/shell-channel.ts'
import type { ShellCommand } from '../shared/shell-bridge.ts'
import { serveAsset } from './asset-protocol.ts'
import { createEngineHost } from './engine-host.ts'
import { menuTemplate } from './menu-template.ts'
import { openedPaths } from './opened-paths.ts'
import { SCHEME, isOwn } from './window-origin.ts'
import { createWindow, restrictSession } from './window.ts'

const out = path.join(import.meta.dirname, '..')
const development = !app.isPackaged
/** Files asked for before the engine was there to be told of them. */
let openAtStart: string[] = []
let window: BrowserWindow | undefined

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
    window = createWindow({ preload: path.join(out, 'preload', 'preload.cjs'), development })
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

function listen(): void {
  ipcMain.on(CHANNEL.enginePort, (event) => {
    const port = event.ports[0]
    if (port === undefined || !isTrusted(event)) return
    engine.connect(port, openAtStart)
    openAtStart = []
  })
  ipcMain.handle(CHANNEL.chooseFiles, async (event): Promise<string[]> => {
    if (!isTrusted(event) || window === undefined) return []
    const answer = await dialog.showOpenDialog(window, {
      title: 'Open dumps',
      properties: ['openFile', 'multiSelections'],
      filters: [
        { name: 'Dumps', extensions: ['sql', 'dump', 'pgdump', 'psql', 'txt'] },
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
}

async function start(): Promise<void> {
  await app.whenReady()
  restrictSession(session.defaultSession, development)
  protocol.handle(SCHEME, (request) => serveAsset(path.join(out, 'renderer'), request))
  Menu.setApplicationMenu(
    Menu.buildFromTemplate(
      menuTemplate({
        platform: process.platform,
        development,
        onCommand: (command) => send(CHANNEL.command, command),
      }),
    ),
  )
  listen()
  showWindow()
}

if (app.requestSingleInstanceLock()) {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } },
  ])
  openPaths(openedPaths({ argv: process.argv, folder: process.cwd(), packaged: app.isPackaged }))
  app.on('open-file', (event, file) => {
    event.preventDefault()
    openPaths([file])
    if (app.isReady()) showWindow()
  })
  app.on('second-instance', (_event, argv, folder) => {
    openPaths(openedPaths({ argv, folder, packaged: app.isPackaged }))
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
