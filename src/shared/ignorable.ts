/** What a reader may leave out of a comparison. */
import * as z from 'zod'

export const IGNORABLE = ['owners', 'grants', 'comments', 'column order'] as const
export const IgnorableSchema = z.enum(IGNORABLE)
export type Ignorable = z.infer<typeof IgnorableSchema>
