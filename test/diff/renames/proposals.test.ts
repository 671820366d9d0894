/** Renames and moves that are proposed, with what speaks for them; and what is not proposed. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { compareCatalogs } from '../../../src/engine/diff/index.ts'
import { PairFinder, renameProposals, worthLookingAtRows } from '../../../src/engine/diff/renames/index.ts'
import type { RenameProposal } from '../../../src/shared/comparison-model.ts'
import { readDump } from '../../catalog/read-dump.ts'
import { madeColumn, madeInput, madeObject } from '../made-objects.ts'
import { FIRST, namedDump } from './renamed-dump.ts'
import type { Names } from './renamed-dump.ts'
import { ids, proposed } from './proposed.ts'

async function renamed(names: Partial<Names>): Promise<RenameProposal[]> {
  return proposed(namedDump(FIRST), namedDump({ ...FIRST, ...names }))
}

describe('a rename is proposed', () => {
  it('of a table, with all that is alike, and without what comes with it', async () => {
    const proposals = await renamed({ users: 'people', prefix: 'people' })
    expect(ids(proposals)).toEqual(['table:shop.users=shop.people'])
    expect(proposals[0]).toMatchObject({ change: 'renamed', decision: 'open', aKey: '/table/shop.users' })
    expect(proposals[0]?.certainty).toBeGreaterThan(0.8)
    expect(proposals[0]?.evidence).toEqual([
      '4 of 4 columns alike',
      'the same primary key',
      '1 of 1 unique or exclusion constraint alike',
      '1 of 1 check constraint alike',
      '1 of 1 index alike',
      '1 of 1 policy alike',
      '1 of 1 foreign key that refers to it is the same',
    ])
  })

  it('of a column, by its place and by what names it', async () => {
    const proposals = await renamed({ email: 'mail' })
    expect(ids(proposals)).toEqual(['column:shop.users.email=shop.users.mail'])
    expect(proposals[0]?.evidence).toContain('the same type, text')
    expect(proposals[0]?.evidence).toContain('the same place among the columns')
    expect(proposals[0]?.evidence).toContain(
      'constraint users_email_key names the one in A and the other in B',
    )
    expect(proposals[0]?.certainty).toBeGreaterThan(0.8)
  })

  it('of a column within a renamed table once that one is accepted', async () => {
    const before = namedDump(FIRST)
    const after = namedDump({ ...FIRST, users: 'people', email: 'mail' })
    const first = await proposed(before, after)
    expect(ids(first)).toEqual(['table:shop.users=shop.people'])
    const next = await proposed(before, after, { 'table:shop.users=shop.people': 'accepted' })
    expect(ids(next)).toEqual(['table:shop.users=shop.people', 'column:shop.users.email=shop.people.mail'])
    expect(next.map(({ decision }) => decision)).toEqual(['accepted', 'open'])
  })

  it('of an enum, by labels and by the columns that have it now', async () => {
    const [proposal, ...more] = await renamed({ mood: 'temper' })
    expect(more).toEqual([])
    expect(proposal).toMatchObject({ id: 'type:shop.mood=shop.temper', kind: 'type' })
    expect(proposal?.evidence).toEqual([
      '2 of 2 labels alike',
      '1 of 1 column of this type has the other now',
    ])
  })

  it('of a function, by its body', async () => {
    const [proposal, ...more] = await renamed({ touch: 'sadden' })
    expect(more).toEqual([])
    expect(proposal).toMatchObject({ id: 'function:shop.touch_users()=shop.sadden()' })
    expect(proposal?.evidence).toEqual(['body alike', 'the same result'])
  })

  it('of a schema, and of nothing that comes with it', async () => {
    const [proposal, ...more] = await renamed({ schema: 'market' })
    expect(more).toEqual([])
    expect(proposal).toMatchObject({ id: 'schema:shop=market', certainty: expect.closeTo(0.98, 1) })
    expect(proposal?.evidence[0]).toMatch(/^\d+ of \d+ objects in it are called alike$/)
  })

  it('of an index and a constraint of one table', async () => {
    const proposals = await renamed({ prefix: 'user' })
    expect(ids(proposals)).toContain('index:shop.users_mood_idx=shop.user_mood_idx')
    expect(ids(proposals)).toContain('constraint:shop.users.users_pkey=shop.users.user_pkey')
    expect(ids(proposals)).toContain('sequence:shop.users_id_seq=shop.user_id_seq')
  })

  it('of a view whose query is the same', async () => {
    const dump = (name: string): string =>
      `CREATE TABLE t (id integer, a text, b text);\nCREATE VIEW ${name} AS SELECT t.id, t.a, t.b FROM t WHERE t.a > t.b;\n`
    const [proposal] = await proposed(dump('public.old_list'), dump('public.current'))
    expect(proposal).toMatchObject({ id: 'view:public.old_list=public.current' })
    expect(proposal?.evidence[0]).toBe('the same query')
  })
})

describe('a move is proposed', () => {
  const users = (schema: string, name = 'users'): string =>
    `CREATE SCHEMA a;\nCREATE SCHEMA b;\nCREATE TABLE ${schema}.${name} (id integer, email text, born date, city text);\n`

  it('to another schema, and to another schema under another name', async () => {
    expect(await proposed(users('a'), users('b'))).toMatchObject([
      { id: 'table:a.users=b.users', change: 'moved', evidence: ['4 of 4 columns alike', 'the same name'] },
    ])
    expect(await proposed(users('a'), users('b', 'clients'))).toMatchObject([
      { id: 'table:a.users=b.clients', change: 'moved and renamed' },
    ])
  })

  it('to another database of the same cluster', async () => {
    const cluster = (one: string, two: string): string =>
      `\\connect one\nCREATE TABLE public.stays (id integer);\n${one}\\connect two\nCREATE TABLE public.other (id integer);\n${two}`
    const table = 'CREATE TABLE public.users (id integer, email text, born date, city text);\n'
    expect(await proposed(cluster(table, ''), cluster('', table))).toMatchObject([
      {
        id: 'table:one/public.users=two/public.users',
        change: 'moved',
        fromDatabase: 'one',
        toDatabase: 'two',
      },
    ])
  })
})

it('a database that was renamed takes along what is in it', async () => {
  const dump = (name: string): string =>
    `CREATE DATABASE ${name};\n\\connect ${name}\n\nCREATE SCHEMA s;\nCREATE TABLE s.t (id integer, a text);\n` +
    'CREATE TABLE public.u (id integer, b text, c date);\nCREATE INDEX i ON public.u USING btree (b);\n' +
    'CREATE DATABASE two;\n\\connect two\n\nCREATE TABLE public.x (id integer);\n'
  const [before, after] = [dump('one'), dump('uno')]
  const id = 'database:one=uno'
  expect(ids(await proposed(before, after))).toEqual([id])
  const [a, b] = await Promise.all([readDump(before), readDump(after)])
  const { entries } = compareCatalogs(a, b, new Set(), [new PairFinder(a.objects, b.objects).find(id)!])
  expect(entries.filter(({ status }) => status !== 'same')).toMatchObject([
    { kind: 'database', name: 'uno', status: 'changed', changes: [{ text: 'renamed from one to uno' }] },
  ])
})

describe('nothing is proposed', () => {
  const table = (name: string, columns: string): string => `CREATE TABLE public.${name} (${columns});\n`

  it('where the gone table and the new one have little in common', async () => {
    const before = table('invoices', 'id integer, number text, due date, total numeric')
    const after = table('feature_flags', 'id integer, flag text, enabled boolean, rollout real')
    expect(await proposed(before, after)).toEqual([])
  })

  it('where a column was dropped and another added at the end', async () => {
    const before = table('users', 'id integer, nickname text, born date, city text')
    const after = table('users', 'id integer, born date, city text, vat_number text')
    expect(await proposed(before, after)).toEqual([])
  })

  it('where two are as likely as each other', async () => {
    const columns = 'id integer, email text, born date, city text, street text'
    const after = table('kunden', columns) + table('leute', columns)
    expect(await proposed(table('users', columns), after)).toEqual([])
  })

  it('for a second time of one object', async () => {
    const columns = 'id integer, email text, born date, city text, street text'
    const before = table('users', columns) + table('people', `${columns}, note text`)
    const after = table('clients', columns) + table('contacts', `${columns}, note text`)
    const proposals = await proposed(before, after)
    expect(ids(proposals)).toEqual([
      'table:public.people=public.contacts',
      'table:public.users=public.clients',
    ])
  })
})

describe('a decision', () => {
  const columns = 'id integer, email text, born date, city text, street text'
  const table = (name: string, more = ''): string => `CREATE TABLE public.${name} (${columns}${more});\n`
  const before = table('users')
  const after = table('clients') + table('archive', ', gone date, reason text')
  const refused = 'table:public.users=public.clients'

  it('that refuses is kept, and leaves both free for others', async () => {
    expect(ids(await proposed(before, after))).toEqual([refused])
    const proposals = await proposed(before, after, { [refused]: 'refused' })
    expect(proposals).toMatchObject([
      { id: 'table:public.users=public.archive', decision: 'open' },
      { id: refused, decision: 'refused' },
    ])
  })

  it('for a pair that nobody proposed is listed with what little speaks for it', async () => {
    const id = 'table:public.users=public.flags'
    const proposals = await proposed(
      before,
      `${after}CREATE TABLE public.flags (id integer, on_off boolean);`,
      {
        [id]: 'accepted',
      },
    )
    expect(proposals.find((one) => one.id === id)).toMatchObject({
      decision: 'accepted',
      evidence: ['1 of 5 columns alike'],
    })
    expect(proposals.filter(({ aKey }) => aKey === '/table/public.users')).toHaveLength(1)
  })
})

describe('rows', () => {
  const dump = (names: readonly string[]): string =>
    names
      .map(
        (name) =>
          `CREATE TABLE public.${name} (id integer, email text, born date);\nCOPY public.${name} (id, email, born) FROM stdin;\n1\ta\t2000-01-01\n\\.\n`,
      )
      .join('')

  it('decide between tables that are defined alike', async () => {
    const [before, after] = [dump(['users']), dump(['kunden', 'leute'])]
    expect(await proposed(before, after)).toEqual([])
    const proposals = await proposed(
      before,
      after,
      {},
      {
        'table:public.users=public.kunden': { looked: 1000, alike: 1000 },
        'table:public.users=public.leute': { looked: 1000, alike: 3 },
      },
    )
    expect(proposals).toMatchObject([{ id: 'table:public.users=public.kunden' }])
    expect(proposals[0]?.evidence).toContain('the first 1,000 rows alike')
    expect(proposals[0]?.certainty).toBeGreaterThan(0.9)
  })

  it('are asked for where both sides hold some, of the likeliest first, and of a few only', async () => {
    const [a, b] = await Promise.all([readDump(dump(['users'])), readDump(dump(['kunden', 'leute']))])
    const { candidates } = compareCatalogs(a, b)
    expect(worthLookingAtRows(candidates, 24).map(({ id }) => id)).toEqual([
      'table:public.users=public.kunden',
      'table:public.users=public.leute',
    ])
    expect(worthLookingAtRows(candidates, 1)).toHaveLength(1)
  })
})

describe('twenty thousand tables', () => {
  const many = 20_000
  /** Eight columns that all have, and two that tell each table from the others only together. */
  const tables = (prefix: string) =>
    Array.from({ length: many }, (_, table) =>
      madeObject({
        kind: 'table',
        identity: `public.${prefix}_${table}`,
        columns: Array.from({ length: 10 }, (_, at) =>
          madeColumn(`c${at < 8 ? at : at === 8 ? table % 400 : Math.floor(table / 400)}_${at}`, at + 1, {
            type: 'text',
          }),
        ),
      }),
    )

  /** Milliseconds that this thread computed: other work on the machine does not count. */
  const workDone = (): number => {
    const { user, system } = process.threadCpuUsage()
    return (user + system) / 1000
  }

  it('all renamed are proposed in under three seconds of work', () => {
    const began = workDone()
    const { candidates } = compareCatalogs(madeInput(tables('old')), madeInput(tables('new')))
    const proposals = renameProposals(candidates, new Map())
    expect(workDone() - began).toBeLessThan(3000)
    expect(proposals.length).toBeGreaterThan(many * 0.95)
    expect(proposals.every(({ from, to }) => from.replace('old', 'new') === to)).toBe(true)
  })

  it('of which all are defined alike propose nothing wrong, and as fast', () => {
    const alike = (prefix: string) =>
      Array.from({ length: many }, (_, table) =>
        madeObject({
          kind: 'table',
          identity: `public.${prefix}_${table}`,
          columns: ['id', 'at', 'value'].map((name, at) => madeColumn(name, at + 1, { type: 'text' })),
        }),
      )
    const began = workDone()
    const { candidates } = compareCatalogs(madeInput(alike('old')), madeInput(alike('new')))
    const proposals = renameProposals(candidates, new Map())
    expect(workDone() - began).toBeLessThan(3000)
    expect(proposals.every(({ from, to }) => from.replace('old', 'new') === to)).toBe(true)
  })
})

