/** Boxes and keys as the layout library takes them, and what it makes of them: places of boxes and lines of keys. Pure. */
import type { ElkExtendedEdge, ElkNode, ElkPort, LayoutOptions } from 'elkjs/lib/elk-api.js'
import type { DiagramKey } from '../../shared/diagram-model.ts'
import { blockBelow, type Block } from './block-layout.ts'
import { MARGIN, MARK_ROOM, type PlacedBox, type Point } from './placed-box.ts'
import { columnMiddle, PLAIN, type MeasureText, type TableBox } from './table-box.ts'

/**
 * A key's line, from the table that is referred to (first point) to the one
 * that refers to it (last). `toName` is there where it is not drawn all the
 * way: it begins beside its end then, under the name of the table.
 */
export interface KeyLine {
  readonly key: DiagramKey
  readonly points: readonly Point[]
  readonly toName: string | null
}

/** A diagram laid out; all places are at least 0. */
export interface DiagramLayout {
  readonly boxes: readonly PlacedBox[]
  readonly lines: readonly KeyLine[]
  readonly width: number
  readonly height: number
  /** Tables apart from the others, under them: their heading and its upper edge. */
  readonly blocks: readonly { readonly y: number; readonly heading: string }[]
}

/** What is laid out. */
export interface LayoutWish {
  readonly boxes: readonly TableBox[]
  readonly keys: readonly DiagramKey[]
  /** Places to keep to, of boxes that were there before. */
  readonly known: ReadonlyMap<string, Point>
  readonly measure: MeasureText
}

const BLOCK_GAP = 28
/** In a diagram of more tables than this, lines to one that more than so many others refer to are cut short. */
const CUT_TABLES = 60
const CUT_REFERRERS = 12

/** The wish taken apart: what the library lays out, and what stands below. */
export interface LayoutPlan {
  readonly wish: LayoutWish
  /** Tables to which lines are not drawn all the way, with their names. */
  readonly hubs: ReadonlyMap<string, string>
  /** Keys whose lines are drawn all the way, between two tables. */
  readonly drawn: readonly DiagramKey[]
  readonly joined: readonly TableBox[]
  /** Tables that only such lines join, and tables that none joins. */
  readonly aside: readonly TableBox[]
  readonly loose: readonly TableBox[]
  /** Room left of a box for the names before its lines. */
  readonly room: ReadonlyMap<string, number>
}

export function planLayout(wish: LayoutWish): LayoutPlan {
  const { boxes, keys, measure } = wish
  const referrers = new Map<string, Set<string>>()
  for (const { from, to } of keys) {
    if (from === to) continue
    const known = referrers.get(to)
    if (known === undefined) referrers.set(to, new Set([from]))
    else known.add(from)
  }
  const hubs = new Map(
    boxes
      .filter(
        ({ table }) => boxes.length > CUT_TABLES && (referrers.get(table.id)?.size ?? 0) > CUT_REFERRERS,
      )
      .map(({ table, name }) => [table.id, name.text]),
  )
  const between = keys.filter(({ from, to }) => from !== to)
  const drawn = between.filter(({ to }) => !hubs.has(to))
  const ends = new Set(drawn.flatMap(({ from, to }) => [from, to]))
  const all = new Set(between.flatMap(({ from, to }) => [from, to]))
  const room = new Map<string, number>()
  for (const { from, to } of between) {
    const name = hubs.get(to)
    if (name === undefined) continue
    room.set(from, Math.max(room.get(from) ?? 0, Math.ceil(measure(name, PLAIN)) + MARK_ROOM + 22))
  }
  return {
    wish,
    hubs,
    drawn,
    joined: boxes.filter(({ table }) => ends.has(table.id)),
    aside: boxes.filter(({ table }) => all.has(table.id) && !ends.has(table.id)),
    loose: boxes.filter(({ table }) => !all.has(table.id)),
    room,
  }
}

/**
 * The graph for the library: tables that are referred to stand left of those
 * that refer to them.
 */
