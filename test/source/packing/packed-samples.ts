/** Small packed files: what the programs themselves wrote (fixtures/), and what Node packs. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { constants, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib'
import { DumpscopeError } from '../../../src/shared/errors.ts'
import type { Failure } from '../../../src/shared/errors.ts'
import type { Finding } from '../../../src/shared/model.ts'
import { unpackStream } from '../../../src/engine/source/packing/index.ts'
import type { Packing } from '../../../src/engine/source/packing/index.ts'

/** A file of test/source/packing/fixtures. */
export const fixture = (name: string): Buffer =>
  readFileSync(path.join(import.meta.dirname, 'fixtures', name))

/** What all samples unpack to. */
export const PLAIN = readFileSync(path.join(import.meta.dirname, '../../fixtures/scan/small.utf8.sql'))

/** Packs as `zstd` does: with a checksum at the end. */
export const zstd = (bytes: Uint8Array): Buffer =>
  zstdCompressSync(bytes, { params: { [constants.ZSTD_c_checksumFlag]: 1 } })

/** By what wrote them. */
export const SAMPLES: readonly (readonly [string, Packing, Buffer])[] = [
  ['gzip', 'gzip', gzipSync(PLAIN)],
  ['zlib', 'zlib', deflateSync(PLAIN)],
  ['zstd', 'zstd', zstd(PLAIN)],
  ['lz4', 'lz4', fixture('small.lz4')],
  ['lz4 -BD -B4 -BX --content-size', 'lz4', fixture('small.blocks.lz4')],
  ['lz4 -l', 'lz4', fixture('small.legacy.lz4')],
  ['bzip2', 'bzip2', fixture('small.bz2')],
  ['xz', 'xz', fixture('small.xz')],
  ['xz --check=crc32', 'xz', fixture('small.crc32.xz')],
]

/** What unpacking gave: bytes, then perhaps a failure of ours; any other error is thrown. */
export interface Outcome {
  readonly bytes: Buffer
  readonly failure: Failure | null
  readonly findings: readonly Finding[]
}

/** Bytes as a stream in pieces of one length, in memory that is used again, as files give them. */
export async function* inPieces(bytes: Uint8Array, length: number): AsyncGenerator<Uint8Array> {
  const memory = new Uint8Array(length)
  for (let at = 0; at < bytes.length; at += length) {
    const piece = bytes.subarray(at, at + length)
    memory.set(piece)
    yield memory.subarray(0, piece.length)
    memory.fill(0xaa)
  }
}

/** Unpacks bytes that come in pieces of a length. */
export async function unpack(packing: Packing, packed: Uint8Array, pieceBytes = 1 << 20): Promise<Outcome> {
  const parts: Buffer[] = []
  const findings: Finding[] = []
  try {
    const pieces = inPieces(packed, pieceBytes)
    for await (const piece of unpackStream(packing, pieces, {
      name: 'sample',
      onFinding: (finding) => findings.push(finding),
    }))
      parts.push(Buffer.from(piece))
  } catch (error) {
    if (!(error instanceof DumpscopeError)) throw error
    return { bytes: Buffer.concat(parts), failure: error.failure, findings }
  }
  return { bytes: Buffer.concat(parts), failure: null, findings }
}
