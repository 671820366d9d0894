/**
 * Every kind of object, every property, against pg_catalog on a real server:
 * each schema is restored there, dumped again by its pg_dump, and what the
 * engine reads is compared with what the server has. Where the file that was
 * restored is itself a dump, what the engine reads of it is compared too.
 */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { OBJECT_KINDS } from '../../src/shared/model.ts'
import { answersTo, catalogOf, QUESTIONS } from './every-kind.ts'
import { addVerdicts, judge, shareLines } from './judge.ts'
import type { Answer, Verdict } from './judge.ts'
import { CLUSTER_QUESTIONS, DATABASE_QUESTIONS } from './questions/others.ts'
import { serverPrograms, startServer } from './server.ts'
import type { RealServer } from './server.ts'

const root = path.resolve(import.meta.dirname, '../..')
const installed = serverPrograms() !== null
if (!installed) process.stdout.write('No PostgreSQL server is installed: the oracle suite is skipped.\n')

/** Each source, what the server may refuse of it (and why), and whether the file itself is a dump to be read too. */
interface Source {
  readonly file: string
  readonly refused?: RegExp
  readonly written?: true
}

const CORPUS = '../shared/corpus'
const ANANTA = '../shared/scenarios/ananta'
const SOURCES: readonly Source[] = [
  { file: 'resources/samples/shop-2026-03.sql', written: true },
  { file: 'resources/samples/shop-2026-09.sql', written: true },
  { file: 'test/fixtures/oracle/hand-written.sql' },
  { file: 'test/fixtures/oracle/every-kind.sql' },
  { file: `${CORPUS}/small/small.utf8.sql`, written: true },
  { file: `${CORPUS}/small/small.inserts.sql`, written: true },
  // No package of Debian brings dummy_seclabel; labels are asked of a fixture.
  { file: `${CORPUS}/features/features.sql`, refused: /dummy/ },
  { file: `${CORPUS}/features/pg15/features.schema.sql`, refused: /dummy/ },
  { file: `${CORPUS}/noise/corp_features.server15_client15.sql`, refused: /dummy/ },
  ...['01_old', '01_new', '03_old', '03_new'].map((name): Source => ({
    file: `${CORPUS}/pairs/lago_${name}.sql`,
    // Nor pg_partman.
    refused: /partman/,
  })),
  ...['01_old', '01_new', '03_old', '03_new', '05_old', '05_new'].map((name): Source => ({
    file: `${CORPUS}/pairs/osm_${name}.sql`,
    // Nor postgis, without which a table of one of them cannot be made.
    refused: /postgis|public\.geometry|moderation_zones/,
  })),
  { file: '../shared/scenarios/train/production.sql', written: true },
  { file: '../shared/scenarios/mantis/current_state.sql', written: true },
  { file: `${ANANTA}/backups/components_v2_db_20251227.sql`, written: true },
  { file: `${ANANTA}/backups/supabase_db_20251227.sql`, written: true },
  { file: `${ANANTA}/live/components_v2_live.sql`, written: true },
  { file: `${ANANTA}/live/supabase_live.sql`, written: true },
]

/** What is no object of PostgreSQL. */
const NO_OBJECTS: readonly string[] = ['unparsed']

test('there is a question for every kind of object', () => {
  const asked = new Set<string>(
    [...QUESTIONS, ...DATABASE_QUESTIONS, ...CLUSTER_QUESTIONS].map(({ kind }) => kind),
  )
  expect(OBJECT_KINDS.filter((kind) => !asked.has(kind))).toEqual(NO_OBJECTS)
})

/** Roles that the sources expect and do not make. */
const ROLES = ['shop_owner', 'shop_web', 'shop_report']

const linesOf = (verdicts: ReadonlyMap<string, Verdict>): string[] =>
  [...verdicts.values()].flatMap(({ lines }) => [...lines])

describe.skipIf(!installed)('the engine agrees with pg_catalog on a real server', () => {
  const all = new Map<string, Verdict>()
  let server: RealServer
  let made = 0

  beforeAll(() => {
    server = startServer()
    for (const role of ROLES) server.load('postgres', `CREATE ROLE ${role}`)
    const globals = path.resolve(root, CORPUS, 'features/pg15/globals.sql')
    if (existsSync(globals)) server.load('postgres', { file: globals })
  }, 60_000)

  afterAll(() => {
    server.stop()
    process.stdout.write(`\nThe share that agrees, kind by kind:\n${shareLines(all).join('\n')}\n`)
  }, 60_000)

  test.each(SOURCES.filter(({ file }) => existsSync(path.resolve(root, file))))(
    '$file',
    { timeout: 120_000 },
    async ({ file, refused, written }) => {
      const source = path.resolve(root, file)
      const database = `oracle_${(made += 1)}`
      server.create(database)
      const errors = server.load(database, { file: source })
      expect(errors.filter((line) => !refused?.test(line))).toEqual([])
      const rows = (sql: string): Answer[] => server.rows<Answer>(database, sql)
      const answers = await answersTo(QUESTIONS, rows)
      const ofDatabase = await answersTo(DATABASE_QUESTIONS, rows)
      expect([...answers.values()].flat().length).toBeGreaterThan(5)
      const again = server.dump('pg_dump', ['--create', '--exclude-table-data=*.*', database])
      const verdicts = judge(
        await catalogOf(path.join(server.folder, 'again.sql'), again),
        new Map([...answers, ...ofDatabase]),
      )
      if (written) addVerdicts(verdicts, judge(await catalogOf(source), answers, 'looseDigest'))
      addVerdicts(all, verdicts)
      expect(linesOf(verdicts)).toEqual([])
    },
  )

  test('roles, tablespaces and settings of the cluster, as pg_dumpall writes them', async () => {
    const answers = await answersTo(CLUSTER_QUESTIONS, (sql) => server.rows<Answer>('postgres', sql))
    const dump = server.dump('pg_dumpall', ['--globals-only'])
    const verdicts = judge(await catalogOf(path.join(server.folder, 'globals.sql'), dump), answers)
    addVerdicts(all, verdicts)
    expect(linesOf(verdicts)).toEqual([])
  })
})
