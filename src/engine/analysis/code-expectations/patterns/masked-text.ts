/** The text of a program with its comments and the contents of its literals taken out: what is left is code, place for place. */
import type { CodeLanguage } from '../code-language.ts'
import { HOLE } from '../sql/sql-holes.ts'
import { plainText } from '../sql/literal-text.ts'

/** A literal of a program. */
export interface Literal {
  /** With its quotes. */
  readonly start: number
  readonly end: number
  /** What it says, as long as it is written, HOLE for each character of what is put in. */
  readonly text: string
  /** Where `text` begins. */
  readonly textAt: number
}

/** A program's text, parted. */
export interface MaskedText {
  /** As long as the text: comments are blank, and so is what stands between quotes. */
  readonly code: string
  /** In the order of the text. */
  readonly literals: readonly Literal[]
  /** The literal whose first quote or prefix stands at a place. */
  readonly literalAt: (offset: number) => Literal | undefined
}

interface LiteralRule {
  /** What it begins with; its last group is what it ends with, where that is not in `close`. */
  readonly open: string
  readonly close?: string
  readonly isRaw?: boolean | ((opening: string) => boolean)
  readonly isOneLine?: boolean
  /** Its quote is written twice within it. */
  readonly isDoubled?: boolean
  /** What is put in. */
  readonly holes?: RegExp
  readonly hasHoles?: (opening: string) => boolean
}

interface LanguageRules {
  readonly comments: string
  readonly literals: readonly LiteralRule[]
}

const BRACES = /\{[^{}]*\}/g
const DOLLAR = /\$\{[^{}]*\}|\$[A-Za-z_]\w*/g
const HASH = /#\{[^{}]*\}/g
const C_COMMENTS = String.raw`\/\/[^\n]*|\/\*[^]*?(?:\*\/|$(?![^]))`
const ONE_LINE: LiteralRule = { open: '"', close: '"', isOneLine: true }
const CHARACTER: LiteralRule = {
  open: String.raw`'(?=(?:[^'\\\n]|\\[^\n]{1,8})')`,
  close: "'",
  isOneLine: true,
}

const python: LanguageRules = {
  comments: '#[^\\n]*',
  literals: [
    { open: `[rbuftRBUFT]{0,2}"""`, close: '"""' },
    { open: `[rbuftRBUFT]{0,2}'''`, close: "'''" },
    { open: `[rbuftRBUFT]{0,2}"`, close: '"', isOneLine: true },
    { open: `[rbuftRBUFT]{0,2}'`, close: "'", isOneLine: true },
  ].map((rule) => ({
    ...rule,
    isRaw: (opening: string) => /r/i.test(opening),
    holes: BRACES,
    hasHoles: (opening: string) => /[ft]/i.test(opening),
  })),
}

const ruby: LanguageRules = {
  comments: String.raw`#(?!\{)[^\n]*|^=begin[^]*?(?:^=end|$(?![^]))`,
  literals: [
    { open: String.raw`<<[~-]?(["']?)([A-Z_]+)\1[^\n]*\n`, holes: HASH, isRaw: true },
    { open: '"', close: '"', holes: HASH },
    { open: "'", close: "'" },
    { open: '`', close: '`', holes: HASH },
    { open: String.raw`%[qQ]?\{`, close: '}', holes: HASH },
    { open: String.raw`%[qQ]\(`, close: ')', holes: HASH },
  ],
}

const java: LanguageRules = {
  comments: C_COMMENTS,
  literals: [{ open: '"""', close: '"""' }, ONE_LINE, CHARACTER],
}

const kotlin: LanguageRules = {
  comments: C_COMMENTS,
  literals: [
    { open: '[a-z]{0,3}"""', close: '"""', isRaw: true, holes: DOLLAR },
    { open: '[a-z]{0,3}"', close: '"', isOneLine: true, holes: DOLLAR },
    CHARACTER,
  ],
}

const go: LanguageRules = {
  comments: C_COMMENTS,
  literals: [{ open: '`', close: '`', isRaw: true }, ONE_LINE, CHARACTER],
}

const PHP_HOLES = /\{\$[^{}]*\}|\$[A-Za-z_]\w*(?:->\w+|\[[^\]]*\])?/g

const RULES: ReadonlyMap<CodeLanguage, LanguageRules> = new Map<CodeLanguage, LanguageRules>([
  ['python', python],
  ['ruby', ruby],
  ['java', java],
  ['kotlin', kotlin],
  ['scala', kotlin],
  ['go', go],
  [
    'php',
    {
      comments: String.raw`${C_COMMENTS}|#(?!\[)[^\n]*`,
      literals: [
        { open: String.raw`<<<[ \t]*(["']?)([A-Za-z_]+)\1[ \t]*\n`, holes: PHP_HOLES, isRaw: true },
        { open: '"', close: '"', holes: PHP_HOLES },
        { open: "'", close: "'" },
      ],
    },
  ],
  [
    'csharp',
    {
      comments: C_COMMENTS,
      literals: [
        {
          open: String.raw`\$*"""`,
          close: '"""',
          isRaw: true,
          holes: BRACES,
          hasHoles: (open) => open.startsWith('$'),
        },
        {
          open: String.raw`(?:\$@|@\$?)"`,
          close: '"',
          isRaw: true,
          isDoubled: true,
          holes: BRACES,
          hasHoles: (open) => open.includes('$'),
        },
        {
          open: String.raw`\$?"`,
          close: '"',
          isOneLine: true,
          holes: BRACES,
          hasHoles: (open) => open.startsWith('$'),
        },
        CHARACTER,
      ],
    },
  ],
  [
    'rust',
    {
      comments: C_COMMENTS,
      literals: [{ open: 'b?r(#*)"', isRaw: true }, { open: 'b?"', close: '"' }, CHARACTER],
    },
  ],
  [
    'elixir',
    {
      comments: '#(?!\\{)[^\\n]*',
      literals: [
        { open: '"""', close: '"""', holes: HASH },
        { open: '"', close: '"', holes: HASH },
      ],
    },
  ],
  [
    'dart',
    {
      comments: C_COMMENTS,
      literals: [
        { open: 'r?"""', close: '"""', holes: DOLLAR },
        { open: "r?'''", close: "'''", holes: DOLLAR },
        { open: 'r?"', close: '"', isOneLine: true, holes: DOLLAR },
        { open: "r?'", close: "'", isOneLine: true, holes: DOLLAR },
      ],
    },
  ],
  [
    'swift',
    {
      comments: C_COMMENTS,
      literals: [
        { open: '"""', close: '"""', holes: /\\\([^()]*\)/g },
        { open: '"', close: '"', isOneLine: true, holes: /\\\([^()]*\)/g },
      ],
    },
  ],
])

