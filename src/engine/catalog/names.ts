/** Names as PostgreSQL writes them: quote_ident and what is made of it. */
import pgQuery from 'libpg-query'

/** Words that quote_ident quotes, found by asking PostgreSQL's own scanner once for each word. */
const quoted = new Map<string, boolean>()

function isKeyword(word: string): boolean {
  let known = quoted.get(word)
  if (known === undefined) {
    const [token] = pgQuery.scanSync(word).tokens
    // 0 is no keyword, 1 an unreserved one.
    known = token !== undefined && token.keywordKind > 1
    quoted.set(word, known)
  }
  return known
}

/** As quote_ident(): quoted only where it must be. */
export function quoteIdentifier(name: string): string {
  if (/^[a-z_][a-z0-9_]*$/.test(name) && !isKeyword(name)) return name
  return `"${name.replaceAll('"', '""')}"`
}

/** 'schema.name', each part as quote_ident() has it. */
export function quoteName(parts: readonly string[]): string {
  return parts.map(quoteIdentifier).join('.')
}
