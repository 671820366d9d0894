/** Searching names, definitions, comments and rows: whatever the form, the encoding and the wrapping, a hit leads to its row. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import type { Search, SearchGroup, SearchHit, SearchResult } from '../../src/shared/search-model.ts'
import { assembleKernel } from '../../scripts/build-kernel.ts'
import { makeFindKernel } from '../../src/engine/service/search/find-kernel.ts'
import { smallDump } from './small-dump.ts'
import { failureOf, startEngine } from './started-engine.ts'

// Small dumps are searched in the engine's thread, large ones and expressions in a worker: both are met here.
const started = startEngine({ inThreadBytes: 2_000_000 })
afterAll(() => started.stop())

type Asked = Partial<Search> & Pick<Search, 'text'>

interface Found {
  readonly hits: (SearchHit & { readonly group: SearchGroup })[]
  readonly groups: { readonly group: SearchGroup; count: number; atLeast: boolean }[]
  readonly result: SearchResult
}

async function search(scope: Search['scope'], asked: Asked, signal?: AbortSignal): Promise<Found> {
  const events = await started.client.search.run(
    { scope, places: ['names', 'definitions', 'comments', 'data'], ...asked },
    signal ? { signal } : {},
  )
  const hits: Found['hits'] = []
  const groups: Found['groups'] = []
  for (;;) {
    const next = await events.next()
    if (next.done) return { hits, groups, result: next.value }
    if (next.value.kind !== 'found') continue
    for (const { group, hits: more, count, atLeast } of next.value.groups) {
      // A group that came before goes on only while it is the last.
      expect(group.number).toBeGreaterThanOrEqual(groups.length - 1)
      groups[group.number] = { group, count, atLeast }
      hits.push(...more.map((hit) => ({ ...hit, group })))
    }
  }
}

async function opened(name: string, content: string | Uint8Array): Promise<{ sourceId: string }> {
  const { sourceId } = await started.open(started.write(name, content))
  return { sourceId }
}

/** The values that the hits in rows lead to, as the grid shows them. */
async function valuesOf({ hits }: Found): Promise<(string | null | undefined)[]> {
  const inRows = hits.filter(({ cell }) => cell !== null)
  return Promise.all(
    inRows.map(async ({ group: { sourceId, key }, cell }) => {
      const { row, column } = cell ?? { row: -1, column: -1 }
      const page = await started.client.rows.page({ sourceId, key, offset: row, limit: 1 })
      return page.rows[0]?.[column]
    }),
  )
}

const TEXTS = [
  ['a tab\there', 'a\\ttab'],
  ['two\nlines', 'and a \\ back'],
  ['Ärger in Köln', 'ÄRGER'],
  ['it\'s "quoted", once', ''],
] as const

function copyOf(rows: readonly (readonly string[])[]): string {
  const escaped = (value: string): string =>
    value.replace(/[\\\t\n]/gu, (c) => ({ '\\': '\\\\', '\t': '\\t', '\n': '\\n' })[c] ?? c)
  const lines = rows.map((values, n) => `${n + 1}\t${values.map(escaped).join('\t')}\n`).join('')
  return `CREATE TABLE public.t (id integer, one text, two text);
COPY public.t (id, one, two) FROM stdin;
${lines}\\.
`
}

function insertsOf(rows: readonly (readonly string[])[]): string {
  const quoted = (value: string): string => `'${value.replaceAll("'", "''")}'`
  const lines = rows.map(
    (values, n) => `INSERT INTO public.t VALUES (${n + 1}, ${values.map(quoted).join(', ')});\n`,
  )
  return `CREATE TABLE public.t (id integer, one text, two text);\n${lines.join('')}`
}

function csvOf(rows: readonly (readonly string[])[]): string {
  const quoted = (value: string): string => `"${value.replaceAll('"', '""')}"`
  const lines = rows.map((values, n) => `${n + 1},${values.map(quoted).join(',')}\n`)
  return `CREATE TABLE public.t (id integer, one text, two text);
COPY public.t (id, one, two) FROM stdin WITH (FORMAT csv);
${lines.join('')}\\.
`
}

