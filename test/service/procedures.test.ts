import { appendFileSync, chmodSync, mkdirSync, readdirSync, renameSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SourceSummary } from '../../src/shared/model.ts'
import { smallDump } from './small-dump.ts'
import { failureOf, finish, startEngine } from './started-engine.ts'

// Nothing is indexed in the engine's own thread, so that the worker is what is tested.
const started = startEngine({ inThreadBytes: 0, inThreadObjects: 0 })
const { client } = started
let source: SourceSummary
let sourceId: string
const key = (kind: string, identity: string): string => `/${kind}/${identity}`

beforeAll(async () => {
  source = await started.open(started.write('small.sql', smallDump({ orders: 2500 })))
  sourceId = source.sourceId
})
afterAll(() => started.stop())

describe('app and files', () => {
  it('says what runs', async () => {
    expect(await client.app.info()).toEqual({
      version: '1.2.3',
      platform: process.platform,
      indexFolder: started.indexFolder,
      openAtStart: ['/a.sql'],
    })
  })

  it('lists a folder: folders first, hidden ones last, the way up', async () => {
    const folder = path.join(started.folder, 'listed')
    for (const name of ['b', '.hidden']) mkdirSync(path.join(folder, name), { recursive: true })
    for (const name of ['file10.sql', 'file9.sql', '.dot']) started.write(`listed/${name}`, 'abc')
    const listing = await client.files.list({ path: folder })
    expect(listing).toMatchObject({ path: folder, parent: started.folder })
    expect(listing.entries.map(({ name }) => name)).toEqual([
      'b',
      '.hidden',
      'file9.sql',
      'file10.sql',
      '.dot',
    ])
    expect(listing.entries[2]).toMatchObject({ kind: 'file', bytes: 3, path: path.join(folder, 'file9.sql') })
    expect((await client.files.list({ path: path.join(folder, 'file9.sql') })).path).toBe(folder)
    expect((await client.files.list({ path: '/' })).parent).toBeNull()
    expect((await client.files.list({})).entries).toBeInstanceOf(Array)
  })

  it('says why a folder cannot be listed', async () => {
    expect(await failureOf(client.files.list({ path: '/no/such/folder' }))).toMatchObject({
      code: 'NOT_FOUND',
    })
    if (process.getuid?.() === 0 || process.platform === 'win32') return
    const closed = path.join(started.folder, 'closed')
    mkdirSync(closed)
    chmodSync(closed, 0)
    expect(await failureOf(client.files.list({ path: closed }))).toMatchObject({ code: 'NOT_READABLE' })
  })
})

describe('a source', () => {
  it('is opened with what is known of it', () => {
    expect(source).toMatchObject({
      label: 'A',
      fileName: 'small.sql',
      format: 'plain',
      encoding: 'UTF8',
      writtenByPgDump: true,
      reopened: false,
      archiveVersion: null,
    })
    expect(source.serverVersion).toContain('15.18')
    expect(source.bytes).toBe(Buffer.byteLength(smallDump({ orders: 2500 })))
    expect(new Date(source.modified).getFullYear()).toBeGreaterThan(2000)
  })

  it('is found again by its index, with another label, and closed', async () => {
    const again = await started.open(source.path)
    expect(again).toMatchObject({ label: 'B', reopened: true, bytes: source.bytes })
    expect(again.openedIn).toBeLessThan(300)
    expect((await client.sources.list()).map(({ label }) => label)).toEqual(['A', 'B'])
    const named = await started.open(source.path, 'before')
    expect(named.label).toBe('before')
    for (const { sourceId } of [again, named]) {
      expect(await client.sources.close({ sourceId })).toEqual({ closed: true })
      expect(await client.sources.close({ sourceId })).toEqual({ closed: false })
    }
    expect(await failureOf(client.sources.overview({ sourceId: again.sourceId }))).toMatchObject({
      code: 'UNKNOWN_SOURCE',
    })
  })

  it('gets labels in the order of the calls', async () => {
    const opened = await Promise.all([1, 2, 3].map(() => started.open(source.path)))
    expect(opened.map(({ label }) => label)).toEqual(['B', 'C', 'D'])
    for (const { sourceId } of opened) await client.sources.close({ sourceId })
  })

  it('has an overview whose numbers add up', async () => {
    const overview = await client.sources.overview({ sourceId })
    expect(overview.counts).toMatchObject({
      table: 2,
      view: 1,
      index: 1,
      function: 1,
      trigger: 1,
      extension: 1,
    })
    expect(overview.tables).toMatchObject({ total: 2, withData: 2, rows: 2502 })
    expect(overview.largestByRows.map(({ name, rows }) => [name, rows])).toEqual([
      ['public.orders', 2500],
      ['public.users', 2],
    ])
    expect(overview.largestByBytes[0]?.name).toBe('public.orders')
    const { bytes } = overview.coverage
    expect(bytes.statements + bytes.data + bytes.comments + bytes.psql + bytes.blank + bytes.unparsed).toBe(
      source.bytes,
    )
    expect(overview.coverage.unparsed).toBe(0)
  })

  it('lists tables and findings by pages', async () => {
    const byName = await client.sources.tables({ sourceId })
    expect(byName.total).toBe(2)
    expect(byName.tables.map(({ name }) => name)).toEqual(['public.orders', 'public.users'])
    const second = await client.sources.tables({ sourceId, order: 'rows', offset: 1, limit: 1 })
    expect(second.tables.map(({ name, columns }) => [name, columns])).toEqual([['public.users', 2]])
    const { total, findings } = await client.sources.findings({ sourceId })
    expect(findings).toHaveLength(total)
  })
})

