/**
 * The system's browser as the window of the browser shell: where one of
 * Chromium's family is, it shows the address as an app window of its own, with
 * a profile that is thrown away; else the reader's own browser opens it.
 */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

export interface SystemFacts {
  readonly platform: NodeJS.Platform
  readonly env: NodeJS.ProcessEnv
  /** Whether the process is root (never on Windows). */
  readonly root: boolean
}

/** The facts of this process. */
export function systemFacts(): SystemFacts {
  return { platform: process.platform, env: process.env, root: process.getuid?.() === 0 }
}

/** Whether there is a screen that a window could open on. */
export function hasScreen({ platform, env }: SystemFacts): boolean {
  if (env['CI'] !== undefined && env['CI'] !== '' && env['CI'] !== 'false') return false
  if (platform !== 'linux') return env['SSH_CONNECTION'] === undefined || platform === 'win32'
  return Boolean(env['DISPLAY']) || Boolean(env['WAYLAND_DISPLAY'])
}

const LINUX_NAMES = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
]
const MAC_NAMES = ['Google Chrome', 'Chromium', 'Microsoft Edge']
const WINDOWS_NAMES = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
]

/** Where a browser of Chromium's family may be on this system, best first; `DUMPSCOPE_BROWSER` before all. */
export function browserPlaces({ platform, env }: SystemFacts): string[] {
  const chosen = env['DUMPSCOPE_BROWSER'] ? [env['DUMPSCOPE_BROWSER']] : []
  if (platform === 'darwin') {
    const folders = ['/Applications', path.posix.join(env['HOME'] ?? '/', 'Applications')]
    return [
      ...chosen,
      ...MAC_NAMES.flatMap((name) => folders.map((folder) => `${folder}/${name}.app/Contents/MacOS/${name}`)),
    ]
  }
  if (platform === 'win32') {
    const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter(
      (folder) => folder !== undefined,
    )
    return [
      ...chosen,
      ...WINDOWS_NAMES.flatMap((parts) => folders.map((folder) => path.win32.join(folder, ...parts))),
    ]
  }
  const folders = [...(env['PATH'] ?? '').split(':').filter((folder) => folder.startsWith('/')), '/snap/bin']
  return [...chosen, ...LINUX_NAMES.flatMap((name) => folders.map((folder) => `${folder}/${name}`))]
}

/** The browser to show an app window with, or null where there is none. */
export function findBrowser(facts: SystemFacts): string | null {
  return browserPlaces(facts).find((place) => existsSync(place)) ?? null
}

/** An app window that is open. */
export interface AppWindow {
  /** Resolves when it was closed; with false where it failed to come up. */
  readonly closed: Promise<boolean>
  close(): void
}

/** A window that ends with a failure within this many milliseconds never came up. */
const CAME_UP = 4000

/** Shows an address as an app window; resolves at once, the window comes up meanwhile. */
export async function openAppWindow(browser: string, address: string): Promise<AppWindow> {
  const profile = await mkdtemp(path.join(tmpdir(), 'dumpscope-window-'))
  const started = performance.now()
  const child = spawn(
    browser,
    [
      `--app=${address}`,
      `--user-data-dir=${profile}`,
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-background-networking',
      '--disable-sync',
      '--disable-extensions',
      '--window-size=1440,900',
    ],
    { stdio: 'ignore' },
  )
  const closed = new Promise<boolean>((resolve) => {
    child.once('error', () => resolve(false))
    child.once('exit', (code) => resolve(code === 0 || performance.now() - started > CAME_UP))
  }).finally(() => rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }))
  return { closed, close: () => void child.kill() }
}
