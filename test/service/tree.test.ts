import { describe, expect, it } from 'vitest'
import type { TreeFilter, TreeRow } from '../../src/shared/model.ts'
import { layOutTree } from '../../src/engine/service/tree-outline.ts'
import type { TreeItem } from '../../src/engine/service/tree-outline.ts'
import { TreeView } from '../../src/engine/service/tree-view.ts'

const ALL: TreeFilter = { text: '', kinds: [], statuses: [] }

function item(given: Partial<TreeItem> & Pick<TreeItem, 'kind' | 'label'>): TreeItem {
  const schema = given.schema === undefined ? 'public' : given.schema
  return {
    target: `${given.database ?? ''}/${given.kind}/${schema ?? ''}.${given.label}`,
    database: null,
    schema,
    identity: schema === null ? given.label : `${schema}.${given.label}`,
    parent: null,
    status: null,
    quiet: false,
    rows: null,
    ...given,
  }
}

const users = item({ kind: 'table', label: 'users', rows: 5 })
const shop: readonly TreeItem[] = [
  item({ kind: 'extension', label: 'citext', schema: null }),
  item({ kind: 'schema', label: 'public', schema: null }),
  item({ kind: 'view', label: 'active_users' }),
  item({ kind: 'table', label: 'orders', schema: 'sales' }),
  item({ kind: 'table', label: 'accounts' }),
  users,
  item({ kind: 'trigger', label: 'stamp', parent: users.target }),
  item({
    kind: 'constraint',
    label: 'users_pkey',
    parent: users.target,
    identity: 'public.users.users_pkey',
  }),
]

function lines(view: TreeView, expanded: readonly string[], filter: TreeFilter = ALL): string[] {
  return view.page(filter, { expanded: expanded }, { offset: 0, limit: 1000 }).rows.map(line)
}

function line(row: TreeRow): string {
  return `${'  '.repeat(row.depth)}${row.label}${row.count === null ? '' : ` ${row.count}`}`
}

