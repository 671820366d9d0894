#!/usr/bin/env node
/**
 * `npx dumpscope`: runs the command line on Node 24 whatever Node called it,
 * and builds it first where the checkout's sources changed.
 */
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { ensureBuilt } from '../scripts/ensure-built.mjs'
import { NO_NODE, becomeProgram, findNode } from '../scripts/node-24.mjs'

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
    } else becomeProgram(node, [cli, ...process.argv.slice(2)])
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 70
  }
}
