/** From a place in a text to its line. */

/** Answers the line of a place, from 1. */
export interface LineNumbers {
  readonly lineOf: (offset: number) => number
  /** Keeps where the lines begin, and not the text. */
  readonly letGo: () => void
}

/** The lines of a text; they end with \n, \r\n or \r. */
export function openLines(text: string): LineNumbers {
  let kept: string | null = text
  let starts: readonly number[] = []
  const count = (): void => {
    if (kept !== null) starts = startsOf(kept)
    kept = null
  }
  return {
    letGo: count,
    lineOf(offset) {
      count()
      let low = 0
      let high = starts.length
      while (low < high) {
        const middle = (low + high) >> 1
        if ((starts[middle] as number) <= offset) low = middle + 1
        else high = middle
      }
      return low
    },
  }
}

function startsOf(text: string): number[] {
  const starts = [0]
  for (const match of text.matchAll(/\r\n?|\n/g)) starts.push(match.index + match[0].length)
  return starts
}
