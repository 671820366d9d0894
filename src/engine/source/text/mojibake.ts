/**
 * UTF-8 that was read as a code page of Windows and written again, as Windows
 * PowerShell does with what it gets from pg_dump: `Café` becomes `Caf├⌐`. Told
 * by a measure that honest text fails, and undone sequence by sequence. The
 * repair is for the reader to choose; nothing here is done on its own.
 */
import { isAscii } from 'node:buffer'
import type { Finding } from '../../../shared/model.ts'
import type { ByteImage, StreamOptions } from '../byte-image.ts'

/** The code page that UTF-8 was taken for. */
export type CodePage = 'CP437' | 'CP850' | 'CP1252'

/** What the bytes 0x80 to 0xFF are in each code page. */
const UPPER_HALF: Readonly<Record<CodePage, string>> = {
  CP437:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0',
  CP850:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0',
  CP1252:
    '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ\u00a0¡¢£¤¥¦§¨©ª«¬\u00ad®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ',
}

/** Of a sample's characters beyond ASCII, the share that must come from bytes of UTF-8. */
const SHARE_WANTED = 0.95
/** So many sequences are no accident, whatever they mean; fewer must mean letters of Europe. */
const ENOUGH_SEQUENCES = 5
const EXAMPLES_AT_MOST = 5
/** Of the samples, what is looked through for examples. */
const SHOWN_CHARACTERS = 1 << 16
/** Bytes of text that one character of UTF-8 may have become: four characters of three bytes. */
const LONGEST_SEQUENCE = 12
const SLICE_BYTES = 1 << 20

/** What was done to a text, as the reader is told it; `file` is its name. */
export function mojibakeFinding(file: string, { codePage, examples }: Mojibake): Finding {
  const shown = examples.slice(0, 3).map(([from, to]) => `'${from}' for '${to}'`)
  return {
    code: 'mojibake',
    severity: 'warning',
    message: `Letters beyond ASCII were spoilt before the file came here: its UTF-8 was read as ${codePage}${shown.length === 0 ? '' : `, so that it has ${shown.join(', ')}`}.`,
    repair: codePage,
    advice: `Open it repaired (--repair ${codePage}). To avoid it, have pg_dump write the file itself: pg_dump -f FILE.`,
    file,
  }
}

/** What was done to a text. */
export interface Mojibake {
  readonly codePage: CodePage
  /** Words as they are and as they were, for the reader to judge; at most five, each once. */
  readonly examples: readonly (readonly [string, string])[]
  /** Characters of the sample that the repair would put back. */
  readonly count: number
}

/** Tells whether a sample of text was UTF-8 read as a code page; null where it is honest or has no such characters. */
export function recogniseMojibake(sample: Buffer): Mojibake | null {
  if (isAscii(sample)) return null
  const measure = new MojibakeMeasure()
  measure.add(sample)
  return measure.judge()
}

/** Measures a text by samples of it. */
export class MojibakeMeasure {
  readonly #repairs = (Object.keys(UPPER_HALF) as CodePage[]).map((codePage) => new Repair(codePage))
  #shown = ''

