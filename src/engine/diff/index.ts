/** Two catalogs matched: what was added, removed, changed and stayed the same. */
export { compareCatalogs } from './diff.ts'
export type { Comparison, DiffInput } from './diff.ts'
export { comparisonDetail } from './detail.ts'
export type { DetailSections, ObjectWithChildren } from './detail.ts'
export {
  AppliedRenames,
  PairFinder,
  pairId,
  renameProposals,
  reversedPair,
  worthLookingAtRows,
} from './renames/index.ts'
export type { RenameCandidate, RenamePair, RowsAlike } from './renames/index.ts'
export { compareMany } from './source-matrix.ts'
export type { SourceMatrix } from './source-matrix.ts'
export { KIND_RULES } from './kind-rules.ts'
export type { NotCompared, WhatIsCompared } from './what-is-compared.ts'
