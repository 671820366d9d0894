/** What one object uses and what uses it, as the contract shows it. */
import { OBJECT_KINDS } from '../../shared/model.ts'
import type { ObjectKind } from '../../shared/model.ts'
import type { DependencyLine, ObjectDependencies } from '../../shared/dependency-model.ts'
import type { DumpIndex, PageOptions } from '../index/index.ts'
import type { DependencyGraph } from './dependency-graph.ts'
import { dependencyWords, reasonRank } from './dependency-words.ts'

/** One edge of the object on show, or of what belongs to it. */
interface Item {
  readonly edge: number
  /** The object at its other end. */
  readonly other: number
  /** What belongs to the object and has the edge on its behalf; -1 where it is the object itself. */
  readonly through: number
}

/** A page of both lists, of those alone whose name or kind has `text` in it. Null where the index does not know the key. */
export function objectDependencies(
  index: DumpIndex,
  graph: DependencyGraph,
  key: string,
  page: PageOptions & { readonly text?: string },
): ObjectDependencies | null {
  if (index.summary(key) === null) return null
  const belonging = index.childKeys(key)
  const [own, ...children] = [key, ...belonging].map((one) => graph.number(one)) as [number, ...number[]]
  const all = new Set([own, ...children])
  const uses: Item[] = graph.outgoing(own).map((edge) => ({ edge, other: graph.to(edge), through: -1 }))
  for (const child of children) {
    for (const edge of graph.outgoing(child)) {
      const other = graph.to(edge)
      if (!all.has(other) && !IMPLIED.has(graph.reason(edge))) uses.push({ edge, other, through: child })
    }
  }
  const usedBy: Item[] = []
  for (const edge of graph.incoming(own)) {
    const other = graph.from(edge)
    if (!all.has(other)) usedBy.push({ edge, other, through: -1 })
  }
  const view = { index, graph }
  const fits = nameFilter(graph, page.text ?? '')
  const [used, using] = [grouped(graph, uses.filter(fits)), grouped(graph, usedBy.filter(fits))]
  return {
    uses: pageOf(used, page).flatMap((line) => lineView(view, line)),
    usedBy: pageOf(using, page).flatMap((line) => lineView(view, line)),
    totals: { uses: used.length, usedBy: using.length },
    unknown: [key, ...belonging].flatMap((one) =>
      graph
        .unknown(one)
        .map(({ what, text }) => ({ what, text, through: one === key ? null : throughOf(index, one) })),
    ),
  }
}

/** Whether the name or kind of the other object has a text in it, whatever its case. */
function nameFilter(graph: DependencyGraph, text: string): (item: Item) => boolean {
  const wanted = text.trim().toLowerCase()
  if (wanted === '') return () => true
  return ({ other }) => {
    const key = graph.key(other)
    // Keys are `database/kind/identity`.
    return key
      .slice(key.indexOf('/') + 1)
      .toLowerCase()
      .includes(wanted)
  }
}

/** What a constraint or index shares with its table. */
const IMPLIED: ReadonlySet<string> = new Set(['owner', 'in schema'])

/**
 * Edges of the same two objects for the same reason together: the most telling
 * reasons first, then by kind and name. An object may be used by all others, so
 * that nothing is compared here that need not be.
 */
function grouped(graph: DependencyGraph, items: readonly Item[]): Item[][] {
  const kinds = new Map<string, number>()
  const byRank = new Map<number, Item[]>()
  for (const item of items) {
    const key = graph.key(item.other)
    // Keys are `database/kind/identity`.
    const start = key.indexOf('/') + 1
    const kind = key.slice(start, key.indexOf('/', start))
    let kindRank = kinds.get(kind)
    if (kindRank === undefined) kinds.set(kind, (kindRank = OBJECT_KINDS.indexOf(kind as ObjectKind) + 1))
    const rank = reasonRank(graph.reason(item.edge)) * (OBJECT_KINDS.length + 1) + kindRank
    const there = byRank.get(rank)
    if (there === undefined) byRank.set(rank, [item])
    else there.push(item)
  }
  const groups: Item[][] = []
  for (const [, same] of [...byRank].sort(([one], [two]) => one - two)) {
    same.sort((one, two) => one.other - two.other || one.through - two.through)
    let last: Item | null = null
    for (const item of same) {
      if (last?.other === item.other && last.through === item.through) groups.at(-1)?.push(item)
      else groups.push([item])
      last = item
    }
  }
  return groups
}

function pageOf<Value>(values: readonly Value[], { offset, limit }: PageOptions): readonly Value[] {
  return values.slice(offset, offset + limit)
}

interface View {
  readonly index: DumpIndex
  readonly graph: DependencyGraph
}

function lineView({ index, graph }: View, items: readonly Item[]): DependencyLine[] {
  const [first] = items
  if (first === undefined) return []
  const other = index.summary(graph.key(first.other))
  if (other === null) return []
  const ownColumns = new Set<string>()
  const columns = new Set<string>()
  let evidence = graph.evidence(first.edge)
  for (const { edge } of items) {
    const own = graph.ownColumn(edge)
    if (own !== null) ownColumns.add(own)
    for (const column of graph.columns(edge)) columns.add(column)
    if (evidence === 'guessed') evidence = graph.evidence(edge)
  }
  const reason = graph.reason(first.edge)
  const through = first.through === -1 ? null : throughOf(index, graph.key(first.through))
  return [
    {
      key: other.key,
      kind: other.kind,
      name: other.name,
      database: other.database,
      ownColumns: [...ownColumns],
      columns: [...columns],
      reason,
      evidence,
      words: dependencyWords(reason, [...ownColumns], [...columns]),
      through,
    },
  ]
}

function throughOf(index: DumpIndex, key: string): DependencyLine['through'] {
  const found = index.summary(key)
  return found === null ? null : { key, kind: found.kind, name: found.name }
}
