/**
 * The browser shell for end-to-end tests, started as a reader starts it, with
 * indexes and uploads in a folder of its own. `test` gives each test a shell on
 * demand and a log of every request that its page made.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test as base } from '@playwright/test'
import type { Page } from '@playwright/test'

/** The checkout. */
export const ROOT = path.resolve(import.meta.dirname, '../../..')
/** The two sample dumps, older first. */
export const SAMPLES = ['shop-2026-03.sql', 'shop-2026-09.sql'].map((name) =>
  path.join(ROOT, 'resources', 'samples', name),
)

export interface ServedShell {
  /** The printed address; it works once. */
  readonly address: string
  readonly origin: string
  /** The folder of its indexes and uploads. */
  readonly home: string
  /** All that it wrote, for a message when a test fails. */
  output(): string
  /** Ends it as Ctrl+C does; resolves with its exit code. */
  stop(): Promise<number | null>
  /** Ends it and removes its folder. */
  end(): Promise<void>
}

/**
 * Starts `npm start`'s program on these files without a screen; rejects when it
 * ends before it prints its address. `home`: where indexes are kept, a new
 * folder unless given.
 */
export async function startShell(
  files: readonly string[],
  home: string = mkdtempSync(path.join(tmpdir(), 'dumpscope-e2e-')),
): Promise<ServedShell> {
  const env: NodeJS.ProcessEnv = { ...process.env, DUMPSCOPE_HOME: home, CI: 'true' }
  const child = spawn(process.execPath, [path.join(ROOT, 'bin', 'dumpscope.mjs'), 'serve', ...files], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve))
  let output = ''
  const address = await new Promise<string>((resolve, reject) => {
    const hear = (chunk: Buffer): void => {
      output += chunk.toString()
      const printed = /http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]+/.exec(output)?.[0]
      if (printed !== undefined) resolve(printed)
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    void exited.then(() => reject(new Error(`the shell ended before it printed its address:\n${output}`)))
  })
  const stop = async (): Promise<number | null> => {
    if (child.exitCode === null) child.kill('SIGINT')
    return exited
  }
  return {
    address,
    origin: new URL(address).origin,
    home,
    output: () => output,
    stop,
    async end() {
      await stop()
      rmSync(home, { recursive: true, force: true })
    },
  }
}

export interface OpenWindow {
  readonly page: Page
  readonly shell: ServedShell
  /** The URL of every request that the page made, sockets included. */
  readonly requests: readonly string[]
}

/** Playwright's test, with `openWindow(files)`: a shell started on these files and its window open in a page. */
export const test = base.extend<{ openWindow: (files?: readonly string[]) => Promise<OpenWindow> }>({
  openWindow: async ({ page }, use, info) => {
    const shells: ServedShell[] = []
    await use(async (files = []) => {
      const shell = await startShell(files)
      shells.push(shell)
      const requests: string[] = []
      page.on('request', (request) => requests.push(request.url()))
      page.on('websocket', (socket) => requests.push(socket.url()))
      await page.goto(shell.address)
      return { page, shell, requests }
    })
    for (const shell of shells) {
      if (info.status !== info.expectedStatus) await info.attach('shell', { body: shell.output() })
      await shell.end()
    }
  },
})

export { expect } from '@playwright/test'
