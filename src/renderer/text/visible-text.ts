/**
 * Names and values of a dump as they may be shown on one line: what cannot be
 * seen, or would change how its neighbours are seen, is made visible.
 */

/** Control characters, line and paragraph separators, zero-width and bidirectional marks. */
// oxlint-disable-next-line no-control-regex
const UNSEEN =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/gu

/** Those that are common enough to be known by name. Unicode's pictures of them are in few fonts. */
const NAMES: Readonly<Record<string, string>> = { '\n': 'LF', '\r': 'CR', '\t': 'TAB' }

/** One character made visible: its name or code point in brackets. */
function visibleCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0
  return `\u2039${NAMES[character] ?? `U+${code.toString(16).toUpperCase().padStart(4, '0')}`}\u203a`
}

/** The text with every unseen character made visible; safe to place on one line beside other text. */
export function visibleText(text: string): string {
  return text.replace(UNSEEN, visibleCharacter)
}
