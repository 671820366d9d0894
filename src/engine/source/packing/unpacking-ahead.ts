/**
 * Unpacking in Node's thread pool, ahead of the reader and never far: so many
 * buffers wait for it at most, however much a few packed bytes become.
 */
import type { Transform } from 'node:stream'

/** Unpacked buffers that wait for the reader at most; the engine rests meanwhile. */
const WAITING_AT_MOST = 8

/** What an unpacker hands its bytes to. */
export interface Unpacked {
  /** Whether the reader is gone: nothing more is wanted. */
  readonly left: boolean
  /**
   * Has an engine take in bytes; resolves with how many it took, fewer only
   * where its packed data end among them. `seen` is told of each buffer that
   * comes out, before the reader has it. Rejects with the engine's error.
   */
  feed(engine: Transform & { bytesWritten: number }, bytes: Uint8Array): Promise<number>
  /** Ends an engine; resolves when all that it holds came out. Rejects where it was not done. */
  finish(engine: Transform): Promise<void>
  /** Makes what comes out of an engine be the reader's. */
  connect(engine: Transform, seen?: (buffer: Buffer) => void): void
}

/**
 * Runs an unpacker and gives what it unpacks, in order; what it rejects with
 * comes after all that it unpacked. Leaving the loop stops it.
 */
export async function* unpackAhead(unpacker: (unpacked: Unpacked) => Promise<void>): AsyncGenerator<Buffer> {
  const queue = new Queue()
  const working = unpacker(queue).then(
    () => queue.close(null),
    (error: unknown) => queue.close({ error }),
  )
  try {
    for (let next = await queue.shift(); next !== null; next = await queue.shift()) yield next
  } finally {
    queue.leave()
    await working
  }
}

class Queue implements Unpacked {
  left = false
  readonly #waiting: Buffer[] = []
  #engine: Transform | null = null
  #closed = false
  #failure: { readonly error: unknown } | null = null
  #wakeReader: () => void = () => undefined
  /** Settles what waits for an engine, with its error or without. */
  #settle: (error: unknown) => void = () => undefined

  connect(engine: Transform, seen?: (buffer: Buffer) => void): void {
    this.#engine?.removeAllListeners().on('error', () => undefined)
    this.#engine?.destroy()
    this.#engine = engine
    engine.on('data', (buffer: Buffer) => {
      seen?.(buffer)
      this.#waiting.push(buffer)
      if (this.#waiting.length >= WAITING_AT_MOST) engine.pause()
      this.#wakeReader()
    })
    engine.on('error', (error) => this.#settle(error))
    // An engine whose packed data ended never says that it took what follows them.
    engine.on('end', () => this.#settle(null))
    if (this.left) engine.destroy()
  }

  async feed(engine: Transform & { bytesWritten: number }, bytes: Uint8Array): Promise<number> {
    const before = engine.bytesWritten
    if (!this.left) await this.#waitFor((done) => engine.write(bytes, () => done()))
    return engine.bytesWritten - before
  }

  async finish(engine: Transform): Promise<void> {
    if (!this.left && !engine.readableEnded) await this.#waitFor(() => engine.end())
  }

  async shift(): Promise<Buffer | null> {
    for (;;) {
      const next = this.#waiting.shift()
      if (next !== undefined) {
        if (this.#waiting.length < WAITING_AT_MOST / 2 && this.#engine?.isPaused()) this.#engine.resume()
        return next
      }
      if (this.#failure !== null) throw this.#failure.error
      if (this.#closed) return null
      await new Promise<void>((resolve) => {
        this.#wakeReader = resolve
      })
    }
  }

  close(failure: { readonly error: unknown } | null): void {
    this.#closed = true
    this.#failure = failure
    this.#wakeReader()
  }

  leave(): void {
    this.left = true
    this.#settle(null)
    this.#engine?.removeAllListeners('data')
    this.#engine?.destroy()
  }

  async #waitFor(start: (done: () => void) => void): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.#settle = (error) => (error === null ? resolve() : reject(error as Error))
      start(resolve)
    })
  }
}
