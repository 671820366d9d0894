/** The procedures by which a reader walks through a comparison: from one difference to the next, and to what a change touches. */
import * as z from 'zod'
import { base } from './contract-base.ts'
import { DependencyEvidenceSchema } from './dependency-model.ts'
import { ChangeStatusSchema, ObjectKindSchema } from './model.ts'

/** An entry of a comparison, as a way to it. */
export const EntryStepSchema = z.object({
  id: z.string(),
  status: ChangeStatusSchema,
  kind: ObjectKindSchema,
  name: z.string(),
})
export type EntryStep = z.infer<typeof EntryStepSchema>

/** Where an entry stands among those that differ, in the order of trees. */
export const ReviewPlaceSchema = z.object({
  /** From 0; null for an entry that does not differ. */
  index: z.number().nullable(),
  total: z.number(),
  before: EntryStepSchema.nullable(),
  after: EntryStepSchema.nullable(),
})
export type ReviewPlace = z.infer<typeof ReviewPlaceSchema>

/** An object that uses what an entry is about, in A, in B or in both. */
export const TouchedObjectSchema = z.object({
  /** Its own entry; null where the comparison has none. */
  entry: EntryStepSchema.nullable(),
  quiet: z.boolean(),
  kind: ObjectKindSchema,
  name: z.string(),
  /** Why, as a reader sees it. */
  words: z.string(),
  evidence: DependencyEvidenceSchema,
  /** Its keys, where that side has it and there it uses the object. */
  aKey: z.string().nullable(),
  bKey: z.string().nullable(),
})
export type TouchedObject = z.infer<typeof TouchedObjectSchema>

export const TouchedObjectsSchema = z.object({ total: z.number(), objects: z.array(TouchedObjectSchema) })
export type TouchedObjects = z.infer<typeof TouchedObjectsSchema>

const entry = { comparisonId: z.string(), id: z.string() }

export const reviewContract = {
  /** Where an entry stands among the differences, and which come before and after it. An id of '' stands before the first. */
  place: base.input(z.object(entry)).output(ReviewPlaceSchema),
  /** What uses the object of an entry, in either side: those that differ themselves first. At most 1,000. */
  touched: base.input(z.object(entry)).output(TouchedObjectsSchema),
}
