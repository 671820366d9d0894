import { expect, test } from 'vitest'
import {
  MOST_PAGES,
  TREE_PAGE,
  TreeRows,
  type TreePage,
  type TreeQuestion,
} from '../../src/renderer/tree/tree-rows.ts'
import type { TreeRow } from '../../src/shared/model.ts'

interface Asked {
  readonly text: string
  readonly offset: number
  readonly signal: AbortSignal
  readonly answer: (total: number) => Promise<void>
  readonly fail: (error: Error) => Promise<void>
}

function question(text: string): TreeQuestion {
  return { scope: { sourceId: 's' }, expanded: [], filter: { text, kinds: [], statuses: [] } }
}

/** A cache whose questions are answered by the test, one by one. */
function setUp(): { rows: TreeRows; asked: Asked[] } {
  const asked: Asked[] = []
  const rows = new TreeRows(
    ({ filter }, { offset, limit }, signal) =>
      new Promise<TreePage>((resolve, reject) => {
        const settle = async (act: () => void): Promise<void> => {
          act()
          await new Promise((done) => setTimeout(done))
        }
        asked.push({
          text: filter.text,
          offset,
          signal,
          answer: (total) =>
            settle(() => {
              const length = Math.max(0, Math.min(limit, total - offset))
              const lines = Array.from(
                { length },
                (_, n) => ({ label: `${filter.text} ${offset + n}` }) as TreeRow,
              )
              resolve({ total, objects: total, rows: lines })
            }),
          fail: (error) => settle(() => reject(error)),
        })
      }),
  )
  return { rows, asked }
}

test('asks for the windows on screen and for nothing twice', async () => {
  const { rows, asked } = setUp()
  rows.show(0, 30)
  rows.ask(question('a'))
  await asked[0]?.answer(1000)
  rows.show(TREE_PAGE - 5, TREE_PAGE + 20)
  rows.show(TREE_PAGE - 4, TREE_PAGE + 21)
  expect(asked.map(({ offset }) => offset)).toEqual([0, TREE_PAGE])
  expect(rows.snapshot().rowAt(3)?.label).toBe('a 3')
  expect(rows.snapshot().rowAt(TREE_PAGE)).toBeUndefined()
  expect(rows.snapshot().loading).toBe(true)
  await asked[1]?.answer(1000)
  expect(rows.snapshot().rowAt(TREE_PAGE)?.label).toBe(`a ${TREE_PAGE}`)
  expect(rows.snapshot().loading).toBe(false)
})

test('keeps the lines of the question before until those that replace them are here', async () => {
  const { rows, asked } = setUp()
  rows.show(0, 10)
  rows.ask(question('a'))
  await asked[0]?.answer(50)
  rows.ask(question('b'))
  expect(rows.snapshot().rowAt(0)?.label).toBe('a 0')
  expect(rows.snapshot().loading).toBe(true)
  await asked[1]?.answer(40)
  expect(rows.snapshot().rowAt(0)?.label).toBe('b 0')
  expect(rows.snapshot().total).toBe(40)
})

test('an answer to a question that was replaced is dropped and its call aborted', async () => {
  const { rows, asked } = setUp()
  rows.show(0, 10)
  rows.ask(question('a'))
  rows.ask(question('b'))
  expect(asked[0]?.signal.aborted).toBe(true)
  await asked[1]?.answer(5)
  await asked[0]?.answer(99)
  expect(rows.snapshot().total).toBe(5)
  expect(rows.snapshot().rowAt(0)?.label).toBe('b 0')
})

test('a tree that became shorter than the place on screen asks for its end instead', async () => {
  const { rows, asked } = setUp()
  rows.show(900, 930)
  rows.ask(question('a'))
  await asked[0]?.answer(30)
  expect(asked.map(({ offset }) => offset)).toEqual([800, 0])
  expect(rows.snapshot().question).toBeNull()
  await asked[1]?.answer(30)
  expect(rows.snapshot().total).toBe(30)
  expect(rows.snapshot().rowAt(29)?.label).toBe('a 29')
})

