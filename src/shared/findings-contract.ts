/** The procedures of findings; part of contract.ts. */
import * as z from 'zod'
import { base, page } from './contract-base.ts'
import { FindingCountsSchema, FindingSchema, ScopeSchema, SeveritySchema } from './model.ts'

/** A finding with where it is from. */
export const PlacedFindingSchema = z.object({
  finding: FindingSchema,
  /** What found it: the reading of a source, or comparing two. */
  by: z.enum(['reading', 'comparison']),
  /** The source that it is about; null for what is about both. */
  sourceId: z.string().nullable(),
  /** Names of what it is about, where these are many; at most 200. */
  objects: z.array(z.string()).optional(),
})
export type PlacedFinding = z.infer<typeof PlacedFindingSchema>

export const findingsContract = {
  /** What was found in a source, or of a comparison and in both its sources: errors first, then warnings, then notes. */
  list: base
    .input(
      z.object({
        scope: ScopeSchema,
        /** Empty: all. */
        severities: z.array(SeveritySchema).default([]),
        /** A part of what they say, without regard to case; empty: all. */
        text: z.string().max(1000).default(''),
        ...page,
      }),
    )
    .output(
      z.object({
        total: z.number(),
        /** Of those that hold the text, whatever severities are asked for. */
        counts: FindingCountsSchema,
        findings: z.array(PlacedFindingSchema),
      }),
    ),
}
