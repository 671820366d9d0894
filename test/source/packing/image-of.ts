/** Bytes in memory as an image that can be read anywhere. */
import type { ByteImage, SeekableImage } from '../../../src/engine/source/byte-image.ts'
import { BytesImage } from '../../../src/engine/source/archives/bytes-image.ts'

export const imageOf = (bytes: Uint8Array): SeekableImage => new BytesImage('sample', bytes)

/** All bytes of an image. */
export async function bytesOf(image: ByteImage | null): Promise<Buffer> {
  const pieces: Buffer[] = []
  for await (const piece of image?.stream() ?? []) pieces.push(Buffer.from(piece))
  return Buffer.concat(pieces)
}
