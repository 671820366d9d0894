/**
 * Two databases on two dates, as dumps, hand-written masters and migrations:
 * counts and differences as PostgreSQL's catalogs have them. Runs where the
 * shared scenarios stand beside the checkout.
 */
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createEngine, createLocalClient, disposeEngine } from '../../src/engine/service/index.ts'
import type { ComparisonEntry, ObjectSummary, SourceSummary } from '../../src/shared/model.ts'

const folder = resolve(import.meta.dirname, '../../../shared/scenarios/ananta')
const here = existsSync(join(folder, 'EXPECTED.json'))
if (!here) process.stderr.write('skipped: the shared scenarios are not beside the checkout\n')

interface ExpectedSource {
  readonly file: string
  readonly tables: string[]
  readonly views: string[]
  readonly other_objects: Record<string, number>
  readonly row_counts?: Record<string, number>
}
interface ExpectedPair {
  readonly from: string
  readonly to: string
  readonly added: string[]
  readonly removed: string[]
  readonly in_both_count: number
  readonly foreign_keys_of_common_tables_added: string[]
  readonly foreign_keys_of_common_tables_removed: string[]
  readonly column_changes: Record<
    string,
    {
      added_columns: string[]
      removed_columns: string[]
      changed_columns: { column: string; from: string; to: string }[]
    }
  >
}
interface Expected {
  readonly sources: Record<string, Record<string, ExpectedSource>>
  readonly compare: Record<string, Record<string, ExpectedPair>>
}

const expected: Expected = here
  ? (JSON.parse(readFileSync(join(folder, 'EXPECTED.json'), 'utf8')) as Expected)
  : { sources: {}, compare: {} }

let indexFolder: string
let engine: ReturnType<typeof createEngine>
let client: ReturnType<typeof createLocalClient>

beforeAll(async () => {
  indexFolder = await mkdtemp(join(tmpdir(), 'dumpscope-ananta-'))
  engine = createEngine({ indexFolder })
  client = createLocalClient(engine, { version: 'test', openAtStart: [] })
})
afterAll(async () => {
  await disposeEngine(engine)
  await rm(indexFolder, { recursive: true, force: true })
})

async function open(file: string): Promise<SourceSummary> {
  const steps = await client.sources.open({ path: join(folder, file) })
  for (;;) {
    const step = await steps.next()
    if (step.done) return step.value
  }
}

async function objectsOf(sourceId: string): Promise<ObjectSummary[]> {
  const found: ObjectSummary[] = []
  for (;;) {
    const page = await client.objects.list({ sourceId, offset: found.length, limit: 1000 })
    found.push(...page.objects)
    if (found.length >= page.total) return found
  }
}

/** Names outside public carry their schema in the expectations; of functions the arguments are left out there. */
const shortName = (name: string): string => name.replace(/^public\./, '')

async function property(sourceId: string, key: string, name: string): Promise<string | undefined> {
  const detail = await client.objects.get({ sourceId, key })
  return detail.properties.find((one) => one.name === name)?.value
}

const sources = Object.entries(expected.sources).flatMap(([database, byName]) =>
  Object.entries(byName).map(([name, source]) => [`${database} ${name}`, source] as const),
)

describe.skipIf(!here)('what each file holds', () => {
  test.each(sources)('%s', async (_name, source) => {
    const { sourceId } = await open(source.file)
    const objects = await objectsOf(sourceId)
    const named = (kind: string): string[] =>
      objects
        .filter((object) => object.kind === kind)
        .map((object) => shortName(object.name))
        .toSorted()
    expect(named('table')).toEqual(source.tables.toSorted())
    expect(named('view')).toEqual(source.views.toSorted())

    const keys: Record<string, number> = {}
    for (const object of objects.filter(({ kind }) => kind === 'constraint')) {
      const type = (await property(sourceId, object.key, 'type')) ?? ''
      keys[type] = (keys[type] ?? 0) + 1
    }
    let secured = 0
    for (const object of objects.filter(({ kind }) => kind === 'table')) {
      const detail = await client.objects.get({ sourceId, key: object.key })
      if (/ENABLE ROW LEVEL SECURITY/i.test(detail.ddl)) secured += 1
    }
    const primary = keys['primary key'] ?? 0
    const unique = keys['unique'] ?? 0
    const others = source.other_objects
    expect({
      functions: named('function').length,
      triggers: named('trigger').length,
      policies: named('policy').length,
      rls_enabled_tables: secured,
      enums: named('type').length,
      foreign_keys: named('fk constraint').length,
      primary_keys: primary,
      unique_constraints: unique,
      check_constraints: named('check constraint').length,
      indexes: named('index').length + primary + unique,
    }).toEqual(others)

    if (source.row_counts !== undefined) {
      const { tables } = await client.sources.tables({ sourceId, limit: 1000 })
      expect(Object.fromEntries(tables.map((table) => [shortName(table.name), table.rows]))).toEqual(
        source.row_counts,
      )
    }
  })
})

const pairs = Object.entries(expected.compare).flatMap(([database, byName]) =>
  Object.entries(byName).map(([name, pair]) => [`${database} ${name}`, database, pair] as const),
)

