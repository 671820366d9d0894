/** The shortest ways from one table to another over foreign keys, followed either way. */
import type { TableGraph } from './diagram-graph.ts'

/** A way: tables one after the other, each joined with the next by a key. */
export type TablePath = readonly number[]

/** Up to `limit` of the shortest ways, and whether there are more; none where the tables are not joined. */
export function shortestPaths(
  graph: TableGraph,
  from: number,
  to: number,
  limit: number,
): { readonly paths: readonly TablePath[]; readonly more: boolean } {
  const before = stepsBefore(graph, from, to)
  if (before === null) return { paths: [], more: false }
  const paths: TablePath[] = []
  // From the end back; each table knows those that are one step nearer to the start.
  const walk = (way: readonly number[]): boolean => {
    const first = way[0] as number
    if (first === from) {
      if (paths.length === limit) return false
      paths.push(way)
      return true
    }
    return (before.get(first) ?? []).every((table) => walk([table, ...way]))
  }
  const all = walk([to])
  return { paths, more: !all }
}

/** Of each table as near to `from` as `to` is, those one step nearer; null where no way leads to `to`. */
function stepsBefore(graph: TableGraph, from: number, to: number): Map<number, number[]> | null {
  const before = new Map<number, number[]>([[from, []]])
  let edge = [from]
  while (edge.length > 0 && !before.has(to)) {
    const next = new Map<number, number[]>()
    for (const table of edge)
      for (const other of graph.neighbours(table)) {
        if (before.has(other)) continue
        const known = next.get(other)
        if (known === undefined) next.set(other, [table])
        else known.push(table)
      }
    for (const [table, tables] of next)
      before.set(
        table,
        tables.toSorted((a, b) => a - b),
      )
    edge = [...next.keys()]
  }
  return before.has(to) ? before : null
}

/** The keys between two tables, either way, by number. */
export function keysBetween(graph: TableGraph, a: number, b: number): number[] {
  return [
    ...graph.keysOf(a).filter((key) => graph.key(key).to === b),
    ...(a === b ? [] : graph.keysOf(b).filter((key) => graph.key(key).to === a)),
  ]
}
