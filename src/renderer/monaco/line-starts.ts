/**
 * Offsets of a text against lines and columns as the editor counts them. The
 * editor makes all line ends alike, so that its own offsets are not the text's.
 */

/** Lines and columns count from 1. */
export interface LineColumn {
  readonly lineNumber: number
  readonly column: number
}

/** Where the lines of one text begin. */
export class LineStarts {
  readonly #starts: number[] = [0]

  /** Lines end with \n, \r\n or \r, as they do for the editor. */
  constructor(text: string) {
    for (const end of text.matchAll(/\r\n|\n|\r/g)) this.#starts.push(end.index + end[0].length)
  }

  /** The place of an offset. */
  placeOf(offset: number): LineColumn {
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#starts[middle] as number) <= offset) low = middle
      else high = middle - 1
    }
    return { lineNumber: low + 1, column: offset - (this.#starts[low] as number) + 1 }
  }

  /** The offset of a place. */
  offsetOf({ lineNumber, column }: LineColumn): number {
    return (this.#starts[lineNumber - 1] ?? 0) + column - 1
  }
}