async function compare(database: string, pair: ExpectedPair): Promise<ComparisonEntry[]> {
  const file = (name: string): string => expected.sources[database]?.[name]?.file ?? ''
  const [a, b] = [await open(file(pair.from)), await open(file(pair.to))]
  const steps = await client.comparisons.create({ a: a.sourceId, b: b.sourceId })
  for (;;) {
    const step = await steps.next()
    if (!step.done) continue
    const { comparisonId } = step.value
    const found: ComparisonEntry[] = []
    for (;;) {
      const page = await client.comparisons.entries({ comparisonId, offset: found.length, limit: 1000 })
      found.push(...page.entries)
      if (found.length >= page.total) return found
    }
  }
}

describe.skipIf(!here)('what differs', () => {
  test.each(pairs)('%s', async (_name, database, pair) => {
    const entries = await compare(database, pair)
    const relations = entries.filter(({ kind }) => kind === 'table' || kind === 'view')
    const withStatus = (...statuses: string[]): string[] =>
      relations
        .filter(({ status }) => statuses.includes(status))
        .map(({ name }) => shortName(name))
        .toSorted()
    expect(withStatus('added')).toEqual(pair.added.toSorted())
    expect(withStatus('removed')).toEqual(pair.removed.toSorted())
    expect(withStatus('changed', 'same')).toHaveLength(pair.in_both_count)

    const columns: ExpectedPair['column_changes'] = {}
    for (const { kind, name, changes } of entries) {
      if (kind !== 'table') continue
      for (const { property: what, from, to, text } of changes) {
        if (!what.startsWith('column ') || what === 'column order') continue
        const table = (columns[shortName(name)] ??= {
          added_columns: [],
          removed_columns: [],
          changed_columns: [],
        })
        const column = what.slice('column '.length)
        if (from === null) table.added_columns.push(column)
        else if (to === null) table.removed_columns.push(column)
        else table.changed_columns.push({ column, from: text, to: text })
      }
    }
    const names = (changes: ExpectedPair['column_changes']): unknown =>
      Object.fromEntries(
        Object.entries(changes).map(([table, change]) => [
          table,
          [
            change.added_columns.toSorted(),
            change.removed_columns.toSorted(),
            change.changed_columns.map(({ column }) => column).toSorted(),
          ],
        ]),
      )
    expect(names(columns)).toEqual(names(pair.column_changes))
    for (const [table, change] of Object.entries(pair.column_changes)) {
      for (const { column, from, to } of change.changed_columns) {
        const words = columns[table]?.changed_columns.find((one) => one.column === column)?.from ?? ''
        expect(words).toContain(from.replace(/ not null$/, ''))
        expect(words).toContain(to.replace(/ not null$/, ''))
      }
    }

    const common = new Set(
      relations.filter(({ status }) => status === 'changed' || status === 'same').map(({ name }) => name),
    )
    const keysOf = (status: string): string[] =>
      entries
        .filter((entry) => entry.kind === 'fk constraint' && entry.status === status)
        .map(({ name }) => name.slice(0, name.lastIndexOf('.')))
        .filter((table) => common.has(table))
        .map(shortName)
        .toSorted()
    const tables = (list: string[]): string[] =>
      list.map((line) => line.slice(0, line.indexOf(':'))).toSorted()
    expect(keysOf('added')).toEqual(tables(pair.foreign_keys_of_common_tables_added))
    expect(keysOf('removed')).toEqual(tables(pair.foreign_keys_of_common_tables_removed))
  })
})

interface ExpectedArchive {
  readonly file: string
  readonly format: string
  readonly archive_created: string
  readonly dbname: string
}
interface ExpectedSeed {
  readonly file: string
  readonly row_counts: Record<string, number>
}
const others = expected as unknown as {
  readonly custom_archive: ExpectedArchive
  readonly seed_data: ExpectedSeed
}

async function rowsOf(file: string): Promise<Record<string, number>> {
  const { sourceId } = await open(file)
  const counting = await client.sources.count({ sourceId })
  while (!(await counting.next()).done);
  const { tables } = await client.sources.tables({ sourceId, limit: 1000 })
  return Object.fromEntries(
    tables.flatMap(({ name, rows }) => (rows === null ? [] : [[shortName(name), rows]])),
  )
}

describe.skipIf(!here)('what is not a plain dump', () => {
  test('the custom archive holds what the plain backup of the same moment holds', async () => {
    const { file, format, dbname, archive_created: created } = others.custom_archive
    const plain = file.replace('.dump', '.sql')
    const archive = await open(file)
    expect(archive.format).toBe(format)
    expect(archive.archive).toMatchObject({
      database: dbname,
      created: created.replace(' UTC', '').replace(' ', 'T'),
    })
    const names = async (sourceId: string) =>
      (await objectsOf(sourceId)).map(({ kind, name }) => `${kind} ${name}`)
    expect(await names(archive.sourceId)).toEqual(await names((await open(plain)).sourceId))
    expect(await rowsOf(file)).toEqual(await rowsOf(plain))
  })

  test('seed data of COPY and INSERTs have the rows that loading them gives', async () => {
    expect(await rowsOf(others.seed_data.file)).toEqual(others.seed_data.row_counts)
  })
})
