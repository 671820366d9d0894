/** Preferences of the engine: kept in a file, a limit that holds, indexes that are deleted. */
import { mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { createEngine, disposeEngine } from '../../src/engine/service/index.ts'
import { smallDump } from './small-dump.ts'
import { failureOf, startEngine } from './started-engine.ts'

const started: ReturnType<typeof startEngine>[] = []
function start(options: Parameters<typeof startEngine>[0] = {}): ReturnType<typeof startEngine> {
  const engine = startEngine(options)
  started.push(engine)
  return engine
}
afterEach(async () => {
  for (const engine of started.splice(0)) await engine.stop()
})

it('keeps what was set for the next engine, each field by itself', async () => {
  const { client, indexFolder } = start()
  const first = await client.preferences.get()
  expect(first).toMatchObject({ spoolBytes: null, window: null, spoolFixed: false })
  expect(path.dirname(first.file)).toBe(indexFolder)
  await client.preferences.set({ window: '{"theme":"dark"}' })
  await client.preferences.set({ spoolBytes: 300_000_000 })
  const next = createEngine({ indexFolder })
  expect(next.preferences.get()).toMatchObject({ spoolBytes: 300_000_000, window: '{"theme":"dark"}' })
  expect(next.sources.spool.usage().limitBytes).toBe(300_000_000)
  await disposeEngine(next)
  await client.preferences.set({ spoolBytes: null })
  expect(JSON.parse(readFileSync(first.file, 'utf8'))).toEqual({
    spoolBytes: null,
    window: '{"theme":"dark"}',
  })
})

it('takes what it can of a file that somebody else wrote, and refuses a limit that is none', async () => {
  const { client, indexFolder } = start()
  const { file, defaultSpoolBytes } = await client.preferences.get()
  for (const text of ['{"spoolBytes": 5, "window": "kept"}', '[', 'null']) {
    mkdirSync(indexFolder, { recursive: true })
    writeFileSync(file, text)
    const { preferences } = createEngine({ indexFolder })
    expect(preferences.spoolBytes).toBe(defaultSpoolBytes)
    expect(preferences.get().window).toBe(text.includes('kept') ? 'kept' : null)
  }
  expect(await failureOf(client.preferences.set({ spoolBytes: 5 }))).toMatchObject({ code: 'BAD_USE' })
})

it('a smaller limit makes the spool smaller at once, the least recently used first', async () => {
  const { client, indexFolder } = start()
  const spool = path.join(indexFolder, 'spool')
  mkdirSync(spool, { recursive: true })
  for (const name of ['a', 'b', 'c']) {
    const file = path.join(spool, `${name}-60000000.spool`)
    writeFileSync(file, '')
    truncateSync(file, 60_000_000)
  }
  expect((await client.storage.usage()).spool).toMatchObject({ bytes: 180_000_000, files: 3 })
  await client.preferences.set({ spoolBytes: 130_000_000 })
  expect((await client.storage.usage()).spool).toMatchObject({ bytes: 120_000_000, limitBytes: 130_000_000 })
})

it('a limit from outside stands above what is kept', async () => {
  const { client } = start({ spoolBytes: 500_000_000 })
  expect(await client.preferences.set({ spoolBytes: 200_000_000 })).toMatchObject({ spoolFixed: true })
  expect((await client.storage.usage()).spool.limitBytes).toBe(500_000_000)
})

it('deletes the indexes of closed dumps alone, and such a dump is read anew', async () => {
  const { client, open, write } = start()
  const kept = await open(write('kept.sql', smallDump()))
  const file = write('closed.sql', smallDump({ orders: 4 }))
  const { sourceId } = await open(file)
  await client.sources.close({ sourceId })
  expect(await client.preferences.deleteIndexes()).toMatchObject({
    files: 1,
    usage: { indexes: { files: 1 } },
  })
  expect((await client.sources.overview({ sourceId: kept.sourceId })).counts['table']).toBeGreaterThan(0)
  expect((await open(file)).reopened).toBe(false)
  expect((await client.preferences.deleteIndexes()).files).toBe(0)
})
