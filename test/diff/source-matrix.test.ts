import { describe, expect, test } from 'vitest'
import { compareMany } from '../../src/engine/diff/index.ts'
import type { SourceMatrix } from '../../src/engine/diff/index.ts'
import { madeColumn, madeInput, madeObject } from './made-objects.ts'

const table = (name: string, method = 'heap') =>
  madeObject({ kind: 'table', identity: `public.${name}`, properties: { 'access method': method } })
const rows = ({ rows: found }: SourceMatrix) =>
  Object.fromEntries(found.map(({ name, in: there, same }) => [name, { in: there, same }]))

describe('several sources side by side', () => {
  test('an object is one row, whoever has it; those that have it alike are a group', () => {
    const matrix = compareMany([
      madeInput([table('everywhere'), table('first'), table('changed')]),
      madeInput([table('everywhere'), table('changed', 'columnar')]),
      madeInput([table('everywhere'), table('changed'), table('last')]),
    ])
    expect(rows(matrix)).toEqual({
      'public.changed': { in: [0, 1, 2], same: [[0, 2], [1]] },
      'public.everywhere': { in: [0, 1, 2], same: [[0, 1, 2]] },
      'public.first': { in: [0], same: [[0]] },
      'public.last': { in: [2], same: [[2]] },
    })
    expect(matrix.notCompared).toEqual([])
  })

  test('rows stand by kind, then name', () => {
    const view = madeObject({ kind: 'view', identity: 'public.a' })
    const { rows: found } = compareMany([madeInput([view, table('b')]), madeInput([table('a')])])
    expect(found.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'table public.a',
      'table public.b',
      'view public.a',
    ])
  })

  test('two that differ are in no group together, though a third that says less is alike to both', () => {
    // Where a side names no owner anywhere, owners are not compared with it.
    const owned = (owner: string | null) => madeInput([{ ...table('t'), owner }])
    const matrix = compareMany([owned('anna'), owned(null), owned('bert')])
    expect(rows(matrix)['public.t']).toEqual({ in: [0, 1, 2], same: [[0, 1], [2]] })
    expect(matrix.notCompared.map(({ between }) => between)).toEqual([
      [0, 1],
      [1, 2],
    ])
  })

  test('what belongs to the same table in all, and differs in one, is a row of its own', () => {
    const index = (definition: string) =>
      madeObject({
        kind: 'index',
        identity: 'public.t_i',
        parentKey: '/table/public.t',
        properties: { keys: [definition] },
      })
    const matrix = compareMany([
      madeInput([table('t'), index('a')]),
      madeInput([table('t'), index('a')]),
      madeInput([table('t'), index('b')]),
    ])
    expect(rows(matrix)['public.t_i']).toEqual({ in: [0, 1, 2], same: [[0, 1], [2]] })
  })
})

describe('what moved between sources', () => {
  const wide = (name: string) =>
    madeObject({
      kind: 'table',
      identity: `public.${name}`,
      columns: ['id', 'email', 'born', 'city', 'street'].map((column, at) =>
        madeColumn(column, at + 1, { type: 'text' }),
      ),
    })
  const shop = ['orders', 'items', 'carts'].map((name) => table(name))
  const crm = ['leads', 'calls', 'notes'].map((name) => table(name))
  const told = ({ moved }: SourceMatrix) =>
    moved.map(({ from, to, fromIn, toIn, change }) => `${change}: ${from} ${fromIn} -> ${to} ${toIn}`)

  test('is what one database lost and another got, under the same name or another', () => {
    const before = [madeInput([...shop, wide('users')]), madeInput(shop), madeInput(crm)]
    expect(told(compareMany([...before, madeInput([...crm, wide('users')])]))).toEqual([
      'moved: public.users 0 -> public.users 3',
    ])
    expect(told(compareMany([...before, madeInput([...crm, wide('people')])]))).toEqual([
      'moved and renamed: public.users 0 -> public.people 3',
    ])
  })

  test('is not what two databases have for good, nor what is new in one', () => {
    const both = [madeInput([...shop, wide('users')]), madeInput([...shop, wide('users')])]
    const other = [madeInput(crm), madeInput([...crm, wide('users'), wide('people')])]
    expect(told(compareMany([...both, ...other]))).toEqual([])
  })

  test('is a rename where the two are one database at two times', () => {
    const matrix = compareMany([madeInput([...shop, wide('users')]), madeInput([...shop, wide('people')])])
    expect(told(matrix)).toEqual(['renamed: public.users 0 -> public.people 1'])
  })
})
