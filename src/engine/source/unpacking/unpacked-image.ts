/** A packed image as what it unpacks to. */
import { DumpscopeError } from '../../../shared/errors.ts'
import type { ByteImage, StreamOptions } from '../byte-image.ts'
import { unpackStream } from './unpack-stream.ts'
import type { Packing } from './unpack-stream.ts'

/** Up to here nothing is called a bomb. */
const HARMLESS_BYTES = 1 << 30
/** Beyond, no dump unpacks to more times what it takes on disk: gzip itself stops at 1,032. */
const LARGEST_RATIO = 1500

/** The image that a packed one unpacks to. Its stream rejects with UNPACK_LIMIT where it grows beyond all measure. */
export class UnpackedImage implements ByteImage {
  readonly name: string
  readonly bytes = null
  readonly diskBytes: number
  readonly #packed: ByteImage
  readonly #packing: Packing

  constructor(packed: ByteImage, packing: Packing) {
    this.name = packed.name
    this.diskBytes = packed.diskBytes
    this.#packed = packed
    this.#packing = packing
  }

  async *stream(options: StreamOptions = {}): AsyncGenerator<Uint8Array> {
    let onDisk = 0
    let unpacked = 0
    const pieces = this.#packed.stream({
      signal: options.signal,
      onDiskBytes: (bytes) => {
        onDisk = bytes
        options.onDiskBytes?.(bytes)
      },
    })
    for await (const piece of unpackStream(this.#packing, pieces, {
      name: this.name,
      signal: options.signal,
    })) {
      unpacked += piece.length
      if (unpacked > HARMLESS_BYTES && unpacked > LARGEST_RATIO * onDisk) throw this.#bomb(unpacked, onDisk)
      yield piece
    }
  }

  #bomb(unpacked: number, onDisk: number): DumpscopeError {
    return new DumpscopeError({
      code: 'UNPACK_LIMIT',
      message: `Unpacking was stopped: ${onDisk} bytes had become ${unpacked}, more than ${LARGEST_RATIO} times as many, which no dump does.`,
      advice: 'If you trust the file, unpack it yourself and open what comes out.',
      place: { file: this.name, byte: onDisk },
    })
  }
}
