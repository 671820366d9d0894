/** SQL text as names and everything else: enough to see where a renamed object is named, whoever wrote the text. */

/** A name with all that qualifies it, or any other token. */
export type Token =
  | {
      readonly kind: 'name'
      /** Unquoted; what is not quoted in lower case. */
      readonly parts: readonly string[]
      /** Whether an opening parenthesis follows. */
      readonly called: boolean
      /** Whether '::' stands before it. */
      readonly cast: boolean
      /** Where it stands in a literal, as in 'shop.users_id_seq'::regclass, that literal. */
      readonly literal: string | null
    }
  | { readonly kind: 'other'; readonly text: string }

const NAME = String.raw`(?:"(?:[^"]|"")*"|[A-Za-z_\u0080-\uffff][\w$\u0080-\uffff]*)`
const CHAIN = String.raw`${NAME}(?:\s*\.\s*${NAME})*`
const OPERATOR = String.raw`[-+*/<>=~!@#%^&|?${'`'}]+`
/** An operator with its schema, or all columns of a relation. */
const QUALIFIED_OPERATOR = String.raw`${NAME}\.${OPERATOR}`
/** Comments, literals, names, marks of dollar quotes, numbers, blanks, signs. What dollars quote is taken as SQL too. */
const TOKENS = new RegExp(
  String.raw`--[^\n]*|/\*[\s\S]*?\*/|[eE]'(?:[^'\\]|\\[\s\S]|'')*'|'(?:[^']|'')*'|${QUALIFIED_OPERATOR}|${CHAIN}|\$\w*\$|\d[\w.]*|::|\s+|[\s\S]`,
  'g',
)
const WHOLE_CHAIN = new RegExp(`^(?:${CHAIN}|${QUALIFIED_OPERATOR})$`)
const PARTS = new RegExp(`${NAME}|(?<=\\.)${OPERATOR}$`, 'g')
const NAMES_OR_LITERALS = new RegExp(String.raw`'(?:[^']|'')*'|${CHAIN}`, 'g')
/** Characters; a text beyond it is not looked into. */
const LONGEST = 1_000_000

/** The parts of a qualified name, unquoted. */
export function nameParts(chain: string): string[] {
  return (chain.match(PARTS) ?? []).map((part) =>
    part.startsWith('"') ? part.slice(1, -1).replaceAll('""', '"') : part.toLowerCase(),
  )
}

/** A name, quoted unless it is plain. Unlike PostgreSQL it quotes no keywords. */
export function quotedName(name: string): string {
  return /^[a-z_][a-z0-9_$]*$/.test(name) ? name : `"${name.replaceAll('"', '""')}"`
}

/** The tokens of a text, without blanks and comments; null where it is too long to look into. */
export function tokensOf(text: string): Token[] | null {
  if (text.length > LONGEST) return null
  const found: string[] = []
  for (const [token] of text.matchAll(TOKENS)) {
    if (!/^(?:\s|--|\/\*[\s\S]*\*\/$)/.test(token)) found.push(token)
  }
  return found.map((token, index): Token => {
    const other: Token = { kind: 'other', text: token }
    const literal = token.startsWith("'") ? token.slice(1, -1).replaceAll("''", "'") : null
    // A literal is a value, and keeps a name only where it is taken for the object itself.
    const isObject = found[index + 1] === '::' && /^reg[a-z]+$/.test(found[index + 2] ?? '')
    if (literal !== null && !(isObject && literal.includes('.') && WHOLE_CHAIN.test(literal))) return other
    if (literal === null && !WHOLE_CHAIN.test(token)) return other
    const called = found[index + 1] === '('
    return {
      kind: 'name',
      parts: nameParts(literal ?? token),
      called,
      cast: found[index - 1] === '::',
      literal: literal === null ? null : token,
    }
  })
}

/** A text with other names in place of those that are known. `known` gets the parts of a name, and says what it is then. */
export function withNames(
  text: string,
  known: (parts: readonly string[]) => readonly string[] | null,
): string {
  if (text.length > LONGEST) return text
  return text.replaceAll(NAMES_OR_LITERALS, (token) => {
    if (token.startsWith("'")) return token
    return known(nameParts(token))?.map(quotedName).join('.') ?? token
  })
}

/** An identity without quotes that it can do without, and without needless blanks: for telling whether two are one. */
export function plainName(identity: string): string {
  if (/^[a-z0-9_.]+$/.test(identity)) return identity
  return identity.replaceAll(/"((?:[^"]|"")*)"|[^"]+/g, (text: string, quoted: string | undefined) => {
    if (quoted === undefined) return text.replaceAll(/\s+/g, ' ').replaceAll(/ ?([(),.]) ?/g, '$1')
    return /^[a-z_][a-z0-9_]*$/.test(quoted) ? quoted : text
  })
}
