/** Whether the words that were typed are in a line of text, how well, and where. For lists that the window itself holds. */

/** A stretch of a text: from the first character up to, not including, the second. */
export type Stretch = readonly [number, number]

export interface WordMatch {
  /** More is better; only good for comparing matches of the same words. */
  readonly score: number
  /** Ascending, not touching. */
  readonly marks: readonly Stretch[]
}

const WHOLE = 100
const START = 60
const WORD = 40
const INSIDE = 20
const SPREAD = 5

/**
 * Every word typed must be found: best at the start of the text, then at the
 * start of one of its words, then anywhere, then as letters in their order.
 * Case does not count. No words at all match everything alike.
 */
export function matchWords(typed: string, text: string): WordMatch | null {
  const lower = text.toLowerCase()
  // Lower case of another length would mark the wrong letters.
  const searched = lower.length === text.length ? lower : text
  let score = 0
  const marks: Stretch[] = []
  for (const word of typed.toLowerCase().split(/\s+/u).filter(Boolean)) {
    const found = findWord(word, searched)
    if (found === null) return null
    score += found.score
    marks.push(...found.marks)
  }
  // Of texts that match alike the shorter is nearer to what was meant.
  return { score: score - Math.min(text.length, 99) / 100, marks: joined(marks) }
}

function findWord(word: string, text: string): WordMatch | null {
  const starts = /[\p{L}\p{N}]/u
  let best: WordMatch | null = null
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const beginsWord = at === 0 || !starts.test(text[at - 1] ?? '')
    const endsText = at + word.length === text.length
    const score = at === 0 ? (endsText ? WHOLE : START) : beginsWord ? WORD : INSIDE
    if (best === null || score > best.score) best = { score, marks: [[at, at + word.length]] }
  }
  return best ?? findLetters(word, text)
}

/** The letters of the word in their order, the first at the start of a word. */
function findLetters(word: string, text: string): WordMatch | null {
  const marks: Stretch[] = []
  let at = 0
  for (const letter of word) {
    const next = text.indexOf(letter, at)
    if (next < 0) return null
    if (marks.length === 0 && next > 0 && /[\p{L}\p{N}]/u.test(text[next - 1] ?? '')) return null
    marks.push([next, next + letter.length])
    at = next + letter.length
  }
  const all = joined(marks)
  return { score: SPREAD - all.length / 100, marks: all }
}

function joined(marks: readonly Stretch[]): Stretch[] {
  const all: Stretch[] = []
  for (const mark of marks.toSorted((a, b) => a[0] - b[0])) {
    const last = all.at(-1)
    if (last === undefined || mark[0] > last[1]) all.push(mark)
    else all[all.length - 1] = [last[0], Math.max(last[1], mark[1])]
  }
  return all
}
