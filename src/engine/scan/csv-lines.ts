/** Counts the rows of csv: line ends outside of quotes. Knows where in a row the last stretch of bytes ended. */

const LF = 10

export class CsvLines {
  readonly #quote: number
  readonly #escape: number
  #inQuote = false
  #escaped = false

  constructor(form: { readonly quote: string; readonly escape: string }) {
    this.#quote = form.quote.charCodeAt(0)
    this.#escape = form.escape.charCodeAt(0)
  }

  /** The rows that end in [from, to), and the addresses after the first and the last of their ends; 0 where none does. */
  count(bytes: Uint8Array, from: number, to: number): { rows: number; first: number; last: number } {
    const [quote, escape] = [this.#quote, this.#escape]
    let rows = 0
    let first = 0
    let last = 0
    for (let p = from; p < to; p += 1) {
      const c = bytes[p]!
      if (this.#escaped) this.#escaped = false
      // A quote that escapes itself is a literal that ends and begins again.
      else if (this.#inQuote && c === escape && escape !== quote) this.#escaped = true
      else if (c === quote) this.#inQuote = !this.#inQuote
      else if (c === LF && !this.#inQuote) {
        rows += 1
        last = p + 1
        if (first === 0) first = last
      }
    }
    return { rows, first, last }
  }
}
