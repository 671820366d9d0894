/**
 * A program for the test of killed counting: opens argv[2] with the index in folder argv[3], counts the rows of half its
 * tables one by one, as if somebody looked at them, and then all others at once; says when it begins and ends.
 */
import { createEngine, createLocalClient, disposeEngine } from '../../src/engine/service/index.ts'

const [, , dump = '', indexFolder = ''] = process.argv
const engine = createEngine({ indexFolder, countAtOnce: false, inThreadBytes: 1e9 })
const client = createLocalClient(engine, { version: 'test', openAtStart: [] })

/** Takes an iterator to its end. */
async function finish<T>(call: PromiseLike<AsyncIterator<unknown, T>>): Promise<T> {
  const iterator = await call
  for (;;) {
    const step = await iterator.next()
    if (step.done) return step.value
  }
}

const { sourceId } = await finish(client.sources.open({ path: dump }))
process.stdout.write('begun\n')
const { tables } = await client.sources.tables({ sourceId })
for (const { key } of tables.slice(0, tables.length / 2))
  await client.rows.page({ sourceId, key, offset: 0, limit: 1 })
await finish(client.sources.count({ sourceId }))
process.stdout.write('done\n')
await disposeEngine(engine)
