/**
 * bzip2, unpacked as a stream: blocks of up to 900,000 bytes, each with its
 * checksum, streams one after the other as bzip2 and pbzip2 write them. See
 * docs/decisions/0006. The format has no official specification; this follows
 * the description in J. Tsai's "BZIP2: Format Specification" (2016).
 */

type Damage = (byte: number, what: string) => Error

const BLOCK_MAGIC = [0x314159, 0x265359] as const
const END_MAGIC = [0x177245, 0x385090] as const
const SYMBOLS_PER_GROUP = 50
const LONGEST_CODE = 20
const RUN_A = 0
const RUN_B = 1

/** Unpacks streams of bzip2. Pieces given are valid until the next is asked for. */
export async function* unpackBzip2(
  pieces: AsyncIterable<Uint8Array>,
  damage: Damage,
): AsyncGenerator<Uint8Array> {
  const bits = new Bits(pieces, damage)
  try {
    if (!(await bits.load(1))) return
    do {
      yield* stream(bits, damage)
      bits.alignToByte()
    } while (await bits.load(1))
  } finally {
    await bits.close()
  }
}

async function* stream(bits: Bits, damage: Damage): AsyncGenerator<Uint8Array> {
  // A whole block and its tables always fit; what follows them is at hand then.
  await bits.need(4)
  const [b, z, h, level] = [bits.take(8), bits.take(8), bits.take(8), bits.take(8) - 48]
  if (b !== 0x42 || z !== 0x5a || h !== 0x68 || level < 1 || level > 9)
    throw damage(bits.position, 'no stream of bzip2 begins here')
  const block = new Block(level * 100_000, damage)
  let combined = 0
  for (;;) {
    await bits.load(level * 100_000 * 2 + 65_536)
    const [high, low] = [bits.take(24), bits.take(24)]
    const checksum = bits.take32()
    if (high === END_MAGIC[0] && low === END_MAGIC[1]) {
      if (checksum !== combined) throw damage(bits.position, 'the data do not have their checksum')
      return
    }
    if (high !== BLOCK_MAGIC[0] || low !== BLOCK_MAGIC[1])
      throw damage(bits.position, 'no block of bzip2 begins here')
    combined = (((combined << 1) | (combined >>> 31)) ^ checksum) >>> 0
    block.read(bits)
    yield* block.unpacked(bits, checksum)
  }
}

/** One block: symbols become moved-to-front bytes, these the sorted block, and that what it was. */
class Block {
  readonly #limit: number
  readonly #damage: Damage
  readonly #sorted: Uint32Array
  #length = 0
  #origin = 0

  constructor(limit: number, damage: Damage) {
    this.#limit = limit
    this.#damage = damage
    this.#sorted = new Uint32Array(limit)
  }

