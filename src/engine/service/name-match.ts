/**
 * How well a name answers to what a person typed: whole, at its beginning, at
 * the beginning of a word in it, anywhere, or by its letters in their order.
 * Without regard to case. Knows names, not objects.
 */

/** A name made ready to be asked about. */
export interface MatchableName {
  readonly text: string
  /** The same in lower case, letter by letter, so that places are those of `text`. */
  readonly folded: string
  /** Where the name proper begins, after the schema and the table. */
  readonly nameAt: number
  /** Which letters it has at all: a name that lacks one that was typed is passed without looking at it. */
  readonly letters: number
}

/** Makes a name ready. `nameAt`: where in it the name proper begins. */
export function matchable(text: string, nameAt: number): MatchableName {
  const folded = fold(text)
  return { text, folded, nameAt, letters: lettersOf(folded) }
}

/** Lower case of the same length. */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  return [...text].map((letter) => sameLength(letter.toLowerCase(), letter)).join('')
}

function sameLength(lower: string, letter: string): string {
  return lower.length === letter.length ? lower : letter
}

/** A bit for each letter a to z, one for all digits, one for everything else that is not told apart. */
function lettersOf(folded: string): number {
  let letters = 0
  for (let at = 0; at < folded.length; at += 1) {
    const code = folded.charCodeAt(at)
    if (code >= 97 && code <= 122) letters |= 1 << (code - 97)
    else if (code >= 48 && code <= 57) letters |= 1 << 26
  }
  return letters
}

/** What was typed, made ready: its words. Null where there is none. */
export interface NamePattern {
  readonly words: readonly string[]
  readonly letters: number
}

export function namePattern(typed: string): NamePattern | null {
  const words = fold(typed)
    .split(/\s+/u)
    .filter((word) => word !== '')
  if (words.length === 0) return null
  return { words, letters: lettersOf(words.join('')) }
}

/** How well the name answers; the higher the better, null where it does not. */
export function scoreOf(name: MatchableName, pattern: NamePattern): number | null {
  if ((pattern.letters & ~name.letters) !== 0) return null
  let sum = 0
  for (const word of pattern.words) {
    const score = wordScore(name, word)
    if (score === null) return null
    sum += score
  }
  // Of names that answer alike the shorter one says more.
  return sum - Math.min(name.folded.length, 500) / 10
}

/** The stretches of the name that answer, ascending and apart. */
export function marksOf(name: MatchableName, pattern: NamePattern): [number, number][] {
  const marked = new Set<number>()
  for (const word of pattern.words) {
    const at = bestPlace(name, word)
    if (at >= 0) for (let k = 0; k < word.length; k += 1) marked.add(at + k)
    else for (const place of lettersInOrder(name, word) ?? []) marked.add(place)
  }
  const marks: [number, number][] = []
  for (const place of [...marked].sort((a, b) => a - b)) {
    const last = marks.at(-1)
    if (last?.[1] === place) last[1] += 1
    else marks.push([place, place + 1])
  }
  return marks
}

const [WHOLE, NAME_WHOLE, NAME_BEGINS, WORD_BEGINS, ANYWHERE, ELSEWHERE] = [1000, 900, 700, 500, 350, 250]
const IN_ORDER = 100

function wordScore(name: MatchableName, word: string): number | null {
  const { folded, nameAt } = name
  if (folded === word) return WHOLE
  const at = bestPlace(name, word)
  if (at < 0) return orderScore(name, word)
  if (at === nameAt) return at + word.length === nameEnd(name) ? NAME_WHOLE : NAME_BEGINS
  if (at < nameAt) return at === 0 ? ELSEWHERE + 50 : ELSEWHERE
  return beginsWord(name, at) ? WORD_BEGINS : ANYWHERE
}

/** Where the name proper ends: before the arguments of a function. */
function nameEnd({ folded, nameAt }: MatchableName): number {
  const open = folded.indexOf('(', nameAt)
  return open < 0 ? folded.length : open
}

/** The best place at which the word stands as it is; -1 where it stands nowhere. */
function bestPlace(name: MatchableName, word: string): number {
  const { folded, nameAt } = name
  const first = folded.indexOf(word)
  if (first < 0) return -1
  const inName = folded.indexOf(word, nameAt)
  if (inName < 0) return first
  for (let at = inName; at >= 0; at = folded.indexOf(word, at + 1)) if (beginsWord(name, at)) return at
  return inName
}

/** Whether a word of the name begins here: after what is no letter, at a capital, at a digit. */
function beginsWord({ text, folded }: MatchableName, at: number): boolean {
  if (at === 0) return true
  const before = folded.charCodeAt(at - 1)
  if (!isLetterOrDigit(before)) return true
  const code = text.charCodeAt(at)
  return code >= 65 && code <= 90 && folded.charCodeAt(at - 1) === text.charCodeAt(at - 1)
}

function isLetterOrDigit(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code >= 128
}

/** Letters in their order: the more of them begin words or follow each other, the better. */
function orderScore(name: MatchableName, word: string): number | null {
  if (word.length < 2) return null
  const places = lettersInOrder(name, word)
  if (places === null) return null
  let score = IN_ORDER
  let before = -2
  for (const place of places) {
    if (place === before + 1) score += 6
    else if (beginsWord(name, place)) score += 10
    else score -= 8
    before = place
  }
  // Letters strewn over the name answer to nothing that anybody means.
  return score < IN_ORDER ? null : score
}

/** The places of the word's letters in the name, each as near to the beginning of a word as can be; null where they are not there. */
function lettersInOrder(name: MatchableName, word: string): number[] | null {
  return placesFrom(name, word, name.nameAt) ?? placesFrom(name, word, 0)
}

function placesFrom(name: MatchableName, word: string, from: number): number[] | null {
  const { folded } = name
  if (!hasInOrder(folded, word, 0, from)) return null
  const places: number[] = []
  let at = from
  for (let k = 0; k < word.length; k += 1) {
    const letter = word.charAt(k)
    const next = folded.indexOf(letter, at)
    let chosen = next
    // The letter right behind the last one, or the one that begins a word, says more than the first one met.
    if ((places.length === 0 || next !== at) && !beginsWord(name, next)) {
      let p = folded.indexOf(letter, next + 1)
      while (p >= 0 && !beginsWord(name, p)) p = folded.indexOf(letter, p + 1)
      if (p >= 0 && hasInOrder(folded, word, k + 1, p + 1)) chosen = p
    }
    places.push(chosen)
    at = chosen + 1
  }
  return places
}

/** Whether the letters of the word from `k` on stand in their order from `at` on. */
function hasInOrder(folded: string, word: string, k: number, at: number): boolean {
  let p = at
  for (let i = k; i < word.length; i += 1) {
    p = folded.indexOf(word.charAt(i), p) + 1
    if (p === 0) return false
  }
  return true
}
