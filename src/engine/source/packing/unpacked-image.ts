/** A packed image as what it unpacks to. */
import { DumpscopeError } from '../../../shared/errors.ts'
import type { Finding } from '../../../shared/model.ts'
import type { ByteImage, StreamOptions } from '../byte-image.ts'
import { unpackStream } from './unpack-stream.ts'
import { APART_BYTES } from './unpack-thread.ts'
import type { Packing } from './unpack-stream.ts'

/** From where on unpacking is stopped: both have to be passed. */
export interface UnpackLimits {
  /** Bytes; fewer are never called a bomb. */
  readonly harmlessBytes: number
  /** Times what was read on disk. gzip alone ends at 1,032; dumps of one row over and over reach more with Zstandard. */
  readonly ratio: number
}

const LIMITS: UnpackLimits = { harmlessBytes: 4 * 2 ** 30, ratio: 2000 }

/**
 * The image that a packed one unpacks to, however often. Its stream rejects as
 * `unpackStream` does, and with UNPACK_LIMIT where it grows beyond all
 * measure; layers of packing are measured together, by the bytes on disk.
 */
export function unpackedImage(packed: ByteImage, packing: Packing, limits: UnpackLimits = LIMITS): ByteImage {
  return new UnpackedImage(packed, packing, limits)
}

class UnpackedImage implements ByteImage {
  readonly name: string
  readonly bytes = null
  readonly diskBytes: number
  readonly #packed: ByteImage
  readonly #packing: Packing
  readonly #limits: UnpackLimits
  #findings: readonly Finding[] = []

  constructor(packed: ByteImage, packing: Packing, limits: UnpackLimits) {
    this.name = packed.name
    this.diskBytes = packed.diskBytes
    this.#packed = packed
    this.#packing = packing
    this.#limits = limits
  }

  async *stream({ signal, onDiskBytes, beginning }: StreamOptions = {}): AsyncGenerator<Uint8Array> {
    const findings: Finding[] = []
    let onDisk = 0
    let unpacked = 0
    const pieces = this.#packed.stream({
      signal,
      beginning,
      onDiskBytes: (bytes) => {
        onDisk = bytes
        onDiskBytes?.(bytes)
      },
    })
    const stream = unpackStream(this.#packing, pieces, {
      name: this.name,
      signal,
      onFinding: (finding) => findings.push(finding),
      apart: beginning !== true && this.#packed.diskBytes >= APART_BYTES,
    })
    for await (const piece of stream) {
      unpacked += piece.length
      if (unpacked > this.#limits.harmlessBytes && unpacked > this.#limits.ratio * onDisk)
        throw this.#bomb(unpacked, onDisk)
      yield piece
    }
    this.#findings = findings
  }

  findings(): readonly Finding[] {
    return [...(this.#packed.findings?.() ?? []), ...this.#findings]
  }

  #bomb(unpacked: number, onDisk: number): DumpscopeError {
    return new DumpscopeError({
      code: 'UNPACK_LIMIT',
      message: `Unpacking was stopped: ${onDisk} bytes had become ${unpacked}, more than ${this.#limits.ratio} times as many, which no dump does.`,
      advice: 'If you trust the file, unpack it yourself and open what comes out.',
      place: { file: this.name, byte: onDisk },
    })
  }
}
