/**
 * Encodings that PostgreSQL knows and Node's TextDecoder does not: UHC (its
 * euc-kr is without Microsoft's syllables), EUC_TW, JOHAB, MULE_INTERNAL. Each is rewritten as an encoding that TextDecoder knows; what
 * that one lacks becomes U+FFFD, like bytes that are not valid.
 */
import { big5Of } from './cns-to-big5.ts'

const REPLACEMENT = '\uFFFD'

const decoders = new Map<string, TextDecoder>()

function decode(label: string, bytes: Uint8Array): string {
  let decoder = decoders.get(label)
  if (!decoder) {
    decoder = new TextDecoder(label, { ignoreBOM: true })
    decoders.set(label, decoder)
  }
  return decoder.decode(bytes)
}

const isHigh = (byte: number | undefined): boolean => byte !== undefined && byte >= 0xa1 && byte <= 0xfe

/** Traditional Chinese by CNS 11643: planes 1 and 2, which are Big5 in another order; the rare planes above are U+FFFD. */
export function decodeEucTw(bytes: Uint8Array): string {
  const into = new Uint8Array(bytes.length)
  let text = ''
  let out = 0
  for (let at = 0; at < bytes.length;) {
    const first = bytes[at] as number
    if (first < 0x80) {
      into[out++] = first
      at += 1
      continue
    }
    const prefix = first === 0x8e ? 2 : 0
    const plane = prefix === 0 ? 1 : (bytes[at + 1] ?? 0) - 0xa0
    const [high, low] = [bytes[at + prefix], bytes[at + prefix + 1]]
    const whole = isHigh(high) && isHigh(low) && plane >= 1 && plane <= 16
    const known = whole && plane < 3
    const big5 = known ? big5Of(plane as 1 | 2, (high as number) - 0xa1, (low as number) - 0xa1) : 0
    if (big5 === 0) {
      text += decode('big5', into.subarray(0, out)) + REPLACEMENT
      out = 0
    } else {
      into[out++] = big5 >> 8
      into[out++] = big5 & 0xff
    }
    at += whole ? prefix + 2 : 1
  }
  return text + decode('big5', into.subarray(0, out))
}

let syllables: string | undefined

/** The syllables that KS X 1001 lacks, in the order of Unicode, in which UHC gives them their codes. */
function extendedSyllables(): string {
  if (syllables !== undefined) return syllables
  const standard = new Uint8Array(25 * 94 * 2)
  for (let index = 0; index < 25 * 94; index += 1) {
    standard[index * 2] = 0xb0 + Math.floor(index / 94)
    standard[index * 2 + 1] = 0xa1 + (index % 94)
  }
  const known = new Set(decode('euc-kr', standard))
  syllables = ''
  for (let code = 0xac00; code <= 0xd7a3; code += 1) {
    const syllable = String.fromCharCode(code)
    if (!known.has(syllable)) syllables += syllable
  }
  return syllables
}

/** Signs that KS X 1001 got in 1998, after the table that Node has. */
const NEWER_SIGNS: Readonly<Record<number, string>> = { 0xa2e6: '€', 0xa2e7: '®' }

/** Korean by KS X 1001 and, between its codes, all other syllables: Microsoft's code page 949. */
export function decodeUhc(bytes: Uint8Array): string {
  let text = ''
  let done = 0
  for (let at = 0; at < bytes.length;) {
    const [first, second] = [bytes[at] as number, bytes[at + 1] ?? 0]
    if (first < 0x80) {
      at += 1
      continue
    }
    const newer = NEWER_SIGNS[first * 256 + second]
    if (newer === undefined && isHigh(first) && isHigh(second)) {
      at += 2
      continue
    }
    const syllable = newer ?? extendedSyllable(first, second)
    text += decode('euc-kr', bytes.subarray(done, at)) + syllable
    at += syllable === REPLACEMENT ? 1 : 2
    done = at
  }
  return text + decode('euc-kr', bytes.subarray(done))
}

function extendedSyllable(first: number, second: number): string {
  const place =
    second >= 0x41 && second <= 0x5a
      ? second - 0x41
      : second >= 0x61 && second <= 0x7a
        ? second - 0x61 + 26
        : second >= 0x81 && second <= 0xfe
          ? second - 0x81 + 52
          : -1
  // Rows that share their leading byte with KS X 1001 end where its characters begin.
  if (first < 0x81 || first > 0xc6 || place < 0 || (first > 0xa0 && place >= 84)) return REPLACEMENT
  const index = first <= 0xa0 ? (first - 0x81) * 178 + place : 32 * 178 + (first - 0xa1) * 84 + place
  return extendedSyllables()[index] ?? REPLACEMENT
}

/** By five bits of JOHAB: the number of the initial, vowel and final; -1 for none, -2 where it is not valid. */
const INITIALS = numbers([
  [1, -1, 1],
  [2, 0, 19],
])
const VOWELS = numbers([
  [2, -1, 1],
  [3, 0, 5],
  [10, 5, 6],
  [18, 11, 6],
  [26, 17, 4],
])
const FINALS = numbers([
  [1, -1, 1],
  [2, 0, 16],
  [19, 16, 11],
])
const LONE_INITIALS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'
const LONE_FINALS = 'ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ'

