/** What a cell says of a value: NULL, nothing, or its text on one line with the unseen made visible. */

/** A stretch of a text as it is, or the sign of a character that cannot be seen. */
export interface TextPiece {
  readonly text: string
  readonly sign: boolean
}

/** What is drawn in a cell. NULL and the empty string are words in a style of their own, not texts. */
export type CellContent =
  | { readonly is: 'null' }
  | { readonly is: 'empty' }
  | { readonly is: 'text'; readonly pieces: readonly TextPiece[] }

/** A cell is one line; what is further right than this many characters cannot be seen in the widest column. */
const LONGEST_DRAWN = 600

/** The content of a value; null is NULL. */
export function cellContent(value: string | null): CellContent {
  if (value === null) return { is: 'null' }
  if (value === '') return { is: 'empty' }
  const pieces = textPieces(value.slice(0, LONGEST_DRAWN))
  return {
    is: 'text',
    pieces: value.length > LONGEST_DRAWN ? [...pieces, { text: '\u2026', sign: true }] : pieces,
  }
}

/** Control characters, line and paragraph separators, zero-width and bidirectional marks, and what stands for bytes that are no text. */
// oxlint-disable-next-line no-control-regex
const UNSEEN =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ufffd]/gu

const SIGNS: Readonly<Record<string, string>> = {
  '\n': '\u21b5',
  '\t': '\u21e5',
  '\r': '\\r',
  '\b': '\\b',
  '\f': '\\f',
  '\v': '\\v',
  '\ufffd': '\ufffd',
}

function signOf(character: string): string {
  const code = character.codePointAt(0) ?? 0
  return SIGNS[character] ?? `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}

/**
 * A text with signs for what cannot be seen. The signs are drawn apart from
 * texts, so that they are not taken for them. `kept` are unseen characters
 * that stay as they are.
 */
export function textPieces(text: string, kept = ''): TextPiece[] {
  const pieces: TextPiece[] = []
  let end = 0
  for (const { 0: character, index } of text.matchAll(UNSEEN)) {
    if (kept.includes(character)) continue
    if (index > end) pieces.push({ text: text.slice(end, index), sign: false })
    pieces.push({ text: signOf(character), sign: true })
    end = index + character.length
  }
  if (end < text.length) pieces.push({ text: text.slice(end), sign: false })
  return pieces
}
