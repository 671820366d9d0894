/** The wanted values of one row, and where the row begins. One is used for row after row. */
import { decodeText } from '../source/text-encoding.ts'
import type { ReadField } from '../scan/row-reader.ts'
import { Field, IS_NULL, IS_UNKNOWN } from './field.ts'

export class SeenRow {
  /** By the place of the column among those that are shown; only the wanted ones are filled. */
  readonly fields: readonly Field[]
  /** For each value of the dump's row, the Field that it goes to; null where it is not wanted. */
  readonly targets: readonly (Field | null)[]
  /** Byte where the row begins. */
  offset = 0

  /** `places[i]` is the shown column of a row's value i. */
  constructor(columns: number, wanted: ReadonlySet<number>, places: readonly number[]) {
    this.fields = Array.from({ length: columns }, () => new Field())
    const targets = places.map((place) => (wanted.has(place) ? (this.fields[place] ?? null) : null))
    const last = targets.findLastIndex((target) => target !== null)
    this.targets = targets.slice(0, last + 1)
  }

  /** Every value is unknown: what a row does not have is a default. */
  forget(): void {
    for (const field of this.targets) if (field !== null) field.state = IS_UNKNOWN
  }

  /** Takes a row as the readers of the scan give it. */
  take(fields: readonly ReadField[], offset: number): void {
    this.offset = offset
    this.forget()
    for (const [place, target] of this.targets.entries()) {
      const read = fields[place]
      if (target === null || read === undefined || read.computed !== undefined) continue
      if (read.isNull) target.state = IS_NULL
      else {
        const isCut = read.bytes > read.head.length
        const head = isCut
          ? read.head.subarray(0, read.codec.wholeBeginning(read.head, read.head.length))
          : read.head
        const bytes = Buffer.from(read.codec.decode(head))
        target.set(bytes, 0, bytes.length)
        target.isCut = isCut
      }
    }
  }
}

/** Bytes of a value, without escapes, as UTF-8. */
export function asUtf8(bytes: Buffer, encoding: string): Buffer {
  return encoding === 'UTF8' ? bytes : Buffer.from(decodeText(bytes, encoding))
}
