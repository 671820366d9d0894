/**
 * All dependencies of a source, packed: what a worker hands over without a copy
 * and the engine keeps while the source is open. Answers for one object are
 * unpacked when they are asked for.
 */
import type {
  Dependencies,
  DependencyEvidence,
  DependencyReason,
  UnknownDependency,
} from '../catalog/index.ts'

/** Numbers of one edge: from, to, reason, evidence, columns, column of its own. */
const WIDTH = 6

/** Plain data. */
export interface PackedDependencies {
  /** Sorted, so that a key is found without an index of its own. */
  readonly keys: readonly string[]
  /** Reasons, evidence and columns (as JSON), by number. */
  readonly texts: readonly string[]
  /** Edges in the order of the keys that they are from. */
  readonly edges: Int32Array
  /** Where the edges of each key begin; one more than there are keys. */
  readonly starts: Int32Array
  /** Edges by the keys that they lead to, and where those of each key begin. */
  readonly incoming: Int32Array
  readonly incomingStarts: Int32Array
  readonly unknown: readonly UnknownDependency[]
}

/** Packs what the catalog knows. */
export function packDependencies({ edges, unknown }: Dependencies): PackedDependencies {
  const keys = [...new Set(edges.flatMap(({ from, to }) => [from, to]))].sort()
  const numbers = new Map(keys.map((key, at) => [key, at]))
  const texts: string[] = []
  const textNumbers = new Map<string, number>()
  const textOf = (text: string): number => {
    let number = textNumbers.get(text)
    if (number === undefined) {
      number = texts.push(text) - 1
      textNumbers.set(text, number)
    }
    return number
  }
  const rows = edges.map((edge): readonly number[] => [
    numbers.get(edge.from) as number,
    numbers.get(edge.to) as number,
    textOf(edge.reason),
    textOf(edge.evidence),
    textOf(JSON.stringify(edge.columns)),
    edge.fromColumn === null ? -1 : textOf(edge.fromColumn),
  ])
  const outgoing = inOrder(rows, 0, keys.length)
  const packed = new Int32Array(rows.length * WIDTH)
  for (const [at, row] of outgoing.order.entries()) packed.set(rows[row] as readonly number[], at * WIDTH)
  const sorted = Array.from(outgoing.order, (row) => rows[row] as readonly number[])
  const incoming = inOrder(sorted, 1, keys.length)
  return {
    keys,
    texts,
    edges: packed,
    starts: outgoing.starts,
    incoming: incoming.order,
    incomingStarts: incoming.starts,
    unknown,
  }
}

/** Rows in the order of one of their numbers, and where each number begins. */
function inOrder(
  rows: readonly (readonly number[])[],
  column: number,
  count: number,
): { order: Int32Array; starts: Int32Array } {
  const starts = new Int32Array(count + 1)
  for (const row of rows) (starts[(row[column] as number) + 1] as number)++
  for (let at = 0; at < count; at++) starts[at + 1] = (starts[at + 1] as number) + (starts[at] as number)
  const next = starts.slice()
  const order = new Int32Array(rows.length)
  for (const [at, row] of rows.entries()) {
    const number = row[column] as number
    order[next[number] as number] = at
    next[number] = (next[number] as number) + 1
  }
  return { order, starts }
}

/** What is handed over to another thread rather than copied. */
export function transferable(packed: PackedDependencies): ArrayBuffer[] {
  return [packed.edges, packed.starts, packed.incoming, packed.incomingStarts].map(
    ({ buffer }) => buffer as ArrayBuffer,
  )
}

/** Dependencies that can be asked for by object. Objects and edges are numbers; objects in the order of their keys. */
export class DependencyGraph {
  readonly #packed: PackedDependencies
  readonly #unknown = new Map<string, UnknownDependency[]>()

  constructor(packed: PackedDependencies) {
    this.#packed = packed
    for (const unknown of packed.unknown) {
      const there = this.#unknown.get(unknown.from)
      if (there === undefined) this.#unknown.set(unknown.from, [unknown])
      else there.push(unknown)
    }
  }

  /** The number of an object; -1 where nothing is about it. */
  number(key: string): number {
    const { keys } = this.#packed
    let low = 0
    let high = keys.length - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const there = keys[middle] as string
      if (there === key) return middle
      if (there < key) low = middle + 1
      else high = middle - 1
    }
    return -1
  }

  /** The key of an object. */
  key(object: number): string {
    return this.#packed.keys[object] as string
  }

  /** Edges from an object. */
  outgoing(object: number): number[] {
    const { starts } = this.#packed
    const found: number[] = []
    if (object === -1) return found
    for (let at = starts[object] as number; at < (starts[object + 1] as number); at++) found.push(at)
    return found
  }

  /** Edges that lead to an object, by the objects that they are from. */
  incoming(object: number): Int32Array {
    const { incoming, incomingStarts } = this.#packed
    return object === -1
      ? incoming.subarray(0, 0)
      : incoming.subarray(incomingStarts[object], incomingStarts[object + 1])
  }

  /** The object that an edge is from. */
  from(edge: number): number {
    return this.#packed.edges[edge * WIDTH] as number
  }

  /** The object that an edge leads to. */
  to(edge: number): number {
    return this.#packed.edges[edge * WIDTH + 1] as number
  }

  reason(edge: number): DependencyReason {
    return this.#text(edge, 2) as DependencyReason
  }

  evidence(edge: number): DependencyEvidence {
    return this.#text(edge, 3) as DependencyEvidence
  }

  /** Columns of what is needed. */
  columns(edge: number): string[] {
    return JSON.parse(this.#text(edge, 4)) as string[]
  }

  /** The column that needs it; null where it is the object as a whole. */
  ownColumn(edge: number): string | null {
    return this.#packed.edges[edge * WIDTH + 5] === -1 ? null : this.#text(edge, 5)
  }

  /** What an object names and nobody can resolve. */
  unknown(key: string): readonly UnknownDependency[] {
    return this.#unknown.get(key) ?? []
  }

  #text(edge: number, offset: number): string {
    const { edges, texts } = this.#packed
    return texts[edges[edge * WIDTH + offset] as number] as string
  }
}
