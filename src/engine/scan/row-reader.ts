/** What the readers of the several forms of rows have in common. */
import type { RowAnchors } from './scan-item.ts'

/** How bytes of a value, as they stand in the file, become its text. */
export interface ValueCodec {
  /** The longest beginning, of at most `limit` bytes, that cuts no character and no escape sequence. */
  wholeBeginning(raw: Buffer, limit: number): number
  decode(raw: Buffer): string
}

/** One value: its first bytes and its whole length, as they stand in the file. */
export interface ReadField {
  readonly head: Buffer
  readonly bytes: number
  /** File offset of its first byte. */
  readonly start: number
  readonly isNull: boolean
  readonly codec: ValueCodec
  /** A value that the file does not tell: only PostgreSQL would work it out. */
  readonly computed?: ComputedKind
}

/** DEFAULT, or an expression, which is given as it is written. */
export type ComputedKind = 'default' | 'expression'

export interface RowReader {
  /** Goes to the beginning of a row. */
  seek(row: number): Promise<void>
  /** Reads the next row; of each value at most `limit` bytes are kept. Values after column `last` may be left out. */
  row(limit: number, last?: number): Promise<ReadField[]>
}

/** The first bytes of something that is passed in parts. */
export class KeptHead {
  readonly #limit: number
  #parts: Buffer[] = []
  #kept = 0
  /** How many bytes were passed in all. */
  bytes = 0

  constructor(limit: number) {
    this.#limit = limit
  }

  add(part: Buffer): void {
    this.bytes += part.length
    if (part.length === 0 || this.#kept === this.#limit) return
    const room = part.subarray(0, this.#limit - this.#kept)
    this.#parts.push(room)
    this.#kept += room.length
  }

  /** What was kept. */
  get head(): Buffer {
    if (this.#parts.length > 1) this.#parts = [Buffer.concat(this.#parts)]
    return this.#parts[0] ?? Buffer.alloc(0)
  }
}

/** The last anchor at or before a row: its row and its byte. */
export function anchorBefore(
  anchors: RowAnchors,
  row: number,
): { readonly row: number; readonly byte: number } | null {
  let low = 0
  let high = anchors.rows.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((anchors.rows[middle] ?? 0) <= row) low = middle
    else high = middle - 1
  }
  const byte = anchors.offsets[low]
  return byte === undefined ? null : { row: anchors.rows[low] ?? 0, byte }
}
