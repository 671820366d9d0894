/** What packed files begin with. */
import type { Packing } from './unpack-stream.ts'

const MAGICS: readonly (readonly [Packing | 'zip' | 'tar', number, string])[] = [
  ['gzip', 0, '1f8b08'],
  ['zstd', 0, '28b52ffd'],
  ['lz4', 0, '04224d18'],
  ['lz4', 0, '02214c18'],
  ['bzip2', 0, '425a68'],
  ['xz', 0, 'fd377a585a00'],
  ['zip', 0, '504b0304'],
  ['zip', 0, '504b0506'],
  ['tar', 257, '7573746172'],
]

/** How bytes are packed, by their beginning (of at least 512 bytes where there are so many); null where they are not. */
export function detectPacking(head: Uint8Array): Packing | 'zip' | 'tar' | null {
  for (const [packing, at, magic] of MAGICS) {
    if (Buffer.from(head.subarray(at, at + magic.length / 2)).toString('hex') !== magic) continue
    // bzip2 has a block size and the digits of pi, or of the root of pi where it is empty.
    if (packing === 'bzip2' && !/^[1-9](?:1AY&SY|\u0017rE8P\u0090)/.test(latin1(head, 3, 10))) continue
    return packing
  }
  // Zstandard's and LZ4's frames to be skipped may come first.
  if (head.length >= 4 && (head[0] as number) >> 4 === 5 && latin1(head, 1, 4) === '*M\u0018') return 'zstd'
  return isOldTar(head) ? 'tar' : null
}

function latin1(bytes: Uint8Array, from: number, to: number): string {
  return Buffer.from(bytes.subarray(from, to)).toString('latin1')
}

/** Tar before POSIX has no magic, but a checksum over its header. */
function isOldTar(head: Uint8Array): boolean {
  if (head.length < 512 || head[0] === 0) return false
  const stated = Number.parseInt(latin1(head, 148, 156).replace(/[\0 ]/g, ''), 8)
  if (!Number.isFinite(stated) || stated === 0) return false
  let sum = 0
  for (let at = 0; at < 512; at += 1) sum += at >= 148 && at < 156 ? 32 : (head[at] as number)
  return sum === stated
}
