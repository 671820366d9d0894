/** Statements folded so that white space, comments, letter case and needless quoting make no difference. */
import type { CatalogObject } from '../catalog/catalog-object.ts'

/** Quoted things whole, comments, white space, or words and signs. */
const TOKENS =
  /--[^\n]*|\/\*[\s\S]*?\*\/|\$([A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)?\$[\s\S]*?\$\1\$|[eE]'(?:[^'\\]|\\[\s\S]|'')*'|'(?:[^']|'')*'|"(?:[^"]|"")*"|[\w\u0080-\uffff$.]+|\s+|[\s\S]/g

/** The statement's tokens with one blank between, in lower case outside quotes. */
export function foldText(sql: string): string {
  const tokens: string[] = []
  for (const [token] of sql.matchAll(TOKENS)) {
    if (/^(?:\s|--|\/\*[\s\S]*\*\/$)/.test(token)) continue
    if (/^"[a-z_][a-z0-9_]*"$/.test(token)) tokens.push(token.slice(1, -1))
    else if (/^(?:['"$]|[eE]')/.test(token)) tokens.push(token)
    else tokens.push(token.toLowerCase())
  }
  if (tokens.at(-1) === ';') tokens.pop()
  return tokens.join(' ')
}

/** The statements that define an object, as one text to show; empty where they were too long to keep. */
export function definingText(object: CatalogObject): string {
  return object.parts
    .filter(({ role }) => role === 'create' || role === 'alter' || role === 'attach' || role === 'other')
    .map(({ text }) => text ?? '')
    .join('\n')
}

/** What decides whether two objects that are compared by their text are equal. Statement order is no difference. */
export function definingFold(object: CatalogObject): string {
  return object.parts
    .filter(({ role }) => role === 'create' || role === 'alter' || role === 'attach' || role === 'other')
    .map(({ text }) => foldText(text ?? ''))
    .toSorted()
    .join('\n')
}
