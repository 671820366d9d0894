import { readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeEach, expect, it } from 'vitest'
import { MOST_RECENT, addRecent, forgetRecent, recentFiles } from '../../src/engine/service/recent-files.ts'
import { startEngine } from './started-engine.ts'

const { client, indexFolder, write, stop } = startEngine()
beforeEach(() => forgetRecent(indexFolder))
afterAll(stop)

it('has what was opened last first, each once, and tells files from folders', async () => {
  const [a, b] = [write('a.sql', 'SELECT 1;'), write('b.sql', 'SELECT 2;')]
  await client.recent.add({ path: a })
  await client.recent.add({ path: path.dirname(b) })
  await client.recent.add({ path: b })
  const list = await client.recent.add({ path: a })
  expect(list.map((one) => [one.path, one.kind])).toEqual([
    [a, 'file'],
    [b, 'file'],
    [path.dirname(b), 'folder'],
  ])
  expect(await client.recent.list()).toEqual(list)
})

it('loses none of those that are opened at once', async () => {
  const paths = ['/x/a.sql', '/x/b.sql', '/x/c.sql'].map((name) => path.resolve(name))
  await Promise.all(paths.map((file) => client.recent.add({ path: file })))
  expect((await client.recent.list()).map((one) => one.path)).toEqual(paths.toReversed())
})

it('keeps so many, and what is gone from the disk until it is forgotten', async () => {
  for (let n = 0; n < MOST_RECENT + 5; n++) await addRecent(indexFolder, `/gone/${n}.dump`, new Date(n))
  const list = await recentFiles(indexFolder)
  expect(list).toHaveLength(MOST_RECENT)
  expect(list[0]).toEqual({
    path: path.resolve(`/gone/${MOST_RECENT + 4}.dump`),
    kind: 'file',
    opened: new Date(MOST_RECENT + 4).toISOString(),
  })
  const [first] = list
  expect(await client.recent.forget({ path: first?.path ?? '' })).toEqual(list.slice(1))
  expect(await client.recent.forget({})).toEqual([])
  expect(await client.recent.list()).toEqual([])
})

it('begins anew where the list cannot be read, and leaves no half-written file', async () => {
  const kept = path.join(indexFolder, 'recent.json')
  for (const bad of ['', '[{"path":', '{"path":"/a"}', '[{"path":1}]']) {
    writeFileSync(kept, bad)
    expect(await recentFiles(indexFolder)).toEqual([])
  }
  await addRecent(indexFolder, '/a.sql')
  expect(readdirSync(indexFolder).filter((name) => name.startsWith('recent'))).toEqual(['recent.json'])
})
