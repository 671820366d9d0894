/** Rows exported with what is personal or secret covered, in each format, of tables and of results. */
import { afterAll, expect, it } from 'vitest'
import type { RowResult } from '../../src/shared/rows-model.ts'
import { finish, startEngine } from './started-engine.ts'

const started = startEngine()
const { client } = started
afterAll(() => started.stop())

const KEY = '/table/public.users'
const COLUMNS = 'id, email, card_number, plan, meta'
const row = (n: number): string =>
  `${n}\tjane${n}@mail.de\t4111111111111111\tplan ${n % 3}\t{"phone": "+49 170 1234567"}\n`

function dump(rows: number): string {
  return `CREATE TABLE public.users (id integer, email text, card_number bigint, plan text, meta jsonb);
COPY public.users (${COLUMNS}) FROM stdin;
${Array.from({ length: rows }, (_, n) => row(n + 1)).join('')}\\.
`
}

async function exported(asked: Parameters<typeof client.rows.exportPart>[0]): Promise<string> {
  let text = ''
  for (let from: number | null = 0; from !== null;) {
    const part: { text: string; next: number | null } = await client.rows.exportPart({ ...asked, from })
    text += part.text
    from = part.next
  }
  return text
}

it('all formats cover the same values, and are what their readers take', async () => {
  const { sourceId } = await started.open(started.write('users.sql', dump(2)))
  const asked = { sourceId, key: KEY, mask: true }
  expect(await exported({ ...asked, format: 'csv' })).toBe(
    `id,email,card_number,plan,meta
1,j***@***.de,**************11,plan 1,"{""phone"": ""+** *** *****67""}"
2,j***@***.de,**************11,plan 2,"{""phone"": ""+** *** *****67""}"
`,
  )
  const [first] = (await exported({ ...asked, format: 'jsonl' })).split('\n')
  expect(JSON.parse(first ?? '')).toEqual({
    id: 1,
    email: 'j***@***.de',
    card_number: '**************11',
    plan: 'plan 1',
    meta: '{"phone": "+** *** *****67"}',
  })
  const [insert] = (await exported({ ...asked, format: 'insert', columns: [2, 0] })).split('\n')
  expect(insert).toBe(`INSERT INTO public.users (card_number, id) VALUES ('**************11', 1);`)
  const plain = await exported({ sourceId, key: KEY, format: 'csv' })
  expect(plain).toContain('jane1@mail.de')
  const page = await client.rows.page({ sourceId, key: KEY, mask: true, limit: 1 })
  expect(page.rows).toEqual([
    ['1', 'j***@***.de', '**************11', 'plan 1', '{"phone": "+** *** *****67"}'],
  ])
})

it('a table of many rows is looked at in a worker, and a result of it is masked as the table is', async () => {
  const count = 6000
  const { sourceId } = await started.open(started.write('many.sql', dump(count)))
  const asked = client.rows.query({
    sourceId,
    key: KEY,
    filters: [{ column: 0, operator: 'at most', value: '3', to: '' }],
  })
  const { resultId }: RowResult = (await finish(asked)).result
  const found = await exported({ sourceId, key: KEY, resultId, format: 'csv', columns: [1], mask: true })
  expect(found).toBe('email\nj***@***.de\nj***@***.de\nj***@***.de\n')
  const all = await exported({ sourceId, key: KEY, format: 'csv', mask: true })
  expect(all.split('\n').length).toBe(count + 2)
  expect(all).not.toMatch(/jane|411111|1234567/)
})

it('an expression whose column is masked is covered with it', async () => {
  const { sourceId } = await started.open(
    started.write(
      'odd.sql',
      `CREATE TABLE public.users (id integer, email text);
INSERT INTO public.users (id, email) VALUES (1, 'jane@mail.de');
INSERT INTO public.users (id, email) VALUES (2, lower('JOE@mail.de'));
INSERT INTO public.users (id, email) VALUES (3, DEFAULT);
`,
    ),
  )
  const text = await exported({ sourceId, key: KEY, format: 'insert', mask: true })
  expect(text).not.toMatch(/jane|JOE/)
  expect(text.split('\n')[2]).toMatch(/VALUES \(3, DEFAULT\)/)
})
