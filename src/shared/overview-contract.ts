/** The procedures of overviews; part of contract.ts. */
import * as z from 'zod'
import { base } from './contract-base.ts'
import { ComparisonEntrySchema, ScopeSchema } from './model.ts'
import { AreaSchema, ComparisonFactsSchema, DumpFactsSchema } from './overview-model.ts'

export const overviewContract = {
  /** Row security, tables with their partitions, extensions and roles of one dump. */
  dump: base.input(z.object({ sourceId: z.string() })).output(DumpFactsSchema),
  /** Changes by area, rows of both sides and the riskiest changes of a comparison. */
  comparison: base
    .input(
      z.object({
        comparisonId: z.string(),
        /** What counts as depending on an object: reading it out of queries and bodies too takes a while. */
        dependants: z.enum(['foreign keys', 'all']).default('foreign keys'),
      }),
    )
    .output(ComparisonFactsSchema),
  /** The areas of a schema, the largest first; every table and view is in one. Of a comparison: of both sides together, with B's rows. */
  areas: base.input(z.object({ scope: ScopeSchema })).output(z.object({ areas: z.array(AreaSchema) })),
  /** What differs in one area: the entries that belong to no other object, in the order of lists. */
  areaEntries: base
    .input(
      z.object({
        comparisonId: z.string(),
        area: z.string(),
        offset: z.number().int().min(0).default(0),
        limit: z.number().int().min(1).max(1000).default(200),
      }),
    )
    .output(z.object({ total: z.number(), entries: z.array(ComparisonEntrySchema) })),
}
