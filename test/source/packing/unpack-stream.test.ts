import { gzipSync, zstdCompressSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { unpackStream } from '../../../src/engine/source/packing/index.ts'
import { PLAIN, SAMPLES, fixture, inPieces, unpack, zstd } from './packed-samples.ts'

describe.each(SAMPLES)('%s', (_, packing, packed) => {
  test.each([1, 7, 1000, 1 << 20])('comes back whole from pieces of %i bytes', async (length) => {
    const { bytes, failure } = await unpack(packing, packed, length)
    expect(failure).toBeNull()
    expect(bytes.equals(PLAIN)).toBe(true)
  })

  test('cut at any byte it gives what it can, and says at which byte it ends', async () => {
    for (let length = 1; length < packed.length; length += 1) {
      const { bytes, failure } = await unpack(packing, packed.subarray(0, length))
      // The magic number alone is how `lz4 -l` packs nothing.
      if (packing === 'lz4' && length === 4 && failure === null && bytes.length === 0) continue
      expect(failure, `cut at ${length}`).toMatchObject({ code: 'DAMAGED', place: { file: 'sample' } })
      expect(failure?.place?.byte, `cut at ${length}`).toBeLessThanOrEqual(length)
      expect(PLAIN.subarray(0, bytes.length).equals(bytes), `cut at ${length}`).toBe(true)
    }
  })

  test('with any byte changed it ends, with our error or without one', { timeout: 60_000 }, async () => {
    for (let at = 0; at < packed.length; at += packing === 'xz' ? 29 : 3) {
      const changed = Buffer.from(packed)
      changed[at] = (changed[at] as number) ^ (1 << (at % 8))
      const { failure, bytes } = await unpack(packing, changed)
      expect(['DAMAGED', 'UNPACK_LIMIT', undefined]).toContain(failure?.code)
      expect(bytes.length).toBeLessThan(64 << 20)
    }
  })

  test.skipIf(packing === 'zlib')('twice over it gives twice as much', async () => {
    const { bytes, failure } = await unpack(packing, Buffer.concat([packed, packed]), 999)
    expect(failure).toBeNull()
    expect(bytes.equals(Buffer.concat([PLAIN, PLAIN]))).toBe(true)
  })

  test('of nothing it makes nothing', async () => {
    expect(await unpack(packing, Buffer.alloc(0))).toMatchObject({ failure: null, bytes: Buffer.alloc(0) })
  })
})

test.each([
  ['gzip', gzipSync(PLAIN), -8],
  ['zstd', zstd(PLAIN), -4],
  ['lz4', fixture('small.lz4'), -4],
] as const)('%s with a wrong checksum gives all its bytes, then says so', async (packing, packed, at) => {
  const changed = Buffer.from(packed)
  changed[changed.length + at] = (changed[changed.length + at] as number) ^ 1
  const { bytes, failure } = await unpack(packing, changed)
  expect(bytes.equals(PLAIN)).toBe(true)
  expect(failure).toMatchObject({ code: 'DAMAGED' })
  expect(failure?.place?.byte).toBeGreaterThanOrEqual(packed.length - 8)
})

test.each(['gzip', 'zlib', 'zstd'] as const)(
  'zeros that fill up a block behind %s are passed over',
  async (packing) => {
    const packed = SAMPLES.find(([, one]) => one === packing)?.[2] as Buffer
    for (const length of [100, packed.length, 1 << 20]) {
      const { bytes, failure, findings } = await unpack(
        packing,
        Buffer.concat([packed, Buffer.alloc(5000)]),
        length,
      )
      expect({ failure, findings }).toEqual({ failure: null, findings: [] })
      expect(bytes.equals(PLAIN)).toBe(true)
    }
  },
)

test('bytes that belong to nothing behind zlib are told', async () => {
  const packed = SAMPLES[1]?.[2] as Buffer
  const { bytes, failure } = await unpack('zlib', Buffer.concat([packed, Buffer.from('more')]))
  expect(bytes.equals(PLAIN)).toBe(true)
  expect(failure).toMatchObject({ code: 'DAMAGED', place: { byte: packed.length } })
})

describe('gzip', () => {
  const packed = gzipSync(PLAIN)

  test('padding of zeros is passed over, anything else is passed over and told with its byte', async () => {
    const padded = await unpack('gzip', Buffer.concat([packed, Buffer.alloc(5000)]), 1000)
    expect(padded).toMatchObject({ failure: null, findings: [] })
    expect(padded.bytes.equals(PLAIN)).toBe(true)
    const followed = await unpack('gzip', Buffer.concat([packed, Buffer.from('-- by hand')]))
    expect(followed.bytes.equals(PLAIN)).toBe(true)
    expect(followed).toMatchObject({
      failure: null,
      findings: [{ code: 'trailing-bytes', byte: packed.length }],
    })
  })

  test('names, comments, extra fields and checksums of headers are read', async () => {
    const header = Buffer.concat([
      Buffer.from([0x1f, 0x8b, 8, 0x1e, 0, 0, 0, 0, 0, 3]),
      Buffer.from([3, 0, 1, 2, 3]),
      Buffer.from('dump.sql\0by hand\0'),
      Buffer.from([9, 9]),
    ])
    const { bytes, failure } = await unpack('gzip', Buffer.concat([header, packed.subarray(10)]), 5)
    expect(failure).toBeNull()
    expect(bytes.equals(PLAIN)).toBe(true)
  })

  test('a name without an end is refused before it fills the memory', async () => {
    const endless = Buffer.concat([
      Buffer.from([0x1f, 0x8b, 8, 8, 0, 0, 0, 0, 0, 3]),
      Buffer.alloc(1 << 18, 65),
    ])
    expect((await unpack('gzip', endless)).failure).toMatchObject({ code: 'DAMAGED' })
  })

  test('many members make one stream', async () => {
    const members = Array.from({ length: 300 }, (_, index) => gzipSync(`${index}\n`))
    const { bytes, failure } = await unpack('gzip', Buffer.concat(members), 777)
    expect(failure).toBeNull()
    expect(bytes.toString()).toBe(Array.from({ length: 300 }, (_, index) => `${index}\n`).join(''))
  })
})

describe('zstd', () => {
  const skipped = Buffer.concat([Buffer.from('5a2a4d1805000000', 'hex'), Buffer.from('never')])

  test('frames to be skipped are skipped, before, between and after others', async () => {
    const all = Buffer.concat([skipped, zstd(PLAIN), skipped, zstdCompressSync(PLAIN), skipped])
    const { bytes, failure, findings } = await unpack('zstd', all, 100)
    expect({ failure, findings }).toEqual({ failure: null, findings: [] })
    expect(bytes.equals(Buffer.concat([PLAIN, PLAIN]))).toBe(true)
  })

  test('a window as long as zstd --long=31 makes it is unpacked where the machine has the memory', async () => {
    // A frame without a size: a window of 2^31, one raw block, the last.
    const frame = Buffer.from('28b52ffd00a829000068656c6c6f', 'hex')
    const { bytes, failure } = await unpack('zstd', frame)
    if (failure === null) expect(bytes.toString()).toBe('hello')
    else expect(failure).toMatchObject({ code: 'UNPACK_LIMIT', place: { byte: 0 } })
  })

  test('a window beyond all measure is refused, with a way out', async () => {
    const { failure } = await unpack('zstd', Buffer.from('28b52ffd00f829000068656c6c6f', 'hex'))
    expect(failure).toMatchObject({ code: 'UNPACK_LIMIT', advice: expect.stringContaining('zstd -d') })
  })

  test('the blocks before a damaged one come out', async () => {
    let state = 1
    const noise = Buffer.alloc(1 << 20)
    for (let at = 0; at < noise.length; at += 1) {
      state = (Math.imul(state, 1103515245) + 12345) | 0
      noise[at] = state >>> 16
    }
    const packed = zstdCompressSync(noise)
    // The header of the frame takes 9 bytes, that of a block 3; what cannot be packed lies as it is.
    const fifth = 9 + 4 * (3 + (128 << 10))
    packed.fill(0xff, fifth, fifth + 3)
    const { bytes, failure } = await unpack('zstd', packed)
    expect(failure).toMatchObject({ code: 'DAMAGED', place: { byte: fifth } })
    expect(noise.subarray(0, 512 << 10).equals(bytes)).toBe(true)
  })
})

test('leaving early frees the stream that was read from', async () => {
  for (const [, packing, packed] of SAMPLES) {
    let freed = false
    const watched = async function* (): AsyncGenerator<Uint8Array> {
      try {
        yield* inPieces(packed, 100)
      } finally {
        freed = true
      }
    }
    for await (const piece of unpackStream(packing, watched(), { name: 'sample' })) {
      expect(piece.length).toBeGreaterThan(0)
      break
    }
    expect(freed, packing).toBe(true)
  }
})

test('an error of the stream that is read from arrives as it is, after what was unpacked', async () => {
  const broken = async function* (bytes: Buffer): AsyncGenerator<Uint8Array> {
    yield bytes.subarray(0, bytes.length - 20)
    throw new RangeError('the disk is gone')
  }
  for (const [, packing, packed] of SAMPLES) {
    const reading = async (): Promise<void> => {
      for await (const _ of unpackStream(packing, broken(packed), { name: 'sample' }));
    }
    await expect(reading(), packing).rejects.toThrow(new RangeError('the disk is gone'))
  }
})

test('a signal ends it', async () => {
  const reading = async (): Promise<void> => {
    for await (const _ of unpackStream('gzip', inPieces(gzipSync(PLAIN), 100), {
      name: 'sample',
      signal: AbortSignal.abort(),
    }));
  }
  await expect(reading()).rejects.toMatchObject({ failure: { code: 'CANCELLED' } })
})

test('a bomb is unpacked no further than it is read', async () => {
  const bomb = gzipSync(Buffer.alloc(256 << 20))
  const before = process.memoryUsage().rss
  for await (const piece of unpackStream('gzip', inPieces(bomb, 1 << 20), { name: 'sample' })) {
    expect(piece.length).toBeGreaterThan(0)
    await new Promise((resolve) => setTimeout(resolve, 300))
    break
  }
  expect(process.memoryUsage().rss - before).toBeLessThan(64 << 20)
})
