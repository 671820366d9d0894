/**
 * The browser shell's server: the window's files, the contract over a
 * WebSocket and the upload of dropped files, on 127.0.0.1 only, each behind
 * the session of access.ts.
 */
import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { RPCHandler } from '@orpc/server/ws'
import type { AnyRouter } from '@orpc/server'
import { WebSocketServer } from 'ws'
import { DumpscopeError } from '../shared/errors.ts'
import type { Failure } from '../shared/errors.ts'
import { RPC_PATH, UPLOAD_PATH } from '../shared/shell-bridge.ts'
import { WINDOW_HEADERS } from '../shared/window-assets.ts'
import { createAccess, isLoopbackHost } from './access.ts'
import type { Access } from './access.ts'
import { sendAsset, sendText } from './static-files.ts'
import { createUploadFolder, defaultUploadParent } from './upload-folder.ts'
import type { UploadFolder } from './upload-folder.ts'

/** The longest message that a window may send; calls are small, answers go the other way. */
const LONGEST_MESSAGE = 16 * 1024 ** 2
/** A window that does not answer for two of these milliseconds is taken for gone. */
const HEARTBEAT = 30_000

export interface WindowServerOptions {
  /** The contract's procedures. */
  readonly router: AnyRouter
  /** The folder of the window's built files. */
  readonly assets: string
  /** 0 takes a free port. */
  readonly port?: number
  /** Where uploads are kept while the server runs. */
  readonly uploads?: string
}

export interface WindowServer {
  readonly port: number
  /** A new address for a browser; it works once. */
  newAddress(): string
  /** How many windows are connected now. */
  windows(): number
  /** Ends every connection and removes what was uploaded. */
  close(): Promise<void>
}

interface Served {
  readonly access: Access
  readonly assets: string
  readonly uploads: UploadFolder
}

/** Starts the server. Rejects where the port is taken. */
export async function startWindowServer(options: WindowServerOptions): Promise<WindowServer> {
  const access = createAccess()
  const uploads = await createUploadFolder(options.uploads ?? defaultUploadParent())
  const served: Served = { access, uploads, assets: options.assets }
  const server = createServer((request, response) => {
    answer(served, request, response).catch((error: unknown) => answerFailure(response, error))
  })
  // A dump of many gigabytes through a tunnel takes longer than the five minutes a request has by default.
  server.requestTimeout = 0
  const sockets = acceptWindows(options.router)
  server.on('upgrade', (request, socket, head) => {
    const isRpc = request.url?.split('?')[0] === RPC_PATH
    if (!isRpc || !access.mayAct(request.headers)) refuseUpgrade(socket)
    else sockets.accept(request, socket, head)
  })

  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(options.port ?? 0, '127.0.0.1', resolve)
    })
  } catch (error) {
    await uploads.remove()
    throw error
  }
  const { port } = server.address() as AddressInfo
  return {
    port,
    newAddress: () => `http://127.0.0.1:${port}/?token=${access.newToken()}`,
    windows: sockets.count,
    async close() {
      sockets.close()
      server.closeAllConnections()
      await new Promise<void>((resolve) => server.close(() => resolve()))
      await uploads.remove()
    },
  }
}

/** The connected windows: each gets the contract, and is let go when it no longer answers. */
function acceptWindows(router: AnyRouter): {
  accept(request: IncomingMessage, socket: Duplex, head: Buffer): void
  count(): number
  close(): void
} {
  const handler = new RPCHandler(router)
  const server = new WebSocketServer({
    noServer: true,
    maxPayload: LONGEST_MESSAGE,
    perMessageDeflate: false,
  })
  const silent = new WeakSet<object>()
  const heartbeat = setInterval(() => {
    for (const client of server.clients) {
      if (silent.has(client)) client.terminate()
      else {
        silent.add(client)
        client.ping()
      }
    }
  }, HEARTBEAT).unref()
  return {
    accept(request, socket, head) {
      server.handleUpgrade(request, socket, head, (client) => {
        client.on('pong', () => silent.delete(client))
        // An error of a socket is always followed by its close, which is all that matters here.
        client.on('error', () => client.terminate())
        void handler.upgrade(client)
      })
    },
    count: () => server.clients.size,
    close() {
      clearInterval(heartbeat)
      for (const client of server.clients) client.terminate()
      server.close()
    },
  }
}

async function answer(
  { access, assets, uploads }: Served,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1')
  const reading = request.method === 'GET' || request.method === 'HEAD'
  const token = url.searchParams.get('token')
  if (reading && url.pathname === '/' && token !== null && isLoopbackHost(request.headers.host)) {
    if (request.method === 'GET' && access.redeem(token)) {
      response.writeHead(303, {
        ...WINDOW_HEADERS,
        location: '/',
        'set-cookie': access.cookie,
        'cache-control': 'no-store',
      })
      response.end()
      return
    }
    // An address used twice in the same browser is a reload, not an intruder.
    if (access.mayRead(request.headers)) {
      response.writeHead(303, { ...WINDOW_HEADERS, location: '/', 'cache-control': 'no-store' })
      response.end()
      return
    }
    sendText(response, 403, USED_ADDRESS)
    return
  }
  if (request.method === 'POST' && url.pathname === UPLOAD_PATH) {
    if (!access.mayAct(request.headers)) return refuse(request, response)
    await takeUpload(uploads, url.searchParams, request, response)
    return
  }
  if (!access.mayRead(request.headers)) return refuse(request, response)
  if (!reading) return sendText(response, 405, 'Only files of the window can be asked for.')
  await sendAsset(assets, url.pathname, response)
}

const USED_ADDRESS =
  'This address was used before; each works once. Press Enter where Dumpscope runs to get a new one, or start it again.'

function refuse(request: IncomingMessage, response: ServerResponse): void {
  // What comes after a refusal is not read.
  response.setHeader('connection', 'close')
  request.resume()
  sendText(response, 403, 'Open the address that Dumpscope printed when it started.')
}

function refuseUpgrade(socket: Duplex): void {
  socket.on('error', () => socket.destroy())
  socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n')
}

async function takeUpload(
  uploads: UploadFolder,
  asked: URLSearchParams,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const length = request.headers['content-length']
  const modified = asked.get('modified') ?? ''
  const kept = await uploads.keep(asked.get('name') ?? '', request, {
    bytes: length === undefined ? undefined : Number(length),
    // Fifteen digits of milliseconds are year 33658; a date that no file has is not taken.
    modified: /^\d{1,15}$/.test(modified) ? Number(modified) : undefined,
  })
  sendJson(response, 201, kept)
}

function answerFailure(response: ServerResponse, error: unknown): void {
  if (response.headersSent || response.destroyed) {
    response.destroy()
    return
  }
  const failure: Failure =
    error instanceof DumpscopeError
      ? error.failure
      : {
          code: 'READ_FAILED',
          message: `The file could not be kept: ${error instanceof Error ? error.message : String(error)}.`,
        }
  response.setHeader('connection', 'close')
  sendJson(response, failure.code === 'OUT_OF_SPACE' ? 507 : 500, failure)
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, {
    ...WINDOW_HEADERS,
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
  })
  response.end(JSON.stringify(value))
}
