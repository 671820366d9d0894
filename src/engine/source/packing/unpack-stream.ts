/**
 * Packed bytes become what they were. A stream that is cut or damaged gives
 * all that could be unpacked, and then says so.
 */
import { DumpscopeError, cancelled } from '../../../shared/errors.ts'
import type { Finding } from '../../../shared/model.ts'
import { unpackBzip2 } from './bzip2.ts'
import { unpackLz4 } from './lz4-frames.ts'
import { unpackGzip } from './gzip-members.ts'
import { PackedBytes } from './packed-bytes.ts'
import type { Damage } from './packed-bytes.ts'
import { unpackApart } from './unpack-apart.ts'
import type { Unpacker } from './unpack-engine.ts'
import { unpackAhead } from './unpacking-ahead.ts'
import { unpackZstd } from './zstd-frames.ts'

/** How bytes are packed. 'zlib' is gzip's stream without a file around it. */
export type Packing = 'gzip' | 'zlib' | 'zstd' | 'lz4' | 'bzip2' | 'xz'

/** What unpacking is told, and tells. */
export interface UnpackOptions {
  /** For messages. */
  readonly name: string
  readonly signal?: AbortSignal | undefined
  /** Told of what is odd and no damage: bytes after the end of gzip or Zstandard, which their programs pass over too. */
  readonly onFinding?: ((finding: Finding) => void) | undefined
  /** Has it done by a thread of its own, where one can be had: it costs some milliseconds, and saves the reader's time. */
  readonly apart?: boolean | undefined
}

const INPUT_BYTES = 1 << 16

/**
 * Unpacks a stream, in pieces that are valid until the next is asked for. Rejects with DAMAGED at a byte
 * of the packed data, UNPACK_LIMIT, CANCELLED, or what `pieces` rejects with.
 */
export async function* unpackStream(
  packing: Packing,
  pieces: AsyncIterable<Uint8Array>,
  options: UnpackOptions,
): AsyncGenerator<Uint8Array> {
  for await (const piece of unpackerFor(packing, pieces, options)) {
    if (options.signal?.aborted) throw cancelled()
    if (piece.length > 0) yield piece
  }
}

function unpackerFor(
  packing: Packing,
  pieces: AsyncIterable<Uint8Array>,
  { name, onFinding, apart }: UnpackOptions,
): AsyncIterable<Uint8Array> {
  const damage: Damage = (byte, what) => damaged(name, byte, what)
  const onTrailing = (byte: number): void =>
    onFinding?.({
      code: 'trailing-bytes',
      severity: 'warning',
      message: `The packed data end at byte ${byte}; what follows was passed over.`,
      file: name,
      byte,
    })
  switch (packing) {
    case 'gzip':
    case 'zlib':
    case 'zstd':
      return apart === true
        ? unpackApart(packing, pieces, { name, onTrailing })
        : unpackAhead(nodeUnpacker(packing, pieces, damage, onTrailing))
    case 'lz4':
      return unpackLz4(pieces, damage)
    case 'bzip2':
      return unpackBzip2(pieces, damage)
    case 'xz':
      return unpackXzUnlessEmpty(pieces, damage)
  }
}

/** The packings that Node itself unpacks. */
export type NodePacking = 'gzip' | 'zlib' | 'zstd'

/** What unpacks one of them, wherever it runs. */
export function nodeUnpacker(
  packing: NodePacking,
  pieces: AsyncIterable<Uint8Array>,
  damage: Damage,
  onTrailing: (byte: number) => void,
): Unpacker {
  if (packing === 'gzip') return unpackGzip(pieces, damage, onTrailing)
  return packing === 'zlib' ? unpackZlib(pieces, damage) : unpackZstd(pieces, damage, onTrailing)
}

/** The decoder takes no bytes at all for a mistake of its caller. */
async function* unpackXzUnlessEmpty(
  pieces: AsyncIterable<Uint8Array>,
  damage: Damage,
): AsyncGenerator<Uint8Array> {
  const input = new PackedBytes(pieces, damage)
  try {
    if ((await input.peek(1)).length === 0) return
    // Its decoder is a package's, which nobody else waits for.
    const { unpackXz } = await import('./xz.ts')
    yield* unpackXz(input.pieces(), damage)
  } finally {
    await input.close()
  }
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

function unpackZlib(pieces: AsyncIterable<Uint8Array>, damage: Damage): Unpacker {
  return async (unpacked) => {
    const input = new PackedBytes(pieces, damage)
    const engine = unpacked.begin('zlib')
    try {
      while (!unpacked.left) {
        const part = await input.peek(INPUT_BYTES)
        if (part.length === 0) break
        const taken = await engine.feed(part)
        input.pass(taken)
        if (taken === part.length || unpacked.left) continue
        if (await input.endsInZeros()) break
        throw damage(input.position, 'the packed data end here, and what follows belongs to nothing')
      }
      if (input.position > 0) await engine.finish()
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException
      if (error instanceof DumpscopeError) throw error
      if (code === 'Z_BUF_ERROR') throw input.endsEarly()
      if (code?.startsWith('Z_') === true)
        throw damage(input.position, `what is there makes no sense (${message})`)
      throw error
    } finally {
      await input.close()
    }
  }
}
