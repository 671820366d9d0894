/**
 * `npm start [-- FILE...]`: builds where needed and opens the window; without
 * files on the two sample dumps, compared.
 */
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { ensureBuilt } from './ensure-built.mjs'
import { NO_NODE, findNode } from './node-24.mjs'

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..')
const samples = ['shop-2026-03.sql', 'shop-2026-09.sql'].map((name) =>
  path.join(root, 'resources', 'samples', name),
)
/** @param {string} line */
const say = (line) => void process.stdout.write(`${line}\n`)

const node = findNode()
if (node === null) {
  process.stderr.write(`${NO_NODE}\n`)
  process.exit(2)
}
if (node !== process.execPath) {
  const again = spawnSync(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: 'inherit',
  })
  process.exit(again.status ?? 1)
}
try {
  await ensureBuilt({ node, say })
  const words = process.argv.slice(2)
  const files = words.filter((word) => !word.startsWith('--'))
  // npm runs scripts in the checkout; paths are meant from where the reader is.
  const from = process.env['INIT_CWD'] ?? process.cwd()
  const { runOpen } = await import(pathToFileURL(path.join(root, 'out', 'main', 'server.js')).href)
  process.exitCode = await runOpen({
    files: files.length === 0 ? samples : files.map((file) => path.resolve(from, file)),
    shell: words.includes('--browser') ? 'browser' : 'any',
    say,
  })
} catch (error) {
  const failure =
    error instanceof Error && 'failure' in error
      ? /** @type {{ message: string, advice?: string }} */ (error.failure)
      : null
  const sentence =
    failure === null
      ? error instanceof Error
        ? error.message
        : String(error)
      : [failure.message, failure.advice].filter(Boolean).join(' ')
  process.stderr.write(`Dumpscope could not start: ${sentence}\n`)
  process.exitCode = 1
}