describe('the tree of a source', () => {
  const view = new TreeView(layOutTree(shop), false)

  it('shows schemas, then what has no schema, closed', () => {
    expect(lines(view, [])).toEqual(['public 3', 'sales 1', 'schema 1', 'extension 1'])
  })

  it('opens branches, tables down to what belongs to them, kinds in their order', () => {
    const kinds = ['schema:/public', 'kind:/public/table', 'kind:/public/view', `object:${users.target}`]
    expect(lines(view, kinds)).toEqual([
      'public 3',
      '  table 2',
      '    accounts',
      '    users 2',
      '      users_pkey',
      '      stamp',
      '  view 1',
      '    active_users',
      'sales 1',
      'schema 1',
      'extension 1',
    ])
  })

  it('says where an object stands and which lines above it are closed', () => {
    const pkey = shop.at(-1)?.target ?? ''
    const way = ['schema:/public', 'kind:/public/table', `object:${users.target}`]
    expect(view.locate(ALL, [], pkey)).toEqual({ closed: way, index: 4 })
    expect(view.locate(ALL, way, pkey)).toEqual({ closed: [], index: 4 })
    expect(lines(view, way)[4]).toBe('      users_pkey')
    expect(view.locate(ALL, ['*', 'schema:/public'], pkey)).toEqual({ closed: [way[0], way[2]], index: 4 })
    const sales = 'schema:/sales'
    expect(view.locate(ALL, [...way.slice(0, 2), sales], '/table/sales.orders')).toEqual({
      closed: ['kind:/sales/table'],
      index: 7,
    })
  })

  it('has no place for what the filter hides or is not there', () => {
    expect(view.locate({ ...ALL, kinds: ['view'] }, [], users.target)).toBeNull()
    expect(view.locate(ALL, [], 'no such object')).toBeNull()
  })

  it('opens all branches by a star, and closes the named ones', () => {
    expect(lines(view, ['*', 'schema:/public', 'kind:/extension'])).toEqual([
      'public 3',
      'sales 1',
      '  table 1',
      '    orders',
      'schema 1',
      '  public',
      'extension 1',
    ])
  })

  it('gives a table its target and rows, a branch neither', () => {
    const { rows } = view.page(ALL, { expanded: ['*'] }, { offset: 0, limit: 100 })
    const row = rows.find(({ label }) => label === 'users')
    expect(row).toMatchObject({
      target: users.target,
      rows: 5,
      hasChildren: true,
      expanded: false,
      type: 'object',
    })
    expect(rows[0]).toMatchObject({
      target: null,
      rows: null,
      hasChildren: true,
      expanded: true,
      type: 'schema',
    })
  })

  it('pages', () => {
    const whole = view.page(ALL, { expanded: ['*'] }, { offset: 0, limit: 1000 })
    const pages = [0, 3, 6, 9, 12].flatMap(
      (offset) => view.page(ALL, { expanded: ['*'] }, { offset: offset, limit: 3 }).rows,
    )
    expect(pages).toEqual(whole.rows)
    expect(view.page(ALL, { expanded: ['*'] }, { offset: 5, limit: 1 }).total).toBe(whole.total)
    expect(view.page(ALL, { expanded: ['*'] }, { offset: 10_000, limit: 10 }).rows).toEqual([])
  })

  it('finds by a part of a name, shows the way there, and counts what passes', () => {
    const found = view.page(
      { ...ALL, text: 'PKEY' },
      { expanded: ['*', `object:${users.target}`] },
      { offset: 0, limit: 100 },
    )
    expect(found.rows.map(line)).toEqual(['public 1', '  table 1', '    users 1', '      users_pkey'])
    expect(found.objects).toBe(1)
    expect(lines(view, ['*'], { ...ALL, text: 'user' })).toEqual([
      'public 2',
      '  table 1',
      '    users 2',
      '  view 1',
      '    active_users',
    ])
    expect(lines(view, ['*'], { ...ALL, text: 'sales.o' })).toEqual(['sales 1', '  table 1', '    orders'])
    expect(lines(view, ['*'], { ...ALL, text: 'nothing' })).toEqual([])
  })

  it('filters by kind', () => {
    expect(lines(view, ['*'], { ...ALL, kinds: ['view', 'trigger'] })).toEqual([
      'public 2',
      '  table 1',
      '    users 1',
      '  view 1',
      '    active_users',
    ])
  })

  it('has a line per database where there are several', () => {
    const several = new TreeView(
      layOutTree([
        item({ kind: 'table', label: 'a', database: 'x' }),
        item({ kind: 'table', label: 'b', database: 'y' }),
        item({ kind: 'role', label: 'reader', schema: null }),
      ]),
      false,
    )
    expect(lines(several, ['*'])).toEqual([
      'x 1',
      '  public 1',
      '    table 1',
      '      a',
      'y 1',
      '  public 1',
      '    table 1',
      '      b',
      'role 1',
      '  reader',
    ])
  })

  it('hides nothing when parents go in a circle or are missing', () => {
    const view = new TreeView(
      layOutTree([
        item({ kind: 'table', label: 'a', target: 'a', parent: 'b' }),
        item({ kind: 'table', label: 'b', target: 'b', parent: 'a' }),
        item({ kind: 'table', label: 'c', target: 'c', parent: 'c' }),
        item({ kind: 'index', label: 'd', target: 'd', parent: 'gone' }),
      ]),
      false,
    )
    const shown = view.page(ALL, { expanded: ['*', 'object:a', 'object:b'] }, { offset: 0, limit: 100 })
    expect(shown.rows.filter(({ type }) => type === 'object').map(({ label }) => label)).toEqual([
      'a',
      'b',
      'c',
      'd',
    ])
  })

  it('gives every line an id of its own, whatever names hold', () => {
    const odd = ['a/b', 'a', 'b', 'kind:a', '', '*', 'ä/table'].map((schema) =>
      item({ kind: 'table', label: 'a/b', schema, target: `t${schema}` }),
    )
    const { rows } = new TreeView(layOutTree(odd), false).page(
      ALL,
      { expanded: ['*'] },
      { offset: 0, limit: 1000 },
    )
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
  })
})

describe('branches that are open', () => {
  const view = new TreeView(layOutTree(shop), false)
  const many = Array.from({ length: 300 }, (_, n) => `object:none ${n}`)

  it('are those directly below a line by one id, and others of them are turned round by theirs', () => {
    const beside = view.openedBeside(['schema:/public'], 'kind:/public/view')
    expect(beside).toEqual(['schema:/public', 'below:schema:/public'])
    expect(lines(view, beside)).toEqual([
      'public 3',
      '  table 2',
      '    accounts',
      '    users 2',
      '  view 1',
      '    active_users',
      'sales 1',
      'schema 1',
      'extension 1',
    ])
    expect(lines(view, [...beside, 'kind:/public/view'])).not.toContain('    active_users')
  })

  it('are all open beside a line whatever was open before, also at the top and among objects', () => {
    const before = ['schema:/sales', 'kind:/public/table', 'kind:/sales/table']
    const top = view.openedBeside(before, 'schema:/public')
    expect(top).toEqual(['kind:/public/table', 'kind:/sales/table', 'below:'])
    expect(lines(view, top)).toContain('    orders')
    expect(view.openedBeside(top, 'schema:/public')).toEqual(top)
    const objects = view.openedBeside(['*', `object:${users.target}`], `object:${users.target}`)
    expect(lines(view, objects)).toContain('      users_pkey')
    expect(view.openedBeside(['a'], 'no such line')).toEqual(['a'])
  })

  it('are called something where they are many, and need not be named again', () => {
    const expanded = [...many, '*']
    const first = view.page(ALL, { expanded }, { offset: 0, limit: 3 })
    expect(first.known).toBeDefined()
    expect(view.page(ALL, { expanded }, { offset: 3, limit: 3 }).known).toBe(first.known)
    const next = view.page(ALL, { expanded: [], known: first.known }, { offset: 3, limit: 3 })
    expect(next).toEqual(view.page(ALL, { expanded }, { offset: 3, limit: 3 }))
    expect(next.rows).toEqual(view.page(ALL, { expanded: ['*'] }, { offset: 3, limit: 3 }).rows)
    expect(view.page(ALL, { expanded: ['*'] }, { offset: 0, limit: 3 }).known).toBeUndefined()
  })

  it('are forgotten after a while, which is said', () => {
    const { known } = view.page(ALL, { expanded: many }, { offset: 0, limit: 3 })
    for (let n = 0; n < 8; n++)
      view.page(ALL, { expanded: [...many, `another ${n}`] }, { offset: 0, limit: 1 })
    const later = view.page(ALL, { expanded: [], known }, { offset: 0, limit: 3 })
    expect(later).toEqual({ total: 0, objects: 0, rows: [], forgotten: true })
  })

  it('are stepped through by the beginning of a name, round the end', () => {
    const open = ['*', `object:${users.target}`]
    const at = (text: string, from: number): string | undefined => {
      const found = view.seek(ALL, open, { text, from })
      return found === null ? undefined : lines(view, open)[found.index]?.trim()
    }
    expect(at('USERS', 0)).toBe('users 2')
    expect(at('users', 4)).toBe('users_pkey')
    expect(at('users', 5)).toBe('users 2')
    expect(at('acc', 8)).toBe('accounts')
    expect(at('nobody', 0)).toBeUndefined()
    expect(view.seek(ALL, [], { text: 'accounts', from: 0 })).toBeNull()
  })
})

