/** Brackets and arguments in masked code, where no literal or comment can hide one. */

/** So far a bracket's other half is looked for, so that code full of open ones costs no more. */
const FAR = 50_000

/** Where the bracket that opens at `open` is closed; where the search ends if it is not. */
export function closing(code: string, open: number): number {
  let depth = 0
  const end = Math.min(code.length, open + FAR)
  for (let at = open; at < end; at++) {
    const sign = code[at]
    if (sign === '(' || sign === '[' || sign === '{') depth += 1
    else if (sign === ')' || sign === ']' || sign === '}') depth -= 1
    if (depth === 0) return at
  }
  return end
}

/** The arguments between the bracket at `open` and its close, without the blanks around them. */
export function argumentsOf(code: string, open: number): { readonly start: number; readonly end: number }[] {
  const end = closing(code, open)
  const found: { start: number; end: number }[] = []
  let depth = 0
  let from = open + 1
  for (let at = open + 1; at <= end; at++) {
    const sign = code[at]
    if (sign === '(' || sign === '[' || sign === '{') depth += 1
    else if ((sign === ',' && depth === 0) || at === end) {
      const text = code.slice(from, at)
      const start = from + (text.length - text.trimStart().length)
      if (text.trim() !== '') found.push({ start, end: from + text.trimEnd().length })
      from = at + 1
    } else if (sign === ')' || sign === ']' || sign === '}') depth -= 1
  }
  return found
}
