/** The lines of what was found. */
import { describe, expect, it } from 'vitest'
import {
  countsByKind,
  headingOf,
  layOutHits,
  lineAt,
  takeFound,
} from '../../../src/renderer/search/search-lines.ts'
import type { HitGroup } from '../../../src/renderer/search/search-lines.ts'
import { costText } from '../../../src/renderer/search/search-words.ts'
import type { SearchGroup, SearchHit } from '../../../src/shared/search-model.ts'

const hit = (text: string): SearchHit => ({
  place: 'names',
  text,
  marks: [[0, 1]],
  cut: [false, false],
  column: null,
  definition: null,
  cell: null,
})
const group = (number: number, kind: SearchGroup['kind'] = 'table'): SearchGroup => ({
  number,
  sourceId: 's',
  key: `k${number}`,
  kind,
  name: `n${number}`,
  database: null,
  in: 'schema',
})

function groupsOf(...sizes: readonly (readonly [SearchGroup, number, number])[]): HitGroup[] {
  const groups: HitGroup[] = []
  for (const [one, given, count] of sizes)
    takeFound(groups, {
      kind: 'found',
      groups: [
        { group: one, hits: Array.from({ length: given }, (_, n) => hit(`${n}`)), count, atLeast: false },
      ],
    })
  return groups
}

describe('the lines of what was found', () => {
  it('are a heading for each object with its hits below, and what is not given', () => {
    const layout = layOutHits(groupsOf([group(0), 2, 2], [group(1), 1, 9]), [], new Set())
    const types = Array.from({ length: layout.total + 1 }, (_, n) => lineAt(layout, n)?.type ?? null)
    expect(types).toEqual(['group', 'hit', 'hit', 'group', 'hit', 'rest', null])
    expect(headingOf(layout, 2)).toBe(0)
    expect(headingOf(layout, 5)).toBe(3)
  })

  it('keep their places when more comes, since it comes at the end', () => {
    const groups = groupsOf([group(0), 2, 2])
    const before = layOutHits(groups, [], new Set())
    const first = Array.from({ length: before.total }, (_, n) => lineAt(before, n))
    takeFound(groups, {
      kind: 'found',
      groups: [{ group: group(0), hits: [hit('x')], count: 3, atLeast: true }],
    })
    takeFound(groups, {
      kind: 'found',
      groups: [{ group: group(1), hits: [hit('y')], count: 1, atLeast: false }],
    })
    const after = layOutHits(groups, [], new Set())
    expect(Array.from({ length: before.total }, (_, n) => lineAt(after, n))).toEqual(first)
    expect(after.total).toBe(6)
    expect(groups[0]).toMatchObject({ count: 3, atLeast: true })
  })

  it('of closed objects and other kinds are not there', () => {
    const groups = groupsOf([group(0), 3, 3], [group(1, 'view'), 2, 2])
    expect(layOutHits(groups, [], new Set([0])).total).toBe(4)
    const views = layOutHits(groups, ['view'], new Set([0]))
    expect(lineAt(views, 0)).toMatchObject({ type: 'group', group: { group: { kind: 'view' } } })
    expect(views.total).toBe(3)
    expect(countsByKind(groups)).toEqual({ table: 3, view: 2 })
  })

  it('are found by place among a hundred thousand at once', () => {
    const groups = groupsOf(...Array.from({ length: 1000 }, (_, n) => [group(n), 99, 99] as const))
    const layout = layOutHits(groups, [], new Set())
    expect(layout.total).toBe(100_000)
    expect(lineAt(layout, 55_500)).toMatchObject({ type: 'group', group: { group: { number: 555 } } })
    expect(lineAt(layout, 99_999)).toMatchObject({ type: 'hit', hit: { text: '98' } })
  })
})

describe('what a search of rows takes', () => {
  it('is told with what is packed and what is waited for', () => {
    const cost = { sourceId: 'a', tables: 2, rows: 10, bytes: 1_000_000, packed: false, counting: false }
    expect(costText([cost], () => 'A')).toBe('Rows: 1.00\u00a0MB (10\u00a0rows) will be read from the disk.')
    const packed = { ...cost, sourceId: 'b', packed: true, counting: true }
    expect(costText([cost, packed], (id) => id.toUpperCase())).toMatch(
      /of A.* and 1\.00.MB packed of B.*unpacking.*counted/u,
    )
    expect(costText([{ ...cost, tables: 0 }], () => 'A')).toContain('no rows')
  })
})
