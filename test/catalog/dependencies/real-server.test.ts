/**
 * Dependencies held against PostgreSQL's own account of them: each schema is
 * restored on a real server, and what pg_depend says between objects that its
 * pg_dump writes must be what is read from that dump: nothing less, and nothing
 * more of what is said to be certain.
 */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { catalogDependencies } from '../../../src/engine/catalog/index.ts'
import type { CatalogObject, Dependency, DependencyReason } from '../../../src/engine/catalog/index.ts'
import { catalogOf } from '../../oracle/every-kind.ts'
import { serverPrograms, startServer } from '../../oracle/server.ts'
import type { RealServer } from '../../oracle/server.ts'
import { identified } from './identified.ts'
import { serverEdges } from './server-dependencies.ts'
import type { ServerEdge } from './server-dependencies.ts'

const root = path.resolve(import.meta.dirname, '../../..')
const shared = path.resolve(root, '../shared')
const installed = serverPrograms() !== null
if (!installed) process.stdout.write('No PostgreSQL server is installed: pg_depend is not asked.\n')
if (!existsSync(shared))
  process.stdout.write('The shared corpus is not beside the checkout: less is asked.\n')

const SOURCES = [
  'test/catalog/dependencies/names-everywhere.sql',
  'test/fixtures/oracle/every-kind.sql',
  'test/fixtures/oracle/hand-written.sql',
  'resources/samples/shop-2026-03.sql',
  'resources/samples/shop-2026-09.sql',
  '../shared/corpus/features/pg15/features.schema.sql',
  '../shared/corpus/small/small.utf8.sql',
  '../shared/corpus/pairs/lago_01_new.sql',
  '../shared/corpus/pairs/osm_05_new.sql',
  '../shared/scenarios/ananta/live/supabase_live.sql',
  '../shared/scenarios/ananta/live/components_v2_live.sql',
  '../shared/scenarios/ananta/backups/supabase_db_20251227.sql',
  '../shared/scenarios/train/production.sql',
].filter(isHere)

/** Files that are read as they are, too: names without schemas, literals without casts. */
const WRITTEN = [
  'test/fixtures/oracle/hand-written.sql',
  '../shared/scenarios/ananta/final-migrations/001_SUPABASE_MASTER.sql',
  '../shared/scenarios/ananta/final-migrations/002_COMPONENTS_V2_MASTER.sql',
  '../shared/scenarios/social/complete_supabase_schema.sql',
  '../shared/scenarios/social/consolidated_schema.sql',
  '../shared/scenarios/mantis/current_state.sql',
].filter(isHere)

function isHere(file: string): boolean {
  return existsSync(path.resolve(root, file))
}

/** What PostgreSQL knows and no text says. Each must occur. */
const NOT_TOLD: readonly { readonly edge: RegExp; readonly why: string }[] = [
  {
    edge: /^view a\.ordered -> operator a\.(===|<<<)/,
    why: 'ORDER BY a column sorts by operators of its type, which the query does not name',
  },
  {
    edge: /^function a\.atomic\(integer\) -> table "B\.b"\."Orders" \((id|backup|at)\)$/,
    why: 'the row EXCLUDED has all columns, whichever of them are asked for',
  },
  {
    edge: /-> schema public$/,
    why: 'pg_dump writes the schema public only where something was changed about it',
  },
  {
    edge: /^table constraint \w+ on (every\.heir|hr\.(grand)?child|a\.heir) -> /,
    why: 'a table does not repeat the constraints that it inherits',
  },
]

/** What stands in other catalogs than pg_depend. */
const ELSEWHERE: ReadonlySet<DependencyReason> = new Set(['owner', 'grant', 'role', 'tablespace'])

