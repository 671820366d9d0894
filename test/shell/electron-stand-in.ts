/**
 * A small stand-in for the `electron` module, typed against Electron's own
 * types, so that a call which Electron does not have is a compile error. Its
 * window is a page of a real Chromium that runs the real preload script; its
 * utility process is a real process.
 */
import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import type { BrowserContext, Frame, Page, Route } from '@playwright/test'
import type * as Electron from 'electron'
import { StandInApp } from './app-stand-in.ts'
import type { StandInOptions } from './app-stand-in.ts'
import { Port, Utility } from './engine-stand-in.ts'
import { runPreload } from './page-side.ts'
import type { FromPage, PageSide } from './page-side.ts'

/** Chromium has no app: scheme; the page stands at this origin, and every name that main sees is put back. */
const PAGE_ORIGIN = 'http://dumpscope.localhost'
const APP_ORIGIN = 'app://dumpscope'
const toPage = (url: string): string =>
  url.startsWith(APP_ORIGIN) ? PAGE_ORIGIN + url.slice(APP_ORIGIN.length) : url
const toApp = (url: string): string =>
  url.startsWith(PAGE_ORIGIN) ? APP_ORIGIN + url.slice(PAGE_ORIGIN.length) : url

type Handler = (request: Request) => Response | Promise<Response>

/** Everything that main.js imports from `electron`, and the strings that a test pulls. */
export class ElectronStandIn {
  readonly windows: StandInWindow[] = []
  readonly engines: Utility[] = []
  readonly menus: Electron.MenuItemConstructorOptions[][] = []
  readonly app: StandInApp
  readonly ipcMain = new IpcMain()
  readonly #handlers = new Map<string, Handler>()
  /** What the next file dialog answers. */
  chosen: string[] = []
  /** What the next dialog for saving answers; null dismisses it. */
  savePath: string | null = null
  /** Where the dialogs for saving began. */
  readonly suggested: (string | undefined)[] = []
  beforeRequest: Parameters<Electron.WebRequest['onBeforeRequest']>[0] extends infer First
    ? Extract<First, (...words: never[]) => unknown> | null
    : null = null
  permission: Electron.Session['setPermissionRequestHandler'] extends (handler: infer H) => void ? H : null =
    null
  readonly refusedRequests: string[] = []
  readonly refusedWindows: string[] = []

  constructor(context: BrowserContext, options: StandInOptions) {
    this.app = new StandInApp(options)
    this.displays = options.displays ?? [{ x: 0, y: 0, width: 1920, height: 1080 }]
    const make = (given: Electron.BrowserWindowConstructorOptions): StandInWindow => {
      const window = new StandInWindow(given, context, this)
      this.windows.push(window)
      return window
    }
    // Called with `new`, a function that returns an object gives that object.
    this.BrowserWindow = function BrowserWindow(given: Electron.BrowserWindowConstructorOptions) {
      return make(given)
    } as unknown as typeof this.BrowserWindow
  }

  readonly BrowserWindow: new (given: Electron.BrowserWindowConstructorOptions) => StandInWindow

  readonly Menu = {
    buildFromTemplate: (template) => {
      this.menus.push(template as Electron.MenuItemConstructorOptions[])
      return {} as Electron.Menu
    },
    setApplicationMenu: () => undefined,
  } satisfies Pick<typeof Electron.Menu, 'buildFromTemplate' | 'setApplicationMenu'>

  readonly displays: readonly Electron.Rectangle[]
  readonly screen = {
    getPrimaryDisplay: () => this.#display(0),
    getAllDisplays: () => this.displays.map((_area, index) => this.#display(index)),
  } satisfies Pick<Electron.Screen, 'getPrimaryDisplay' | 'getAllDisplays'>

  #display(index: number): Electron.Display {
    if (!this.app.isReady()) throw new Error('the screens are not known before the app is ready')
    return { id: index + 1, workArea: this.displays[index] } as Electron.Display
  }

  readonly dialog = {
    showOpenDialog: async () => ({ canceled: this.chosen.length === 0, filePaths: this.chosen }),
    showSaveDialog: async (...words: unknown[]) => {
      this.suggested.push((words.at(-1) as Electron.SaveDialogOptions).defaultPath)
      return { canceled: this.savePath === null, filePath: this.savePath ?? '' }
    },
    showErrorBox: (title, content) => {
      throw new Error(`${title}: ${content}`)
    },
  } satisfies Pick<Electron.Dialog, 'showOpenDialog' | 'showSaveDialog' | 'showErrorBox'>

