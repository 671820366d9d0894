import { deflateSync, gzipSync, zstdCompressSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { DumpscopeError } from '../../../src/shared/errors.ts'
import { unpackStream } from '../../../src/engine/source/packing/index.ts'
import { canUnpackAtOnce } from '../../../src/engine/source/packing/unpacking-at-once.ts'

// Longer than several buffers, and of no period that a buffer could hide.
const TEXT = Buffer.from(
  Array.from({ length: 400_000 }, (_, n) => `${n}\t${(n * 2_654_435_761) % 4_294_967_296}\n`).join(''),
)
const half = TEXT.length >> 1
const PACKED = {
  gzip: gzipSync(TEXT),
  'gzip of two members': Buffer.concat([gzipSync(TEXT.subarray(0, half)), gzipSync(TEXT.subarray(half))]),
  'gzip with something behind it': Buffer.concat([gzipSync(TEXT), Buffer.from('more')]),
  zlib: deflateSync(TEXT),
  zstd: zstdCompressSync(TEXT),
  'zstd of two frames': Buffer.concat([
    zstdCompressSync(TEXT.subarray(0, half)),
    zstdCompressSync(TEXT.subarray(half)),
  ]),
} as const

interface Outcome {
  readonly bytes: Buffer
  readonly failure: unknown
  readonly findings: readonly string[]
}

async function unpacked(name: string, packed: Buffer, apart: boolean): Promise<Outcome> {
  const parts: Buffer[] = []
  const findings: string[] = []
  let failure: unknown = null
  async function* pieces(): AsyncGenerator<Uint8Array> {
    // One buffer for all pieces: what is read may be overwritten by what is read next.
    const buffer = Buffer.alloc(300_000)
    for (let at = 0; at < packed.length; at += buffer.length)
      yield buffer.subarray(0, packed.copy(buffer, 0, at))
  }
  try {
    const packing = name.split(' ')[0] as 'gzip' | 'zlib' | 'zstd'
    const options = {
      name: 'x',
      apart,
      onFinding: ({ message }: { message: string }) => findings.push(message),
    }
    for await (const piece of unpackStream(packing, pieces(), options)) parts.push(Buffer.from(piece))
  } catch (error) {
    failure = error instanceof DumpscopeError ? error.failure : error
  }
  return { bytes: Buffer.concat(parts), failure, findings }
}

test('Node unpacks through the handle that a thread of its own uses', () => {
  expect(canUnpackAtOnce()).toBe(true)
})

describe.each(Object.entries(PACKED))(
  'a thread of its own unpacks %s as the reader would',
  (name, packed) => {
    test('whole', async () => {
      const there = await unpacked(name, packed, true)
      expect(there.failure).toBeNull()
      expect(there.bytes.equals(TEXT)).toBe(true)
      expect(there.findings).toEqual((await unpacked(name, packed, false)).findings)
    })

    test.each([0, 5, 1000, packed.length >> 1, packed.length - 3])('cut after byte %i', async (end) => {
      const [there, here] = [
        await unpacked(name, packed.subarray(0, end), true),
        await unpacked(name, packed.subarray(0, end), false),
      ]
      expect(there.failure).toEqual(here.failure)
      expect(there.bytes.equals(here.bytes)).toBe(true)
    })

    test('with a byte that was changed in the middle', async () => {
      const spoilt = Buffer.from(packed)
      spoilt[packed.length >> 1]! ^= 0xff
      const [there, here] = [await unpacked(name, spoilt, true), await unpacked(name, spoilt, false)]
      expect(there.failure).toEqual(here.failure)
      // What a decoder gives before it notices is at most what it took in at once.
      expect(
        TEXT.subarray(0, Math.min(there.bytes.length, half >> 1)).equals(there.bytes.subarray(0, half >> 1)),
      ).toBe(true)
    })
  },
)

test('reading that fails is told as that, after what came before it', async () => {
  const packed = PACKED.gzip
  async function* pieces(): AsyncGenerator<Uint8Array> {
    yield packed.subarray(0, packed.length >> 1)
    throw new DumpscopeError({ code: 'READ_FAILED', message: 'The disk is gone.' })
  }
  let bytes = 0
  const reading = (async () => {
    for await (const piece of unpackStream('gzip', pieces(), { name: 'x', apart: true }))
      bytes += piece.length
  })()
  await expect(reading).rejects.toMatchObject({ failure: { code: 'READ_FAILED' } })
  expect(bytes).toBeGreaterThan(TEXT.length / 4)
})

test('a reader that leaves early leaves no thread behind', async () => {
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for (;;) yield PACKED.zstd
  }
  for await (const piece of unpackStream('zstd', pieces(), { name: 'x', apart: true })) {
    expect(piece.length).toBeGreaterThan(0)
    break
  }
})
