/**
 * LZ4 frames, unpacked as a stream: the frame format 1.6.4 (blocks that stand
 * alone or look back, sizes, checksums), the legacy frames of `lz4 -l`, and
 * frames to be skipped, one after the other. See docs/decisions/0005.
 */
import { Xxh32 } from './xxh32.ts'

const MAGIC = 0x184d2204
const LEGACY_MAGIC = 0x184c2102
const SKIPPED_MAGIC = 0x184d2a50
const LEGACY_BLOCK_BYTES = 8 << 20
/** How far a match may look back. */
const HISTORY_BYTES = 1 << 16

type Damage = (byte: number, what: string) => Error

/** Unpacks frames. Pieces given are valid until the next is asked for. */
export async function* unpackLz4(
  pieces: AsyncIterable<Uint8Array>,
  damage: Damage,
): AsyncGenerator<Uint8Array> {
  const input = new Input(pieces, damage)
  try {
    for (;;) {
      const head = await input.upTo(4)
      if (head.length === 0) return
      if (head.length < 4) throw input.endsEarly()
      const magic = head.readUInt32LE(0)
      if (magic === MAGIC) yield* frame(input, damage)
      else if (magic === LEGACY_MAGIC) {
        yield* legacyFrame(input, damage)
        if (input.pushedBack === null) return
      } else if ((magic & 0xfffffff0) >>> 0 === SKIPPED_MAGIC)
        await input.skip((await input.exactly(4)).readUInt32LE(0))
      else throw damage(input.position - 4, 'no LZ4 frame begins here')
    }
  } finally {
    await input.close()
  }
}

async function* frame(input: Input, damage: Damage): AsyncGenerator<Uint8Array> {
  const [flags, sizes] = await input.exactly(2)
  if (flags === undefined || sizes === undefined || flags >> 6 !== 1)
    throw damage(input.position, 'the frame is of an unknown version')
  const independent = (flags & 0x20) !== 0
  const blockChecksums = (flags & 0x10) !== 0
  const hasContentSize = (flags & 0x08) !== 0
  const contentChecksum = (flags & 0x04) !== 0
  const hasDictionary = (flags & 0x01) !== 0
  const largest = { 4: 1 << 16, 5: 1 << 18, 6: 1 << 20, 7: 1 << 22 }[(sizes >> 4) & 7]
  if (largest === undefined) throw damage(input.position, 'the frame has blocks of an unknown size')
  await input.exactly((hasContentSize ? 8 : 0) + (hasDictionary ? 4 : 0) + 1)
  if (hasDictionary) throw damage(input.position, 'the frame needs a dictionary, which is not there')
  const output = new Output(largest)
  const whole = contentChecksum ? new Xxh32() : null
  for (;;) {
    const size = (await input.exactly(4)).readUInt32LE(0)
    if (size === 0) break
    const length = size & 0x7fffffff
    if (length > largest)
      throw damage(input.position - 4, `a block of ${length} bytes is larger than the frame allows`)
    const block = await input.exactly(length)
    const began = input.position - length
    const unpacked = size >>> 31 === 1 ? output.copy(block) : output.unpack(block, independent)
    if (unpacked === null) throw damage(began, 'a block makes no sense')
    if (blockChecksums) {
      const own = new Xxh32()
      own.update(block)
      if (own.digest() !== (await input.exactly(4)).readUInt32LE(0))
        throw damage(began, 'a block does not have its checksum')
    }
    whole?.update(unpacked)
    yield unpacked
  }
  if (whole !== null && whole.digest() !== (await input.exactly(4)).readUInt32LE(0))
    throw damage(input.position, 'the data do not have their checksum')
}

async function* legacyFrame(input: Input, damage: Damage): AsyncGenerator<Uint8Array> {
  const output = new Output(LEGACY_BLOCK_BYTES)
  for (;;) {
    const head = await input.upTo(4)
    if (head.length === 0) return
    if (head.length < 4) throw input.endsEarly()
    const length = head.readUInt32LE(0)
    // Another frame: its magic number is larger than any block.
    if (length === MAGIC || length === LEGACY_MAGIC || (length & 0xfffffff0) >>> 0 === SKIPPED_MAGIC) {
      input.pushBack(Buffer.from(head))
      return
    }
    if (length > LEGACY_BLOCK_BYTES + (LEGACY_BLOCK_BYTES >> 7))
      throw damage(input.position - 4, `a block of ${length} bytes is too large`)
    const unpacked = output.unpack(await input.exactly(length), true)
    if (unpacked === null) throw damage(input.position - length, 'a block makes no sense')
    yield unpacked
  }
}

/** Unpacked blocks, with what came before them at hand. */
class Output {
  readonly #buffer: Buffer
  /** Where the next block begins; what comes before is history. */
  #at = 0

  constructor(largestBlock: number) {
    // Room for several blocks, so that history is moved seldom.
    this.#buffer = Buffer.allocUnsafe(HISTORY_BYTES + Math.max(4 * largestBlock, 1 << 20))
    this.#largest = largestBlock
  }