export function elkGraph({ wish, drawn, joined, room }: LayoutPlan): ElkNode {
  const byId = new Map(joined.map((box) => [box.table.id, box]))
  const ports = new Map<string, Map<string, ElkPort>>(joined.map(({ table }) => [table.id, new Map()]))
  const port = (box: TableBox, column: string | undefined, side: 'EAST' | 'WEST'): string => {
    const y = columnMiddle(box, column)
    const id = `${box.table.id}\n${side}\n${y}`
    const x = side === 'EAST' ? box.width + (room.get(box.table.id) ?? 0) : 0
    const layoutOptions = { 'elk.port.side': side }
    ports.get(box.table.id)?.set(id, { id, x, y, width: 0, height: 0, layoutOptions })
    return id
  }
  const own = wish.keys.filter(({ from, to }) => from === to && byId.has(from))
  const edges = [...drawn, ...own].flatMap((key): ElkExtendedEdge[] => {
    const [from, to] = [byId.get(key.from), byId.get(key.to)]
    if (from === undefined || to === undefined) return []
    const sources = [port(to, key.referenced[0], 'EAST')]
    // A key to its own table stands at one side of it, so that its line does not go around the box.
    return [{ id: key.id, sources, targets: [port(from, key.columns[0], from === to ? 'EAST' : 'WEST')] }]
  })
  const keeps = joined.some(({ table }) => wish.known.has(table.id))
  return {
    id: 'diagram',
    layoutOptions: { ...LAYOUT, ...layering(joined, keeps) },
    children: joined.map((box): ElkNode => {
      const place = keeps ? (wish.known.get(box.table.id) ?? placeBeside(box, wish, byId)) : undefined
      const before = room.get(box.table.id) ?? 0
      return {
        id: box.table.id,
        width: box.width + before,
        height: box.height,
        ports: [...(ports.get(box.table.id)?.values() ?? [])],
        layoutOptions: { 'elk.portConstraints': 'FIXED_POS' },
        ...(place === undefined ? {} : { x: place.x - before, y: place.y }),
      }
    }),
    edges,
  }
}

/** About where a new box belongs: right of what it refers to, left of what refers to it. */
function placeBeside(
  { table, width }: TableBox,
  { keys, known }: LayoutWish,
  boxes: ReadonlyMap<string, TableBox>,
): Point {
  for (const { from, to } of keys) {
    const other = from === table.id ? to : to === table.id ? from : null
    const place = other === null ? undefined : known.get(other)
    if (other === null || place === undefined) continue
    const x = from === table.id ? place.x + (boxes.get(other)?.width ?? 0) + 80 : place.x - width - 80
    return { x, y: place.y + 1 }
  }
  return { x: 0, y: 0 }
}

const LAYOUT: LayoutOptions = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.aspectRatio': '1.6',
  'elk.spacing.nodeNode': '24',
  'elk.spacing.edgeNode': '14',
  'elk.spacing.edgeEdge': '9',
  'elk.spacing.componentComponent': '40',
  'elk.layered.spacing.nodeNodeBetweenLayers': '60',
  'elk.layered.spacing.edgeNodeBetweenLayers': String(MARK_ROOM),
  'elk.layered.spacing.edgeEdgeBetweenLayers': '9',
  'elk.layered.nodePlacement.strategy': 'LINEAR_SEGMENTS',
  'elk.layered.compaction.postCompaction.strategy': 'EDGE_LENGTH',
  'elk.randomSeed': '1',
}

/** Up to so many tables the columns are made about as high as a screen; for more of them that takes long. */
const EVEN_TABLES = 250

/** Which tables stand above each other: as few long lines as can be, or, of few tables, about as wide as a screen. */
function layering(boxes: readonly TableBox[], keeps: boolean): LayoutOptions {
  if (keeps) {
    return {
      'elk.layered.cycleBreaking.strategy': 'INTERACTIVE',
      'elk.layered.layering.strategy': 'INTERACTIVE',
      'elk.layered.crossingMinimization.strategy': 'INTERACTIVE',
      'elk.layered.crossingMinimization.greedySwitch.type': 'OFF',
    }
  }
  if (boxes.length > EVEN_TABLES) return { 'elk.layered.layering.strategy': 'NETWORK_SIMPLEX' }
  const count = Math.max(boxes.length, 1)
  const width = boxes.reduce((sum, box) => sum + box.width + 110, 0) / count
  const height = boxes.reduce((sum, box) => sum + box.height + 24, 0) / count
  const bound = Math.max(3, Math.round(Math.sqrt((count * width) / (1.6 * height))))
  return {
    'elk.layered.layering.strategy': 'COFFMAN_GRAHAM',
    'elk.layered.layering.coffmanGraham.layerBound': String(bound),
  }
}