test('a failure is told, what is on screen stays, and a retry asks again', async () => {
  const { rows, asked } = setUp()
  rows.show(0, 10)
  rows.ask(question('a'))
  await asked[0]?.answer(500)
  rows.show(210, 230)
  await asked[1]?.fail(new Error('gone'))
  expect(rows.snapshot().error).toBeInstanceOf(Error)
  expect(rows.snapshot().rowAt(0)?.label).toBe('a 0')
  rows.retry()
  expect(rows.snapshot().error).toBeNull()
  await asked[2]?.answer(500)
  expect(rows.snapshot().rowAt(210)?.label).toBe('a 210')
})

test('the failure of a page that is no longer on screen is told no longer', async () => {
  const { rows, asked } = setUp()
  rows.show(0, 10)
  rows.ask(question('a'))
  await asked[0]?.answer(5000)
  rows.show(1000, 1020)
  await asked[1]?.fail(new Error('gone'))
  rows.show(2000, 2020)
  expect(rows.snapshot()).toMatchObject({ error: null, loading: true })
  await asked[2]?.answer(5000)
  expect(rows.snapshot().rowAt(2001)?.label).toBe('a 2001')
})

test('lines that were scrolled past before they were here are asked for no longer', async () => {
  const { rows, asked } = setUp()
  rows.show(0, 10)
  rows.ask(question('a'))
  await asked[0]?.answer(1_000_000)
  rows.show(400_000, 400_010)
  rows.show(999_980, 999_999)
  expect(asked.map(({ offset, signal }) => [offset, signal.aborted])).toEqual([
    [0, false],
    [400_000, true],
    [999_800, false],
  ])
  await asked[1]?.answer(1_000_000)
  expect(rows.snapshot().rowAt(400_000)).toBeUndefined()
  expect(rows.snapshot().loading).toBe(true)
  await asked[2]?.answer(1_000_000)
  expect(rows.snapshot()).toMatchObject({ total: 1_000_000, loading: false })
  expect(rows.snapshot().rowAt(999_999)?.label).toBe('a 999999')
})

test('a million lines that are scrolled through are not all kept', async () => {
  const { rows, asked } = setUp()
  rows.show(0, 10)
  rows.ask(question('a'))
  await asked[0]?.answer(1_000_000)
  for (let page = 1; page <= MOST_PAGES + 20; page++) {
    rows.show(page * TREE_PAGE, page * TREE_PAGE + 10)
    await asked[page]?.answer(1_000_000)
  }
  rows.show(81 * TREE_PAGE, 81 * TREE_PAGE + 10)
  expect(rows.snapshot().rowAt(0)).toBeUndefined()
  expect(rows.snapshot().rowAt(80 * TREE_PAGE)?.label).toBe(`a ${80 * TREE_PAGE}`)
  rows.show(0, 10)
  expect(asked.at(-1)?.offset).toBe(0)
})

test('many open branches are named once, and again where the engine forgot them', async () => {
  const many = { ...question('a'), expanded: ['x', 'y'] }
  const calls: string[] = []
  let forgotten = false
  const rows = new TreeRows(({ expanded }, { offset, known }) => {
    calls.push(`${expanded.join()} ${known ?? ''} ${offset}`)
    const row = { label: `${offset}` } as TreeRow
    if (known !== undefined && forgotten)
      return Promise.resolve({ total: 0, objects: 0, rows: [], forgotten: true })
    return Promise.resolve({ total: 5000, objects: 5000, rows: [row], known: forgotten ? 'k2' : 'k1' })
  })
  const settled = (): Promise<void> => new Promise((done) => setTimeout(done))
  rows.show(0, 10)
  rows.ask(many)
  await settled()
  rows.show(400, 410)
  await settled()
  forgotten = true
  rows.show(800, 810)
  await settled()
  expect(calls).toEqual(['x,y  0', ' k1 400', ' k1 800', 'x,y  800'])
  expect(rows.snapshot().rowAt(800)?.label).toBe('800')
  expect(rows.snapshot().total).toBe(5000)
})
