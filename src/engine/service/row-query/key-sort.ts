/** Sorts keys by their bytes: radix by eight bytes at a time, so that it takes no comparisons where few keys begin alike. Stable. */

/** Smaller groups are sorted by comparing. */
const SMALL = 48
const DIGITS = 65_536

export interface Keys {
  readonly bytes: Buffer
  /** Where each key begins; one more than there are keys. No key is the beginning of another. */
  readonly starts: Uint32Array
  readonly count: number
}

/** The order of keys: the number of the first, of the second ... */
export function sortKeys(keys: Keys): Uint32Array {
  const order = new Uint32Array(keys.count)
  for (let i = 0; i < keys.count; i += 1) order[i] = i
  const room = {
    high: new Uint32Array(keys.count),
    low: new Uint32Array(keys.count),
    other: new Uint32Array(keys.count),
    counts: new Uint32Array(DIGITS),
  }
  // Groups that begin alike, still to be sorted by what follows.
  const groups: [number, number, number][] = [[0, keys.count, 0]]
  for (;;) {
    const group = groups.pop()
    if (group === undefined) return order
    const [from, to, depth] = group
    if (to - from <= SMALL) compareSort(keys, order, from, to, depth)
    else radixSort(keys, order, room, group, groups)
  }
}

interface Room {
  /** By the number of a key: eight of its bytes. */
  readonly high: Uint32Array
  readonly low: Uint32Array
  readonly other: Uint32Array
  readonly counts: Uint32Array
}

function radixSort(
  keys: Keys,
  order: Uint32Array,
  room: Room,
  [from, to, depth]: readonly [number, number, number],
  groups: [number, number, number][],
): void {
  const { high, low } = room
  for (let i = from; i < to; i += 1) {
    const one = order[i]!
    high[one] = fourBytes(keys, one, depth)
    low[one] = fourBytes(keys, one, depth + 4)
  }
  for (const [values, shift] of [
    [low, 0],
    [low, 16],
    [high, 0],
    [high, 16],
  ] as const)
    pass(order, room, values, shift, from, to)
  let start = from
  for (let i = from + 1; i <= to; i += 1) {
    const [last, one] = [order[i - 1]!, i < to ? order[i]! : 0]
    if (i < to && high[last] === high[one] && low[last] === low[one]) continue
    const goesOn = keys.starts[last]! + depth + 8 < keys.starts[last + 1]!
    if (i - start > 1 && goesOn) groups.push([start, i, depth + 8])
    start = i
  }
}

function pass(
  order: Uint32Array,
  { counts, other }: Room,
  values: Uint32Array,
  shift: number,
  from: number,
  to: number,
): void {
  counts.fill(0)
  for (let i = from; i < to; i += 1) counts[(values[order[i]!]! >>> shift) & 0xffff]! += 1
  // All the same: nothing moves.
  if (counts[(values[order[from]!]! >>> shift) & 0xffff] === to - from) return
  let sum = from
  for (let digit = 0; digit < DIGITS; digit += 1) {
    const count = counts[digit]!
    counts[digit] = sum
    sum += count
  }
  for (let i = from; i < to; i += 1) {
    const one = order[i]!
    const digit = (values[one]! >>> shift) & 0xffff
    other[counts[digit]!] = one
    counts[digit]! += 1
  }
  for (let i = from; i < to; i += 1) order[i] = other[i]!
}

/** Bytes behind a key's end count as 0. */
function fourBytes({ bytes, starts }: Keys, one: number, depth: number): number {
  const at = starts[one]! + depth
  const end = starts[one + 1]!
  let value = 0
  for (let p = at; p < at + 4; p += 1) value = (value << 8) | (p < end ? bytes[p]! : 0)
  return value >>> 0
}

function compareSort(keys: Keys, order: Uint32Array, from: number, to: number, depth: number): void {
  const { bytes, starts } = keys
  const compare = (a: number, b: number): number =>
    bytes.compare(bytes, starts[b]! + depth, starts[b + 1], starts[a]! + depth, starts[a + 1]) || a - b
  order.subarray(from, to).sort(compare)
}
