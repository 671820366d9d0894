/**
 * Unpacking in a thread of its own, so that unpacking and reading overlap
 * whatever the reader does: packed bytes go there, unpacked ones come back
 * through memory that both share.
 */
import { DumpscopeError } from '../../../shared/errors.ts'
import type { Failure } from '../../../shared/errors.ts'
import type { NodePacking } from './unpack-stream.ts'
import { SLOT_BYTES, SlotReader } from './unpack-slots.ts'
import { takeUnpackThread } from './unpack-thread.ts'
import type { UnpackThread } from './unpack-thread.ts'

/** What the thread is to do. */
export interface ApartTask {
  readonly packing: NodePacking
}

/** What goes to the thread. */
export type ToApart =
  /** Comes first. */
  | { readonly kind: 'task'; readonly task: ApartTask }
  | { readonly kind: 'packed'; readonly bytes: Uint8Array }
  | { readonly kind: 'end' }

/** What comes from it, but for unpacked bytes; `after` so many slots of these. */
export type FromApart =
  /** A piece of packed bytes was taken in. */
  | { readonly kind: 'taken' }
  | { readonly kind: 'trailing'; readonly byte: number; readonly after: number }
  | { readonly kind: 'done'; readonly after: number }
  /** Its place names no file: the thread may have begun before anybody asked. */
  | { readonly kind: 'failed'; readonly failure: Failure; readonly after: number }
  | { readonly kind: 'broken'; readonly reason: string; readonly after: number }

/** Pieces of packed bytes that wait in the thread at most. */
const PIECES_AHEAD = 4

/** Bytes of a piece that comes out at most. */
const PIECE_BYTES = 4 * SLOT_BYTES

/**
 * Unpacks like `unpackStream`; a piece is valid until the next is asked for.
 * What `pieces` rejects with is rejected after all that came before it.
 */
export async function* unpackApart(
  packing: NodePacking,
  pieces: AsyncIterable<Uint8Array>,
  options: { readonly name: string; readonly onTrailing: (byte: number) => void },
): AsyncGenerator<Uint8Array> {
  const thread = new Apart(packing)
  const feeding = thread.feed(pieces)
  try {
    for (;;) {
      const next = await thread.next()
      if (next instanceof Uint8Array) yield next
      else if (next.kind === 'trailing') options.onTrailing(next.byte)
      else if (next.kind === 'done') break
      else if (next.kind === 'failed') {
        // An end that came too early because reading failed is told as that.
        if (thread.readFailure !== null) throw thread.readFailure.error
        throw new DumpscopeError({
          ...next.failure,
          place: { ...next.failure.place, file: options.name },
        })
      } else throw new Error(`unpacking ${options.name} broke off: ${next.reason}`)
    }
    if (thread.readFailure !== null) throw thread.readFailure.error
  } finally {
    thread.end()
    await feeding
  }
}

type Answer = Exclude<FromApart, { kind: 'taken' }>

class Apart {
  readonly #packing: NodePacking
  readonly #answers: Answer[] = []
  readonly #piece = new Uint8Array(PIECE_BYTES)
  #thread: UnpackThread
  #reader: SlotReader
  /** Bytes of what the thread was given beforehand that were found where they should be. */
  #known = 0
  #ahead = 0
  #over = false
  #wakeReader: () => void = () => undefined
  #wakeFeeder: () => void = () => undefined
  readFailure: { readonly error: unknown } | null = null

  constructor(packing: NodePacking) {
    this.#packing = packing
    this.#thread = takeUnpackThread(packing)
    this.#reader = new SlotReader(this.#thread.slots)
    this.#listen()
  }

  /** Gives the thread all packed bytes, never far ahead of what it unpacked. Never rejects. */
  async feed(pieces: AsyncIterable<Uint8Array>): Promise<void> {
    try {
      for await (const piece of pieces) {
        if (this.#over) return
        const rest = this.#isKnown() ? piece : this.#beyondGiven(piece)
        if (rest.length === 0) continue
        // What is read may be overwritten by what is read next.
        this.#give(new Uint8Array(rest))
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
    if (!this.#isKnown()) this.#beginAnew()
    this.#send({ kind: 'end' })
  }

  /** Unpacked bytes, valid until the next call, or what else the thread has to say, in its order. */
  async next(): Promise<Uint8Array | Answer> {
    for (;;) {
      const length = this.#isKnown() ? this.#reader.copyTo(this.#piece) : 0
      if (length > 0) return this.#piece.subarray(0, length)
      const answer = this.#isKnown() ? this.#answers[0] : undefined
      if (answer !== undefined && answer.after <= this.#reader.read) {
        this.#answers.shift()
        return answer
      }
      await new Promise<void>((resolve) => {
        this.#wakeReader = resolve
        if (this.#isKnown()) this.#reader.whenFilled(() => this.#wakeReader())
      })
    }
  }

  /** Ends the thread, and does not wait until it is gone: that takes longer than reading its last buffers. */
  end(): void {
    this.#over = true
    this.#wakeFeeder()
    void this.#thread.worker.terminate()
  }

  /** Whether the thread works on these very bytes; nothing that it says counts before. */
  #isKnown(): boolean {
    return this.#known === this.#thread.given.length
  }

  /** What of a piece the thread does not have yet. A thread that began with other bytes is exchanged. */
  #beyondGiven(piece: Uint8Array): Uint8Array {
    const given = this.#thread.given.subarray(this.#known, this.#known + piece.length)
    if (Buffer.compare(given, piece.subarray(0, given.length)) !== 0) {
      this.#beginAnew()
      return piece
    }
    this.#known += given.length
    if (this.#isKnown()) this.#wakeReader()
    return piece.subarray(given.length)
  }

  #beginAnew(): void {
    const { worker, given } = this.#thread
    const same = given.slice(0, this.#known)
    this.#answers.length = 0
    this.#known = 0
    this.#ahead = 0
    this.#thread = takeUnpackThread(this.#packing)
    this.#reader = new SlotReader(this.#thread.slots)
    void worker.terminate()
    this.#listen()
    if (same.length > 0) this.#give(same)
    this.#wakeReader()
  }

  #listen(): void {
    const thread = this.#thread
    const { worker, begun } = thread
    const ifStill = (act: () => void): void => {
      if (this.#thread === thread) act()
    }
    const broken = (reason: string): void => ifStill(() => this.#answer({ kind: 'broken', reason, after: 0 }))
    for (const message of thread.answered) this.#take(message as FromApart)
    worker.on('message', (message: FromApart) => ifStill(() => this.#take(message)))
    worker.on('error', (error: unknown) => broken(error instanceof Error ? error.message : String(error)))
    worker.on('exit', (code) => broken(`its thread ended with code ${code}`))
    if (begun === null) this.#send({ kind: 'task', task: { packing: this.#packing } })
  }

  #take(message: FromApart): void {
    if (message.kind !== 'taken') return this.#answer(message)
    this.#ahead -= 1
    this.#wakeFeeder()
  }

  #answer(answer: Answer): void {
    this.#answers.push(answer)
    this.#wakeReader()
  }

  #give(bytes: Uint8Array): void {
    this.#ahead += 1
    this.#send({ kind: 'packed', bytes }, bytes)
  }

  #send(message: ToApart, moved?: Uint8Array): void {
    if (this.#over) return
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    this.#thread.worker.postMessage(message, moved ? [moved.buffer as ArrayBuffer] : [])
  }
}
