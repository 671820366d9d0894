/** What one object uses and what uses it, as the contract shows it. */
import { OBJECT_KINDS } from '../../shared/model.ts'
import type { ObjectKind } from '../../shared/model.ts'
import type { DependencyLine, ObjectDependencies } from '../../shared/dependency-model.ts'
import type { Dependency, DependencyEvidence } from '../catalog/index.ts'
import type { DumpIndex, PageOptions } from '../index/index.ts'
import type { DependencyGraph } from './dependency-graph.ts'
import { dependencyWords, reasonRank } from './dependency-words.ts'

/** Edges of the same two objects for the same reason. */
interface Line {
  readonly other: string
  readonly edge: Dependency
  readonly through: string | null
  readonly ownColumns: Set<string>
  readonly columns: Set<string>
  evidence: DependencyEvidence
}

/** Objects as lists show them; null where the index does not know a key. */
interface Named {
  readonly kind: ObjectKind
  readonly name: string
  readonly database: string | null
}

/** A page of both lists. Null where the index does not know the key. */
export function objectDependencies(
  index: DumpIndex,
  graph: DependencyGraph,
  key: string,
  page: PageOptions,
): ObjectDependencies | null {
  if (index.summary(key) === null) return null
  const belonging = index.childKeys(key)
  const own = new Set([key, ...belonging])
  const uses = new Lines()
  for (const edge of graph.uses(key)) uses.add(edge.to, edge, null)
  for (const child of belonging) {
    for (const edge of graph.uses(child))
      if (!own.has(edge.to) && !IMPLIED.has(edge.reason)) uses.add(edge.to, edge, child)
  }
  const usedBy = new Lines()
  for (const edge of graph.usedBy(key)) if (!own.has(edge.from)) usedBy.add(edge.from, edge, null)
  const named = namesOf(index)
  return {
    uses: uses.page(page, named),
    usedBy: usedBy.page(page, named),
    totals: { uses: uses.total, usedBy: usedBy.total },
    unknown: [key, ...belonging].flatMap((one) =>
      graph.unknown(one).map(({ what, text }) => ({ what, text })),
    ),
  }
}

/** What a constraint or index shares with its table. */
const IMPLIED: ReadonlySet<string> = new Set(['owner', 'in schema'])

class Lines {
  readonly #lines = new Map<string, Line>()

  get total(): number {
    return this.#lines.size
  }

  add(other: string, edge: Dependency, through: string | null): void {
    const id = `${other}\n${edge.reason}\n${through ?? ''}`
    let line = this.#lines.get(id)
    if (line === undefined) {
      line = { other, edge, through, ownColumns: new Set(), columns: new Set(), evidence: edge.evidence }
      this.#lines.set(id, line)
    }
    if (edge.fromColumn !== null) line.ownColumns.add(edge.fromColumn)
    for (const column of edge.columns) line.columns.add(column)
    if (edge.evidence !== 'guessed' && line.evidence === 'guessed') line.evidence = edge.evidence
  }

  page({ offset, limit }: PageOptions, named: (key: string) => Named | null): DependencyLine[] {
    const sorted = [...this.#lines.values()].sort(
      (one, two) =>
        reasonRank(one.edge.reason) - reasonRank(two.edge.reason) || byKindAndName(one.other, two.other),
    )
    return sorted.slice(offset, offset + limit).flatMap((line) => {
      const other = named(line.other)
      return other === null ? [] : [lineView(line, other, line.through === null ? null : named(line.through))]
    })
  }
}

function lineView(line: Line, other: Named, through: Named | null): DependencyLine {
  const [ownColumns, columns] = [[...line.ownColumns], [...line.columns]]
  return {
    key: line.other,
    ...other,
    ownColumns,
    columns,
    reason: line.edge.reason,
    evidence: line.evidence,
    words: dependencyWords(line.edge.reason, ownColumns, columns),
    through:
      through === null || line.through === null
        ? null
        : { key: line.through, kind: through.kind, name: through.name },
  }
}

const KIND_RANKS: ReadonlyMap<string, number> = new Map(OBJECT_KINDS.map((kind, at) => [kind, at]))

/** Keys are `database/kind/identity`. */
function byKindAndName(one: string, two: string): number {
  const [a, b] = [one.split('/', 2)[1] ?? '', two.split('/', 2)[1] ?? '']
  const byKind = (KIND_RANKS.get(a) ?? 0) - (KIND_RANKS.get(b) ?? 0)
  if (byKind !== 0) return byKind
  return one < two ? -1 : one > two ? 1 : 0
}

function namesOf(index: DumpIndex): (key: string) => Named | null {
  return (key) => {
    const summary = index.summary(key)
    return summary === null ? null : { kind: summary.kind, name: summary.name, database: summary.database }
  }
}
