/** Renames through the contract: proposed, decided on, compared again, remembered. */
import { readdirSync, writeFileSync, mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ComparisonSummary } from '../../src/shared/model.ts'
import type { RenameDecision } from '../../src/shared/comparison-model.ts'
import { failureOf, finish, startEngine } from './started-engine.ts'

const table = (name: string, email: string, rows: number, more = ''): string =>
  `CREATE TABLE public.${name} (\n    id integer NOT NULL,\n    ${email} text,\n    born date${more}\n);\n` +
  `COPY public.${name} (id, ${email}, born) FROM stdin;\n` +
  Array.from({ length: rows }, (_, row) => `${row}\tperson${row}@example.org\t2000-01-01\n`).join('') +
  '\\.\n\n' +
  `ALTER TABLE ONLY public.${name} ADD CONSTRAINT users_pkey PRIMARY KEY (id);\n`
const orders = (users: string): string =>
  `CREATE TABLE public.orders (\n    id integer,\n    user_id integer\n);\nALTER TABLE ONLY public.orders ADD CONSTRAINT orders_user FOREIGN KEY (user_id) REFERENCES public.${users}(id);\n`
const HEAD =
  '--\n-- PostgreSQL database dump\n--\n\n-- Dumped from database version 16.4\n-- Dumped by pg_dump version 16.4\n\n'
const OLD = HEAD + table('users', 'email', 1200) + orders('users')
const NEW = HEAD + table('people', 'mail', 1200) + orders('people')

const TABLE = 'table:public.users=public.people'
const COLUMN = 'column:public.users.email=public.people.mail'

