/** Accepting and refusing renames: the comparison is made anew, and all that is shown of it with it. */
import type { RenameDecision } from '../../shared/comparison-model.ts'
import { isAbort, rpc, run, toFailure } from '../rpc.ts'
import { tell } from './notices.ts'
import { forgetProofs } from './proofs.ts'
import { renewComparison } from './queries.ts'
import { trackTask } from '../tasks/tasks.ts'
import { setComparison, useWorkspace } from './workspace.ts'

/** Decides on renames of the comparison that is shown; 'open' takes a decision back. A failure is told. */
export async function decideRenames(
  comparisonId: string,
  ids: readonly string[],
  decision: RenameDecision,
): Promise<void> {
  try {
    const summary = await trackTask(
      'decide',
      'A with B',
      (options) =>
        run(
          (signal) => rpc.comparisons.decide({ comparisonId, id: [...ids], decision }, { signal }),
          options,
        ),
      { quiet: true },
    )
    // Scripts were made of what was compared before.
    forgetProofs(comparisonId)
    if (useWorkspace.getState().comparison?.comparisonId === comparisonId) setComparison(summary)
    await renewComparison(comparisonId)
  } catch (error) {
    if (!isAbort(error)) tell(toFailure(error))
  }
}
