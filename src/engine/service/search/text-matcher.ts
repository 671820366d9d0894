/** What a text has of what is looked for: where, and the stretch around it that is shown. Knows no files. */
import { DumpscopeError } from '../../../shared/errors.ts'
import type { Mark, Search } from '../../../shared/search-model.ts'

export type Wanted = Pick<Search, 'text' | 'matchCase' | 'wholeWord' | 'regularExpression'>

/** Characters of a line that are shown before what was found, and in all. */
const BEFORE = 60
const SHOWN = 240
/** Stretches that are marked in one line. */
const MOST_MARKS = 20

/** A line with what was found in it. */
export interface Excerpt {
  readonly text: string
  readonly marks: Mark[]
  readonly cut: [boolean, boolean]
}

export class TextMatcher {
  readonly #expression: RegExp
  readonly #wholeWord: boolean

  /** Throws BAD_USE where the expression is none. */
  constructor({ text, matchCase, wholeWord, regularExpression }: Wanted) {
    this.#expression = expressionOf(text, regularExpression, matchCase)
    this.#wholeWord = wholeWord
  }

  /** The first stretch of the text from `from` on that is what is looked for; null where there is none. */
  find(text: string, from = 0): Mark | null {
    const expression = this.#expression
    expression.lastIndex = from
    for (;;) {
      const match = expression.exec(text)
      if (match === null) return null
      const end = match.index + match[0].length
      // What is empty is nowhere and everywhere.
      if (match[0] !== '' && (!this.#wholeWord || isWhole(text, match.index, end))) return [match.index, end]
      expression.lastIndex = match[0] === '' ? end + 1 : match.index + 1
      if (expression.lastIndex > text.length) return null
    }
  }

  /** The line or value around a stretch of `text`, cut to what is shown, all that was found in it marked. */
  excerpt(text: string, [start, end]: Mark): Excerpt {
    const from = wholeCharacter(text, Math.max(0, start - BEFORE))
    const to = wholeCharacter(
      text,
      Math.min(text.length, Math.max(from + SHOWN, Math.min(end, from + 2 * SHOWN))),
    )
    const marks: Mark[] = [[start - from, Math.min(end, to) - from]]
    for (let at = end; marks.length < MOST_MARKS;) {
      const next = this.find(text, at)
      if (next === null || next[1] > to) break
      marks.push([next[0] - from, next[1] - from])
      at = next[1]
    }
    return { text: text.slice(from, to), marks, cut: [from > 0, to < text.length] }
  }
}

/** Throws BAD_USE where an expression is none. */
export function checkWanted({ text, regularExpression, matchCase }: Wanted): void {
  expressionOf(text, regularExpression, matchCase)
}

function expressionOf(text: string, isExpression: boolean, matchCase: boolean): RegExp {
  const flags = matchCase ? 'g' : 'gi'
  if (!isExpression) return new RegExp(text.replace(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`), flags)
  try {
    return new RegExp(text, `${flags}mu`)
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/^Invalid regular expression: /u, '') : ''
    throw new DumpscopeError(
      {
        code: 'BAD_USE',
        message: `This is not a regular expression: ${reason}`,
        advice: 'Write a backslash before . * + ? ( ) [ ] { } | ^ $ where the character itself is meant.',
      },
      { cause: error },
    )
  }
}

const WORD = /[\p{L}\p{N}\p{M}_]/u

function isWhole(text: string, start: number, end: number): boolean {
  return !(isWord(text, start - 1) && isWord(text, start)) && !(isWord(text, end - 1) && isWord(text, end))
}

function isWord(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false
  const begin = isTrail(text, at) ? at - 1 : at
  return WORD.test(String.fromCodePoint(text.codePointAt(begin) ?? 0))
}

function isTrail(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return at > 0 && code >= 0xdc00 && code < 0xe000
}

function wholeCharacter(text: string, at: number): number {
  return at < text.length && isTrail(text, at) ? at - 1 : at
}
