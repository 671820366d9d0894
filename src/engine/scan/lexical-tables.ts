/** The character classes of psql's lexer and the few words that it watches. */

const OTHER = 0
export const SPACE = 1
export const NEWLINE = 2
export const IDENTIFIER = 3
export const DIGIT = 4
export const QUOTE = 5
export const DOUBLE_QUOTE = 6
export const DOLLAR = 7
export const MINUS = 8
export const SLASH = 9
export const SEMICOLON = 10
export const OPEN = 11
export const CLOSE = 12
export const BACKSLASH = 13

/** Class of every byte at the start of a token. Bytes from 0x80 are letters, as for psql. */
export const CLASS: Uint8Array = (() => {
  const table = new Uint8Array(256).fill(OTHER)
  for (let c = 0x80; c < 0x100; c += 1) table[c] = IDENTIFIER
  for (let c = 0x41; c <= 0x5a; c += 1) table[c] = table[c + 32] = IDENTIFIER
  for (let c = 0x30; c <= 0x39; c += 1) table[c] = DIGIT
  table[0x5f] = IDENTIFIER
  for (const c of [0x20, 0x09, 0x0c, 0x0b]) table[c] = SPACE
  for (const c of [0x0a, 0x0d]) table[c] = NEWLINE
  for (const [c, value] of [
    ["'", QUOTE],
    ['"', DOUBLE_QUOTE],
    ['$', DOLLAR],
    ['-', MINUS],
    ['/', SLASH],
    [';', SEMICOLON],
    ['(', OPEN],
    [')', CLOSE],
    ['\\', BACKSLASH],
  ] as const) {
    table[c.charCodeAt(0)] = value
  }
  return table
})()

/** 1 for bytes that continue an identifier: letters, digits, `_`, `$`. */
export const CONTINUES: Uint8Array = CLASS.map((c) =>
  c === IDENTIFIER || c === DIGIT || c === DOLLAR ? 1 : 0,
)

/** The words that psql's splitter, or ours, watches for; '' for all others. */
export type Keyword =
  | ''
  | 'create'
  | 'or'
  | 'replace'
  | 'function'
  | 'procedure'
  | 'begin'
  | 'case'
  | 'end'
  | 'copy'
  | 'from'
  | 'stdin'
  | 'set'
  | 'select'
  | 'reset'

const KEYWORDS: readonly Exclude<Keyword, ''>[] = [
  'create',
  'or',
  'replace',
  'function',
  'procedure',
  'begin',
  'case',
  'end',
  'copy',
  'from',
  'stdin',
  'set',
  'select',
  'reset',
]
const byLength = new Map<number, { readonly word: Keyword; readonly codes: readonly number[] }[]>()
for (const word of KEYWORDS) {
  const sameLength = byLength.get(word.length) ?? []
  sameLength.push({ word, codes: [...word].map((letter) => letter.charCodeAt(0)) })
  byLength.set(word.length, sameLength)
}

/** The keyword that the bytes [from, to) spell in any case. */
export function keywordAt(bytes: Uint8Array, from: number, to: number): Keyword {
  const candidates = byLength.get(to - from)
  if (!candidates) return ''
  next: for (const { word, codes } of candidates) {
    for (let i = 0; i < codes.length; i += 1) {
      if ((bytes[from + i]! | 32) !== codes[i]) continue next
    }
    return word
  }
  return ''
}
