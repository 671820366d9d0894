/**
 * `npm run dist [-- WORDS]`: builds and packages the desktop program for this
 * system, into dist; the words go to electron-builder (`--dir`: unpacked).
 */
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureBuilt } from './ensure-built.mjs'
import { NO_NODE, findNode } from './node-24.mjs'

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..')
const node = findNode()
if (node === null) {
  process.stderr.write(`${NO_NODE}\n`)
  process.exitCode = 2
} else {
  await ensureBuilt({ node, say: (line) => void process.stdout.write(`${line}\n`) })
  const builder = path.join(root, 'node_modules', 'electron-builder', 'cli.js')
  const words = ['build', '--config', 'electron-builder.ts', '--publish', 'never', ...process.argv.slice(2)]
  // A secret that a repository does not have comes as an empty text, which would be taken for a certificate.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name, value]) => value !== '' || !/^(?:CSC|WIN_CSC|APPLE)_/.test(name),
    ),
  )
  process.exitCode = spawnSync(node, [builder, ...words], { cwd: root, stdio: 'inherit', env }).status ?? 1
}
