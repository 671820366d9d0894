import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { createEngine, createLocalClient, disposeEngine } from '../../src/engine/service/index.ts'
import type { Progress, SourceSummary } from '../../src/shared/model.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'dumpscope-migrations-'))
const engine = createEngine({ indexFolder: path.join(folder, 'index') })
const client = createLocalClient(engine, { version: 'test', openAtStart: [] })
afterAll(async () => {
  await disposeEngine(engine)
  rmSync(folder, { recursive: true })
})

async function finish<T>(
  call: PromiseLike<AsyncIterator<Progress, T>>,
  onProgress?: (progress: Progress) => void,
): Promise<T> {
  const iterator = await call
  for (;;) {
    const step = await iterator.next()
    if (step.done) return step.value
    onProgress?.(step.value)
  }
}
function put(name: string, files: Readonly<Record<string, string>>): string {
  const made = path.join(folder, name)
  mkdirSync(made, { recursive: true })
  for (const [file, text] of Object.entries(files)) writeFileSync(path.join(made, file), text)
  return made
}

test('a folder of migrations opens as a dump: its catalog, its rows, where each object is from, and the same again', async () => {
  const migrations = put('shop', {
    '1_tables.sql': 'CREATE TABLE item (id integer PRIMARY KEY, at timestamptz DEFAULT clock_timestamp());\n',
    '2_rows.sql': 'INSERT INTO item SELECT n FROM generate_series(1, 2500) n;\nSELECT nothing;\n',
  })
  const stages = new Set<string>()
  const opened = await finish(client.sources.open({ path: migrations }), ({ stage }) => stages.add(stage))
  expect(opened).toMatchObject({
    format: 'migrations',
    fileName: 'shop',
    writtenByPgDump: true,
    reopened: false,
  })
  expect([...stages]).toContain('Running')

  const { sourceId } = opened
  const overview = await client.sources.overview({ sourceId })
  expect(overview.migrations).toEqual({
    convention: 'by number',
    files: [
      {
        path: '1_tables.sql',
        version: '1',
        role: 'migration',
        statements: 1,
        failed: 0,
        made: 2,
        changed: 0,
      },
      { path: '2_rows.sql', version: '2', role: 'migration', statements: 2, failed: 1, made: 0, changed: 0 },
    ],
  })
  expect(overview.findings).toMatchObject([{ code: 'migration-failed', file: '2_rows.sql', line: 2 }])
  const [table] = await client.objects.find({ sourceId, name: 'item' })
  const detail = await client.objects.get({ sourceId, key: table!.key })
  expect(detail.origins).toEqual([
    { file: '1_tables.sql', byte: 0, line: 1, what: 'made', command: 'CREATE TABLE' },
  ])
  const before = await client.rows.page({ sourceId, key: table!.key, offset: 2400, limit: 100 })
  expect(before).toMatchObject({ total: 2500, offset: 2400 })
  expect(before.rows.map(([id]) => id)).toEqual(Array.from({ length: 100 }, (_, n) => String(2401 + n)))

  // Values that running would give anew must be those that were indexed.
  await client.sources.close({ sourceId })
  const again = await finish(client.sources.open({ path: migrations }))
  expect(again.reopened).toBe(true)
  const after = await client.rows.page({
    sourceId: again.sourceId,
    key: table!.key,
    offset: 2400,
    limit: 100,
  })
  expect(after.rows).toEqual(before.rows)
}, 60_000)

test('migrations that change while they are open are told, not read', async () => {
  const migrations = put('changing', { '1.sql': 'CREATE TABLE a (id integer);\nINSERT INTO a VALUES (1);\n' })
  const { sourceId } = await finish(client.sources.open({ path: migrations }))
  utimesSync(path.join(migrations, '1.sql'), 1, 1)
  const [table] = await client.objects.find({ sourceId, name: 'a' })
  await expect(client.rows.page({ sourceId, key: table!.key })).rejects.toMatchObject({
    data: { code: 'FILE_CHANGED' },
  })
}, 60_000)

