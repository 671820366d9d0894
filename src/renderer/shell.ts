/**
 * The two shells as one: how the window reaches the engine, turns a dropped
 * file into a path, and lets the reader choose files. The rest of the window
 * does not know in which shell it runs.
 */
import { RPCLink as PortLink } from '@orpc/client/message-port'
import { RPCLink as SocketLink } from '@orpc/client/websocket'
import { DumpscopeError } from '../shared/errors.ts'
import { FailureSchema } from '../shared/failure-schema.ts'
import {
  ENGINE_PORT_MESSAGE,
  RPC_PATH,
  UPLOAD_PATH,
  type RecentItem,
  type ShellBridge,
  type ShellCommand,
  type UploadAnswer,
} from '../shared/shell-bridge.ts'
import type { Channel } from './rpc/connection.ts'
import { abortError, engineGone } from './rpc/failure.ts'

const bridge: ShellBridge | undefined = globalThis.dumpscope

/** Whether the shell has the system's own dialog for choosing files. */
export const hasFileDialog = bridge !== undefined

/** Makes a new channel to the engine; rejects where there is none to reach. */
export function openChannel(): Promise<Channel> {
  return bridge === undefined ? openSocket() : Promise.resolve(openPort(bridge))
}

function openPort(shell: ShellBridge): Channel {
  const { port1, port2 } = new MessageChannel()
  const closed = new AbortController()
  const stop = shell.onEngineGone(() => {
    stop()
    closed.abort()
    port1.close()
  })
  port1.addEventListener('close', () => closed.abort())
  const link = new PortLink({ port: port1 })
  port1.start()
  window.postMessage(ENGINE_PORT_MESSAGE, window.location.origin, [port2])
  return { link, closed: closed.signal }
}

function openSocket(): Promise<Channel> {
  const scheme = location.protocol === 'https:' ? 'wss' : 'ws'
  const socket = new WebSocket(`${scheme}://${location.host}${RPC_PATH}`)
  const closed = new AbortController()
  const link = new SocketLink({ websocket: socket })
  return new Promise<Channel>((resolve, reject) => {
    socket.addEventListener('open', () => resolve({ link, closed: closed.signal }), { once: true })
    socket.addEventListener('close', () => {
      closed.abort()
      reject(engineGone())
    })
  })
}

/** The system's dialog; an empty list when it was dismissed or where there is no dialog. */
export async function chooseFiles(): Promise<readonly string[]> {
  return bridge === undefined ? [] : bridge.chooseFiles()
}

/** The system's dialog for a folder; an empty list when it was dismissed or where there is no dialog. */
export async function chooseFolder(): Promise<readonly string[]> {
  return bridge === undefined ? [] : bridge.chooseFolder()
}

/** The system's dialog for where to save; null when it was dismissed or where there is no dialog. */
export async function chooseSavePath(suggested: string): Promise<string | null> {
  return bridge === undefined ? null : bridge.chooseSavePath(suggested)
}

/** Calls back for files that come from outside the window; answers a function that ends it. */
export function onOpenPaths(listener: (paths: readonly string[]) => void): () => void {
  return bridge?.onOpenPaths(listener) ?? (() => undefined)
}

/** Tells the shell what was opened lately, for its menu and the system's own list. */
export function showRecent(items: readonly RecentItem[]): void {
  bridge?.showRecent(items.map(({ path }) => ({ path })))
}

/** Calls back for the shell's menus; answers a function that ends it. */
export function onShellCommand(listener: (command: ShellCommand) => void): () => void {
  return bridge?.onCommand(listener) ?? (() => undefined)
}

/** The path of a dropped file on this machine; null where its bytes must be uploaded first. */
export function pathOfFile(file: File): string | null {
  return bridge?.pathForFile(file) ?? null
}

export interface UploadOptions {
  readonly signal: AbortSignal
  /** Called with the bytes sent so far. */
  readonly onSent: (bytes: number) => void
}

/** Sends a file to the browser shell and answers the path under which it can be opened. */
export function uploadFile(file: File, { signal, onSent }: UploadOptions): Promise<string> {
  return new Promise<string>((resolve, reject) => {
    if (signal.aborted) return reject(abortError())
    const request = new XMLHttpRequest()
    const stop = (): void => request.abort()
    signal.addEventListener('abort', stop, { once: true })
    request.upload.addEventListener('progress', (event) => onSent(event.loaded))
    request.addEventListener('abort', () => reject(abortError()))
    request.addEventListener('error', () => reject(unreadableUpload(file)))
    request.addEventListener('load', () => {
      if (request.status === 201) resolve((JSON.parse(request.responseText) as UploadAnswer).path)
      else reject(uploadFailure(request.responseText))
    })
    request.addEventListener('loadend', () => signal.removeEventListener('abort', stop))
    const asked = new URLSearchParams({ name: file.name, modified: String(Math.max(0, file.lastModified)) })
    request.open('POST', `${UPLOAD_PATH}?${asked}`)
    request.send(file)
  })
}

/** The browser does not say why a request broke off: a folder, a vanished file, or a lost connection. */
function unreadableUpload(file: File): DumpscopeError {
  return new DumpscopeError({
    code: 'READ_FAILED',
    message: `${file.name} could not be sent: it is a folder, it was changed or removed meanwhile, or the connection was lost.`,
    advice: 'Try again, or choose it with Open.',
    place: { file: file.name },
  })
}

function uploadFailure(body: string): DumpscopeError {
  try {
    return new DumpscopeError(FailureSchema.parse(JSON.parse(body)))
  } catch (cause) {
    // Not one of our answers, so something between the window and the shell answered.
    return new DumpscopeError({ code: 'INTERNAL', message: 'The shell did not take the file.' }, { cause })
  }
}
