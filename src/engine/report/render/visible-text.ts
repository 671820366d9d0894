/** Texts from a dump made safe to print: what has no shape, or turns the reading direction, is named instead. */

/** What is not seen, but for what joins the parts of one emoji. */
const UNSEEN =
  /(\p{RGI_Emoji})|[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\u{e0000}-\u{e0fff}\p{Surrogate}]/gv

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
