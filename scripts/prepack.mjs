/** Before `npm pack` and `npm publish`: what goes into the package is built from the present sources. */
import { ensureBuilt } from './ensure-built.mjs'
import { NO_NODE, findNode } from './node-24.mjs'

const node = findNode()
if (node === null) {
  process.stderr.write(`${NO_NODE}\n`)
  process.exitCode = 2
} else await ensureBuilt({ node, say: (line) => void process.stderr.write(`${line}\n`) })
