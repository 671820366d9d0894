/**
 * Packed bytes become what they were. Unpacking runs in Node's thread pool
 * while the reader of the stream works on what came before. A stream that is
 * cut or damaged gives all that could be unpacked, and then says so.
 */
import { constants, createGunzip, createInflate, createZstdDecompress } from 'node:zlib'
import type { Zlib } from 'node:zlib'
import type { Transform } from 'node:stream'
import { DumpscopeError, cancelled } from '../../../shared/errors.ts'
import { unpackBzip2 } from './bzip2.ts'
import { unpackLz4 } from './lz4-frames.ts'
import { unpackXz } from './xz.ts'

/** How bytes are packed. 'zlib' is gzip's stream without a file around it. */
export type Packing = 'gzip' | 'zlib' | 'zstd' | 'lz4' | 'bzip2' | 'xz'

export interface UnpackOptions {
  /** For messages. */
  readonly name: string
  readonly signal?: AbortSignal | undefined
}

/** Bytes of one unpacked buffer. */
const OUTPUT_BYTES = 1 << 19
/** Unpacked buffers that wait for the reader at most. */
const WAITING_AT_MOST = 8
/** Zstandard: the longest distance that a stream may look back; `zstd --long=31` goes as far. */
const LONGEST_WINDOW_LOG = 31

/** Unpacks a stream. Rejects with DAMAGED, CANCELLED, or what `pieces` rejects with. */
export async function* unpackStream(
  packing: Packing,
  pieces: AsyncIterable<Uint8Array>,
  options: UnpackOptions,
): AsyncGenerator<Uint8Array> {
  for await (const piece of unpackerFor(packing, pieces, options)) {
    if (options.signal?.aborted) throw cancelled()
    yield piece
  }
}

function unpackerFor(
  packing: Packing,
  pieces: AsyncIterable<Uint8Array>,
  options: UnpackOptions,
): AsyncIterable<Uint8Array> {
  const damage = (byte: number, what: string): DumpscopeError => damaged(options.name, byte, what)
  switch (packing) {
    case 'lz4':
      return unpackLz4(pieces, damage)
    case 'bzip2':
      return unpackBzip2(pieces, damage)
    case 'xz':
      return unpackXz(pieces, damage)
    default:
      return throughEngines(packing, pieces, options)
  }
}

function engineFor(packing: 'gzip' | 'zlib' | 'zstd'): Transform & Zlib {
  const chunkSize = OUTPUT_BYTES
  if (packing === 'gzip') return createGunzip({ chunkSize })
  if (packing === 'zlib') return createInflate({ chunkSize })
  return createZstdDecompress({
    chunkSize,
    params: { [constants.ZSTD_d_windowLogMax]: LONGEST_WINDOW_LOG },
  })
}

/** The failure of packed bytes that cannot be unpacked. */
export function damaged(name: string, byte: number, what: string): DumpscopeError {
  return new DumpscopeError({
    code: 'DAMAGED',
    message: `The packed data cannot be unpacked beyond byte ${byte}: ${what}.`,
    advice: 'Get the file again from where it was made; what comes before is shown.',
    place: { file: name, byte },
  })
}

/** Node's engines end with a stream, and leave what follows it: another, or what is none. */
async function* throughEngines(
  packing: 'gzip' | 'zlib' | 'zstd',
  pieces: AsyncIterable<Uint8Array>,
  options: UnpackOptions,
): AsyncGenerator<Uint8Array> {
  const input = new Input(pieces)
  try {
    for (;;) {
      yield* throughEngine(engineFor(packing), input, options)
      let rest = await input.rest()
      // Tapes and block devices are filled up with zeros.
      while (rest?.every((byte) => byte === 0) === true) {
        input.take()
        rest = await input.rest()
      }
      if (rest === null) return
      if (packing === 'zstd' && detectZstd(rest)) continue
      throw damaged(
        options.name,
        input.taken,
        'the packed data end here, and what follows belongs to nothing',
      )
    }
  } finally {
    await input.close()
  }
}

