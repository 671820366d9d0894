/**
 * Statements read while standard_conforming_strings was off, rewritten for a
 * grammar that takes it as on: there, a plain literal with backslashes is an
 * escape string. Quotes, comments and dollar quotes are told apart as psql does.
 */

const PIECE =
  /--[^\n]*|\/\*[\s\S]*?\*\/|\$([A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)?\$[\s\S]*?\$\1\$|"(?:[^"]|"")*"|(?:(?<![\w\u0080-\uffff])[EeUuBbXxNn]&?)?'(?:[^'\\]|\\[\s\S]|'')*'/g

/** The same statement with E before each plain literal that has a backslash. */
export function withEscapeStrings(text: string): string {
  return text.replace(PIECE, (piece) => (piece.startsWith("'") && piece.includes('\\') ? `E${piece}` : piece))
}