describe('objects', () => {
  it('are listed and found', async () => {
    const tables = await client.objects.list({ sourceId, kind: 'table' })
    expect(tables.total).toBe(2)
    expect(tables.objects[0]).toMatchObject({
      key: key('table', 'public.orders'),
      owner: 'keeper',
      rows: 2500,
    })
    const found = await client.objects.find({ sourceId, name: 'orders_user' })
    expect(found).toMatchObject([{ kind: 'index', parent: key('table', 'public.orders') }])
    expect(await client.objects.find({ sourceId, name: 'nothing' })).toEqual([])
  })

  it('come with all that belongs to them, in the order of pg_dump', async () => {
    const detail = await client.objects.get({ sourceId, key: key('table', 'public.orders') })
    const order = [
      'CREATE TABLE public.orders',
      'OWNER TO keeper',
      'orders_pkey',
      'CREATE INDEX orders_user',
      "IS 'By buyer'",
      'CREATE TRIGGER stamp',
      'orders_user_fkey',
      'GRANT SELECT',
    ].map((text) => detail.ddl.indexOf(text))
    expect(order.every((at) => at >= 0)).toBe(true)
    expect(order).toEqual(order.toSorted((a, b) => a - b))
    expect(detail.ddl).not.toContain('COPY')
    expect(detail.hasRows).toBe(true)
    expect(detail.columns.map(({ name, type, notNull }) => [name, type, notNull])).toEqual([
      ['id', 'bigint', true],
      ['user_id', 'bigint', false],
      ['note', 'text', false],
      ['paid', 'boolean', false],
    ])
    expect(detail.children.map(({ kind }) => kind).toSorted()).toEqual(
      ['constraint', 'fk constraint', 'index', 'trigger'].toSorted(),
    )
    expect(detail.parts[0]).toMatchObject({ role: 'create' })

    expect(detail.cut).toEqual([])

    const users = await client.objects.get({ sourceId, key: key('table', 'public.users') })
    expect(users.comment).toBe('People who buy')
    expect(users.columns[1]).toMatchObject({ comment: 'As they write it' })
    expect(users.columns[1]?.default).toContain('nobody')
  })

  it('say which statement of a definition is too long to be given whole', async () => {
    const long = `INSERT INTO public.users SELECT 1, '${'x'.repeat(5_000_000)}';`
    const opened = await started.open(started.write('long.sql', smallDump({ more: `${long}\n` })))
    const where = { sourceId: opened.sourceId }
    const { objects } = await client.objects.list({ ...where, kind: 'unparsed' })
    const [statement] = objects
    const detail = await client.objects.get({ ...where, key: statement?.key ?? '' })
    expect(detail.cut).toEqual([{ line: statement?.line, bytes: long.length, given: 1_000_000 }])
    expect(detail.ddl).toBe(`${long.slice(0, 1_000_000)}\n`)
    await client.sources.close(where)
  })

  it('that are not there are told', async () => {
    expect(await failureOf(client.objects.get({ sourceId, key: 'no' }))).toMatchObject({
      code: 'UNKNOWN_OBJECT',
    })
  })
})

