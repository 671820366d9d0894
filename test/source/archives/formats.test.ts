import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { zstdDecompressSync } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import type { Failure } from '../../../src/shared/errors.ts'
import { DumpscopeError } from '../../../src/shared/errors.ts'
import { createEngine, createLocalClient, disposeEngine } from '../../../src/engine/service/index.ts'
import { openSource } from '../../../src/engine/source/index.ts'

const CORPUS = path.resolve(import.meta.dirname, '../../../../shared/corpus/features')
const there = existsSync(CORPUS)
const folder = mkdtempSync(path.join(tmpdir(), 'dumpscope-archives-'))
const engine = createEngine({ indexFolder: path.join(folder, 'index'), inThreadBytes: 1e9 })
const client = createLocalClient(engine, { version: 'test', openAtStart: [] })
afterAll(async () => {
  await disposeEngine(engine)
  rmSync(folder, { recursive: true })
})

/** What a file whose format is not its packing is, unpacked as the corpus' README says. */
function plainly(file: string): string {
  if (!/\.(dump|tar)\.zst$/.test(file)) return file
  const to = path.join(folder, `${path.basename(path.dirname(file))}.${path.basename(file, '.zst')}`)
  if (!existsSync(to)) writeFileSync(to, zstdDecompressSync(readFileSync(file)))
  return to
}

/** All that a reader can see of a source: every object with its DDL, and every row of every table. */
async function everything(file: string) {
  const opening = await client.sources.open({ path: file })
  let step = await opening.next()
  while (!step.done) step = await opening.next()
  const { sourceId, format } = step.value
  const counting = await client.sources.count({ sourceId })
  while (!(await counting.next()).done);
  const objects = []
  for (let offset = 0; ; offset += 1000) {
    const page = await client.objects.list({ sourceId, offset, limit: 1000 })
    objects.push(...page.objects)
    if (objects.length >= page.total) break
  }
  const facts = new Map<string, unknown>()
  for (const { key, kind, name, owner, rows, parent } of objects) {
    const detail = await client.objects.get({ sourceId, key })
    const { properties, columns, children, comment, grants } = detail
    facts.set(key, { kind, name, owner, rows, parent, properties, columns, children, comment, grants })
  }
  const rows = new Map<string, unknown>()
  for (const { key, rows: count } of objects) {
    if (count === null) continue
    const read = []
    for (let offset = 0; offset < count; offset += 1000) {
      const page = await client.rows.page({ sourceId, key, offset, limit: 1000 })
      read.push(...page.rows)
    }
    rows.set(key, read)
  }
  const { findings } = await client.sources.findings({ sourceId })
  await client.sources.close({ sourceId })
  return { format, facts, rows, findings }
}

const ARCHIVES: Readonly<Record<'pg18' | 'pg15', readonly (readonly [string, string])[]>> = {
  pg18: [
    ['features.custom.gzip.dump', 'custom'],
    ['features.custom.lz4.dump', 'custom'],
    ['features.custom.zstd.dump', 'custom'],
    ['features.custom.zstd19long.dump', 'custom'],
    ['features.custom.none.dump.zst', 'custom'],
    ['features.custom.piped.dump', 'custom'],
    ['features.dir.gzip', 'directory'],
    ['features.dir.lz4', 'directory'],
    ['features.dir.zstd', 'directory'],
    ['features.tar.zst', 'tar'],
    ['features.plain.gzip.sql.gz', 'plain'],
    ['features.plain.lz4.sql.lz4', 'plain'],
  ],
  pg15: [
    ['features.custom.6.dump', 'custom'],
    ['features.custom.piped.dump', 'custom'],
    ['features.create_clean.dump', 'custom'],
    ['features.dir.6', 'directory'],
    ['features.tar.zst', 'tar'],
  ],
}
const PLAIN = { pg18: 'features.plain.zstd.sql.zst', pg15: 'features.plain.6.sql.gz' } as const