  readonly protocol = {
    registerSchemesAsPrivileged: () => {
      if (this.app.isReady()) throw new Error('schemes must be registered before the app is ready')
    },
    handle: (scheme, handler) => void this.#handlers.set(scheme, handler as Handler),
  } satisfies Pick<Electron.Protocol, 'registerSchemesAsPrivileged' | 'handle'>

  readonly session = {
    defaultSession: {
      webRequest: {
        onBeforeRequest: (listener: typeof this.beforeRequest) => {
          this.beforeRequest = listener
        },
      },
      setPermissionRequestHandler: (handler) => {
        this.permission = handler
      },
      setPermissionCheckHandler: () => undefined,
    } satisfies Pick<Electron.Session, 'setPermissionRequestHandler' | 'setPermissionCheckHandler'> & {
      webRequest: object
    },
  }

  readonly utilityProcess = {
    fork: (file: string, words: string[] = []) => {
      const engine = new Utility(file, words)
      this.engines.push(engine)
      return engine
    },
  } satisfies { fork: (...words: Parameters<typeof Electron.utilityProcess.fork>) => unknown }

  /** Answers a request of a page as Electron's session and protocol would. */
  async answer(route: Route): Promise<void> {
    const url = toApp(route.request().url())
    const allowed = await new Promise<boolean>((resolve) => {
      if (this.beforeRequest === null) return resolve(true)
      this.beforeRequest({ url } as Electron.OnBeforeRequestListenerDetails, (answer) =>
        resolve(answer.cancel !== true),
      )
    })
    const handler = this.#handlers.get(new URL(url).protocol.slice(0, -1))
    if (!allowed || handler === undefined) {
      this.refusedRequests.push(url)
      return route.abort()
    }
    const response = await handler(new Request(url, { method: route.request().method() }))
    await route.fulfill({
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: Buffer.from(await response.arrayBuffer()),
    })
  }

  /** Ends the engine's processes; the pages are the browser's. */
  async end(): Promise<void> {
    await Promise.all(
      this.engines.map(({ child }) => {
        if (child.exitCode !== null || child.signalCode !== null) return undefined
        const ended = new Promise((resolve) => child.once('exit', resolve))
        child.kill()
        return ended
      }),
    )
  }
}

class IpcMain extends EventEmitter implements Pick<Electron.IpcMain, 'handle'> {
  readonly handlers = new Map<string, Parameters<Electron.IpcMain['handle']>[1]>()
  handle(channel: string, listener: Parameters<Electron.IpcMain['handle']>[1]): void {
    this.handlers.set(channel, listener)
  }
}

type WindowOpenHandler = Parameters<Electron.WebContents['setWindowOpenHandler']>[0]

class Contents
  extends EventEmitter
  implements Pick<Electron.WebContents, 'send' | 'setWindowOpenHandler' | 'getURL'>
{
  readonly mainFrame: { url: string } = { url: '' }
  openHandler: WindowOpenHandler | null = null
  readonly #page: () => Promise<Page>
  constructor(page: () => Promise<Page>) {
    super()
    this.#page = page
  }
  send(channel: string, ...words: unknown[]): void {
    void this.#page().then((page) =>
      page.evaluate(
        ([name, values]) => (globalThis as unknown as { standIn: PageSide }).standIn.deliver(name, values),
        [channel, words] as const,
      ),
    )
  }
  setWindowOpenHandler(handler: WindowOpenHandler): void {
    this.openHandler = handler
  }
  getURL(): string {
    return this.mainFrame.url
  }
}

