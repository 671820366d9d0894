/** The procedures of the schema tree; part of contract.ts. */
import * as z from 'zod'
import { base, page } from './contract-base.ts'
import { ScopeSchema, TreeFilterSchema, TreeRowSchema } from './model.ts'
import { KeptTreeSchema, MOST_BRANCHES } from './tree-model.ts'

/**
 * Which branches are open, as ids of lines. '*' opens every database, schema
 * and kind; 'below:' with the id of a line, or with nothing for the top, opens
 * the lines directly below it. Other ids turn round what these say of a line.
 */
const expanded = z.array(z.string()).max(MOST_BRANCHES)

const tree = { scope: ScopeSchema, expanded, filter: TreeFilterSchema }

export const treeContract = {
  /** The visible lines of a tree from `offset` on, given which branches are open. */
  rows: base
    .input(
      z.object({
        ...tree,
        /** What an earlier answer called the same branches; `expanded` then need not be sent again. */
        known: z.string().optional(),
        ...page,
      }),
    )
    .output(
      z.object({
        total: z.number(),
        objects: z.number(),
        rows: z.array(TreeRowSchema),
        /** Where the branches were many: what they are called from now on. */
        known: z.string().optional(),
        /** True where `known` means nothing any more: there are no lines, ask again with `expanded`. */
        forgotten: z.boolean().optional(),
      }),
    ),
  /**
   * Where an object's line stands: ids of the closed lines above it, outermost
   * first, and its place among the visible lines once they are open. Null where
   * the filter hides it or the tree has no such object.
   */
  locate: base
    .input(z.object({ ...tree, target: z.string() }))
    .output(z.object({ closed: z.array(z.string()), index: z.number() }).nullable()),
  /** The next visible line from `from` on, round the end, whose name begins with a text; null where none does. */
  seek: base
    .input(z.object({ ...tree, text: z.string().min(1).max(200), from: z.number().int().min(0) }))
    .output(z.object({ index: z.number() }).nullable()),
  /** The open branches with all that stand beside a line open too: those directly below what it stands below. */
  openBeside: base
    .input(z.object({ scope: ScopeSchema, expanded, id: z.string() }))
    .output(z.object({ expanded: z.array(z.string()) })),
  /** How the reader left the tree of these dumps when they were last open; null where they never were. */
  kept: base.input(z.object({ scope: ScopeSchema })).output(KeptTreeSchema.nullable()),
  /** Keeps how the reader leaves a tree, by the dumps' fingerprints. False where that cannot be done. */
  keep: base
    .input(z.object({ scope: ScopeSchema, state: KeptTreeSchema }))
    .output(z.object({ kept: z.boolean() })),
}