describe.skipIf(!there)('one database in every format (skipped where the corpus is not there)', () => {
  describe.each(['pg18', 'pg15'] as const)('%s', (version) => {
    const expected = everything(path.join(CORPUS, version, PLAIN[version]))

    test('the rows are those that the server counted', async () => {
      const counts = JSON.parse(
        readFileSync(path.join(CORPUS, version, 'features.rowcounts.json'), 'utf8'),
      ) as Record<string, number>
      const { rows } = await expected
      const counted = [...rows.values()].reduce<number>((sum, one) => sum + (one as unknown[]).length, 0)
      const known = Object.values(counts).reduce((sum, one) => sum + one, 0)
      expect(counted).toBeGreaterThan(0)
      expect(counted).toBeLessThanOrEqual(known)
    })

    test.each(ARCHIVES[version])('%s has the same catalog and the same rows', async (name, format) => {
      const found = await everything(plainly(path.join(CORPUS, version, name)))
      const wanted = await expected
      expect(found.format).toBe(format)
      expect([...found.facts.keys()].toSorted()).toEqual([...wanted.facts.keys()].toSorted())
      for (const [key, facts] of wanted.facts) expect(found.facts.get(key), key).toEqual(facts)
      expect([...found.rows.keys()].toSorted()).toEqual([...wanted.rows.keys()].toSorted())
      for (const [key, rows] of wanted.rows) expect(found.rows.get(key), key).toEqual(rows)
      expect(found.findings.filter(({ severity }) => severity !== 'info')).toEqual([])
    })
  })

  test('an archive of INSERTs has the rows of the others', async () => {
    const inserts = await everything(path.join(CORPUS, 'pg18/features.inserts.dump'))
    const copy = await everything(path.join(CORPUS, 'pg18/features.custom.gzip.dump'))
    const count = (all: Map<string, unknown>): Record<string, number> =>
      Object.fromEntries(
        [...all].flatMap(([key, rows]) =>
          (rows as unknown[]).length > 0 ? [[key, (rows as unknown[]).length]] : [],
        ),
      )
    expect(count(inserts.rows)).toEqual(count(copy.rows))
  })

  test('the table of contents has the entries that pg_restore lists', async () => {
    const { TocReader } = await import('../../../src/engine/source/archives/toc-entry.ts')
    for (const version of ['pg15', 'pg18'] as const) {
      const file = path.join(
        CORPUS,
        version,
        version === 'pg15' ? 'features.custom.6.dump' : 'features.custom.gzip.dump',
      )
      let given = false
      const reader = new TocReader(file, () => {
        const bytes = given ? null : readFileSync(file)
        given = true
        return Promise.resolve(bytes)
      })
      const entries = await reader.entries(await reader.header())
      const listed = readFileSync(path.join(CORPUS, version, 'features.toc.txt'), 'utf8')
        .split('\n')
        .flatMap((line) => {
          const [, id] = /^(\d+); /.exec(line) ?? []
          return id === undefined ? [] : [Number(id)]
        })
      const ids = new Set(entries.map(({ id }) => id))
      expect(listed.length).toBeGreaterThan(200)
      expect(listed.filter((id) => !ids.has(id))).toEqual([])
    }
  })
})

async function refusal(file: string): Promise<Failure> {
  const error: unknown = await openSource(file).then(
    () => new Error(`${file} opened`),
    (reason: unknown) => reason,
  )
  if (!(error instanceof DumpscopeError)) throw error
  return error.failure
}

describe('archives that are cut or changed', () => {
  const small = readFileSync(path.join(import.meta.dirname, '../../fixtures/scan/small.utf8.custom'))

  test('a table of contents cut at any byte is told with the byte', async () => {
    const { TocReader } = await import('../../../src/engine/source/archives/toc-entry.ts')
    const read = async (bytes: Buffer): Promise<number> => {
      let given = false
      const reader = new TocReader('small', () => {
        const piece = given ? null : bytes
        given = true
        return Promise.resolve(piece)
      })
      await reader.entries(await reader.header())
      return reader.position
    }
    const end = await read(small)
    for (let length = 0; length < end; length += 1) {
      const error: unknown = await read(small.subarray(0, length)).catch((reason: unknown) => reason)
      expect(error, `cut at ${length}`).toBeInstanceOf(DumpscopeError)
      const { failure } = error as DumpscopeError
      expect(['DAMAGED', 'NOT_A_DUMP']).toContain(failure.code)
      expect(failure.place?.byte, `cut at ${length}`).toBeLessThanOrEqual(length)
    }
  })

  test('an archive whose data are cut opens with all its objects and what is left of the rows', async () => {
    const whole = path.join(folder, 'whole.dump')
    writeFileSync(whole, small)
    const expected = await everything(whole)
    const cut = path.join(folder, 'cut.dump')
    writeFileSync(cut, small.subarray(0, small.length - 40))
    const found = await everything(cut)
    expect([...found.facts.keys()]).toEqual([...expected.facts.keys()])
    expect(found.findings.some(({ code, severity }) => code === 'data-damaged' && severity === 'error')).toBe(
      true,
    )
  })

  test('versions that are too new or too old are named', async () => {
    const changed = (at: number, value: number): string => {
      const bytes = Buffer.from(small)
      bytes[at] = value
      const file = path.join(folder, `changed-${at}-${value}.dump`)
      writeFileSync(file, bytes)
      return file
    }
    expect(await refusal(changed(6, 17))).toMatchObject({ code: 'FORMAT_NOT_SUPPORTED', place: { byte: 5 } })
    expect((await refusal(changed(6, 9))).message).toContain('1.9')
    expect(await refusal(changed(8, 33))).toMatchObject({ code: 'DAMAGED' })
    expect(await refusal(changed(8, 0))).toMatchObject({ code: 'DAMAGED' })
    // Any revision is read.
    expect((await openSource(changed(7, 9))).archive?.version).toBe('1.14-9')
  })

  test('a directory whose members are gone opens with its objects, and names what is missing', async () => {
    if (!there) return
    const { cpSync } = await import('node:fs')
    const to = path.join(folder, 'dir')
    cpSync(path.join(CORPUS, 'pg18/features.dir.zstd'), to, { recursive: true })
    const { chmodSync } = await import('node:fs')
    chmodSync(to, 0o755)
    const data = readdirSync(to).filter((name) => /^\d+\.dat/.test(name))
    for (const name of data.slice(0, 3)) {
      rmSync(path.join(to, name), { force: true })
    }
    expect(statSync(to).isDirectory()).toBe(true)
    const found = await everything(to)
    expect(found.findings.filter(({ code }) => code === 'data-missing')).toHaveLength(3)
  })
})