// Once in the engine's own thread, once in a worker: both must say the same.
describe.each([
  ['in a worker', 0],
  ["in the engine's thread", 10_000],
])('renames of a comparison %s', (_, inThreadObjects) => {
  const started = startEngine({ inThreadObjects })
  const { client } = started
  let a: string
  let b: string

  beforeAll(async () => {
    a = (await started.open(started.write('old.sql', OLD))).sourceId
    b = (await started.open(started.write('new.sql', NEW))).sourceId
  })
  afterAll(() => started.stop())

  // What has nothing to do with threads is asked once.
  const itOnce = it.runIf(inThreadObjects > 0)
  const compare = async (remember = true): Promise<ComparisonSummary> =>
    (await finish(client.comparisons.create({ a, b, remember }))).result
  const decide = async (comparisonId: string, id: string | string[], decision: RenameDecision) =>
    (await finish(client.comparisons.decide({ comparisonId, id, decision }))).result
  const proposals = async (comparisonId: string) =>
    (await client.comparisons.proposals({ comparisonId })).proposals

  it('are proposed with what their rows say, and change nothing until they are accepted', async () => {
    const { comparisonId, totals } = await compare(false)
    const [proposal, ...more] = await proposals(comparisonId)
    expect(more).toEqual([])
    expect(proposal).toMatchObject({ id: TABLE, decision: 'open' })
    expect(proposal?.evidence).toContain('the first 1,000 rows alike')
    expect(totals).toMatchObject({ added: 2, removed: 2 })
    const refused = await decide(comparisonId, TABLE, 'refused')
    expect(refused.totals).toEqual(totals)
    expect(await proposals(comparisonId)).toMatchObject([{ id: TABLE, decision: 'refused' }])
  })

  it('make one of two once they are accepted, and two of one when that is taken back', async () => {
    const first = await compare(false)
    const { comparisonId } = first
    const accepted = await decide(comparisonId, TABLE, 'accepted')
    expect(accepted).toMatchObject({
      comparisonId,
      totals: { added: 0, removed: 0, changed: 1 },
      identical: false,
    })
    expect((await client.comparisons.summary({ comparisonId })).totals).toEqual(accepted.totals)
    const { entries } = await client.comparisons.entries({ comparisonId, statuses: ['changed'] })
    expect(entries).toMatchObject([
      {
        name: 'public.people',
        formerName: 'public.users',
        changes: [
          { text: 'renamed from public.users to public.people' },
          { text: 'column email removed (text)' },
          { text: 'column mail added (text)' },
        ],
      },
    ])
    expect(await proposals(comparisonId)).toMatchObject([
      { id: TABLE, decision: 'accepted' },
      { id: COLUMN, decision: 'open' },
    ])
    await decide(comparisonId, COLUMN, 'accepted')
    const [entry] = (await client.comparisons.entries({ comparisonId, statuses: ['changed'] })).entries
    expect(entry?.renamedColumns).toEqual([{ from: 'email', to: 'mail' }])
    const detail = await client.comparisons.detail({ comparisonId, id: entry?.id ?? '' })
    const columns = detail.sections.find(({ title }) => title === 'Columns')
    expect(columns?.rows.filter(({ status }) => status !== 'same')).toMatchObject([
      { status: 'changed', name: 'mail', changes: [{ text: 'column email renamed to mail' }] },
    ])
    const back = await decide(comparisonId, [TABLE, COLUMN], 'open')
    expect(back.totals).toEqual(first.totals)
  })

  it('are remembered with the comparison, until that is taken back', async () => {
    const { comparisonId } = await compare()
    await decide(comparisonId, TABLE, 'accepted')
    await client.comparisons.close({ comparisonId })
    const again = await compare()
    expect(again.totals).toMatchObject({ added: 0, removed: 0, changed: 1 })
    expect(await proposals(again.comparisonId)).toMatchObject([
      { id: TABLE, decision: 'accepted' },
      { id: COLUMN, decision: 'open' },
    ])
    expect((await compare(false)).totals).toMatchObject({ added: 2, removed: 2 })
    await decide(again.comparisonId, TABLE, 'open')
    expect(kept()).toEqual([])
    expect((await compare()).totals).toMatchObject({ added: 2, removed: 2 })
  })

  it('hold mirrored when the two dumps change places, and what was decided last counts either way', async () => {
    const swapped = async (): Promise<ComparisonSummary> =>
      (await finish(client.comparisons.create({ a: b, b: a }))).result
    const first = await compare()
    await decide(first.comparisonId, [TABLE], 'accepted')
    await decide(first.comparisonId, [COLUMN], 'accepted')
    const other = await swapped()
    expect(other.totals).toMatchObject({ added: 0, removed: 0, changed: 1 })
    expect((await proposals(other.comparisonId)).map(({ id, decision }) => [id, decision])).toEqual([
      ['table:public.people=public.users', 'accepted'],
      ['column:public.people.mail=public.users.email', 'accepted'],
    ])
    const { entries } = await client.comparisons.entries({
      comparisonId: other.comparisonId,
      statuses: ['changed'],
    })
    expect(entries).toMatchObject([{ name: 'public.users', formerName: 'public.people' }])

    await decide(other.comparisonId, 'column:public.people.mail=public.users.email', 'refused')
    expect(kept()).toHaveLength(1)
    expect((await proposals((await compare()).comparisonId)).map(({ decision }) => decision)).toEqual([
      'accepted',
      'refused',
    ])
    await decide(
      other.comparisonId,
      ['table:public.people=public.users', 'column:public.people.mail=public.users.email'],
      'open',
    )
    expect(kept()).toEqual([])
    expect((await compare()).totals).toMatchObject({ added: 2, removed: 2 })
  })

  itOnce('can be accepted although nobody proposed them, however they are written', async () => {
    const { comparisonId } = await compare(false)
    await decide(comparisonId, 'table:"public" . "orders"=public.people', 'accepted')
    expect(await proposals(comparisonId)).toMatchObject([
      { id: 'table:public.orders=public.people', decision: 'accepted' },
    ])
    const { totals } = await client.comparisons.summary({ comparisonId })
    // A has two tables and two constraints, and so has B.
    expect(totals.removed + totals.changed + totals.same).toBe(4)
    expect(totals.added + totals.changed + totals.same).toBe(4)
  })

  it('that are made at once all count, and the tree says what each was called', async () => {
    const { comparisonId } = await compare(false)
    await Promise.all([decide(comparisonId, TABLE, 'accepted'), decide(comparisonId, COLUMN, 'accepted')])
    expect((await proposals(comparisonId)).map(({ id, decision }) => [id, decision])).toEqual([
      [TABLE, 'accepted'],
      [COLUMN, 'accepted'],
    ])
    const filter = { text: '', kinds: [], statuses: [] }
    const { rows } = await client.tree.rows({ scope: { comparisonId }, expanded: ['*'], filter })
    expect(rows.filter(({ formerName }) => formerName !== undefined)).toMatchObject([
      { label: 'people', formerName: 'users', status: 'changed' },
    ])
  })

  it('that were cancelled are not kept', async () => {
    const { comparisonId } = await compare()
    const controller = new AbortController()
    const iterator = await client.comparisons.decide(
      { comparisonId, id: TABLE, decision: 'accepted' },
      { signal: controller.signal },
    )
    controller.abort()
    const finished = async (): Promise<void> => {
      while (!(await iterator.next()).done);
    }
    await expect(finished()).rejects.toThrow()
    expect(kept()).toEqual([])
  })

  itOnce('that contradict each other count from the latest on', async () => {
    const { comparisonId } = await compare(false)
    await decide(comparisonId, 'table:public.orders=public.people', 'accepted')
    await decide(comparisonId, TABLE, 'accepted')
    expect(await proposals(comparisonId)).toMatchObject([
      { id: TABLE, decision: 'accepted' },
      { id: COLUMN, decision: 'open' },
    ])
  })

  itOnce('are proposed although the rows cannot be read any more', async () => {
    const files = [
      ['gone-old.sql', OLD],
      ['gone-new.sql', NEW],
    ].map(([name, text]) => started.write(name ?? '', `${text}-- again\n`))
    const [first, second] = [await started.open(files[0] ?? ''), await started.open(files[1] ?? '')]
    for (const file of files) rmSync(file)
    const { comparisonId } = (
      await finish(client.comparisons.create({ a: first.sourceId, b: second.sourceId, remember: false }))
    ).result as ComparisonSummary
    const [proposal] = await proposals(comparisonId)
    expect(proposal?.id).toBe(TABLE)
    expect(proposal?.evidence).not.toContain('the first 1,000 rows alike')
  })

  itOnce('of what is not there are bad use', async () => {
    const { comparisonId } = await compare(false)
    const failure = failureOf(decide(comparisonId, 'table:public.users=public.nobody', 'accepted'))
    expect(await failure).toMatchObject({
      code: 'BAD_USE',
      message: expect.stringContaining('public.nobody'),
    })
  })

  itOnce.each([
    ['is no JSON', 'x'],
    ['is cut', '{"schema":1,"a":'],
    ['is of another form', '{"schema":2,"decisions":{"__proto__":1}}'],
    ['has decisions that are none', '{"schema":1,"a":"","b":"","decisions":[["x","maybe"]]}'],
    ['belongs to other dumps', '{"schema":1,"a":"1","b":"2","decisions":[]}'],
    ['is too large', `"${'x'.repeat(16_000_001)}"`],
  ])('that were kept in a file which %s are left out, and said to be', async (_what, content) => {
    const { comparisonId } = await compare()
    await decide(comparisonId, TABLE, 'accepted')
    const [file] = kept()
    writeFileSync(path.join(started.indexFolder, file ?? ''), content)
    const again = await compare()
    expect(again.findings).toMatchObject([{ code: 'rename-decisions-ignored', severity: 'warning' }])
    expect(again.totals).toMatchObject({ added: 2, removed: 2 })
    await decide(again.comparisonId, TABLE, 'refused')
    expect((await compare()).findings).toEqual([])
    await decide(again.comparisonId, TABLE, 'open')
  })

  itOnce('that cannot be kept hold until the comparison is closed, and that is said', async () => {
    const { comparisonId } = await compare()
    await decide(comparisonId, TABLE, 'accepted')
    const file = path.join(started.indexFolder, kept()[0] ?? '')
    rmSync(file)
    mkdirSync(path.join(file, 'in the way'), { recursive: true })
    const { findings, totals } = await decide(comparisonId, TABLE, 'accepted')
    expect(findings).toMatchObject([{ code: 'rename-decisions-not-kept' }])
    expect(totals.changed).toBe(1)
    expect((await compare()).findings).toMatchObject([{ code: 'rename-decisions-ignored' }])
    rmSync(file, { recursive: true })
  })

  const kept = (): string[] =>
    readdirSync(started.indexFolder).filter((name) => name.includes('.renames.json'))
})