describe('rows', () => {
  const SOUGHT: readonly (readonly [string, readonly string[]])[] = [
    ['tab\there', ['a tab\there']],
    ['two\nlines', ['two\nlines']],
    ['a \\ back', ['and a \\ back']],
    ['ärger', ['Ärger in Köln', 'ÄRGER']],
    ['IT\'S "QUOTED", O', ['it\'s "quoted", once']],
    ['köln', ['Ärger in Köln']],
    ['\\t', ['a\\ttab']],
    ['not there', []],
  ]
  it.each([
    ['COPY', copyOf(TEXTS)],
    ['INSERT', insertsOf(TEXTS)],
    ['csv', csvOf(TEXTS)],
  ])(
    'are found in %s, escapes and letters of any case, plain or packed',
    async (form, dump) => {
      for (const [wrapping, content] of [
        ['sql', dump],
        ['sql.gz', gzipSync(dump)],
      ] as const) {
        const scope = await opened(`${form}.${wrapping}`, content)
        for (const [text, values] of SOUGHT) {
          const found = await search(scope, { text, places: ['data'] })
          expect(await valuesOf(found), `${form}, ${wrapping}: ${text}`).toEqual(values)
          expect(found.result.hits).toBe(values.length)
        }
      }
    },
    120_000,
  )

  it('are found in other encodings, whose letters are other bytes', async () => {
    const dump = readFileSync(path.join(import.meta.dirname, '../fixtures/scan/small.latin1.sql'))
    const scope = await opened('latin1.sql', dump)
    const all = await search(scope, {
      text: '[à-ÿ]',
      regularExpression: true,
      matchCase: true,
      places: ['data'],
    })
    expect(all.result.hits).toBeGreaterThan(0)
    const letter = /[à-ÿ]/u.exec(all.hits[0]?.text ?? '')?.[0] ?? ''
    const ofLetter = all.hits.filter(({ text }) => text.includes(letter)).length
    const found = await search(scope, { text: letter, matchCase: true, places: ['data'] })
    expect(found.result.hits).toBe(ofLetter)
    for (const value of await valuesOf(found)) expect(value).toContain(letter)
  }, 60_000)

  it('have the number and the column that the grid has, over many reads and blocks', async () => {
    const rows = 150_000
    const wanted = new Set([0, 1, 4711, 65_535, 99_999, rows - 1])
    const lines = Array.from(
      { length: rows },
      (_, n) => `${n}\tsome text that fills the line, number ${n}\t${wanted.has(n) ? 'Needle' : '\\N'}\n`,
    ).join('')
    const dump = `CREATE TABLE public.t (id integer, filler text, mark text);
COPY public.t (id, filler, mark) FROM stdin;
${lines}\\.

COPY public.t (id, filler, mark) FROM stdin;
${lines}\\.
`
    for (const [name, content] of [
      ['many.sql', dump],
      ['many.sql.gz', gzipSync(dump, { level: 1 })],
    ] as const) {
      const found = await search(await opened(name, content), { text: 'needle', places: ['data'] })
      const expected = [...wanted, ...[...wanted].map((n) => n + rows)]
      expect(found.hits.map(({ cell }) => cell)).toEqual(expected.map((row) => ({ row, column: 2 })))
      expect(found.hits.every(({ column }) => column === 'mark')).toBe(true)
      expect(found.groups).toHaveLength(1)
    }
  }, 60_000)

  it('are given up to a limit a table, counted beyond it, and told as at least', async () => {
    const scope = await opened('orders.sql', smallDump({ orders: 30_000 }))
    const found = await search(scope, { text: 'next', places: ['data'], hitsPerTable: 100 })
    expect(found.hits).toHaveLength(100)
    expect(found.groups).toMatchObject([{ count: 1000, atLeast: true, group: { in: 'data' } }])
    expect(found.result).toMatchObject({ hits: 1000, atLeast: true, stopped: false })
    const few = await search(scope, { text: 'next', places: ['data'], limit: 7 })
    expect(few.hits).toHaveLength(7)
    expect(few.result).toMatchObject({ stopped: true, atLeast: true })
  }, 60_000)

  it('of archives are found in every format alike', async () => {
    const folder = path.join(import.meta.dirname, '../fixtures/archives')
    const found: unknown[] = []
    for (const name of [
      'small.sql',
      'small.gzip.dump',
      'small.none.dump',
      'small.tar',
      'small.dir',
      'small.inserts.dump',
    ]) {
      const { sourceId } = await started.open(path.join(folder, name))
      const { hits } = await search({ sourceId }, { text: 'a', places: ['data'] })
      found.push(
        hits.map(({ group, cell, text }) => `${group.name} ${cell?.row}/${cell?.column} ${text}`).sort(),
      )
    }
    expect((found[0] as string[]).length).toBeGreaterThan(3)
    for (const other of found) expect(other).toEqual(found[0])
  }, 120_000)

  it('are told of what looking through them takes', async () => {
    const dump = smallDump({ orders: 1000 })
    const plain = await opened('cost.sql', dump)
    const packed = await opened('cost.sql.gz', gzipSync(dump))
    const [cost] = await started.client.search.cost({ scope: plain })
    expect(cost).toMatchObject({ tables: 2, rows: 1002, packed: false, counting: false })
    expect(cost?.bytes).toBeGreaterThan(20_000)
    expect(cost?.bytes).toBeLessThan(dump.length)
    const [packedCost] = await started.client.search.cost({ scope: packed })
    expect(packedCost).toMatchObject({ rows: 1002, packed: true, bytes: gzipSync(dump).length })
    const none = await started.client.search.cost({ scope: plain, kinds: ['view'] })
    expect(none).toMatchObject([{ tables: 0, bytes: 0 }])
  })
})

