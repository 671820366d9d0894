/** The stand-in's utility process, which is a real one, and the ports that lead to it. */
import { fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { EventEmitter } from 'node:events'
import path from 'node:path'
import type * as Electron from 'electron'
import type { PortTraffic } from './engine-process-shim.ts'

/** The end of a channel that the main process holds. */
export class Port
  extends EventEmitter
  implements Pick<Electron.MessagePortMain, 'postMessage' | 'start' | 'close'>
{
  readonly id: number
  readonly #toPage: (data: unknown) => void
  constructor(id: number, send: (data: unknown) => void) {
    super()
    this.id = id
    this.#toPage = send
  }
  postMessage(message: unknown): void {
    this.#toPage(message)
  }
  start(): void {}
  close(): void {
    this.emit('close')
  }
}

export class Utility extends EventEmitter implements Pick<Electron.UtilityProcess, 'postMessage' | 'kill'> {
  readonly child: ChildProcess
  constructor(file: string, words: readonly string[]) {
    super()
    const shim = path.join(import.meta.dirname, 'engine-process-shim.ts')
    this.child = fork(file, words, {
      execArgv: ['--import', shim],
      serialization: 'advanced',
      stdio: 'inherit',
    })
    this.child.once('exit', (code) => this.emit('exit', code ?? 1))
  }
  postMessage(_message: unknown, transfer: readonly Electron.MessagePortMain[] = []): void {
    for (const given of transfer) {
      const port = given as unknown as Port
      this.child.send({ kind: 'connect', port: port.id } satisfies PortTraffic)
      port.on('from-page', (data) => {
        // A port whose other end is gone takes everything and says nothing.
        if (this.child.connected) this.child.send({ kind: 'data', port: port.id, data } satisfies PortTraffic)
      })
      this.child.on('message', (traffic: PortTraffic) => {
        if (traffic.port === port.id && traffic.kind === 'data') port.postMessage(traffic.data)
      })
    }
  }
  kill(): boolean {
    return this.child.kill()
  }
}