describe('rows', () => {
  const orders = key('table', 'public.orders')

  it('come by pages, anywhere', async () => {
    for (const offset of [0, 1, 999, 2400, 2499]) {
      const page = await client.rows.page({ sourceId, key: orders, offset, limit: 100 })
      expect(page.total).toBe(2500)
      expect(page.columns.map(({ name, type }) => [name, type])).toEqual([
        ['id', 'bigint'],
        ['user_id', 'bigint'],
        ['note', 'text'],
        ['paid', 'boolean'],
      ])
      expect(page.rows).toHaveLength(Math.min(100, 2500 - offset))
      expect(page.rows[0]).toEqual([`${offset + 1}`, `${(offset % 2) + 1}`, `line ${offset + 1}\nnext`, null])
    }
    expect((await client.rows.page({ sourceId, key: orders, offset: 2500 })).rows).toEqual([])
  })

  it('give single values', async () => {
    const where = { sourceId, key: orders, row: 2499 }
    expect(await client.rows.cell({ ...where, column: 2 })).toMatchObject({
      text: 'line 2500\nnext',
      more: false,
    })
    expect(await client.rows.cell({ ...where, column: 3 })).toMatchObject({ text: null })
    expect(await failureOf(client.rows.cell({ ...where, column: 4 }))).toMatchObject({ code: 'BAD_USE' })
    expect(await failureOf(client.rows.cell({ ...where, row: 2500, column: 0 }))).toMatchObject({
      code: 'BAD_USE',
    })
  })

  it('give a long value in slices that join up, wherever they begin', async () => {
    const value = Array.from({ length: 400_000 }, (_, n) => `${n}ä\n😀`).join('')
    const file = started.write(
      'long.sql',
      `CREATE TABLE public.long (a integer, v text);\n\nCOPY public.long (a, v) FROM stdin;\n1\t${value.replaceAll('\n', '\\n')}\n\\.\n`,
    )
    const { sourceId } = await started.open(file)
    const where = { sourceId, key: key('table', 'public.long'), row: 0, column: 1 }
    let text = ''
    for (;;) {
      const slice = await client.rows.cell({ ...where, offset: text.length })
      expect(slice.text?.length).toBeLessThanOrEqual(1_000_000)
      text += slice.text ?? ''
      if (!slice.more) break
    }
    expect(text === value).toBe(true)
    const middle = await client.rows.cell({ ...where, offset: 1_234_567 })
    expect(value.startsWith(middle.text ?? '?', 1_234_567)).toBe(true)
    const page = await client.rows.page({ sourceId, key: where.key })
    expect(page.clipped).toMatchObject([{ row: 0, column: 1 }])
    expect(page.rows[0]?.[1]?.length).toBeLessThan(5000)
    await client.sources.close({ sourceId })
  })

  it('of what has none are told', async () => {
    const view = client.rows.page({ sourceId, key: key('view', 'public.names') })
    expect(await failureOf(view)).toMatchObject({ code: 'NO_DATA' })
    expect(await failureOf(client.rows.page({ sourceId, key: 'no' }))).toMatchObject({
      code: 'UNKNOWN_OBJECT',
    })
  })

  it('of a file that changed meanwhile are refused, and opening it again indexes it again', async () => {
    const file = started.write('changing.sql', smallDump())
    const before = await started.open(file)
    const where = { sourceId: before.sourceId, key: orders }
    expect((await client.rows.page(where)).rows).toHaveLength(3)
    appendFileSync(file, '\n')
    expect(await failureOf(client.rows.page(where))).toMatchObject({ code: 'FILE_CHANGED' })
    expect(await failureOf(client.rows.cell({ ...where, row: 0, column: 0 }))).toMatchObject({
      code: 'FILE_CHANGED',
    })
    const after = await started.open(file)
    expect(after).toMatchObject({ reopened: false, bytes: before.bytes + 1 })

    renameSync(file, `${file}.moved`)
    const gone = { sourceId: after.sourceId, key: orders }
    expect(await failureOf(client.rows.page(gone))).toMatchObject({ code: 'READ_FAILED' })
    for (const { sourceId } of [before, after]) await client.sources.close({ sourceId })
  })
})

