/**
 * Unpacking in a thread of its own, so that unpacking and reading overlap
 * whatever the reader does: packed bytes go there, unpacked ones come back, in
 * buffers that go to and fro and are never copied.
 */
import type { Worker } from 'node:worker_threads'
import { DumpscopeError } from '../../../shared/errors.ts'
import type { Failure } from '../../../shared/errors.ts'
import type { NodePacking } from './unpack-stream.ts'
import { takeUnpackThread } from './unpack-thread.ts'

/** What the thread is to do. */
export interface ApartTask {
  readonly packing: NodePacking
  /** For messages. */
  readonly name: string
}

/** What goes to the thread. */
export type ToApart =
  /** Comes first. */
  | { readonly kind: 'task'; readonly task: ApartTask }
  | { readonly kind: 'packed'; readonly bytes: Uint8Array }
  | { readonly kind: 'end' }
  | { readonly kind: 'free'; readonly buffer: Uint8Array }

/** What comes from it. */
export type FromApart =
  /** A piece of packed bytes was taken in. */
  | { readonly kind: 'taken' }
  | { readonly kind: 'unpacked'; readonly buffer: Uint8Array; readonly length: number }
  | { readonly kind: 'trailing'; readonly byte: number }
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'broken'; readonly reason: string }

/** Pieces of packed bytes that wait in the thread at most. */
const PIECES_AHEAD = 4

/**
 * Unpacks like `unpackStream`; a piece is valid until the next is asked for.
 * What `pieces` rejects with is rejected after all that came before it.
 */
export async function* unpackApart(
  packing: NodePacking,
  pieces: AsyncIterable<Uint8Array>,
  options: { readonly name: string; readonly onTrailing: (byte: number) => void },
): AsyncGenerator<Uint8Array> {
  const thread = new Apart({ packing, name: options.name })
  const feeding = thread.feed(pieces)
  try {
    for (;;) {
      const next = await thread.next()
      if (next.kind === 'unpacked') {
        yield next.buffer.subarray(0, next.length)
        thread.giveBack(next.buffer)
      } else if (next.kind === 'trailing') options.onTrailing(next.byte)
      else if (next.kind === 'done') break
      else if (next.kind === 'failed') {
        // An end that came too early because reading failed is told as that.
        if (thread.readFailure !== null) throw thread.readFailure.error
        throw new DumpscopeError(next.failure)
      } else throw new Error(`unpacking ${options.name} broke off: ${next.reason}`)
    }
    if (thread.readFailure !== null) throw thread.readFailure.error
  } finally {
    await thread.end()
    await feeding
  }
}

type Answer = Exclude<FromApart, { kind: 'taken' }>

class Apart {
  readonly #worker: Worker
  readonly #answers: Answer[] = []
  #ahead = 0
  #over = false
  #wakeReader: () => void = () => undefined
  #wakeFeeder: () => void = () => undefined
  readFailure: { readonly error: unknown } | null = null

  constructor(task: ApartTask) {
    this.#worker = takeUnpackThread()
    this.#worker.on('message', (message: FromApart) => {
      if (message.kind !== 'taken') return this.#answer(message)
      this.#ahead -= 1
      this.#wakeFeeder()
    })
    this.#worker.on('error', (error: unknown) =>
      this.#answer({ kind: 'broken', reason: error instanceof Error ? error.message : String(error) }),
    )
    this.#worker.on('exit', (code) =>
      this.#answer({ kind: 'broken', reason: `its thread ended with code ${code}` }),
    )
    this.#send({ kind: 'task', task })
  }

  /** Gives the thread all packed bytes, never far ahead of what it unpacked. Never rejects. */
  async feed(pieces: AsyncIterable<Uint8Array>): Promise<void> {
    try {
      for await (const piece of pieces) {
        if (this.#over) return
        // What is read may be overwritten by what is read next.
        const bytes = new Uint8Array(piece)
        this.#ahead += 1
        this.#send({ kind: 'packed', bytes }, bytes)
        while (this.#ahead >= PIECES_AHEAD && !this.#over) {
          await new Promise<void>((resolve) => {
            this.#wakeFeeder = resolve
          })
        }
        if (this.#over) return
      }
    } catch (error) {
      this.readFailure = { error }
    }
    this.#send({ kind: 'end' })
  }

  async next(): Promise<Answer> {
    for (;;) {
      const answer = this.#answers.shift()
      if (answer !== undefined) return answer
      await new Promise<void>((resolve) => {
        this.#wakeReader = resolve
      })
    }
  }

  giveBack(buffer: Uint8Array): void {
    this.#send({ kind: 'free', buffer }, buffer)
  }

  async end(): Promise<void> {
    this.#over = true
    this.#wakeFeeder()
    await this.#worker.terminate()
  }

  #answer(answer: Answer): void {
    this.#answers.push(answer)
    this.#wakeReader()
  }

  #send(message: ToApart, moved?: Uint8Array): void {
    if (this.#over) return
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    this.#worker.postMessage(message, moved ? [moved.buffer as ArrayBuffer] : [])
  }
}
