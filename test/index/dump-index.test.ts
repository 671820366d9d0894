import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Catalog } from '../../src/engine/catalog/catalog-object.ts'
import { openIndex } from '../../src/engine/index/open-index.ts'
import type { DumpIndex } from '../../src/engine/index/dump-index.ts'
import { indexFile, partFile } from '../../src/engine/index/index-folder.ts'
import { ANCHORS_PER_CHUNK } from '../../src/engine/index/index-schema.ts'
import { IndexWriter } from '../../src/engine/index/index-writer.ts'
import type { IndexedDump } from '../../src/engine/index/index-writer.ts'
import { indexFailure } from '../../src/engine/index/sqlite-failure.ts'
import { MADE_SCAN, madeCatalog, madeObject } from './made-catalog.ts'

let folder: string
let index: DumpIndex | null

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'dumpscope-index-'))
  index = null
})
afterEach(() => {
  index?.close()
  rmSync(folder, { recursive: true, force: true })
})

const CSV = { kind: 'csv', delimiter: ',', null: '', quote: '"', escape: '"', header: false } as const

const madeDump = (fingerprint: string): IndexedDump => ({
  fingerprint,
  format: 'plain',
  wrapping: [],
  archive: null,
  members: [],
  outcome: null,
  memberSettings: { encoding: 'UTF8', standardConformingStrings: true },
})

function write(
  catalog: Catalog,
  fingerprint = 'fp',
  before: (writer: IndexWriter) => void = () => {},
): string {
  const file = indexFile(folder, fingerprint)
  const writer = new IndexWriter(partFile(folder, fingerprint))
  before(writer)
  writer.finish(file, madeDump(fingerprint), catalog, MADE_SCAN)
  return file
}

function writeAndOpen(catalog: Catalog, before?: (writer: IndexWriter) => void): DumpIndex {
  index = openIndex(write(catalog, 'fp', before), 'fp')
  if (!index) throw new Error('the index that was just written is not there')
  return index
}

const users = madeObject({
  kind: 'table',
  name: 'users',
  comment: 'People',
  grants: ['GRANT SELECT ON TABLE TO reader'],
  securityLabels: ['dummy: secret'],
  columns: [
    {
      name: 'id',
      position: 1,
      properties: { type: 'bigint', 'not null': true, default: null, comment: null },
    },
    {
      name: 'name',
      position: 2,
      properties: {
        type: 'text',
        'not null': false,
        default: { text: "'x'", digest: 'd', looseDigest: 'l' },
      },
    },
  ],
  properties: { persistence: 'permanent', options: ['fillfactor=70'], unlogged: false, inherits: null },
  parts: [
    {
      role: 'create',
      start: 100,
      end: 200,
      line: 5,
      text: 'CREATE TABLE public.users (id bigint, name text);',
    },
    { role: 'comment', start: 300, end: 340, line: 9, text: "COMMENT ON TABLE public.users IS 'People';" },
    { role: 'other', start: 5_000_000_000, end: 6_000_000_000, line: 3_000_000_000, text: null },
  ],
  data: {
    rows: 30_000,
    bytes: 7_000_000_000,
    columns: ['id', 'name'],
    insertedRows: 0,
    blocks: [block(1_000, 10_000), block(5_000_000_000, 20_000)],
  },
  definition: 'table of 2 columns',
})
const key = madeObject({
  kind: 'constraint',
  name: 'users_pkey',
  identity: 'public.users.users_pkey',
  parentKey: users.key,
  definition: 'PRIMARY KEY (id)',
})

function block(start: number, rows: number) {
  const anchors = { rows: new Float64Array(0), offsets: new Float64Array(0) }
  return {
    start,
    dataEnd: start + rows * 10,
    end: start + rows * 10 + 3,
    line: 7,
    rows,
    complete: true,
    anchors,
  }
}