describe('names, definitions and comments', () => {
  it('are found once each, with the line in the file and the place in the statement', async () => {
    const dump = smallDump()
    const { sourceId } = await opened('schema.sql', dump)
    const found = await search({ sourceId }, { text: 'user_id', places: ['names', 'definitions'] })
    const lines = dump.split('\n')
    const inStatements = found.hits.filter(({ definition }) => definition !== null)
    expect(inStatements.length).toBeGreaterThan(2)
    for (const { definition, text, marks } of inStatements) {
      expect(lines[(definition?.line ?? 0) - 1]).toContain(text)
      const statement = Buffer.from(dump).subarray(definition?.byte).toString()
      expect(statement.slice(definition?.offset).startsWith('user_id')).toBe(true)
      expect(text.slice(...(marks[0] ?? [0, 0]))).toBe('user_id')
    }
    expect(new Set(inStatements.map(({ definition }) => definition?.line)).size).toBe(inStatements.length)
    expect(found.hits.filter(({ place }) => place === 'names')).toMatchObject([
      { column: 'user_id', group: { name: 'public.orders' } },
    ])
  })

  it('have comments of objects and columns', async () => {
    const found = await search(await opened('comments.sql', smallDump()), {
      text: 'WRITE',
      places: ['comments'],
    })
    expect(found.hits).toMatchObject([{ text: 'As they write it', column: 'name', place: 'comments' }])
  })

  it('keep to the case, to whole words and to kinds where that is wanted', async () => {
    const scope = await opened('options.sql', smallDump())
    const count = async (asked: Asked): Promise<number> =>
      (await search(scope, { places: ['definitions'], ...asked })).result.hits
    expect(await count({ text: 'USERS', matchCase: true })).toBe(0)
    expect(await count({ text: 'users' })).toBeGreaterThan(await count({ text: 'users', kinds: ['view'] }))
    expect(await count({ text: 'user', wholeWord: true })).toBe(0)
    expect(await count({ text: 'user_id', wholeWord: true })).toBeGreaterThan(0)
    expect(await count({ text: String.raw`varying\(\d+\)`, regularExpression: true })).toBe(1)
  }, 60_000)

  it('are looked through in both sources of a comparison and in all that are open', async () => {
    const a = await opened('side-a.sql', smallDump())
    const b = await opened('side-b.sql', smallDump({ more: 'CREATE TABLE public.side_only (id integer);\n' }))
    const created = await started.client.comparisons.create({ a: a.sourceId, b: b.sourceId })
    let step = await created.next()
    while (!step.done) step = await created.next()
    const { comparisonId } = step.value
    const found = await search({ comparisonId }, { text: 'side_only', places: ['names'] })
    expect(found.hits).toMatchObject([{ group: { sourceId: b.sourceId, kind: 'table' } }])
    const both = await search({ comparisonId }, { text: 'public.orders_pkey', places: ['names'] })
    expect(both.groups.map(({ group }) => group.sourceId)).toEqual([])
    const everywhere = await search({ all: true }, { text: 'side_only', places: ['names'] })
    expect(everywhere.result.hits).toBe(1)
  }, 60_000)
})

