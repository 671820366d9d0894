/** How many distinct values there are, estimated in a fixed 16 kB: HyperLogLog, with Ertl's estimator (2017), which needs no corrections. */

const INDEX_BITS = 14
const REGISTERS = 1 << INDEX_BITS
/** Bits of the second half, in which the first set one is looked for. */
const RANKED_BITS = 32

/** The standard error of an estimate, as a share of it: 1.04 / sqrt(16,384). */
export const ESTIMATE_ERROR = 1.04 / Math.sqrt(REGISTERS)

/** Takes hashes of values; the same one as often as it comes. */
export class DistinctEstimate {
  readonly #registers = new Uint8Array(REGISTERS)

  add(low: number, high: number): void {
    const register = low >>> (32 - INDEX_BITS)
    const rank = Math.clz32(high) + 1
    if (rank > this.#registers[register]!) this.#registers[register] = rank
  }

  /** The estimate so far, a whole number. */
  get count(): number {
    const ranks = new Uint32Array(RANKED_BITS + 2)
    for (const rank of this.#registers) ranks[rank]! += 1
    let sum = REGISTERS * tau(1 - ranks[RANKED_BITS + 1]! / REGISTERS)
    for (let rank = RANKED_BITS; rank >= 1; rank -= 1) sum = (sum + ranks[rank]!) / 2
    sum += REGISTERS * sigma(ranks[0]! / REGISTERS)
    return Math.round(REGISTERS ** 2 / (2 * Math.LN2 * sum))
  }
}

function sigma(share: number): number {
  if (share === 1) return Number.POSITIVE_INFINITY
  let [x, y, sum] = [share, 1, share]
  for (let before = Number.NaN; before !== sum;) {
    before = sum
    x *= x
    sum += x * y
    y *= 2
  }
  return sum
}

function tau(share: number): number {
  if (share === 0 || share === 1) return 0
  let [x, y, sum] = [share, 1, 1 - share]
  for (let before = Number.NaN; before !== sum;) {
    before = sum
    x = Math.sqrt(x)
    y /= 2
    sum -= (1 - x) ** 2 * y
  }
  return sum / 3
}