describe.skipIf(!installed)('what objects need is what PostgreSQL says that they need', () => {
  let server: RealServer
  let made = 0
  const exercised = new Set<RegExp>()

  beforeAll(() => {
    server = startServer()
    for (const role of ['shop_owner', 'shop_web', 'shop_report'])
      server.load('postgres', `CREATE ROLE ${role}`)
    const globals = path.join(shared, 'corpus/features/pg15/globals.sql')
    if (existsSync(globals)) server.load('postgres', { file: globals })
  }, 60_000)

  afterAll(() => server.stop(), 60_000)

  const load = (file: string): string => {
    const database = `dependencies_${(made += 1)}`
    server.create(database)
    server.load(database, { file: path.resolve(root, file) })
    return database
  }

  test.each(SOURCES)('%s', { timeout: 120_000 }, async (file) => {
    const database = load(file)
    const dump = server.dump('pg_dump', ['--schema-only', database])
    const { objects } = await catalogOf(path.join(server.folder, 'dump.sql'), dump)
    const { missing, invented } = held(objects, serverEdges(server, database))
    expect(missing.filter((line) => !isExcused(line, exercised))).toEqual([])
    expect(invented).toEqual([])
  })

  test.each(WRITTEN)('%s, as somebody wrote it', { timeout: 120_000 }, async (file) => {
    const database = load(file)
    const { objects } = await catalogOf(path.resolve(root, file))
    const { missing, invented } = held(objects, serverEdges(server, database))
    expect(missing.filter((line) => !isExcused(line, exercised))).toEqual([])
    expect(invented).toEqual([])
  })

  test.skipIf(!existsSync(shared))('each exception is one that occurs', () => {
    expect(NOT_TOLD.filter(({ edge }) => !exercised.has(edge)).map(({ why }) => why)).toEqual([])
  })
})

/** What PostgreSQL knows and is not told, and what is told as certain and PostgreSQL does not know. */
function held(
  objects: readonly CatalogObject[],
  theirs: readonly ServerEdge[],
): { missing: string[]; invented: string[] } {
  const byKey = new Map(objects.map((object) => [object.key, object]))
  const names = new Map(objects.map((object) => [object.key, identified(object, byKey)]))
  const written = new Set(names.values())
  const { edges } = catalogDependencies(objects)
  expect(linesOf(catalogDependencies(objects.toReversed()).edges)).toEqual(linesOf(edges))
  const ours = new Map<string, Dependency[]>()
  for (const edge of edges) {
    const line = `${names.get(edge.from)} -> ${names.get(edge.to)}`
    ours.set(line, [...(ours.get(line) ?? []), edge])
  }
  expect(theirs.length).toBeGreaterThan(5)
  const missing = new Set<string>()
  const known = new Set<string>()
  const knownColumns = new Set<string>()
  for (const { from, to, toColumn } of theirs) {
    const line = `${from} -> ${to}`
    const column = toColumn === null ? '' : ` (${toColumn})`
    known.add(line)
    knownColumns.add(toColumn === null ? `${line} whole` : line + column)
    const told = ours.get(line)
    // What extensions and partitions bring along is not in the dump, which the ledger of kinds looks at.
    const dumped = written.has(from) && written.has(to)
    const isTold = told?.some(({ columns }) => toColumn === null || columns.includes(toColumn)) === true
    if (isTold || (!dumped && !NOT_TOLD.some(({ edge }) => edge.test(line)))) continue
    missing.add(told === undefined ? line : line + column)
  }
  return {
    missing: [...missing],
    invented: [...ours].flatMap((line) => inventions(line, known, knownColumns)),
  }
}

function inventions(
  [line, edges]: readonly [string, readonly Dependency[]],
  known: ReadonlySet<string>,
  knownColumns: ReadonlySet<string>,
): string[] {
  return edges.flatMap(({ reason, evidence, columns }) => {
    if ((evidence !== 'parsed' && evidence !== 'stated') || ELSEWHERE.has(reason)) return []
    if (!known.has(line)) return [`${line}: ${reason}`]
    if (knownColumns.has(`${line} whole`)) return []
    return columns
      .filter((column) => !knownColumns.has(`${line} (${column})`))
      .map((column) => `${line} (${column}): ${reason}`)
  })
}

/** Edges whatever their order. */
function linesOf(edges: readonly Dependency[]): string[] {
  return edges.map((edge) => JSON.stringify({ ...edge, columns: edge.columns.toSorted() })).toSorted()
}

function isExcused(line: string, exercised: Set<RegExp>): boolean {
  const excuse = NOT_TOLD.find(({ edge }) => edge.test(line))
  if (excuse !== undefined) exercised.add(excuse.edge)
  return excuse !== undefined
}
