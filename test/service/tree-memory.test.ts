/** How trees were left, over runs of the engine, and what of damaged or foreign files comes of it. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { keepTree, keptTree } from '../../src/engine/service/tree-memory.ts'
import { smallDump } from './small-dump.ts'
import { finish, startEngine } from './started-engine.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'dumpscope-trees-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const state = {
  branches: { all: false, turned: ['schema:/public'] },
  text: 'ord',
  kinds: ['table' as const],
  statuses: [],
  top: 12,
}

it('a tree is found as it was left, for the same dumps in the same order alone', async () => {
  expect(await keptTree(folder, ['x', 'y'])).toBeNull()
  expect(await keepTree(folder, ['x', 'y'], state)).toBe(true)
  expect(await keptTree(folder, ['x', 'y'])).toEqual(state)
  expect(await keptTree(folder, ['y', 'x'])).toBeNull()
  expect(await keptTree(folder, ['x'])).toBeNull()
  expect(await keepTree(folder, ['x', 'y'], { ...state, top: 0 })).toBe(true)
  expect((await keptTree(folder, ['x', 'y']))?.top).toBe(0)
  expect(readdirSync(folder)).toHaveLength(1)
})

it('what was damaged is as if it had never been kept', async () => {
  await keepTree(folder, ['d'], state)
  for (const name of readdirSync(folder)) writeFileSync(path.join(folder, name), '{"branches":{"all":1}')
  expect(await keptTree(folder, ['d'])).toBeNull()
  for (const name of readdirSync(folder))
    writeFileSync(path.join(folder, name), JSON.stringify({ ...state, kinds: ['no kind'] }))
  expect(await keptTree(folder, ['d'])).toBeNull()
})

it('of many trees those left longest ago go', async () => {
  const many = path.join(folder, 'many')
  for (let n = 0; n < 205; n++) await keepTree(many, [`${n}`], state)
  expect(readdirSync(many)).toHaveLength(200)
  expect(await keptTree(many, ['204'])).toEqual(state)
})

it('a folder that cannot be written to is told', async () => {
  const file = path.join(folder, 'file')
  writeFileSync(file, '')
  expect(await keepTree(path.join(file, 'below'), ['x'], state)).toBe(false)
})

it('a comparison has a tree of its own, found by both dumps', async () => {
  const started = startEngine()
  try {
    const { client } = started
    const a = await started.open(started.write('a.sql', smallDump()))
    const b = await started.open(started.write('b.sql', smallDump({ orders: 9 })))
    const compare = async () =>
      (await finish(client.comparisons.create({ a: a.sourceId, b: b.sourceId }))).result.comparisonId
    await client.tree.keep({ scope: { comparisonId: await compare() }, state })
    expect(await client.tree.kept({ scope: { comparisonId: await compare() } })).toEqual(state)
    expect(await client.tree.kept({ scope: { sourceId: a.sourceId } })).toBeNull()
  } finally {
    await started.stop()
  }
})
