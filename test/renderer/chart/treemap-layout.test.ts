/** Where the tiles of a treemap stand. */
import { describe, expect, it } from 'vitest'
import {
  layOutTreemap,
  type TreemapItem,
  type TreemapTile,
} from '../../../src/renderer/chart/treemap-layout.ts'

function item(id: string, value: number, group = 'public'): TreemapItem {
  return { id, label: id, group, value }
}

const area = ({ width, height }: TreemapTile): number => width * height

describe('a treemap', () => {
  it('gives each item a tile in proportion to its value, within the bounds', () => {
    const { tiles, groups } = layOutTreemap([item('a', 600), item('b', 300), item('c', 100)], 400, 300)
    expect(groups).toEqual([])
    expect(tiles.map(({ item: { id } }) => id).toSorted()).toEqual(['a', 'b', 'c'])
    for (const tile of tiles) {
      expect(tile.left).toBeGreaterThanOrEqual(0)
      expect(tile.left + tile.width).toBeLessThanOrEqual(400)
      expect(tile.top + tile.height).toBeLessThanOrEqual(300)
      expect(Math.abs(area(tile) / 120_000 - tile.share)).toBeLessThan(0.03)
    }
  })

  it('puts tiles of one group together, under its name', () => {
    const given = [item('a', 5, 'one'), item('b', 5, 'two'), item('c', 5, 'one')]
    const { tiles, groups } = layOutTreemap(given, 300, 200)
    expect(groups.map(({ name }) => name)).toEqual(['one', 'two'])
    for (const {
      item: { group },
      left,
      top,
    } of tiles) {
      const around = groups.find(({ name }) => name === group)
      expect(left).toBeGreaterThanOrEqual(around?.left ?? Infinity)
      expect(top).toBeGreaterThan(around?.top ?? Infinity)
    }
  })

  it('has no tile for what has no value, and none where there is no room', () => {
    expect(layOutTreemap([item('a', 0)], 100, 100)).toEqual({ tiles: [], groups: [] })
    expect(layOutTreemap([item('a', 1)], 0, 100)).toEqual({ tiles: [], groups: [] })
    expect(layOutTreemap([item('a', 1), item('b', 0)], 100, 100).tiles).toHaveLength(1)
  })

  it('is the same whatever the order of the items', () => {
    const given = [item('a', 5, 'one'), item('b', 5, 'two'), item('c', 7, 'one'), item('d', 7, 'one')]
    expect(layOutTreemap(given.toReversed(), 640, 320)).toEqual(layOutTreemap(given, 640, 320))
  })
})
