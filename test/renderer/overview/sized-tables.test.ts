/** Which tables an overview shows by size. */
import { describe, expect, it } from 'vitest'
import { sizedTables, treemapItems } from '../../../src/renderer/overview/sized-tables.ts'
import type { DumpFacts, TableSum } from '../../../src/shared/overview-model.ts'

function table(
  name: string,
  rows: number | null,
  bytes: number | null,
  more: Partial<TableSum> = {},
): TableSum {
  return {
    key: `/table/${name}`,
    name,
    database: null,
    schema: 'public',
    rows,
    bytes,
    parts: 0,
    pending: false,
    ...more,
  }
}

function facts(tables: readonly TableSum[]): DumpFacts {
  const byRows = tables.toSorted((a, b) => (b.rows ?? -1) - (a.rows ?? -1))
  return {
    rowSecurity: [],
    withoutPolicy: [],
    unusedPolicies: [],
    tables: [...tables],
    otherTables: { tables: 0, rows: 0, bytes: 0 },
    byRows,
    extensions: [],
    roles: [],
  }
}

describe('the tables of an overview', () => {
  it('are those that have rows or whose rows are still to be counted', () => {
    const given = facts([
      table('a', 5, 50),
      table('b', null, null),
      table('c', null, null, { pending: true }),
    ])
    expect(sizedTables(given, 'bytes').map(({ name }) => name)).toEqual(['a', 'c'])
  })

  it('stand by rows where that is asked for', () => {
    const given = facts([table('wide', 5, 500), table('long', 50, 50)])
    expect(sizedTables(given, 'rows').map(({ name }) => name)).toEqual(['long', 'wide'])
  })

  it('are tiles with their plain names, by schema and database', () => {
    const given = [
      table('"Odd ""x"""."Tab.le"', 1, 10, { schema: 'Odd "x"' }),
      table('public.users', 2, 20, { database: 'one' }),
    ]
    expect(treemapItems(given, 'bytes')).toEqual([
      { id: expect.any(String), label: '"Tab.le"', group: 'Odd "x"', value: 10 },
      { id: '/table/public.users', label: 'users', group: 'one: public', value: 20 },
    ])
  })
})
