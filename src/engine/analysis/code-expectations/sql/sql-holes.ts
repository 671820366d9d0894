/** SQL in a program has holes where the program puts something in. Here they are filled so that the grammar can read the rest. */
import { sqlTokens } from '../../../catalog/dependencies/sql-tokens.ts'

/** Stands for each character of what the program puts in. */
export const HOLE = '\uE000'

/** Where holes were; what overlaps one was never written. */
export type Holes = readonly { readonly start: number; readonly end: number }[]

/** A text of the same length that the grammar may read. */
export interface FilledSql {
  readonly text: string
  readonly holes: Holes
}

/** Placeholders of drivers: `?`, `:name`, `@name`, `%s`, `%(name)s`, `#{name}`, `$name`; `$1` is SQL. */
const PLACEHOLDER =
  /\uE000+|\?(?![|&?])|(?<![:\w\]]):[A-Za-z_]\w*|(?<![@\w])@[A-Za-z_]\w*|%\([\w.]+\)s|%[sdvqL](?!\w)|[#$]\{[^{}]*\}|\$[A-Za-z_]\w*(?!\$|\w)|\{[A-Za-z_][\w.]*\}/g

/** Words and signs after which a list stands in brackets. */
const LIST_NEXT = /(?:\bin|\bvalues)\s*$/i

/** Fills in what the grammar may take there; several, the likeliest first. The first is the text as it is, where it has no holes. */
export function filledSql(text: string): FilledSql[] {
  const holes = holesOf(text)
  if (holes.length === 0) return [{ text, holes }]
  const asNames = fill(text, holes, (before, length) => {
    if (LIST_NEXT.test(before) && length > 2) return `(q${' '.repeat(length - 3)})`
    if (/\bset\s*$/i.test(before) && length > 2) return `q=q${' '.repeat(length - 3)}`
    return 'q'.repeat(length)
  })
  const asBlanks = fill(text, holes, (before, length) =>
    // Behind a whole piece of a statement, more of the statement is put in: it is left out.
    /[\w)"'\]*]\s+$/.test(before) && !OPEN.test(before) ? ' '.repeat(length) : 'q'.repeat(length),
  )
  const asDefault = fill(text, holes, (_, length) => ' '.repeat(length))
  const tries = [text, asNames, asBlanks]
  if (/^\s*insert\s+into\s+\S+\s*$/i.test(asDefault)) tries.push(`${asDefault} DEFAULT VALUES`)
  return tries.map((one) => ({ text: one, holes }))
}

/** Words that want something behind them. */
const OPEN =
  /\b(?:select|distinct|from|join|where|and|or|not|on|by|having|limit|offset|set|values|in|into|update|table|only|when|then|else|as|like|ilike|is|between|returning|using|interval|any|all|exists)\s+$/i

function fill(text: string, holes: Holes, filling: (before: string, length: number) => string): string {
  let filled = ''
  let at = 0
  for (const { start, end } of holes) {
    filled += text.slice(at, start)
    filled += filling(filled.slice(-64), end - start)
    at = end
  }
  return filled + text.slice(at)
}

/** The placeholders that stand outside of quotes; what a program puts in between quotes is only text. */
function holesOf(text: string): Holes {
  const quoted: { start: number; end: number }[] = []
  for (const token of sqlTokens(text)) {
    if (token.kind === 'literal') quoted.push({ start: token.start, end: token.end })
  }
  const holes: { start: number; end: number }[] = []
  let next = 0
  for (const found of text.matchAll(PLACEHOLDER)) {
    const start = found.index
    while (next < quoted.length && (quoted[next]?.end ?? 0) <= start) next += 1
    const isQuoted = (quoted[next]?.start ?? Infinity) <= start
    if (!isQuoted || found[0].startsWith(HOLE)) holes.push({ start, end: start + found[0].length })
  }
  return holes
}
