import { beforeEach, expect, test, vi } from 'vitest'
import type { Progress, SourceSummary } from '../../src/shared/model.ts'

const made = vi.hoisted(() => ({
  compared: [] as [string, string][],
  closed: [] as string[],
  modified: new Map<string, string>(),
  unreadable: new Set<string>(),
}))

vi.mock('../../src/renderer/rpc.ts', async () => {
  const { DumpscopeError } = await import('../../src/shared/errors.ts')
  const failures = await import('../../src/renderer/rpc/failure.ts')
  const summaryOf = (path: string): SourceSummary =>
    ({
      sourceId: `id of ${path}`,
      path,
      fileName: path,
      bytes: 1,
      modified: made.modified.get(path) ?? '2026-01-01T00:00:00Z',
    }) as SourceSummary
  const rpc = {
    sources: {
      open: async ({ path }: { path: string }) => {
        if (made.unreadable.has(path))
          throw new DumpscopeError({ code: 'NOT_A_DUMP', message: 'It is a picture.' })
        return summaryOf(path)
      },
      close: async ({ sourceId }: { sourceId: string }) => made.closed.push(sourceId),
    },
    comparisons: {
      create: async ({ a, b }: { a: string; b: string }) => {
        made.compared.push([a, b])
        const side = (id: string): SourceSummary => summaryOf(id.replace('id of ', ''))
        return { comparisonId: `${a} / ${b}`, a: side(a), b: side(b) }
      },
      close: async ({ comparisonId }: { comparisonId: string }) => made.closed.push(comparisonId),
    },
  }
  const run = async (
    start: (signal: AbortSignal) => Promise<unknown>,
    { signal }: { signal: AbortSignal; onProgress: (progress: Progress) => void },
  ): Promise<unknown> => start(signal)
  return { ...failures, rpc, run }
})

const { closeSource, openFiles, openPaths, swapSides } = await import('../../src/renderer/state/opening.ts')
const { useNavigation } = await import('../../src/renderer/state/navigation.ts')
const { useTasks } = await import('../../src/renderer/tasks/tasks.ts')
const { letterOf, useWorkspace } = await import('../../src/renderer/state/workspace.ts')

beforeEach(() => {
  made.compared.length = 0
  made.closed.length = 0
  made.modified.clear()
  made.unreadable.clear()
  useWorkspace.setState({ sources: [], comparison: null })
  useTasks.setState({ tasks: [] })
  useNavigation.setState({ view: null, scope: null, object: null, entry: null, back: [], forward: [] })
})

const opened = (): string[] => useWorkspace.getState().sources.map(({ path }) => path)

test('one file opens and its overview is shown', async () => {
  await openPaths(['one.sql'], 'given')
  expect(opened()).toEqual(['one.sql'])
  expect(useNavigation.getState().view).toEqual({ kind: 'overview', scope: { sourceId: 'id of one.sql' } })
  expect(made.compared).toEqual([])
})

test('two files of a command line are compared in the order given', async () => {
  made.modified.set('new.sql', '2020-01-01T00:00:00Z')
  await openPaths(['old.sql', 'new.sql'], 'given')
  expect(made.compared).toEqual([['id of old.sql', 'id of new.sql']])
  expect(useNavigation.getState().scope).toEqual({ comparisonId: 'id of old.sql / id of new.sql' })
})

test('two files chosen together are compared, the older one first', async () => {
  made.modified.set('b.sql', '2020-01-01T00:00:00Z')
  await openPaths(['a.sql', 'b.sql'], 'older first')
  expect(made.compared).toEqual([['id of b.sql', 'id of a.sql']])
  expect(opened()).toEqual(['b.sql', 'a.sql'])
})

test('a second file given later becomes B, a third is only opened', async () => {
  await openPaths(['a.sql'], 'given')
  made.modified.set('b.sql', '2020-01-01T00:00:00Z')
  await openPaths(['b.sql'], 'older first')
  expect(made.compared).toEqual([['id of a.sql', 'id of b.sql']])
  await openPaths(['c.sql'], 'older first')
  expect(made.compared).toHaveLength(1)
  expect(opened()).toEqual(['a.sql', 'b.sql', 'c.sql'])
})

test('swapping makes B the first side and closes the comparison before', async () => {
  await openPaths(['a.sql', 'b.sql'], 'given')
  await swapSides()
  expect(opened()).toEqual(['b.sql', 'a.sql'])
  expect(made.compared.at(-1)).toEqual(['id of b.sql', 'id of a.sql'])
  expect(made.closed).toEqual(['id of a.sql / id of b.sql'])
  expect(useNavigation.getState().back).not.toContainEqual({
    kind: 'overview',
    scope: { comparisonId: 'id of a.sql / id of b.sql' },
  })
})

test('a file that cannot be read leaves the other open, and its card when it is closed', async () => {
  made.unreadable.add('picture.png')
  const opening = openPaths(['a.sql', 'picture.png'], 'given')
  await vi.waitFor(() => expect(useTasks.getState().tasks[0]?.state).toBe('failed'))
  expect(opened()).toEqual(['a.sql'])
  useTasks.getState().tasks[0]?.cancel()
  await opening
  expect(made.compared).toEqual([])
})

test('closing a source closes its comparison and goes to what is left', async () => {
  await openPaths(['a.sql', 'b.sql'], 'given')
  await closeSource('id of a.sql')
  expect(made.closed).toEqual(['id of a.sql / id of b.sql', 'id of a.sql'])
  expect(opened()).toEqual(['b.sql'])
  expect(useNavigation.getState().view).toEqual({ kind: 'overview', scope: { sourceId: 'id of b.sql' } })
})

test('no files given is no work', async () => {
  await openFiles([])
  expect(opened()).toEqual([])
})

test('letters go on after Z', () => {
  expect([0, 1, 25, 26, 27, 52].map(letterOf)).toEqual(['A', 'B', 'Z', 'AA', 'AB', 'BA'])
})
