/**
 * `npm start [-- FILE...]`: builds where needed and opens the window; without
 * files on the two sample dumps, compared. `--browser` does not try Electron.
 */
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { ensureBuilt } from './ensure-built.mjs'
import { NO_NODE, becomeProgram, findNode } from './node-24.mjs'

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..')
const node = findNode()
/** @param {string} line */
const say = (line) => void process.stdout.write(`${line}\n`)

if (node === null) {
  process.stderr.write(`${NO_NODE}\n`)
  process.exitCode = 2
} else if (node === process.execPath) {
  try {
    process.exitCode = await start(node, process.argv.slice(2))
  } catch (error) {
    process.stderr.write(`Dumpscope could not start: ${sentenceOf(error)}\n`)
    process.exitCode = 1
  }
} else becomeProgram(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)])

/**
 * @param {string} node
 * @param {readonly string[]} words
 * @returns {Promise<number>} the exit code
 */
async function start(node, words) {
  await ensureBuilt({ node, say })
  const files = words.filter((word) => !word.startsWith('--'))
  // npm runs scripts in the checkout; paths are meant from where the reader is.
  const from = process.env['INIT_CWD'] ?? process.cwd()
  const samples = ['shop-2026-03.sql', 'shop-2026-09.sql'].map((name) =>
    path.join(root, 'resources', 'samples', name),
  )
  const { runOpen } = await import(pathToFileURL(path.join(root, 'out', 'main', 'server.js')).href)
  return runOpen({
    files: files.length === 0 ? samples : files.map((file) => path.resolve(from, file)),
    shell: words.includes('--browser') ? 'browser' : 'any',
    say,
  })
}

/**
 * What went wrong, for a reader: the engine's own sentences where it has some.
 * @param {unknown} error
 */
function sentenceOf(error) {
  if (!(error instanceof Error)) return String(error)
  if (!('failure' in error)) return error.message
  const { message, advice } = /** @type {{ message: string, advice?: string }} */ (error.failure)
  return advice === undefined ? message : `${message} ${advice}`
}
