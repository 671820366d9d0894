/**
 * Two databases on two dates, with a live database, masters and incremental
 * migrations: the facts of the comparison are held to what PostgreSQL's own
 * catalogs say of the same files. Runs where the shared scenarios stand beside
 * the checkout.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { comparisonKind } from '../../../src/engine/report/comparison/index.ts'
import type { ComparisonFacts } from '../../../src/engine/report/comparison/index.ts'
import { startEngine } from '../../service/started-engine.ts'
import { gathered, reportSettings } from './gathered.ts'
import { expectCountedLists, expectSums } from './printed-sums.ts'
import type { Expected } from './ananta-expected.ts'

const folder = resolve(import.meta.dirname, '../../../../shared/scenarios/ananta')
const here = existsSync(join(folder, 'EXPECTED.json'))
if (!here) process.stderr.write('skipped: the shared scenarios are not beside the checkout\n')

const expected = here
  ? (JSON.parse(readFileSync(join(folder, 'EXPECTED.json'), 'utf8')) as Expected)
  : ({ sources: {}, compare: {} } as unknown as Expected)

const FILES = [
  'backups/supabase_db_20251227.sql',
  'backups/components_v2_db_20251227.sql',
  'backups/components_v2_db_20251227.dump',
  'dumps/supabase_schema_dump.sql',
  'dumps/components_v2_schema_dump.sql',
  'live/supabase_live.sql',
  'live/components_v2_live.sql',
  'final-migrations',
  'migrations',
]
const settings = reportSettings({
  sources: ['dumps/supabase_schema_dump.sql', 'dumps/components_v2_schema_dump.sql'].map((source) => ({
    source,
    date: '2026-01-10',
  })),
})

const started = startEngine({ inThreadBytes: 10_000_000 })
afterAll(() => started.stop())
let facts: ComparisonFacts

const short = (name: string): string => name.replaceAll(/\bpublic\./gu, '')
const database = (id: string) => {
  const found = facts.databases.find((one) => one.name === id)
  if (found === undefined) throw new Error(`no database ${id}`)
  return found
}

/** The member that EXPECTED calls so. */
function member(of: string, name: string) {
  const { members } = database(of)
  const found = members.find(({ copyOf, date, role }) =>
    name === 'dec27_backup'
      ? date === '2025-12-27' && copyOf === null
      : name === 'jan10_dump'
        ? date === '2026-01-10'
        : role === name,
  )
  if (found === undefined) throw new Error(`no ${name} of ${of}`)
  return found
}

function pair(of: string, { from, to }: { readonly from: string; readonly to: string }) {
  const [a, b] = [member(of, from), member(of, to)]
  const found = database(of).pairs.find((one) => one.from === a.id && one.to === b.id)
  if (found === undefined) throw new Error(`no comparison ${from} to ${to} of ${of}`)
  return found
}

const sources = Object.entries(expected.sources).flatMap(([of, byName]) =>
  Object.entries(byName).map(([name, source]) => [of, name, source] as const),
)
const pairs = Object.entries(expected.compare).flatMap(([of, byName]) =>
  Object.values(byName).map((one) => [of, `${one.from} to ${one.to}`, one] as const),
)

