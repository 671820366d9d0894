#!/usr/bin/env node
/**
 * `npx dumpscope`: runs the command line on Node 24 whatever Node called it,
 * and builds it first where the checkout's sources changed.
 */
import { spawn } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { ensureBuilt } from '../scripts/ensure-built.mjs'
import { NO_NODE, findNode } from '../scripts/node-24.mjs'

const cli = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', 'out', 'main', 'cli.js')
const node = findNode()

if (node === null) {
  process.stderr.write(`${NO_NODE}\n`)
  process.exitCode = 2
} else {
  try {
    // Standard output is the command's own; what the build has to say is no part of it.
    await ensureBuilt({ node, say: (line) => void process.stderr.write(`${line}\n`) })
    if (node === process.execPath) {
      process.argv[1] = cli
      await import(pathToFileURL(cli).href)
    } else runOn(node)
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 70
  }
}

/**
 * Becomes, as far as a process can, the command line on another Node.
 * @param {string} binary
 */
function runOn(binary) {
  const child = spawn(binary, [cli, ...process.argv.slice(2)], { stdio: 'inherit' })
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, () => child.kill(signal))
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
