import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { unpackedImage } from '../../../src/engine/source/packing/index.ts'
import { bytesOf, imageOf } from './image-of.ts'
import { PLAIN, SAMPLES } from './packed-samples.ts'

test('an image is what it unpacks to, as often as it is read, with progress in bytes on disk', async () => {
  for (const [, packing, packed] of SAMPLES) {
    const image = unpackedImage(imageOf(packed), packing)
    expect(image).toMatchObject({ bytes: null, diskBytes: packed.length, name: 'sample' })
    const told: number[] = []
    for await (const piece of image.stream({ onDiskBytes: (bytes) => told.push(bytes) }))
      expect(piece.length).toBeGreaterThan(0)
    expect(told.at(-1), packing).toBe(packed.length)
    expect((await bytesOf(image)).equals(PLAIN), packing).toBe(true)
    expect(image.findings?.()).toEqual([])
  }
})

test('what follows the packed data is a finding', async () => {
  const image = unpackedImage(imageOf(Buffer.concat([gzipSync(PLAIN), Buffer.from('more')])), 'gzip')
  await bytesOf(image)
  expect(image.findings?.()).toMatchObject([{ code: 'trailing-bytes', severity: 'warning' }])
})

test('a bomb is stopped, one within another too, and not what is merely well packed', async () => {
  const zeros = gzipSync(Buffer.alloc(32 << 20))
  const limits = { harmlessBytes: 16 << 20, ratio: 2000 }
  expect(await bytesOf(unpackedImage(imageOf(zeros), 'gzip', limits))).toHaveLength(32 << 20)
  const twice = unpackedImage(unpackedImage(imageOf(gzipSync(zeros)), 'gzip', limits), 'gzip', limits)
  await expect(bytesOf(twice)).rejects.toMatchObject({
    failure: { code: 'UNPACK_LIMIT', advice: expect.stringContaining('unpack it yourself') },
  })
})
