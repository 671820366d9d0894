/** A comparison in the JSON that others rely on, schema 1. Fields may be added; these stay. */
import type { Comparison } from './diff.ts'
import type { ComparisonEntry } from '../../shared/model.ts'

/** `{ schema, a, b, identical, added, removed, changed, renamed, moved, notCompared }`; `a` and `b` are what the sources are called. */
export function diffJson(
  a: string,
  b: string,
  comparison: Pick<Comparison, 'entries' | 'identical' | 'notCompared'>,
  severalDatabases: boolean,
): Record<string, unknown> {
  const named = ({ kind, name, database }: ComparisonEntry): Record<string, unknown> => ({
    kind,
    name,
    ...(severalDatabases ? { database } : {}),
  })
  const of = (status: ComparisonEntry['status']): ComparisonEntry[] =>
    comparison.entries.filter((entry) => entry.status === status)
  return {
    schema: 1,
    a,
    b,
    identical: comparison.identical,
    added: of('added').map(named),
    removed: of('removed').map(named),
    changed: of('changed').map((entry) => ({
      ...named(entry),
      changes: entry.changes.map(({ property, from, to, text }) => ({ property, from, to, text })),
    })),
    renamed: [],
    moved: [],
    notCompared: comparison.notCompared,
  }
}
