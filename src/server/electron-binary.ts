/**
 * Whether the desktop shell can be started here. Electron fetches its binary
 * at its first use, not when it is installed; that is tried once, for a
 * bounded time, and a failure is remembered for a day.
 */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** Milliseconds that a first download may take. */
export const DOWNLOAD_LIMIT = 20_000
/** Milliseconds for which a failed download is not tried again (a day). */
export const REMEMBER_FAILURE = 24 * 3600 * 1000

export type ElectronBinary = { readonly found: string } | { readonly missing: string }

export interface ElectronOptions {
  /** The checkout, in whose node_modules Electron is looked for. */
  readonly root: string
  readonly say: (line: string) => void
  readonly downloadLimit?: number
}

/** The path of Electron's binary, after trying its download where it is missing; or why there is none. */
export async function electronBinary({
  root,
  say,
  downloadLimit = DOWNLOAD_LIMIT,
}: ElectronOptions): Promise<ElectronBinary> {
  const folder = electronFolder(root)
  if (folder === null) return { missing: 'Electron is not installed' }
  const present = await installedBinary(folder)
  if (present !== null) return { found: present }

  const note = path.join(root, 'node_modules', '.cache', 'dumpscope', 'electron-download-failed')
  if (await isRecent(note)) {
    return {
      missing: `Electron's download failed within the last day (to try again: npx install-electron, or delete ${path.relative(root, note)})`,
    }
  }
  say(`Fetching Electron's binary (once, for at most ${Math.round(downloadLimit / 1000)} s) …`)
  const reason = await runInstaller(folder, downloadLimit)
  const fetched = await installedBinary(folder)
  if (fetched !== null) return { found: fetched }
  await mkdir(path.dirname(note), { recursive: true })
  await writeFile(note, `${new Date().toISOString()} ${reason}\n`)
  return { missing: `Electron's binary could not be fetched (${reason})` }
}

/** Only the checkout's own: an Electron that npm put beside the installed package is another program's. */
function electronFolder(root: string): string | null {
  const folder = path.join(root, 'node_modules', 'electron')
  return existsSync(path.join(folder, 'package.json')) ? folder : null
}

async function installedBinary(folder: string): Promise<string | null> {
  const name = await readFile(path.join(folder, 'path.txt'), 'utf8').catch(() => null)
  if (name === null) return null
  const binary = path.join(
    process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? path.join(folder, 'dist'),
    name.trim(),
  )
  return existsSync(binary) ? binary : null
}

async function isRecent(note: string): Promise<boolean> {
  const found = await stat(note).catch(() => null)
  return found !== null && Date.now() - found.mtimeMs < REMEMBER_FAILURE
}

/** Runs Electron's own installer; answers why it failed, in a few words. */
function runInstaller(folder: string, limit: number): Promise<string> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [path.join(folder, 'install.js')], {
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let told = ''
    child.stderr.on('data', (chunk: Buffer) => {
      told = (told + chunk.toString()).slice(0, 4000)
    })
    const timer = setTimeout(() => {
      child.kill('SIGKILL')
      resolve(`no answer within ${Math.round(limit / 1000)} s`)
    }, limit)
    child.once('error', (error) => resolve(error.message))
    child.once('exit', () => {
      clearTimeout(timer)
      resolve(/^(?:\w*Error: )?(.{1,120})/m.exec(told.trim())?.[1] ?? 'its installer failed')
    })
  })
}
