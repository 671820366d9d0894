/** How alike two things are: a number from 0 to 1, and sentences that say why. */

/** Certainty without regard to others that may be as alike, and what it rests on. */
export interface Likeness {
  readonly certainty: number
  /** Plain sentences, the weightiest first: '9 of 10 columns alike'. */
  readonly evidence: readonly string[]
}

/** What nothing but the reader's word says. */
export const NOT_ALIKE: Likeness = { certainty: 0, evidence: [] }

/** No likeness of definitions alone is more certain than this. */
const MOST_CERTAIN = 0.98

/** A likeness whose certainty lies between 0 and what definitions can say. */
export function likeness(certainty: number, evidence: readonly (string | null)[]): Likeness {
  return {
    certainty: Math.max(0, Math.min(MOST_CERTAIN, certainty)),
    evidence: evidence.filter((sentence) => sentence !== null),
  }
}

/** So much of the doubt that is left goes: `share` 1 takes it all. */
export function lessDoubt(certainty: number, share: number): number {
  return certainty + (1 - certainty) * share
}

/** What a few things alike can say: one half as much as many, each further one half of what is missing. */
export function weightOfFew(count: number): number {
  return 1 - 0.5 ** count
}

/** How much of two counts is common: Dice's coefficient. 0 where both are empty. */
export function dice(common: number, a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * common) / (a + b)
}

/** How many items two lists have in common, each as often as it stands in both. */
export function commonCount(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0
  const left = new Map<string, number>()
  for (const item of b) left.set(item, (left.get(item) ?? 0) + 1)
  let common = 0
  for (const item of a) {
    const count = left.get(item) ?? 0
    if (count === 0) continue
    common += 1
    left.set(item, count - 1)
  }
  return common
}

/** The words of a name: 'order_items2' -> order, items, 2. */
export function wordsOf(name: string): string[] {
  return name.toLowerCase().match(/\p{L}+|\p{N}+/gu) ?? []
}

/** The two names that were asked for last: each pair is asked for a few times in a row. */
let last = { a: '', b: '', alike: 1 }

/** How alike two names are, by their pairs of letters and by their words. */
export function nameLikeness(a: string, b: string): number {
  if (a === b) return 1
  if (last.a === a && last.b === b) return last.alike
  const [pairsA, pairsB] = [bigrams(a), bigrams(b)]
  const letters = dice(commonCount(pairsA, pairsB), pairsA.length, pairsB.length)
  const [wordsA, wordsB] = [wordsOf(a), wordsOf(b)]
  const words = dice(commonCount(wordsA, wordsB), wordsA.length, wordsB.length)
  last = { a, b, alike: Math.max(letters, words) * 0.99 }
  return last.alike
}

function bigrams(name: string): string[] {
  const text = name.toLowerCase()
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2))
}

/** 'the name is alike' where two names are so much that it says something. */
export function nameSentence(a: string, b: string): string | null {
  if (a === b) return 'the same name'
  return nameLikeness(a, b) >= ALIKE_NAMES ? 'the names are alike' : null
}

/** From here on likeness of names says something. */
const ALIKE_NAMES = 0.5

/** Less doubt the more two names are alike; nothing where they are not. */
export function withNames(certainty: number, a: string, b: string, most: number): number {
  const alike = nameLikeness(a, b)
  return alike < ALIKE_NAMES ? certainty : lessDoubt(certainty, most * alike)
}

/** '9 of 10 columns alike', 'all 10 columns alike'. */
export function countSentence(common: number, of: number, one: string, many: string): string | null {
  if (of === 0 || common === 0) return null
  return `${common} of ${of} ${of === 1 ? one : many} alike`
}
