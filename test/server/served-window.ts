/** A browser shell for the tests: the real server over a small router, with a page of its own to serve. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import http from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { os } from '@orpc/server'
import { WebSocket } from 'ws'
import { startWindowServer } from '../../src/server/window-server.ts'
import type { WindowServer } from '../../src/server/window-server.ts'

/** A procedure that answers, for the tests of the way to it. */
export const router = { ping: os.handler(() => 'pong') }

export interface ServedWindow {
  readonly server: WindowServer
  /** The folder in which uploads are kept. */
  readonly uploads: string
  /** Ends the server and removes its folders. */
  end(): Promise<void>
}

/** Starts a server on a free port, with `assets/index-1.js` and `index.html` to serve. */
export async function serveWindow(): Promise<ServedWindow> {
  const folder = mkdtempSync(path.join(tmpdir(), 'dumpscope-server-'))
  const assets = path.join(folder, 'window')
  const uploads = path.join(folder, 'uploads')
  mkdirSync(path.join(assets, 'assets'), { recursive: true })
  writeFileSync(path.join(assets, 'index.html'), '<!doctype html><title>window</title>')
  writeFileSync(path.join(assets, 'assets', 'index-1.js'), 'export {}')
  writeFileSync(path.join(folder, 'secret.txt'), 'secret')
  const server = await startWindowServer({ router, assets, uploads })
  return {
    server,
    uploads,
    async end() {
      await server.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export interface Answer {
  readonly status: number
  readonly headers: http.IncomingHttpHeaders
  readonly body: string
}

/** One request exactly as given: no header added but Host, no part of the path tidied up. */
export function request(
  port: number,
  target: string,
  options: { method?: string; headers?: http.OutgoingHttpHeaders; body?: string } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { method = 'GET', headers = {}, body } = options
    const sent = http.request({ host: '127.0.0.1', port, path: target, method, headers }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (chunk: string) => (text += chunk))
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
      )
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

/** Opens the server's printed address and answers the session's cookie. */
export async function openSession(server: WindowServer): Promise<string> {
  const address = new URL(server.newAddress())
  const { headers } = await request(server.port, address.pathname + address.search)
  return (headers['set-cookie']?.[0] ?? '').split(';')[0] ?? ''
}

/** Tries a WebSocket; answers 'open', or the status with which it was refused. */
export function tryWebSocket(url: string, headers: Record<string, string>): Promise<'open' | number> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(url, { headers })
    socket.on('unexpected-response', (_request, response) => {
      resolve(response.statusCode ?? 0)
      socket.terminate()
    })
    socket.on('open', () => {
      resolve('open')
      socket.terminate()
    })
    socket.on('error', (error) => reject(error))
  })
}
