/** How fast this machine looks at rows, sorts and unpacks: what is usual at first, then what was measured. */

/** Bytes a second on an ordinary machine. */
const USUAL_READING = 250e6
const USUAL_UNPACKING = 60e6
/** Rows a second that are put in order. */
const USUAL_SORTING = 1e6
/** Less says nothing: starting takes longer than reading. */
const MEASURED_FROM = 8e6
/** Milliseconds to start a worker. */
const START = 120

export class QuerySpeeds {
  #reading: number | null = null
  #sortedReading: number | null = null

  /** Takes into account how long a query took; milliseconds. */
  learn(run: { readonly bytes: number; readonly sorted: boolean; readonly milliseconds: number }): void {
    if (run.bytes < MEASURED_FROM || run.milliseconds <= START) return
    const speed = (run.bytes / (run.milliseconds - START)) * 1000
    if (run.sorted) this.#sortedReading = blend(this.#sortedReading, speed)
    else this.#reading = blend(this.#reading, speed)
  }

  /** How long a query will take, about. */
  estimate(wanted: {
    readonly bytes: number
    readonly packedBytes: number
    readonly rows: number
    readonly sorted: boolean
  }): { readonly milliseconds: number; readonly measured: boolean } {
    const { bytes, packedBytes, rows, sorted } = wanted
    const known = sorted ? this.#sortedReading : this.#reading
    const reading = (bytes / (known ?? USUAL_READING)) * 1000
    const sorting = sorted && known === null ? (rows / USUAL_SORTING) * 1000 : 0
    const unpacking = (packedBytes / USUAL_UNPACKING) * 1000
    return { milliseconds: reading + sorting + unpacking, measured: known !== null && packedBytes === 0 }
  }
}

function blend(known: number | null, now: number): number {
  return known === null ? now : (known + now) / 2
}
