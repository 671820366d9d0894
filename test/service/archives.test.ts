import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { createEngine, createLocalClient, disposeEngine } from '../../src/engine/service/index.ts'

const FIXTURE = path.resolve(import.meta.dirname, '../fixtures/scan/small.utf8.custom')
const counts = JSON.parse(
  readFileSync(path.resolve(import.meta.dirname, '../fixtures/scan/small.rowcounts.json'), 'utf8'),
) as Record<string, number>
const folder = mkdtempSync(path.join(tmpdir(), 'dumpscope-counting-'))
const engine = createEngine({ indexFolder: path.join(folder, 'index'), countAtOnce: false, inThreadBytes: 0 })
const client = createLocalClient(engine, { version: 'test', openAtStart: [] })
afterAll(async () => {
  await disposeEngine(engine)
  rmSync(folder, { recursive: true })
})

async function finish<T>(call: PromiseLike<AsyncIterator<unknown, T>>): Promise<T> {
  const iterator = await call
  for (;;) {
    const step = await iterator.next()
    if (step.done) return step.value
  }
}
function copy(name: string): string {
  const file = path.join(folder, name)
  copyFileSync(FIXTURE, file)
  return file
}
const totalRows = Object.values(counts).reduce((sum, rows) => sum + rows, 0)

test('an archive is open before its rows are counted, and says how many are to go', async () => {
  const { sourceId, format, archiveVersion } = await finish(client.sources.open({ path: copy('a.dump') }))
  expect({ format, archiveVersion }).toEqual({ format: 'custom', archiveVersion: '1.14' })
  const before = await client.sources.overview({ sourceId })
  expect(before.counts['table']).toBe(2)
  expect(before.counting).toMatchObject({ members: 2, done: 0 })
  expect(before.tables).toMatchObject({ total: 2, withData: 0, rows: 0 })
  expect((await client.sources.tables({ sourceId })).tables.map(({ pending }) => pending)).toEqual([
    true,
    true,
  ])

  expect(await finish(client.sources.count({ sourceId }))).toEqual({ members: 2, done: 2, bytesLeft: 0 })
  const after = await client.sources.overview({ sourceId })
  expect(after.tables).toMatchObject({ withData: 2, rows: totalRows })
  expect((await client.sources.tables({ sourceId })).tables.every(({ pending }) => !pending)).toBe(true)
})

test('a table that somebody wants to see is counted at once, and no other', async () => {
  const { sourceId } = await finish(client.sources.open({ path: copy('b.dump') }))
  const { tables } = await client.sources.tables({ sourceId })
  const { key } = tables[0]!
  const page = await client.rows.page({ sourceId, key, limit: 5 })
  expect(page.total).toBeGreaterThan(0)
  expect(page.rows[0]!.length).toBe(page.columns.length)
  expect((await client.sources.overview({ sourceId })).counting).toMatchObject({ members: 2, done: 1 })
})

test('what was counted is there when the archive is opened again', async () => {
  const file = copy('c.dump')
  const first = await finish(client.sources.open({ path: file }))
  await finish(client.sources.count({ sourceId: first.sourceId }))
  await client.sources.close({ sourceId: first.sourceId })
  const again = await finish(client.sources.open({ path: file }))
  expect(again.reopened).toBe(true)
  const { tables, counting } = await client.sources.overview({ sourceId: again.sourceId })
  expect(tables.rows).toBe(totalRows)
  expect(counting).toEqual({ members: 2, done: 2, bytesLeft: 0 })
})

test('two archives compared before their rows are counted are not called identical', async () => {
  const open = async (name: string) => finish(client.sources.open({ path: copy(name) }))
  const [a, b] = [await open('d.dump'), await open('e.dump')]
  const made = await finish(client.comparisons.create({ a: a.sourceId, b: b.sourceId }))
  expect(made.totals).toMatchObject({ added: 0, removed: 0, changed: 0 })
  expect(made.identical).toBe(false)
  expect(made.notCompared).toMatchObject([{ reason: 'Rows were not compared, only definitions', count: 2 }])
})

test('rows of a packed dump are read from the spool, any page of them', async () => {
  const rows = Array.from({ length: 50_000 }, (_, n) => `${n}\tvalue ${n}\n`).join('')
  const sql = `CREATE TABLE t (a integer, b text);\nCOPY t (a, b) FROM stdin;\n${rows}\\.\n`
  const file = path.join(folder, 'packed.sql.gz')
  writeFileSync(file, gzipSync(sql))
  const { sourceId, wrapping } = await finish(client.sources.open({ path: file }))
  expect(wrapping).toEqual(['gzip'])
  const { tables } = await client.sources.tables({ sourceId })
  const { key } = tables[0]!
  for (const offset of [0, 49_998, 25_000]) {
    const page = await client.rows.page({ sourceId, key, offset, limit: 2 })
    expect(page.rows[0]).toEqual([String(offset), `value ${offset}`])
  }
})

test('rows of INSERTs stand under the columns that they name, whatever their order', async () => {
  const file = path.join(folder, 'columns.sql')
  writeFileSync(
    file,
    [
      'CREATE TABLE t (id integer, at date, n integer);',
      "INSERT INTO t VALUES (1, '2026-01-01', 10);",
      'INSERT INTO t (n, id) VALUES (20, 2);',
      "INSERT INTO t (id, at) VALUES (3, '2026-01-03'), (4, DEFAULT);",
      '',
    ].join('\n'),
  )
  const { sourceId } = await finish(client.sources.open({ path: file }))
  const { key } = (await client.sources.tables({ sourceId })).tables[0]!
  const page = await client.rows.page({ sourceId, key, limit: 10 })
  expect(page.columns.map(({ name }) => name)).toEqual(['id', 'at', 'n'])
  expect(
    page.rows.map((row, index) =>
      row.map(
        (value, column) =>
          page.computed.find((one) => one.row === index && one.column === column)?.kind ?? value,
      ),
    ),
  ).toEqual([
    ['1', '2026-01-01', '10'],
    ['2', 'default', '20'],
    ['3', '2026-01-03', 'default'],
    ['4', 'default', 'default'],
  ])
  expect(page.total).toBe(4)
  expect(await client.rows.cell({ sourceId, key, row: 1, column: 2 })).toMatchObject({ text: '20' })
})
