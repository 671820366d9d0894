/** A database over time: rows and bytes of each table in every source that carries rows. */
import type { EvolutionFact, TableSeriesFact } from './facts.ts'
import { isRelation } from './file-catalog.ts'
import type { Part } from './parts.ts'

/** The series of all tables with rows, the largest of any time first; `parts` in the order of time. */
export function evolutionOf(parts: readonly Part[]): EvolutionFact {
  const held = parts.map(
    ({ input }) =>
      new Map(
        input.objects.flatMap((object) =>
          isRelation(object) && object.data !== null ? [[object.identity, object.data] as const] : [],
        ),
      ),
  )
  const names = new Set(held.flatMap((tables) => [...tables.keys()]))
  const tables = [...names].map((name): TableSeriesFact => ({
    name,
    rows: held.map((one) => one.get(name)?.rows ?? null),
    bytes: held.map((one) => one.get(name)?.bytes ?? null),
  }))
  const most = (values: readonly (number | null)[]): number =>
    values.reduce<number>((largest, value) => Math.max(largest, value ?? 0), 0)
  return {
    members: parts.map(({ id }) => id),
    tables: tables.toSorted(
      (a, b) => most(b.bytes) - most(a.bytes) || most(b.rows) - most(a.rows) || (a.name < b.name ? -1 : 1),
    ),
  }
}