/** A window: its page, and what main did to it. */
export class StandInWindow
  extends EventEmitter
  implements
    Pick<
      Electron.BrowserWindow,
      | 'loadURL'
      | 'show'
      | 'focus'
      | 'isDestroyed'
      | 'isMinimized'
      | 'restore'
      | 'maximize'
      | 'isMaximized'
      | 'getNormalBounds'
    >
{
  readonly options: Electron.BrowserWindowConstructorOptions
  readonly webContents: Contents
  readonly page: Promise<Page>
  shown = false
  focused = 0
  maximised = false
  bounds: Electron.Rectangle
  readonly #standIn: ElectronStandIn
  readonly #ports = new Map<number, Port>()

  constructor(
    options: Electron.BrowserWindowConstructorOptions,
    context: BrowserContext,
    standIn: ElectronStandIn,
  ) {
    super()
    this.options = options
    const { x = 0, y = 0, width = 800, height = 600 } = options
    this.bounds = { x, y, width, height }
    this.#standIn = standIn
    this.page = this.#makePage(context)
    this.webContents = new Contents(() => this.page)
  }

  async #makePage(context: BrowserContext): Promise<Page> {
    const page = await context.newPage()
    await page.exposeBinding('standInToMain', ({ frame }, message: FromPage) =>
      this.#fromPage(page, frame, message),
    )
    const preload = readFileSync(this.options.webPreferences?.preload ?? '', 'utf8')
    await page.addInitScript(runPreload, preload)
    await page.route('**', async (route) => {
      const url = toApp(route.request().url())
      if (
        route.request().isNavigationRequest() &&
        page.url() !== 'about:blank' &&
        this.#refusesNavigation(url)
      ) {
        // An answer without content leaves the page where it is, as a prevented navigation does.
        return route.fulfill({ status: 204 })
      }
      return this.#standIn.answer(route)
    })
    page.on('popup', (popup) => {
      const answer = this.webContents.openHandler?.({ url: popup.url() } as Electron.HandlerDetails)
      if (answer?.action === 'deny') this.#standIn.refusedWindows.push(popup.url())
      void popup.close()
    })
    page.on('framenavigated', (frame) => {
      if (frame === page.mainFrame()) this.webContents.mainFrame.url = toApp(frame.url())
    })
    return page
  }

  #refusesNavigation(url: string): boolean {
    let prevented = false
    const event = { url, preventDefault: () => (prevented = true) }
    this.webContents.emit('will-navigate', event)
    return prevented
  }

  #fromPage(page: Page, frame: Frame, message: FromPage): unknown {
    if (message.kind === 'port') {
      const { data } = message
      this.#ports
        .get(message.port)
        ?.emit('from-page', typeof data === 'string' ? data : Buffer.from(data.base64, 'base64'))
      return undefined
    }
    const own = frame === page.mainFrame()
    const senderFrame = own ? this.webContents.mainFrame : { url: toApp(frame.url()) }
    const event = { sender: this.webContents, senderFrame, ports: [] as Port[] }
    if (message.kind === 'invoke') {
      const handler = this.#standIn.ipcMain.handlers.get(message.channel)
      return handler?.(event as unknown as Electron.IpcMainInvokeEvent, ...message.words)
    }
    if (message.kind === 'send') {
      this.#standIn.ipcMain.emit(message.channel, event, ...message.words)
      return undefined
    }
    for (const id of message.ports) {
      const port = new Port(id, (data) => this.#toPort(page, id, data))
      this.#ports.set(id, port)
      event.ports.push(port)
    }
    this.#standIn.ipcMain.emit(message.channel, event)
    return undefined
  }

  #toPort(page: Page, id: number, data: unknown): void {
    const packed =
      typeof data === 'string' ? data : { base64: Buffer.from(data as Uint8Array).toString('base64') }
    void page.evaluate(
      ([port, value]) => (globalThis as unknown as { standIn: PageSide }).standIn.deliverToPort(port, value),
      [id, packed] as const,
    )
  }

  async loadURL(url: string): Promise<void> {
    const page = await this.page
    await page.goto(toPage(url))
    this.emit('ready-to-show')
  }
  show(): void {
    this.shown = true
  }
  focus(): void {
    this.focused += 1
  }
  isDestroyed(): boolean {
    return false
  }
  /** As in Electron: a window that is maximised is shown. */
  maximize(): void {
    this.maximised = true
    this.shown = true
    this.emit('maximize')
  }
  isMaximized(): boolean {
    return this.maximised
  }
  getNormalBounds(): Electron.Rectangle {
    return this.bounds
  }
  isMinimized(): boolean {
    return false
  }
  restore(): void {}
}
