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
import { DEFINITIONS, judgeDefinitions } from './definitions.ts'
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
  /** Whether the file is itself a dump; 'by hand': it says no owners. */
  readonly written?: true | 'by hand'
}

const CORPUS = '../shared/corpus'
const ANANTA = '../shared/scenarios/ananta'
const SOURCES: readonly Source[] = [
  { file: 'resources/samples/shop-2026-03.sql', written: true },
  { file: 'resources/samples/shop-2026-09.sql', written: true },
  { file: 'test/fixtures/oracle/hand-written.sql' },
  { file: 'test/fixtures/oracle/hand-changes.sql' },
  { file: 'test/fixtures/oracle/every-kind.sql' },
  { file: `${CORPUS}/small/small.utf8.sql`, written: true },
  { file: `${CORPUS}/small/small.inserts.sql`, written: true },
  // No package of Debian brings dummy_seclabel; labels are asked of a fixture.
  { file: `${CORPUS}/features/features.sql`, refused: /dummy/ },
  { file: `${CORPUS}/features/pg15/features.schema.sql`, refused: /dummy/, written: true },
  { file: `${CORPUS}/noise/corp_features.server15_client15.sql`, refused: /dummy/, written: true },
  ...['01_old', '01_new', '03_old', '03_new'].map((name): Source => ({
    file: `${CORPUS}/pairs/lago_${name}.sql`,
    written: 'by hand',
  })),
  ...['01_old', '01_new', '03_old', '03_new', '05_old', '05_new'].map((name): Source => ({
    file: `${CORPUS}/pairs/osm_${name}.sql`,
    // A C library that is not there.
    refused: /libpgosm|maptile_for_point|tile_for_point|xid_to_int4/,
    written: 'by hand',
  })),
  { file: '../shared/scenarios/train/production.sql', written: true },
  { file: '../shared/scenarios/mantis/current_state.sql', written: true },
  { file: `${ANANTA}/backups/components_v2_db_20251227.sql`, written: true },
  { file: `${ANANTA}/backups/supabase_db_20251227.sql`, written: true },
  { file: `${ANANTA}/live/components_v2_live.sql`, written: true },
  { file: `${ANANTA}/live/supabase_live.sql`, written: true },
  { file: `${ANANTA}/dumps/components_v2_schema_dump.sql`, written: true },
  { file: `${ANANTA}/dumps/supabase_schema_dump.sql`, written: true },
  ...['001_SUPABASE_MASTER', '002_COMPONENTS_V2_MASTER'].map((name): Source => ({
    file: `${ANANTA}/final-migrations/${name}.sql`,
  })),
  { file: '../shared/scenarios/social/complete_supabase_schema.sql' },
  { file: '../shared/scenarios/social/consolidated_schema.sql' },
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

/** Without what the server refused of the file, and so does not have. */
function withoutRefused(
  verdicts: Map<string, Verdict>,
  refused: RegExp | undefined,
): ReadonlyMap<string, Verdict> {
  for (const verdict of verdicts.values()) {
    const kept = verdict.lines.filter((line) => !refused?.test(line))
    verdict.asked -= verdict.lines.length - kept.length
    verdict.lines.splice(0, verdict.lines.length, ...kept)
  }
  return verdicts
}

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
      const catalog = await catalogOf(path.join(server.folder, 'again.sql'), again)
      const verdicts = judge(catalog, new Map([...answers, ...ofDatabase]))
      if (written) {
        const by = written === 'by hand' ? written : 'looseDigest'
        addVerdicts(verdicts, withoutRefused(judge(await catalogOf(source), answers, by), refused))
      }
      for (const [printer, sql] of Object.entries(DEFINITIONS)) {
        const printed = server.rows<{ sql: string }>(database, sql)
        if (printed.length === 0) continue
        const text = printed.map((row) => `${row.sql.replace(/;\s*$/, '')};\n`).join('')
        const read = await catalogOf(path.join(server.folder, 'printed.sql'), Buffer.from(text))
        const verdict = judgeDefinitions(printer, read, catalog, printed.length)
        addVerdicts(verdicts, new Map([[printer, verdict]]))
      }
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
