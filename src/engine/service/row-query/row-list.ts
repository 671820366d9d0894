/** Rows by their number and their byte, as they are found: twelve bytes each, in chunks that can be handed to another thread. */

const CHUNK_ROWS = 65_536

/** Rows of a table: their numbers, from 0, and the bytes where they begin. */
export interface RowChunk {
  readonly rows: Uint32Array<ArrayBuffer>
  readonly offsets: Float64Array<ArrayBuffer>
}

/** Chunks one after the other. */
export class RowList {
  readonly #chunks: RowChunk[] = []
  /** The first place in each chunk. */
  readonly #starts: number[] = []
  length = 0

  add(chunk: RowChunk): void {
    if (chunk.rows.length === 0) return
    this.#starts.push(this.length)
    this.#chunks.push(chunk)
    this.length += chunk.rows.length
  }

  /** The rows and bytes at places [from, to). */
  slice(from: number, to: number): { readonly row: number; readonly offset: number }[] {
    const chosen: { row: number; offset: number }[] = []
    for (let place = from; place < Math.min(to, this.length); place += 1) {
      const one = this.at(place)
      if (one !== null) chosen.push(one)
    }
    return chosen
  }

  /** The row and the byte at a place. */
  at(place: number): { readonly row: number; readonly offset: number } | null {
    if (place < 0 || place >= this.length) return null
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.#starts[middle]! <= place) low = middle
      else high = middle - 1
    }
    const chunk = this.#chunks[low]!
    const within = place - this.#starts[low]!
    return { row: chunk.rows[within]!, offset: chunk.offsets[within]! }
  }
}

/** Collects rows, and gives them away chunk by chunk. */
export class RowCollector {
  #rows = new Uint32Array(CHUNK_ROWS)
  #offsets = new Float64Array(CHUNK_ROWS)
  #length = 0
  readonly #give: (chunk: RowChunk) => void

  constructor(give: (chunk: RowChunk) => void) {
    this.#give = give
  }

  add(row: number, offset: number): void {
    this.#rows[this.#length] = row
    this.#offsets[this.#length] = offset
    this.#length += 1
    if (this.#length === CHUNK_ROWS) this.flush()
  }

  /** Gives away what was collected. */
  flush(): void {
    if (this.#length === 0) return
    this.#give({ rows: this.#rows.slice(0, this.#length), offsets: this.#offsets.slice(0, this.#length) })
    this.#length = 0
  }
}
