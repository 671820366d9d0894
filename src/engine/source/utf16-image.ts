/** Text in UTF-16, as Windows PowerShell writes it, read as the UTF-8 that psql would want. */
import type { Finding } from '../../shared/model.ts'
import type { ByteImage, StreamOptions } from './byte-image.ts'

/** How a file of UTF-16 is written. */
export interface Utf16Form {
  readonly order: 'LE' | 'BE'
  /** Bytes of the mark at the beginning: 0 or 2. */
  readonly bomBytes: number
}

const REPLACEMENT = '\uFFFD'

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

/** The UTF-8 of an image in UTF-16; what is not valid becomes U+FFFD and is counted. */
export class Utf16Image implements ByteImage {
  readonly name: string
  readonly bytes = null
  readonly diskBytes: number
  readonly #image: ByteImage
  readonly #form: Utf16Form
  #invalid = 0

  constructor(image: ByteImage, form: Utf16Form) {
    this.name = image.name
    this.diskBytes = image.diskBytes
    this.#image = image
    this.#form = form
  }

  async *stream(options: StreamOptions = {}): AsyncGenerator<Uint8Array> {
    const decoder = new TextDecoder(this.#form.order === 'LE' ? 'utf-16le' : 'utf-16be')
    this.#invalid = 0
    for await (const piece of this.#image.stream(options)) {
      const text = decoder.decode(piece, { stream: true })
      if (text !== '') yield this.#encode(text)
    }
    const rest = decoder.decode()
    if (rest !== '') yield this.#encode(rest)
  }

  /** What was not valid in the last whole reading. */
  findings(): readonly Finding[] {
    if (this.#invalid === 0) return []
    return [
      {
        code: 'invalid-text',
        severity: 'warning',
        message: `${this.#invalid === 1 ? 'One place is' : `${this.#invalid} places are`} not valid UTF-16, or held the mark of an earlier loss; shown as ${REPLACEMENT}.`,
        file: this.name,
      },
    ]
  }

  #encode(text: string): Uint8Array {
    for (let at = text.indexOf(REPLACEMENT); at >= 0; at = text.indexOf(REPLACEMENT, at + 1))
      this.#invalid += 1
    return Buffer.from(text, 'utf8')
  }
}
