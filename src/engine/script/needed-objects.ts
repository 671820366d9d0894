/** Dependencies as a script needs them: by what is needed and by what needs, and which of them PostgreSQL enforces. */
import type { Dependencies, Dependency, DependencyReason } from '../catalog/dependencies/dependency.ts'

/** What PostgreSQL does not hold: names in bodies are looked up when the body runs. */
const LOOSE: ReadonlySet<DependencyReason> = new Set(['owner', 'grant'])

/** Edges of one catalog, both ways. */
export class NeededObjects {
  readonly #needs = new Map<string, Dependency[]>()
  readonly #neededBy = new Map<string, Dependency[]>()

  constructor({ edges }: Dependencies) {
    for (const edge of edges) {
      if (edge.from === edge.to) continue
      append(this.#needs, edge.from, edge)
      append(this.#neededBy, edge.to, edge)
    }
  }

  /** What an object needs. */
  of(key: string): readonly Dependency[] {
    return this.#needs.get(key) ?? NONE
  }

  /** What needs an object. */
  by(key: string): readonly Dependency[] {
    return this.#neededBy.get(key) ?? NONE
  }
}

const NONE: readonly never[] = []

/** Whether PostgreSQL itself keeps the needed object from being removed or changed. */
export function isEnforced({ reason, evidence }: Dependency): boolean {
  return evidence !== 'body' && !LOOSE.has(reason)
}

function append(map: Map<string, Dependency[]>, key: string, edge: Dependency): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [edge])
  else list.push(edge)
}
