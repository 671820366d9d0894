import { beforeEach, expect, test } from 'vitest'
import { paceMeter, startTask, timeLeft, useTasks } from '../../src/renderer/state/tasks.ts'
import { DumpscopeError } from '../../src/shared/errors.ts'
import type { Progress } from '../../src/shared/model.ts'

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
