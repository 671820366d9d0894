/**
 * Packed bytes become what they were. Unpacking runs in Node's thread pool
 * while the reader of the stream works on what came before. A stream that is
 * cut or damaged gives all that could be unpacked, and then says so.
 */
import { constants, createGunzip, createInflate, createZstdDecompress } from 'node:zlib'
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

/** Bytes that are unpacked at once. Even where they unpack a thousandfold, memory stays bounded. */
const INPUT_BYTES = 1 << 16
const OUTPUT_BYTES = 1 << 18
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
      return throughEngine(engineFor(packing), pieces, options)
  }
}

function engineFor(packing: 'gzip' | 'zlib' | 'zstd'): Transform {
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

/**
 * Feeds an engine piece by piece. A piece is only asked for once the one before
 * was taken in, since its memory is the stream's own; and nothing is fed while
 * the reader has enough to read.
 */
async function* throughEngine(
  engine: Transform,
  pieces: AsyncIterable<Uint8Array>,
  { name }: UnpackOptions,
): AsyncGenerator<Uint8Array> {
  const waiting: Buffer[] = []
  let taken = 0
  const state: { ended: boolean; failure: unknown } = { ended: false, failure: null }
  const wake = { reader: (): void => undefined, feeder: (): void => undefined, writer: (): void => undefined }
  const end = (): void => {
    state.ended = true
    wake.reader()
    wake.feeder()
    wake.writer()
  }
  const fail = (error: unknown): void => {
    state.failure ??= error
    end()
  }
  engine.on('data', (buffer: Buffer) => {
    waiting.push(buffer)
    wake.reader()
  })
  engine.once('end', end)
  engine.once('error', (error) => fail(damaged(name, taken, sentenceOf(error))))

  const feed = async (): Promise<void> => {
    for await (const piece of pieces) {
      for (let at = 0; at < piece.length; at += INPUT_BYTES) {
        while (waiting.length >= WAITING_AT_MOST && !state.ended) {
          await new Promise<void>((resolve) => {
            wake.feeder = resolve
          })
        }
        if (state.ended) return
        const part = piece.subarray(at, at + INPUT_BYTES)
        await new Promise<void>((resolve) => {
          wake.writer = resolve
          engine.write(part, () => resolve())
        })
        taken += part.length
      }
    }
    // A file of no bytes unpacks to none: pg_dump writes such for empty large objects.
    if (taken === 0) end()
    else engine.end()
  }
  const feeding = feed().catch(fail)
  try {
    for (;;) {
      const next = waiting.shift()
      if (next !== undefined) {
        if (waiting.length < WAITING_AT_MOST / 2) wake.feeder()
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
