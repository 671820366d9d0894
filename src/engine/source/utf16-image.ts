/** Text in UTF-16, as Windows PowerShell writes it, read as the UTF-8 that psql would want. */
import type { Finding } from '../../shared/model.ts'
import type { ByteImage, StreamOptions } from './byte-image.ts'

/** How a file of UTF-16 is written. */
export interface Utf16Form {
  readonly order: 'LE' | 'BE'
  /** Bytes of the mark at the beginning: 0 or 2. */
  readonly bomBytes: number
}

/** Decoded at a time: a unit of two bytes becomes at most three, so that a piece stays below 4 MiB. */
const SLICE_BYTES = 1 << 20
const LONELY_HALF = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** Tells UTF-16 by its mark, or, without one, by every second byte of ASCII text being zero; null for anything else. */
export function utf16Form(head: Uint8Array): Utf16Form | null {
  if (head[0] === 0xff && head[1] === 0xfe) return { order: 'LE', bomBytes: 2 }
  if (head[0] === 0xfe && head[1] === 0xff) return { order: 'BE', bomBytes: 2 }
  const sample = head.subarray(0, 512)
  if (sample.length < 8) return null
  let even = 0
  let odd = 0
  for (const [index, byte] of sample.entries()) {
    if (byte !== 0) continue
    if (index % 2 === 0) even += 1
    else odd += 1
  }
  const most = sample.length * 0.4
  if (odd > most && even < sample.length * 0.05) return { order: 'LE', bomBytes: 0 }
  if (even > most && odd < sample.length * 0.05) return { order: 'BE', bomBytes: 0 }
  return null
}

/**
 * The UTF-8 of an image in UTF-16, without its mark. A surrogate without its
 * other half and a last byte without its second become U+FFFD and are counted.
 */
export class Utf16Image implements ByteImage {
  readonly name: string
  readonly bytes = null
  readonly diskBytes: number
  readonly #image: ByteImage
  readonly #form: Utf16Form
  #invalid = 0
  #firstInvalid = 0

  constructor(image: ByteImage, form: Utf16Form) {
    this.name = image.name
    this.diskBytes = image.diskBytes
    this.#image = image
    this.#form = form
  }

  async *stream(options: StreamOptions = {}): AsyncGenerator<Uint8Array> {
    this.#invalid = 0
    const buffer = Buffer.allocUnsafe(SLICE_BYTES + 4)
    /** Bytes at the buffer's beginning that wait for the rest of their unit or pair. */
    let kept = 0
    let skip = this.#form.bomBytes
    let offset = skip
    for await (const piece of this.#image.stream(options)) {
      const from = Math.min(skip, piece.length)
      skip -= from
      for (let at = from; at < piece.length;) {
        const length = Math.min(piece.length - at, SLICE_BYTES)
        buffer.set(piece.subarray(at, at + length), kept)
        at += length
        const filled = kept + length
        const usable = this.#usable(buffer, filled)
        if (usable > 0) yield this.#decode(buffer.subarray(0, usable), offset)
        buffer.copyWithin(0, usable, filled)
        kept = filled - usable
        offset += usable
      }
    }
    if (kept >= 2) yield this.#decode(buffer.subarray(0, 2), offset)
    if (kept % 2 === 1) {
      this.#count(offset + kept - 1)
      yield Buffer.from('\uFFFD')
    }
  }

  /** What was not valid in the last whole reading. */
  findings(): readonly Finding[] {
    if (this.#invalid === 0) return []
    const places = this.#invalid === 1 ? 'One place is' : `${this.#invalid} places are`
    return [
      {
        code: 'invalid-utf16',
        severity: 'warning',
        message: `${places} not valid UTF-16, the first at byte ${this.#firstInvalid} of the file; shown as \uFFFD.`,
        advice: 'The file was cut or changed after it was written: take the dump again, with -f FILE.',
        file: this.name,
      },
    ]
  }

  /** How many bytes can be decoded without those after them: whole units, and no first half of a pair at the end. */
  #usable(buffer: Buffer, filled: number): number {
    const even = filled & ~1
    if (even === 0) return 0
    const high = buffer[this.#form.order === 'LE' ? even - 1 : even - 2] as number
    return (high & 0xfc) === 0xd8 ? even - 2 : even
  }

  /** Decodes whole units that begin at a byte of the file; swaps the bytes it is given where they are BE. */
  #decode(bytes: Buffer, offset: number): Uint8Array {
    if (this.#form.order === 'BE') bytes.swap16()
    const text = bytes.toString('utf16le', 0, bytes.length)
    if (!text.isWellFormed()) {
      for (const found of text.matchAll(LONELY_HALF)) this.#count(offset + found.index * 2)
    }
    return Buffer.from(text, 'utf8')
  }

  #count(byte: number): void {
    if (this.#invalid === 0) this.#firstInvalid = byte
    this.#invalid += 1
  }
}
