/**
 * Builds the program only where its sources changed since the last build. What
 * counts as a change is the name, size and time of every source file; asking
 * takes a few milliseconds. Runs under Node 20.19 and newer.
 */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { setTimeout as wait } from 'node:timers/promises'

const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), '..')
/** What the build reads. */
const SOURCES = ['src', 'electron.vite.config.ts', 'tsconfig.base.json', 'package-lock.json']
/** Files without which a build is not whole. */
const PRODUCTS = [
  'main/cli.js',
  'main/server.js',
  'main/main.js',
  'preload/preload.cjs',
  'renderer/index.html',
]

/**
 * Makes sure that `out` holds a build of the present sources; the installed
 * package has no sources, and is built. Rejects with an Error whose message is
 * for the reader where the build fails.
 * @param {{ node: string, say: (line: string) => void, root?: string }} options
 * @returns {Promise<boolean>} whether something was built
 */
export async function ensureBuilt({ node, say, root = ROOT }) {
  if (!isCheckout(root) || isBuilt(root)) return false
  const unlock = await lock(root)
  try {
    // Another process may have built it while this one waited.
    if (isBuilt(root)) return false
    say(
      existsSync(path.join(root, 'out'))
        ? 'Building Dumpscope: its sources changed …'
        : 'Building Dumpscope for the first time …',
    )
    const started = Date.now()
    const stamp = fingerprint(root)
    await build(root, node)
    writeFileSync(stampFile(root), stamp)
    say(`Built in ${((Date.now() - started) / 1000).toFixed(1)} s.`)
    return true
  } finally {
    unlock()
  }
}

/**
 * @param {string} root
 * @returns {boolean} whether the build in `out` is of the present sources
 */
export function isBuilt(root = ROOT) {
  try {
    return (
      readFileSync(stampFile(root), 'utf8') === fingerprint(root) &&
      PRODUCTS.every((file) => existsSync(path.join(root, 'out', file)))
    )
  } catch {
    return false
  }
}

/**
 * @param {string} root
 * @returns {boolean} whether this is a checkout, and not the package that npm installed
 */
function isCheckout(root) {
  return existsSync(path.join(root, 'src'))
}

/** @param {string} root */
function stampFile(root) {
  return path.join(root, 'out', 'sources.stamp')
}

/** @param {string} root */
function fingerprint(root) {
  const hash = createHash('sha256')
  /** @param {string} name */
  const add = (name) => {
    const file = path.join(root, name)
    const found = statSync(file, { throwIfNoEntry: false })
    if (found === undefined) return
    if (!found.isDirectory()) {
      hash.update(`${name}\0${found.size}\0${found.mtimeMs}\n`)
      return
    }
    for (const child of readdirSync(file).sort()) add(`${name}/${child}`)
  }
  for (const source of SOURCES) add(source)
  return hash.digest('hex')
}

/**
 * @param {string} root
 * @param {string} node
 */
async function build(root, node) {
  const program = path.join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')
  if (!existsSync(program)) throw new Error('The build tools are missing: run "npm ci" first.')
  const child = spawn(node, [program, 'build', '--logLevel', 'warn'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let told = ''
  child.stdout.on('data', (chunk) => (told += chunk))
  child.stderr.on('data', (chunk) => (told += chunk))
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  if (code !== 0) throw new Error(`The build failed:\n${told.trim()}`)
}

/**
 * One build at a time: waits while another process builds.
 * @param {string} root
 * @returns {Promise<() => void>} the function that ends the turn
 */
async function lock(root) {
  const folder = path.join(root, 'node_modules', '.cache', 'dumpscope')
  const file = path.join(folder, 'build.lock')
  mkdirSync(folder, { recursive: true })
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' })
      return () => rmSync(file, { force: true })
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    }
    if (holderIsGone(file)) rmSync(file, { force: true })
    else await wait(100)
  }
}

/** @param {string} file */
function holderIsGone(file) {
  let pid
  try {
    pid = Number(readFileSync(file, 'utf8'))
  } catch {
    return false
  }
  if (pid === 0) return Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) > 2000
  try {
    process.kill(pid, 0)
    return false
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH'
  }
}
