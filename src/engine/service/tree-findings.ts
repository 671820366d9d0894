/** Findings by the object that they are about, as trees show them. */
import type { FindingCounts } from '../../shared/model.ts'
import type { DumpIndex, ObjectBrief } from '../index/index.ts'

/** Findings by an object's key. */
export type FindingsByKey = ReadonlyMap<string, FindingCounts>

/**
 * A source's findings by the keys of its objects. Findings name an object by
 * its identity; one that several databases have is nobody's here, since which
 * is meant is not known.
 */
export function findingsByKey(index: DumpIndex, briefs: readonly ObjectBrief[]): FindingsByKey {
  const found = new Map<string, FindingCounts>()
  const named = index.findingObjects()
  if (named.length === 0) return found
  const wanted = new Set(named.map(({ object }) => object))
  const briefOf = new Map<string, ObjectBrief | null>()
  for (const brief of briefs) {
    if (!wanted.has(brief.identity)) continue
    const known = briefOf.get(brief.identity)
    // Of several kinds the first in the order of trees is meant: relations come before what is like them.
    if (known === undefined) briefOf.set(brief.identity, brief)
    else if (known !== null && known.database !== brief.database) briefOf.set(brief.identity, null)
  }
  for (const { object, severity, count } of named) {
    const key = briefOf.get(object)?.key
    if (key === undefined) continue
    const counts = found.get(key) ?? { error: 0, warning: 0, info: 0 }
    found.set(key, { ...counts, [severity]: counts[severity] + count })
  }
  return found
}

/** Two sums in one. */
export function addFindings(
  a: FindingCounts | undefined,
  b: FindingCounts | undefined,
): FindingCounts | undefined {
  if (a === undefined || b === undefined) return a ?? b
  return { error: a.error + b.error, warning: a.warning + b.warning, info: a.info + b.info }
}
