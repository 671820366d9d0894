import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { compareCatalogs, comparisonDetail } from '../../src/engine/diff/index.ts'
import { OBJECT_KINDS } from '../../src/shared/model.ts'
import { expression, madeColumn, madeInput, madeObject } from './made-objects.ts'

const email = (type: string, notNull: boolean) =>
  madeColumn('email', 2, { type, 'not null': notNull, default: null })
const id = madeColumn('id', 1, { type: 'integer', 'not null': true, default: null })
const users = (columns = [id, email('character varying(100)', false)]) =>
  madeObject({ kind: 'table', identity: 'public.users', columns })
const key = (definition: string) =>
  madeObject({
    kind: 'constraint',
    identity: 'public.users.users_key',
    parentKey: users().key,
    definition,
    properties: { definition },
  })

test('no kind is named in the differ', () => {
  const text = readFileSync(new URL('../../src/engine/diff/diff.ts', import.meta.url), 'utf8')
  expect(text.length).toBeGreaterThan(1000)
  expect(OBJECT_KINDS.filter((kind) => text.includes(`'${kind}'`))).toEqual([])
})

test('a column that changed is told in plain words', () => {
  const b = users([id, email('character varying(255)', true)])
  const { entries } = compareCatalogs(madeInput([users()]), madeInput([b]))
  expect(entries[0]?.changes.map(({ text }) => text)).toEqual([
    'column email: character varying(100) became character varying(255), now NOT NULL',
  ])
})

test('columns in another order are a quiet change', () => {
  const { entries } = compareCatalogs(
    madeInput([users()]),
    madeInput([users([email('character varying(100)', false), id])]),
  )
  expect(entries[0]).toMatchObject({
    status: 'changed',
    quiet: true,
    changes: [{ property: 'column order' }],
  })
})

test('a column added at the end does not change the order', () => {
  const b = users([...users().columns, madeColumn('x', 3, { type: 'integer', 'not null': true })])
  const { entries } = compareCatalogs(madeInput([users()]), madeInput([b]))
  expect(entries[0]?.changes.map(({ text }) => text)).toEqual(['column x added (integer, not null)'])
})

test('a child is an entry of its own and a line on its table', () => {
  const { entries, totals } = compareCatalogs(
    madeInput([users()]),
    madeInput([users(), key('UNIQUE (email)')]),
  )
  expect(totals).toEqual({ added: 1, removed: 0, changed: 1, same: 0 })
  expect(entries.find(({ kind }) => kind === 'table')?.changes[0]?.text).toBe(
    'constraint users_key added: UNIQUE (email)',
  )
  expect(entries.find(({ kind }) => kind === 'constraint')?.parent).toBe('public.users')
})

test('the figures add up to the objects of each side', () => {
  const a = [users(), key('UNIQUE (email)'), madeObject({ kind: 'table', identity: 'public.v' })]
  const b = [
    users(),
    key('UNIQUE (id)'),
    madeObject({ kind: 'view', identity: 'public.v' }),
    madeObject({ kind: 'view', identity: 'public.w' }),
  ]
  const { totals, byKind } = compareCatalogs(madeInput(a), madeInput(b))
  expect(totals.removed + totals.changed + totals.same).toBe(a.length)
  expect(totals.added + totals.changed + totals.same).toBe(b.length)
  for (const status of ['added', 'removed', 'changed', 'same'] as const)
    expect(byKind.reduce((sum, row) => sum + row[status], 0)).toBe(totals[status])
})

test('owners are left out, and said so, where one side has none', () => {
  const { identical, totals, notCompared } = compareCatalogs(
    madeInput([users()]),
    madeInput([{ ...users(), owner: null }]),
  )
  expect(totals.same).toBe(1)
  expect(identical).toBe(false)
  expect(notCompared[0]?.reason).toMatch(/^Owners were not compared/)
})

test('expressions are compared loosely only where one side was written by hand', () => {
  const view = (digest: string) =>
    madeObject({
      kind: 'view',
      identity: 'public.v',
      properties: { query: expression(`SELECT ${digest}`, digest, 'loose') },
    })
  expect(compareCatalogs(madeInput([view('x')]), madeInput([view('y')])).totals.changed).toBe(1)
  const byHand = compareCatalogs(madeInput([view('x')]), madeInput([view('y')], { writtenByPgDump: false }))
  expect(byHand.totals.same).toBe(1)
  expect(byHand.notCompared[0]?.reason).toMatch(/^1 expression was compared after removing casts/)
})

test('texts that are alike but mean different things are said to be so', () => {
  const view = (digest: string) =>
    madeObject({ kind: 'view', identity: 'public.v', properties: { query: expression('SELECT 1', digest) } })
  expect(
    compareCatalogs(madeInput([view('x')]), madeInput([view('y')])).entries[0]?.changes[0]?.text,
  ).toContain('written alike')
})

test('what is compared by text is equal whatever its white space, comments and quoting', () => {
  const cast = (text: string) =>
    madeObject({
      kind: 'cast',
      identity: 'a AS b',
      coverage: 'text only',
      parts: [{ role: 'create', start: 0, end: 1, line: 1, text }],
    })
  const a = madeInput([cast('CREATE CAST (a AS b) WITHOUT FUNCTION;')])
  const alike = compareCatalogs(a, madeInput([cast('create  cast ("a" as b) -- x\n without function;')]))
  expect(alike.totals).toMatchObject({ same: 1, changed: 0 })
  expect(alike.identical).toBe(false)
  expect(alike.notCompared).toMatchObject([
    { reason: expect.stringMatching(/text only/) as string, count: 1 },
  ])
  expect(compareCatalogs(a, madeInput([cast('CREATE CAST (a AS c) WITHOUT FUNCTION;')])).totals.changed).toBe(
    1,
  )
})

test('a table side by side has its columns and its constraints', () => {
  const { compared } = compareCatalogs(madeInput([users()]), madeInput([users()]))
  const sections = comparisonDetail(
    { object: users(), children: [] },
    { object: users([id]), children: [key('UNIQUE (id)')] },
    compared,
  )
  expect(sections.map(({ title }) => title)).toEqual(['Properties', 'Columns', 'Constraints'])
  expect(sections[1]?.rows.map(({ name, status }) => [name, status])).toEqual([
    ['id', 'same'],
    ['email', 'removed'],
  ])
})

test('3,000 objects a side are compared in well under a second', () => {
  const many = Array.from({ length: 3000 }, (_, n) => ({
    ...users(),
    key: `/table/public.t${n}`,
    identity: `public.t${n}`,
  }))
  compareCatalogs(madeInput(many), madeInput(many))
  const began = performance.now()
  expect(compareCatalogs(madeInput(many), madeInput(many)).totals.same).toBe(3000)
  expect(performance.now() - began).toBeLessThan(500)
})
