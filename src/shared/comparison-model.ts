/** What is chosen of a comparison, and several sources side by side: value types of the contract; see model.ts. */
import * as z from 'zod'
import { ObjectKindSchema } from './model.ts'

export { IGNORABLE, IgnorableSchema } from './ignorable.ts'
export type { Ignorable } from './ignorable.ts'

export const RENAME_DECISIONS = ['open', 'accepted', 'refused'] as const
export const RenameDecisionSchema = z.enum(RENAME_DECISIONS)
export type RenameDecision = z.infer<typeof RenameDecisionSchema>

/** Two that may be one under another name or in another place. */
export const RenameProposalSchema = z.object({
  /** What a person would type: 'table:shop.users=shop.people', with 'database/' before names where there are several. */
  id: z.string(),
  kind: z.union([ObjectKindSchema, z.literal('column')]),
  change: z.enum(['renamed', 'moved', 'moved and renamed']),
  /** Identities; of columns that of the table with the column's name behind it. */
  from: z.string(),
  to: z.string(),
  fromDatabase: z.string().nullable(),
  toDatabase: z.string().nullable(),
  /** Keys of the objects, of columns those of their tables. */
  aKey: z.string(),
  bKey: z.string(),
  /** From 0 to 1. */
  certainty: z.number(),
  /** Plain sentences, the weightiest first: '9 of 10 columns alike'. */
  evidence: z.array(z.string()),
  /** Only what is accepted changes the comparison. */
  decision: RenameDecisionSchema,
})
export type RenameProposal = z.infer<typeof RenameProposalSchema>

/** An object that one source lost and another has, or that is called differently there. Sources are numbers from 0. */
export const MovedObjectSchema = z.object({
  kind: ObjectKindSchema,
  from: z.string(),
  to: z.string(),
  change: z.enum(['renamed', 'moved', 'moved and renamed']),
  fromDatabase: z.string().nullable(),
  toDatabase: z.string().nullable(),
  /** The sources that have it as `from`, and those that have it as `to`. */
  fromIn: z.array(z.number()),
  toIn: z.array(z.number()),
  certainty: z.number(),
  evidence: z.array(z.string()),
})
export type MovedObject = z.infer<typeof MovedObjectSchema>

/** Several sources side by side; sources are numbers from 0, in the order asked for. */
export const SourceMatrixSchema = z.object({
  objects: z.array(
    z.object({
      kind: ObjectKindSchema,
      name: z.string(),
      database: z.string().nullable(),
      /** The sources that have it, ascending. */
      in: z.array(z.number()),
      /** The same sources in groups: those of one have it alike. */
      same: z.array(z.array(z.number())),
    }),
  ),
  /** What may have moved between sources or been renamed between them. */
  moved: z.array(MovedObjectSchema),
  /** What was not compared between two of them. */
  notCompared: z.array(
    z.object({
      reason: z.string(),
      count: z.number(),
      objects: z.array(z.string()),
      between: z.array(z.number()),
    }),
  ),
})
export type SourceMatrix = z.infer<typeof SourceMatrixSchema>
