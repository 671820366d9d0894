import { beforeEach, expect, test } from 'vitest'
import { paceMeter, timeLeft } from '../../../src/renderer/tasks/pace.ts'
import { commonShare, taskFigures } from '../../../src/renderer/tasks/task-words.ts'
import { lastToEnd, startTask, trackTask, useTasks, type Task } from '../../../src/renderer/tasks/tasks.ts'
import { isAbort } from '../../../src/renderer/rpc/failure.ts'
import { DumpscopeError } from '../../../src/shared/errors.ts'
import type { Progress } from '../../../src/shared/model.ts'

beforeEach(() => useTasks.setState({ tasks: [] }))

function progress(elapsed: number, bytesDone: number, stage = 'Reading'): Progress {
  return { kind: 'progress', stage, bytesDone, bytesTotal: 1000, elapsed }
}

const settled = (): Promise<void> => new Promise((done) => setTimeout(done))
const gone = new DumpscopeError({ code: 'NOT_FOUND', message: 'It is gone.' })

test('speed is of the last two seconds, and a new stage starts anew', () => {
  const measure = paceMeter()
  expect(measure(progress(0, 0)).bytesPerSecond).toBeNull()
  expect(measure(progress(1000, 100)).bytesPerSecond).toBe(100)
  expect(measure(progress(3000, 500)).bytesPerSecond).toBe(200)
  const last = measure(progress(4000, 700))
  expect(last.bytesPerSecond).toBe(200)
  expect(timeLeft(last)).toBe(1500)
  expect(measure(progress(4100, 700, 'Writing the index')).bytesPerSecond).toBeNull()
})

test('a task that is cancelled is gone at once, though its work goes on', async () => {
  let aborted = false
  const result = startTask('open', 'a.sql', ({ signal }) => {
    signal.addEventListener('abort', () => (aborted = true))
    return new Promise<string>(() => undefined)
  })
  useTasks.getState().tasks[0]?.cancel()
  expect(useTasks.getState().tasks).toEqual([])
  expect(aborted).toBe(true)
  expect(await result).toBeNull()
})

test('a failed task waits for the reader, and a retry that succeeds is its result', async () => {
  let tries = 0
  const result = startTask('open', 'a.sql', async () => {
    if (tries++ === 0) throw gone
    return 'opened'
  })
  await settled()
  const [task] = useTasks.getState().tasks
  expect(task).toMatchObject({ state: 'failed', failure: { code: 'NOT_FOUND' } })
  task?.retry()
  expect(await result).toBe('opened')
  expect(useTasks.getState().tasks).toEqual([])
})

test('a failed task that is closed has no result', async () => {
  const result = startTask('open', 'a.sql', () => Promise.reject(gone))
  await settled()
  useTasks.getState().tasks[0]?.cancel()
  expect(await result).toBeNull()
})

test('several tasks stand side by side', async () => {
  const results = ['a', 'b'].map((title) => startTask('open', title, async () => title))
  expect(useTasks.getState().tasks.map(({ title }) => title)).toEqual(['a', 'b'])
  expect(await Promise.all(results)).toEqual(['a', 'b'])
})

test('followed work is shown while it runs, and its end is its caller’s', async () => {
  const titles: string[] = []
  const result = trackTask('export', 'a', async ({ onProgress }) => {
    onProgress(progress(1, 500))
    titles.push(...useTasks.getState().tasks.map(({ title }) => title))
    return 'made'
  })
  expect(await result).toBe('made')
  expect(titles).toEqual(['a'])
  await expect(trackTask('export', 'b', () => Promise.reject(gone))).rejects.toBe(gone)
  expect(useTasks.getState().tasks).toEqual([])
})

test('followed work that is cancelled rejects at once as cancelled, whoever cancels it', async () => {
  const never = (): Promise<never> => new Promise(() => undefined)
  let aborted = false
  const inPanel = trackTask('prove', 'a', ({ signal }) => {
    signal.addEventListener('abort', () => (aborted = true))
    return never()
  })
  useTasks.getState().tasks[0]?.cancel()
  await expect(inPanel).rejects.toSatisfy(isAbort)
  expect(aborted).toBe(true)
  const caller = new AbortController()
  const byCaller = trackTask('prove', 'a', never, { signal: caller.signal })
  caller.abort()
  await expect(byCaller).rejects.toSatisfy(isAbort)
  await expect(trackTask('prove', 'a', never, { signal: caller.signal })).rejects.toSatisfy(isAbort)
  expect(useTasks.getState().tasks).toEqual([])
})

test('Escape ends what was started last, but neither what runs beside nor what cannot be stopped', () => {
  const never = (): Promise<never> => new Promise(() => undefined)
  void startTask('open', 'first', never)
  void trackTask('script', 'beside', never, { quiet: true }).catch(() => undefined)
  void trackTask('count', 'by itself', never, { canCancel: false }).catch(() => undefined)
  expect(lastToEnd(useTasks.getState().tasks)?.title).toBe('first')
  useTasks.getState().tasks[0]?.cancel()
  expect(lastToEnd(useTasks.getState().tasks)).toBeUndefined()
})

test('the figures say what, how far, how fast and how long; steps are counted where they are no bytes', () => {
  const measure = paceMeter()
  measure(progress(0, 0))
  const pace = measure(progress(1000, 250))
  const task: Pick<Task, 'kind' | 'pace' | 'began' | 'unit'> = { kind: 'open', pace, began: 0, unit: null }
  expect(taskFigures(task, 1000)).toEqual({
    verb: 'Opening',
    stage: 'Reading',
    percent: '25\u00a0%',
    done: '250\u00a0B of 1.00\u00a0kB',
    speed: '250\u00a0B/s',
    time: '3\u00a0s left',
  })
  const rows = taskFigures({ ...task, kind: 'export', unit: 'rows' }, 1000)
  expect([rows.done, rows.speed]).toEqual(['250 of 1,000\u00a0rows', '250/s'])
  const unknown = taskFigures({ kind: 'compare', pace: null, began: 0, unit: null }, 8400)
  expect([unknown.percent, unknown.done, unknown.time]).toEqual(['', '', 'for 8\u00a0s'])
  expect(commonShare([task, { pace: null }])).toBe(0.25)
  expect(commonShare([{ pace: null }])).toBeNull()
})