const scenario = path.resolve(import.meta.dirname, '../../../../shared/scenarios/ananta')
if (!existsSync(scenario)) process.stderr.write('skipped: the shared scenarios are not beside the checkout\n')

describe.runIf(existsSync(scenario))('two databases of one platform', () => {
  const read = (file: string): Buffer => readFileSync(path.join(scenario, file))

  it('the catalog tables that went from one to the other under another name are found', async () => {
    const { moved_summary: expected } = JSON.parse(read('EXPECTED.json').toString()) as {
      moved_summary: Record<string, Record<string, string>>
    }
    const renames = {
      ...expected['renamed_and_new_in_components_v2'],
      ...expected['target_already_in_components_v2_on_dec27'],
    }
    const proposals = await proposed(
      read('backups/supabase_db_20251227.sql'),
      read('dumps/components_v2_schema_dump.sql'),
    )
    const sure = proposals.filter(({ certainty }) => certainty >= 0.8)
    const wanted = Object.entries(renames).filter(([from, to]) => from !== to)
    expect(ids(sure)).toEqual(wanted.map(([from, to]) => `table:public.${from}=public.${to}`).toSorted())
  })

  it('tables that were dropped while others were made are not taken for renamed', async () => {
    const proposals = await proposed(
      read('backups/supabase_db_20251227.sql'),
      read('dumps/supabase_schema_dump.sql'),
    )
    expect(proposals.filter(({ certainty }) => certainty >= 0.6)).toEqual([])
  })
})
