/** Filtering, sorting and exporting the rows of a table, in every form in which a dump holds them. */
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { RowFilter, RowResult, RowResultPage, RowSort } from '../../src/shared/rows-model.ts'
import { failureOf, finish, startEngine } from './started-engine.ts'

const FIXTURES = path.resolve(import.meta.dirname, '../fixtures')
const started = startEngine()
const { client } = started
afterAll(() => started.stop())

type Asked = Partial<RowFilter> & Pick<RowFilter, 'column' | 'operator'>
const filter = (one: Asked): RowFilter => ({ value: '', to: '', ...one })

async function ask(sourceId: string, key: string, filters: readonly Asked[], sort: RowSort[] = []) {
  const asked = client.rows.query({ sourceId, key, filters: filters.map(filter), sort })
  const result: RowResult = (await finish(asked)).result
  const page: RowResultPage = await client.rows.resultPage({ resultId: result.resultId, limit: 1000 })
  return { ...result, numbers: page.numbers, rows: page.rows }
}

const CLIENT = '/table/"Café".client'
/** Columns of the table: id, prénom, nom, naïf?, solde, état, note. Rows that meet each filter. */
const ASKED: readonly (readonly [string, Asked, number[]])[] = [
  ['a number by its value', { column: 4, operator: 'equals', value: '12.5' }, [0]],
  ['less than', { column: 4, operator: 'less', value: '0' }, [2]],
  ['between', { column: 4, operator: 'between', value: '0', to: '12.50' }, [0, 3, 5, 6, 7]],
  ['not equal, which NULL is not', { column: 4, operator: 'not equals', value: '0' }, [0, 2, 4, 5, 6, 7]],
  ['letters beyond ASCII without regard to case', { column: 2, operator: 'contains', value: 'Æ' }, [5]],
  ['ASCII letters without regard to case', { column: 2, operator: 'contains', value: 'ARC' }, [3]],
  ['the beginning', { column: 1, operator: 'starts with', value: 'Jü' }, [4]],
  ['a tab that is written with an escape', { column: 6, operator: 'equals', value: 'tab\there' }, [0]],
  ['a backslash', { column: 6, operator: 'contains', value: 'back\\' }, [2]],
  ['the end mark as a value', { column: 6, operator: 'equals', value: '\\.' }, [5]],
  ['NULL', { column: 6, operator: 'is null' }, [4]],
  ['what only looks like NULL', { column: 6, operator: 'equals', value: '\\N' }, [6]],
  ['the empty string, which is not NULL', { column: 6, operator: 'is empty' }, [3]],
  ['a regular expression', { column: 6, operator: 'matches', value: '^\\S+\\s\\w+$' }, [0, 1]],
  ['a boolean in words', { column: 3, operator: 'equals', value: 'true' }, []],
]

describe('filters', () => {
  const files = [
    'archives/small.sql',
    'archives/small.none.dump',
    'archives/small.gzip.dump',
    'archives/small.piped.dump',
    'archives/small.inserts.dump',
    'archives/small.dir',
    'archives/small.tar',
    'scan/small.inserts.sql',
    'scan/small.latin1.sql',
    'scan/small.utf16le_bom_crlf.sql',
  ]
  it.for(files)('find the same rows in %s', { timeout: 60_000 }, async (file) => {
    const { sourceId } = await started.open(path.join(FIXTURES, file))
    for (const [what, one, rows] of ASKED) {
      const { numbers, total } = await ask(sourceId, CLIENT, [one])
      expect({ what, numbers, total }).toEqual({ what, numbers: rows, total: rows.length })
    }
    const both = await ask(sourceId, CLIENT, [
      { column: 4, operator: 'is not null' },
      { column: 4, operator: 'at least', value: '3.14' },
    ])
    expect(both.rows.map(([id]) => id)).toEqual(['1', '5', '6'])
    const sorted = await ask(sourceId, CLIENT, [], [{ column: 4, descending: false }])
    expect(sorted.rows.map((row) => row[4])).toEqual([
      '-3.00',
      '0.00',
      '1.00',
      '2.00',
      '3.14',
      '12.50',
      '1000000.00',
      null,
    ])
    const { text, next, total } = await client.rows.exportPart({
      sourceId,
      key: CLIENT,
      resultId: sorted.resultId,
      columns: [0, 4],
      format: 'csv',
    })
    expect({ text, next, total }).toEqual({
      text: 'id,solde\n3,-3.00\n4,0.00\n7,1.00\n8,2.00\n6,3.14\n1,12.50\n5,1000000.00\n2,\n',
      next: null,
      total: 8,
    })
    await client.sources.close({ sourceId })
  })

  it('read INSERTs in forms that pg_dump does not write, and say what is not known', async () => {
    const { sourceId } = await started.open(
      started.write(
        'odd.sql',
        `CREATE TABLE public.t (id integer, name text, flags bit(3));
INSERT INTO public.t (id, name, flags) VALUES (1, E'a\\tb', B'101'), (2, $$it's$$, NULL);
INSERT INTO public.t (id, name, flags) VALUES (3, 'x' /* why */, NULL::bit(3)) ;
INSERT INTO public.t (id, name, flags) VALUES (-4, lower('X'), DEFAULT);
INSERT INTO public.t (id, name, flags) VALUES (5, 'it''s', '110'::"bit") ON CONFLICT DO NOTHING;
INSERT INTO public.t (id, name, flags) VALUES (6, 'plain', NULL);
`,
      ),
    )
    const key = '/table/public.t'
    expect((await ask(sourceId, key, [{ column: 1, operator: 'contains', value: "it'S" }])).numbers).toEqual([
      1, 4,
    ])
    expect((await ask(sourceId, key, [{ column: 1, operator: 'equals', value: 'a\tb' }])).numbers).toEqual([
      0,
    ])
    expect((await ask(sourceId, key, [{ column: 0, operator: 'less', value: '2' }])).numbers).toEqual([0, 3])
    const unknown = await ask(sourceId, key, [{ column: 1, operator: 'equals', value: 'plain' }])
    expect(unknown.numbers).toEqual([5])
    expect(unknown.notes).toEqual([
      '1 row was left out: PostgreSQL computes its value when the dump is loaded.',
    ])
    await client.sources.close({ sourceId })
  })

  it('read csv with a heading and rows of more than a megabyte', async () => {
    const long = 'y'.repeat(3_000_000)
    const { sourceId } = await started.open(
      started.write(
        'csv.sql',
        `CREATE TABLE public.t (id integer, note text);
COPY public.t (id, note) FROM stdin WITH (FORMAT csv, HEADER);
id,note
1,"a ""b"",\nc"
2,
3,""
\\.
CREATE TABLE public.l (id integer, note text);
COPY public.l (id, note) FROM stdin;
1\tx${long}
2\tz
\\.
`,
      ),
    )
    const key = '/table/public.t'
    expect((await ask(sourceId, key, [{ column: 1, operator: 'contains', value: '",\nC' }])).numbers).toEqual(
      [0],
    )
    expect((await ask(sourceId, key, [{ column: 1, operator: 'is empty' }])).numbers).toEqual([2])
    expect((await ask(sourceId, key, [{ column: 1, operator: 'is null' }])).numbers).toEqual([1])
    const large = '/table/public.l'
    expect(
      (await ask(sourceId, large, [{ column: 1, operator: 'equals', value: `x${long.slice(0, 90_000)}` }]))
        .total,
    ).toBe(0)
    expect((await ask(sourceId, large, [{ column: 1, operator: 'matches', value: 'y$' }])).numbers).toEqual([
      0,
    ])
    await client.sources.close({ sourceId })
  })

  it('refuse what the column cannot hold before anything is read', async () => {
    const { sourceId } = await started.open(path.join(FIXTURES, 'archives/small.sql'))
    const refused = (one: Asked) => failureOf(ask(sourceId, CLIENT, [one]))
    expect(await refused({ column: 4, operator: 'less', value: 'abc' })).toMatchObject({
      code: 'BAD_USE',
      message: 'For solde, "abc" is not a number, such as 1200 or -0.5.',
    })
    expect(await refused({ column: 6, operator: 'matches', value: '(' })).toMatchObject({ code: 'BAD_USE' })
    expect(await refused({ column: 99, operator: 'is null' })).toMatchObject({ code: 'BAD_USE' })
    await client.sources.close({ sourceId })
  })
})

