import { expect, test } from 'vitest'
import { PageCache, type Page, type PageCacheOptions } from '../../../src/renderer/ui/window/page-cache.ts'

interface Asked {
  readonly offset: number
  readonly limit: number
  readonly signal: AbortSignal
  readonly answer: (total?: number) => Promise<void>
  readonly fail: () => Promise<void>
}

/** A cache whose questions are answered by the test, one by one; row n is the text 'row n'. */
function setUp(options: Partial<PageCacheOptions<string>> = {}): {
  cache: PageCache<string>
  asked: Asked[]
} {
  const asked: Asked[] = []
  const cache = new PageCache<string>({
    pageSize: 100,
    fetch: (offset, limit, signal) =>
      new Promise<Page<string>>((resolve, reject) => {
        const settled = (): Promise<void> => new Promise((done) => setTimeout(done))
        asked.push({
          offset,
          limit,
          signal,
          answer: (total = 10_000_000) => {
            const length = Math.max(0, Math.min(limit, total - offset))
            resolve({ total, rows: Array.from({ length }, (_, index) => `row ${offset + index}`) })
            return settled()
          },
          fail: () => {
            reject(new Error('no'))
            return settled()
          },
        })
      }),
    ...options,
  })
  return { cache, asked }
}

test('asks for the first page alone until the size is known, then for what is on screen', async () => {
  const { cache, asked } = setUp()
  cache.show(0, 250)
  expect(asked.map(({ offset }) => offset)).toEqual([0])
  expect(cache.snapshot()).toMatchObject({ total: null, loading: true })
  await asked[0]?.answer(1000)
  cache.show(0, 250)
  expect(asked.map(({ offset, limit }) => [offset, limit])).toEqual([
    [0, 100],
    [100, 100],
    [200, 100],
  ])
  expect(cache.snapshot().rowAt(99)).toBe('row 99')
  expect(cache.snapshot().rowAt(100)).toBeUndefined()
})

test('asks for nothing twice', async () => {
  const { cache, asked } = setUp({ total: 1000 })
  cache.show(0, 30)
  cache.show(1, 31)
  await asked[0]?.answer(1000)
  cache.show(2, 32)
  expect(asked).toHaveLength(1)
  expect(cache.snapshot().loading).toBe(false)
})

test('a jump among three billion rows asks for that place only and cancels what was scrolled past', async () => {
  const { cache, asked } = setUp({ total: 3_000_000_000 })
  cache.show(0, 30)
  cache.show(1_500_000_000, 1_500_000_030)
  cache.show(2_999_999_970, 2_999_999_999)
  expect(asked.map(({ offset, signal }) => [offset, signal.aborted])).toEqual([
    [0, true],
    [1_500_000_000, true],
    [2_999_999_900, false],
  ])
  await asked[0]?.answer(3_000_000_000)
  expect(cache.snapshot().rowAt(0)).toBeUndefined()
  await asked[2]?.answer(3_000_000_000)
  expect(cache.snapshot().rowAt(2_999_999_999)).toBe('row 2999999999')
  expect(cache.snapshot().loading).toBe(false)
})

test('a page that was cancelled is asked for again when it is wanted again', async () => {
  const { cache, asked } = setUp({ total: 1000 })
  cache.show(0, 30)
  cache.show(500, 530)
  cache.show(0, 30)
  expect(asked.map(({ offset }) => offset)).toEqual([0, 500, 0])
  await asked[2]?.answer(1000)
  expect(cache.snapshot().rowAt(5)).toBe('row 5')
})

test('keeps so many pages and forgets first what was not looked at for longest', async () => {
  const { cache, asked } = setUp({ total: 1000, maxPages: 2 })
  for (const [index, first] of [0, 100, 200].entries()) {
    if (first === 200) cache.show(0, 10)
    cache.show(first, first + 10)
    await asked[index]?.answer(1000)
  }
  const { rowAt } = cache.snapshot()
  expect([rowAt(0), rowAt(100), rowAt(200)]).toEqual(['row 0', undefined, 'row 200'])
})

test('what is here stays after a failure, which is told until it is tried again', async () => {
  const { cache, asked } = setUp({ total: 1000 })
  cache.show(0, 30)
  await asked[0]?.answer(1000)
  cache.show(90, 120)
  await asked[1]?.fail()
  expect(cache.snapshot().error).toBeInstanceOf(Error)
  expect(cache.snapshot().rowAt(95)).toBe('row 95')
  cache.show(91, 121)
  expect(asked).toHaveLength(2)
  cache.retry()
  await asked[2]?.answer(1000)
  expect(cache.snapshot()).toMatchObject({ error: null, loading: false })
  expect(cache.snapshot().rowAt(100)).toBe('row 100')
})

test('a page that failed stands in the way of no other, and is asked for again when it is come back to', async () => {
  const { cache, asked } = setUp({ total: 1000 })
  cache.show(90, 110)
  await asked[0]?.fail()
  expect(cache.snapshot()).toMatchObject({ loading: true })
  await asked[1]?.answer(1000)
  expect(cache.snapshot().rowAt(105)).toBe('row 105')
  expect(cache.snapshot()).toMatchObject({ loading: false, error: expect.any(Error) as Error })
  cache.show(500, 530)
  expect(cache.snapshot()).toMatchObject({ loading: true, error: null })
  await asked[2]?.answer(1000)
  expect(cache.snapshot().rowAt(500)).toBe('row 500')
  cache.show(0, 30)
  await asked[3]?.answer(1000)
  expect(asked.map(({ offset }) => offset)).toEqual([0, 100, 500, 0])
  expect(cache.snapshot().rowAt(0)).toBe('row 0')
})

test('rests when nobody looks, and goes on when somebody does', async () => {
  const { cache, asked } = setUp({ total: 1000 })
  cache.show(0, 30)
  cache.rest()
  expect(asked[0]?.signal.aborted).toBe(true)
  cache.show(0, 30)
  await asked[1]?.answer(1000)
  expect(cache.snapshot().rowAt(0)).toBe('row 0')
})

test('tells its listeners of every change with a snapshot of its own', async () => {
  const { cache, asked } = setUp({ total: 1000 })
  const seen = new Set<unknown>([cache.snapshot()])
  const stop = cache.subscribe(() => seen.add(cache.snapshot()))
  cache.show(0, 30)
  await asked[0]?.answer(1000)
  expect(seen.size).toBe(3)
  stop()
  cache.show(500, 530)
  expect(seen.size).toBe(3)
})

test('a list that grows asks again for the page that was not full, and keeps it until it is here', async () => {
  const { cache, asked } = setUp()
  cache.show(0, 30)
  await asked[0]?.answer(30)
  expect(cache.snapshot().total).toBe(30)
  cache.grow(20)
  expect(asked).toHaveLength(1)
  cache.grow(130)
  expect(asked).toHaveLength(2)
  expect(cache.snapshot()).toMatchObject({ total: 130, loading: false })
  expect(cache.snapshot().rowAt(29)).toBe('row 29')
  expect(cache.snapshot().rowAt(30)).toBeUndefined()
  await asked[1]?.answer(130)
  expect(cache.snapshot().rowAt(99)).toBe('row 99')
  cache.show(90, 129)
  await asked[2]?.answer(130)
  expect(cache.snapshot().rowAt(129)).toBe('row 129')
})