  readonly #largest: number

  /** A block that is stored as it is. */
  copy(block: Buffer): Buffer {
    this.#makeRoom()
    const start = this.#at
    this.#at += block.copy(this.#buffer, start)
    return this.#buffer.subarray(start, this.#at)
  }

  /** A packed block; null where it makes no sense. `independent` blocks look back on nothing before them. */
  unpack(block: Buffer, independent: boolean): Buffer | null {
    this.#makeRoom()
    const start = this.#at
    const end = unpackBlock(
      block,
      this.#buffer,
      start,
      independent ? start : Math.max(0, start - HISTORY_BYTES),
      start + this.#largest,
    )
    if (end < 0) return null
    this.#at = end
    return this.#buffer.subarray(start, end)
  }

  #makeRoom(): void {
    if (this.#at + this.#largest <= this.#buffer.length) return
    const kept = Math.min(HISTORY_BYTES, this.#at)
    this.#buffer.copyWithin(0, this.#at - kept, this.#at)
    this.#at = kept
  }
}

/** Unpacks one block into `to` from `at` on, looking back no further than `oldest`; returns the end, -1 where it makes no sense. */
function unpackBlock(from: Uint8Array, to: Buffer, at: number, oldest: number, limit: number): number {
  const length = from.length
  let p = 0
  let q = at
  while (p < length) {
    const token = from[p++] as number
    let literals = token >> 4
    if (literals === 15) {
      for (let more = 255; more === 255;) {
        if (p >= length) return -1
        more = from[p++] as number
        literals += more
      }
    }
    if (literals > length - p || literals > limit - q) return -1
    if (literals > 32) {
      to.set(from.subarray(p, p + literals), q)
      p += literals
      q += literals
    } else {
      for (const stop = p + literals; p < stop;) to[q++] = from[p++] as number
    }
    // The last sequence has no match.
    if (p === length) return q
    if (p + 2 > length) return -1
    const offset = (from[p] as number) | ((from[p + 1] as number) << 8)
    p += 2
    let match = (token & 15) + 4
    if (match === 19) {
      for (let more = 255; more === 255;) {
        if (p >= length) return -1
        more = from[p++] as number
        match += more
      }
    }
    const source = q - offset
    if (offset === 0 || source < oldest || match > limit - q) return -1
    if (offset >= match && match > 32) {
      to.copyWithin(q, source, source + match)
      q += match
    } else {
      let s = source
      for (const stop = q + match; q < stop;) to[q++] = to[s++] as number
    }
  }
  // A block ends with literals, never with a match.
  return -1
}

/** Reads forward in pieces. What is returned is valid until the next call. */
class Input {
  readonly #pieces: AsyncIterator<Uint8Array>
  readonly #damage: Damage
  #piece: Buffer = Buffer.alloc(0)
  #at = 0
  #base = 0
  pushedBack: Buffer | null = null

  constructor(pieces: AsyncIterable<Uint8Array>, damage: Damage) {
    this.#pieces = pieces[Symbol.asyncIterator]()
    this.#damage = damage
  }

  get position(): number {
    return this.#base + this.#at
  }

  pushBack(bytes: Buffer): void {
    this.pushedBack = bytes
  }

  endsEarly(): Error {
    return this.#damage(this.position, 'it ends too early')
  }

  async close(): Promise<void> {
    await this.#pieces.return?.()
  }

  async exactly(length: number): Promise<Buffer> {
    const bytes = await this.upTo(length)
    if (bytes.length < length) throw this.endsEarly()
    return bytes
  }

  async skip(length: number): Promise<void> {
    for (let left = length; left > 0;) {
      if (this.#at === this.#piece.length && !(await this.#next())) throw this.endsEarly()
      const step = Math.min(left, this.#piece.length - this.#at)
      this.#at += step
      left -= step
    }
  }

  /** As many bytes as are wanted, fewer only at the end. */
  async upTo(length: number): Promise<Buffer> {
    if (this.pushedBack !== null) {
      const bytes = this.pushedBack
      this.pushedBack = null
      return bytes
    }
    if (this.#piece.length - this.#at >= length) {
      this.#at += length
      return this.#piece.subarray(this.#at - length, this.#at)
    }
    const parts: Buffer[] = []
    for (let left = length; left > 0;) {
      if (this.#at === this.#piece.length && !(await this.#next())) break
      const part = Buffer.from(this.#piece.subarray(this.#at, this.#at + left))
      this.#at += part.length
      left -= part.length
      parts.push(part)
    }
    return Buffer.concat(parts)
  }

  async #next(): Promise<boolean> {
    this.#base += this.#piece.length
    this.#at = 0
    this.#piece = Buffer.alloc(0)
    const { done, value } = await this.#pieces.next()
    if (done === true) return false
    this.#piece = Buffer.from(value.buffer, value.byteOffset, value.byteLength)
    return true
  }
}
