/** Very large texts in parts: an editor that is given hundreds of megabytes does not come back. */

/** Texts of up to this many characters are shown whole. */
export const LARGEST_WHOLE = 2_000_000
/** Characters a part, at most. */
export const PART_SIZE = 1_000_000

/** A stretch of a text in characters, `end` not included, and the line on which it begins (from 1). */
export interface TextPart {
  readonly start: number
  readonly end: number
  readonly line: number
}

/**
 * The parts of a text, which cover it exactly. One where it is small; else each
 * ends after a line, or within one that is longer than a part, but never
 * within a character.
 */
export function textParts(text: string, largestWhole = LARGEST_WHOLE, partSize = PART_SIZE): TextPart[] {
  if (text.length <= largestWhole) return [{ start: 0, end: text.length, line: 1 }]
  const parts: TextPart[] = []
  let start = 0
  let line = 1
  while (start < text.length) {
    const end = partEnd(text, start, partSize)
    parts.push({ start, end, line })
    for (let at = text.indexOf('\n', start); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) line++
    start = end
  }
  return parts
}

function partEnd(text: string, start: number, partSize: number): number {
  const furthest = start + partSize
  if (furthest >= text.length) return text.length
  const lineEnd = text.lastIndexOf('\n', furthest - 1) + 1
  if (lineEnd > start) return lineEnd
  const code = text.charCodeAt(furthest - 1)
  // The first half of a pair of surrogates goes with its second.
  return code >= 0xd800 && code <= 0xdbff ? furthest - 1 : furthest
}
