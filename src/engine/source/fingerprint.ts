/**
 * Whether a file is still the one that was seen before.
 *
 * The identity is what the file system says: size, time of the last change of
 * content (mtime) and of anything (ctime), both in nanoseconds, device and
 * inode. ctime cannot be set by programs, so an edit that puts size and mtime
 * back is noticed as well; the price is that renaming a file makes its index
 * anew. The fingerprint is SHA-256 over the identity and over up to 16 samples
 * of 64 KiB, the head, the tail and evenly between, for file systems whose
 * times are coarse or false. It reads 1 MiB at most, whatever the size.
 */
import { createHash } from 'node:crypto'
import type { BigIntStats } from 'node:fs'
import type { FileHandle } from 'node:fs/promises'

const SAMPLE_BYTES = 1 << 16
const SAMPLES = 16

/** What the file system knows of a file, as one string. */
export function identityOf(stats: BigIntStats): string {
  return [stats.size, stats.mtimeNs, stats.ctimeNs, stats.dev, stats.ino].join('-')
}

/** The fingerprint of an open file: 32 hexadecimal digits. */
export async function fingerprintOf(file: FileHandle, stats: BigIntStats): Promise<string> {
  const hash = createHash('sha256').update(identityOf(stats))
  const size = Number(stats.size)
  const sample = Buffer.allocUnsafe(SAMPLE_BYTES)
  const step = size <= SAMPLES * SAMPLE_BYTES ? SAMPLE_BYTES : (size - SAMPLE_BYTES) / (SAMPLES - 1)
  for (let i = 0; i < SAMPLES; i += 1) {
    const at = Math.floor(i * step)
    if (at >= size) break
    const { bytesRead } = await file.read(sample, 0, SAMPLE_BYTES, at)
    hash.update(sample.subarray(0, bytesRead))
  }
  return hash.digest('hex').slice(0, 32)
}
