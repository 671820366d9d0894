/**
 * The command line's first file: has the code that V8 makes of the program kept
 * for the next time, has a thread made ready where a large packed file is
 * named, then starts the program. Loading it is most of what a short command
 * waits for.
 */
import { enableCompileCache } from 'node:module'
import path from 'node:path'
import envPaths from 'env-paths'
import { readyUnpackThread } from '../engine/source/packing/unpack-thread.ts'

/** $DUMPSCOPE_HOME/code, else beside the indexes: never a folder that others may write to, since what lies there is run. */
function codeFolder(): string {
  const home = process.env['DUMPSCOPE_HOME']
  return path.join(home ? path.resolve(home) : envPaths('dumpscope', { suffix: '' }).cache, 'code')
}

// Where it cannot be kept, all is as it was, only slower.
enableCompileCache(codeFolder())
// A SOURCE may be named LABEL=path.
for (const word of process.argv.slice(2)) readyUnpackThread(word.replace(/^[^=/\\]+=/, ''))
await import('./main.ts')
