/** What is chosen of a comparison, and several sources side by side: value types of the contract; see model.ts. */
import * as z from 'zod'
import { ObjectKindSchema } from './model.ts'

/** What a reader may leave out of a comparison. */
export const IGNORABLE = ['owners', 'grants', 'comments', 'column order'] as const
export const IgnorableSchema = z.enum(IGNORABLE)
export type Ignorable = z.infer<typeof IgnorableSchema>

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
