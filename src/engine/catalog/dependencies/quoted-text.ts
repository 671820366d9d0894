/** Texts as the catalog's properties have them, taken apart: quoted names, signatures, lists. */

/** 'app."odd.name"' as its parts, unquoted. */
export function nameParts(text: string): string[] {
  if (!text.includes('"')) return text.split('.')
  return (text.match(/"(?:[^"]|"")*"|[^."]+/g) ?? []).map((part) =>
    part.startsWith('"') ? part.slice(1, -1).replaceAll('""', '"') : part,
  )
}

/** The types of 'app.f(integer, "odd, type")' or 'app.===(integer, NONE)'. */
export function signatureParts(identity: string): string[] {
  const open = openingParenthesis(identity)
  return open === -1 ? [] : splitList(identity.slice(open + 1, -1))
}

/** Where the list of types begins: the last parenthesis that opens at no depth, outside of quotes. */
function openingParenthesis(text: string): number {
  if (!text.endsWith(')')) return -1
  let quoted = false
  let depth = 0
  let found = -1
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]
    if (sign === '"') quoted = !quoted
    else if (quoted) continue
    else if (sign === '(' && depth++ === 0) found = at
    else if (sign === ')') depth--
  }
  return found
}

/** What commas part, outside of quotes and parentheses. */
export function splitList(text: string): string[] {
  const parts: string[] = []
  let quoted = false
  let depth = 0
  let start = 0
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]
    if (sign === '"') quoted = !quoted
    else if (quoted) continue
    else if (sign === '(') depth++
    else if (sign === ')') depth--
    else if (sign === ',' && depth === 0) {
      parts.push(text.slice(start, at).trim())
      start = at + 1
    }
  }
  const last = text.slice(start).trim()
  if (last !== '' || parts.length > 0) parts.push(last)
  return parts
}

/** 'app.mood' of 'SETOF app.mood(3)[]'. What stands behind the modifier stays: 'timestamp with time zone'. */
export function bareType(type: string): string {
  let text = type.startsWith('SETOF ') ? type.slice(6) : type
  while (text.endsWith('[]')) text = text.slice(0, -2)
  if (!text.includes('(') || text.startsWith('"') || text.startsWith('TABLE(')) return text
  return text.replace(/\([^()"]*\)/, '')
}