test('opening migrations can be cancelled while a statement runs', async () => {
  const migrations = put('endless', { '1.sql': 'SELECT pg_sleep(3600);\n' })
  const controller = new AbortController()
  setTimeout(() => controller.abort(), 500)
  await expect(
    (async () => finish(client.sources.open({ path: migrations }, { signal: controller.signal })))(),
  ).rejects.toThrow()
  await expect(client.sources.list()).resolves.not.toContainEqual(
    expect.objectContaining({ path: migrations }),
  )
}, 60_000)

test('migrations of which a statement failed are never identical to anything, and the comparison says why', async () => {
  const sql = 'CREATE TABLE a (id integer);\n'
  const whole = put('whole', { '1.sql': sql })
  const failing = put('failing', { '1.sql': `${sql}ALTER TABLE b ADD c integer;\n` })
  const [a, b, c] = await Promise.all(
    [whole, failing, put('same', { '1.sql': sql })].map((at) => finish(client.sources.open({ path: at }))),
  )
  const create = (x?: SourceSummary, y?: SourceSummary) =>
    finish(client.comparisons.create({ a: x!.sourceId, b: y!.sourceId }))
  expect(await create(a, c)).toMatchObject({ identical: true, notCompared: [] })
  expect(await create(a, b)).toMatchObject({
    identical: false,
    totals: { added: 0, removed: 0, changed: 0 },
    notCompared: [
      { count: 1, objects: ['1.sql:2'], reason: expect.stringContaining('statements of B failed') as string },
    ],
  })
}, 60_000)

test('hand-written SQL that is run is what pg_dump would have made of it, and is kept apart from the file as it is', async () => {
  const sql = `CREATE TABLE a (id serial PRIMARY KEY, kind varchar(8) CHECK (kind IN ('x', 'y')), UNIQUE (kind));\n`
  const file = path.join(put('by-hand', { 'a.sql': sql }), 'a.sql')
  const [plain, ran] = [
    await finish(client.sources.open({ path: file })),
    await finish(client.sources.open({ path: file, run: true })),
  ]
  expect(plain).toMatchObject({ format: 'plain', ran: false, writtenByPgDump: false })
  expect(ran).toMatchObject({ format: 'plain', ran: true, writtenByPgDump: true })
  const { sourceId } = ran
  expect((await client.sources.overview({ sourceId })).counts).toMatchObject({ sequence: 1, constraint: 2 })
  const [table] = await client.objects.find({ sourceId, name: 'a' })
  expect((await client.objects.get({ sourceId, key: table!.key })).origins).toMatchObject([
    { file: 'a.sql', line: 1, what: 'made' },
  ])
  const again = await finish(client.sources.open({ path: file }))
  expect(again).toMatchObject({ ran: false, reopened: true })
}, 60_000)

const SCENARIOS = path.resolve(import.meta.dirname, '../../../shared/scenarios')

async function differences(a: SourceSummary, b: SourceSummary) {
  const { comparisonId, totals } = await finish(client.comparisons.create({ a: a.sourceId, b: b.sourceId }))
  const { entries } = await client.comparisons.entries({
    comparisonId,
    statuses: ['added', 'removed', 'changed'],
    limit: 1000,
  })
  return { same: totals.same, entries: entries.map(({ status, kind, name }) => `${status} ${kind} ${name}`) }
}

test.skipIf(!existsSync(SCENARIOS)).each([
  [
    'supabase_live.sql',
    ['final-migrations/001_SUPABASE_MASTER.sql', 'migrations/041_create_v2_table_views.sql'],
    437,
  ],
  [
    'components_v2_live.sql',
    ['final-migrations/002_COMPONENTS_V2_MASTER.sql', 'migrations/007_component_catalog_table.sql'],
    284,
  ],
] as const)(
  'hand-written migrations and the dump that pg_dump 15 made of what they made are the same: %s (skipped without ../shared)',
  async (dump, files, same) => {
    const migrations = path.join(folder, dump)
    mkdirSync(migrations)
    for (const file of files)
      cpSync(path.join(SCENARIOS, 'ananta', file), path.join(migrations, path.basename(file)))
    const a = await finish(client.sources.open({ path: migrations }))
    const b = await finish(client.sources.open({ path: path.join(SCENARIOS, 'ananta/live', dump) }))
    expect(await differences(a, b)).toEqual({ same, entries: [] })
    expect((await client.sources.overview({ sourceId: a.sourceId })).findingCounts.error).toBe(0)
  },
  60_000,
)