/** Whether a frame of Zstandard begins here, or one that is to be skipped. */
function detectZstd(bytes: Uint8Array): boolean {
  const magic = Buffer.from(bytes.subarray(0, 4)).toString('hex')
  return magic === '28b52ffd' || /^5.2a4d18$/.test(magic)
}

/** Pieces of packed bytes, of which the last may have been used in part. */
class Input {
  readonly #pieces: AsyncIterator<Uint8Array>
  #piece: Uint8Array | null = null
  #ended = false
  /** Bytes that were used. */
  taken = 0

  constructor(pieces: AsyncIterable<Uint8Array>) {
    this.#pieces = pieces[Symbol.asyncIterator]()
  }

  /** What has not been used yet, at least a byte of it; null at the end. */
  async rest(): Promise<Uint8Array | null> {
    while (!this.#ended && (this.#piece === null || this.#piece.length === 0)) {
      const { done, value } = await this.#pieces.next()
      if (done === true) this.#ended = true
      else this.#piece = value
    }
    return this.#ended ? null : this.#piece
  }

  /** Uses the first bytes of the rest, or all of it. */
  take(bytes: number = this.#piece?.length ?? 0): void {
    this.taken += bytes
    this.#piece = this.#piece?.subarray(bytes) ?? null
  }

  async close(): Promise<void> {
    await this.#pieces.return?.()
  }
}

/**
 * Feeds an engine piece by piece. A piece is only asked for once the one before
 * was taken in, since its memory is the stream's own; and the engine rests
 * while the reader has enough to read, so that a piece that unpacks to
 * gigabytes takes no more memory than another.
 */
async function* throughEngine(
  engine: Transform & Zlib,
  input: Input,
  { name }: UnpackOptions,
): AsyncGenerator<Uint8Array> {
  const waiting: Buffer[] = []
  const state: { ended: boolean; failure: unknown } = { ended: false, failure: null }
  const wake = { reader: (): void => undefined, writer: (): void => undefined }
  const end = (): void => {
    state.ended = true
    wake.reader()
    wake.writer()
  }
  const fail = (error: unknown): void => {
    state.failure ??= error
    end()
  }
  engine.on('data', (buffer: Buffer) => {
    waiting.push(buffer)
    if (waiting.length >= WAITING_AT_MOST) engine.pause()
    wake.reader()
  })
  engine.once('end', end)
  engine.once('error', (error) => fail(damaged(name, input.taken, sentenceOf(error))))

  const feed = async (): Promise<void> => {
    for (;;) {
      const piece = await input.rest()
      if (piece === null || state.ended) break
      const before = engine.bytesWritten
      await new Promise<void>((resolve) => {
        wake.writer = resolve
        engine.write(piece, () => resolve())
      })
      const used = engine.bytesWritten - before
      input.take(used)
      // It wants no more: its stream has ended within the piece.
      if (used < piece.length) return
    }
    // A file of no bytes unpacks to none: pg_dump writes such for empty large objects.
    if (input.taken === 0) end()
    else engine.end()
  }
  const feeding = feed().catch(fail)
  try {
    for (;;) {
      const next = waiting.shift()
      if (next !== undefined) {
        if (waiting.length < WAITING_AT_MOST / 2 && engine.isPaused()) engine.resume()
        yield next
      } else if (state.ended) {
        if (state.failure !== null) throw state.failure
        return
      } else {
        await new Promise<void>((resolve) => {
          wake.reader = resolve
        })
      }
    }
  } finally {
    end()
    engine.removeAllListeners('data')
    // A late complaint of an engine that is thrown away is nobody's.
    engine.on('error', () => undefined)
    engine.destroy()
    await feeding
  }
}

function sentenceOf(error: Error & { code?: string }): string {
  if (error.code === 'Z_BUF_ERROR' || /unexpected end/i.test(error.message)) return 'it ends too early'
  if (error.code === 'Z_DATA_ERROR') return `what is there makes no sense (${error.message})`
  return error.message
}
