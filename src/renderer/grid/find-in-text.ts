/** Finding in a text, without regard to case, bounded so that a common letter in a long text costs nothing. */

/** Places found: as many as are marked; `more` says that there are others. */
export interface Found {
  readonly starts: readonly number[]
  readonly length: number
  readonly more: boolean
}

const MOST_MARKED = 2000

/** Where `wanted` stands in a text, from its beginning on. */
export function findInText(text: string, wanted: string): Found {
  if (wanted === '') return { starts: [], length: 0, more: false }
  const needle = wanted.toLowerCase()
  const lower = text.toLowerCase()
  // A few letters change their length with their case; then places would be wrong, and case counts.
  const [within, sought] = lower.length === text.length ? [lower, needle] : [text, wanted]
  const starts: number[] = []
  for (let at = within.indexOf(sought); at >= 0; at = within.indexOf(sought, at + sought.length)) {
    if (starts.length === MOST_MARKED) return { starts, length: sought.length, more: true }
    starts.push(at)
  }
  return { starts, length: sought.length, more: false }
}
