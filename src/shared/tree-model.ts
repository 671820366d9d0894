/** How a tree was left: a value type of the contract; see tree-contract.ts. */
import * as z from 'zod'
import { ChangeStatusSchema, ObjectKindSchema } from './model.ts'

/** Ids of branches that one call may name. */
export const MOST_BRANCHES = 200_000

/** Branches that were turned by hand, and are kept, are fewer. */
const BranchesSchema = z.object({
  /** Whether all databases, schemas and kinds are open but those that were turned. */
  all: z.boolean(),
  turned: z.array(z.string().max(4000)).max(20_000),
})

/** How the reader left a tree. */
export const KeptTreeSchema = z.object({
  branches: BranchesSchema.nullable(),
  /** The filter: a part of a name, kinds and statuses; empty: all. */
  text: z.string().max(1000),
  kinds: z.array(ObjectKindSchema),
  statuses: z.array(ChangeStatusSchema),
  /** The line at the upper edge, from 0. */
  top: z.number().int().min(0),
})
export type KeptTree = z.infer<typeof KeptTreeSchema>
