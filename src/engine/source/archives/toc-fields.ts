/**
 * The integers and strings that archives are written in: ReadInt, ReadStr and
 * ReadOffset of PostgreSQL's pg_backup_archiver.c. Nothing is allocated for a
 * length that the archive has no bytes for.
 */

/** Thrown within a parse when more bytes are needed than are there yet. */
export const MORE = Symbol('more bytes')

/** What makes no sense in a table of contents; the message goes on after 'has'. */
export class BadField extends Error {}

/** No statement is longer: pg_dump itself builds them in memory. */
const LONGEST_TEXT = 1 << 28
/** Counts, ids and lengths are C integers, whatever room they are given. */
const LARGEST_INT = 0xffff_ffff

/** Reads from bytes that grow; see `TocReader`. */
export class Fields {
  bytes: Buffer = Buffer.alloc(0)
  at = 0
  /** As the header says; until then nothing is read with it. */
  intSize = 4
  /** Where `bytes` begins in the archive. */
  base = 0
  /** Size of the archive; null where only the end tells. */
  total: number | null = null

  byte(): number {
    if (this.at >= this.bytes.length) throw MORE
    return this.bytes[this.at++] as number
  }

  /** A sign, then `intSize` bytes, the least first. */
  int(): number {
    const negative = this.byte() !== 0
    const value = this.little(this.intSize)
    if (value > LARGEST_INT) throw new BadField('a number that is too large')
    return negative ? -value : value
  }

  /** An unsigned integer of `length` bytes, the least first. */
  little(length: number): number {
    if (this.at + length > this.bytes.length) throw MORE
    let value = 0
    for (let index = length - 1; index >= 0; index -= 1)
      value = value * 256 + (this.bytes[this.at + index] as number)
    this.at += length
    return value
  }

  /** A string, one character for each byte; null where the archive has none, which is not the empty one. */
  text(): string | null {
    const length = this.int()
    if (length < 0) return null
    const left = this.total === null ? length : this.total - this.base - this.at
    if (length > left) throw new BadField(`a text of ${length} bytes where ${left} are left`)
    if (length > LONGEST_TEXT) throw new BadField(`a text of ${length} bytes, longer than any`)
    if (this.at + length > this.bytes.length) throw MORE
    const text = this.bytes.toString('latin1', this.at, this.at + length)
    this.at += length
    return text
  }
}
