/**
 * Data of small tables, unpacked in one go: an engine of its own in the thread
 * pool costs a hundred times what there is to unpack, and databases have such
 * tables by the thousand.
 */
import { gunzipSync, inflateSync, zstdDecompressSync } from 'node:zlib'
import { cancelled } from '../../../shared/errors.ts'
import type { ByteImage, StreamOptions } from '../byte-image.ts'
import { unpackedImage } from '../packing/index.ts'

/** Packed data up to here are small. */
export const SMALL_BYTES = 1 << 15
/** Unpacked data up to here are. */
const LARGEST_RESULT = 1 << 21

const UNPACK = { gzip: gunzipSync, zlib: inflateSync, zstd: zstdDecompressSync } as const

/**
 * What a packed stream holds. Null where it is not whole, not alone, not small
 * or of a packing without a way to do so: whoever unpacks it piece by piece
 * gets what there is of it, and the reason.
 */
export function unpackAtOnce(
  packing: 'gzip' | 'zlib' | 'zstd' | 'lz4',
  packed: Uint8Array,
): Uint8Array | null {
  if (packing === 'lz4' || packed.length === 0 || packed.length > SMALL_BYTES) return null
  try {
    const result: unknown = UNPACK[packing](packed, { maxOutputLength: LARGEST_RESULT, info: true })
    // With `info` Node gives the engine too, which its types do not know.
    const { buffer, engine } = result as { buffer: Buffer; engine: { bytesWritten: number } }
    return engine.bytesWritten === packed.length ? buffer : null
  } catch {
    return null
  }
}

/** What a packed file unpacks to; a small one in one go. */
export class UnpackedMember implements ByteImage {
  readonly name: string
  readonly bytes = null
  readonly diskBytes: number
  readonly #packed: ByteImage
  readonly #packing: 'gzip' | 'zstd' | 'lz4'

  constructor(packed: ByteImage, packing: 'gzip' | 'zstd' | 'lz4') {
    this.name = packed.name
    this.diskBytes = packed.diskBytes
    this.#packed = packed
    this.#packing = packing
  }

  async *stream(options: StreamOptions = {}): AsyncGenerator<Uint8Array> {
    if (options.signal?.aborted) throw cancelled()
    const small = await this.#atOnce(options)
    if (small === null) yield* unpackedImage(this.#packed, this.#packing).stream(options)
    else if (small.length > 0) yield small
  }

  async #atOnce(options: StreamOptions): Promise<Uint8Array | null> {
    const { bytes } = this.#packed
    if (bytes === null || bytes > SMALL_BYTES) return null
    const parts: Buffer[] = []
    for await (const piece of this.#packed.stream(options)) parts.push(Buffer.from(piece))
    return unpackAtOnce(this.#packing, Buffer.concat(parts))
  }
}
