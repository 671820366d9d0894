/** The form of the rows that a COPY ... FROM stdin reads, found in its options. */
import type { RowForm } from './scan-item.ts'

type TextForm = Extract<RowForm, { kind: 'text' | 'csv' }>

/** pg_dump's own form. */
export const TEXT_FORM: TextForm = {
  kind: 'text',
  delimiter: '\t',
  null: '\\N',
  quote: '"',
  escape: '"',
  header: false,
}

const TOKEN = /(e)?'((?:[^'\\]|''|\\[^])*)'|"(?:[^"]|"")*"|([a-z_]+)|\d+|[(),]/gi
const LETTERS: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r', b: '\b', f: '\f', v: '\v' }

/** Options by their name, with what follows them: a word, or a literal's text; null for those that stand alone. */
function optionsOf(text: string): Map<string, string | null> {
  const options = new Map<string, string | null>()
  let name = ''
  for (const [token, escapes, literal, word] of text.matchAll(TOKEN)) {
    if (literal !== undefined) {
      const value = literal.replaceAll("''", "'")
      if (name !== '') options.set(name, escapes ? unescaped(value) : value)
      name = ''
    } else if (word !== undefined) {
      const lower = word.toLowerCase()
      if (lower === 'as' || lower === 'with' || lower === 'using') continue
      const takesWord = name === 'format' || name === 'header'
      if (takesWord && /^(?:text|csv|binary|true|false|on|off|match)$/.test(lower)) options.set(name, lower)
      else if (!options.has(lower)) options.set(lower, null)
      name = takesWord && options.get(name) === lower ? '' : lower
    } else {
      if (name === 'header' && token === '0') options.set(name, token)
      name = ''
    }
  }
  return options
}

function unescaped(value: string): string {
  return value.replace(/\\(x[0-9a-f]{1,2}|[0-7]{1,3}|[^])/gi, (_, sequence: string) => {
    if (/^[0-7]/.test(sequence)) return String.fromCharCode(Number.parseInt(sequence, 8))
    if (/^x./i.test(sequence)) return String.fromCharCode(Number.parseInt(sequence.slice(1), 16))
    return LETTERS[sequence] ?? sequence
  })
}

/** What a COPY says of its rows. */
export interface CopyOptions {
  /** `TEXT_FORM` itself where they say nothing else. */
  readonly form: RowForm
  /** As it is written; null where the rows are in the client_encoding. */
  readonly encoding: string | null
  /** How many values a row has; null where the COPY names no columns. */
  readonly columns: number | null
}

/** What a COPY's text announces of the rows that follow it. */
export function copyOptions(text: string): CopyOptions {
  let after = text.length
  for (const match of text.matchAll(/\bfrom\s+stdin\b/gi)) after = match.index + match[0].length
  const options = optionsOf(text.slice(after))
  const encoding = options.get('encoding') || null
  const columns = columnsNamed(text)
  const isBinary = options.get('format')?.toLowerCase() === 'binary' || options.has('binary')
  if (isBinary || /^copy\s+binary\b/i.test(text)) return { form: { kind: 'binary' }, encoding, columns }
  return { form: textForm(options), encoding, columns }
}

const HEAD_TOKEN = /"(?:[^"]|"")*"|--[^\n]*|[(),]|[^\s"(),]+/g

/** How many columns the list after the relation has, with the OIDs that PostgreSQL before 12 wrote; null without a whole list. */
function columnsNamed(text: string): number | null {
  let columns = 0
  let inList = false
  for (const [token] of text.matchAll(HEAD_TOKEN)) {
    if (token.startsWith('--')) continue
    if (token === '(') {
      if (inList || columns > 0) return null
      inList = true
      columns = 1
    } else if (token === ')') inList = false
    else if (token === ',') {
      if (!inList) return null
      columns += 1
    } else if (!inList && /^from$/i.test(token)) break
  }
  if (inList || columns === 0) return null
  return /\bwith\s+oids\b/i.test(text.slice(text.lastIndexOf(')'))) ? columns + 1 : columns
}

function textForm(options: ReadonlyMap<string, string | null>): TextForm {
  const isCsv = options.get('format')?.toLowerCase() === 'csv' || options.has('csv')
  const oneByte = (name: string, usual: string): string => {
    const value = options.get(name) ?? ''
    return /^[\x01-\x7f]$/.test(value) ? value : usual
  }
  const quote = oneByte('quote', '"')
  const header = options.get('header')
  const form: TextForm = {
    kind: isCsv ? 'csv' : 'text',
    delimiter: oneByte('delimiter', oneByte('delimiters', isCsv ? ',' : '\t')),
    null: options.get('null') ?? (isCsv ? '' : '\\N'),
    quote,
    escape: oneByte('escape', quote),
    header: header !== undefined && !/^(?:false|off|0)$/i.test(header ?? ''),
  }
  return isUsual(form) ? TEXT_FORM : form
}

function isUsual({ kind, delimiter, null: nullText, header }: TextForm): boolean {
  return kind === 'text' && delimiter === TEXT_FORM.delimiter && nullText === TEXT_FORM.null && !header
}
