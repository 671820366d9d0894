/**
 * The bytes that a row must have somewhere if one of its values has the text
 * that is looked for, in the encoding and the form in which the rows are
 * written. What meets them need not have the text: it is decoded and looked at.
 */
import type { RowForm } from '../../scan/index.ts'
import { canonicalEncoding, decodeText, embedsAscii } from '../../source/text-encoding.ts'
import { LONGEST_PATTERN } from './find-kernel.ts'

/** At each place one of two bytes; equal where only one may stand. `rare`: two places at which seldom bytes stand. */
export interface BytePattern {
  readonly one: Buffer
  readonly other: Buffer
  readonly rare: readonly [number, number]
}

interface Piece {
  readonly one: readonly number[]
  readonly other: readonly number[]
}

/** The pattern for a text; null where no bytes can be told that every row with the text has. */
export function bytePattern(
  text: string,
  form: RowForm,
  encoding: string,
  matchCase: boolean,
): BytePattern | null {
  const encode = encoderOf(canonicalEncoding(encoding))
  let run: Piece[] = []
  let best: Piece[] = []
  const length = (pieces: readonly Piece[]): number => pieces.reduce((sum, { one }) => sum + one.length, 0)
  for (const character of text) {
    const piece = pieceOf(character, form, encode, matchCase)
    if (piece !== null && length(run) + piece.one.length <= LONGEST_PATTERN) run.push(piece)
    else run = []
    if (length(run) > length(best)) best = [...run]
  }
  if (best.length === 0) return null
  const one = Buffer.from(best.flatMap((piece) => piece.one))
  const other = Buffer.from(best.flatMap((piece) => piece.other))
  return { one, other, rare: rarePlaces(one, other) }
}

type Encode = (character: string) => readonly number[] | null

/** The bytes of one character; null where they may be written in several ways. */
function pieceOf(character: string, form: RowForm, encode: Encode, matchCase: boolean): Piece | null {
  const escaped = escapedAs(character, form)
  if (escaped === null) return null
  if (escaped !== undefined) return { one: escaped, other: escaped }
  const ways = (matchCase ? [character] : sameLetters(character)).map(encode)
  const [one] = ways
  if (one === undefined || one === null) return null
  const other = [...one]
  for (const way of ways) {
    if (way === null || way.length !== one.length) return null
    for (const [place, byte] of way.entries()) {
      if (byte === one[place] || byte === other[place]) continue
      if (other[place] !== one[place]) return null
      other[place] = byte
    }
  }
  return { one, other }
}

const LETTERS: Readonly<Record<string, string>> = {
  '\b': 'b',
  '\f': 'f',
  '\n': 'n',
  '\r': 'r',
  '\t': 't',
  '\v': 'v',
  '\\': '\\',
}

/** How a character is escaped in rows of this form: its bytes, undefined where it stands as it is, null where that differs. */
function escapedAs(character: string, form: RowForm): readonly number[] | null | undefined {
  switch (form.kind) {
    case 'text': {
      const letter = LETTERS[character] ?? (character === form.delimiter ? character : undefined)
      return letter === undefined ? undefined : [...Buffer.from(`\\${letter}`)]
    }
    case 'csv':
      return character === form.quote || character === form.escape || character === '\r' ? null : undefined
    case 'insert':
      return character === "'" || character === '\\' || character < ' ' ? null : undefined
    case 'binary':
      return null
  }
}

let letters: ReadonlyMap<string, readonly string[]> | null = null

/** The characters that stand for the same letter without regard to case, itself first, as regular expressions have it. */
function sameLetters(character: string): readonly string[] {
  if (character.length > 1) return [character]
  letters ??= groupLetters()
  const upper = upperOf(character)
  const others = (letters.get(upper) ?? []).filter((other) => other !== character)
  return [character, ...others]
}

function groupLetters(): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>()
  for (let code = 0; code < 0xd800; code += 1) {
    const character = String.fromCharCode(code)
    const upper = upperOf(character)
    if (upper === character && character.toLowerCase() === character) continue
    const group = groups.get(upper)
    if (group) group.push(character)
    else groups.set(upper, [character])
  }
  return groups
}

/** As ECMAScript's Canonicalize without the u flag. */
function upperOf(character: string): string {
  const upper = character.toUpperCase()
  if (upper.length !== 1) return character
  return character >= '\u0080' && upper < '\u0080' ? character : upper
}

const encoders = new Map<string, Encode>()

function encoderOf(encoding: string): Encode {
  if (encoding === 'UTF8') return (character) => [...Buffer.from(character)]
  const known = encoders.get(encoding)
  if (known) return known
  const made = reversed(encoding)
  encoders.set(encoding, made)
  return made
}

/** Encodes by what all sequences of one and two bytes decode to; characters that need more, or have several, are not known. */
function reversed(encoding: string): Encode {
  if (encoding === 'SQL_ASCII')
    return (character) => (character < '\u0080' ? [...Buffer.from(character)] : null)
  const bytes = new Map<string, readonly number[] | null>()
  const learn = (sequence: readonly number[]): void => {
    const text = decodeText(Buffer.from(sequence), encoding)
    if ([...text].length !== 1 || text === '\uFFFD') return
    bytes.set(text, bytes.has(text) ? null : sequence)
  }
  for (let first = 0x80; first < 0x100; first += 1) learn([first])
  const isSingle = bytes.size > 64 && !embedsAscii(encoding) && !encoding.startsWith('EUC')
  if (!isSingle) {
    for (let first = 0x80; first < 0x100; first += 1)
      for (let second = 0x30; second < 0x100; second += 1) learn([first, second])
  }
  return (character) => (character < '\u0080' ? [...Buffer.from(character)] : (bytes.get(character) ?? null))
}

/** From the most frequent on; what is not named is rare. */
const FREQUENT = ' 0123456789eatoinrsldcumphgbfyw\tkv_-.,:;"\'\\/+@()xjqzTN[]{}ABCDEFGHIJKLMOPQRSUVWXYZ'
const RANK = new Map([...FREQUENT].map((character, rank) => [character.charCodeAt(0), rank]))

/** The two places with the rarest bytes, as dumps have them. */
function rarePlaces(one: Buffer, other: Buffer): readonly [number, number] {
  const rank = (place: number): number =>
    Math.min(RANK.get(one[place] ?? 0) ?? FREQUENT.length, RANK.get(other[place] ?? 0) ?? FREQUENT.length)
  const places = [...one.keys()].sort((a, b) => rank(b) - rank(a) || a - b)
  return [places[0] ?? 0, places[1] ?? places[0] ?? 0]
}