  read(bits: Bits): void {
    if (bits.take(1) === 1)
      throw this.#damage(bits.position, 'the block is of a kind that bzip2 gave up in 1997')
    this.#origin = bits.take(24)
    const bytes = usedBytes(bits)
    if (bytes.length === 0) throw this.#damage(bits.position, 'a block uses no bytes')
    const tables = bits.take(3)
    if (tables < 2 || tables > 6) throw this.#damage(bits.position, 'a block has a wrong number of tables')
    const selectors = this.#selectors(bits, tables)
    const codes = Array.from({ length: tables }, () => this.#code(bits, bytes.length + 2))
    this.#symbols(bits, bytes, selectors, codes)
    if (this.#origin >= this.#length) throw this.#damage(bits.position, 'a block begins outside of itself')
  }

  /** Pieces of what the block was, valid until the next is asked for; the last only after the checksum was right. */
  *unpacked(bits: Bits, checksum: number): Generator<Uint8Array> {
    const sorted = this.#sorted
    const starts = new Uint32Array(257)
    for (let at = 0; at < this.#length; at += 1) starts[((sorted[at] as number) & 0xff) + 1]! += 1
    for (let byte = 0; byte < 256; byte += 1) starts[byte + 1]! += starts[byte] as number
    for (let at = 0; at < this.#length; at += 1) {
      const to = starts[(sorted[at] as number) & 0xff] as number
      starts[(sorted[at] as number) & 0xff] = to + 1
      sorted[to] = (sorted[to] as number) | (at << 8)
    }
    const output = Buffer.allocUnsafe(1 << 18)
    let filled = 0
    let crc = 0xffffffff
    let place = (sorted[this.#origin] as number) >>> 8
    let run = 0
    let last = -1
    for (let left = this.#length; left > 0; left -= 1) {
      const entry = sorted[place] as number
      place = entry >>> 8
      const byte = entry & 0xff
      // Four equal bytes are followed by how many more there are.
      const count = run === 4 ? byte : 1
      const value = run === 4 ? last : byte
      run = run === 4 ? 0 : byte === last ? run + 1 : 1
      last = run === 0 ? -1 : byte
      for (let more = count; more > 0; more -= 1) {
        output[filled++] = value
        crc = ((crc << 8) ^ (CRC_TABLE[((crc >>> 24) ^ value) & 0xff] as number)) >>> 0
        if (filled === output.length) {
          yield output
          filled = 0
        }
      }
    }
    if ((crc ^ 0xffffffff) >>> 0 !== checksum)
      throw this.#damage(bits.position, 'a block does not have its checksum')
    if (filled > 0) yield output.subarray(0, filled)
  }

  /** Which table each group of 50 symbols uses. */
  #selectors(bits: Bits, tables: number): Uint8Array {
    const count = bits.take(15)
    if (count === 0) throw this.#damage(bits.position, 'a block has no selectors')
    const recent = Array.from({ length: tables }, (_, index) => index)
    const selectors = new Uint8Array(count)
    for (let at = 0; at < count; at += 1) {
      let index = 0
      while (bits.take(1) === 1) {
        index += 1
        if (index >= tables) throw this.#damage(bits.position, 'a selector names no table')
      }
      const [table] = recent.splice(index, 1) as [number]
      recent.unshift(table)
      selectors[at] = table
    }
    return selectors
  }

  #code(bits: Bits, symbols: number): Code {
    const lengths = new Uint8Array(symbols)
    let length = bits.take(5)
    for (let symbol = 0; symbol < symbols; symbol += 1) {
      for (;;) {
        if (length < 1 || length > LONGEST_CODE)
          throw this.#damage(bits.position, 'a code has a wrong length')
        if (bits.take(1) === 0) break
        length += bits.take(1) === 0 ? 1 : -1
      }
      lengths[symbol] = length
    }
    return new Code(lengths)
  }

  #symbols(bits: Bits, recent: Uint8Array, selectors: Uint8Array, codes: readonly Code[]): void {
    const end = recent.length + 1
    let length = 0
    let run = 0
    let weight = 1
    for (let group = 0; ; group += 1) {
      const code = codes[selectors[group] ?? -1]
      if (code === undefined) throw this.#damage(bits.position, 'a block has too few selectors')
      for (let count = 0; count < SYMBOLS_PER_GROUP; count += 1) {
        const symbol = code.next(bits)
        if (symbol < 0) throw this.#damage(bits.position, 'a symbol has no code')
        if (symbol === RUN_A || symbol === RUN_B) {
          run += weight * (symbol + 1)
          weight *= 2
          if (run > this.#limit) throw this.#damage(bits.position, 'a block is too long')
          continue
        }
        if (run > 0) {
          if (length + run > this.#limit) throw this.#damage(bits.position, 'a block is too long')
          this.#sorted.fill(recent[0] as number, length, length + run)
          length += run
          run = 0
          weight = 1
        }
        if (symbol === end) {
          this.#length = length
          return
        }
        if (length >= this.#limit) throw this.#damage(bits.position, 'a block is too long')
        const byte = recent[symbol - 1] as number
        recent.copyWithin(1, 0, symbol - 1)
        recent[0] = byte
        this.#sorted[length++] = byte
      }
    }
  }
}

/** The bytes that a block uses, in order: a map of maps of 16. */
function usedBytes(bits: Bits): Uint8Array {
  const used: number[] = []
  const ranges = bits.take(16)
  for (let high = 0; high < 16; high += 1) {
    if (((ranges >> (15 - high)) & 1) === 0) continue
    const map = bits.take(16)
    for (let low = 0; low < 16; low += 1) if (((map >> (15 - low)) & 1) === 1) used.push(high * 16 + low)
  }
  return Uint8Array.from(used)
}

/** A canonical Huffman code. */
class Code {
  /** By length: the first code, the number of codes, and where their symbols begin. */
  readonly #first = new Int32Array(LONGEST_CODE + 2)
  readonly #count = new Int32Array(LONGEST_CODE + 2)
  readonly #start = new Int32Array(LONGEST_CODE + 2)
  readonly #symbols: Uint16Array

  constructor(lengths: Uint8Array) {
    for (const length of lengths) this.#count[length]! += 1
    let code = 0
    let start = 0
    for (let length = 1; length <= LONGEST_CODE; length += 1) {
      this.#first[length] = code
      this.#start[length] = start
      code = (code + (this.#count[length] as number)) << 1
      start += this.#count[length] as number
    }
    this.#symbols = new Uint16Array(lengths.length)
    const next = this.#start.slice()
    for (const [symbol, length] of lengths.entries()) this.#symbols[next[length]!++] = symbol
  }

  /** The next symbol; -1 where no code fits. */
  next(bits: Bits): number {
    let code = 0
    for (let length = 1; length <= LONGEST_CODE; length += 1) {
      code = (code << 1) | bits.take(1)
      const index = code - (this.#first[length] as number)
      if (index >= 0 && index < (this.#count[length] as number))
        return this.#symbols[(this.#start[length] as number) + index] as number
    }
    return -1
  }
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index << 24
  for (let bit = 0; bit < 8; bit += 1)
    value = (value & 0x80000000) !== 0 ? (value << 1) ^ 0x04c11db7 : value << 1
  return value >>> 0
})

/** Bits of a stream of pieces, the highest of each byte first. */
class Bits {
  readonly #pieces: AsyncIterator<Uint8Array>
  readonly #damage: Damage
  #bytes: Buffer = Buffer.alloc(0)
  #at = 0
  #base = 0
  #word = 0
  #held = 0
  #ended = false

  constructor(pieces: AsyncIterable<Uint8Array>, damage: Damage) {
    this.#pieces = pieces[Symbol.asyncIterator]()
    this.#damage = damage
  }

  get position(): number {
    return this.#base + this.#at
  }

  async close(): Promise<void> {
    await this.#pieces.return?.()
  }

  /** Has at least so many bytes at hand, or all that there are; false where there are none. */
  async load(bytes: number): Promise<boolean> {
    if (this.#bytes.length - this.#at < bytes && !this.#ended) {
      const parts: Buffer[] = [Buffer.from(this.#bytes.subarray(this.#at))]
      let length = this.#bytes.length - this.#at
      while (length < bytes) {
        const { done, value } = await this.#pieces.next()
        if (done === true) {
          this.#ended = true
          break
        }
        parts.push(Buffer.from(value))
        length += value.length
      }
      this.#base += this.#at
      this.#bytes = Buffer.concat(parts)
      this.#at = 0
    }
    return this.#at < this.#bytes.length
  }

  async need(bytes: number): Promise<void> {
    await this.load(bytes)
    if (this.#bytes.length - this.#at < bytes) throw this.#damage(this.position, 'it ends too early')
  }

  take(count: number): number {
    while (this.#held < count) {
      if (this.#at >= this.#bytes.length) throw this.#damage(this.position, 'it ends too early')
      this.#word = ((this.#word & 0xffffff) << 8) | (this.#bytes[this.#at++] as number)
      this.#held += 8
    }
    this.#held -= count
    return (this.#word >>> this.#held) & ((1 << count) - 1)
  }

  take32(): number {
    return ((this.take(16) << 16) | this.take(16)) >>> 0
  }

  alignToByte(): void {
    this.#held = 0
  }
}
