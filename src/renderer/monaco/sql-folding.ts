/**
 * What of an SQL text can be folded: parentheses, bodies in dollar quotes, the
 * blocks of PL/pgSQL in them, comments, and statements of several lines.
 */

/** Lines from 1, both included; `line` stays, the rest of it up to `end` folds. */
export interface Fold {
  readonly start: number
  readonly end: number
  readonly kind: 'block' | 'comment'
}

const TOKENS =
  /(--[^\n]*)|(\/\*)|("(?:[^"]|"")*")|([eE]'(?:[^'\\]|\\[^]|'')*'|'(?:[^']|'')*')|(\$(?:[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)?\$)|([A-Za-z_\u0080-\uffff][\w\u0080-\uffff$]*)|([();])|(\n)/g

/** Words that open a block of PL/pgSQL, and END, which closes one. */
const OPENS: ReadonlySet<string> = new Set(['begin', 'case', 'if', 'loop'])

interface Open {
  readonly line: number
  readonly sign: '(' | '$' | 'block'
  readonly tag: string
}

/** The folds of a text, in the order of their first lines. Words within the limits of the grammar; a text that is no SQL has folds that mean little and do no harm. */
export function sqlFolds(text: string): Fold[] {
  return new Folding(text).folds()
}

class Folding {
  readonly #text: string
  readonly #folds: Fold[] = []
  readonly #open: Open[] = []
  #line = 1
  #statement: number | null = null
  #afterEnd = false

  constructor(text: string) {
    this.#text = text
  }

  folds(): Fold[] {
    const pattern = new RegExp(TOKENS)
    for (let found = pattern.exec(this.#text); found !== null; found = pattern.exec(this.#text)) {
      const [whole, , block, , , dollars, word, sign, lineEnd] = found
      if (lineEnd !== undefined) {
        this.#line++
        continue
      }
      const isComment = whole.startsWith('--') || block !== undefined
      if (!isComment) this.#statement ??= this.#line
      if (block !== undefined) pattern.lastIndex = this.#comment(found.index)
      else if (dollars !== undefined) this.#dollars(dollars)
      else if (word !== undefined) this.#word(word.toLowerCase())
      else if (sign !== undefined) this.#sign(sign)
      else for (const _ of whole.matchAll(/\n/g)) this.#line++
    }
    return this.#folds.sort((one, two) => one.start - two.start || two.end - one.end)
  }

  #fold(start: number, end: number, kind: Fold['kind']): void {
    if (end > start) this.#folds.push({ start, end, kind })
  }

  /** Where the comment ends that begins there. */
  #comment(start: number): number {
    const close = this.#text.indexOf('*/', start + 2)
    const end = close === -1 ? this.#text.length : close + 2
    const first = this.#line
    for (
      let at = this.#text.indexOf('\n', start);
      at !== -1 && at < end;
      at = this.#text.indexOf('\n', at + 1)
    )
      this.#line++
    this.#fold(first, this.#line, 'comment')
    return end
  }

  #dollars(tag: string): void {
    const at = this.#open.findLastIndex((open) => open.sign === '$' && open.tag === tag)
    if (at === -1) {
      this.#open.push({ line: this.#line, sign: '$', tag })
      return
    }
    this.#fold((this.#open[at] as Open).line, this.#line, 'block')
    this.#open.length = at
  }

  #word(word: string): void {
    const afterEnd = this.#afterEnd
    this.#afterEnd = false
    const inBody = this.#open.some(({ sign }) => sign === '$')
    if (word === 'end') {
      const at = this.#open.findLastIndex(({ sign }) => sign !== '(')
      const open = this.#open[at]
      if (open?.sign === 'block') {
        this.#fold(open.line, this.#line, 'block')
        this.#open.length = at
      }
      this.#afterEnd = true
      // END IF, END LOOP and END CASE close what they name; they open nothing.
    } else if (OPENS.has(word) && !afterEnd && (inBody || word === 'case'))
      this.#open.push({ line: this.#line, sign: 'block', tag: word })
  }

  #sign(sign: string): void {
    this.#afterEnd = false
    if (sign === '(') this.#open.push({ line: this.#line, sign: '(', tag: '' })
    else if (sign === ')') {
      const open = this.#open.at(-1)
      if (open?.sign !== '(') return
      this.#open.pop()
      // The line of the closing parenthesis stays in sight where it stands at the line's beginning.
      this.#fold(open.line, this.#line - 1, 'block')
    } else if (!this.#open.some(({ sign: other }) => other === '$')) {
      this.#open.length = 0
      if (this.#statement !== null) this.#fold(this.#statement, this.#line, 'block')
      this.#statement = null
    }
  }
}
