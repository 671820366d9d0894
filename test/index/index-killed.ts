/** A program for the test of killed indexing: indexes argv[2] into folder argv[3], saying when it begins. */
import { openSource } from '../../src/engine/source/index.ts'
import { ensureIndexFolder, indexDump, indexFile, partFile } from '../../src/engine/index/index.ts'

const [, , dump = '', folder = ''] = process.argv
ensureIndexFolder(folder)
const source = await openSource(dump)
process.stdout.write('begun\n')
await indexDump(source, {
  file: indexFile(folder, source.fingerprint),
  part: partFile(folder, source.fingerprint),
})
process.stdout.write('done\n')
