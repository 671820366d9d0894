/**
 * The Node that Dumpscope runs on. The reader's own may be older: the checkout
 * brings Node 24 as a package, and takes it up wherever npm put it. This file and those that import it run under
 * Node 20.19 and newer.
 */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

/** The oldest Node that the engine's libraries work on. */
const NEEDED = 24

/**
 * The path of a Node that is new enough: this process's own, or the package's.
 * @returns {string | null} null where there is none
 */
export function findNode() {
  if (Number(process.versions.node.split('.')[0]) >= NEEDED) return process.execPath
  try {
    const folder = path.dirname(createRequire(import.meta.url).resolve('node/package.json'))
    const binary = path.join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
    return existsSync(binary) ? binary : null
  } catch {
    return null
  }
}

const isCheckout = existsSync(new URL('../src', import.meta.url))

/** The sentence for a reader who has none. */
export const NO_NODE = isCheckout
  ? `Dumpscope needs Node ${NEEDED}, which "npm ci" installs beside it; this is Node ${process.versions.node} and node_modules has no other. Run "npm ci" in the checkout (not with --ignore-scripts) and try again.`
  : `Dumpscope needs Node ${NEEDED} or newer; this is Node ${process.versions.node}. "npx -p node@${NEEDED} -p dumpscope dumpscope ..." runs it with one of its own.`

/**
 * Becomes, as far as a process can, a program on another Node: its output, its
 * signals and its end are this process's own.
 * @param {string} node the other Node
 * @param {readonly string[]} words the program's file and arguments
 */
export function becomeProgram(node, words) {
  const child = spawn(node, words, { stdio: 'inherit' })
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal))
  }
  child.once('error', (error) => {
    process.stderr.write(`Dumpscope could not start its Node: ${error.message}\n`)
    process.exitCode = 70
  })
  child.once('exit', (code, signal) => {
    if (signal === null) process.exitCode = code ?? 70
    else {
      process.removeAllListeners(signal)
      process.kill(process.pid, signal)
    }
  })
}