describe('the tree', () => {
  it('has counts that agree with the overview', async () => {
    const filter = { text: '', kinds: [], statuses: [] }
    const closed = await client.tree.rows({ scope: { sourceId }, expanded: [], filter, limit: 1000 })
    const { counts } = await client.sources.overview({ sourceId })
    expect(closed.objects).toBe(Object.values(counts).reduce((sum, count) => sum + count, 0))
    const open = await client.tree.rows({ scope: { sourceId }, expanded: ['*'], filter, limit: 1000 })
    const tables = open.rows.find(({ type, kind }) => type === 'kind' && kind === 'table')
    expect(tables?.count).toBe(2)
    const orders = open.rows.find(({ label, kind }) => label === 'orders' && kind === 'table')
    expect(orders).toMatchObject({ count: 4, rows: 2500, target: key('table', 'public.orders') })
    const whole = await client.tree.rows({
      scope: { sourceId },
      expanded: ['*', ...open.rows.filter(({ type }) => type === 'object').map(({ id }) => id)],
      filter,
      limit: 1000,
    })
    expect(whole.rows.filter(({ type }) => type === 'object')).toHaveLength(closed.objects)
  })
})

describe('what goes wrong', () => {
  it('is told as a failure with a sentence', async () => {
    expect(await failureOf(finish(client.sources.open({ path: '/no/such/file.sql' })))).toMatchObject({
      code: 'NOT_FOUND',
    })
    expect(
      await failureOf(finish(client.sources.open({ path: path.join(started.folder, 'index') }))),
    ).toMatchObject({
      message: expect.stringMatching(/folder/) as string,
    })
    const empty = started.write('empty.sql', '')
    expect(await failureOf(finish(client.sources.open({ path: empty })))).toMatchObject({
      code: 'EMPTY_FILE',
    })
    const asked = client.rows.page({ sourceId, key: 'x', limit: 100_000 })
    expect(await failureOf(asked)).toMatchObject({ code: 'BAD_USE' })
  })

  it('frees the label of a file that could not be opened', async () => {
    await failureOf(finish(client.sources.open({ path: '/no/such/file.sql' })))
    const next = await started.open(source.path)
    expect(next.label).toBe('B')
    await client.sources.close({ sourceId: next.sourceId })
  })
})

describe('cancelling', () => {
  it('ends at once, leaves no part file, and the file can be opened again', async () => {
    const file = started.write('large.sql', smallDump({ orders: 1_500_000 }))
    const controller = new AbortController()
    const iterator = await client.sources.open({ path: file }, { signal: controller.signal })
    const first = await iterator.next()
    expect(first).toMatchObject({ done: false, value: { kind: 'progress', stage: 'Reading' } })
    const began = performance.now()
    controller.abort()
    await expect(iterator.next()).rejects.toThrow()
    expect(performance.now() - began).toBeLessThan(150)
    await expect
      .poll(() => readdirSync(started.indexFolder).filter((name) => name.endsWith('.part')), {
        timeout: 3000,
      })
      .toEqual([])

    const { steps, result } = await finish(client.sources.open({ path: file }))
    expect(result.reopened).toBe(false)
    for (const step of steps) expect(step.bytesTotal).toBe(result.bytes)
    const done = steps.map(({ bytesDone }) => bytesDone)
    expect(done).toEqual(done.toSorted((a, b) => a - b))
    const last = { sourceId: result.sourceId, key: key('table', 'public.orders'), offset: 1_499_999 }
    expect((await client.rows.page(last)).rows).toHaveLength(1)
    await client.sources.close({ sourceId: result.sourceId })
  })

  it('leaves the engine answering within 100 ms while a file is indexed', async () => {
    const file = started.write('busy.sql', smallDump({ orders: 1_000_000 }))
    const opening = finish(client.sources.open({ path: file }))
    let slowest = 0
    const state = { done: false }
    void opening.finally(() => (state.done = true))
    while (!state.done) {
      const began = performance.now()
      await client.sources.overview({ sourceId })
      await new Promise((resolve) => void setTimeout(resolve, 5))
      slowest = Math.max(slowest, performance.now() - began)
    }
    const { result } = await opening
    expect(slowest).toBeLessThan(100)
    await client.sources.close({ sourceId: result.sourceId })
  })
})
