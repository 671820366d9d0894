/** How much of a file was understood: the ledger that inspect, the window and every report show. */
import * as z from 'zod'
import { OBJECT_KINDS } from './object-kinds.ts'

/** 'session': statements that steer the session and make nothing, as SET does. */
const CoverageKindSchema = z.enum([...OBJECT_KINDS, 'session'])
export type CoverageKind = z.infer<typeof CoverageKindSchema>

/** The statements about one kind of object: those modelled, kept as text and not understood are all of them. */
const KindCoverageSchema = z.object({
  kind: CoverageKindSchema,
  statements: z.number(),
  modelled: z.number(),
  textOnly: z.number(),
  unparsed: z.number(),
})
export type KindCoverage = z.infer<typeof KindCoverageSchema>

/** How much of the file was understood. Statement counts leave SET lines in 'modelled'; psql commands are no statements. */
export const CoverageSchema = z.object({
  statements: z.number(),
  modelled: z.number(),
  textOnly: z.number(),
  unparsed: z.number(),
  /** Bytes by what they are; the sum is the file's size. */
  bytes: z.object({
    statements: z.number(),
    data: z.number(),
    comments: z.number(),
    psql: z.number(),
    blank: z.number(),
    unparsed: z.number(),
  }),
  /** By the kind of object that each statement made or changed first; the sums are the figures above. Kinds without a statement are left out. */
  byKind: z.array(KindCoverageSchema),
})
export type Coverage = z.infer<typeof CoverageSchema>
