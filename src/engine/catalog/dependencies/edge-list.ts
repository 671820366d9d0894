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

export class EdgeList {
  readonly #edges = new Map<string, Draft>()
  readonly #unknown = new Map<string, UnknownDependency>()

  /** Notes that `from` needs `to`. Nothing needs itself. */
  add(from: CatalogObject, to: CatalogObject, facts: EdgeFacts): void {
    if (from === to) return
    const fromColumn = facts.fromColumn ?? null
    const id = `${from.key}\n${to.key}\n${facts.reason}\n${fromColumn ?? ''}`
    const known = this.#edges.get(id)
    if (known === undefined) {
      const { reason, evidence } = facts
      this.#edges.set(id, {
        from: from.key,
        to: to.key,
        fromColumn,
        columns: facts.columns === undefined ? [] : [...new Set(facts.columns)],
        reason,
        evidence,
      })
      return
    }
    if (STRENGTH.indexOf(facts.evidence) < STRENGTH.indexOf(known.evidence)) known.evidence = facts.evidence
    for (const column of facts.columns ?? []) if (!known.columns.includes(column)) known.columns.push(column)
  }

  /** Notes something that nobody can resolve; once for each text. */
  addUnknown(from: CatalogObject, what: UnknownDependency['what'], text: string): void {
    const id = `${from.key}\n${what}\n${text}`
    if (!this.#unknown.has(id)) this.#unknown.set(id, { from: from.key, what, text })
  }

  /** All that was noted. */
  finish(): Dependencies {
    return { edges: [...this.#edges.values()] satisfies Dependency[], unknown: [...this.#unknown.values()] }
  }
}
