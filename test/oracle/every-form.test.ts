/**
 * One database on a real server, dumped in every form that its pg_dump knows:
 * no two of them differ, and what a form leaves out is said to be left out.
 * The corpus of features, dumped by two versions in many formats, is held to
 * the same.
 */
import { existsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { finish, startEngine } from '../service/started-engine.ts'
import { serverPrograms, startServer } from './server.ts'
import type { RealServer } from './server.ts'

const root = path.resolve(import.meta.dirname, '../..')
const shared = path.resolve(root, '../shared')

/** A form of a dump: pg_dump's parameters, and what a comparison with the plain dump must say was left out. */
interface Form {
  readonly name: string
  readonly parameters: readonly string[]
  readonly leftOut?: RegExp
  /** A second dump that follows in the same file. */
  readonly followedBy?: readonly string[]
  /** Where pg_dump cannot write every database so. */
  readonly mayFail?: true
}

const form = (...parameters: string[]): Form => ({ name: parameters.join(' '), parameters })

const FORMS: readonly Form[] = [
  form('-Fp'),
  form('-Fc'),
  form('-Fc', '-Z0'),
  form('-Fc', '-Z9'),
  form('-Fd'),
  form('-Fd', '-Z0'),
  form('-Fd', '-j2'),
  form('-Ft'),
  form('-Fp', '-Z6'),
  form('--inserts'),
  form('--column-inserts'),
  form('--inserts', '--rows-per-insert=50'),
  form('--clean', '--if-exists'),
  form('-Fc', '--clean'),
  form('--quote-all-identifiers'),
  form('--disable-dollar-quoting'),
  form('--disable-triggers'),
  form('--serializable-deferrable'),
  form('--use-set-session-authorization'),
  form('--load-via-partition-root'),
  form('--no-sync', '--lock-wait-timeout=9s'),
  { ...form('-O', '-x'), leftOut: /^Owners were not compared|^Grants were not compared/ },
  { ...form('--no-comments'), leftOut: /^Comments were not compared/ },
  { ...form('--no-security-labels'), leftOut: /^Security labels were not compared/ },
  { ...form('--create'), leftOut: /^Databases and their settings were not compared/ },
  { ...form('-s'), leftOut: /^Large objects were not compared/ },
  { name: '-s and -a in one file', parameters: ['-s'], followedBy: ['-a'] },
  { ...form('-E', 'LATIN1'), mayFail: true },
  { ...form('-E', 'SQL_ASCII'), mayFail: true },
]

/** The one database of which every form is written; of the others one form of each sort. */
const WITH_EVERY_KIND = 'test/fixtures/oracle/every-kind.sql'
const ONE_OF_EACH_SORT = new Set([
  '-Fc',
  '-Fd',
  '-Ft',
  '--column-inserts',
  '--clean --if-exists',
  '--quote-all-identifiers',
  '-O -x',
  '-s and -a in one file',
  '--no-comments',
  '-E LATIN1',
])

/** Databases by the files that make them, and what the server refuses of them. */
const DATABASES: readonly (readonly [file: string, refused: RegExp | null])[] = [
  [WITH_EVERY_KIND, null],
  ['resources/samples/shop-2026-03.sql', null],
  ['../shared/corpus/features/pg15/features.schema.sql', /dummy/],
  ['../shared/scenarios/ananta/backups/components_v2_db_20251227.sql', null],
  ['../shared/scenarios/ananta/live/supabase_live.sql', null],
]

const started = startEngine()
const { client } = started
afterAll(() => started.stop())

const open = async (file: string): Promise<string> => (await started.open(file)).sourceId

/** What differs from one open source to another, and what was left out. */
async function compared(a: string, b: string): Promise<{ differs: string[]; leftOut: string[] }> {
  const { comparisonId, notCompared } = (await finish(client.comparisons.create({ a, b }))).result
  const { entries } = await client.comparisons.entries({
    comparisonId,
    statuses: ['added', 'removed', 'changed'],
    limit: 1000,
  })
  return {
    differs: entries.map(
      ({ status, kind, name, changes }) =>
        `${status} ${kind} ${name}: ${changes.map(({ text }) => text).join('; ')}`,
    ),
    leftOut: notCompared.map(({ reason }: { readonly reason: string }) => reason),
  }
}

describe.skipIf(serverPrograms() === null)('the same database in another form does not differ', () => {
  let server: RealServer
  const written = new Map<string, number>()

  beforeAll(() => {
    server = startServer()
    for (const role of ['shop_owner', 'shop_web', 'shop_report'])
      server.load('postgres', `CREATE ROLE ${role}`)
    const globals = path.join(shared, 'corpus/features/pg15/globals.sql')
    if (existsSync(globals)) server.load('postgres', { file: globals })
  }, 60_000)
  afterAll(() => server.stop(), 60_000)

  const there = DATABASES.filter(([file]) => existsSync(path.resolve(root, file)))

  /** Writes a database in a form; null where pg_dump cannot. */
  function dumped(
    database: string,
    { parameters, followedBy, mayFail }: Form,
    number: number,
  ): string | null {
    const folder = parameters.includes('-Fd')
    const file = path.join(server.folder, `${database}_${number}${folder ? '' : '.sql'}`)
    try {
      if (folder) server.dump('pg_dump', [...parameters, '-f', file, database])
      else {
        const pieces = [parameters, ...(followedBy === undefined ? [] : [followedBy])]
        writeFileSync(file, Buffer.concat(pieces.map((one) => server.dump('pg_dump', [...one, database]))))
      }
      return file
    } catch (error) {
      if (mayFail) return null
      throw error
    }
  }

  test.each(there)('%s', { timeout: 300_000 }, async (source, refused) => {
    const database = path.basename(source, '.sql').replaceAll(/\W/g, '_')
    server.create(database)
    const errors = server.load(database, { file: path.resolve(root, source) })
    expect(errors.filter((line) => refused === null || !refused.test(line))).toEqual([])
    const plain = dumped(database, form('-Fp'), 0)
    if (plain === null) throw new Error('no plain dump')
    const told: string[] = []
    const before = await open(plain)
    for (const [number, one] of FORMS.entries()) {
      if (source !== WITH_EVERY_KIND && !ONE_OF_EACH_SORT.has(one.name)) continue
      const file = dumped(database, one, number + 1)
      if (file === null) continue
      written.set(one.name, (written.get(one.name) ?? 0) + 1)
      const after = await open(file)
      for (const [a, b] of [
        [before, after],
        [after, before],
      ] as const) {
        const { differs, leftOut } = await compared(a, b)
        told.push(...differs.map((line) => `${one.name}: ${line}`))
        const unexpected = leftOut.filter(
          (line) => !line.startsWith('Rows were not') && !one.leftOut?.test(line),
        )
        told.push(...unexpected.map((line) => `${one.name}: left out: ${line}`))
      }
      await client.sources.close({ sourceId: after })
    }
    expect(told).toEqual([])
  })

  test('pg_dumpall, in its forms', { timeout: 300_000 }, async () => {
    const file = (number: number): string => path.join(server.folder, `all_${number}.sql`)
    const forms = [
      [],
      ['--inserts'],
      ['--clean', '--if-exists'],
      ['--quote-all-identifiers'],
      ['--no-role-passwords'],
    ]
    const told: string[] = []
    for (const [number, parameters] of forms.entries()) {
      writeFileSync(file(number), server.dump('pg_dumpall', parameters))
      const sources = [await open(file(0)), await open(file(number))] as const
      const { differs } = await compared(...sources)
      for (const sourceId of sources) await client.sources.close({ sourceId })
      told.push(...differs.map((line) => `${parameters.join(' ')}: ${line}`))
    }
    expect(told).toEqual([])
  })

  test('every form could be written of some database', () => {
    expect(FORMS.map(({ name }) => name).filter((name) => !written.has(name))).toEqual([])
  })
})

/** What features.sql makes only on servers from 16, 17 or 18 on. */
const ONLY_NEWER =
  /^added (table|constraint|fk constraint|check constraint) (app|part)\.(nn|nn_child|part_ident|part_ident_1|temporal|temporal_fk|virt)\b|^added view app\.v_json2?:|^added event trigger evt_login:|^added collation app\.(builtin17|rules16):/

/** Dumps of one database by one version, each in its own form, and what one of them leaves out. */
const CORPUS: readonly (readonly [folder: string, files: readonly (readonly [string, RegExp?])[]])[] = [
  [
    'pg15',
    [
      ['features.custom.6.dump'],
      ['features.custom.piped.dump'],
      ['features.create_clean.dump'],
      ['features.dir.6'],
      ['features.tar.zst'],
      ['features.inserts.sql.zst'],
      ['features.colinserts100.sql.zst'],
      ['features.plain.6.sql.gz'],
      ['features.schema.dump', /^Large objects/],
      ['features.schema.sql', /^Large objects/],
      ['features.noowner_noacl.sql.zst', /^(Owners|Grants) were/],
    ],
  ],
  [
    'pg18',
    [
      ['features.custom.gzip.dump'],
      ['features.custom.lz4.dump'],
      ['features.custom.none.dump.zst'],
      ['features.custom.piped.dump'],
      ['features.custom.zstd.dump'],
      ['features.custom.zstd19long.dump'],
      ['features.dir.gzip'],
      ['features.dir.lz4'],
      ['features.dir.zstd'],
      ['features.inserts.dump'],
      ['features.plain.gzip.sql.gz'],
      ['features.plain.lz4.sql.lz4'],
      ['features.plain.zstd.sql.zst'],
      ['features.tar.zst'],
      ['features.with_statistics.dump'],
      ['features.schema.dump', /^Large objects/],
      ['features.schema.sql', /^Large objects/],
    ],
  ],
]

const features = path.join(shared, 'corpus/features')

describe.runIf(existsSync(features))('the corpus of features', () => {
  test.each(CORPUS)('%s: no form differs from another', { timeout: 300_000 }, async (folder, files) => {
    const told: string[] = []
    const [[first] = ['']] = files
    const before = await open(path.join(features, folder, first))
    for (const [file, leftOut] of files.slice(1)) {
      const after = await open(path.join(features, folder, file))
      const found = await compared(before, after)
      told.push(...found.differs.map((line) => `${file}: ${line}`))
      const unexpected = found.leftOut.filter(
        (line) => !line.startsWith('Rows were not') && !leftOut?.test(line),
      )
      told.push(...unexpected.map((line) => `${file}: left out: ${line}`))
      if (leftOut !== undefined)
        expect([file, ...found.leftOut.filter((line) => leftOut.test(line))]).not.toEqual([file])
      await client.sources.close({ sourceId: after })
    }
    expect(told).toEqual([])
  })

  test(
    'the same database made on 15 and on 18 differs only in what 15 cannot have',
    { timeout: 60_000 },
    async () => {
      const [older, newer] = await Promise.all(
        ['pg15', 'pg18'].map((folder) => open(path.join(features, folder, 'features.schema.sql'))),
      )
      const { differs } = await compared(older ?? '', newer ?? '')
      expect(differs.filter((line) => !ONLY_NEWER.test(line))).toEqual([])
      expect(differs.length).toBe(19)
    },
  )
})
