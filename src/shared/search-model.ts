/** What is searched and what was found: value types of the contract; see model.ts. */
import * as z from 'zod'
import { ChangeStatusSchema, ObjectKindSchema } from './model.ts'

/** One source, the sources of a comparison, or all that are open. */
export const SearchScopeSchema = z.union([
  z.object({ sourceId: z.string() }),
  z.object({ comparisonId: z.string() }),
  z.object({ all: z.literal(true) }),
])
export type SearchScope = z.infer<typeof SearchScopeSchema>

/** A stretch of a text: from the first character up to, not including, the second. */
const MarkSchema = z.tuple([z.number(), z.number()])
export type Mark = z.infer<typeof MarkSchema>

/** An object whose name answers to what was typed. */
export const NameHitSchema = z.object({
  /** The source that has it; in a comparison B's, or A's where B lacks it. */
  sourceId: z.string(),
  key: z.string(),
  /** In a comparison: its entry and how that stands; else null. */
  entryId: z.string().nullable(),
  status: ChangeStatusSchema.nullable(),
  kind: ObjectKindSchema,
  /** The identity in PostgreSQL's own quoting. */
  name: z.string(),
  database: z.string().nullable(),
  /** What of `name` answers, ascending. */
  marks: z.array(MarkSchema),
})
export type NameHit = z.infer<typeof NameHitSchema>

/** The longest text that is looked for, in characters. */
export const LONGEST_SEARCH = 1000

export const NameSearchSchema = z.object({
  scope: SearchScopeSchema,
  /** Words that all have to be met, each by a part of the name or by its letters in their order. */
  text: z.string().max(LONGEST_SEARCH),
  /** Empty: all kinds. */
  kinds: z.array(ObjectKindSchema).default([]),
  limit: z.number().int().min(1).max(200).default(50),
})
export type NameSearch = z.infer<typeof NameSearchSchema>
