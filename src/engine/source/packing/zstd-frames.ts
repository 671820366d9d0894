/**
 * Zstandard, frame by frame and block by block (RFC 8878): Node unpacks the
 * blocks, the headers around them are read here. So all blocks before a
 * damaged one come out, a wrong checksum costs nothing, and the memory that a
 * frame asks for is known before it is given.
 */
import { totalmem } from 'node:os'
import { DumpscopeError } from '../../../shared/errors.ts'
import { PackedBytes } from './packed-bytes.ts'
import type { Damage } from './packed-bytes.ts'
import type { Unpacked, Unpacker } from './unpack-engine.ts'

const MAGIC = 0xfd2fb528
const SKIPPED_MAGIC = 0x184d2a50
/** What `zstd --long` and pg_dump ask for at most (2^27), twice. More is given where the machine has it. */
const ORDINARY_WINDOW = 2 ** 28
const LARGEST_BLOCK = 1 << 17
const BLOCK_HEADER = 3
/** Blocks are handed on together up to so many packed bytes: what is lost before a damaged one is at most these. */
const INPUT_BYTES = 1 << 18

/** Unpacks frames of Zstandard. The unpacker rejects with DAMAGED, with UNPACK_LIMIT where a frame asks for too much memory. */
export function unpackZstd(
  pieces: AsyncIterable<Uint8Array>,
  damage: Damage,
  onTrailing: (byte: number) => void,
): Unpacker {
  return async (unpacked) => {
    const input = new PackedBytes(pieces, damage)
    try {
      for (let frames = 0; !unpacked.left; frames += 1) {
        const begins = input.position
        const start = Buffer.from(await input.upTo(4))
        if (start.length === 0) return
        const magic = start.length === 4 ? start.readUInt32LE(0) : 0
        if (magic === MAGIC) await frame(unpacked, input, damage, start)
        else if ((magic & 0xfffffff0) >>> 0 === SKIPPED_MAGIC)
          await input.skip((await input.exactly(4)).readUInt32LE(0))
        else if (frames === 0) throw damage(begins, 'no Zstandard data begin here')
        else if (start.some((byte) => byte !== 0) || !(await input.endsInZeros())) return onTrailing(begins)
        else return
      }
    } finally {
      await input.close()
    }
  }
}

interface FrameHeader {
  readonly bytes: Buffer
  readonly windowBytes: number
  readonly hasChecksum: boolean
}

async function frameHeader(input: PackedBytes, damage: Damage, start: Buffer): Promise<FrameHeader> {
  const descriptor = Buffer.from(await input.exactly(1))
  const flags = descriptor[0] as number
  const isOneSegment = (flags & 0x20) !== 0
  const sizeBytes = [isOneSegment ? 1 : 0, 2, 4, 8][flags >> 6] as number
  const dictionaryBytes = [0, 1, 2, 4][flags & 3] as number
  if ((flags & 0x08) !== 0) throw damage(input.position - 1, 'the frame is of an unknown version')
  const rest = Buffer.from(await input.exactly((isOneSegment ? 0 : 1) + dictionaryBytes + sizeBytes))
  const dictionaryAt = isOneSegment ? 0 : 1
  if (rest.subarray(dictionaryAt, dictionaryAt + dictionaryBytes).some((byte) => byte !== 0))
    throw damage(input.position, 'the frame needs a dictionary, which is not there')
  return {
    bytes: Buffer.concat([start, descriptor, rest]),
    windowBytes: isOneSegment
      ? littleEndian(rest, rest.length - sizeBytes, sizeBytes)
      : window(rest[0] as number),
    hasChecksum: (flags & 0x04) !== 0,
  }
}

function window(descriptor: number): number {
  const base = 2 ** (10 + (descriptor >> 3))
  return base + (base / 8) * (descriptor & 7)
}

/** Sizes of two bytes are stated less 256; for a window that makes no difference. */
function littleEndian(bytes: Buffer, from: number, length: number): number {
  let value = 0
  for (let at = from + length - 1; at >= from; at -= 1) value = value * 256 + (bytes[at] as number)
  return value
}

async function frame(unpacked: Unpacked, input: PackedBytes, damage: Damage, start: Buffer): Promise<void> {
  const begins = input.position - 4
  const header = await frameHeader(input, damage, start)
  if (header.windowBytes > Math.max(ORDINARY_WINDOW, totalmem() / 4))
    throw tooLong(damage(begins, ''), header)
  const engine = unpacked.begin('zstd')
  const give = async (bytes: Buffer, from: number): Promise<void> => {
    const taken = await engine.feed(bytes).catch((error: unknown) => {
      throw damage(from, error instanceof Error ? error.message.toLowerCase() : String(error))
    })
    if (taken < bytes.length && !unpacked.left) throw damage(from, 'the frame ends within a block')
  }
  await give(header.bytes, begins)
  while (!unpacked.left) {
    const from = input.position
    const blocks = wholeBlocks(await input.peek(INPUT_BYTES))
    if (blocks.bytes.length > 0) {
      await give(blocks.bytes, from)
      input.pass(blocks.bytes.length)
    }
    if (blocks.last || unpacked.left) break
    // One that lies across the end of what is at hand.
    const block = await oneBlock(input, damage)
    await give(block.bytes, input.position - block.bytes.length)
    if (block.last) break
  }
  if (header.hasChecksum && !unpacked.left)
    await give(Buffer.from(await input.exactly(4)), input.position - 4)
  await engine.finish().catch(() => {
    throw input.endsEarly()
  })
}

interface Blocks {
  readonly bytes: Buffer
  /** Whether the frame's last block is among them. */
  readonly last: boolean
}

/** The blocks that are at hand as a whole; none where the first is not, or makes no sense. */
function wholeBlocks(bytes: Buffer): Blocks {
  let at = 0
  let last = false
  while (!last && at + BLOCK_HEADER <= bytes.length) {
    const header = bytes.readUIntLE(at, BLOCK_HEADER)
    const size = packedSize(header)
    if (size === null || at + BLOCK_HEADER + size > bytes.length) break
    at += BLOCK_HEADER + size
    last = (header & 1) === 1
  }
  return { bytes: bytes.subarray(0, at), last }
}

async function oneBlock(input: PackedBytes, damage: Damage): Promise<Blocks> {
  const mark = Buffer.from(await input.exactly(BLOCK_HEADER))
  const header = mark.readUIntLE(0, BLOCK_HEADER)
  const size = packedSize(header)
  if (size === null) throw damage(input.position - BLOCK_HEADER, 'no block begins here')
  return { bytes: Buffer.concat([mark, await input.exactly(size)]), last: (header & 1) === 1 }
}

/** Bytes that follow a block's header; null where no block has such a header. */
function packedSize(header: number): number | null {
  const kind = (header >> 1) & 3
  const size = header >> 3
  if (kind === 3 || size > LARGEST_BLOCK) return null
  return kind === 1 ? 1 : size
}

function tooLong({ failure }: DumpscopeError, { windowBytes }: FrameHeader): DumpscopeError {
  return new DumpscopeError({
    code: 'UNPACK_LIMIT',
    message: `Unpacking this takes ${Math.round(windowBytes / 2 ** 20)} MB of memory, more than a quarter of what this machine has.`,
    advice: 'Unpack it with `zstd -d --long=31` where there is more memory, and open what comes out.',
    ...(failure.place ? { place: failure.place } : {}),
  })
}