describe('an index', () => {
  it('gives objects back as the catalog made them, with offsets beyond 32 bits', () => {
    const opened = writeAndOpen(madeCatalog([users, key]))
    expect(opened.object(users.key)).toEqual(users)
    expect(opened.children(users.key)).toEqual([key])
    expect(opened.objects()).toEqual([users, key])
    expect(opened.object('no such key')).toBeNull()
  })

  it('lists objects by database, schema, kind and name', () => {
    const objects = [
      madeObject({ kind: 'view', name: 'a' }),
      madeObject({ kind: 'table', name: 'b' }),
      madeObject({ kind: 'table', name: 'a', schema: 'audit' }),
      madeObject({ kind: 'extension', name: 'citext', schema: null }),
      madeObject({ kind: 'table', name: 'a' }),
    ]
    const opened = writeAndOpen(madeCatalog(objects))
    expect(opened.list({ offset: 0, limit: 10 }).map(({ name }) => name)).toEqual([
      'citext',
      'audit.a',
      'public.a',
      'public.b',
      'public.a',
    ])
    expect(opened.list({ offset: 1, limit: 1 }, 'table').map(({ name }) => name)).toEqual(['public.a'])
    expect(opened.count()).toBe(5)
    expect(opened.count('table')).toBe(3)
    expect(opened.facts.counts).toEqual({ extension: 1, table: 3, view: 1 })
  })

  it('finds what a person may mean by a name', () => {
    const objects = [
      users,
      key,
      madeObject({ kind: 'table', name: 'Order', identity: 'public."Order"' }),
      madeObject({ kind: 'function', name: 'f', identity: 'public.f(integer, text)' }),
      madeObject({ kind: 'function', name: 'f', identity: 'public.f(text)' }),
      madeObject({ kind: 'table', name: 'users', schema: 'audit', database: 'shop' }),
      madeObject({ kind: 'table', name: 'usersXpkey' }),
    ]
    const opened = writeAndOpen(madeCatalog(objects))
    const names = (typed: string, kind?: 'table' | 'function') =>
      opened.find(typed, kind).map(({ name }) => name)
    expect(names('public.users')).toEqual(['public.users'])
    expect(names('users')).toEqual(['public.users', 'audit.users'])
    expect(names('shop.audit.users')).toEqual(['audit.users'])
    expect(names('USERS')).toEqual(['public.users', 'audit.users'])
    expect(names('public."Order"')).toEqual(['public."Order"'])
    expect(names('public.Order')).toEqual(['public."Order"'])
    expect(names('order')).toEqual(['public."Order"'])
    expect(names('f')).toEqual(['public.f(integer, text)', 'public.f(text)'])
    expect(names('f(integer,text)')).toEqual(['public.f(integer, text)'])
    expect(names('users_pkey')).toEqual(['public.users.users_pkey'])
    expect(names('users.users_pkey')).toEqual(['public.users.users_pkey'])
    expect(names('users_pkey', 'table')).toEqual([])
    expect(names('%')).toEqual([])
  })

  it('orders tables by size with those without data last', () => {
    const data = { columns: [], insertedRows: 0, blocks: [] }
    const opened = writeAndOpen(
      madeCatalog([
        madeObject({ kind: 'table', name: 'small', data: { ...data, rows: 9, bytes: 1 } }),
        madeObject({ kind: 'table', name: 'none' }),
        madeObject({ kind: 'table', name: 'large', data: { ...data, rows: 1, bytes: 9 } }),
      ]),
    )
    const names = (order: 'name' | 'bytes' | 'rows') =>
      opened.tables(order, { offset: 0, limit: 9 }).map((t) => t.name)
    expect(names('bytes')).toEqual(['public.large', 'public.small', 'public.none'])
    expect(names('rows')).toEqual(['public.small', 'public.large', 'public.none'])
    expect(names('name')).toEqual(['public.large', 'public.none', 'public.small'])
    expect(opened.tableTotals()).toEqual({ total: 3, withData: 2, rows: 10, bytes: 10 })
  })

  it('gives findings with errors first', () => {
    const opened = writeAndOpen(
      madeCatalog([], {
        findings: [
          { code: 'a', severity: 'info', message: 'one' },
          { code: 'b', severity: 'error', message: 'two', byte: 5_000_000_000, line: 3 },
          { code: 'c', severity: 'warning', message: 'three', advice: 'do' },
        ],
      }),
    )
    expect(opened.findings({ offset: 0, limit: 9 }).map(({ code }) => code)).toEqual(['b', 'c', 'a'])
    expect(opened.findings({ offset: 0, limit: 1 })[0]).toEqual({
      code: 'b',
      severity: 'error',
      message: 'two',
      byte: 5_000_000_000,
      line: 3,
    })
    expect(opened.findingCounts()).toEqual({ error: 1, warning: 1, info: 1 })
  })

  it('finds the blocks and the anchors of a row, over chunks', () => {
    const count = ANCHORS_PER_CHUNK * 2 + 10
    const rows = Float64Array.from({ length: count }, (_, n) => n * 100)
    const offsets = Float64Array.from({ length: count }, (_, n) => 5_000_000_000 + n * 65_000)
    const opened = writeAndOpen(madeCatalog([users]), (writer) => {
      writer.addDataBlock({
        start: 1_000,
        anchors: { rows: Float64Array.of(0), offsets: Float64Array.of(1_000) },
      })
      writer.addDataBlock({
        start: 5_000_000_000,
        anchors: { rows, offsets },
        encoding: 'LATIN1',
        form: CSV,
      })
    })
    expect(opened.blocks(users.key, 0, 100).map(({ start }) => start)).toEqual([1_000])
    expect(opened.blocks(users.key, 9_990, 10_010).map(({ firstRow }) => firstRow)).toEqual([0, 10_000])
    expect(opened.blocks(users.key, 10_000, 10_001).map(({ start }) => start)).toEqual([5_000_000_000])
    expect(opened.blocks(users.key, 30_000, 30_100)).toEqual([])
    expect(opened.blocks(users.key, 0, 30_000)).toMatchObject([
      { encoding: 'UTF8', complete: true },
      { encoding: 'LATIN1', form: CSV, complete: true },
    ])

    for (const row of [0, 99, ANCHORS_PER_CHUNK * 100 - 1, ANCHORS_PER_CHUNK * 100, (count - 1) * 100 + 50]) {
      const near = opened.anchors(0, 5_000_000_000, row)
      const last = near.rows.findLastIndex((first) => first <= row)
      expect(near.rows[last]).toBe(Math.floor(row / 100) * 100)
      expect(near.offsets[last]).toBe(5_000_000_000 + Math.floor(row / 100) * 65_000)
    }
    expect([...opened.anchors(0, 1_000, 5_000).offsets]).toEqual([1_000])
  })
})

