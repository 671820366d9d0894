/** The backslash sequences of COPY's text form, undone; bytes stay bytes of the encoding. */
import { characterLength, embedsAscii } from '../source/text-encoding.ts'

const REVERSE_SOLIDUS = 92

const LETTERS: Readonly<Record<number, number>> = { 0x62: 8, 0x66: 12, 0x6e: 10, 0x72: 13, 0x74: 9, 0x76: 11 }

/** Undoes COPY's backslash sequences. Octal and hexadecimal ones are bytes of the encoding. */
export function unescape(field: Buffer, encoding: string): Buffer {
  const out = Buffer.allocUnsafe(field.length)
  const wide = embedsAscii(encoding)
  let length = 0
  let p = 0
  while (p < field.length) {
    const c = field[p]!
    if (wide && c >= 0x80) {
      const stop = Math.min(field.length, p + characterLength(encoding, c, field[p + 1] ?? 0))
      while (p < stop) out[length++] = field[p++]!
      continue
    }
    p += 1
    if (c !== REVERSE_SOLIDUS || p === field.length) {
      out[length++] = c
      continue
    }
    const sequence = escapedByte(field, p)
    out[length++] = sequence.byte
    p = sequence.next
  }
  return out.subarray(0, length)
}

/** The byte that the sequence after a backslash stands for, and where the sequence ends. */
function escapedByte(field: Buffer, at: number): { readonly byte: number; readonly next: number } {
  const c = field[at]!
  const letter = LETTERS[c]
  if (letter !== undefined) return { byte: letter, next: at + 1 }
  if (isOctal(c)) {
    let value = 0
    let p = at
    while (p < at + 3 && p < field.length && isOctal(field[p]!)) value = value * 8 + (field[p++]! - 0x30)
    return { byte: value & 0xff, next: p }
  }
  if (c === 0x78) {
    let value = 0
    let p = at + 1
    while (p < at + 3 && p < field.length && hexValue(field[p]!) >= 0)
      value = value * 16 + hexValue(field[p++]!)
    return p === at + 1 ? { byte: c, next: p } : { byte: value, next: p }
  }
  return { byte: c, next: at + 1 }
}

function isOctal(c: number): boolean {
  return c >= 0x30 && c <= 0x37
}

function hexValue(c: number): number {
  if (c >= 0x30 && c <= 0x39) return c - 0x30
  const lower = c | 32
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1
}

/** The longest beginning of a field's bytes, at most `limit`, that cuts no character and no backslash sequence. */
export function wholeBeginning(field: Buffer, limit: number, encoding: string): number {
  const stop = Math.min(limit, field.length)
  const wide = embedsAscii(encoding)
  let p = 0
  for (;;) {
    // Plain bytes can be skipped at once where a character never holds a backslash.
    if (!wide) {
      const next = field.indexOf(REVERSE_SOLIDUS, p)
      if (next < 0 || next >= stop) return wholeCharacters(field, p, stop, encoding)
      p = next
    }
    const c = field[p]!
    let next = p + 1
    if (c === REVERSE_SOLIDUS && next < field.length) next = escapedByte(field, next).next
    else if (wide) next = p + characterLength(encoding, c, field[p + 1] ?? 0)
    // A sequence that reaches the end of what is known may go on behind it.
    if (next > stop || (c === REVERSE_SOLIDUS && p + 4 > field.length)) return p
    p = next
    if (p === stop) return p
  }
}

function wholeCharacters(field: Buffer, from: number, stop: number, encoding: string): number {
  if (encoding !== 'UTF8') return stop
  let p = stop
  while (p > from && p > stop - 4 && (field[p - 1]! & 0xc0) === 0x80) p -= 1
  if (p === from || field[p - 1]! < 0xc0) return stop
  const lead = field[p - 1]!
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2
  return p - 1 + length <= stop ? stop : p - 1
}