describe.skipIf(!here)('the comparison of two databases on two dates', () => {
  beforeAll(async () => {
    facts = await gathered(
      started,
      FILES.map((file) => join(folder, file)),
      settings,
    )
  }, 120_000)

  test('the sources are of two databases, each a dump of two dates, a live database, a master and migrations', () => {
    expect(facts.databases.map(({ name }) => name)).toEqual(['supabase', 'components_v2'])
    const roles = (of: string): string[] => database(of).members.map(({ role }) => role)
    expect(roles('supabase')).toEqual(['dump', 'dump', 'live', 'master', 'incremental'])
    expect(roles('components_v2')).toEqual(['dump', 'dump', 'dump', 'live', 'master', 'incremental'])
    const files = facts.sources.flatMap((source) => source.files.map(({ database: of, path }) => [path, of]))
    expect(Object.fromEntries(files)).toEqual({
      '000_SEED_DATA.sql': 'supabase',
      '001_SUPABASE_MASTER.sql': 'supabase',
      '002_COMPONENTS_V2_MASTER.sql': 'components-v2',
      '005_DIRECTUS_ENRICHMENT_TABLES.sql': 'components-v2',
      '006_DIRECTUS_CNS_ENRICHMENT_CONFIG.sql': 'components-v2',
      '007_component_catalog_table.sql': 'components-v2',
      '041_create_v2_table_views.sql': 'supabase',
    })
  })

  test.each(sources)('%s %s: its tables, views, other objects and rows', (of, name, source) => {
    const { counts, id } = member(of, name)
    expect([counts.relations, counts.tables, counts.views]).toEqual([
      source.total,
      source.table_count,
      source.view_count,
    ])
    const kind = (wanted: string): number => counts.kinds.find((one) => one.kind === wanted)?.count ?? 0
    const [primary, unique] = [kind('primary key'), kind('unique')]
    expect({
      functions: kind('function'),
      triggers: kind('trigger'),
      policies: kind('policy'),
      rls_enabled_tables: counts.rowSecurity,
      enums: kind('enum'),
      foreign_keys: kind('foreign key'),
      primary_keys: primary,
      unique_constraints: unique,
      check_constraints: kind('check constraint'),
      indexes: kind('index') + primary + unique,
    }).toEqual(source.other_objects)
    const inAreas = database(of).areas.flatMap(({ members }) => members.map((one) => short(one.id)))
    expect(inAreas).toEqual(expect.arrayContaining([...source.tables, ...source.views]))
    if (source.row_counts === undefined) return
    expect(counts.rows).toBe(source.rows_total)
    const { members, tables } = database(of).evolution
    const at = members.indexOf(id)
    const rows = tables.flatMap((one) => (one.rows[at] == null ? [] : [[short(one.name), one.rows[at]]]))
    expect(Object.fromEntries(rows)).toEqual(source.row_counts)
  })

  test.each(pairs)('%s, %s: what came, went and changed', (of, _title, wanted) => {
    const { columns, foreignKeys, relations } = pair(of, wanted)
    const names = (list: readonly { readonly name: string }[]): string[] =>
      list.map(({ name }) => short(name)).toSorted()
    expect(names(relations.added)).toEqual(wanted.added.toSorted())
    expect(names(relations.removed)).toEqual(wanted.removed.toSorted())
    expect(relations.added).toHaveLength(wanted.added_count)
    expect(relations.removed).toHaveLength(wanted.removed_count)
    expect(relations.changed.length + relations.same).toBe(wanted.in_both_count)
    const text = ({ notNull, type }: { notNull: boolean; type: string }): string =>
      `${type}${notNull ? ' not null' : ''}`
    // Only a column's type and whether it may be NULL is expected here.
    const told = columns.flatMap(({ added, changed, removed, table }) => {
      const changedColumns = changed.flatMap(({ after, before }) =>
        text(before) === text(after) ? [] : [{ column: before.name, from: text(before), to: text(after) }],
      )
      const all = [...added, ...removed, ...changedColumns]
      return all.length === 0
        ? []
        : [
            [
              short(table),
              {
                added_columns: added.map(({ name }) => name),
                removed_columns: removed.map(({ name }) => name),
                changed_columns: changedColumns,
              },
            ] as const,
          ]
    })
    expect(Object.fromEntries(told)).toEqual(wanted.column_changes)
    const keys = (list: typeof foreignKeys.added): string[] =>
      list.map(({ definition, table }) => short(`${table}: ${definition}`)).toSorted()
    expect(keys(foreignKeys.added)).toEqual(wanted.foreign_keys_of_common_tables_added)
    expect(keys(foreignKeys.removed)).toEqual(wanted.foreign_keys_of_common_tables_removed)
  })

  test('what moved between the databases, with the next likest that is a table', () => {
    const told = facts.moved.map(({ alike, from, isNew, nameThereBefore, nameThereNow, sameName, to }) => ({
      from: `${from.database} ${short(from.name)}`,
      to: `${to.database} ${short(to.name)}`,
      alike,
      isNew,
      nameThereBefore,
      nameThereNow,
      sameName,
    }))
    expect(told).toEqual(
      expected.moved_to_components_v2.map((one) => ({
        from: `supabase ${one.supabase_dec27}`,
        to: `components-v2 ${one.components_v2_jan10}`,
        alike: one.column_similarity,
        isNew: one.target_new_after_dec27,
        nameThereBefore: one.same_name_in_components_v2_dec27,
        nameThereNow: one.same_name_in_components_v2_jan10,
        sameName: one.same_name,
      })),
    )
    for (const [at, one] of expected.moved_to_components_v2.entries()) {
      const found = facts.moved[at]?.runnerUp
      // The types of a view's columns stand in no dump, so that no view is next.
      if (one.runner_up === 'catalog_components') continue
      expect([short(found?.name ?? ''), Number((found?.alike ?? 0).toFixed(4))]).toEqual([
        one.runner_up,
        one.runner_up_similarity,
      ])
    }
  })

  test('the names that both databases have, then and now', () => {
    const [then, now] = facts.sharedNames.map(({ names }) => names.map(short))
    expect(then).toEqual(expected.names_in_both_databases['dec27_backup'])
    expect(now).toEqual(expected.names_in_both_databases['jan10_dump'])
  })

  test('what the masters lack of the live databases, with the file and line that creates it', () => {
    const missing = facts.databases.flatMap(({ master, members, name: of }) => {
      const live = members.find(({ role }) => role === 'live')?.id ?? ''
      return (master?.missing ?? [])
        .filter((one) => one.in.includes(live))
        .map(({ createdBy, kind, name }) => [
          short(name),
          { database: of, file: createdBy[0]?.file, line: createdBy[0]?.line, kind: kind.toUpperCase() },
        ])
    })
    expect(Object.fromEntries(missing)).toEqual(expected.missing_views)
    expect(facts.databases.map(({ master }) => master?.onlyInMaster)).toEqual([[], []])
  })

  test('the masters with the incremental migrations after them make what the live databases have', () => {
    const [supabase, components] = facts.databases.map(({ master }) => master?.afterIncremental)
    expect(supabase).toMatchObject({ relations: expected.apply['001 + 041']?.total, missing: [], more: [] })
    // 002 with 007 makes 55, and 006 one more.
    const { new_objects: more = [] } = expected.apply['002 + 005 + 006'] ?? {}
    expect(components?.missing).toEqual([])
    expect(components?.more.map(({ name }) => short(name))).toEqual(more)
    expect(components?.relations).toBe((expected.apply['002 + 007']?.total ?? 0) + more.length)
  })

  test('what the incremental migrations create, and who has it', () => {
    const [dec27, jan10] = [
      member('components_v2', 'dec27_backup').id,
      member('components_v2', 'jan10_dump').id,
    ]
    for (const [file, creations] of Object.entries(expected.migrations_005_006)) {
      const told = database('components_v2').incremental.filter((one) => one.file === file)
      expect(
        told.map(({ inMaster, line, name, presentIn }) => [
          short(name),
          line,
          presentIn.includes(dec27),
          presentIn.includes(jan10),
          inMaster,
        ]),
      ).toEqual(
        creations.map((one) => [
          one.name,
          one.line,
          one.in_components_v2_dec27,
          one.in_components_v2_jan10,
          one.in_master_002,
        ]),
      )
    }
  })

  test('the rows of the seed data are those of its file', () => {
    const total = Object.values(expected.seed_data.row_counts).reduce((sum, rows) => sum + rows, 0)
    const file = facts.sources.flatMap(({ files }) => files).find(({ path }) => path === '000_SEED_DATA.sql')
    expect(file?.rows).toBe(total)
    expect(member('supabase', 'master').counts.rows).toBe(total)
  })

  test('the archive is told as a copy of the plain dump, with the time that its header says', () => {
    const archive = facts.sources.find(({ path }) => path.endsWith(expected.custom_archive.file))
    expect(archive?.date).toEqual({
      value: expected.custom_archive.archive_created.replace(' UTC', '').replace(' ', 'T'),
      by: 'dump',
      why: null,
    })
    const copy = database('components_v2').members.find(({ source }) => source === archive?.letter)
    expect(copy?.copyOf).toEqual({ of: member('components_v2', 'dec27_backup').id, rests: 'found' })
    expect(copy?.counts).toEqual(member('components_v2', 'dec27_backup').counts)
  })

  test('every sum and every counted list of the report adds up', () => {
    const document = comparisonKind.write(facts, settings, '2026-01-15T12:00:00Z')
    expect(expectSums(document)).toBeGreaterThan(40)
    expect(expectCountedLists(document)).toBeGreaterThan(20)
  })

  test('masters and migrations that are opened as files are told alike', async () => {
    const plain = FILES.filter((file) => !file.includes('migrations'))
    const files = [
      'final-migrations/001_SUPABASE_MASTER.sql',
      'final-migrations/002_COMPONENTS_V2_MASTER.sql',
      'final-migrations/000_SEED_DATA.sql',
      'migrations/041_create_v2_table_views.sql',
      'migrations/007_component_catalog_table.sql',
    ]
    const alone = await gathered(
      started,
      [...plain, ...files].map((file) => join(folder, file)),
      settings,
    )
    expect(alone.databases.map(({ members, name }) => [name, members.length])).toEqual([
      ['supabase', 6],
      ['components_v2', 6],
    ])
    const missing = alone.databases.flatMap(({ master }) =>
      (master?.missing ?? []).flatMap(({ createdBy, name }) =>
        createdBy.map(({ file, line }) => [short(name), `migrations/${file}`, line]),
      ),
    )
    expect(missing).toEqual(
      Object.entries(expected.missing_views).map(([name, { file, line }]) => [name, file, line]),
    )
  }, 60_000)

  test('where the written report contradicts itself, the facts have the figures of the files', () => {
    const topic = (name: string): Readonly<Record<string, unknown>> => {
      const found = expected.report_disagreements.find((one) => one.topic === name)
      if (found === undefined) throw new Error(`no topic ${name}`)
      return found
    }
    const step = pair('supabase', { from: 'dec27_backup', to: 'jan10_dump' }).relations
    const toLive = pair('supabase', { from: 'dec27_backup', to: 'live' }).relations
    const live = pair('supabase', { from: 'jan10_dump', to: 'live' }).relations
    expect(step.removed).toHaveLength(topic('Supabase removed')['true'] as number)
    expect(step.added).toHaveLength(topic('Supabase added')['true_dec27_to_jan10_dump'] as number)
    expect(toLive.added).toHaveLength(topic('Supabase added')['true_dec27_to_live'] as number)
    expect(live.removed.map(({ name }) => short(name))).toEqual(topic('Supabase dump against live')['true'])
    const missing = database('supabase').master?.missing ?? []
    const lacks = (name: string): string[] =>
      missing
        .filter((one) => one.in.includes(member('supabase', name).id))
        .map((one) => short(one.name))
        .toSorted()
    const against = topic('Supabase missing from migration')
    expect(lacks('live')).toEqual(against['true_against_live'])
    expect(lacks('jan10_dump')).toEqual(against['true_against_jan10_dump'])
    const views = step.removed.filter(({ kind }) => kind === 'view').map(({ name }) => short(name))
    expect(views).toEqual(topic('removed tables')['true_views_among_removed'])
    const added = pair('components_v2', { from: 'dec27_backup', to: 'jan10_dump' }).relations.added
    const of = (kind: string): number => added.filter((one) => one.kind === kind).length
    expect(topic("'43 tables added'")['true']).toBe(`${of('table')} tables and ${of('view')} view`)
    expect(added).toHaveLength(topic('Components V2 group headings')['true'] as number)
  })
})
