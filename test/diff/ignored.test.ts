import { expect, test } from 'vitest'
import { compareCatalogs } from '../../src/engine/diff/index.ts'
import type { CatalogObject } from '../../src/engine/catalog/catalog-object.ts'
import type { Ignorable } from '../../src/shared/comparison-model.ts'
import { madeColumn, madeInput, madeObject } from './made-objects.ts'

const table = (more: Partial<CatalogObject>): CatalogObject =>
  madeObject({ kind: 'table', identity: 'public.t', ...more })
const columns = (...names: readonly string[]) =>
  names.map((name, index) => madeColumn(name, index + 1, { type: 'integer' }))

function compare(a: CatalogObject, b: CatalogObject, ...ignored: readonly Ignorable[]) {
  const { entries, identical, notCompared } = compareCatalogs(
    madeInput([a]),
    madeInput([b]),
    new Set(ignored),
  )
  return {
    changes: entries.flatMap(({ changes }) => changes.map(({ property }) => property)),
    identical,
    reasons: notCompared.map(({ reason, count }) => `${reason}: ${count}`),
  }
}

test.each([
  [
    'owners',
    table({ owner: 'anna' }),
    table({ owner: 'bert' }),
    'owner',
    'Owners were left out, as asked: 1',
  ],
  [
    'grants',
    table({ grants: ['GRANT SELECT ON TABLE TO a'] }),
    table({ grants: ['GRANT SELECT ON TABLE TO b'] }),
    'grants',
    'Grants were left out, as asked: 1',
  ],
  [
    'comments',
    table({ comment: 'one' }),
    table({ comment: 'two' }),
    'comment',
    'Comments were left out, as asked: 1',
  ],
  [
    'column order',
    table({ columns: columns('a', 'b') }),
    table({ columns: columns('b', 'a') }),
    'column order',
    'The order of columns was left out, as asked: 1',
  ],
] as const)(
  '%s are no difference where they are left out, and nothing is called identical then',
  (ignored, a, b, property, reason) => {
    expect(compare(a, b)).toEqual({ changes: [property], identical: false, reasons: [] })
    expect(compare(a, b, ignored)).toEqual({ changes: [], identical: false, reasons: [reason] })
  },
)

test('what neither side has is not said to be left out', () => {
  const bare = table({ owner: null })
  expect(compare(bare, bare, 'owners', 'grants', 'comments', 'column order')).toEqual({
    changes: [],
    identical: true,
    reasons: [],
  })
})

test('what is left out hides no other difference', () => {
  const a = table({ owner: 'anna', columns: columns('a') })
  const b = table({ owner: 'bert', columns: columns('a', 'b') })
  expect(compare(a, b, 'owners', 'column order').changes).toEqual(['column b'])
})

test('an empty side says nothing of how it was dumped: owners, grants and comments are compared', () => {
  const whole = table({ owner: 'anna', grants: ['GRANT SELECT ON TABLE TO a'], comment: 'one' })
  for (const [a, b] of [
    [[], [whole]],
    [[whole], []],
  ] as const)
    expect(compareCatalogs(madeInput(a), madeInput(b))).toMatchObject({
      notCompared: [],
      compared: { owners: true, grants: true, comments: true },
    })
})
