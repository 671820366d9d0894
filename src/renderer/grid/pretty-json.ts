/**
 * JSON with one entry a line. The text is laid out anew and nothing else:
 * numbers of any length, repeated keys, escapes and their order stay as they
 * are in the dump, which parsing and printing again would not keep.
 */

const INDENT = '  '

/** The text laid out, or null where it is not a JSON object or array. */
export function prettyJson(text: string): string | null {
  if (!/^\s*[[{]/.test(text)) return null
  try {
    JSON.parse(text)
  } catch {
    // Not JSON, so it is shown as it is.
    return null
  }
  return layOut(text)
}

function layOut(text: string): string {
  const out: string[] = []
  let depth = 0
  let before = ''
  const line = (): string => `\n${INDENT.repeat(depth)}`
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}:,]|[^\s"[\]{}:,]+/gsu)) {
    const opens = token === '{' || token === '['
    const closes = token === '}' || token === ']'
    const afterOpening = before === '{' || before === '['
    if (closes) depth--
    if (before === ',' || (afterOpening && !closes) || (closes && !afterOpening)) out.push(line())
    out.push(token === ':' ? ': ' : token)
    if (opens) depth++
    before = token
  }
  return out.join('')
}
