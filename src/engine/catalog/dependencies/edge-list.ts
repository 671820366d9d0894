/** Dependencies as they are found: those that are told twice become one. */
import type { CatalogObject } from '../catalog-object.ts'
import type {
  Dependencies,
  Dependency,
  DependencyEvidence,
  DependencyReason,
  UnknownDependency,
} from './dependency.ts'

/** How an edge is known and why it is there. */
export interface EdgeFacts {
  readonly reason: DependencyReason
  readonly evidence: DependencyEvidence
  readonly fromColumn?: string | null
  readonly columns?: readonly string[]
}

interface Draft {
  readonly from: string
  readonly to: string
  readonly fromColumn: string | null
  readonly reason: DependencyReason
  evidence: DependencyEvidence
  columns: string[]
}

/** The best evidence first. */
const STRENGTH: readonly DependencyEvidence[] = ['stated', 'parsed', 'body', 'guessed']

/** Collects edges object by object: all of one object come one after the other. */
export class EdgeList {
  readonly #edges: Draft[] = []
  readonly #unknown = new Map<string, UnknownDependency>()
  /** Edges of the object that is being read, by what they lead to: all of an object's come one after the other. */
  readonly #own = new Map<CatalogObject, Draft[]>()
  #from: CatalogObject | null = null

  /** Notes that `from` needs `to`. Nothing needs itself. */
  add(from: CatalogObject, to: CatalogObject, facts: EdgeFacts): void {
    if (from === to) return
    if (this.#from !== from) {
      this.#from = from
      this.#own.clear()
    }
    const { reason, evidence, columns, fromColumn = null } = facts
    const there = this.#own.get(to)
    const known = there?.find((edge) => edge.reason === reason && edge.fromColumn === fromColumn)
    if (known === undefined) {
      const own = columns === undefined ? [] : [...new Set(columns)]
      const edge = { from: from.key, to: to.key, fromColumn, columns: own, reason, evidence }
      this.#edges.push(edge)
      if (there === undefined) this.#own.set(to, [edge])
      else there.push(edge)
      return
    }
    if (STRENGTH.indexOf(evidence) < STRENGTH.indexOf(known.evidence)) known.evidence = evidence
    for (const column of columns ?? []) if (!known.columns.includes(column)) known.columns.push(column)
  }

  /** Notes something that nobody can resolve; once for each text. */
  addUnknown(from: CatalogObject, what: UnknownDependency['what'], text: string): void {
    const id = `${from.key}\n${what}\n${text}`
    if (!this.#unknown.has(id)) this.#unknown.set(id, { from: from.key, what, text })
  }

  /** All that was noted. */
  finish(): Dependencies {
    return { edges: this.#edges satisfies Dependency[], unknown: [...this.#unknown.values()] }
  }
}
