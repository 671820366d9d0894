/**
 * Where the tiles of a treemap stand: larger values have larger tiles, tiles
 * of one group stand together. Pure, so that a window and a printed report
 * draw the same; in parts of the whole, so that it can be drawn at any size.
 */
import { hierarchy, treemap, treemapSquarify } from 'd3-hierarchy'

/** One value to be drawn. */
export interface TreemapItem {
  readonly id: string
  readonly label: string
  /** Items of one group stand together under its name. */
  readonly group: string
  /** More than nothing. */
  readonly value: number
}

/** A rectangle, in pixels of the given size. */
export interface TreemapBox {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

export interface TreemapTile extends TreemapBox {
  readonly item: TreemapItem
  /** Of the whole, 0 to 1. */
  readonly share: number
}

export interface TreemapGroup extends TreemapBox {
  readonly name: string
  readonly value: number
}

export interface TreemapLayout {
  readonly tiles: readonly TreemapTile[]
  /** Empty where all items are of one group, which needs no name. */
  readonly groups: readonly TreemapGroup[]
}

/** Pixels above the tiles of a group for its name. */
export const GROUP_HEADING = 18

interface Node {
  readonly name: string
  readonly item: TreemapItem | null
  readonly children: readonly Node[]
}

/** The tiles of items within a width and height, the largest first. */
export function layOutTreemap(items: readonly TreemapItem[], width: number, height: number): TreemapLayout {
  const shown = items.filter(({ value }) => value > 0)
  if (shown.length === 0 || width <= 0 || height <= 0) return { tiles: [], groups: [] }
  const byGroup = Map.groupBy(shown, ({ group }) => group)
  const isGrouped = byGroup.size > 1
  const leaf = (item: TreemapItem): Node => ({ name: item.label, item, children: [] })
  const children = isGrouped
    ? [...byGroup].map(([name, members]): Node => ({ name, item: null, children: members.map(leaf) }))
    : shown.map(leaf)
  const root = hierarchy<Node>({ name: '', item: null, children }, ({ children: below }) => [...below])
    .sum(({ item }) => item?.value ?? 0)
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0) || (a.data.name < b.data.name ? -1 : 1))
  const laidOut = treemap<Node>()
    .size([width, height])
    .tile(treemapSquarify.ratio(1.3))
    .paddingInner(2)
    .paddingTop(({ depth }) => (isGrouped && depth === 1 ? GROUP_HEADING : 0))
    .round(true)(root)
  const total = root.value ?? 0
  const box = ({ x0, y0, x1, y1 }: { x0: number; y0: number; x1: number; y1: number }): TreemapBox => ({
    left: x0,
    top: y0,
    width: Math.max(0, x1 - x0),
    height: Math.max(0, y1 - y0),
  })
  return {
    tiles: laidOut.leaves().flatMap((node): TreemapTile[] => {
      const { item } = node.data
      return item === null ? [] : [{ ...box(node), item, share: item.value / total }]
    }),
    groups: isGrouped
      ? (laidOut.children ?? []).map((node) => ({
          ...box(node),
          name: node.data.name,
          value: node.value ?? 0,
        }))
      : [],
  }
}