describe('opening an index', () => {
  it('leaves only the named file, for its owner alone to read', () => {
    write(madeCatalog([users]))
    expect(readdirSync(folder)).toEqual(['fp.index'])
  })

  it('takes no part file, no other fingerprint and no other version', () => {
    const file = write(madeCatalog([users]))
    expect(openIndex(indexFile(folder, 'other'), 'other')).toBeNull()

    const other = indexFile(folder, 'other')
    copyFileSync(file, other)
    expect(openIndex(other, 'other')).toBeNull()
    expect(existsSync(other)).toBe(false)

    const changed = new Database(file)
    changed.pragma('user_version = 9999')
    changed.close()
    expect(openIndex(file, 'fp')).toBeNull()
    expect(existsSync(file)).toBe(false)
  })

  it('throws away what lacks the mark of completeness', () => {
    const file = write(madeCatalog([users]))
    const changed = new Database(file)
    changed.exec("DELETE FROM meta WHERE name = 'complete'")
    changed.close()
    expect(openIndex(file, 'fp')).toBeNull()
    expect(existsSync(file)).toBe(false)
  })

  it('throws away a file cut anywhere, filled with zeros or with anything else', () => {
    const whole = readFileSync(write(madeCatalog([users, key])))
    const file = indexFile(folder, 'fp')
    const damaged: [string, Buffer][] = [
      ['empty', Buffer.alloc(0)],
      ['text', Buffer.from('not a database')],
      ['zeros', Buffer.alloc(whole.length)],
      [
        'garbage after the header',
        Buffer.concat([whole.subarray(0, 100), Buffer.alloc(whole.length - 100, 0xa5)]),
      ],
    ]
    for (let cut = 1; cut < whole.length; cut += 4097) damaged.push([`cut at ${cut}`, whole.subarray(0, cut)])
    for (const [what, bytes] of damaged) {
      writeFileSync(file, bytes)
      expect(openIndex(file, 'fp'), what).toBeNull()
      expect(existsSync(file), what).toBe(false)
    }
  })

  it('says what to do when damage shows later, and removes the file', () => {
    const many = Array.from({ length: 3000 }, (_, n) => madeObject({ kind: 'table', name: `t${n}` }))
    const file = write(madeCatalog(many))
    const bytes = readFileSync(file)
    bytes.fill(0xa5, 16_384)
    writeFileSync(file, bytes)
    const opened = openIndex(file, 'fp')
    if (opened !== null) {
      index = opened
      expect(() => opened.objects()).toThrow(/index failed/)
    }
    expect(existsSync(file)).toBe(false)
  })

  it('replaces an index that somebody else has open, who goes on reading', () => {
    const opened = writeAndOpen(madeCatalog([users]))
    write(madeCatalog([users]))
    expect(opened.objects()).toEqual([users])
    const again = openIndex(opened.file, 'fp')
    expect(again?.objects()).toEqual([users])
    again?.close()
  })
})

describe('a writer', () => {
  it('leaves nothing when it is discarded', () => {
    const writer = new IndexWriter(partFile(folder, 'fp'))
    writer.addDataBlock({ start: 0, anchors: { rows: Float64Array.of(0), offsets: Float64Array.of(0) } })
    writer.discard()
    expect(readdirSync(folder)).toEqual([])
  })

  it('says when there is no room', () => {
    const db = new Database(path.join(folder, 'full.db'))
    db.exec('CREATE TABLE t (v BLOB)')
    db.pragma('max_page_count = 4')
    let thrown: unknown
    try {
      db.prepare('INSERT INTO t VALUES (zeroblob(1000000))').run()
    } catch (error) {
      thrown = error
    }
    db.close()
    expect(indexFailure(thrown, folder).failure).toMatchObject({
      code: 'OUT_OF_SPACE',
      place: { file: folder },
    })
    const noRoom = Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' })
    expect(indexFailure(noRoom, folder).failure.message).toContain(folder)
  })

  it('says when the folder is not there', () => {
    expect(() => new IndexWriter(path.join(folder, 'absent', 'x.part'))).toThrow(/index/)
  })

  it('is no larger than it needs to be', () => {
    const file = write(madeCatalog([]))
    expect(statSync(file).size).toBeLessThan(200_000)
    truncateSync(file, 10)
    expect(openIndex(file, 'fp')).toBeNull()
  })
})
