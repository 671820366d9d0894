/** Several sources side by side: what is shown and counted. */
import { describe, expect, it } from 'vitest'
import {
  countSources,
  filterRows,
  groupOf,
  kindsOf,
  movedRelations,
  rowInWords,
  type MatrixRow,
} from '../../../src/renderer/overview/matrix-rows.ts'

function row(
  name: string,
  same: readonly (readonly number[])[],
  kind: MatrixRow['kind'] = 'table',
): MatrixRow {
  return { kind, name, database: null, in: same.flat().toSorted(), same: same.map((group) => [...group]) }
}

const rows = [
  row('public.a', [[0, 1, 2]]),
  row('public.b', [[0], [1, 2]]),
  row('public.c', [[1]]),
  row('public.d_idx', [[0, 1]], 'index'),
  row('public.v', [[0, 2]], 'view'),
]

describe('sources side by side', () => {
  const names = (
    presence: 'all' | 'not alike' | 'missing' | 'lone',
    kind: 'all' | 'relations' = 'all',
    text = '',
  ) => filterRows(rows, { presence, kind, text }, 3).map(({ name }) => name)

  it('are narrowed by where objects are and whether they are alike', () => {
    expect(names('all')).toHaveLength(5)
    expect(names('not alike')).toEqual(['public.b'])
    expect(names('missing')).toEqual(['public.c', 'public.d_idx', 'public.v'])
    expect(names('lone')).toEqual(['public.c'])
  })

  it('are narrowed by kind and name', () => {
    expect(names('all', 'relations')).toEqual(['public.a', 'public.b', 'public.c', 'public.v'])
    expect(names('all', 'all', ' D_I ')).toEqual(['public.d_idx'])
  })

  it('say of each object which sources have it alike', () => {
    const b = rows[1] as MatrixRow
    expect([0, 1, 2].map((source) => groupOf(b, source))).toEqual([1, 2, 2])
    expect(groupOf(rows[2] as MatrixRow, 0)).toBeNull()
    expect(rows.map((one) => rowInWords(one, ['A', 'B', 'C']))).toEqual([
      'in A, B, C, alike',
      'in A, B, C, alike only A / B, C',
      'in B; not in A, C',
      'in A, B, alike; not in C',
      'in A, C, alike; not in B',
    ])
  })

  it('count what each source has, has alone and lacks', () => {
    expect(countSources(rows, 'relations', 3)).toEqual([
      { has: 3, lone: 0, lacks: 1 },
      { has: 3, lone: 1, lacks: 1 },
      { has: 3, lone: 0, lacks: 1 },
    ])
    expect(kindsOf(rows)).toEqual(
      new Map([
        ['table', 3],
        ['index', 1],
        ['view', 1],
      ]),
    )
  })

  it('list moves of tables and views, the most certain first', () => {
    const moved = (kind: 'table' | 'index', from: string, certainty: number) => ({
      kind,
      from,
      to: 'x',
      change: 'moved' as const,
      fromDatabase: null,
      toDatabase: null,
      fromIn: [0],
      toIn: [1],
      certainty,
      evidence: [],
    })
    const given = [moved('index', 'i', 1), moved('table', 'b', 0.7), moved('table', 'a', 0.9)]
    expect(movedRelations(given).map(({ from }) => from)).toEqual(['a', 'b'])
  })
})
