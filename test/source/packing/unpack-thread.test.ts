import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync, zstdCompressSync } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import { DumpscopeError } from '../../../src/shared/errors.ts'
import { unpackStream } from '../../../src/engine/source/packing/index.ts'
import { readyUnpackThread } from '../../../src/engine/source/packing/unpack-thread.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'dumpscope-ready-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

// Half of it cannot be packed, so that the packed file is as long as one that gets a thread.
const TEXT = Buffer.concat(
  Array.from({ length: 24 }, () => [randomBytes(1 << 20), Buffer.alloc(1 << 20, 'row\n')]).flat(),
)
const PACKED = { zstd: zstdCompressSync(TEXT), gzip: gzipSync(TEXT, { level: 1 }) } as const

function fileOf(name: string, bytes: Uint8Array): string {
  const file = path.join(folder, name)
  writeFileSync(file, bytes)
  return file
}

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Unpacks in a thread; what came out and the failure that followed. */
async function unpacked(
  packing: 'gzip' | 'zstd',
  packed: Uint8Array,
): Promise<{ digest: string; bytes: number; failure: unknown }> {
  const sum = createHash('sha256')
  let bytes = 0
  let failure: unknown = null
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < packed.length; at += 100_000) yield packed.subarray(at, at + 100_000)
  }
  try {
    for await (const piece of unpackStream(packing, pieces(), { name: 'asked for', apart: true })) {
      sum.update(piece)
      bytes += piece.length
    }
  } catch (error) {
    failure = error instanceof DumpscopeError ? error.failure : error
  }
  return { digest: sum.digest('hex'), bytes, failure }
}

describe.each(['zstd', 'gzip'] as const)('a thread that was made ready with a file of %s', (packing) => {
  const packed = PACKED[packing]

  test('gives that file whole', async () => {
    readyUnpackThread(fileOf(`whole.${packing}`, packed))
    expect(await unpacked(packing, packed)).toEqual({
      digest: digest(TEXT),
      bytes: TEXT.length,
      failure: null,
    })
  })

  test('gives nothing of that file where another is read', async () => {
    const other = Buffer.from(TEXT.subarray(0, TEXT.length - 5))
    other.write('another', 0)
    const otherPacked = packing === 'zstd' ? zstdCompressSync(other) : gzipSync(other, { level: 1 })
    readyUnpackThread(fileOf(`one.${packing}`, packed))
    expect(await unpacked(packing, otherPacked)).toEqual({
      digest: digest(other),
      bytes: other.length,
      failure: null,
    })
  })

  test('gives what there is where the file was cut since, and says so', async () => {
    readyUnpackThread(fileOf(`cut.${packing}`, packed))
    const cut = packed.subarray(0, 3_000_000)
    const there = await unpacked(packing, cut)
    expect(there.failure).toMatchObject({ code: 'DAMAGED', place: { file: 'asked for' } })
    expect(there).toEqual(await unpacked(packing, cut))
    expect(there.bytes).toBeGreaterThan(2_000_000)
  })

  test('names the file that was asked for where its first bytes are damaged', async () => {
    const spoilt = Buffer.from(packed)
    // The header of the second block of Zstandard is there.
    spoilt.fill(0xff, 131_000, 131_200)
    readyUnpackThread(fileOf(`spoilt.${packing}`, spoilt))
    const there = await unpacked(packing, spoilt)
    expect(there.failure).toMatchObject({ code: 'DAMAGED', place: { file: 'asked for' } })
    expect(there.bytes).toBeGreaterThan(90_000)
  })
})

test('a thread made ready for one kind of packing is not used for another', async () => {
  readyUnpackThread(fileOf('kind.zstd', PACKED.zstd))
  expect(await unpacked('gzip', PACKED.gzip)).toMatchObject({ digest: digest(TEXT), failure: null })
})

test('no thread is made ready for what is short, not packed, or not there', async () => {
  for (const file of [
    fileOf('short.zst', PACKED.zstd.subarray(0, 1000)),
    fileOf('plain.sql', Buffer.alloc(17 << 20, 'row\n')),
    path.join(folder, 'nowhere.zst'),
    folder,
  ])
    readyUnpackThread(file)
  expect(await unpacked('zstd', PACKED.zstd)).toMatchObject({ digest: digest(TEXT), failure: null })
})
