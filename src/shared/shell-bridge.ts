/**
 * What the window may ask of the shell that shows it, and how it reaches the
 * engine. Two shells exist. In Electron the preload script exposes a
 * ShellBridge as `window.dumpscope`. In the browser shell `window.dumpscope`
 * is undefined: the window reaches the engine over a WebSocket and gives files
 * by uploading them. Nothing here knows what the calls to the engine are.
 *
 * Reaching the engine:
 * - Electron: `const { port1, port2 } = new MessageChannel()`, then
 *   `window.postMessage(ENGINE_PORT_MESSAGE, window.location.origin, [port2])`;
 *   oRPC's `@orpc/client/message-port` speaks over `port1` (call `port1.start()`).
 *   The preload script forwards `port2` to the engine's process. A port lives as
 *   long as its engine process: when `onEngineGone` fires, make a new channel and
 *   post it again; a new engine process is started for it.
 * - Browser: `new WebSocket(`${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}${RPC_PATH}`)`
 *   with `@orpc/client/websocket`. The session cookie is sent by itself. The socket's
 *   close is the engine's end.
 */

/** The data of the window message that carries the engine's port to the preload script. */
export const ENGINE_PORT_MESSAGE = 'dumpscope:engine-port'

/** Browser shell: the path of the WebSocket that carries the contract. */
export const RPC_PATH = '/rpc'

/**
 * Browser shell: `POST /upload?name=<file name>&modified=<milliseconds since 1970>`,
 * the file as the body, keeps the file with that time in a private folder until the shell ends. Answers 201
 * with an UploadAnswer, or a status from 400 on with a Failure (errors.ts) as
 * JSON. Aborting the request removes what was sent. For progress use
 * XMLHttpRequest's `upload` events.
 */
export const UPLOAD_PATH = '/upload'

/** The JSON that a finished upload answers with. */
export interface UploadAnswer {
  /** Where the file now is; give it to `sources.open`. */
  readonly path: string
  readonly bytes: number
}

/** What the menus of the shell ask of the window: ids of its commands, which say what each does. */
export const SHELL_COMMANDS = [
  'open',
  'open-folder',
  'clear-recent',
  'export',
  'close',
  'preferences',
  'filter-tree',
  'theme-auto',
  'theme-light',
  'theme-dark',
  'back',
  'forward',
  'overview',
  'quick-open',
  'comparison',
  'compare',
  'swap',
  'palette',
  'shortcuts',
] as const
export type ShellCommand = (typeof SHELL_COMMANDS)[number]

/** A File of the window, as much of it as a layer without the DOM can name; pass the File itself. */
export interface FileOfWindow {
  readonly name: string
  readonly size: number
  readonly lastModified: number
}

/** A file or folder that was opened lately, as the shell's menu needs to know it. */
export interface RecentItem {
  readonly path: string
}

/** Takes a listener; answers the function that ends the subscription. */
export type ShellSubscription<T> = (listener: (value: T) => void) => () => void

/** `window.dumpscope` in Electron. Every `on…` answers a function that ends the subscription. */
export interface ShellBridge {
  readonly kind: 'electron'
  /** The path of a dropped or chosen file; null for a file that is not on a disk. */
  pathForFile(file: FileOfWindow): string | null
  /** The system's dialog for one or more dumps; an empty list when it was dismissed. */
  chooseFiles(): Promise<readonly string[]>
  /** The system's dialog for a folder, an archive or migrations; an empty list when it was dismissed. */
  chooseFolder(): Promise<readonly string[]>
  /** The system's dialog for where to save a document, or settings where the path ends in .json; it begins at the suggested path; null when it was dismissed. */
  chooseSavePath(suggested: string): Promise<string | null>
  /**
   * Files to open that came from outside the window (a second start, a double
   * click). Those of the first start come from `app.info`'s `openAtStart`.
   * Paths that arrive before the first listener are kept for it.
   */
  readonly onOpenPaths: ShellSubscription<readonly string[]>
  /** Tells what was opened lately, the latest first, for the menu and the system's own list; an empty list clears both. */
  showRecent(items: readonly RecentItem[]): void
  /** A menu was chosen. */
  readonly onCommand: ShellSubscription<ShellCommand>
  /** The engine's process ended unexpectedly: every call on the old port is lost (ENGINE_GONE). */
  readonly onEngineGone: ShellSubscription<void>
}

declare global {
  // oxlint-disable-next-line no-var -- a global that `window.dumpscope` also sees must be a var
  var dumpscope: ShellBridge | undefined
}
