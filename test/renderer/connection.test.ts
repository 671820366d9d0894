import { ORPCError, type ClientContext, type ClientLink } from '@orpc/client'
import { beforeEach, expect, test, vi } from 'vitest'
import { Connection, useConnection, type Channel } from '../../src/renderer/rpc/connection.ts'
import { isAbort, toFailure } from '../../src/renderer/rpc/failure.ts'

beforeEach(() => useConnection.setState({ status: 'connecting', generation: 0 }))

function channel(call: ClientLink<ClientContext>['call']): Channel & { readonly end: () => void } {
  const closed = new AbortController()
  return { link: { call }, closed: closed.signal, end: () => closed.abort() }
}

const never = (): Promise<unknown> => new Promise(() => undefined)
const asked = { context: {} }

test('a call waits for the channel and gets its answer', async () => {
  const connection = new Connection(async () => channel(async (path) => path.join('.')))
  expect(await connection.call(['app', 'info'], undefined, asked)).toBe('app.info')
  expect(useConnection.getState()).toEqual({ status: 'open', generation: 1 })
})

test('a call whose channel closes fails with ENGINE_GONE, and a new channel is made', async () => {
  vi.useFakeTimers()
  try {
    const first = channel(never)
    const second = channel(async () => 'again')
    const channels = [first, second]
    const connection = new Connection(async () => channels.shift() ?? second)
    const answer = connection.call(['x'], undefined, asked).catch(toFailure)
    await vi.advanceTimersByTimeAsync(0)
    first.end()
    expect(await answer).toMatchObject({ code: 'ENGINE_GONE' })
    expect(useConnection.getState().status).toBe('gone')
    await vi.advanceTimersByTimeAsync(1000)
    expect(await connection.call(['x'], undefined, asked)).toBe('again')
    expect(useConnection.getState()).toEqual({ status: 'open', generation: 2 })
  } finally {
    vi.useRealTimers()
  }
})

test('an aborted call fails at once with the one AbortError, whatever the link throws', async () => {
  const connection = new Connection(async () => channel(never))
  const abort = new AbortController()
  const answer = connection
    .call(['x'], undefined, { ...asked, signal: abort.signal })
    .catch((error: unknown) => error)
  abort.abort()
  expect(isAbort(await answer)).toBe(true)
})

test('a stream ends with the AbortError too', async () => {
  async function* stream() {
    yield 1
    await never()
  }
  const connection = new Connection(async () => channel(async () => stream()))
  const abort = new AbortController()
  const options = { ...asked, signal: abort.signal }
  const iterator = (await connection.call(['x'], undefined, options)) as AsyncIterator<number>
  expect(await iterator.next()).toEqual({ done: false, value: 1 })
  const next = iterator.next().catch((error: unknown) => error)
  abort.abort()
  expect(isAbort(await next)).toBe(true)
})

test('a Failure is read from the contract’s error; other errors keep their words', () => {
  const failure = {
    code: 'NOT_A_DUMP',
    message: 'It is a picture.',
    advice: 'Give a dump.',
    place: { line: 1 },
  }
  expect(toFailure(new ORPCError('FAILED', { status: 422, data: failure }))).toEqual(failure)
  expect(toFailure(new Error('odd'))).toMatchObject({
    code: 'INTERNAL',
    message: expect.stringContaining('odd'),
  })
})
