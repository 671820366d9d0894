/**
 * Starting the window: `runServe` serves it to a browser, `runOpen` brings it
 * up on the desktop, in Electron where that is possible and else in the
 * system's browser. Both end when the reader ends them.
 */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import readline from 'node:readline'
import { createEngine, createRouter, disposeEngine } from '../engine/service/index.ts'
import { DumpscopeError } from '../shared/errors.ts'
import { VERSION } from '../shared/version.ts'
import { electronBinary } from './electron-binary.ts'
import { findBrowser, hasScreen, openAppWindow, systemFacts } from './system-browser.ts'
import type { AppWindow } from './system-browser.ts'
import { startWindowServer } from './window-server.ts'
import type { WindowServer } from './window-server.ts'

export { startWindowServer } from './window-server.ts'
export type { WindowServer, WindowServerOptions } from './window-server.ts'

export interface ServeOptions {
  /** Files to open at the start, in order. */
  readonly files: readonly string[]
  /** The port on 127.0.0.1; a free one where it is not given. */
  readonly port?: number
  /** Whether to bring up the system's browser; not done where there is no screen. */
  readonly openBrowser?: boolean
  /** Ends the shell; so do SIGINT and SIGTERM. */
  readonly signal?: AbortSignal
  /** Where lines for the reader go; standard output where it is not given. */
  readonly say?: (line: string) => void
}

export interface OpenOptions extends ServeOptions {
  /** 'browser': Electron is not tried. */
  readonly shell?: 'any' | 'browser'
}

/** The checkout or the installed program: the folder above `out` (built) or `src`. */
const ROOT = path.join(import.meta.dirname, '..', '..')

const toStandardOutput = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

/**
 * Serves the window on 127.0.0.1 until it is ended, and prints its address.
 * Rejects with a DumpscopeError where the window was not built or the port is
 * taken.
 */
export async function runServe(options: ServeOptions): Promise<void> {
  const say = options.say ?? toStandardOutput
  const engine = createEngine({})
  try {
    const files = options.files.map((file) => path.resolve(file))
    const server = await start(createRouter(engine, { version: VERSION, openAtStart: files }), options.port)
    try {
      await serveUntilEnded(server, options, say)
    } finally {
      await server.close()
    }
  } finally {
    await disposeEngine(engine)
  }
}

/**
 * Brings up the window on the desktop: Electron where its binary is there or
 * can be fetched, else the browser shell, with one line that says why. Answers
 * the exit code of the desktop shell, 0 for the browser shell.
 */
export async function runOpen(options: OpenOptions): Promise<number> {
  const say = options.say ?? toStandardOutput
  const facts = systemFacts()
  const reason = await whyNoDesktop(options, say)
  if (typeof reason !== 'string') return runElectron(reason.binary, options.files)
  say(
    `${reason}; ${hasScreen(facts) ? 'the window opens in the browser instead.' : 'the window is served to a browser instead.'}`,
  )
  await runServe({ ...options, openBrowser: true })
  return 0
}

async function whyNoDesktop(
  options: OpenOptions,
  say: (line: string) => void,
): Promise<string | { binary: string }> {
  const facts = systemFacts()
  if (options.shell === 'browser') return 'The browser shell was asked for'
  if (!hasScreen(facts)) return 'There is no screen here'
  // As root Electron starts only without its sandbox, and Dumpscope does not run without it.
  if (facts.platform === 'linux' && facts.root) return 'Electron has no sandbox for root'
  const electron = await electronBinary({ root: ROOT, say })
  return 'found' in electron ? { binary: electron.found } : electron.missing
}

function runElectron(binary: string, files: readonly string[]): Promise<number> {
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env
  const child = spawn(binary, [ROOT, '--', ...files.map((file) => path.resolve(file))], {
    stdio: 'inherit',
    env,
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 0))
  })
}

async function start(
  router: Parameters<typeof startWindowServer>[0]['router'],
  port = 0,
): Promise<WindowServer> {
  const assets = path.join(ROOT, 'out', 'renderer')
  if (!existsSync(path.join(assets, 'index.html'))) {
    throw new DumpscopeError({
      code: 'NOT_FOUND',
      message: 'The window has not been built.',
      advice: 'Run npm run build.',
    })
  }
  try {
    return await startWindowServer({ router, assets, port })
  } catch (error) {
    if (
      !(error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES'))
    )
      throw error
    const message = `Port ${port} on 127.0.0.1 ${error.code === 'EACCES' ? 'may not be used by you' : 'is already taken'}.`
    throw new DumpscopeError(
      { code: 'BAD_USE', message, advice: 'Give another --port, or none.' },
      { cause: error },
    )
  }
}

async function serveUntilEnded(
  server: WindowServer,
  options: ServeOptions,
  say: (line: string) => void,
): Promise<void> {
  const ended = endOfShell(options.signal)
  const terminal = process.stdin.isTTY ? readline.createInterface({ input: process.stdin }) : undefined
  terminal?.on('line', () => say(server.newAddress()))
  const window = options.openBrowser === true ? await bringUp(server, say) : null
  const windowClosed = window?.closed.then(async (cameUp) => {
    if (cameUp) return
    say(`The browser's window did not come up. Open this address in a browser: ${server.newAddress()}`)
    await ended
  })
  if (window === null) {
    say(`Dumpscope is at ${server.newAddress()}`)
    say(`The address works once; ${terminal ? 'Enter prints another, ' : ''}Ctrl+C ends.`)
  }
  try {
    await Promise.race([ended, ...(windowClosed ? [windowClosed] : [])])
  } finally {
    terminal?.close()
    window?.close()
  }
}

/** Shows the window on this screen; null where the reader is to open the address. */
async function bringUp(server: WindowServer, say: (line: string) => void): Promise<AppWindow | null> {
  const facts = systemFacts()
  if (!hasScreen(facts)) return null
  // As root Chromium starts only without its sandbox, and Dumpscope does not start it so.
  const browser = facts.platform === 'linux' && facts.root ? null : findBrowser(facts)
  if (browser !== null) {
    say('The window is open; closing it, or Ctrl+C here, ends Dumpscope.')
    return openAppWindow(browser, server.newAddress())
  }
  if (!facts.root) {
    const { default: open } = await import('open')
    const opener = await open(server.newAddress())
    // The address is printed too, so a browser that does not come up needs no word of its own.
    opener.on('error', () => undefined)
  }
  return null
}

function endOfShell(signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => resolve()
    process.once('SIGINT', end)
    process.once('SIGTERM', end)
    if (process.platform !== 'win32') process.once('SIGHUP', end)
    if (signal?.aborted === true) end()
    else signal?.addEventListener('abort', end, { once: true })
  })
}
