/** One value of a row while it is looked at. There is one Field for each wanted column, used for row after row. */

export const IS_NULL = 0
export const IS_VALUE = 1
/** What PostgreSQL computes when the dump is loaded. */
export const IS_UNKNOWN = 2

export class Field {
  state: number = IS_UNKNOWN
  /** The value in UTF-8, without escapes: bytes [start, end). */
  bytes: Buffer = Buffer.alloc(0)
  start = 0
  end = 0
  /** Whether it is so long that only its beginning is here. */
  isCut = false

  set(bytes: Buffer, start: number, end: number): void {
    this.state = IS_VALUE
    this.bytes = bytes
    this.start = start
    this.end = end
    this.isCut = false
  }

  text(): string {
    return this.bytes.toString('utf8', this.start, this.end)
  }
}
