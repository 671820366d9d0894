/** The kinds of reports by name. Each is loaded when it is asked for first. */
import type { ReportKindName } from '../../shared/report-model.ts'
import type { ReportKind } from './report-kind.ts'

/** Facts of any kind. */
export type ReportFacts = { readonly report: string; readonly version: number }

const KINDS: Readonly<Partial<Record<ReportKindName, () => Promise<unknown>>>> = {
  comparison: async () => (await import('./comparison/index.ts')).comparisonKind,
  migrations: async () => (await import('./migrations/index.ts')).migrationsKind,
  review: async () => (await import('./review/index.ts')).reviewKind,
}

/**
 * The kind with this name; null where there is none. Its facts are its own:
 * whoever hands them to `write` must have them from its `gather`.
 */
export async function reportKind(name: ReportKindName): Promise<ReportKind<ReportFacts> | null> {
  const load = KINDS[name]
  return load === undefined ? null : ((await load()) as ReportKind<ReportFacts>)
}
