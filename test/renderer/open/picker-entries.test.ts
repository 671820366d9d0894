import { describe, expect, test } from 'vitest'
import {
  entryFor,
  shownEntries,
  sortedBy,
  typedFile,
  type Entry,
} from '../../../src/renderer/open/picker-entries.ts'
import { readPickerMemory } from '../../../src/renderer/open/picker-memory.ts'

const entry = (name: string, bytes: number | null, day: number): Entry => ({
  name,
  path: `/dumps/${name}`,
  kind: bytes === null ? 'folder' : 'file',
  bytes,
  modified: new Date(Date.UTC(2026, 0, day)).toISOString(),
})
const FOLDER = [
  entry('b10.dump', 5, 3),
  entry('b9.dump', 70, 1),
  entry('.hidden', 1, 9),
  entry('archive', null, 2),
  entry('Zoo', null, 5),
  entry('a.sql', 5, 2),
]
const names = (entries: readonly Entry[]) => entries.map(({ name }) => name)

describe('the lines of the chooser', () => {
  test('are folders before files, numbers in names by their value, hidden ones left out', () => {
    expect(names(shownEntries(FOLDER, { by: 'name', reversed: false }, false))).toEqual([
      'archive',
      'Zoo',
      'a.sql',
      'b9.dump',
      'b10.dump',
    ])
    expect(names(shownEntries(FOLDER, { by: 'name', reversed: true }, true))).toEqual([
      'Zoo',
      'archive',
      'b10.dump',
      'b9.dump',
      'a.sql',
      '.hidden',
    ])
  })
  test('by size begin with the largest, by date with the latest; what is alike stands by name', () => {
    expect(names(shownEntries(FOLDER, { by: 'size', reversed: false }, false)).slice(2)).toEqual([
      'b9.dump',
      'a.sql',
      'b10.dump',
    ])
    expect(names(shownEntries(FOLDER, { by: 'modified', reversed: false }, false))).toEqual([
      'Zoo',
      'archive',
      'b10.dump',
      'a.sql',
      'b9.dump',
    ])
  })
  test('turn round with the same column and not with another', () => {
    const size = sortedBy({ by: 'name', reversed: true }, 'size')
    expect(size).toEqual({ by: 'size', reversed: false })
    expect(sortedBy(size, 'size')).toEqual({ by: 'size', reversed: true })
  })
})

describe('letters typed in the list', () => {
  const shown = shownEntries(FOLDER, { by: 'name', reversed: false }, false)
  test.each([
    [0, 'b', 3],
    [3, 'b', 4],
    [4, 'b', 3],
    [3, 'b1', 4],
    [4, 'B10', 4],
    [0, 'z', 1],
    [0, 'x', null],
  ])('from %i %j goes to %j', (active, typed, expected) => {
    expect(entryFor(shown, active, typed)).toBe(expected)
  })
  test('in an empty list go nowhere', () => expect(entryFor([], 0, 'a')).toBeNull())
})

describe('a typed path', () => {
  test.each([
    ['/dumps/a.sql', '/dumps/a.sql'],
    ['~/a.sql ', '/dumps/a.sql'],
    ['C:\\dumps\\a.sql', '/dumps/a.sql'],
    ['/dumps', null],
    ['/dumps/archive', null],
    ['/dumps/a.sql/', null],
  ])('%j names the file %j', (typed, expected) => {
    expect(typedFile(typed, FOLDER)).toBe(expected)
  })
})

test('how the chooser was left is read back; what cannot be read is as at first', () => {
  const first = { folder: null, order: { by: 'name', reversed: false }, hidden: false }
  for (const bad of [null, '', '{', '[]', '{"folder":1,"order":{"by":"colour"},"hidden":"yes"}'])
    expect(readPickerMemory(bad)).toEqual(first)
  const left = { folder: '/dumps', order: { by: 'size', reversed: true }, hidden: true } as const
  expect(readPickerMemory(JSON.stringify(left))).toEqual(left)
})
