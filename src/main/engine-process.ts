/**
 * The program of the engine's process: mounts the one router on every port
 * that the main process hands over. The only file of this folder that knows
 * the engine; it runs in a process of its own, away from windows.
 */
import { RPCHandler } from '@orpc/server/message-port'
import { createEngine, createRouter } from '../engine/service/index.ts'
import { VERSION } from '../shared/version.ts'

const openAtStart = process.argv.slice(process.argv.indexOf('--') + 1)
const engine = createEngine({})
const handler = new RPCHandler(
  createRouter(engine, { version: VERSION, openAtStart: process.argv.includes('--') ? openAtStart : [] }),
)

process.parentPort.on('message', (event) => {
  for (const port of event.ports) {
    handler.upgrade(port)
    port.start()
  }
})
