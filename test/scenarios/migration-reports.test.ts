/**
 * The report on migrations of scenarios whose truth was found by loading the
 * files and asking the catalogs: every fact of theirs that is about migrations.
 * Runs where the shared scenarios stand beside the checkout.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { MigrationFile, MigrationsFacts } from '../../src/engine/report/migrations/facts.ts'
import { openedSources } from '../report/migrations/opened-sources.ts'
import type { Ananta, Difference, Mantis, Train } from './migration-truths.ts'

const scenarios = resolve(import.meta.dirname, '../../../shared/scenarios')
const here = existsSync(join(scenarios, 'ananta/EXPECTED.json'))
if (!here) process.stderr.write('skipped: the shared scenarios are not beside the checkout\n')

const expected = (name: string): unknown =>
  here ? JSON.parse(readFileSync(join(scenarios, name, 'EXPECTED.json'), 'utf8')) : {}

const opened = openedSources()
afterAll(() => opened.stop(), 60_000)

/** 'public.users' is called users there, what lies elsewhere by its schema too. */
const plain = (name: string): string => name.replace(/^public\./, '')
const plainly = (names: readonly string[]): string[] => names.map(plain).toSorted()
const sorted = (names: readonly string[]): string[] => names.toSorted()

describe.skipIf(!here)('migrations of two databases in two folders', () => {
  const truth = expected('ananta') as Ananta
  const dumps = {
    supabase: { dec27: 'C', jan10: 'E', live: 'G' },
    components_v2: { dec27: 'D', jan10: 'F', live: 'H' },
  }
  let facts: MigrationsFacts
  beforeAll(async () => {
    const file = (name: string): string => join(scenarios, 'ananta', name)
    facts = await opened.facts([
      file('migrations'),
      file('final-migrations'),
      file('backups/supabase_db_20251227.sql'),
      file('backups/components_v2_db_20251227.sql'),
      file('dumps/supabase_schema_dump.sql'),
      file('dumps/components_v2_schema_dump.sql'),
      file('live/supabase_live.sql'),
      file('live/components_v2_live.sql'),
    ])
  }, 120_000)

  const fileOf = (id: string): MigrationFile => {
    const found = facts.files.find((file) => file.id === id)
    if (found === undefined) throw new Error(`no file ${id}`)
    return found
  }
  const made = (id: string): string[] => plainly(fileOf(id).relations.map(({ name }) => name))
  const groupOf = (name: string) => {
    const found = facts.groups.find((group) => group.name === name)
    if (found === undefined) throw new Error(`no database ${name}`)
    return found
  }
  const differenceOf = (database: string, name: string): Difference => {
    const found = truth.compare[database]?.[name]
    if (found === undefined) throw new Error(`no comparison ${name}`)
    return found
  }
  const columnsAgree = (id: string): boolean =>
    fileOf(id).relations.every(({ columnsInNewest }) => columnsInNewest === 'same')

  test.each(['supabase', 'components_v2'])(
    'the master of %s: its objects, and what it has not',
    (database) => {
      const known = truth.sources[database]
      if (known === undefined) throw new Error(`nothing is known of ${database}`)
      const { master, jan10_dump: jan10 } = known
      const file = fileOf(master.file)
      const { features } = file
      const kind = (name: string): number => file.madeByKind.find((one) => one.kind === name)?.count ?? 0
      expect(file.database.name).toBe(database)
      expect(made(master.file)).toEqual(sorted([...master.tables, ...master.views]))
      expect([file.relations.length, kind('table'), kind('view')]).toEqual([
        master.total,
        master.table_count,
        master.view_count,
      ])
      expect({
        functions: features.functions,
        triggers: features.triggers,
        policies: features.policies,
        rls_enabled_tables: features.rowSecurity,
        enums: features.enums,
        foreign_keys: features.foreignKeys,
        primary_keys: features.primaryKeys,
        unique_constraints: features.uniqueConstraints,
        check_constraints: features.checkConstraints,
        // PostgreSQL counts those behind keys too.
        indexes: features.indexes + features.primaryKeys + features.uniqueConstraints,
      }).toEqual(master.other_objects)
      const live = differenceOf(database, 'master->live')
      expect(file.wholeSchema).toBe(true)
      expect(plainly(file.areas.flatMap(({ missing }) => missing))).toEqual(sorted(live.added))
      expect(columnsAgree(master.file)).toBe(Object.keys(live.column_changes).length === 0)
      const letters = dumps[database as keyof typeof dumps]
      const inJan10 = file.relations.filter(({ inSources }) => inSources.includes(letters.jan10)).length
      expect([inJan10, jan10.total - inJan10]).toEqual([
        differenceOf(database, 'master->jan10_dump').in_both_count,
        differenceOf(database, 'master->jan10_dump').added_count,
      ])
      expect(file.rowTotal).toBe(0)
    },
  )

  test('the views that the masters lack, with the file and line that makes each', () => {
    for (const [view, { database, file, line, kind }] of Object.entries(truth.missing_views)) {
      const found = fileOf(file).relations.find(({ name }) => plain(name) === view)
      expect(found).toMatchObject({ line, kind: kind.toLowerCase(), inFiles: [] })
      expect(fileOf(file).database.name).toBe(database)
    }
  })

  test('what each file adds when they are applied in order, and that it has the columns of the live database', () => {
    for (const { files, total, new_objects: added } of Object.values(truth.apply)) {
      const [master, ...others] = files
      const base = (master ?? '').startsWith('backups/')
        ? facts.references.find(({ fileName }) => (master ?? '').endsWith(fileName))
        : undefined
      const letter = base?.letter ?? ''
      const news = others.flatMap((id) =>
        fileOf(id)
          .relations.filter(({ inSources, inFiles }) =>
            base === undefined ? !inFiles.includes(master ?? '') : !inSources.includes(letter),
          )
          .map(({ name }) => name),
      )
      expect(plainly(news)).toEqual(sorted(added))
      const first = base === undefined ? fileOf(master ?? '').relations.length : base.tables + base.views
      expect(first + news.length).toBe(total)
    }
    for (const { files, identical_columns_to_live: identical } of Object.values(truth.apply))
      if (identical === true) expect(files.every(columnsAgree)).toBe(true)
    const order = (name: string) => groupOf(name).order.map(({ file, total }) => [file, total])
    expect(order('supabase')).toEqual([
      ['final-migrations/001_SUPABASE_MASTER.sql', 56],
      ['migrations/041_create_v2_table_views.sql', truth.apply['001 + 041']?.total],
      ['final-migrations/000_SEED_DATA.sql', 57],
    ])
    expect(order('components_v2')).toEqual([
      ['final-migrations/002_COMPONENTS_V2_MASTER.sql', 53],
      ['migrations/005_DIRECTUS_ENRICHMENT_TABLES.sql', truth.apply['002 + 005']?.total],
      ['migrations/006_DIRECTUS_CNS_ENRICHMENT_CONFIG.sql', truth.apply['002 + 005 + 006']?.total],
      ['migrations/007_component_catalog_table.sql', 56],
    ])
  })

  test('what 005 and 006 make, where each of it is already', () => {
    const letters = dumps.components_v2
    const master = 'final-migrations/002_COMPONENTS_V2_MASTER.sql'
    for (const [id, objects] of Object.entries(truth.migrations_005_006))
      expect(
        fileOf(id).relations.map(({ kind, name, line, inSources, inFiles }) => ({
          kind: kind.toUpperCase(),
          name: plain(name),
          line,
          in_components_v2_dec27: inSources.includes(letters.dec27),
          in_components_v2_jan10: inSources.includes(letters.jan10),
          in_master_002: inFiles.includes(master),
        })),
      ).toEqual(objects)
  })

  test('the rows that the seed carries, by COPY and by INSERT, and what triggers add', () => {
    const { seed_data: seed } = truth
    const { rows, rowTotal, needs } = fileOf(seed.file)
    expect(
      Object.fromEntries(rows.map(({ table, copied, inserted }) => [plain(table), copied + inserted])),
    ).toEqual(seed.row_counts)
    expect(rows.filter(({ copied }) => copied > 0).map(({ table }) => plain(table))).toEqual(seed.copy_tables)
    expect(rows.filter(({ inserted }) => inserted > 0).map(({ table }) => plain(table))).toEqual(
      seed.insert_tables,
    )
    expect(rowTotal).toBe(Object.values(seed.row_counts).reduce((sum, one) => sum + one, 0))
    expect(needs.every(({ makers }) => makers[0]?.file === seed.loads_after)).toBe(true)
    const folder = facts.folders.find(({ name }) => name === 'final-migrations')
    expect(
      Object.fromEntries((folder?.run?.filled ?? []).map(({ table, rows: n }) => [plain(table), n])),
    ).toEqual(seed.other_nonempty_tables_after_load)
  })

  test('what Terraform names, in which ConfigMap and line, and the name that is not there', () => {
    const { terraform } = truth
    const mentions = [
      ...(facts.project?.mentions ?? []),
      ...(facts.project?.missing ?? []).flatMap((missing) => missing.mentions),
    ].filter(({ file }) => file === terraform.file)
    for (const { config_map: called, entries } of [
      terraform.app_plane_migrations,
      terraform.control_plane_migrations,
    ])
      expect(
        mentions
          .filter(({ context }) => context?.called === called)
          .map(({ name, line }) => ({ file: name, line }))
          .toSorted((a, b) => a.line - b.line),
      ).toEqual(entries)
    expect(mentions.find(({ line }) => line === 225)?.context).toMatchObject({
      firstLine: terraform.app_plane_migrations.first_line,
      lastLine: terraform.app_plane_migrations.last_line,
      namespace: terraform.app_plane_migrations.namespace,
    })
    const of006 = mentions.filter(({ name }) => name.startsWith('006')).map(({ context }) => context?.called)
    expect(of006.includes(terraform.app_plane_migrations.config_map)).toBe(terraform.file_006_in_app_plane)
    expect(facts.project?.missing.map(({ name }) => name)).toEqual(['003_ARC_SAAS_MASTER.sql'])
  })

  test('which databases the folders are of, how that is known, and that one run of both is no proof', () => {
    expect(facts.folders.map(({ databases }) => databases)).toEqual([
      ['components_v2', 'supabase'],
      ['components_v2', 'supabase'],
    ])
    expect(facts.files.map(({ database }) => database.evidence)).toEqual([
      'comment',
      'comment',
      'comment',
      'comment',
      'overlap',
      'overlap',
      'comment',
    ])
    expect(
      facts.groups.flatMap(({ missing, circle, notMade }) => [...missing, ...circle, ...notMade]),
    ).toEqual([])
    const failures = facts.files.flatMap(({ run }) => run?.failures ?? [])
    expect(failures.length).toBe(20)
    expect(failures.every(({ reason }) => reason !== null)).toBe(true)
  })
})