function numbers(ranges: readonly (readonly [number, number, number])[]): Int8Array {
  const table = new Int8Array(32).fill(-2)
  for (const [from, to, length] of ranges)
    for (let step = 0; step < length; step += 1) table[from + step] = to + step
  return table
}

/** Korean whose syllables are spelt by bits, and whose signs and Chinese characters are those of KS X 1001. */
export function decodeJohab(bytes: Uint8Array): string {
  let text = ''
  let ascii = 0
  for (let at = 0; at < bytes.length;) {
    const first = bytes[at] as number
    if (first < 0x80) {
      at += 1
      continue
    }
    text += latin(bytes, ascii, at)
    const character = at + 1 < bytes.length ? johabCharacter(first, bytes[at + 1] as number) : REPLACEMENT
    // A byte of ASCII after one that begins nothing is kept: it may be a quote or a line end.
    at += character === REPLACEMENT && (bytes[at + 1] ?? 0) < 0x31 ? 1 : 2
    text += character
    ascii = at
  }
  return text + latin(bytes, ascii, bytes.length)
}

function latin(bytes: Uint8Array, from: number, to: number): string {
  return from < to ? Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString('latin1') : ''
}

function johabCharacter(high: number, low: number): string {
  if (high >= 0xd8) return johabSign(high, low)
  const code = high * 256 + low
  const initial = INITIALS[(code >> 10) & 31] as number
  const vowel = VOWELS[(code >> 5) & 31] as number
  const final = FINALS[code & 31] as number
  if (initial === -2 || vowel === -2 || final === -2 || low < 0x41) return REPLACEMENT
  if (initial >= 0 && vowel >= 0) return String.fromCharCode(0xac00 + (initial * 21 + vowel) * 28 + final + 1)
  if (initial >= 0 && final < 0) return LONE_INITIALS[initial] as string
  if (initial < 0 && vowel >= 0 && final < 0) return String.fromCharCode(0x314f + vowel)
  return initial < 0 && vowel < 0 && final >= 0 ? (LONE_FINALS[final] as string) : REPLACEMENT
}

function johabSign(high: number, low: number): string {
  const place = low >= 0x31 && low <= 0x7e ? low - 0x31 : low >= 0x91 && low <= 0xfe ? low - 0x91 + 78 : -1
  const row = high >= 0xe0 ? (high - 0xe0) * 2 + 0x4a : (high - 0xd9) * 2 + 0x21
  if (place < 0 || high === 0xd8 || high === 0xdf || high > 0xf9) return REPLACEMENT
  return decodeUhc(Uint8Array.of(0x80 + row + Math.floor(place / 94), 0xa1 + (place % 94)))
}

/** What follows a leading byte of MULE_INTERNAL: an encoding of one byte a character. */
const MULE_SINGLE: Readonly<Record<number, string>> = {
  0x81: 'windows-1252',
  0x82: 'iso-8859-2',
  0x83: 'iso-8859-3',
  0x84: 'iso-8859-4',
  0x85: 'windows-874',
  0x86: 'iso-8859-7',
  0x87: 'iso-8859-6',
  0x88: 'iso-8859-8',
  0x8b: 'koi8-r',
  0x8c: 'iso-8859-5',
  0x8d: 'windows-1254',
}
/** The same for two bytes a character, with what must come before them. */
const MULE_DOUBLE: Readonly<Record<number, readonly [string, readonly number[]]>> = {
  0x90: ['euc-jp', []],
  0x91: ['gbk', []],
  0x92: ['euc-jp', []],
  0x93: ['euc-kr', []],
  0x94: ['euc-jp', [0x8f]],
  0x95: ['euc-tw', []],
  0x96: ['euc-tw', [0x8e, 0xa2]],
}

/** Emacs' mixture of encodings, each character with a byte that says which; its private ones are U+FFFD. */
export function decodeMule(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length;) {
    const first = bytes[at] as number
    if (first < 0x80) {
      const from = at
      while (at < bytes.length && (bytes[at] as number) < 0x80) at += 1
      text += latin(bytes, from, at)
      continue
    }
    const length = muleLength(first)
    const rest = bytes.subarray(at + 1, at + length)
    const whole = length > 1 && rest.length === length - 1 && rest.every((byte) => byte >= 0xa0)
    text += whole ? muleCharacter(first, rest) : REPLACEMENT
    at += whole ? length : 1
  }
  return text
}

function muleLength(first: number): number {
  if (first >= 0x81 && first <= 0x8d) return 2
  if (first >= 0x90 && first <= 0x9b) return 3
  return first === 0x9c || first === 0x9d ? 4 : 1
}

function muleCharacter(first: number, rest: Uint8Array): string {
  // Half-width katakana of JIS X 0201 stand in Shift JIS by the same byte.
  if (first === 0x89) return decode('shift_jis', rest)
  const single = MULE_SINGLE[first]
  if (single !== undefined) return decode(single, rest)
  const double = MULE_DOUBLE[first]
  if (double === undefined) return REPLACEMENT
  const [label, before] = double
  const character = Uint8Array.of(...before, ...rest)
  return label === 'euc-tw' ? decodeEucTw(character) : decode(label, character)
}
