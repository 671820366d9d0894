import { describe, expect, test } from 'vitest'
import { seekFrom, treeAct, type TreeStand } from '../../src/renderer/tree/tree-keys.ts'
import type { TreeRow } from '../../src/shared/model.ts'

function row(label: string, depth: number, more: Partial<TreeRow> = {}): TreeRow {
  return {
    id: `id ${label}`,
    depth,
    type: 'object',
    kind: 'table',
    label,
    count: null,
    counts: null,
    status: null,
    quiet: false,
    hasChildren: false,
    expanded: false,
    target: label,
    rows: null,
    ...more,
  }
}

const branch = { type: 'schema', kind: null, hasChildren: true, target: null, count: 2 } as const
const rows = [
  row('public', 0, { ...branch, expanded: true }),
  row('accounts', 1),
  row('Actors', 1),
  row('orders', 1),
  row('audit', 0, branch),
]

function at(active: number): TreeStand {
  return { active, total: rows.length, pageSize: 4, rowAt: (index) => rows[index] }
}

describe('keys of the tree', () => {
  test('up, down, pages, home and end stay within the lines', () => {
    expect(treeAct('ArrowDown', at(4))).toEqual({ act: 'move', to: 4 })
    expect(treeAct('ArrowUp', at(0))).toEqual({ act: 'move', to: 0 })
    expect(treeAct('PageDown', at(0))).toEqual({ act: 'move', to: 3 })
    expect(treeAct('PageUp', at(4))).toEqual({ act: 'move', to: 1 })
    expect(treeAct('Home', at(3))).toEqual({ act: 'move', to: 0 })
    expect(treeAct('End', at(0))).toEqual({ act: 'move', to: 4 })
  })

  test('right opens a closed branch, then steps into it, and does nothing on a leaf', () => {
    expect(treeAct('ArrowRight', at(4))).toEqual({ act: 'turn', id: 'id audit' })
    expect(treeAct('ArrowRight', at(0))).toEqual({ act: 'move', to: 1 })
    expect(treeAct('ArrowRight', at(1))).toEqual({ act: 'stay' })
  })

  test('left closes an open branch, else goes to the line above that holds it', () => {
    expect(treeAct('ArrowLeft', at(0))).toEqual({ act: 'turn', id: 'id public' })
    expect(treeAct('ArrowLeft', at(3))).toEqual({ act: 'move', to: 0 })
    expect(treeAct('ArrowLeft', at(4))).toEqual({ act: 'move', to: 4 })
  })

  test('enter opens an object and turns a branch', () => {
    expect(treeAct('Enter', at(3))).toEqual({ act: 'open', row: rows[3] })
    expect(treeAct(' ', at(4))).toEqual({ act: 'turn', id: 'id audit' })
  })

  test('other keys are not the tree’s, nor is any in an empty tree', () => {
    expect(treeAct('x', at(0))).toBeNull()
    expect(treeAct('ArrowDown', { ...at(0), total: 0 })).toBeNull()
  })

  test('a star opens all beside a line, the menu key its menu', () => {
    expect(treeAct('*', at(3))).toEqual({ act: 'beside', id: 'id orders' })
    expect(treeAct('ContextMenu', at(3))).toEqual({ act: 'menu', row: rows[3] })
    expect(treeAct('*', { ...at(0), rowAt: () => undefined })).toEqual({ act: 'stay' })
  })

  test('a first letter is looked for past the line, more letters from it on, round the end', () => {
    expect(seekFrom('a', at(0))).toBe(1)
    expect(seekFrom('a', at(4))).toBe(0)
    expect(seekFrom('ac', at(4))).toBe(4)
    expect(seekFrom('a', { active: 0, total: 0 })).toBe(0)
  })
})
