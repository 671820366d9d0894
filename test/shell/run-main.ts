/** Runs the built main process on the stand-in, and reaches its engine the way the window does. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire, registerHooks } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import type { ContractRouterClient } from '@orpc/contract'
import { chromium } from '@playwright/test'
import type { Browser, Page } from '@playwright/test'
import type * as Electron from 'electron'
import { ensureBuilt } from '../../scripts/ensure-built.mjs'
import { ensureTestBrowser } from '../../scripts/test-browser.ts'
import type { Contract } from '../../src/shared/contract.ts'
import { ENGINE_PORT_MESSAGE } from '../../src/shared/shell-bridge.ts'
import { ElectronStandIn } from './electron-stand-in.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')
const NAMES = [
  'BrowserWindow',
  'Menu',
  'app',
  'dialog',
  'ipcMain',
  'protocol',
  'screen',
  'session',
  'utilityProcess',
] as const
const say = (line: string): void => void process.stderr.write(`${line}\n`)

export interface RunningMain {
  readonly electron: ElectronStandIn
  /** Electron's folder of the program's own files. */
  readonly userData: string
  /** Ends everything that was started. */
  end(): Promise<void>
}

/** Vitest's own import would rewrite the built file; this is Node's. */
const loadBuilt = createRequire(import.meta.url)

/** Starts main.js as Electron would with this command line; once in a process, so once in a test file. */
export async function runMain(options: {
  readonly files?: readonly string[]
  readonly locked?: boolean
  readonly displays?: readonly Electron.Rectangle[]
  /** Files in the program's own folder before it starts, by name. */
  readonly kept?: Readonly<Record<string, string>>
}): Promise<RunningMain> {
  await ensureBuilt({ node: process.execPath, say })
  const browser: Browser = await chromium.launch({
    executablePath: ensureTestBrowser(say),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  const home = mkdtempSync(path.join(tmpdir(), 'dumpscope-main-'))
  const userData = path.join(home, 'profile')
  mkdirSync(userData)
  for (const [name, text] of Object.entries(options.kept ?? {}))
    writeFileSync(path.join(userData, name), text)
  const electron = new ElectronStandIn(await browser.newContext(), {
    locked: options.locked ?? true,
    userData,
    ...(options.displays === undefined ? {} : { displays: options.displays }),
  })
  Object.assign(globalThis, { electronStandIn: electron })
  const module = `const e = globalThis.electronStandIn\n${NAMES.map((name) => `export const ${name} = e.${name}`).join('\n')}`
  const url = `data:text/javascript,${encodeURIComponent(module)}`
  const hooks = registerHooks({
    resolve: (name, context, next) =>
      name === 'electron' ? { url, shortCircuit: true } : next(name, context),
  })
  const { argv } = process
  // The engine's process takes it from here; nothing of a reader's own is read or written.
  process.env['DUMPSCOPE_HOME'] = home
  process.argv = ['/electron', ROOT, '--', ...(options.files ?? [])]
  try {
    loadBuilt(path.join(ROOT, 'out', 'main', 'main.js'))
  } finally {
    process.argv = argv
    hooks.deregister()
  }
  return {
    electron,
    userData,
    async end() {
      // As a reader would: the engine is ended by the program, which then misses nobody.
      if (electron.app.quits === 0) electron.app.quit()
      await electron.end()
      await browser.close()
      rmSync(home, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** A client of the contract whose channel was made in the page, by the preload script's own road. */
export async function connectFromPage(page: Page): Promise<ContractRouterClient<Contract>> {
  const listeners: ((event: { data: unknown }) => void)[] = []
  const name = `testPort${Math.floor(Math.random() * 1e9)}`
  await page.exposeFunction(`${name}In`, (data: string) => {
    for (const listener of listeners) listener({ data })
  })
  await page.evaluate(
    ([key, message]) => {
      const { port1, port2 } = new MessageChannel()
      const scope = globalThis as unknown as Record<string, unknown>
      scope[key] = port1
      port1.addEventListener('message', (event) =>
        (scope[`${key}In`] as (data: string) => void)(event.data as string),
      )
      port1.start()
      window.postMessage(message, window.location.origin, [port2])
    },
    [name, ENGINE_PORT_MESSAGE] as const,
  )
  const port = {
    addEventListener: (event: string, listener: (event: { data: unknown }) => void) => {
      if (event === 'message') listeners.push(listener)
    },
    postMessage: (data: string) =>
      void page.evaluate(
        ([key, value]) => (globalThis as unknown as Record<string, MessagePort>)[key]?.postMessage(value),
        [name, data] as const,
      ),
  }
  return createORPCClient(new RPCLink({ port: port as unknown as MessagePort }))
}
