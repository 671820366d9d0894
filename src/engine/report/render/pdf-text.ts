/** Texts as runs of the fonts that have their letters. What no font has is named. */
import type { ContentText } from 'pdfmake/interfaces'
import { emojiInWords } from './emoji-words.ts'
import { hasGlyph } from './pdf-fonts.ts'
import type { FontFamily } from './pdf-fonts.ts'
import { COLORS, SIZES } from './pdf-page.ts'
import { codePointName, visibleText } from './visible-text.ts'

/** How a place is printed behind what stands there. */
export const PLACE = { fontSize: SIZES.small, color: COLORS.quiet } as const

/** Most texts of a database: every base font has all of it. */
const PLAIN = /^[\n\x20-\x7e]*$/
const LONG_WORD = /[^\s\u2e80-\u9fff\uac00-\ud7a3]{20,}/g

/** What pdfmake takes as a node's text. */
export type PdfText = string | ContentText[]

/** The text as pdfmake's runs; `family` is the font of what it has. */
export function pdfText(text: string, family: FontFamily = 'Roboto'): PdfText {
  if (PLAIN.test(text)) return breakable(text)
  const runs: { font: FontFamily; text: string }[] = []
  for (const character of emojiAndUnseen(text)) {
    const [font, shown] = shownBy(character, family)
    const last = runs.at(-1)
    if (last?.font === font) last.text += shown
    else runs.push({ font, text: shown })
  }
  const [only] = runs
  if (only === undefined) return ''
  if (runs.length === 1 && only.font === family) return breakable(only.text)
  return runs.map((run) => ({ text: breakable(run.text), font: run.font }))
}

/** The same as pieces of a longer text: pdfmake forgets the style of a run that has runs. */
export function pdfRuns(
  text: string,
  style: Omit<ContentText, 'text'>,
  family: FontFamily = 'Roboto',
): ContentText[] {
  const shown = pdfText(text, family)
  const runs = typeof shown === 'string' ? [{ text: shown, font: family }] : shown
  return runs.map((run) => ({ ...style, ...run }))
}

/** The text with all that is named or put in words, as `pdfText` prints it; printing it prints the same. */
export function shownText(text: string): string {
  if (PLAIN.test(text)) return text
  let shown = ''
  for (const character of emojiAndUnseen(text)) shown += shownBy(character, 'Roboto')[1]
  return shown
}

/** The same as one text in one font, for bookmarks: those are shown in the reader's own fonts. */
export function bookmarkText(text: string): string {
  return visibleText(text).replaceAll(/\s+/g, ' ').trim() || '(no title)'
}

function emojiAndUnseen(text: string): string {
  return visibleText(emojiInWords(text)).replaceAll('\t', '    ')
}

function shownBy(character: string, family: FontFamily): readonly [FontFamily, string] {
  const point = character.codePointAt(0) ?? 0
  if (character === '\n' || hasGlyph(family, point)) return [family, character]
  // Where even Roboto has none, one of the wide fonts may.
  for (const other of ['Roboto', 'Han', 'Hangul'] as const)
    if (hasGlyph(other, point)) return [other, character]
  return [family, codePointName(character)]
}

/** Long names may break after dots, commas and underscores; what marks the place is no part of the PDF's text. */
function breakable(text: string): string {
  return text.length < 20
    ? text
    : text.replaceAll(LONG_WORD, (word) => word.replaceAll(/[._,/(=\-:](?=\w)/g, '$&\u200b'))
}
