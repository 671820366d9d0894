/** The proposals between two dumps, given what was decided before. */
import { compareCatalogs } from '../../../src/engine/diff/index.ts'
import { PairFinder, renameProposals } from '../../../src/engine/diff/renames/index.ts'
import type { RowsAlike } from '../../../src/engine/diff/renames/index.ts'
import type { RenameDecision, RenameProposal } from '../../../src/shared/comparison-model.ts'
import { readDump } from '../../catalog/read-dump.ts'

export async function proposed(
  before: string | Uint8Array,
  after: string | Uint8Array,
  decisions: Readonly<Record<string, RenameDecision>> = {},
  rows: Readonly<Record<string, RowsAlike>> = {},
): Promise<RenameProposal[]> {
  const [a, b] = await Promise.all([readDump(before), readDump(after)])
  const finder = new PairFinder(a.objects, b.objects)
  const decided = (wanted: RenameDecision) =>
    Object.keys(decisions).flatMap((id) => (decisions[id] === wanted ? [finder.find(id)!] : []))
  const { candidates } = compareCatalogs(a, b, new Set(), decided('accepted'), decided('refused'))
  return renameProposals(candidates, new Map(Object.entries(decisions)), new Map(Object.entries(rows)))
}

export const ids = (proposals: readonly RenameProposal[]): string[] => proposals.map(({ id }) => id)
