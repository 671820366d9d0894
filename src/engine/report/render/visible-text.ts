/** Texts from a dump made safe to print: what has no shape, or turns the reading direction, is named instead. */

/** What is not seen, but for what joins the parts of one emoji. */
const UNSEEN =
  // oxlint-disable-next-line no-misleading-character-class -- each stands for itself: it is these that are looked for
  /(\p{RGI_Emoji})|[\u{0000}-\u{0008}\u{000b}-\u{001f}\u{007f}-\u{009f}\u{00ad}\u{034f}\u{061c}\u{115f}\u{1160}\u{17b4}\u{17b5}\u{180b}-\u{180f}\u{200b}-\u{200f}\u{2028}-\u{202e}\u{2060}-\u{206f}\u{3164}\u{fe00}-\u{fe0f}\u{feff}\u{ffa0}\u{fff0}-\u{fffb}\u{e0000}-\u{e0fff}\p{Surrogate}]/gv

/** Nearly every text: nothing in it needs a look. */
const PLAIN = /^[\n\t\x20-\x7e\xa0-\xac\xae-\u02ff]*$/

/** `<U+202E>` for each character that would not be seen. Line breaks and tabs stay. */
export function visibleText(text: string): string {
  if (PLAIN.test(text)) return text
  return text
    .replaceAll('\r\n', '\n')
    .replaceAll(UNSEEN, (found, emoji?: string) => emoji ?? codePointName(found))
}

/** `<U+4E2D>`. */
export function codePointName(character: string): string {
  return `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`
}
