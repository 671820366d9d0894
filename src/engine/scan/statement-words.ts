/**
 * The words of one statement as psql's lexer watches them: how deep in a
 * BEGIN ATOMIC body it is, and whether it is a COPY that reads rows from the
 * dump itself.
 */
import { keywordAt } from './lexical-tables.ts'
import type { Keyword } from './lexical-tables.ts'

export class StatementWords {
  /** Open BEGIN and CASE of a function's body; semicolons inside end nothing. */
  beginDepth = 0
  /** Whether this is COPY ... FROM stdin. */
  readsRows = false
  #count = 0
  #first: Keyword = ''
  #second: Keyword = ''
  #third: Keyword = ''
  #isRoutine = false
  #previous: Keyword = ''

  /** Begins a statement. */
  reset(): void {
    this.beginDepth = 0
    this.readsRows = false
    this.#count = 0
    this.#isRoutine = false
    this.#previous = ''
  }

  /** Whether any further word of this statement can matter; false lets the lexer skip the comparison. */
  get watching(): boolean {
    return this.#count === 0 || this.#first === 'create' || this.#first === 'copy'
  }

  /** Whether the statement may change a setting of the session. */
  get maySet(): boolean {
    return this.#first === 'set' || this.#first === 'select' || this.#first === 'reset'
  }

  /** The next unquoted word, at [from, to), inside so many parentheses. */
  add(bytes: Uint8Array, from: number, to: number, parens: number): void {
    const word = keywordAt(bytes, from, to)
    const count = this.#count
    this.#count += 1
    if (count === 0) {
      this.#first = word
      return
    }
    if (this.#first === 'copy') {
      if (parens === 0) {
        if (word === 'stdin' && this.#previous === 'from') this.readsRows = true
        this.#previous = word
      }
      return
    }
    if (this.#first !== 'create') return
    if (count === 1) {
      this.#second = word
      this.#isRoutine = isRoutine(word)
    } else if (count === 2) this.#third = word
    else if (count === 3 && this.#second === 'or' && this.#third === 'replace')
      this.#isRoutine = isRoutine(word)
    if (this.#isRoutine && parens === 0) this.#track(word)
  }

  #track(word: Keyword): void {
    if (word === 'begin') this.beginDepth += 1
    else if (word === 'case' && this.beginDepth > 0) this.beginDepth += 1
    else if (word === 'end' && this.beginDepth > 0) this.beginDepth -= 1
  }
}

function isRoutine(word: Keyword): boolean {
  return word === 'function' || word === 'procedure'
}
