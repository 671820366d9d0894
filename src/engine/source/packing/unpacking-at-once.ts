/**
 * Unpacking in the calling thread into buffers that are used again: a thread
 * that does nothing else needs neither Node's streams nor its thread pool, which
 * take nearly as long as the decoders themselves (decision 0007). It goes through
 * the handle inside Node's zlib streams, which Node does not document; where
 * that is not as expected, `canUnpackAtOnce` says so and streams are used.
 */
import { constants } from 'node:zlib'
import { decoderStream } from './unpack-engine.ts'
import type { EngineKind, UnpackEngine, Unpacked, Unpacker } from './unpack-engine.ts'

/** Where unpacked bytes go. */
export interface Sink {
  /** An empty buffer; blocks until one is free. */
  empty(): Uint8Array
  /** The first `length` bytes of that buffer are filled. */
  filled(length: number): void
}

/** The part of Node's handle that is used: one step of the decoder. */
interface Handle {
  onerror: (message: string, errno: number, code: string) => void
  writeSync(
    flush: number,
    input: Uint8Array,
    inputFrom: number,
    inputBytes: number,
    output: Uint8Array,
    outputFrom: number,
    outputBytes: number,
  ): void
}

interface Decoder {
  readonly handle: Handle
  /** What the last step left: bytes of output that are free, bytes of input that were not taken. */
  readonly state: Uint32Array
}

function decoderOf(kind: EngineKind): Decoder | null {
  const stream: unknown = decoderStream(kind)
  const handle: unknown = Reflect.get(stream as object, '_handle')
  const state: unknown = Reflect.get(stream as object, '_writeState')
  const fits =
    typeof handle === 'object' &&
    handle !== null &&
    'writeSync' in handle &&
    typeof handle.writeSync === 'function' &&
    'onerror' in handle &&
    state instanceof Uint32Array &&
    state.length === 2
  return fits ? { handle: handle as Handle, state } : null
}

/** Whether Node is as expected. */
export function canUnpackAtOnce(): boolean {
  return (['zstd', 'deflated', 'zlib'] as const).every((kind) => decoderOf(kind) !== null)
}

/** Runs an unpacker to its end; rejects with what it rejects with, after all that it unpacked was handed on. */
export async function unpackAtOnce(unpacker: Unpacker, sink: Sink): Promise<void> {
  const unpacked = new AtOnce(sink)
  try {
    await unpacker(unpacked)
  } finally {
    unpacked.handOn()
  }
}

class AtOnce implements Unpacked {
  readonly left = false
  readonly #sink: Sink
  #buffer: Uint8Array | null = null
  #filled = 0

  constructor(sink: Sink) {
    this.#sink = sink
  }

  begin(kind: EngineKind, seen?: (bytes: Uint8Array) => void): UnpackEngine {
    const decoder = decoderOf(kind)
    if (decoder === null) throw new Error('zlib has no handle')
    const [more, end] =
      kind === 'zstd'
        ? [constants.ZSTD_e_continue, constants.ZSTD_e_end]
        : [constants.Z_NO_FLUSH, constants.Z_FINISH]
    return {
      feed: (bytes) => this.#step(decoder, more, bytes, seen),
      finish: async () => void (await this.#step(decoder, end, new Uint8Array(0), seen)),
    }
  }

  /** Gives away what is filled so far. */
  handOn(): void {
    if (this.#filled > 0) this.#sink.filled(this.#filled)
    this.#buffer = null
    this.#filled = 0
  }

  async #step(
    { handle, state }: Decoder,
    flush: number,
    bytes: Uint8Array,
    seen: ((bytes: Uint8Array) => void) | undefined,
  ): Promise<number> {
    let failure: NodeJS.ErrnoException | null = null
    // oxlint-disable-next-line unicorn/prefer-add-event-listener -- a field of Node's handle, not an event
    handle.onerror = (message, errno, code) => {
      failure = Object.assign(new Error(message), { errno, code })
    }
    for (let taken = 0; ;) {
      const buffer = (this.#buffer ??= this.#sink.empty())
      const room = buffer.length - this.#filled
      handle.writeSync(flush, bytes, taken, bytes.length - taken, buffer, this.#filled, room)
      if (failure !== null) throw failure as NodeJS.ErrnoException
      const [free = 0, untaken = 0] = state
      taken = bytes.length - untaken
      if (free < room) seen?.(buffer.subarray(this.#filled, buffer.length - free))
      this.#filled = buffer.length - free
      if (free > 0) return taken
      this.handOn()
    }
  }
}
