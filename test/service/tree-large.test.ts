import { describe, expect, it } from 'vitest'
import { layOutTree } from '../../src/engine/service/tree-outline.ts'
import type { TreeItem } from '../../src/engine/service/tree-outline.ts'
import { TreeView } from '../../src/engine/service/tree-view.ts'
import type { TreeFilter } from '../../src/shared/model.ts'

const ALL: TreeFilter = { text: '', kinds: [], statuses: [] }

function item(given: Pick<TreeItem, 'kind' | 'label' | 'schema' | 'parent' | 'status'>): TreeItem {
  return {
    target: `/${given.kind}/${given.schema}.${given.label}`,
    database: null,
    identity: `${given.schema}.${given.label}`,
    quiet: false,
    rows: null,
    ...given,
  }
}

describe('a tree of 50,000 objects', () => {
  const items = Array.from({ length: 50_000 }, (_, n) => {
    const kind = n % 5 === 0 ? 'table' : 'index'
    const parent = kind === 'index' ? `/table/s${n % 50 < 25 ? 1 : 2}.object_${n - (n % 5)}` : null
    return item({
      kind,
      label: `object_${n}`,
      schema: `s${n % 50 < 25 ? 1 : 2}`,
      parent,
      status: n % 3 ? 'same' : 'changed',
    })
  })
  const view = new TreeView(layOutTree(items), true)

  it('has counts that add up', () => {
    const { rows, objects } = view.page(ALL, { expanded: ['*'] }, { offset: 0, limit: 60_000 })
    expect(objects).toBe(50_000)
    const tops = rows.filter(({ depth }) => depth === 0)
    const sum = (status: 'added' | 'removed' | 'changed' | 'same') =>
      tops.reduce((total, row) => total + (row.counts?.[status] ?? 0), 0)
    expect(sum('same') + sum('changed')).toBe(50_000)
    for (const [at, row] of rows.entries()) {
      if (row.type === 'object') continue
      const below = rows.slice(at + 1)
      const end = below.findIndex(({ depth }) => depth <= row.depth)
      const own = (end < 0 ? below : below.slice(0, end)).filter(({ depth }) => depth === row.depth + 1)
      const expected =
        row.type === 'kind' ? own.length : own.reduce((total, { count }) => total + (count ?? 0), 0)
      expect(row.count).toBe(expected)
    }
  })

  it('answers a page in a few milliseconds, a new filter included', () => {
    const texts = ['', '9', '99', 'object_4', 'none']
    // What the work itself takes: another program on the machine does not count.
    const timeOf = (text: string): number => {
      const began = process.threadCpuUsage()
      view.page({ ...ALL, text }, { expanded: ['*'] }, { offset: 100, limit: 100 })
      const { user, system } = process.threadCpuUsage(began)
      return (user + system) / 1000
    }
    // The best of a few: a busy machine says nothing of the work itself.
    const rounds = Array.from({ length: 5 }, () => texts.map(timeOf))
    const times = texts.map((_, index) => Math.min(...rounds.map((round) => round[index] ?? Infinity)))
    // Sixty leaves room for a busy machine; the median is below twenty.
    expect(Math.max(...times)).toBeLessThan(60)
    expect(times.toSorted((a, b) => a - b)[2]).toBeLessThan(20)
  })
})
