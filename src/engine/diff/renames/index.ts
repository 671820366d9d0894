/** Renames and moves: which objects of A and B may be one under another name, and what follows where they are. */
export { AppliedRenames, columnRenameChanges, renameChanges } from './applied-renames.ts'
export { matchCatalogs } from './matched-objects.ts'
export { PairFinder, pairId } from './rename-pair.ts'
export type { RenamePair } from './rename-pair.ts'
export { renameCandidates } from './rename-candidates.ts'
export type { RenameCandidate } from './rename-candidates.ts'
export { renameProposals, worthLookingAtRows } from './rename-proposals.ts'
export type { RowsAlike } from './rename-proposals.ts'
