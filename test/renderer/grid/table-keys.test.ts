import { expect, test } from 'vitest'
import { foreignKeyOf } from '../../../src/renderer/grid/follow-key.ts'
import { keyOf, tableKeys } from '../../../src/renderer/grid/table-keys.ts'

const constraint = (kind: 'constraint' | 'fk constraint' | 'check constraint', definition: string) => ({
  key: definition,
  kind,
  name: 'c',
  definition,
})

const keys = tableKeys([
  constraint('constraint', 'PRIMARY KEY (id, "a ""b"", c")'),
  constraint('constraint', 'UNIQUE NULLS NOT DISTINCT (code) INCLUDE (x)'),
  constraint('check constraint', 'CHECK ((id > 0))'),
  constraint('fk constraint', 'FOREIGN KEY (a, b) REFERENCES public.pair(x, y) ON DELETE CASCADE'),
  constraint('fk constraint', 'FOREIGN KEY (a) REFERENCES "Odd schema"."T (1)" NOT VALID'),
])

test('keys are read out of the definitions of constraints, quoted names too', () => {
  expect(keys.primary).toEqual(['id', 'a "b", c'])
  expect(keys.unique).toEqual([['code']])
  expect(keys.foreign.map(({ columns, table, referenced }) => [columns, table, referenced])).toEqual([
    [['a', 'b'], 'public.pair', ['x', 'y']],
    [['a'], '"Odd schema"."T (1)"', []],
  ])
})

test('a column tells what it is in, and leads along its narrowest key', () => {
  expect(['id', 'a', 'code', 'x'].map((name) => keyOf(keys, name))).toEqual([
    'primary',
    'foreign',
    'unique',
    null,
  ])
  expect(foreignKeyOf(keys, 'a')?.table).toBe('"Odd schema"."T (1)"')
  expect(foreignKeyOf(keys, 'b')?.table).toBe('public.pair')
  expect(foreignKeyOf(keys, 'id')).toBeNull()
})
