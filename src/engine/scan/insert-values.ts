/**
 * One value of an INSERT, as it is written, becomes the text that COPY would
 * give: literals without their quotes and escapes, casts left out, true and
 * false as t and f, numbers as they are. NULL is no text. DEFAULT and whatever
 * PostgreSQL would have to work out stay as they are written, and are marked.
 */
import { characterLength, decodeText, embedsAscii } from '../source/text-encoding.ts'
import type { ComputedKind, ValueCodec } from './row-reader.ts'

const [APOSTROPHE, REVERSE_SOLIDUS] = [39, 92] as const
const LETTERS: Readonly<Record<string, number>> = { b: 8, f: 12, n: 10, r: 13, t: 9 }

/** How a literal's content is written: '..', E'..', U&'..' (with its escape character), B'..', X'..', $$..$$. */
export type LiteralKind = 'quoted' | 'escaped' | `unicode ${string}` | 'bits' | 'hex' | 'as is'

const codecs = new Map<string, ValueCodec>()

/** The codec of a literal's content; 'as is' for what is no literal. */
export function literalCodec(kind: LiteralKind, encoding: string): ValueCodec {
  const key = `${kind}/${encoding}`
  let codec = codecs.get(key)
  if (!codec) {
    const length = sequenceLength(kind, encoding)
    codec = {
      wholeBeginning: (raw, limit) => wholeSequences(raw, limit, length),
      decode: decoderOf(kind, encoding),
    }
    codecs.set(key, codec)
  }
  return codec
}

function decoderOf(kind: LiteralKind, encoding: string): (raw: Buffer) => string {
  if (kind === 'quoted') return (raw) => unquoted(decodeText(raw, encoding))
  if (kind === 'escaped') return (raw) => decodeText(unescaped(raw, encoding), encoding)
  if (kind === 'hex') return (raw) => raw.toString('latin1').replace(/[0-9a-f]/gi, bitsOf)
  if (kind.startsWith('unicode')) {
    const escape = kind.slice('unicode '.length)
    return (raw) => unicode(unquoted(decodeText(raw, encoding)), escape)
  }
  return (raw) => decodeText(raw, encoding)
}

function unquoted(text: string): string {
  return text.includes("''") ? text.replaceAll("''", "'") : text
}

function bitsOf(digit: string): string {
  return Number.parseInt(digit, 16).toString(2).padStart(4, '0')
}

function unicode(text: string, escape: string): string {
  let out = ''
  for (let at = 0; at < text.length;) {
    const next = text.indexOf(escape, at)
    if (next < 0) return out + text.slice(at)
    out += text.slice(at, next)
    const code = /^(?:\+([0-9a-f]{6})|([0-9a-f]{4}))/i.exec(text.slice(next + 1, next + 8))
    const value = code ? Number.parseInt(code[1] ?? code[2] ?? '', 16) : -1
    if (value < 0 || value > 0x10ffff) {
      out += escape
      at = next + (text[next + 1] === escape ? 2 : 1)
    } else {
      out += value > 0xffff ? String.fromCodePoint(value) : String.fromCharCode(value)
      at = next + 1 + (code?.[0].length ?? 0)
    }
  }
  return out
}

/** Undoes the sequences of E'..' and of doubled quotes (scan.l, xe). */
function unescaped(raw: Buffer, encoding: string): Buffer {
  const out = Buffer.allocUnsafe(raw.length)
  const wide = embedsAscii(encoding)
  let length = 0
  for (let p = 0; p < raw.length;) {
    const c = raw[p]!
    if (c === REVERSE_SOLIDUS && p + 1 < raw.length) {
      const stop = p + escapeLength(raw, p)
      length += escapedBytes(raw, p, stop, encoding).copy(out, length)
      p = stop
    } else if (c === APOSTROPHE) {
      out[length++] = c
      p += raw[p + 1] === APOSTROPHE ? 2 : 1
    } else {
      const stop = wide ? Math.min(raw.length, p + characterLength(encoding, c, raw[p + 1] ?? 0)) : p + 1
      while (p < stop) out[length++] = raw[p++]!
    }
  }
  return out.subarray(0, length)
}

const OCTAL = /^\\[0-7]{1,3}/
const HEX = /^\\x[0-9a-f]{1,2}/i
const UNICODE = /^(?:\\u[0-9a-fA-F]{4}|\\U[0-9a-fA-F]{8})/
const PAIR = /^\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}/