describe('what cannot go on', () => {
  it('is told: no expression, none that ends', async () => {
    const scope = await opened(
      'bad.sql',
      `${smallDump()}\n-- \nCOMMENT ON TABLE public.users IS '${'a'.repeat(60)}!';\n`,
    )
    expect(await failureOf(search(scope, { text: '(', regularExpression: true }))).toMatchObject({
      code: 'BAD_USE',
    })
    const endless = search(scope, { text: '^(a+)+$', regularExpression: true, places: ['comments'] })
    expect(await failureOf(endless)).toMatchObject({
      code: 'BAD_USE',
      message: expect.stringContaining('too long'),
    })
  }, 60_000)

  it('ends at once when it is cancelled', async () => {
    const scope = await opened('cancelled.sql', smallDump({ orders: 300_000 }))
    const controller = new AbortController()
    const running = search(
      scope,
      { text: '(.*)xx', regularExpression: true, places: ['data'] },
      controller.signal,
    )
    setTimeout(() => controller.abort(), 300)
    await expect(running).rejects.toThrow()
  }, 60_000)
})

describe('the kernel', () => {
  it('has the bytes that its source assembles to, and its loop where V8 looks for it', async () => {
    const file = path.join(import.meta.dirname, '../../src/engine/service/search/find-kernel-bytes.ts')
    expect(readFileSync(file, 'utf8')).toBe(await assembleKernel('service/search/find-kernel'))
    expect(makeFindKernel().find.length).toBe(2)
  })

  it('finds what a byte loop finds, at every length and place', () => {
    const kernel = makeFindKernel()
    const text = Buffer.from('abacab\nABCabc\t'.repeat(40))
    kernel.bytes.set(text, kernel.first)
    for (const needle of ['a', 'bc', 'cab', '\nABCabc', 'abacab\nABCabc\tabacab']) {
      const one = Buffer.from(needle.toLowerCase())
      kernel.setPattern({ one, other: Buffer.from(needle.toUpperCase()), rare: [0, one.length - 1] })
      for (let from = 0; from < 80; from += 1) {
        for (const to of [from, from + 5, from + 70, text.length]) {
          const at = text.subarray(from, to).toString('latin1').toLowerCase().indexOf(needle.toLowerCase())
          const expected = at < 0 ? kernel.first + to : kernel.first + from + at
          expect(kernel.find(kernel.first + from, kernel.first + to)).toBe(expected)
        }
      }
    }
    expect(kernel.count(kernel.first, kernel.first + text.length, 10)).toBe(40)
    expect(kernel.last(kernel.first, kernel.first + 20, 10)).toBe(kernel.first + 6)
    expect(kernel.last(kernel.first, kernel.first + 6, 10)).toBe(kernel.first - 1)
  })
})
