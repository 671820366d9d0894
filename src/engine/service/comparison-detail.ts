/** One entry of a comparison, side by side: its sections from the diff, both objects from their indexes. */
import type { ComparisonEntry } from '../../shared/model.ts'
import { AppliedRenames, comparisonDetail } from '../diff/index.ts'
import type { Comparison, DetailSections, ObjectWithChildren } from '../diff/index.ts'
import type { DumpIndex } from '../index/index.ts'

/** Both sides of a comparison, as their indexes. */
export interface BothIndexes {
  readonly a: DumpIndex
  readonly b: DumpIndex
}

/** The side-by-side lists of an entry: properties, columns, constraints, indexes ... */
export function sectionsOf(
  entry: ComparisonEntry,
  comparison: Pick<Comparison, 'compared' | 'renamed'>,
  indexes: BothIndexes,
): DetailSections {
  return comparisonDetail(
    withChildren(indexes.a, entry.aKey),
    withChildren(indexes.b, entry.bKey),
    comparison.compared,
    renamesOf(comparison.renamed),
  )
}

const lastRenames = new WeakMap<Comparison['renamed'], AppliedRenames>()

/** Made once for each comparison, since a report asks for every entry. */
function renamesOf(renamed: Comparison['renamed']): AppliedRenames {
  const known = lastRenames.get(renamed) ?? new AppliedRenames(renamed)
  lastRenames.set(renamed, known)
  return known
}

function withChildren(index: DumpIndex, key: string | null): ObjectWithChildren | null {
  const object = key === null ? null : index.object(key)
  return object === null ? null : { object, children: index.children(object.key) }
}