  /** Takes a sample, of whole characters of UTF-8. */
  add(sample: Buffer): void {
    const text = sample.toString('utf8')
    // Letters count only where they stand together; most of a dump is what is between them.
    const letters = Buffer.from(text.replaceAll(/[\0-\x7f]+/g, ' '))
    for (const repair of this.#repairs) repair.run(letters, false)
    if (this.#shown.length < SHOWN_CHARACTERS) this.#shown += text
  }

  /** What all samples together say. */
  judge(): Mojibake | null {
    return judged(this.#repairs, this.#shown)
  }
}

function judged(repairs: readonly Repair[], sample: string): Mojibake | null {
  let best: { readonly repair: Repair; readonly share: number } | null = null
  for (const repair of repairs) {
    const share = repair.usedUp / (repair.usedUp + repair.kept)
    const plausible = repair.sequences >= ENOUGH_SEQUENCES || repair.sequences === repair.letters
    if (repair.sequences === 0 || share < SHARE_WANTED || !plausible) continue
    if (best === null || share > best.share) best = { repair, share }
  }
  if (best === null) return null
  const { repair } = best
  return { codePage: repair.codePage, examples: examplesOf(sample, repair.codePage), count: repair.sequences }
}

function examplesOf(sample: string, codePage: CodePage): [string, string][] {
  const examples = new Map<string, string>()
  for (const [word] of sample.matchAll(/[^\s'"(),;]{0,40}[^\0-\x7f]+[^\s'"(),;]{0,40}/g)) {
    if (examples.has(word)) continue
    const after = new Repair(codePage).run(Buffer.from(word), true).bytes.toString('utf8')
    if (after !== word) examples.set(word, after)
    if (examples.size === EXAMPLES_AT_MOST) break
  }
  return [...examples]
}

/** The image as it was before UTF-8 was taken for a code page; characters that no byte of UTF-8 made stay as they are. */
export class RepairedImage implements ByteImage {
  readonly name: string
  readonly bytes = null
  readonly diskBytes: number
  readonly #image: ByteImage
  readonly #codePage: CodePage
  #last: Repair

  constructor(image: ByteImage, codePage: CodePage) {
    this.name = image.name
    this.diskBytes = image.diskBytes
    this.#image = image
    this.#codePage = codePage
    this.#last = new Repair(codePage)
  }

  async *stream(options: StreamOptions = {}): AsyncGenerator<Uint8Array> {
    const repair = new Repair(this.#codePage)
    this.#last = repair
    const buffer = Buffer.allocUnsafe(SLICE_BYTES + LONGEST_SEQUENCE)
    let kept = 0
    for await (const piece of this.#image.stream(options)) {
      for (let at = 0; at < piece.length;) {
        const length = Math.min(piece.length - at, SLICE_BYTES)
        buffer.set(piece.subarray(at, at + length), kept)
        at += length
        const filled = kept + length
        const { bytes, used } = repair.run(buffer.subarray(0, filled), false)
        buffer.copyWithin(0, used, filled)
        kept = filled - used
        if (bytes.length > 0) yield bytes
      }
    }
    if (kept > 0) yield repair.run(buffer.subarray(0, kept), true).bytes
  }

  /** What the last whole reading put back, and what it could not. */
  findings(): readonly Finding[] {
    const { sequences, kept } = this.#last
    const findings: Finding[] = [
      {
        code: 'mojibake-repaired',
        severity: 'info',
        message: `The file was UTF-8 that had been read as ${this.#codePage}; ${sequences} ${sequences === 1 ? 'character was' : 'characters were'} put back.`,
        file: this.name,
      },
    ]
    if (kept > 0) {
      findings.push({
        code: 'mojibake-left',
        severity: 'warning',
        message: `${kept} ${kept === 1 ? 'character does' : 'characters do'} not come from UTF-8 read as ${this.#codePage} and ${kept === 1 ? 'was' : 'were'} left as ${kept === 1 ? 'it is' : 'they are'}.`,
        file: this.name,
      })
    }
    return findings
  }
}

/** Undoes one code page, and counts. */
class Repair {
  readonly codePage: CodePage
  readonly #table: Uint8Array
  /** Characters put back. */
  sequences = 0
  /** Of these, letters and signs that European languages use. */
  letters = 0
  /** Characters that the bytes of those had become. */
  usedUp = 0
  /** Other characters beyond ASCII, left as they are. */
  kept = 0

  constructor(codePage: CodePage) {
    this.codePage = codePage
    this.#table = tableOf(codePage)
  }

  /** Undoes as much of `from` as can be without what follows, all where it is `final`; `used` bytes of it are done. */
  run(from: Buffer, final: boolean): { readonly bytes: Buffer; readonly used: number } {
    const into = Buffer.allocUnsafe(from.length)
    let at = 0
    let out = 0
    while (at < from.length) {
      const byte = from[at] as number
      if (byte < 0x80) {
        into[out] = byte
        out += 1
        at += 1
        continue
      }
      if (!final && from.length - at < LONGEST_SEQUENCE && !hasAsciiFrom(from, at)) break
      const length = this.#sequence(from, at, into, out)
      if (length > 0) {
        const written = utf8Length(into[out] as number)
        this.sequences += 1
        this.usedUp += written
        if (isEuropean(into, out, written)) this.letters += 1
        at += length
        out += written
        continue
      }
      this.kept += 1
      const whole = Math.min(Math.max(1, utf8Length(byte)), from.length - at)
      out += from.copy(into, out, at, at + whole)
      at += whole
    }
    return { bytes: into.subarray(0, out), used: at }
  }

  /** Writes the character of UTF-8 whose bytes the characters at `at` are; returns their length, 0 where they are none. */
  #sequence(from: Buffer, at: number, into: Buffer, out: number): number {
    const first = this.#table[codeAt(from, at)] as number
    const count = utf8Length(first)
    if (count < 2) return 0
    into[out] = first
    let p = at + utf8Length(from[at] as number)
    for (let index = 1; index < count; index += 1) {
      const byte = this.#table[codeAt(from, p)] as number
      if ((byte & 0xc0) !== 0x80 || (index === 1 && !follows(first, byte))) return 0
      into[out + index] = byte
      p += utf8Length(from[p] as number)
    }
    return p - at
  }
}

/** Whether ASCII ends what begins at `at` within the buffer, so that nothing after it matters. */
function hasAsciiFrom(bytes: Buffer, at: number): boolean {
  for (let p = at; p < bytes.length; p += 1) if ((bytes[p] as number) < 0x80) return true
  return false
}

/** Length of a character of UTF-8 by its first byte; 0 where no character begins with it. */
function utf8Length(first: number): number {
  if (first < 0x80) return 1
  if (first < 0xc2) return 0
  if (first < 0xe0) return 2
  if (first < 0xf0) return 3
  return first < 0xf5 ? 4 : 0
}

/** Whether a second byte may follow a first one: neither too long a form, nor a half of a pair, nor past the last character. */
function follows(first: number, second: number): boolean {
  if (first === 0xe0) return second >= 0xa0
  if (first === 0xed) return second < 0xa0
  if (first === 0xf0) return second >= 0x90
  return first !== 0xf4 || second < 0x90
}

/** The character at a place, of two or three bytes; 0 for any other, which is in no code page. */
function codeAt(bytes: Buffer, at: number): number {
  const length = at < bytes.length ? utf8Length(bytes[at] as number) : 0
  if (length < 2 || length > 3 || at + length > bytes.length) return 0
  const [a, b] = [bytes[at] as number, bytes[at + 1] as number]
  if ((b & 0xc0) !== 0x80) return 0
  if (length === 2) return ((a & 0x1f) << 6) | (b & 0x3f)
  const c = bytes[at + 2] as number
  return (c & 0xc0) === 0x80 ? ((a & 0x0f) << 12) | ((b & 0x3f) << 6) | (c & 0x3f) : 0
}

/** Latin letters with marks, the signs beside them, and the quotes and dashes of print. */
function isEuropean(bytes: Buffer, at: number, length: number): boolean {
  const code = length < 4 ? codeAt(bytes, at) : 0
  return (code > 0xa0 && code < 0x250) || (code >= 0x2010 && code <= 0x2026) || code === 0x20ac
}

const tables = new Map<CodePage, Uint8Array>()

/** The byte of each character of the basic plane; 0 for none. */
function tableOf(codePage: CodePage): Uint8Array {
  let table = tables.get(codePage)
  if (table) return table
  table = new Uint8Array(0x10000)
  // What has no character in Windows' Latin becomes a control character of the same number.
  if (codePage === 'CP1252') for (let byte = 0x80; byte < 0xa0; byte += 1) table[byte] = byte
  for (let index = 0; index < 128; index += 1) table[UPPER_HALF[codePage].charCodeAt(index)] = 0x80 + index
  tables.set(codePage, table)
  return table
}
