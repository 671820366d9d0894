/**
 * Unpacking in Node's thread pool, ahead of the reader and never far: so many
 * buffers wait for it at most, however much a few packed bytes become.
 */
import type { Transform } from 'node:stream'
import { decoderStream } from './unpack-engine.ts'
import type { EngineKind, UnpackEngine, Unpacked, Unpacker } from './unpack-engine.ts'

/** Unpacked buffers that wait for the reader at most; the engine rests meanwhile. */
const WAITING_AT_MOST = 8

/**
 * Runs an unpacker and gives what it unpacks, in order; what it rejects with
 * comes after all that it unpacked. Leaving the loop stops it.
 */
export async function* unpackAhead(unpacker: Unpacker): AsyncGenerator<Buffer> {
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

  begin(kind: EngineKind, seen?: (bytes: Uint8Array) => void): UnpackEngine {
    const stream = decoderStream(kind)
    this.#connect(stream, seen)
    return {
      feed: async (bytes) => {
        const before = stream.bytesWritten
        if (!this.left) await this.#waitFor((done) => stream.write(bytes, () => done()))
        return stream.bytesWritten - before
      },
      finish: async () => {
        if (!this.left && !stream.readableEnded) await this.#waitFor(() => stream.end())
      },
    }
  }

  #connect(engine: Transform, seen?: (bytes: Uint8Array) => void): void {
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