/** What the library made, with what stands apart below it. */
export function layoutOf(plan: LayoutPlan, graph: ElkNode): DiagramLayout {
  const { wish, joined, room } = plan
  const nodes = new Map((graph.children ?? []).map((node) => [node.id, node]))
  const placed = joined.map((box): PlacedBox => {
    const node = nodes.get(box.table.id)
    const before = room.get(box.table.id) ?? 0
    return { box, x: (node?.x ?? 0) + before + MARGIN, y: (node?.y ?? 0) + MARGIN }
  })
  const keys = new Map(wish.keys.map((key) => [key.id, key]))
  const drawn = (graph.edges ?? []).flatMap((edge): KeyLine[] => {
    const key = keys.get(edge.id ?? '')
    const [section] = edge.sections ?? []
    if (key === undefined || section === undefined) return []
    const points = [section.startPoint, ...(section.bendPoints ?? []), section.endPoint].map(
      ({ x, y }): Point => ({ x: x + MARGIN, y: y + MARGIN }),
    )
    const before = key.from === key.to ? 0 : (room.get(key.from) ?? 0)
    const last = points.at(-1)
    // The line ends at the room before the box, and goes on to the box itself.
    if (before > 0 && last !== undefined) points.splice(-1, 1, { x: last.x + before, y: last.y })
    return [{ key, points, toName: null }]
  })
  const extent = extentOf(placed, drawn)
  const aside = blockBelow(plan.aside, extent, room, BLOCK_GAP)
  const below = { width: Math.max(extent.width, aside.width), height: Math.max(extent.height, aside.height) }
  const loose = blockBelow(plan.loose, below, room, BLOCK_GAP)
  const boxes = [...placed, ...aside.boxes, ...loose.boxes]
  return {
    boxes,
    lines: [
      ...drawn,
      ...cutLines(plan, boxes),
      ...[...aside.boxes, ...loose.boxes].flatMap((one) => ownKeys(one, wish.keys)),
    ],
    width: Math.max(below.width, loose.width) + MARGIN,
    height: Math.max(below.height, loose.height) + MARGIN,
    blocks: headings(plan, aside, loose),
  }
}

function extentOf(boxes: readonly PlacedBox[], lines: readonly KeyLine[]): { width: number; height: number } {
  let [width, height] = [MARGIN, 0]
  for (const { x, y, box } of boxes) {
    width = Math.max(width, x + box.width)
    height = Math.max(height, y + box.height)
  }
  for (const { points } of lines)
    for (const { x, y } of points) {
      width = Math.max(width, x)
      height = Math.max(height, y)
    }
  return { width, height }
}

/** Lines to tables that very many refer to: a short one before the column that refers. */
function cutLines({ wish, hubs }: LayoutPlan, boxes: readonly PlacedBox[]): KeyLine[] {
  const places = new Map(boxes.map((placed) => [placed.box.table.id, placed]))
  return wish.keys.flatMap((key): KeyLine[] => {
    const toName = hubs.get(key.to)
    const end = places.get(key.from)
    if (toName === undefined || end === undefined || key.from === key.to) return []
    const y = end.y + columnMiddle(end.box, key.columns[0])
    const points = [
      { x: end.x - MARK_ROOM - 14, y },
      { x: end.x, y },
    ]
    return [{ key, points, toName }]
  })
}

/** Lines of keys of a table to itself, where the library has not drawn them: bows at its right side. */
function ownKeys({ box, x, y }: PlacedBox, keys: readonly DiagramKey[]): KeyLine[] {
  const own = keys.filter(({ from, to }) => from === box.table.id && to === from)
  return own.map((key, at): KeyLine => {
    const right = x + box.width
    const out = right + MARK_ROOM + at * 9
    const start = y + columnMiddle(box, key.referenced[0])
    const end = y + columnMiddle(box, key.columns[0])
    const points = [
      { x: right, y: start },
      { x: out, y: start },
      { x: out, y: end },
      { x: right, y: end },
    ]
    return { key, points, toName: null }
  })
}

function headings({ aside, loose, hubs }: LayoutPlan, ...blocks: readonly Block[]): DiagramLayout['blocks'] {
  const names = [...new Set(hubs.values())]
  const hub = names.length === 1 ? names[0] : 'tables that very many refer to'
  const words = [
    `${count(aside.length)} joined only with ${hub}`,
    `${count(loose.length)} without a key to or from another one`,
  ]
  return blocks.flatMap(({ boxes, y }, at) =>
    boxes.length === 0 ? [] : [{ y, heading: words[at] as string }],
  )
}

const count = (tables: number): string => `${tables} ${tables === 1 ? 'table' : 'tables'}`
