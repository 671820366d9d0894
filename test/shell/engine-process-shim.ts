/**
 * Loaded before the engine's program: gives it `process.parentPort` as
 * Electron's utility process has it, over Node's channel to the test.
 */
import { EventEmitter } from 'node:events'

/** What travels between the stand-in and the engine's process. */
export type PortTraffic =
  | { readonly kind: 'connect'; readonly port: number }
  | { readonly kind: 'data'; readonly port: number; readonly data: unknown }
  | { readonly kind: 'close'; readonly port: number }

class ChildPort extends EventEmitter {
  readonly id: number
  constructor(id: number) {
    super()
    this.id = id
  }
  postMessage(data: unknown): void {
    process.send?.({ kind: 'data', port: this.id, data } satisfies PortTraffic)
  }
  start(): void {
    started.add(this.id)
    for (const data of waiting.get(this.id) ?? []) this.emit('message', { data, ports: [] })
    waiting.delete(this.id)
  }
  close(): void {
    process.send?.({ kind: 'close', port: this.id } satisfies PortTraffic)
  }
}

const parentPort = new EventEmitter()
const ports = new Map<number, ChildPort>()
const started = new Set<number>()
const waiting = new Map<number, unknown[]>()
/** As in Electron, what comes before the program listens waits for it. */
let beforeListener: PortTraffic[] = []

function receive(traffic: PortTraffic): void {
  if (parentPort.listenerCount('message') === 0) {
    beforeListener.push(traffic)
    return
  }
  if (traffic.kind === 'connect') {
    const port = new ChildPort(traffic.port)
    ports.set(traffic.port, port)
    parentPort.emit('message', { data: null, ports: [port] })
  } else if (traffic.kind === 'close') ports.get(traffic.port)?.emit('close')
  else if (started.has(traffic.port))
    ports.get(traffic.port)?.emit('message', { data: traffic.data, ports: [] })
  else waiting.set(traffic.port, [...(waiting.get(traffic.port) ?? []), traffic.data])
}

parentPort.on('newListener', (event) => {
  if (event !== 'message') return
  setImmediate(() => {
    const early = beforeListener
    beforeListener = []
    for (const traffic of early) receive(traffic)
  })
})
Object.defineProperty(process, 'parentPort', { value: parentPort })
process.on('message', receive)
