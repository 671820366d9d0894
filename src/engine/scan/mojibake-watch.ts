/**
 * Samples of a dump's rows, wherever they have letters beyond ASCII, for the
 * judgement whether the whole file was UTF-8 read as a code page. Where a
 * program did that to a file it did it to all of it, so that few samples are
 * enough, the first ones and some of the others; they cost nothing beside
 * reading.
 */
import { MojibakeMeasure } from '../source/text/mojibake.ts'
import type { Mojibake } from '../source/text/mojibake.ts'

const SAMPLE_BYTES = 1 << 10
const WORD_BYTES = 40
/** So many stretches are sampled from the first on, then one of as many, up to a limit. */
const SAMPLED_AT_FIRST = 64
const SAMPLES_AT_MOST = 256

export class MojibakeWatch {
  #measure: MojibakeMeasure | null = null
  #stretches = 0
  #samples = 0
  #first = { byte: 0, line: 1 }

  /** Whether the next stretch that is not all ASCII is wanted; ask once for each of them. */
  wants(): boolean {
    this.#stretches += 1
    const isTurn = this.#stretches <= SAMPLED_AT_FIRST || this.#stretches % SAMPLED_AT_FIRST === 0
    return isTurn && this.#samples < SAMPLES_AT_MOST
  }

  /** Takes a stretch that is wanted: valid UTF-8, at byte `offset` of the file; `lineAt` gives the line of a byte of it. */
  look(bytes: Buffer, offset: number, lineAt: (at: number) => number): void {
    let at = 0
    while (at < bytes.length && (bytes[at] as number) < 0x80) at += 1
    if (at === bytes.length) return
    // Before it all is ASCII: some of that, for the beginning of the word. To the end of a character.
    let end = Math.min(bytes.length, at + SAMPLE_BYTES)
    while (end < bytes.length && ((bytes[end] as number) & 0xc0) === 0x80) end += 1
    if (this.#samples === 0) this.#first = { byte: offset + at, line: lineAt(at) }
    this.#samples += 1
    this.#measure ??= new MojibakeMeasure()
    this.#measure.add(bytes.subarray(Math.max(0, at - WORD_BYTES), end))
  }

  /** What the samples say, with the place of the first letter beyond ASCII. */
  judge(): (Mojibake & { readonly byte: number; readonly line: number }) | null {
    const judged = this.#measure?.judge() ?? null
    return judged === null ? null : { ...judged, ...this.#first }
  }
}