/** Parts a program; null for languages that no pattern reads. */
export function maskedText(text: string, language: CodeLanguage): MaskedText | null {
  const rules = RULES.get(language)
  if (rules === undefined) return null
  const openings = rules.literals.map(({ open }, at) => `(?<open${at}>${renumbered(open, at)})`)
  const next = new RegExp(`(?<comment>${rules.comments})|${openings.join('|')}`, 'gm')
  const literals: Literal[] = []
  let code = ''
  let at = 0
  for (let found = next.exec(text); found !== null; found = next.exec(text)) {
    const groups = found.groups ?? {}
    const start = found.index
    code += text.slice(at, start)
    const index = rules.literals.findIndex((_, one) => groups[`open${one}`] !== undefined)
    const rule = rules.literals[index]
    if (rule === undefined || groups['comment'] !== undefined) {
      at = start + found[0].length
      code += blank(found[0])
    } else {
      const literal = literalOf(text, start, found[0], rule, groups[`end${index}`])
      literals.push(literal)
      at = literal.end
      code += maskOf(text, literal)
    }
    next.lastIndex = Math.max(at, start + 1)
  }
  code += text.slice(at)
  const places = new Map(literals.map((literal) => [literal.start, literal]))
  return { code, literals, literalAt: (offset) => places.get(offset) }
}

/** Groups of a rule by names of its own, since all rules are one expression. */
function renumbered(open: string, at: number): string {
  return open
    .replace(`(["']?)`, `(?<quote${at}>["']?)`)
    .replace('\\1', `\\k<quote${at}>`)
    .replace('([A-Z_]+)', `(?<end${at}>[A-Z_]+)`)
    .replace('([A-Za-z_]+)', `(?<end${at}>[A-Za-z_]+)`)
    .replace('(#*)', `(?<end${at}>#*)`)
}

function literalOf(
  text: string,
  start: number,
  opening: string,
  rule: LiteralRule,
  word: string | undefined,
): Literal {
  const { isRaw = false, close } = rule
  const raw = typeof isRaw === 'function' ? isRaw(opening) : isRaw
  const textAt = start + opening.length
  const [end, after] =
    close === undefined
      ? wordEnd(text, textAt, word ?? '')
      : closeEnd(text, textAt, close, { ...rule, isRaw: raw })
  const written = text.slice(textAt, end)
  const body = rule.isDoubled === true ? written.replaceAll(/""([^"\n]*)""/g, ' "$1" ') : written
  const holes = rule.hasHoles === undefined || rule.hasHoles(opening) ? rule.holes : undefined
  const filled = holes === undefined ? body : body.replaceAll(holes, (hole) => HOLE.repeat(hole.length))
  return { start, end: after, text: raw ? filled : plainText(filled), textAt }
}

/** A heredoc ends at its word on a line of its own; a raw literal of Rust at its quote and signs. */
function wordEnd(text: string, from: number, word: string): [number, number] {
  const isRust = /^#*$/.test(word)
  const pattern = isRust ? new RegExp(`"${word}`, 'g') : new RegExp(`^[ \\t]*${word}\\b`, 'gm')
  pattern.lastIndex = from
  const found = pattern.exec(text)
  return found === null ? [text.length, text.length] : [found.index, found.index + found[0].length]
}

function closeEnd(
  text: string,
  from: number,
  close: string,
  {
    isRaw,
    isOneLine,
    isDoubled,
  }: { readonly isRaw: boolean; readonly isOneLine?: boolean; readonly isDoubled?: boolean },
): [number, number] {
  for (let at = from; at < text.length; at++) {
    const isClose = text.startsWith(close, at)
    if (text[at] === '\\' && !isRaw) at += 1
    else if (isClose && isDoubled === true && text.startsWith(close, at + close.length)) at += close.length
    else if (isClose) return [at, at + close.length]
    // It was no literal, or is broken: it ends with its line.
    else if (isOneLine === true && text[at] === '\n') return [at, at]
  }
  return [text.length, text.length]
}

function maskOf(text: string, { start, end, textAt, text: inner }: Literal): string {
  const after = textAt + inner.length
  return text.slice(start, textAt) + blank(text.slice(textAt, after)) + text.slice(after, end)
}

/** Blanks, and the breaks of lines. */
function blank(text: string): string {
  return text.replaceAll(/[^\n]/g, ' ')
}
