/**
 * One lasting connection to the engine over channels that come and go. A call
 * waits while a channel is being made, fails with ENGINE_GONE when its channel
 * closes, and with the one AbortError when its caller aborted. Knows nothing of
 * what is called.
 */
import type { ClientContext, ClientLink, ClientOptions } from '@orpc/client'
import { create } from 'zustand'
import { DumpscopeError } from '../../shared/errors.ts'
import { abortError, engineGone } from './failure.ts'

/** One channel: the link that speaks over it, and when it ends. */
export interface Channel {
  readonly link: ClientLink<ClientContext>
  /** Fires when the channel is closed by either side. */
  readonly closed: AbortSignal
}

export interface ConnectionState {
  /** 'gone': closed; it is tried again by itself after a while, or at once by reconnect(). */
  readonly status: 'connecting' | 'open' | 'gone'
  /** Counts the channels so far: 2 or more after a reconnect. */
  readonly generation: number
}

/** The state of the connection, for the window to show. */
export const useConnection = create<ConnectionState>(() => ({ status: 'connecting', generation: 0 }))

const FIRST_RETRY = 400
const LAST_RETRY = 5000

/** A link that makes its channel again when it closes. */
export class Connection implements ClientLink<ClientContext> {
  readonly #connect: () => Promise<Channel>
  #current: Promise<Channel> | null = null
  #retryDelay = FIRST_RETRY
  #timer: ReturnType<typeof setTimeout> | undefined

  /** `connect` makes a channel or rejects; it is called at the first need and again after each close. */
  constructor(connect: () => Promise<Channel>) {
    this.#connect = connect
  }

  /** Makes the first channel, where that has not begun. */
  start(): void {
    this.#current ??= this.#open()
  }

  /** Tries at once, whatever wait is running. */
  reconnect(): void {
    if (useConnection.getState().status !== 'gone') return
    clearTimeout(this.#timer)
    this.#current = this.#open()
  }

  async call(
    path: readonly string[],
    input: unknown,
    options: ClientOptions<ClientContext>,
  ): Promise<unknown> {
    this.#current ??= this.#open()
    const channel = await unlessAborted(this.#current, options.signal, abortError)
    const output = await guard(channel, options.signal, channel.link.call(path, input, options))
    return isIterator(output) ? guardIterator(output, channel, options.signal) : output
  }

  #open(): Promise<Channel> {
    useConnection.setState({ status: 'connecting' })
    const opening = this.#connect().then(
      (channel) => {
        this.#retryDelay = FIRST_RETRY
        useConnection.setState(({ generation }) => ({ status: 'open', generation: generation + 1 }))
        if (channel.closed.aborted) this.#lost()
        else channel.closed.addEventListener('abort', () => this.#lost(), { once: true })
        return channel
      },
      (error: unknown) => {
        this.#lost()
        throw error instanceof DumpscopeError ? error : engineGone()
      },
    )
    // The callers that wait for it see the rejection; without callers it is told by the state.
    opening.catch(() => undefined)
    return opening
  }

  #lost(): void {
    useConnection.setState({ status: 'gone' })
    this.#timer = setTimeout(() => this.reconnect(), this.#retryDelay)
    this.#retryDelay = Math.min(LAST_RETRY, this.#retryDelay * 2)
  }
}

/** The value, or the AbortError as soon as the signal fires. */
function unlessAborted<T>(
  value: Promise<T>,
  signal: AbortSignal | undefined,
  error: () => Error,
): Promise<T> {
  if (signal === undefined) return value
  if (signal.aborted) return Promise.reject(error())
  return new Promise<T>((resolve, reject) => {
    const onAbort = (): void => reject(error())
    signal.addEventListener('abort', onAbort, { once: true })
    value.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort))
  })
}

/** The answer of a channel; errors become AbortError or ENGINE_GONE where that is what happened. */
async function guard<T>(channel: Channel, signal: AbortSignal | undefined, answer: Promise<T>): Promise<T> {
  try {
    return await unlessAborted(unlessAborted(answer, channel.closed, engineGone), signal, abortError)
  } catch (error) {
    if (signal?.aborted === true) throw abortError()
    if (channel.closed.aborted) throw engineGone()
    throw error
  }
}

function isIterator(value: unknown): value is AsyncIterator<unknown, unknown> {
  return typeof value === 'object' && value !== null && 'next' in value && typeof value.next === 'function'
}

function guardIterator(
  inner: AsyncIterator<unknown, unknown>,
  channel: Channel,
  signal: AbortSignal | undefined,
): AsyncIterableIterator<unknown, unknown> {
  return {
    next: () => guard(channel, signal, inner.next()),
    return: async (value?: unknown) => (await inner.return?.(value)) ?? { done: true, value },
    throw: async (error?: unknown) => {
      await inner.return?.()
      throw error
    },
    [Symbol.asyncIterator]() {
      return this
    },
  }
}
