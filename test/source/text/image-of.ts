/** Images of bytes in memory, cut as a test wants them. */
import { expect } from 'vitest'
import type { ByteImage } from '../../../src/engine/source/byte-image.ts'

/** An image that hands out `bytes` in pieces of `piece` bytes, always from one buffer, as images may. */
export function imageOf(bytes: Uint8Array, piece: number = bytes.length || 1): ByteImage {
  return {
    name: 'dump.sql',
    bytes: bytes.length,
    diskBytes: bytes.length,
    async *stream() {
      const buffer = new Uint8Array(piece)
      for (let at = 0; at < bytes.length; at += piece) {
        const part = bytes.subarray(at, at + piece)
        buffer.set(part)
        yield buffer.subarray(0, part.length)
      }
    },
  }
}

/** All bytes of an image. */
export async function allOf(image: ByteImage): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const piece of image.stream()) {
    expect(piece.length).toBeGreaterThan(0)
    expect(piece.length).toBeLessThanOrEqual(4 << 20)
    parts.push(Buffer.from(piece))
  }
  return Buffer.concat(parts)
}