/** Bytes of the escape sequence at p. A pair of surrogates is one sequence. */
function escapeLength(raw: Buffer, p: number): number {
  const text = raw.toString('latin1', p, p + 12)
  const match = PAIR.exec(text) ?? OCTAL.exec(text) ?? HEX.exec(text) ?? UNICODE.exec(text)
  return match?.[0].length ?? 2
}

function escapedBytes(raw: Buffer, from: number, to: number, encoding: string): Buffer {
  const text = raw.toString('latin1', from + 1, to)
  if (OCTAL.test(`\\${text}`)) return Buffer.of(Number.parseInt(text, 8) & 0xff)
  if (text.length > 1 && text.startsWith('x')) return Buffer.of(Number.parseInt(text.slice(1), 16))
  if (text.length > 1) {
    const codes = text.split('\\').map((part) => Number.parseInt(part.slice(1), 16))
    if (codes.some((code) => code > 0x10ffff)) return raw.subarray(from, to)
    const characters = codes.map((code) => String.fromCodePoint(code)).join('')
    return encoding === 'UTF8' || /^[\0-\x7f]$/.test(characters) ? Buffer.from(characters) : Buffer.from('?')
  }
  const letter = LETTERS[text]
  return letter === undefined ? raw.subarray(from + 1, to) : Buffer.of(letter)
}

type SequenceLength = (raw: Buffer, p: number) => number

function sequenceLength(kind: LiteralKind, encoding: string): SequenceLength {
  const doubles = kind !== 'as is' && kind !== 'bits' && kind !== 'hex'
  const escape = kind === 'escaped' ? REVERSE_SOLIDUS : kind.startsWith('unicode') ? kind.charCodeAt(8) : -1
  const wide = embedsAscii(encoding)
  return (raw, p) => {
    const c = raw[p]!
    if (c === escape) return kind === 'escaped' ? escapeLength(raw, p) : raw[p + 1] === escape ? 2 : 8
    if (c === APOSTROPHE && doubles) return 2
    if (wide) return characterLength(encoding, c, raw[p + 1] ?? 0)
    if (encoding !== 'UTF8' || c < 0xc0) return 1
    return c >= 0xf0 ? 4 : c >= 0xe0 ? 3 : 2
  }
}

/** The longest an escape sequence can be: a pair of surrogates. */
const LONGEST_SEQUENCE = 12

function wholeSequences(raw: Buffer, limit: number, length: SequenceLength): number {
  const stop = Math.min(limit, raw.length)
  for (let p = 0; p < stop;) {
    const step = length(raw, p)
    // A sequence that reaches the end of what is known may go on behind it.
    if (p + step > stop || (raw[p] === REVERSE_SOLIDUS && p + LONGEST_SEQUENCE > raw.length)) return p
    p += step
  }
  return stop
}

/** A type's name is one word but for these; `q` stands for a quoted name. */
const TYPE_WORDS =
  /^(?:varying|precision|with|without|time|zone|collate|year|month|day|hour|minute|second|to|q)$/i

/** Whether what follows a constant casts it and does nothing else: `::character varying(20)[]`. */
export function isCasts(rest: string): boolean {
  const [before, ...types] = rest.replaceAll(/"[^"]*"/g, 'q').split('::')
  return before?.trim() === '' && types.every(isType)
}

function isType(type: string): boolean {
  const match = /^([\w.\s]+)(?:\([\d,\s]*\))?([\w\s]*)(?:\[\d*\])*\s*$/.exec(type)
  const words = `${match?.[1] ?? ''} ${match?.[2] ?? ''}`.trim().split(/\s+/)
  return match !== null && words.slice(1).every((word) => TYPE_WORDS.test(word))
}

/** What stands for a value that begins with no quote; `text` is all of it, or its beginning. */
export function readBare(text: string): {
  readonly isNull: boolean
  readonly computed?: ComputedKind
  /** The value's text where it is not what is written. */
  readonly constant?: string
} {
  if (/^default$/i.test(text)) return { isNull: false, computed: 'default' }
  const match = /^(null|true|false|[+-]?(?:\d[\d_]*\.?\d*|\.\d+)(?:e[+-]?\d+)?)(?![\w$.])/i.exec(text)
  const [, word] = match ?? []
  if (word === undefined || !isCasts(text.slice(word.length)))
    return { isNull: false, computed: 'expression' }
  if (/^null$/i.test(word)) return { isNull: true }
  if (/^true$/i.test(word)) return { isNull: false, constant: 't' }
  if (/^false$/i.test(word)) return { isNull: false, constant: 'f' }
  return word.length === text.length ? { isNull: false } : { isNull: false, constant: word }
}
