import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, watch, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createEngine, createLocalClient, disposeEngine } from '../../src/engine/service/index.ts'
import { indexFile, openIndex } from '../../src/engine/index/index.ts'
import { openSource } from '../../src/engine/source/index.ts'
import { writeCustom } from '../source/archives/archive-writer.ts'
import type { WrittenEntry } from '../source/archives/archive-writer.ts'

const TABLES = 400
const ROWS = 300
let folder: string
let dump: string

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'dumpscope-count-kill-'))
  dump = path.join(folder, 'dump.custom')
  const data = Array.from({ length: ROWS }, (_, row) => `${row}\tvalue of row ${row}\n`).join('')
  const entries = Array.from({ length: TABLES }, (_, n): WrittenEntry[] => {
    const of = { tag: `t${n}`, namespace: 'public', owner: 'o' }
    const definition = `CREATE TABLE public.t${n} (\n    id integer,\n    v text\n);\n`
    return [
      { ...of, id: n + 1, description: 'TABLE', definition, section: 2 },
      {
        ...of,
        id: TABLES + n + 1,
        description: 'TABLE DATA',
        copy: `COPY public.t${n} (id, v) FROM stdin;\n`,
        section: 3,
        data,
        dependencies: [n + 1],
      },
    ]
  })
  writeFileSync(dump, writeCustom({ minor: 14, compression: 'gzip', entries: entries.flat() }))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** When the program is killed: so many milliseconds after its counting began, or after it began to write into the index. */
interface Kill {
  readonly on: 'begun' | 'writing'
  readonly after: number
}

/** Runs the counting program; tells what it said. */
function countInChild(into: string, kill: Kill | null): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join(import.meta.dirname, 'count-killed.ts'), dump, into], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let said = ''
    let isKilled = false
    const end = (): void => {
      if (kill === null || isKilled) return
      isKilled = true
      setTimeout(() => child.kill('SIGKILL'), kill.after)
    }
    // SQLite's journal is there as long as a transaction is not whole.
    const watcher = watch(into, (_, name) => {
      if (kill?.on === 'writing' && said !== '' && name?.endsWith('-journal')) end()
    })
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      if (kill?.on === 'begun') end()
    })
    child.once('error', reject)
    child.once('close', () => {
      watcher.close()
      resolve(said)
    })
  })
}

/** How many tables are counted; each is whole, or not counted at all, and so are its rows. */
async function counted(into: string): Promise<number> {
  const { fingerprint } = await openSource(dump)
  const index = openIndex(indexFile(into, fingerprint), fingerprint)
  if (index === null) throw new Error('the index is gone')
  try {
    const tables = index.tables('name', { offset: 0, limit: TABLES })
    expect(tables).toHaveLength(TABLES)
    const done = tables.filter(({ rows }) => rows !== null)
    expect(done.filter(({ rows }) => rows !== ROWS)).toEqual([])
    expect(index.pendingMembers()).toHaveLength(TABLES - done.length)
    return done.length
  } finally {
    index.close()
  }
}

async function finish<T>(call: PromiseLike<AsyncIterator<unknown, T>>): Promise<T> {
  const iterator = await call
  for (;;) {
    const step = await iterator.next()
    if (step.done) return step.value
  }
}

/** Opens the archive with the index in `into` and counts what is left. */
async function countTheRest(into: string): Promise<void> {
  const engine = createEngine({ indexFolder: into, countAtOnce: false, inThreadBytes: 1e9 })
  try {
    const client = createLocalClient(engine, { version: 'test', openAtStart: [] })
    const { sourceId, reopened } = await finish(client.sources.open({ path: dump }))
    expect(reopened).toBe(true)
    await finish(client.sources.count({ sourceId }))
    const { counting, tables } = await client.sources.overview({ sourceId })
    expect(counting).toEqual({ members: TABLES, done: TABLES, bytesLeft: 0 })
    expect(tables.rows).toBe(TABLES * ROWS)
    const [first] = (await client.sources.tables({ sourceId })).tables
    const page = await client.rows.page({ sourceId, key: first?.key ?? '', offset: ROWS - 1, limit: 1 })
    expect(page.rows).toEqual([[String(ROWS - 1), `value of row ${ROWS - 1}`]])
  } finally {
    await disposeEngine(engine)
  }
}

const KILLS: readonly Kill[] = [
  { on: 'begun', after: 0 },
  { on: 'begun', after: 100 },
  ...[0, 1, 3, 10, 30, 100, 300, 700].map((after) => ({ on: 'writing', after }) as const),
]

test('counting that is killed at any moment leaves every table counted whole or not at all, and goes on', async () => {
  const opened = path.join(folder, 'opened')
  const engine = createEngine({ indexFolder: opened, countAtOnce: false, inThreadBytes: 1e9 })
  await finish(createLocalClient(engine, { version: 'test', openAtStart: [] }).sources.open({ path: dump }))
  await disposeEngine(engine)
  expect(await counted(opened)).toBe(0)

  const left: number[] = []
  for (const [turn, kill] of KILLS.entries()) {
    const into = path.join(folder, `killed-${turn}`)
    cpSync(opened, into, { recursive: true })
    const said = await countInChild(into, kill)
    const done = await counted(into)
    if (said.includes('done')) expect(done).toBe(TABLES)
    else left.push(TABLES - done)
    if (turn === KILLS.length - 1) await countTheRest(into)
    rmSync(into, { recursive: true })
  }
  // Some were killed with part of the tables counted, some before the first was written.
  expect(left.some((some) => some > 0 && some < TABLES)).toBe(true)
  expect(left).toContain(TABLES)
}, 120_000)