describe('findings and moves in a tree', () => {
  const found = { error: 1, warning: 0, info: 2 }
  const owner = item({ kind: 'table', label: 'owner', findings: found, moved: 'renamed', status: 'changed' })
  const view = new TreeView(
    layOutTree([
      owner,
      item({
        kind: 'index',
        label: 'below',
        parent: owner.target,
        findings: { error: 0, warning: 3, info: 0 },
        status: 'same',
      }),
      item({ kind: 'view', label: 'gone elsewhere', moved: 'moved and renamed', status: 'changed' }),
      item({ kind: 'view', label: 'quiet', status: 'same' }),
    ]),
    true,
  )
  const rowOf = (label: string, filter: TreeFilter = ALL) =>
    view
      .page(filter, { expanded: ['*', `object:${owner.target}`] }, { offset: 0, limit: 100 })
      .rows.find((row) => row.label === label)

  it('are summed up at every line above them, and none are none', () => {
    expect(rowOf('below')?.findings).toEqual({ error: 0, warning: 3, info: 0 })
    expect(rowOf('owner')).toMatchObject({ findings: { error: 1, warning: 3, info: 2 }, moved: 'renamed' })
    expect(rowOf('public')).toMatchObject({
      findings: { error: 1, warning: 3, info: 2 },
      movedBelow: { renamed: 1, moved: 1 },
    })
    expect(rowOf('view')).toMatchObject({ movedBelow: { renamed: 0, moved: 1 } })
    for (const label of ['view', 'quiet']) expect(rowOf(label)).not.toHaveProperty('findings')
    expect(rowOf('quiet')).not.toHaveProperty('movedBelow')
  })

  it('count only what passes the filter', () => {
    const filter: TreeFilter = { ...ALL, kinds: ['index'] }
    expect(rowOf('public', filter)?.findings).toEqual({ error: 0, warning: 3, info: 0 })
    expect(rowOf('public', filter)).not.toHaveProperty('movedBelow')
  })
})

describe('the tree of a comparison', () => {
  const table = item({ kind: 'table', label: 't', status: 'same' })
  const entries = [
    table,
    item({ kind: 'index', label: 'i', parent: table.target, status: 'added' }),
    item({ kind: 'view', label: 'v', status: 'removed' }),
    item({ kind: 'view', label: 'w', status: 'changed', quiet: true }),
  ]
  const view = new TreeView(layOutTree(entries), true)

  it('counts everything below a branch by status', () => {
    const { rows } = view.page(ALL, { expanded: ['*'] }, { offset: 0, limit: 100 })
    expect(rows[0]?.counts).toEqual({ added: 1, removed: 1, changed: 1, same: 1 })
    expect(rows.find(({ label }) => label === 't')).toMatchObject({
      status: 'same',
      counts: { added: 1, removed: 0, changed: 0, same: 0 },
    })
    expect(rows.find(({ label }) => label === 'w')).toMatchObject({
      status: 'changed',
      quiet: true,
      counts: null,
    })
  })

  it('filters by status and shows the way to what passes', () => {
    const filter: TreeFilter = { ...ALL, statuses: ['added'] }
    expect(lines(view, ['*', `object:${table.target}`], filter)).toEqual([
      'public 1',
      '  table 1',
      '    t 1',
      '      i',
    ])
    expect(view.page(filter, { expanded: [] }, { offset: 0, limit: 10 })).toMatchObject({
      objects: 1,
      total: 1,
    })
  })
})
