/**
 * gzip, member by member (RFC 1952): Node inflates, the frame around it is
 * read here. So a wrong checksum costs nothing of what was unpacked, what
 * follows the last member is told apart from damage, and bytes are exact.
 */
import { crc32 } from 'node:zlib'
import { PackedBytes } from './packed-bytes.ts'
import type { Damage } from './packed-bytes.ts'
import type { Unpacked, Unpacker } from './unpack-engine.ts'

/** Taken in at once: what is lost before a place that makes no sense is at most what these become. */
const INPUT_BYTES = 1 << 16
/** Names and comments of members are no longer. */
const LONGEST_TEXT = 1 << 16

/** Unpacks members of gzip. `onTrailing` is told the byte at which something else follows them than zeros. */
export function unpackGzip(
  pieces: AsyncIterable<Uint8Array>,
  damage: Damage,
  onTrailing: (byte: number) => void,
): Unpacker {
  return async (unpacked) => {
    const input = new PackedBytes(pieces, damage)
    try {
      for (let members = 0; !unpacked.left; members += 1) {
        const begins = input.position
        const magic = await input.upTo(2)
        if (magic[0] !== 0x1f || magic[1] !== 0x8b) {
          // A file of no bytes unpacks to none: pg_dump writes such for empty large objects.
          if (magic.length === 0) return
          if (members === 0) throw damage(begins, 'no gzip data begin here')
          if (magic.some((byte) => byte !== 0) || !(await input.endsInZeros())) onTrailing(begins)
          return
        }
        await passHeader(input, damage)
        await member(unpacked, input, damage)
      }
    } finally {
      await input.close()
    }
  }
}

async function passHeader(input: PackedBytes, damage: Damage): Promise<void> {
  const header = await input.exactly(8)
  const [method, flags] = [header[0] as number, header[1] as number]
  if (method !== 8 || (flags & 0xe0) !== 0) throw damage(input.position - 8, 'the gzip header makes no sense')
  if ((flags & 4) !== 0) await input.skip((await input.exactly(2)).readUInt16LE(0))
  for (const flag of [8, 16]) {
    if ((flags & flag) === 0) continue
    for (let length = 0; (await input.exactly(1))[0] !== 0; length += 1)
      if (length === LONGEST_TEXT) throw damage(input.position, 'the gzip header does not end')
  }
  if ((flags & 2) !== 0) await input.skip(2)
}

/** Unpacks deflated bytes without a frame, as they lie in zip files. */
export function unpackDeflated(pieces: AsyncIterable<Uint8Array>, damage: Damage): Unpacker {
  return async (unpacked) => {
    const input = new PackedBytes(pieces, damage)
    try {
      await inflate(unpacked, input, damage)
    } finally {
      await input.close()
    }
  }
}

async function member(unpacked: Unpacked, input: PackedBytes, damage: Damage): Promise<void> {
  const sum = await inflate(unpacked, input, damage)
  if (unpacked.left) return
  const trailer = await input.exactly(8)
  const begins = input.position - 8
  if (trailer.readUInt32LE(0) !== sum.checksum) throw damage(begins, 'the data do not have their checksum')
  if (trailer.readUInt32LE(4) !== sum.length % 2 ** 32)
    throw damage(begins, 'the data do not have their length')
}

/** Inflates to where the packed data say that they end; what they were adds up to CRC-32 and length. */
async function inflate(
  unpacked: Unpacked,
  input: PackedBytes,
  damage: Damage,
): Promise<{ readonly checksum: number; readonly length: number }> {
  const sum = { checksum: 0, length: 0 }
  const engine = unpacked.begin('deflated', (buffer) => {
    sum.checksum = crc32(buffer, sum.checksum)
    sum.length += buffer.length
  })
  const makesNoSense = (error: unknown): never => {
    const early = (error as NodeJS.ErrnoException).code === 'Z_BUF_ERROR'
    throw early
      ? input.endsEarly()
      : damage(
          input.position,
          `what is there makes no sense (${error instanceof Error ? error.message : ''})`,
        )
  }
  for (;;) {
    const part = await input.peek(INPUT_BYTES)
    if (unpacked.left) return sum
    if (part.length === 0) {
      await engine.finish().catch(makesNoSense)
      return sum
    }
    const taken = await engine.feed(part).catch(makesNoSense)
    input.pass(taken)
    if (taken < part.length) break
  }
  if (!unpacked.left) await engine.finish()
  return sum
}
