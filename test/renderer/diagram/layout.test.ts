/** Diagrams laid out by the real library: nothing overlaps, no line goes through a box, every line meets its columns. */
import { createRequire } from 'node:module'
import type Elk from 'elkjs/lib/elk-api.js'
import { describe, expect, it } from 'vitest'
import { elkGraph, layoutOf, planLayout } from '../../../src/renderer/diagram/elk-graph.ts'
import type { DiagramLayout, KeyLine } from '../../../src/renderer/diagram/elk-graph.ts'
import type { PlacedBox, Point } from '../../../src/renderer/diagram/placed-box.ts'
import { columnMiddle, mainSchema, tableBox } from '../../../src/renderer/diagram/table-box.ts'
import type { DiagramKey, DiagramTable } from '../../../src/shared/diagram-model.ts'
import { key, measure, table } from './diagram-fixture.ts'

// Its entry for Node lays out in this thread.
const ElkHere = createRequire(import.meta.url)('elkjs') as typeof Elk
const elk = new ElkHere()

async function laidOut(
  tables: readonly DiagramTable[],
  keys: readonly DiagramKey[],
  known: ReadonlyMap<string, Point> = new Map(),
): Promise<DiagramLayout> {
  const boxes = tables.map((one) => tableBox(one, mainSchema(tables), measure))
  const plan = planLayout({ boxes, keys, known, measure })
  return layoutOf(plan, await elk.layout(elkGraph(plan)))
}

const find = ({ boxes }: DiagramLayout, id: string): PlacedBox =>
  boxes.find(({ box }) => box.table.id === id) as PlacedBox

function expectTidy(layout: DiagramLayout): void {
  for (const [at, a] of layout.boxes.entries()) {
    expect(a.x).toBeGreaterThanOrEqual(0)
    expect(a.y).toBeGreaterThanOrEqual(0)
    expect(a.x + a.box.width).toBeLessThanOrEqual(layout.width)
    expect(a.y + a.box.height).toBeLessThanOrEqual(layout.height)
    for (const b of layout.boxes.slice(at + 1)) {
      const apart =
        a.x + a.box.width <= b.x ||
        b.x + b.box.width <= a.x ||
        a.y + a.box.height <= b.y ||
        b.y + b.box.height <= a.y
      expect(apart, `${a.box.table.id} and ${b.box.table.id} overlap`).toBe(true)
    }
  }
  for (const line of layout.lines) {
    for (const placed of layout.boxes)
      expect(crosses(line, placed), `${line.key.id} goes through ${placed.box.table.id}`).toBe(false)
    const end = find(layout, line.key.from)
    expect(line.points.at(-1)?.y).toBeCloseTo(end.y + columnMiddle(end.box, line.key.columns[0]))
  }
}

function crosses({ points }: KeyLine, { box, x, y }: PlacedBox): boolean {
  return points.slice(1).some((b, at) => {
    const a = points[at] as Point
    return (
      Math.max(a.x, b.x) > x + 1 &&
      Math.min(a.x, b.x) < x + box.width - 1 &&
      Math.max(a.y, b.y) > y + 1 &&
      Math.min(a.y, b.y) < y + box.height - 1
    )
  })
}

describe('a diagram that is laid out', () => {
  it('has each line between the columns of its key, what is referred to at the left', async () => {
    const layout = await laidOut([table('users'), table('orders')], [key('orders', 'users')])
    expectTidy(layout)
    const [users, orders] = [find(layout, 'users'), find(layout, 'orders')]
    expect(users.x).toBeLessThan(orders.x)
    const [line] = layout.lines
    expect(line?.points[0]).toEqual({
      x: users.x + users.box.width,
      y: users.y + columnMiddle(users.box, 'id'),
    })
    expect(line?.points.at(-1)).toEqual({ x: orders.x, y: orders.y + columnMiddle(orders.box, 'a') })
  })

  it('copes with cycles, keys to itself, several keys between two, and tables without any', async () => {
    const tables = ['a', 'b', 'c', 'own', 'alone', 'other'].map((name) =>
      table(name, name === 'own' ? { keysTo: 1 } : {}),
    )
    const keys = [
      key('a', 'b'),
      key('b', 'c'),
      key('c', 'a'),
      key('a', 'b', { columns: ['b'] }),
      key('a', 'a', { columns: ['id'], id: 'a itself' }),
      key('own', 'own', { id: 'own itself' }),
    ]
    const layout = await laidOut(tables, keys)
    expectTidy(layout)
    expect(layout.lines.map((line) => line.key.id).sort()).toEqual(keys.map(({ id }) => id).sort())
    expect(layout.blocks.map(({ heading }) => heading)).toEqual([
      '3 tables without a key to or from another one',
    ])
    const foot = Math.max(...['a', 'b', 'c'].map((id) => find(layout, id).y + find(layout, id).box.height))
    for (const id of ['own', 'alone', 'other']) expect(find(layout, id).y).toBeGreaterThan(foot)
  })

  it('keeps a hundred tables apart, with lines to the most wanted one cut short under its name', async () => {
    const tables = [table('hub'), ...Array.from({ length: 100 }, (_, n) => table(`t${n}`))]
    const keys = Array.from({ length: 100 }, (_, n) => [
      key(`t${n}`, 'hub'),
      ...(n > 2 && n < 80 ? [key(`t${n}`, `t${n >> 1}`, { columns: ['b'] })] : []),
    ]).flat()
    const layout = await laidOut(tables, keys)
    expectTidy(layout)
    const cut = layout.lines.filter(({ toName }) => toName === 'hub')
    expect(cut).toHaveLength(100)
    expect(layout.lines).toHaveLength(keys.length)
    expect(layout.blocks[0]?.heading).toMatch(/^\d+ tables joined only with hub$/)
  })

  it('keeps tables in their order when others come in', async () => {
    const tables = ['a', 'b', 'c', 'd'].map((name) => table(name))
    const keys = [key('b', 'a'), key('c', 'a'), key('d', 'a')]
    const before = await laidOut(tables, keys)
    const known = new Map(before.boxes.map(({ box, x, y }) => [box.table.id, { x, y }]))
    const more = [...tables, table('e'), table('f')]
    const after = await laidOut(more, [...keys, key('e', 'c'), key('f', 'b')], known)
    expectTidy(after)
    const order = (layout: DiagramLayout) =>
      ['b', 'c', 'd'].toSorted((x, y) => find(layout, x).y - find(layout, y).y)
    expect(order(after)).toEqual(order(before))
  })
})