describe('a large table', () => {
  const ROWS = 60_000
  const lines = Array.from({ length: ROWS }, (_, n) => `${n}\t${(n * 7919) % ROWS}\tline ${n} of many\n`)
  const dump = `CREATE TABLE public.t (id bigint, n integer, note text);\nCOPY public.t (id, n, note) FROM stdin;\n${lines.join('')}\\.\n`
  const key = '/table/public.t'

  it(
    'is asked about first, shows first matches early and tells how long it took',
    { timeout: 60_000 },
    async () => {
      const { sourceId } = await started.open(started.write('large.sql', dump))
      const cost = await client.rows.cost({ sourceId, key })
      expect(cost).toMatchObject({ rows: ROWS, packedBytes: 0, orders: ['number', 'number', 'text'] })
      expect(cost.bytes).toBe(lines.join('').length)
      const { result } = await finish(
        client.rows.query({
          sourceId,
          key,
          filters: [filter({ column: 0, operator: 'at least', value: '59990' })],
        }),
      )
      expect(result).toMatchObject({ total: 10, shown: 10, rowsRead: ROWS, notes: [] })
      expect(result.milliseconds).toBeGreaterThan(0)
      const sorted = await ask(
        sourceId,
        key,
        [{ column: 0, operator: 'less', value: '50000' }],
        [{ column: 1, descending: true }],
      )
      expect(sorted.total).toBe(50_000)
      const values = sorted.rows.map((row) => Number(row[1]))
      expect(values).toEqual(values.toSorted((a, b) => b - a))
      await client.sources.close({ sourceId })
      expect(await failureOf(client.rows.resultPage({ resultId: sorted.resultId }))).toMatchObject({
        code: 'BAD_USE',
      })
    },
  )

  it('is exported part by part, and the parts joined are the whole', { timeout: 60_000 }, async () => {
    const { sourceId } = await started.open(started.write('export.sql', dump))
    const parts: string[] = []
    for (let from: number | null = 0; from !== null;) {
      const part: { text: string; next: number | null } = await client.rows.exportPart({
        sourceId,
        key,
        format: 'csv',
        from,
      })
      parts.push(part.text)
      from = part.next
    }
    expect(parts.length).toBeGreaterThan(1)
    expect(parts.join('')).toBe(`id,n,note\n${lines.join('').replaceAll('\t', ',')}`)
    await client.sources.close({ sourceId })
  })

  it('stops at once when the call is aborted', { timeout: 60_000 }, async () => {
    const { sourceId } = await started.open(started.write('stopped.sql', dump))
    const abort = new AbortController()
    const asked = client.rows.query(
      { sourceId, key, sort: [{ column: 2, descending: false }] },
      { signal: abort.signal },
    )
    const ended = failureOf(finish(asked))
    setTimeout(() => abort.abort(), 5)
    expect(await ended).toMatchObject({ code: 'CANCELLED' })
    await client.sources.close({ sourceId })
  })
})
