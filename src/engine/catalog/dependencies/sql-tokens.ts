/** The words of a statement as PostgreSQL's lexer parts them, as far as names and literals go. Offsets are UTF-16 units. */

/** A word, a quoted name, a literal or a sign. */
export interface SqlToken {
  readonly start: number
  readonly end: number
  readonly kind: 'name' | 'literal' | 'sign'
  /** A name as PostgreSQL folds it, without its quotes; a literal or sign as it is written. */
  readonly text: string
}

const TOKENS =
  /(--[^\n]*)|(\/\*)|("(?:[^"]|"")*")|([eE]'(?:[^'\\]|\\[^]|'')*'|(?:[bBxXnN]|[uU]&)?'(?:[^']|'')*')|(\$(?:[\p{L}_][\p{L}\p{N}_]*)?\$)|([\p{L}_][\p{L}\p{N}_$]*)|(\d[\w.]*)|(\S)/gu

/** All tokens of a text; comments and blanks are left out. */
export function* sqlTokens(text: string): Generator<SqlToken, void, void> {
  const pattern = new RegExp(TOKENS)
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    const [whole, line, block, quoted, literal, dollars, word] = found
    const start = found.index
    if (line !== undefined) continue
    if (block !== undefined) {
      pattern.lastIndex = commentEnd(text, start)
      continue
    }
    if (dollars !== undefined) {
      const close = text.indexOf(dollars, start + dollars.length)
      const end = close === -1 ? text.length : close + dollars.length
      pattern.lastIndex = end
      yield { start, end, kind: 'literal', text: text.slice(start, end) }
      continue
    }
    const end = start + whole.length
    if (quoted !== undefined)
      yield { start, end, kind: 'name', text: quoted.slice(1, -1).replaceAll('""', '"') }
    else if (word !== undefined) yield { start, end, kind: 'name', text: word.toLowerCase() }
    else yield { start, end, kind: literal === undefined ? 'sign' : 'literal', text: whole }
  }
}

/** Comments stand within one another. */
function commentEnd(text: string, start: number): number {
  const signs = /\/\*|\*\//g
  signs.lastIndex = start
  let depth = 0
  for (let found = signs.exec(text); found !== null; found = signs.exec(text)) {
    depth += found[0] === '/*' ? 1 : -1
    if (depth === 0) return signs.lastIndex
  }
  return text.length
}

/** What a literal says, and where each of its characters stands: in dollar quotes, or in single ones with '' alone. Null for others. */
export function literalContent(
  token: SqlToken,
): { readonly value: string; readonly place: (offset: number) => number } | null {
  const { text, start } = token
  const [tag] = /^\$[^$]*\$/.exec(text) ?? []
  if (tag !== undefined) {
    const value = text.slice(tag.length, text.length - tag.length)
    return { value, place: (offset) => start + tag.length + offset }
  }
  if (!text.startsWith("'")) return null
  const raw = text.slice(1, -1)
  if (!raw.includes("''")) return { value: raw, place: (offset) => start + 1 + offset }
  const doubled: number[] = []
  const value = raw.replaceAll("''", "'")
  for (let at = raw.indexOf("''"); at !== -1; at = raw.indexOf("''", at + 2))
    doubled.push(at - doubled.length)
  return { value, place: (offset) => start + 1 + offset + countBelow(doubled, offset) }
}

/** How many of ascending numbers are below one. */
function countBelow(numbers: readonly number[], limit: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] as number) < limit) low = middle + 1
    else high = middle
  }
  return low
}