describe.skipIf(!here)('a migration that needs what nobody has', () => {
  const truth = expected('mantis') as Mantis
  let facts: MigrationsFacts
  beforeAll(async () => {
    facts = await opened.facts([
      join(scenarios, 'mantis/migrations'),
      join(scenarios, 'mantis/current_state.sql'),
    ])
  }, 120_000)
  const migration = (): MigrationFile => {
    const found = facts.files.find(({ path }) => truth.migration.endsWith(path))
    if (found === undefined) throw new Error('no such file')
    return found
  }

  test('what it makes, by kind, with its enums and foreign keys', () => {
    const { creates, foreign_keys: keys, trigger_functions: triggers } = truth
    const { features, relations, made } = migration()
    expect(features).toMatchObject({
      enums: creates.enums,
      policies: creates.policies,
      functions: creates.trigger_functions,
      indexes: creates.indexes_created,
      partitions: creates.partitions,
      foreignKeys: keys.length,
    })
    expect(
      relations.filter(({ partitionOf }) => partitionOf === null).map(({ name }) => plain(name)),
    ).toEqual(creates.tables)
    const labels = made
      .filter(({ kind }) => kind === 'type')
      .map(({ name, definition }) => [plain(name), definition.split(',').length])
    expect(Object.fromEntries(labels)).toEqual(creates.enum_values)
    const read = made
      .filter(({ kind }) => kind === 'fk constraint')
      .map(({ of, definition }) => {
        const [, column, references, action] =
          /^FOREIGN KEY \((\w+)\) REFERENCES (\S+)\(.*ON DELETE (.*)$/.exec(definition) ?? []
        return { table: plain(of ?? ''), column, references: plain(references ?? ''), on_delete: action }
      })
    expect(read).toEqual(keys)
    const called = made
      .filter(({ kind }) => kind === 'trigger')
      .map(({ of, definition }) => [
        /EXECUTE FUNCTION (?:public\.)?(\w+)/.exec(definition)?.[1],
        plain(of ?? ''),
      ])
    expect(Object.fromEntries(called)).toEqual(triggers)
  })

  test('what is missing, and that the files which make it come too late by their number', () => {
    const { tables, functions, schemas } = truth.missing
    const needs = migration().needs.filter(({ inSources }) => inSources.length === 0)
    expect(sorted(needs.map(({ name }) => plain(name)))).toEqual(
      sorted([...tables, ...functions.map((name) => name.replace('()', ''))]),
    )
    expect(new Set(needs.map(({ name }) => name.split('.')[0]).filter((name) => name !== 'public'))).toEqual(
      new Set(schemas),
    )
    expect(needs.flatMap(({ makers }) => makers.map(({ file }) => file))).toEqual(
      expect.arrayContaining([...truth.fix]),
    )
    expect(facts.groups[0]?.order.map(({ file }) => file)).toEqual([...truth.fix, truth.migration])
    expect(migration().run?.failures[0]?.message).toContain(truth.first_error.message)
  })
})

describe.skipIf(!here)('a migration beside a dump', () => {
  const truth = expected('train') as Train
  test('it makes one of the tables that the code misses, and what it needs is in the dump', async () => {
    const facts = await opened.facts([
      join(scenarios, 'train/migrations'),
      join(scenarios, 'train/production.sql'),
    ])
    const [file] = facts.files
    expect(`migrations/${file?.path}`).toBe(truth.fix.file)
    const missing = truth.missing
    const made = new Set((file?.relations ?? []).map(({ name }) => plain(name)))
    expect(missing.filter((name) => !made.has(name))).toEqual(truth.fix.missing_after)
    expect(file?.database.evidence).toBe('overlap')
    expect(file?.needs.every(({ state }) => state === 'in a source') && (file.needs.length ?? 0) > 0).toBe(
      truth.fix.applies_cleanly,
    )
  }, 120_000)
})
