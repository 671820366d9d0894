import { describe, expect, test } from 'vitest'
import { migrationFiles, planMigrations } from '../../../src/engine/source/migrations/migration-plan.ts'
import type { MigrationPlan, PlanFacts } from '../../../src/engine/source/migrations/migration-plan.ts'

function plan(members: readonly string[], facts: Partial<PlanFacts> = {}): MigrationPlan {
  return planMigrations(migrationFiles(members), {
    included: new Set(),
    dumps: new Set(),
    control: () => null,
    ...facts,
  })
}
const order = (members: readonly string[], facts?: Partial<PlanFacts>): string[] =>
  plan(members, facts).files.map(({ path }) => path)

describe('the order of migrations', () => {
  test('numbers count as numbers, with or without zeros before them', () => {
    expect(order(['10_c.sql', '9_b.sql', '001_a.sql', '1000.sql'])).toEqual([
      '001_a.sql',
      '9_b.sql',
      '10_c.sql',
      '1000.sql',
    ])
    expect(plan(['2_b.sql', '1_a.sql']).convention).toBe('by number')
  })

  test('times order files of several folders together', () => {
    const files = ['users/20240301120000_b.sql', 'billing/20240201000000_a.sql', 'users/20240401000000_c.sql']
    expect(order(files)).toEqual([files[1], files[0], files[2]])
    expect(plan(files).convention).toBe('by time')
  })

  test('numbers of several folders are those of each folder', () => {
    expect(order(['b/1.sql', 'a/2.sql', 'a/10.sql', 'b/2.sql'])).toEqual([
      'a/2.sql',
      'a/10.sql',
      'b/1.sql',
      'b/2.sql',
    ])
  })

  test('dates with dashes are numbers too', () => {
    expect(order(['2024-10-01-b.sql', '2024-09-30-a.sql'])).toEqual(['2024-09-30-a.sql', '2024-10-01-b.sql'])
  })

  test("Flyway's versions are compared part by part, repeatable ones come last by name, undo and callbacks never", () => {
    const { files, leftOut, convention } = plan([
      'V1.10__ten.sql',
      'V1_2__two.sql',
      'R__views.sql',
      'R__aliases.sql',
      'U1.2__two.sql',
      'V2__last.sql',
      'beforeMigrate.sql',
      'sub/V1.9__nine.sql',
    ])
    expect(convention).toBe('Flyway')
    expect(files.map(({ path }) => path)).toEqual([
      'V1_2__two.sql',
      'sub/V1.9__nine.sql',
      'V1.10__ten.sql',
      'V2__last.sql',
      'R__aliases.sql',
      'R__views.sql',
    ])
    expect(files[0]?.version).toBe('1.2')
    expect(leftOut.map(({ path }) => path).toSorted()).toEqual(['U1.2__two.sql', 'beforeMigrate.sql'])
  })

  test("of Flyway's baselines the newest stands for all that is not above it", () => {
    const { files, leftOut } = plan(['V1__a.sql', 'B2__base.sql', 'V2__b.sql', 'V3__c.sql', 'B1__old.sql'])
    expect(files.map(({ path }) => path)).toEqual(['B2__base.sql', 'V3__c.sql'])
    expect(leftOut).toHaveLength(3)
  })

  test('Prisma and Diesel give each migration a folder, which has the number', () => {
    const prisma = [
      'prisma/schema.prisma',
      'prisma/migrations/20240102_b/migration.sql',
      'prisma/migrations/20240101_a/migration.sql',
      'prisma/migrations/migration_lock.toml',
    ]
    expect(order(prisma)).toEqual([prisma[2], prisma[1]])
    const diesel = ['migrations/1_a/up.sql', 'migrations/1_a/down.sql', 'migrations/2_b/up.sql']
    expect(order(diesel)).toEqual(['migrations/1_a/up.sql', 'migrations/2_b/up.sql'])
  })

  test("Supabase's migrations are found from the project's folder, its seed comes last, its tests never", () => {
    expect(
      order([
        'package.json',
        'supabase/seed.sql',
        'supabase/migrations/20240102000000_b.sql',
        'supabase/migrations/20240101000000_a.sql',
        'supabase/tests/a.test.sql',
        'supabase/functions/x/index.ts',
      ]),
    ).toEqual([
      'supabase/migrations/20240101000000_a.sql',
      'supabase/migrations/20240102000000_b.sql',
      'supabase/seed.sql',
    ])
  })

  test("Rails' structure.sql is run where the migrations are Ruby, and they are named as left out", () => {
    const { files, leftOut } = plan(['db/migrate/20240101000000_make.rb', 'db/structure.sql', 'db/seeds.rb'])
    expect(files.map(({ path }) => path)).toEqual(['db/structure.sql'])
    expect(leftOut).toEqual([{ path: 'db/migrate/20240101000000_make.rb', reason: 'it is Ruby, not SQL' }])
  })

  test('a schema that the tool of the migrations wrote is not run with them', () => {
    const { files, leftOut } = plan(['db/migrations/1_a.sql', 'db/schema.sql'])
    expect(files.map(({ path }) => path)).toEqual(['db/migrations/1_a.sql'])
    expect(leftOut.map(({ path }) => path)).toEqual(['db/schema.sql'])
  })

  test('what undoes a migration is left out, however it is named', () => {
    const down = ['1_a.down.sql', '2_down.sql', 'down/3.sql', 'revert/4.sql', '5.rollback.sql', '6.undo.sql']
    const { files, leftOut } = plan(['1_a.up.sql', ...down])
    expect(files.map(({ path }) => path)).toEqual(['1_a.up.sql'])
    expect(leftOut.map(({ path }) => path).toSorted()).toEqual(down.toSorted())
    expect(order(['1_slow_down_sync.sql', '2_breakdown.sql'])).toHaveLength(2)
  })

  test("Sqitch's plan orders deploy scripts; what it does not name is left out", () => {
    const { files, leftOut, convention } = plan(
      ['sqitch.plan', 'deploy/users.sql', 'deploy/base.sql', 'deploy/old.sql', 'revert/base.sql'],
      {
        control: (name) =>
          name === 'sqitch.plan'
            ? '%syntax-version=1.0.0\n%project=shop\n\nbase 2024-01-01T00:00:00Z A <a@b> # Base.\nusers [base] 2024-01-02T00:00:00Z A <a@b>\n@v1 2024-01-03T00:00:00Z A <a@b> # Tag\n'
            : null,
      },
    )
    expect(convention).toBe('Sqitch')
    expect(files.map(({ path }) => path)).toEqual(['deploy/base.sql', 'deploy/users.sql'])
    expect(leftOut.map(({ path }) => path).toSorted()).toEqual(['deploy/old.sql', 'revert/base.sql'])
  })

  test("Drizzle's journal orders what it names; one that is no JSON is no journal", () => {
    const members = ['drizzle/0000_b.sql', 'drizzle/0001_a.sql', 'drizzle/meta/_journal.json']
    const journal = '{"entries":[{"idx":0,"tag":"0001_a"},{"idx":1,"tag":"0000_b"}]}'
    expect(order(members, { control: (name) => (name.endsWith('.json') ? journal : null) })).toEqual([
      'drizzle/0001_a.sql',
      'drizzle/0000_b.sql',
    ])
    expect(order(members, { control: (name) => (name.endsWith('.json') ? '{' : null) })).toEqual([
      'drizzle/0000_b.sql',
      'drizzle/0001_a.sql',
    ])
  })

  test('a dump without a number is what the migrations are applied to', () => {
    const members = ['production.sql', 'migrations/1_a.sql']
    expect(order(members, { dumps: new Set(['production.sql']) })).toEqual([
      'production.sql',
      'migrations/1_a.sql',
    ])
  })

  test('a file that another includes is run only there', () => {
    expect(order(['all.sql', 'tables.sql'], { included: new Set(['tables.sql']) })).toEqual(['all.sql'])
  })

  test('a seed without a number, or with number zero, fills what all others made; any other keeps its place', () => {
    expect(order(['000_SEED_DATA.sql', '001_tables.sql'])).toEqual(['001_tables.sql', '000_SEED_DATA.sql'])
    expect(order(['1_a.sql', '2_seed_roles.sql', '3_b.sql', 'seeds/x.sql'])).toEqual([
      '1_a.sql',
      '2_seed_roles.sql',
      '3_b.sql',
      'seeds/x.sql',
    ])
  })

  test('two files of one number are told, two folders that both begin at one are not', () => {
    expect(plan(['01_a.sql', '1_b.sql', '2.sql']).repeated).toEqual([
      { version: '1', paths: ['01_a.sql', '1_b.sql'] },
    ])
    expect(plan(['a/1.sql', 'b/1.sql']).repeated).toEqual([])
  })
})
