/**
 * What tells the content of a dump from any other, wherever it lies: unlike the
 * fingerprint of an index it knows nothing of the file system, so that a file
 * that was moved or copied is still the same. Reads 1 MiB of a file at most.
 */
import { createHash } from 'node:crypto'
import type { Hash } from 'node:crypto'
import { open, readdir, stat } from 'node:fs/promises'
import path from 'node:path'

const SAMPLE_BYTES = 1 << 16
const SAMPLES = 16
/** Of a folder so many files are looked at, by their names and sizes. */
const MOST_FILES = 20_000
const SAMPLED_FILES = 100

/** 32 hexadecimal digits for a file or a folder of files, and its size. Rejects where it cannot be read. */
export async function contentOf(file: string): Promise<{ fingerprint: string; bytes: number }> {
  const hash = createHash('sha256')
  const found = await stat(file)
  let bytes = found.size
  if (found.isDirectory()) bytes = await addFolder(hash, file)
  else if (found.isFile()) await addFile(hash, file, found.size)
  else throw new Error('it is no file')
  return { fingerprint: hash.digest('hex').slice(0, 32), bytes }
}

async function addFolder(hash: Hash, folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
    .slice(0, MOST_FILES)
  let bytes = 0
  for (const [number, file] of files.entries()) {
    const { size } = await stat(file)
    bytes += size
    hash.update(`${path.relative(folder, file).replaceAll(path.sep, '/')}\0${size}\0`)
    if (number < SAMPLED_FILES) await addFile(hash, file, size)
  }
  return bytes
}

async function addFile(hash: Hash, file: string, size: number): Promise<void> {
  hash.update(`${size}\0`)
  const handle = await open(file, 'r')
  try {
    const sample = Buffer.allocUnsafe(SAMPLE_BYTES)
    const step = size <= SAMPLES * SAMPLE_BYTES ? SAMPLE_BYTES : (size - SAMPLE_BYTES) / (SAMPLES - 1)
    for (let number = 0; number < SAMPLES; number += 1) {
      const at = Math.floor(number * step)
      if (at >= size) break
      const { bytesRead } = await handle.read(sample, 0, SAMPLE_BYTES, at)
      hash.update(sample.subarray(0, bytesRead))
    }
  } finally {
    await handle.close()
  }
}
